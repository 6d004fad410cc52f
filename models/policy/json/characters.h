// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace policy::json {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool isAlphanumeric(char c)
{
    return isDigit(c) || isLetter(c);
}
constexpr bool isJsonSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
constexpr bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}
constexpr bool isHighSurrogate(char32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}
constexpr bool isLowSurrogate(char32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// The UTF-16 unit of the four hexadecimal digits at `at`.
[[nodiscard]] std::optional<char32_t> hexUnitAt(std::string_view text, std::size_t at);

/// Length of a space at `at` that JSON does not know (no-break, em, zero-width, ...); 0: none.
[[nodiscard]] std::size_t foreignSpaceAt(std::string_view text, std::size_t at);

/// An HTML character reference, e.g. &quot; &#34; &#x22; &nbsp;
struct Entity
{
    char32_t value = 0;
    std::size_t length = 0; ///< 0: none here
};
[[nodiscard]] Entity entityAt(std::string_view text, std::size_t at);

/// What can open or close a string, properly or not.
enum class QuoteKind { None, Straight, Smart, SmartSingle, Single, Entity };
struct Quote
{
    QuoteKind kind = QuoteKind::None;
    std::size_t length = 0;
    bool opensOnly = false; ///< a left quote: it does not end a string on a later line
};
[[nodiscard]] Quote quoteAt(std::string_view text, std::size_t at);

/// First offset from `at` that is neither a blank nor a foreign space nor &nbsp;. Line ends are not skipped.
[[nodiscard]] std::size_t skipBlanks(std::string_view text, std::size_t at);

/// Whether only what may follow a JSON string follows: structure, a comment, the end of the line or of the text.
[[nodiscard]] bool structureFollows(std::string_view text, std::size_t at);

} // namespace policy::json
