// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace policy {

/// A pattern whose wildcards cannot be mistaken for text: each byte of text as 0 .. 255, wildcards above. So a star
/// that came out of ${*} or out of a variable's value stays a star.
using Glob = std::u16string;
using GlobView = std::u16string_view;

inline constexpr char16_t anyRun = 0x100;
inline constexpr char16_t anyOne = 0x101; ///< one UTF-8 character; a stray byte counts as one

void appendLiteral(Glob &glob, std::string_view text);
/// `text` with its * and ? as wildcards.
void appendPattern(Glob &glob, std::string_view text);

enum class LetterCase { Sensitive, IgnoredInAscii };

/// At most |glob| * |text| steps, no recursion, no allocation.
[[nodiscard]] bool matches(GlobView glob, std::string_view text, LetterCase letterCase = LetterCase::Sensitive);

} // namespace policy
