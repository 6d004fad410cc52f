// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/lexer.h"

#include "policy/json/strict.h"
#include "policy/json/utf8.h"

namespace policy::json {

namespace {

bool isWordCharacter(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if (static_cast<unsigned char>(c) < 0x80)
        return isAlphanumeric(c) || std::string_view("_-.@*+?$%~|^/").find(c) != std::string_view::npos;
    return codePointAt(text, at).valid && foreignSpaceAt(text, at) == 0 && quoteAt(text, at).kind == QuoteKind::None;
}

bool startsComment(std::string_view text, std::size_t at)
{
    return text[at] == '/' && at + 1 < text.size() && (text[at + 1] == '/' || text[at + 1] == '*');
}

/// Numbers as people write them, sound or not: +1 01 .5 1. 1e3
bool looksLikeNumber(std::string_view word)
{
    std::size_t at = word.starts_with('-') || word.starts_with('+') ? 1 : 0;
    const auto digits = [&] {
        const std::size_t begin = at;
        while (at < word.size() && isDigit(word[at]))
            ++at;
        return at - begin;
    };
    std::size_t count = digits();
    if (at < word.size() && word[at] == '.') {
        ++at;
        count += digits();
    }
    if (count > 0 && at < word.size() && (word[at] == 'e' || word[at] == 'E')) {
        ++at;
        if (at < word.size() && (word[at] == '-' || word[at] == '+'))
            ++at;
        return digits() > 0 && at == word.size();
    }
    return count > 0 && at == word.size();
}

bool isDots(std::string_view word)
{
    return word == "\u2026" || (word.size() > 1 && word.find_first_not_of('.') == std::string_view::npos);
}

TokenKind structureKind(char32_t c)
{
    switch (c) {
    case '{':
        return TokenKind::BraceOpen;
    case '}':
        return TokenKind::BraceClose;
    case '[':
        return TokenKind::BracketOpen;
    case ']':
        return TokenKind::BracketClose;
    case ':':
        return TokenKind::Colon;
    case ',':
        return TokenKind::Comma;
    default:
        return TokenKind::End;
    }
}

} // namespace

Lexer::Lexer(std::string_view text, std::size_t begin, Damage &damage, Report &report)
    : m_text(text)
    , m_at(begin)
    , m_damage(damage)
    , m_report(report)
    , m_budget(4 * text.size() + 65536)
{}

Token Lexer::next()
{
    skipSpace();
    Token token;
    if (m_at >= m_text.size()) {
        token.range = {m_text.size(), m_text.size()};
    } else if (token = structure(); token.kind != TokenKind::End) {
        m_at = token.range.end;
    } else if (const Quote quote = quoteAt(m_text, m_at); quote.kind != QuoteKind::None) {
        token = string(quote);
    } else if (bareEnd() > m_at) {
        token = bare();
    } else {
        token = junk();
    }
    m_previous = token.kind;
    return token;
}

bool Lexer::atLineStart() const
{
    std::size_t at = m_at;
    while (at > m_lineNumberEnd && (m_text[at - 1] == ' ' || m_text[at - 1] == '\t') && m_at - at < 64)
        --at;
    return at == m_lineNumberEnd || m_text[at - 1] == '\n';
}

void Lexer::skipSpace()
{
    while (m_at < m_text.size()) {
        if (isJsonSpace(m_text[m_at])) {
            ++m_at;
        } else if (const std::size_t length = foreignSpaceAt(m_text, m_at); length > 0) {
            m_damage.spaces.add({m_at, m_at + length}, " ");
            m_at += length;
        } else if (const Entity entity = entityAt(m_text, m_at); entity.value == 0xA0) {
            m_damage.entities.add({m_at, m_at + entity.length}, " ");
            m_at += entity.length;
        } else if (static_cast<unsigned char>(m_text[m_at]) >= 0x80 && !codePointAt(m_text, m_at).valid) {
            m_damage.badBytesOutsideStrings.push_back(m_at);
            ++m_at;
        } else if (!skipLineNumber() && !skipComment()) {
            return;
        }
    }
}

bool Lexer::skipLineNumber()
{
    if (!isDigit(m_text[m_at]) || !atLineStart())
        return false;
    constexpr std::size_t longest = 5;
    std::size_t at = m_at;
    while (at < m_text.size() && isDigit(m_text[at]) && at - m_at <= longest)
        ++at;
    if (at >= m_text.size() || m_text[at] != '.')
        return false;
    ++at;
    if (at < m_text.size() && isWordCharacter(m_text, at))
        return false;
    const bool space = at < m_text.size() && (m_text[at] == ' ' || m_text[at] == '\t');
    m_damage.lineNumbers.places.push_back({m_at, at});
    m_damage.lineNumbers.edits.push_back({{m_at, space ? at + 1 : at}, {}});
    m_at = space ? at + 1 : at;
    m_lineNumberEnd = m_at;
    return true;
}

bool Lexer::skipComment()
{
    const bool block = startsComment(m_text, m_at) && m_text[m_at + 1] == '*';
    if (m_text[m_at] != '#' && !startsComment(m_text, m_at))
        return false;
    const std::size_t begin = m_at;
    std::size_t end = block ? m_text.find("*/", begin + 2) : m_text.find_first_of("\r\n", begin);
    end = end == std::string_view::npos ? m_text.size() : end + (block ? 2 : 0);
    std::size_t blank = begin;
    while (blank > 0 && (m_text[blank - 1] == ' ' || m_text[blank - 1] == '\t'))
        --blank;
    // Two words on either side of /**/ must not grow together.
    const bool keepsApart = block && blank > 0 && isWordCharacter(m_text, blank - 1);
    m_report.add({.id = "json-comment",
                  .severity = Severity::Error,
                  .range = {begin, end},
                  .message = {QT_TRANSLATE_NOOP("policy", "JSON has no comments."), {}},
                  .fixes = {{.title = {QT_TRANSLATE_NOOP("policy", "Remove the comment"), {}},
                             .edits = {{{blank, end}, keepsApart ? " " : ""}}}},
                  .related = {}});
    m_at = end;
    return true;
}

Token Lexer::structure()
{
    Token token;
    token.range = {m_at, m_at + 1};
    token.kind = structureKind(static_cast<unsigned char>(m_text[m_at]));
    if (token.kind != TokenKind::End) {
        token.text = m_text.substr(m_at, 1);
        return token;
    }
    const Entity entity = entityAt(m_text, m_at);
    token.kind = entity.length > 0 ? structureKind(entity.value) : TokenKind::End;
    if (token.kind != TokenKind::End) {
        token.range.end = m_at + entity.length;
        appendUtf8(token.text, entity.value);
        m_damage.entities.add(token.range, token.text);
    }
    return token;
}

std::size_t Lexer::bareEnd() const
{
    std::size_t at = m_at;
    const std::string_view start = m_text.substr(m_at, 4);
    // In "a: b" the colon ends a key, in "[ses:SendEmail]" it belongs to the value.
    const bool value = m_previous == TokenKind::Colon || m_previous == TokenKind::BracketOpen || start == "arn:" ||
                       start == "ses:" || start == "aws:";
    while (at < m_text.size()) {
        if (startsComment(m_text, at))
            break;
        const std::size_t placeholder = barePlaceholderAt(m_text, at);
        const auto colonBelongs = [&] {
            return value && at > m_at && m_text[at] == ':' && at + 1 < m_text.size() &&
                   (m_text[at + 1] == ':' || isWordCharacter(m_text, at + 1) || barePlaceholderAt(m_text, at + 1) > 0);
        };
        if (placeholder > 0)
            at += placeholder;
        else if (isWordCharacter(m_text, at))
            at += codePointAt(m_text, at).length;
        else if (colonBelongs())
            ++at;
        else
            break;
    }
    return at;
}

Token Lexer::bare()
{
    Token token;
    token.range = {m_at, bareEnd()};
    token.text = m_text.substr(m_at, token.range.size());
    if (barePlaceholderAt(m_text, m_at) == token.range.size())
        token.kind = TokenKind::Placeholder;
    else if (isDots(token.text))
        token.kind = TokenKind::Dots;
    else
        token.kind = looksLikeNumber(token.text) ? TokenKind::Number : TokenKind::Word;
    m_at = token.range.end;
    return token;
}

Token Lexer::junk()
{
    Token token;
    token.kind = TokenKind::Junk;
    const std::size_t begin = m_at;
    if (const Entity entity = entityAt(m_text, m_at); entity.length > 0) {
        m_at += entity.length;
        appendUtf8(token.text, entity.value);
        m_damage.entities.add({begin, m_at}, token.text);
    } else {
        m_at += m_text.substr(begin, 2) == "=>" ? 2 : 1;
        while (m_at < m_text.size() && m_text[m_at] == m_text[begin] && isControl(m_text[begin]))
            ++m_at;
        token.text = m_text.substr(begin, m_at - begin);
    }
    token.range = {begin, m_at};
    return token;
}

std::size_t barePlaceholderAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t longest = 200;
    const bool entity = text.substr(at, 4) == "&lt;";
    if (!entity && text[at] != '<')
        return 0;
    const std::string_view window = text.substr(at, longest);
    const std::string_view close = entity ? "&gt;" : ">";
    const std::size_t end = window.find(close);
    const std::size_t stop = window.find_first_of("\r\n\"{}[]");
    if (end == std::string_view::npos || (stop != std::string_view::npos && stop < end))
        return 0;
    const std::size_t begin = entity ? 4 : 1;
    return end > begin ? end + close.size() : 0;
}

} // namespace policy::json
