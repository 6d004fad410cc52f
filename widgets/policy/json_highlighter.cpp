// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/json_highlighter.h"

#include "policy/catalogue.h"
#include "widgets/common/theme.h"

#include <QFont>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int longLine = 10'000; ///< colouring more than anybody reads would only cost time

const QSet<QString> &elements()
{
    static const QSet<QString> names{u"Version"_s,   u"Id"_s,     u"Statement"_s, u"Sid"_s,        u"Effect"_s,
                                     u"Principal"_s, u"Action"_s, u"Resource"_s,  u"Condition"_s,  u"NotPrincipal"_s,
                                     u"NotAction"_s, u"AWS"_s,    u"Service"_s,   u"NotResource"_s};
    return names;
}

/// The position behind the string that begins at `begin`; the end of the line when it does not end.
qsizetype endOfString(const QString &line, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < line.size(); ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == u'"')
            return i + 1;
    }
    return line.size();
}

bool colonFollows(const QString &line, qsizetype at)
{
    while (at < line.size() && line.at(at).isSpace())
        ++at;
    return at < line.size() && line.at(at) == u':';
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    setPalette({});
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    const auto in = [&](theme::Role role) { return theme::color(role, palette); };
    m_element.setForeground(in(theme::Role::Accent));
    m_element.setFontWeight(QFont::Bold);
    m_action.setForeground(in(theme::Role::Positive));
    m_key.setForeground(in(theme::Role::Warning));
    m_operator.setForeground(in(theme::Role::Security));
    m_value.setForeground(palette.color(QPalette::Text));
    m_literal.setForeground(in(theme::Role::Accent));
    m_mark.setForeground(in(theme::Role::Muted));
    rehighlight();
}

QTextCharFormat JsonHighlighter::formatOf(const QString &word, bool isName) const
{
    if (isName && elements().contains(word))
        return m_element;
    const std::string utf8 = word.toStdString();
    if (isName && policy::catalogue::parseOperator(utf8).base)
        return m_operator;
    if (isName)
        return m_key;
    return word.startsWith("ses:"_L1, Qt::CaseInsensitive) ? m_action : m_value;
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > longLine)
        return;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        qsizetype end = at + 1;
        if (c == u'"') {
            end = endOfString(text, at);
            const QString word = text.mid(at + 1, std::max<qsizetype>(0, end - at - 2));
            setFormat(int(at), int(end - at), formatOf(word, colonFollows(text, end)));
        } else if (u"{}[],:"_s.contains(c)) {
            setFormat(int(at), 1, m_mark);
        } else if (c.isLetterOrNumber() || c == u'-') {
            while (end < text.size() && (text.at(end).isLetterOrNumber() || u"+-."_s.contains(text.at(end))))
                ++end;
            setFormat(int(at), int(end - at), m_literal);
        }
        at = end;
    }
}
