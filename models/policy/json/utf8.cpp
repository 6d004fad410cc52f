// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/utf8.h"

#include <array>

namespace policy::json {

namespace {

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

bool isContinuation(std::string_view text, std::size_t at)
{
    return at < text.size() && (byteAt(text, at) & 0xC0U) == 0x80U;
}

std::size_t sequenceLength(unsigned char lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

} // namespace

CodePoint codePointAt(std::string_view text, std::size_t at)
{
    constexpr CodePoint invalid{0xFFFD, 1, false};
    const unsigned char lead = byteAt(text, at);
    if (lead < 0x80)
        return {lead, 1, true};
    const std::size_t length = sequenceLength(lead);
    if (length == 0)
        return invalid;
    char32_t value = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(text, at + i))
            return invalid;
        value = (value << 6U) | (byteAt(text, at + i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest.at(length) || surrogate || value > 0x10FFFF)
        return invalid;
    return {value, length, true};
}

void appendUtf8(std::string &text, char32_t value)
{
    const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xC0U | (value >> 6U));
        put(0x80U | (value & 0x3FU));
    } else if (value < 0x10000) {
        put(0xE0U | (value >> 12U));
        put(0x80U | ((value >> 6U) & 0x3FU));
        put(0x80U | (value & 0x3FU));
    } else {
        put(0xF0U | (value >> 18U));
        put(0x80U | ((value >> 12U) & 0x3FU));
        put(0x80U | ((value >> 6U) & 0x3FU));
        put(0x80U | (value & 0x3FU));
    }
}

std::vector<std::size_t> invalidBytes(std::string_view text)
{
    std::vector<std::size_t> result;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (!point.valid)
            result.push_back(at);
        at += point.length;
    }
    return result;
}

char32_t fromWindows1252(unsigned char byte)
{
    static constexpr std::array<char32_t, 32> high{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    return byte >= 0x80 && byte < 0xA0 ? high.at(byte - 0x80U) : byte;
}

Utf16 looksLikeUtf16(std::string_view text)
{
    if (text.size() < 2)
        return Utf16::No;
    const unsigned char first = byteAt(text, 0);
    const unsigned char second = byteAt(text, 1);
    if (first == 0xFF && second == 0xFE)
        return Utf16::LittleEndian;
    if (first == 0xFE && second == 0xFF)
        return Utf16::BigEndian;
    if (text.size() < 4)
        return Utf16::No;
    // Without a mark: JSON starts with two ASCII characters, the first of which is structure or space.
    const auto mayStart = [](unsigned char c) {
        return c == '{' || c == '[' || c == '"' || c == ' ' || c == '\t' || c == '\r' || c == '\n';
    };
    if (mayStart(first) && second == 0 && byteAt(text, 2) != 0 && byteAt(text, 3) == 0)
        return Utf16::LittleEndian;
    const bool big = first == 0 && mayStart(second) && byteAt(text, 2) == 0 && byteAt(text, 3) != 0;
    return big ? Utf16::BigEndian : Utf16::No;
}

std::string fromUtf16(std::string_view text, Utf16 order)
{
    const std::size_t low = order == Utf16::LittleEndian ? 0 : 1;
    const auto unitAt = [&](std::size_t at) {
        return static_cast<char32_t>(byteAt(text, at + low) | (byteAt(text, at + 1 - low) << 8U));
    };
    std::string result;
    for (std::size_t at = 0; at + 1 < text.size(); at += 2) {
        char32_t value = unitAt(at);
        if (at == 0 && value == 0xFEFF)
            continue;
        const bool high = value >= 0xD800 && value < 0xDC00 && at + 3 < text.size();
        if (high && unitAt(at + 2) >= 0xDC00 && unitAt(at + 2) < 0xE000) {
            value = 0x10000 + ((value - 0xD800) << 10U) + (unitAt(at + 2) - 0xDC00);
            at += 2;
        }
        appendUtf8(result, value >= 0xD800 && value <= 0xDFFF ? 0xFFFD : value);
    }
    return result;
}

} // namespace policy::json
