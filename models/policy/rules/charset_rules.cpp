// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/utf8.h"
#include "policy/rules/rule.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>

namespace policy::rules {

namespace {

using json::Member;
using json::Node;

bool isInvisible(char32_t c)
{
    return c == 0xAD || c == 0x61C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

std::string codePointName(char32_t c)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string hex;
    for (auto rest = static_cast<std::uint32_t>(c); rest != 0 || hex.size() < 4; rest /= 16)
        hex.insert(hex.begin(), digits[rest % 16]);
    return "U+" + hex;
}

/// As \uXXXX, with a surrogate pair where needed.
std::string escaped(char32_t c)
{
    if (c < 0x10000)
        return "\\u" + codePointName(c).substr(2);
    const char32_t offset = c - 0x10000;
    return escaped(0xD800 + (offset >> 10)) + escaped(0xDC00 + (offset & 0x3FF));
}

/// Escapes every character of the token that charset() speaks of as unusual.
TextEdits escapeAll(std::string_view text, Range token)
{
    TextEdits edits;
    for (std::size_t at = 0; at < text.size();) {
        const json::CodePoint point = json::codePointAt(text, at);
        if (point.valid && point.value > 0xFF)
            edits.push_back({{token.begin + at, token.begin + at + point.length}, escaped(point.value)});
        at += point.length;
    }
    return edits;
}

void charset(const Subject &subject, Reporter &reporter, Range token)
{
    const std::string_view text = slice(subject.text, token);
    if (std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC4; }) &&
        text.find("\xC2\xAD") == std::string_view::npos)
        return;
    bool saidLatin = false;
    // The delimiters may be typographic quotes, which is another finding.
    const std::size_t first = json::codePointAt(text, 0).length;
    for (std::size_t at = first; at < text.size();) {
        const json::CodePoint point = json::codePointAt(text, at);
        const Range range{token.begin + at, token.begin + at + point.length};
        at += point.length;
        if (!point.valid || at == text.size())
            continue;
        const auto escape = [&] {
            return makeFix({QT_TRANSLATE_NOOP("policy", "Write it as %1"), {escaped(point.value)}},
                           replaced(range, escaped(point.value)));
        };
        if (isInvisible(point.value)) {
            reporter.add("doc-charset", Severity::Warning, range,
                         {QT_TRANSLATE_NOOP("policy", "%1 is invisible and can change how the line reads."),
                          {codePointName(point.value)}},
                         [&] {
                             return std::vector<Fix>{
                                 makeFix({QT_TRANSLATE_NOOP("policy", "Remove it"), {}}, replaced(range, {})),
                                 escape()};
                         });
        } else if (point.value > 0xFF && !saidLatin) {
            saidLatin = true;
            reporter.add("doc-charset", Severity::Suggestion, {token.begin, token.end},
                         {QT_TRANSLATE_NOOP("policy", "%1 (%2) is outside the characters that IAM documents."),
                          {std::string(text.substr(at - point.length, point.length)), codePointName(point.value)}},
                         [&] {
                             const bool quoted = text.starts_with('"') && text.ends_with('"');
                             return std::vector<Fix>{
                                 makeFix({QT_TRANSLATE_NOOP("policy", "Write such characters as escapes"), {}},
                                         quoted ? escapeAll(text, token) : TextEdits{})};
                         });
        }
    }
}

void charsetIn(const Subject &subject, Reporter &reporter, const Node &node)
{
    if (node.isString())
        charset(subject, reporter, node.range);
    for (const Member &member : node.members) {
        charset(subject, reporter, member.keyRange);
        charsetIn(subject, reporter, member.value);
    }
    for (const Node &element : node.elements)
        charsetIn(subject, reporter, element);
}

void allCharsets(const Subject &subject, Reporter &reporter)
{
    const auto plain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (!std::all_of(subject.text.begin(), subject.text.end(), plain))
        charsetIn(subject, reporter, subject.root());
}

constexpr std::array<DocumentRule, 1> rules{{
    {"doc-charset", allCharsets},
}};

} // namespace

std::span<const DocumentRule> charsetRules()
{
    return rules;
}

} // namespace policy::rules
