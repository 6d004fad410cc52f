// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/json/characters.h"
#include "policy/json/damage.h"
#include "policy/json/report.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace policy::json {

enum class TokenKind : std::uint8_t {
    End,
    BraceOpen,
    BraceClose,
    BracketOpen,
    BracketClose,
    Colon,
    Comma,
    String,
    Number,
    Word,        ///< anything bare: true, Allow, arn:aws:...
    Placeholder, ///< a bare <...>
    Dots,        ///< ... for something left out
    Junk,
};

struct Token
{
    TokenKind kind = TokenKind::End;
    Range range;
    std::string text;           ///< String: unescaped; otherwise as written (decoded, for an HTML entity)
    Range inner;                ///< String: what stands between the quotes
    bool unclosedAtEnd = false; ///< String: the text ends inside
};

/// Cuts text into tokens, reading damaged text as it was meant and noting the damage. Linear: what it looks at ahead
/// in vain is limited by a budget that is proportional to the text.
class Lexer
{
public:
    Lexer(std::string_view text, std::size_t begin, Damage &damage, Report &report);

    [[nodiscard]] Token next();

private:
    struct StringEnd
    {
        std::size_t inner = 0; ///< where the content ends
        Quote quote;           ///< the closing one; none: unclosed
    };

    void skipSpace();
    bool skipLineNumber();
    bool skipComment();
    [[nodiscard]] bool atLineStart() const;
    [[nodiscard]] Token structure();
    [[nodiscard]] Token string(Quote open);
    [[nodiscard]] Token bare();
    [[nodiscard]] std::size_t bareEnd() const;
    [[nodiscard]] Token junk();

    [[nodiscard]] StringEnd findStraightEnd(std::size_t begin);
    [[nodiscard]] StringEnd findDamagedEnd(QuoteKind open, std::size_t begin);
    [[nodiscard]] StringEnd unclosed(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::size_t skipCharacter(std::size_t at) const;
    [[nodiscard]] Marks *marksOf(QuoteKind kind);
    void reportUnclosed(const Token &token);
    void spend(std::size_t bytes);

    std::string_view m_text;
    std::size_t m_at;
    Damage &m_damage;
    Report &m_report;
    TokenKind m_previous = TokenKind::End;
    std::size_t m_budget;
    std::size_t m_lineNumberEnd = 0; ///< behind the last one; another right there is one more
};

/// Unescapes the content of a string and reports what is wrong in it. `marks`: where to put the edits that a damaged
/// delimiter makes necessary inside (nullptr: proper quotes).
[[nodiscard]] std::string unescape(std::string_view text, Range inner, QuoteKind open, Marks *marks, Report &report);

/// Length of a bare placeholder like <write ARN here> at `at`, within one line; 0: none.
[[nodiscard]] std::size_t barePlaceholderAt(std::string_view text, std::size_t at);

} // namespace policy::json
