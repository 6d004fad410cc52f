// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/parser.h"

#include "policy/json/numbers.h"
#include "policy/json/placeholders.h"

namespace policy::json {

namespace {

constexpr auto removeTitle = QT_TRANSLATE_NOOP("policy", "Remove it");
constexpr auto quoteTitle = QT_TRANSLATE_NOOP("policy", "Put it in quotes");

Fix replacing(const char *title, Range range, std::string text)
{
    return {.title = {title, {}}, .edits = {{range, std::move(text)}}};
}

Fix inserting(const char *title, std::size_t at, std::string text)
{
    return replacing(title, {at, at}, std::move(text));
}

} // namespace

Parser::Parser(std::string_view text, std::size_t begin, Damage &damage, Report &report)
    : m_text(text)
    , m_report(report)
    , m_lexer(text, begin, damage, report)
    , m_token(m_lexer.next())
    , m_following(m_lexer.next())
    , m_last{begin, begin}
{}

void Parser::advance()
{
    m_last = m_token.range;
    m_lastKind = m_token.kind;
    m_lastStringUnclosed = m_token.unclosedAtEnd;
    m_token = std::move(m_following);
    m_following = m_lexer.next();
}

Node Parser::value()
{
    const bool isContainer = m_token.kind == TokenKind::BraceOpen || m_token.kind == TokenKind::BracketOpen;
    if (!isContainer)
        return scalar();
    return m_closers.size() >= maximalDepth ? tooDeep() : container(m_token.kind == TokenKind::BraceOpen);
}

Node Parser::container(bool object)
{
    Node node;
    node.kind = object ? Kind::Object : Kind::Array;
    node.range = m_token.range;
    m_closers.push_back(object ? TokenKind::BraceClose : TokenKind::BracketClose);
    advance();
    if (object)
        members(node, true);
    else
        elements(node);
    m_closers.pop_back();
    return node;
}

Node Parser::objectWithoutBrace()
{
    Node node;
    node.kind = Kind::Object;
    node.range = {m_token.range.begin, m_token.range.begin};
    syntaxAt(m_token.range, QT_TRANSLATE_NOOP("policy", "An opening brace { is expected before %1."),
             excerpt(m_text.substr(m_token.range.begin, m_token.range.size())),
             inserting(QT_TRANSLATE_NOOP("policy", "Insert {"), m_token.range.begin, "{"));
    m_closers.push_back(TokenKind::BraceClose);
    members(node, false);
    m_closers.pop_back();
    return node;
}

void Parser::members(Node &node, bool braced)
{
    while (!finish(node, TokenKind::BraceClose)) {
        if (m_token.kind == TokenKind::Dots) {
            dots();
        } else if (m_token.kind == TokenKind::Comma) {
            syntax(QT_TRANSLATE_NOOP("policy", "A key is expected here, found %1."),
                   replacing(removeTitle, m_token.range, {}));
            advance();
        } else if (!member(node) || !separator(true)) {
            if (finish(node, TokenKind::BraceClose))
                break;
        }
    }
    if (!braced)
        node.range.end = std::max(node.range.end, m_last.end);
}

/// False: nothing of a member could be read; what could not be is skipped.
bool Parser::member(Node &node)
{
    const bool bare =
        m_token.kind == TokenKind::Word || m_token.kind == TokenKind::Number || m_token.kind == TokenKind::Placeholder;
    if (m_token.kind != TokenKind::String && !bare) {
        syntax(QT_TRANSLATE_NOOP("policy", "A key is expected here, found %1."),
               m_token.kind == TokenKind::Junk ? replacing(removeTitle, m_token.range, {}) : Fix{});
        skipToStructure();
        return true;
    }
    Member member{m_token.text, m_token.range, {}};
    if (bare) {
        m_report.add({.id = "json-unquoted-key",
                      .severity = Severity::Error,
                      .range = m_token.range,
                      .message = {QT_TRANSLATE_NOOP("policy", "%1 needs double quotes."), {excerpt(m_token.text)}},
                      .fixes = {replacing(quoteTitle, m_token.range, quoted(m_token.text))},
                      .related = {}});
    }
    advance();
    if (colon()) {
        member.value = value();
    } else {
        member.value.range = {m_last.end, m_last.end};
    }
    node.members.push_back(std::move(member));
    return true;
}

/// True: a value can be read now.
bool Parser::colon()
{
    if (m_token.kind == TokenKind::Colon) {
        advance();
        return true;
    }
    const bool other =
        m_token.kind == TokenKind::Junk && (m_token.text == "=" || m_token.text == "=>" || m_token.text == ";");
    if (other) {
        syntax(QT_TRANSLATE_NOOP("policy", "A colon is expected here, found %1."),
               replacing(QT_TRANSLATE_NOOP("policy", "Write a colon"), m_token.range, ":"));
        advance();
        return true;
    }
    const bool atEnd = m_token.kind == TokenKind::End;
    if (atEnd) {
        syntaxAt(m_last, QT_TRANSLATE_NOOP("policy", "A colon and a value are expected after %1, but the text ends."),
                 excerpt(m_text.substr(m_last.begin, m_last.size())));
        return false;
    }
    const bool valueFollows = startsValue();
    if (!valueFollows) {
        syntaxAt(m_last, QT_TRANSLATE_NOOP("policy", "A colon and a value are expected after %1."),
                 excerpt(m_text.substr(m_last.begin, m_last.size())));
        if (m_token.kind != TokenKind::Comma && !isCloser())
            skipToStructure();
        return false;
    }
    syntax(QT_TRANSLATE_NOOP("policy", "A colon is expected here, found %1."),
           inserting(QT_TRANSLATE_NOOP("policy", "Insert a colon"), m_last.end, ":"));
    return true;
}

void Parser::elements(Node &node)
{
    while (!finish(node, TokenKind::BracketClose)) {
        if (m_token.kind == TokenKind::Dots) {
            dots();
        } else if (m_token.kind == TokenKind::Comma) {
            syntax(QT_TRANSLATE_NOOP("policy", "A value is expected here, found %1."),
                   replacing(removeTitle, m_token.range, {}));
            advance();
        } else {
            Node element = value();
            if (element.kind != Kind::Missing)
                node.elements.push_back(std::move(element));
            if (!separator(false) && finish(node, TokenKind::BracketClose))
                break;
        }
    }
}

/// Whether the container ends here; takes its closing token and reports what is wrong with the end.
bool Parser::finish(Node &node, TokenKind closer)
{
    if (node.range.size() > 1 && m_closers.empty())
        return true;
    const std::string_view sign = closer == TokenKind::BraceClose ? "}" : "]";
    const bool afterComma = m_lastKind == TokenKind::Comma;
    const bool ends = m_token.kind == TokenKind::End || isCloser();
    if (ends && afterComma) {
        m_report.add({.id = "json-trailing-comma",
                      .severity = Severity::Error,
                      .range = m_last,
                      .message = {QT_TRANSLATE_NOOP("policy", "Nothing follows this comma."), {}},
                      .fixes = {replacing(QT_TRANSLATE_NOOP("policy", "Remove the comma"), m_last, {})},
                      .related = {}});
        m_lastKind = TokenKind::End; // once
    }
    if (m_token.kind == closer) {
        node.range.end = m_token.range.end;
        advance();
        return true;
    }
    if (m_token.kind == TokenKind::End) {
        node.range.end = m_last.end;
        unclosedAtEnd(node.range.begin);
        return true;
    }
    if (!isCloser())
        return false;
    if (wrongCloserMeant()) {
        syntax(closer == TokenKind::BraceClose
                   ? QT_TRANSLATE_NOOP("policy", "A closing brace } is expected here, found %1.")
                   : QT_TRANSLATE_NOOP("policy", "A closing bracket ] is expected here, found %1."),
               replacing(QT_TRANSLATE_NOOP("policy", "Write the fitting bracket"), m_token.range, std::string(sign)));
        node.range.end = m_token.range.end;
        advance();
        return true;
    }
    node.range.end = m_last.end;
    m_report.add({.id = "json-unclosed",
                  .severity = Severity::Error,
                  .range = {node.range.begin, node.range.begin + 1},
                  .message = {QT_TRANSLATE_NOOP("policy", "This %1 is never closed."),
                              {std::string(m_text.substr(node.range.begin, 1))}},
                  .fixes = {inserting(QT_TRANSLATE_NOOP("policy", "Close it"), m_last.end, std::string(sign))},
                  .related = {}});
    return true;
}

/// At a closing token of the other kind: true when it was typed in place of ours, false when ours is left out.
bool Parser::wrongCloserMeant() const
{
    const std::size_t open = m_closers.size();
    const bool parentTakesIt = open >= 2 && m_closers[open - 2] == m_token.kind;
    if (!parentTakesIt)
        return true;
    const TokenKind grandparent = open >= 3 ? m_closers[open - 3] : TokenKind::End;
    const TokenKind next = m_following.kind;
    if (next == grandparent)
        return false;
    if (next == TokenKind::Comma)
        return open == 2; // behind the root there is nothing to separate
    return next == m_closers[open - 2];
}

bool Parser::separator(bool object)
{
    if (m_token.kind == TokenKind::Comma) {
        advance();
        return true;
    }
    if (m_token.kind == TokenKind::End || isCloser())
        return false;
    if (startsElement(object)) {
        const Range last{m_last.end - 1, m_last.end};
        m_report.add({.id = "json-missing-comma",
                      .severity = Severity::Error,
                      .range = last,
                      .message = {QT_TRANSLATE_NOOP("policy", "A comma is missing after %1."),
                                  {excerpt(m_text.substr(m_last.begin, m_last.size()))}},
                      .fixes = {inserting(QT_TRANSLATE_NOOP("policy", "Insert a comma"), m_last.end, ",")},
                      .related = {}});
        return true;
    }
    if (m_token.kind == TokenKind::Dots)
        return true;
    const bool semicolon = m_token.kind == TokenKind::Junk && m_token.text == ";";
    Fix fix;
    if (semicolon)
        fix = replacing(QT_TRANSLATE_NOOP("policy", "Write a comma"), m_token.range, ",");
    else if (m_token.kind == TokenKind::Junk)
        fix = replacing(removeTitle, m_token.range, {});
    syntax(QT_TRANSLATE_NOOP("policy", "A comma or a closing bracket is expected here, found %1."), std::move(fix));
    if (semicolon) {
        advance();
        return true;
    }
    skipToStructure();
    if (m_token.kind != TokenKind::Comma)
        return false;
    advance();
    return true;
}

Node Parser::scalar()
{
    Node node;
    node.range = m_token.range;
    switch (m_token.kind) {
    case TokenKind::String:
        node.kind = Kind::String;
        reportPlaceholders(m_text, m_token.inner, m_report);
        node.text = std::move(m_token.text);
        advance();
        return node;
    case TokenKind::Placeholder:
        node.kind = Kind::String;
        node.text = m_token.text;
        reportPlaceholders(m_text, m_token.range, m_report);
        advance();
        return node;
    case TokenKind::Number:
        return number();
    case TokenKind::Word:
        return bareText();
    default:
        break;
    }
    node.range = {m_last.end, m_last.end};
    if (m_token.kind == TokenKind::End) {
        syntaxAt(m_last, QT_TRANSLATE_NOOP("policy", "A value is expected after %1, but the text ends."),
                 excerpt(m_text.substr(m_last.begin, m_last.size())));
        return node;
    }
    Fix fix;
    if (m_token.kind == TokenKind::Junk || m_token.kind == TokenKind::Colon)
        fix = replacing(removeTitle, m_token.range, {});
    syntax(QT_TRANSLATE_NOOP("policy", "A value is expected here, found %1."), std::move(fix));
    const bool retry =
        m_token.kind == TokenKind::Colon || m_token.kind == TokenKind::Dots || m_token.kind == TokenKind::Junk;
    if (retry) {
        while (m_token.kind == TokenKind::Colon || m_token.kind == TokenKind::Dots || m_token.kind == TokenKind::Junk)
            advance();
        if (startsValue())
            return value();
    }
    return node;
}

Node Parser::number()
{
    Node node;
    node.kind = Kind::Number;
    node.range = m_token.range;
    node.text = std::move(m_token.text);
    reportNumber(node, m_report);
    advance();
    return node;
}

/// true, false, null; or words that should have been a string, up to the next structure on the line.
Node Parser::bareText()
{
    Node node;
    node.range = m_token.range;
    node.text = m_token.text;
    const std::string &word = node.text;
    if (word == "null" || word == "None") {
        node.kind = Kind::Null;
    } else if (word == "true" || word == "false" || word == "True" || word == "False") {
        node.kind = Kind::Boolean;
    } else {
        const auto goesOn = [this] {
            const bool bare = m_token.kind == TokenKind::Word || m_token.kind == TokenKind::Number ||
                              m_token.kind == TokenKind::Placeholder;
            const std::string_view gap = m_text.substr(m_last.end, m_token.range.begin - m_last.end);
            return bare && m_following.kind != TokenKind::Colon &&
                   gap.find_first_not_of(" \t") == std::string_view::npos;
        };
        node.kind = Kind::String;
        advance();
        while (goesOn()) {
            node.range.end = m_token.range.end;
            advance();
        }
        node.text = m_text.substr(node.range.begin, node.range.size());
        syntaxAt(node.range, QT_TRANSLATE_NOOP("policy", "A value is expected here, found %1 without quotes."),
                 excerpt(node.text), replacing(quoteTitle, node.range, quoted(node.text)));
        reportPlaceholders(m_text, node.range, m_report);
        return node;
    }
    if (word == "None" || word == "True" || word == "False") {
        std::string proper = word == "None" ? "null" : word == "True" ? "true" : "false";
        syntaxAt(node.range, QT_TRANSLATE_NOOP("policy", "%1 is Python; JSON writes it in small letters."), word,
                 replacing(QT_TRANSLATE_NOOP("policy", "Write it as JSON does"), node.range, proper));
        node.text = std::move(proper);
    }
    if (node.kind == Kind::Null)
        node.text.clear();
    advance();
    return node;
}

} // namespace policy::json
