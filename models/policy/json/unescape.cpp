// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/lexer.h"
#include "policy/json/utf8.h"

#include <cstdio>

namespace policy::json {

namespace {

class Unescaper
{
public:
    Unescaper(std::string_view text, Range inner, QuoteKind open, Marks *marks, Report &report)
        : m_text(text.substr(0, inner.end))
        , m_inner(inner)
        , m_at(inner.begin)
        , m_open(open)
        , m_marks(marks)
        , m_report(report)
    {}

    std::string run()
    {
        std::string result;
        result.reserve(m_inner.size());
        while (m_at < m_inner.end)
            step(result);
        if (!m_controls.empty())
            reportControls();
        return result;
    }

private:
    void step(std::string &result)
    {
        const char c = m_text[m_at];
        if (c == '\\') {
            escape(result);
        } else if (c == '&' && m_open == QuoteKind::Entity && entityAt(m_text, m_at).length > 0) {
            entity(result);
        } else if (c == '"') {
            // Only reached in strings with other delimiters: it has to be escaped once they are mended.
            if (m_marks != nullptr)
                m_marks->edits.push_back({{m_at, m_at + 1}, "\\\""});
            result.push_back('"');
            ++m_at;
        } else {
            if (isControl(c))
                m_controls.push_back(m_at);
            const CodePoint point = codePointAt(m_text, m_at);
            appendUtf8(result, point.value);
            m_at += point.length;
        }
    }

    void entity(std::string &result)
    {
        const Entity entity = entityAt(m_text, m_at);
        std::string decoded;
        appendUtf8(decoded, entity.value);
        result += decoded;
        const Range place{m_at, m_at + entity.length};
        if (m_marks != nullptr)
            m_marks->add(place, entity.value == '"' || entity.value == '\\' ? "\\" + decoded : decoded);
        m_at = place.end;
    }

    void escape(std::string &result)
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const char letter = m_at + 1 < m_inner.end ? m_text[m_at + 1] : '\0';
        const std::size_t known = m_at + 1 < m_inner.end ? letters.find(letter) : std::string_view::npos;
        if (known != std::string_view::npos) {
            result.push_back(meanings[known]);
            m_at += 2;
        } else if (letter == '\'' && m_open == QuoteKind::Single) {
            m_marks->edits.push_back({{m_at, m_at + 2}, "'"});
            result.push_back('\'');
            m_at += 2;
        } else if (letter == 'u' && unicodeEscape(result)) {
            return;
        } else {
            badEscape(result);
        }
    }

    bool unicodeEscape(std::string &result)
    {
        const auto unit = hexUnitAt(m_text, m_at + 2);
        if (!unit || isLowSurrogate(*unit))
            return false;
        if (!isHighSurrogate(*unit)) {
            appendUtf8(result, *unit);
            m_at += 6;
            return true;
        }
        const auto low = m_text.substr(m_at + 6, 2) == "\\u" ? hexUnitAt(m_text, m_at + 8) : std::nullopt;
        if (!low || !isLowSurrogate(*low))
            return false;
        appendUtf8(result, 0x10000 + ((*unit - 0xD800) << 10U) + (*low - 0xDC00));
        m_at += 12;
        return true;
    }

    /// Read as the backslash that doubling it would give.
    void badEscape(std::string &result)
    {
        std::size_t end = m_at + 1;
        if (end < m_inner.end && m_text[end] == 'u' && hexUnitAt(m_text, end + 1))
            end += 5;
        else if (end < m_inner.end && !isControl(m_text[end]))
            end += codePointAt(m_text, end).length;
        const Range range{m_at, end};
        m_report.add({.id = "json-bad-escape",
                      .severity = Severity::Error,
                      .range = range,
                      .message = {QT_TRANSLATE_NOOP("policy", "%1 is no JSON escape."),
                                  {excerpt(m_text.substr(range.begin, range.size()))}},
                      .fixes = {{.title = {QT_TRANSLATE_NOOP("policy", "Double the backslash"), {}},
                                 .edits = {{{m_at, m_at}, "\\"}}}},
                      .related = {}});
        result.push_back('\\');
        ++m_at;
    }

    static std::string escaped(char c)
    {
        switch (c) {
        case '\n':
            return "\\n";
        case '\r':
            return "\\r";
        case '\t':
            return "\\t";
        case '\b':
            return "\\b";
        case '\f':
            return "\\f";
        default:
            break;
        }
        char buffer[8];
        std::snprintf(buffer, sizeof buffer, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
        return buffer;
    }

    void reportControls()
    {
        const char first = m_text[m_controls.front()];
        const bool line = first == '\n' || first == '\r';
        Finding finding;
        finding.id = "json-control-char";
        finding.range = {m_controls.front(), m_controls.front() + 1};
        finding.message =
            line ? Message{QT_TRANSLATE_NOOP("policy", "A line end stands inside a string."), {}}
                 : Message{QT_TRANSLATE_NOOP("policy", "The control character %1 stands unescaped inside a string."),
                           {escaped(first)}};
        Fix escape{.title = {QT_TRANSLATE_NOOP("policy", "Escape it"), {}}, .edits = {}};
        for (const std::size_t at : m_controls)
            escape.edits.push_back({{at, at + 1}, escaped(m_text[at])});
        if (line)
            finding.fixes.push_back({.title = {QT_TRANSLATE_NOOP("policy", "Join the lines"), {}}, .edits = joined()});
        finding.fixes.push_back(std::move(escape));
        m_report.add(std::move(finding));
    }

    /// Takes out line ends with the indentation behind them; other control characters are escaped.
    [[nodiscard]] TextEdits joined() const
    {
        TextEdits edits;
        std::size_t done = m_inner.begin;
        for (const std::size_t at : m_controls) {
            const char c = m_text[at];
            if (at < done)
                continue;
            std::size_t end = at + 1;
            if (c != '\n' && c != '\r') {
                edits.push_back({{at, end}, escaped(c)});
                continue;
            }
            while (end < m_inner.end && isJsonSpace(m_text[end]))
                ++end;
            edits.push_back({{at, end}, {}});
            done = end;
        }
        return edits;
    }

    std::string_view m_text;
    Range m_inner;
    std::size_t m_at;
    QuoteKind m_open;
    Marks *m_marks;
    Report &m_report;
    std::vector<std::size_t> m_controls;
};

} // namespace

std::string unescape(std::string_view text, Range inner, QuoteKind open, Marks *marks, Report &report)
{
    return Unescaper(text, inner, open, marks, report).run();
}

} // namespace policy::json
