// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/text.h"

#include <string_view>
#include <vector>

/// Converts between the bytes of a policy's UTF-8 text and the UTF-16 positions of the editor. Made once for a text;
/// each conversion then walks over at most one stride.
class TextPositions
{
public:
    TextPositions() = default;
    /// Malformed bytes count one unit each, as the replacement character that QString::fromUtf8 puts there.
    explicit TextPositions(std::string_view utf8);

    /// An offset inside a character counts as its beginning, one behind the end as the end.
    [[nodiscard]] int toUtf16(std::string_view utf8, std::size_t byte) const;
    /// A position between the halves of a surrogate pair counts as the character's beginning.
    [[nodiscard]] std::size_t toByte(std::string_view utf8, int utf16) const;

private:
    struct Mark
    {
        std::size_t byte = 0;
        int utf16 = 0;
    };
    std::vector<Mark> m_marks{Mark{}};
};
