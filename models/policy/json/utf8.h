// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace policy::json {

struct CodePoint
{
    char32_t value = 0; ///< U+FFFD for a byte that is not UTF-8
    std::size_t length = 1;
    bool valid = true;
};

/// The character at `at` (which must be inside). Overlong forms, surrogates and cut sequences are one invalid byte.
[[nodiscard]] CodePoint codePointAt(std::string_view text, std::size_t at);

void appendUtf8(std::string &text, char32_t value);

/// Offsets of all bytes that belong to no UTF-8 sequence, ascending.
[[nodiscard]] std::vector<std::size_t> invalidBytes(std::string_view text);

/// What people most likely meant by a byte that is not UTF-8: its character in Windows-1252.
[[nodiscard]] char32_t fromWindows1252(unsigned char byte);

enum class Utf16 { No, LittleEndian, BigEndian };
[[nodiscard]] Utf16 looksLikeUtf16(std::string_view text);
[[nodiscard]] std::string fromUtf16(std::string_view text, Utf16 order);

} // namespace policy::json
