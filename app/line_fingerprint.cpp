// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_fingerprint.h"

#include <charconv>
#include <cstdint>
#include <unordered_map>

namespace lint {

namespace {

constexpr std::size_t window = 100;
constexpr std::uint64_t base = 37;

/// The code units that count, and where lines begin among them.
struct Counted
{
    std::u16string units;
    std::vector<std::size_t> lines;
};

/// Takes one character off `text`.
char32_t taken(std::string_view &text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t size = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
    char32_t character = size < 2 ? first : first & (0xFFU >> (size + 1));
    bool sound = size > 0 && size <= text.size();
    for (std::size_t i = 1; sound && i < size; ++i) {
        sound = (byte(i) & 0xC0U) == 0x80U;
        character = character << 6U | (byte(i) & 0x3FU);
    }
    text.remove_prefix(sound ? size : 1);
    return sound ? character : 0xFFFD;
}

void append(std::u16string &units, char32_t character)
{
    if (character < 0x10000) {
        units.push_back(static_cast<char16_t>(character));
        return;
    }
    character -= 0x10000;
    units.push_back(static_cast<char16_t>(0xD800 + (character >> 10U)));
    units.push_back(static_cast<char16_t>(0xDC00 + (character & 0x3FFU)));
}

Counted counted(std::string_view text)
{
    Counted counted;
    bool lineStart = true;
    bool afterReturn = false;
    const auto add = [&](char32_t character) {
        if (lineStart)
            counted.lines.push_back(counted.units.size());
        lineStart = character == U'\n';
        append(counted.units, character);
    };
    while (!text.empty()) {
        const char32_t character = taken(text);
        const bool secondHalf = afterReturn && character == U'\n';
        afterReturn = character == U'\r';
        if (character != U' ' && character != U'\t' && !secondHalf)
            add(afterReturn ? U'\n' : character);
    }
    add(0xFFFF);
    return counted;
}

std::string hexadecimal(std::uint64_t number)
{
    char text[16];
    return {text, std::to_chars(text, text + sizeof text, number, 16).ptr};
}

} // namespace

std::vector<std::string> lineFingerprints(std::string_view text)
{
    const Counted characters = counted(text);
    std::vector<std::string> fingerprints;
    std::unordered_map<std::uint64_t, int> seen;
    for (const std::size_t begin : characters.lines) {
        std::uint64_t hash = 0;
        for (std::size_t i = begin; i < begin + window; ++i)
            hash = hash * base + (i < characters.units.size() ? characters.units[i] : 0U);
        fingerprints.push_back(hexadecimal(hash) + ':' + std::to_string(++seen[hash]));
    }
    return fingerprints;
}

} // namespace lint
