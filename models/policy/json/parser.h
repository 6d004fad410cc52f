// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/json/lexer.h"
#include "policy/json/tree.h"

#include <string>
#include <vector>

namespace policy::json {

/// Builds the tree from tokens, going on after each mistake. Depth is limited, so recursion is.
class Parser
{
public:
    Parser(std::string_view text, std::size_t begin, Damage &damage, Report &report);

    [[nodiscard]] const Token &token() const { return m_token; }
    [[nodiscard]] const Token &following() const { return m_following; }
    [[nodiscard]] Node value();
    /// The members of an object whose opening brace is missing.
    [[nodiscard]] Node objectWithoutBrace();
    void advance();

private:
    [[nodiscard]] Node container(bool object);
    void members(Node &node, bool braced);
    void elements(Node &node);
    [[nodiscard]] bool member(Node &node);
    [[nodiscard]] bool colon();
    [[nodiscard]] Node scalar();
    [[nodiscard]] Node bareText();
    [[nodiscard]] Node number();
    /// After a value: true when another member or element follows.
    [[nodiscard]] bool separator(bool object);
    [[nodiscard]] bool finish(Node &node, TokenKind closer);
    void skipBalanced();
    void skipToStructure();
    void dots();
    [[nodiscard]] Node tooDeep();

    [[nodiscard]] bool startsValue() const;
    [[nodiscard]] bool startsElement(bool object) const;
    [[nodiscard]] bool isCloser() const;
    [[nodiscard]] bool wrongCloserMeant() const;
    void syntax(const char *sentence, Fix fix = {});
    void syntaxAt(Range range, const char *sentence, std::string argument, Fix fix = {});
    void unclosedAtEnd(std::size_t opening);
    [[nodiscard]] std::string closers() const;

    std::string_view m_text;
    Report &m_report;
    Lexer m_lexer;
    Token m_token;
    Token m_following;
    Range m_last; ///< the token before m_token
    TokenKind m_lastKind = TokenKind::End;
    std::vector<TokenKind> m_closers; ///< of the open containers, innermost last
    bool m_endReported = false;
    bool m_depthReported = false;
    bool m_lastStringUnclosed = false;
};

} // namespace policy::json
