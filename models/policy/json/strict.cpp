// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/strict.h"

#include "policy/json/characters.h"
#include "policy/json/utf8.h"

#include <vector>

namespace policy::json {

namespace {

/// Deliberately knows nothing of the tolerant reader, so that each can be tested against the other.
class Checker
{
public:
    explicit Checker(std::string_view text)
        : m_text(text)
    {}

    bool check()
    {
        if (!value())
            return false;
        while (!m_inObject.empty()) {
            if (!afterValue())
                return false;
        }
        skipSpace();
        return m_at == m_text.size();
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            return digits();
        }
        return true;
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

private:
    /// Reads a scalar, or opens containers up to the first scalar or empty container.
    bool value()
    {
        for (;;) {
            skipSpace();
            if (take('{')) {
                skipSpace();
                if (take('}'))
                    return true;
                m_inObject.push_back(true);
                if (!key())
                    return false;
            } else if (take('[')) {
                skipSpace();
                if (take(']'))
                    return true;
                m_inObject.push_back(false);
            } else {
                return scalar();
            }
        }
    }

    bool afterValue()
    {
        skipSpace();
        const bool inObject = m_inObject.back();
        if (take(','))
            return (!inObject || key()) && value();
        m_inObject.pop_back();
        return take(inObject ? '}' : ']');
    }

    bool key()
    {
        skipSpace();
        if (!string())
            return false;
        skipSpace();
        return take(':');
    }

    bool scalar()
    {
        if (m_at >= m_text.size())
            return false;
        switch (m_text[m_at]) {
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool string()
    {
        if (!take('"'))
            return false;
        while (m_at < m_text.size()) {
            const CodePoint point = codePointAt(m_text, m_at);
            if (!point.valid || point.value < 0x20)
                return false;
            m_at += point.length;
            if (point.value == '"')
                return true;
            if (point.value == '\\' && !escape())
                return false;
        }
        return false;
    }

    bool escape()
    {
        if (m_at >= m_text.size())
            return false;
        const char letter = m_text[m_at++];
        if (letter != 'u')
            return std::string_view("\"\\/bfnrt").find(letter) != std::string_view::npos;
        const auto unit = hexUnitAt(m_text, m_at);
        if (!unit || isLowSurrogate(*unit))
            return false;
        m_at += 4;
        if (!isHighSurrogate(*unit))
            return true;
        const bool another = take('\\') && take('u');
        const auto low = another ? hexUnitAt(m_text, m_at) : std::nullopt;
        m_at += 4;
        return low && isLowSurrogate(*low);
    }

    bool digits()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        return m_at > begin;
    }

    bool word(std::string_view expected)
    {
        if (m_text.substr(m_at, expected.size()) != expected)
            return false;
        m_at += expected.size();
        return true;
    }

    bool take(char expected)
    {
        if (m_at >= m_text.size() || m_text[m_at] != expected)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && isJsonSpace(m_text[m_at]))
            ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<bool> m_inObject;
};

} // namespace

bool isStrict(std::string_view text)
{
    return Checker(text).check();
}

bool isStrictNumber(std::string_view text)
{
    Checker checker(text);
    return checker.number() && checker.atEnd();
}

} // namespace policy::json
