// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/parser.h"

namespace policy::json {

bool Parser::startsValue() const
{
    switch (m_token.kind) {
    case TokenKind::String:
    case TokenKind::Number:
    case TokenKind::Word:
    case TokenKind::Placeholder:
    case TokenKind::BraceOpen:
    case TokenKind::BracketOpen:
        return true;
    default:
        return false;
    }
}

/// In an object only what a colon follows is a key; a stray value there is not the sign of a missing comma.
bool Parser::startsElement(bool object) const
{
    if (!object)
        return startsValue();
    const bool key = m_token.kind == TokenKind::String || m_token.kind == TokenKind::Word ||
                     m_token.kind == TokenKind::Number || m_token.kind == TokenKind::Placeholder;
    const bool colon = m_following.kind == TokenKind::Colon ||
                       (m_following.kind == TokenKind::Junk && m_following.text.starts_with('='));
    return key && colon;
}

bool Parser::isCloser() const
{
    return m_token.kind == TokenKind::BraceClose || m_token.kind == TokenKind::BracketClose;
}

/// Up to the next comma or closing token of this depth.
void Parser::skipToStructure()
{
    while (m_token.kind != TokenKind::End && m_token.kind != TokenKind::Comma && !isCloser()) {
        if (m_token.kind == TokenKind::BraceOpen || m_token.kind == TokenKind::BracketOpen)
            skipBalanced();
        else
            advance();
    }
}

/// From an opening token to behind its closing one, whatever stands between.
void Parser::skipBalanced()
{
    const std::size_t outside = m_closers.size();
    const std::size_t opening = m_token.range.begin;
    do {
        if (m_token.kind == TokenKind::BraceOpen)
            m_closers.push_back(TokenKind::BraceClose);
        else if (m_token.kind == TokenKind::BracketOpen)
            m_closers.push_back(TokenKind::BracketClose);
        else if (isCloser())
            m_closers.pop_back();
        advance();
    } while (m_closers.size() > outside && m_token.kind != TokenKind::End);
    if (m_closers.size() > outside)
        unclosedAtEnd(opening);
    m_closers.resize(outside);
}

Node Parser::tooDeep()
{
    Node node;
    node.kind = m_token.kind == TokenKind::BraceOpen ? Kind::Object : Kind::Array;
    node.range = m_token.range;
    if (!m_depthReported) {
        m_report.add({.id = "json-depth",
                      .severity = Severity::Error,
                      .range = m_token.range,
                      .message = {QT_TRANSLATE_NOOP("policy", "This is nested too deeply to be a policy."), {}},
                      .fixes = {},
                      .related = {}});
    }
    m_depthReported = true;
    skipBalanced();
    node.range.end = m_last.end;
    return node;
}

/// "..." stands for parts that a guide left out; removing it takes one comma along.
void Parser::dots()
{
    Range range = m_token.range;
    const Range before = m_last;
    const bool afterComma = m_lastKind == TokenKind::Comma;
    advance();
    if (m_token.kind == TokenKind::Comma) {
        range.end = m_token.range.end;
        advance();
        m_lastKind = TokenKind::Dots; // a closing token may follow: this comma goes with the dots
        if (afterComma && (isCloser() || m_token.kind == TokenKind::End))
            range.begin = before.begin;
    } else if (afterComma && (isCloser() || m_token.kind == TokenKind::End)) {
        range.begin = before.begin;
    }
    const Range found = afterComma && range.begin == before.begin ? Range{m_last.begin, m_last.end} : range;
    syntaxAt(found, QT_TRANSLATE_NOOP("policy", "Something was left out here (%1)."), "...",
             {.title = {QT_TRANSLATE_NOOP("policy", "Remove it"), {}}, .edits = {{range, {}}}});
}

void Parser::syntax(const char *sentence, Fix fix)
{
    syntaxAt(m_token.range, sentence, excerpt(m_text.substr(m_token.range.begin, m_token.range.size())),
             std::move(fix));
}

void Parser::syntaxAt(Range range, const char *sentence, std::string argument, Fix fix)
{
    Finding finding;
    finding.id = "json-syntax";
    finding.range = range;
    finding.message = {sentence, {std::move(argument)}};
    if (!fix.edits.empty())
        finding.fixes.push_back(std::move(fix));
    m_report.add(std::move(finding));
}

std::string Parser::closers() const
{
    std::string result;
    for (auto closer = m_closers.rbegin(); closer != m_closers.rend(); ++closer)
        result.push_back(*closer == TokenKind::BraceClose ? '}' : ']');
    return result;
}

/// Where the text ends early everything is open; the innermost speaks for all. When it is a string, that one has
/// spoken already and only learns what else there is to close.
void Parser::unclosedAtEnd(std::size_t opening)
{
    if (m_endReported)
        return;
    m_endReported = true;
    const std::size_t end = m_last.end;
    Finding *last = m_report.last();
    if (m_lastStringUnclosed && last != nullptr && last->id == "json-unclosed" && !last->fixes.empty() &&
        last->fixes.front().edits.front().range.begin == end) {
        last->fixes.front().edits.front().text += closers();
        return;
    }
    m_report.add(
        {.id = "json-unclosed",
         .severity = Severity::Error,
         .range = {opening, opening + 1},
         .message = {QT_TRANSLATE_NOOP("policy", "This %1 is never closed."), {std::string(m_text.substr(opening, 1))}},
         .fixes = {{.title = {QT_TRANSLATE_NOOP("policy", "Close everything in order at the end"), {}},
                    .edits = {{{end, end}, closers()}}}},
         .related = {}});
}

} // namespace policy::json
