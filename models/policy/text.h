// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// A half-open span of UTF-8 *bytes* in the text of a policy.
struct Range
{
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr std::size_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(std::size_t offset) const { return begin <= offset && offset < end; }
    bool operator==(const Range &) const = default;
};

/// Replaces the bytes of `range` (of the text *before* any edit of the same list) by `text`.
struct TextEdit
{
    Range range;
    std::string text;

    bool operator==(const TextEdit &) const = default;
};

/// Edits that belong together (one undo step): sorted by position, not overlapping.
using TextEdits = std::vector<TextEdit>;

/// The text after `edits`. Edits must be sorted and must not overlap; a violating edit is skipped.
[[nodiscard]] std::string applied(std::string_view text, const TextEdits &edits);

/// Line and column, both from 1; the column counts bytes (the command line contract of `mandate lint`).
struct Position
{
    std::size_t line = 1;
    std::size_t column = 1;

    bool operator==(const Position &) const = default;
};
[[nodiscard]] Position positionAt(std::string_view text, std::size_t offset);

} // namespace policy
