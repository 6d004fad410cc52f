// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/lexer.h"
#include "policy/json/utf8.h"

namespace policy::json {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// Whether a quote can close a string that `open` opened.
bool closes(QuoteKind open, QuoteKind close)
{
    switch (open) {
    case QuoteKind::Smart:
        return close == QuoteKind::Smart || close == QuoteKind::Straight;
    case QuoteKind::SmartSingle:
        return close == QuoteKind::SmartSingle || close == QuoteKind::Single;
    case QuoteKind::Single:
        return close == QuoteKind::Single || close == QuoteKind::SmartSingle;
    case QuoteKind::Entity:
        return close == QuoteKind::Entity || close == QuoteKind::Straight;
    default:
        return false;
    }
}

} // namespace

std::size_t Lexer::skipCharacter(std::size_t at) const
{
    at += codePointAt(m_text, at).length;
    return at;
}

void Lexer::spend(std::size_t bytes)
{
    m_budget -= std::min(m_budget, bytes);
}

Token Lexer::string(Quote open)
{
    const std::size_t begin = m_at;
    const std::size_t inner = begin + open.length;
    const bool straight = open.kind == QuoteKind::Straight;
    const StringEnd end = straight ? findStraightEnd(inner) : findDamagedEnd(open.kind, inner);
    Token token;
    token.kind = TokenKind::String;
    token.inner = {inner, end.inner};
    token.range = {begin, end.inner + end.quote.length};
    token.unclosedAtEnd = end.quote.kind == QuoteKind::None &&
                          m_text.find_first_not_of(" \t\r\n,}]", end.inner) == std::string_view::npos;
    const QuoteKind blamed = straight ? end.quote.kind : open.kind;
    Marks *marks = marksOf(blamed);
    if (marks != nullptr && open.kind != QuoteKind::Straight)
        marks->add({begin, inner}, "\"");
    token.text = unescape(m_text, token.inner, open.kind, straight ? nullptr : marks, m_report);
    if (marks != nullptr && end.quote.kind != QuoteKind::Straight && end.quote.kind != QuoteKind::None)
        marks->add({end.inner, token.range.end}, "\"");
    if (end.quote.kind == QuoteKind::None)
        reportUnclosed(token);
    m_at = token.range.end;
    return token;
}

Marks *Lexer::marksOf(QuoteKind kind)
{
    switch (kind) {
    case QuoteKind::Smart:
    case QuoteKind::SmartSingle:
        return &m_damage.smartQuotes;
    case QuoteKind::Single:
        return &m_damage.singleQuotes;
    case QuoteKind::Entity:
        return &m_damage.entities;
    default:
        return nullptr;
    }
}

/// A typographic quote inside a proper string is text. It ends the string only where the straight reading leads
/// nowhere: "Version”: "2012-10-17".
Lexer::StringEnd Lexer::findStraightEnd(std::size_t begin)
{
    StringEnd curly;
    std::size_t lineEnd = std::string_view::npos;
    std::size_t at = begin;
    while (at < m_text.size()) {
        const char c = m_text[at];
        if (c == '"')
            break;
        if (c == '\\' && at + 1 < m_text.size() && !isLineEnd(m_text[at + 1])) {
            at = skipCharacter(at + 1);
            continue;
        }
        if (isLineEnd(c) && lineEnd == std::string_view::npos) {
            lineEnd = at;
            if (curly.quote.length > 0 || m_budget == 0)
                break;
        }
        const bool mayBeCurly = static_cast<unsigned char>(c) >= 0x80 && curly.quote.length == 0 &&
                                lineEnd == std::string_view::npos && m_budget > 0;
        if (mayBeCurly) {
            const Quote quote = quoteAt(m_text, at);
            if (quote.kind == QuoteKind::Smart && structureFollows(m_text, at + quote.length))
                curly = {at, quote};
        }
        at = c == '\\' ? at + 1 : skipCharacter(at);
    }
    const bool closed = at < m_text.size() && m_text[at] == '"';
    const std::size_t behind = skipBlanks(m_text, std::min(at + 1, m_text.size()));
    const bool keyAsValue = m_previous == TokenKind::Colon && behind < m_text.size() && m_text[behind] == ':';
    const bool sound = closed && !keyAsValue && structureFollows(m_text, behind);
    if (sound || (closed && curly.quote.length == 0 && lineEnd == std::string_view::npos))
        return {at, {QuoteKind::Straight, 1}};
    if (curly.quote.length > 0) {
        spend(at - curly.inner);
        return curly;
    }
    const std::size_t end = std::min(lineEnd, m_text.size());
    spend(at - end);
    return unclosed(begin, end);
}

Lexer::StringEnd Lexer::findDamagedEnd(QuoteKind open, std::size_t begin)
{
    StringEnd first;
    std::size_t lineEnd = std::string_view::npos;
    std::size_t at = begin;
    while (at < m_text.size()) {
        const char c = m_text[at];
        if (c == '\\' && at + 1 < m_text.size() && !isLineEnd(m_text[at + 1])) {
            at = skipCharacter(at + 1);
            continue;
        }
        if (isLineEnd(c) && lineEnd == std::string_view::npos) {
            lineEnd = at;
            if (first.quote.length > 0 || m_budget == 0)
                break;
        }
        const Quote quote = quoteAt(m_text, at);
        if (closes(open, quote.kind)) {
            const bool another = lineEnd != std::string_view::npos && quote.opensOnly;
            if (!another && structureFollows(m_text, at + quote.length))
                return {at, quote};
            if (lineEnd != std::string_view::npos)
                break;
            if (first.quote.length == 0)
                first = {at, quote};
            if (m_budget == 0)
                break;
        }
        at = skipCharacter(at);
    }
    if (first.quote.length > 0) {
        spend(at - first.inner);
        return first;
    }
    const std::size_t end = std::min(lineEnd, m_text.size());
    spend(at - end);
    return unclosed(begin, end);
}

/// An unclosed string ends with its line; a comma or bracket at the end of the line is structure.
Lexer::StringEnd Lexer::unclosed(std::size_t begin, std::size_t end) const
{
    const auto isTail = [](char c) { return isJsonSpace(c) || c == ',' || c == '}' || c == ']'; };
    std::size_t cut = end;
    while (cut > begin && isTail(m_text[cut - 1]))
        --cut;
    const bool escaped = cut > begin && m_text[cut - 1] == '\\';
    return {escaped ? end : cut, {}};
}

void Lexer::reportUnclosed(const Token &token)
{
    std::size_t backslashes = 0;
    while (backslashes < token.inner.size() && m_text[token.inner.end - 1 - backslashes] == '\\')
        ++backslashes;
    const std::size_t end = token.range.end;
    m_report.add({.id = "json-unclosed",
                  .severity = Severity::Error,
                  .range = {token.range.begin, token.inner.begin},
                  .message = {QT_TRANSLATE_NOOP("policy", "The string that starts here is never closed."), {}},
                  .fixes = {{.title = {QT_TRANSLATE_NOOP("policy", "Close the string"), {}},
                             .edits = {{{end, end}, backslashes % 2 == 0 ? "\"" : "\\\""}}}},
                  .related = {}});
}

} // namespace policy::json
