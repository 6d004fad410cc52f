// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/characters.h"

#include "policy/json/utf8.h"

#include <array>

namespace policy::json {

namespace {

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isForeignSpace(char32_t c)
{
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200D) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

struct NamedEntity
{
    std::string_view name;
    char32_t value;
};
constexpr std::array<NamedEntity, 12> namedEntities{{{"quot", '"'},
                                                     {"nbsp", 0xA0},
                                                     {"amp", '&'},
                                                     {"lt", '<'},
                                                     {"gt", '>'},
                                                     {"apos", '\''},
                                                     {"ldquo", '"'},
                                                     {"rdquo", '"'},
                                                     {"lbrace", '{'},
                                                     {"rbrace", '}'},
                                                     {"colon", ':'},
                                                     {"comma", ','}}};

Entity numericEntity(std::string_view body, std::size_t length)
{
    const bool hex = body.size() > 1 && (body[1] == 'x' || body[1] == 'X');
    const std::string_view digits = body.substr(hex ? 2 : 1);
    if (digits.empty() || digits.size() > 6)
        return {};
    char32_t value = 0;
    for (const char c : digits) {
        const int digit = hexValue(c);
        if (digit < 0 || (!hex && digit > 9))
            return {};
        value = value * (hex ? 16 : 10) + static_cast<char32_t>(digit);
    }
    const bool impossible = value == 0 || value > 0x10FFFF || isHighSurrogate(value) || isLowSurrogate(value);
    return impossible ? Entity{} : Entity{value, length};
}

} // namespace

std::optional<char32_t> hexUnitAt(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return std::nullopt;
    char32_t unit = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const int digit = hexValue(text[at + i]);
        if (digit < 0)
            return std::nullopt;
        unit = unit * 16 + static_cast<char32_t>(digit);
    }
    return unit;
}

std::size_t foreignSpaceAt(std::string_view text, std::size_t at)
{
    if (at >= text.size() || static_cast<unsigned char>(text[at]) < 0x80)
        return 0;
    const CodePoint point = codePointAt(text, at);
    return point.valid && isForeignSpace(point.value) ? point.length : 0;
}

Entity entityAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t longest = 9;
    if (at >= text.size() || text[at] != '&')
        return {};
    const std::size_t semicolon = text.substr(at, longest + 2).find(';');
    if (semicolon == std::string_view::npos || semicolon < 2)
        return {};
    const std::string_view body = text.substr(at + 1, semicolon - 1);
    if (body.front() == '#')
        return numericEntity(body, semicolon + 1);
    for (const NamedEntity &entity : namedEntities) {
        if (entity.name == body)
            return {entity.value, semicolon + 1};
    }
    return {};
}

Quote quoteAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return {};
    switch (text[at]) {
    case '"':
        return {QuoteKind::Straight, 1};
    case '\'':
        return {QuoteKind::Single, 1};
    case '&': {
        const Entity entity = entityAt(text, at);
        return entity.value == '"' ? Quote{QuoteKind::Entity, entity.length} : Quote{};
    }
    default:
        break;
    }
    if (static_cast<unsigned char>(text[at]) < 0x80)
        return {};
    const CodePoint point = codePointAt(text, at);
    switch (point.value) {
    case 0x201C: // left double
    case 0x201E: // low double
    case 0x00AB: // left angle
        return {QuoteKind::Smart, point.length, true};
    case 0x201D: // right double
    case 0x201F: // reversed double
    case 0x00BB: // right angle
    case 0x2033: // double prime
    case 0xFF02: // full width
        return {QuoteKind::Smart, point.length};
    case 0x2018: // left single
    case 0x201A: // low single
    case 0x2039: // left single angle
        return {QuoteKind::SmartSingle, point.length, true};
    case 0x2019: // right single
    case 0x201B: // reversed single
    case 0x203A: // right single angle
    case 0x2032: // prime
        return {QuoteKind::SmartSingle, point.length};
    default:
        return {};
    }
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        if (text[at] == ' ' || text[at] == '\t') {
            ++at;
        } else if (const std::size_t length = foreignSpaceAt(text, at); length > 0) {
            at += length;
        } else if (const Entity entity = entityAt(text, at); isForeignSpace(entity.value)) {
            at += entity.length;
        } else {
            break;
        }
    }
    return at;
}

bool structureFollows(std::string_view text, std::size_t at)
{
    at = skipBlanks(text, at);
    if (at >= text.size())
        return true;
    const char c = text[at];
    if (c == '/')
        return at + 1 < text.size() && (text[at + 1] == '/' || text[at + 1] == '*');
    const Entity entity = entityAt(text, at);
    const char32_t meant = entity.length > 0 ? entity.value : static_cast<unsigned char>(c);
    return meant < 0x80 && std::string_view(",:}]\r\n=#").find(static_cast<char>(meant)) != std::string_view::npos;
}

} // namespace policy::json
