// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/text_diff.h"

#include "policy/document.h"

#include <algorithm>
#include <vector>

namespace tables {

namespace {

constexpr qsizetype maximalCells = 4'000'000; ///< about 16 MB and some milliseconds

/// The line without white space outside of strings: what SES would keep of it.
QString significant(const QString &line)
{
    QString kept;
    bool inString = false, escaped = false;
    for (const QChar c : line) {
        if (inString || !c.isSpace())
            kept += c;
        if (c == u'"' && !escaped)
            inString = !inString;
        escaped = inString && c == u'\\' && !escaped;
    }
    return kept;
}

struct Side
{
    QStringList lines;
    QStringList keys;

    explicit Side(QString text)
    {
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        if (!text.isEmpty())
            lines = text.split(u'\n');
        for (const QString &line : std::as_const(lines))
            keys.append(significant(line));
    }
};

/// Lengths of the longest common subsequences of all tails.
class Lengths
{
public:
    Lengths(const QStringList &before, const QStringList &after)
        : m_width(after.size() + 1)
        , m_cells(std::size_t((before.size() + 1) * m_width))
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                cell(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    [[nodiscard]] int at(qsizetype i, qsizetype j) const { return m_cells[std::size_t(i * m_width + j)]; }

private:
    int &cell(qsizetype i, qsizetype j) { return m_cells[std::size_t(i * m_width + j)]; }

    qsizetype m_width;
    std::vector<int> m_cells;
};

class Writer
{
public:
    Writer(const Side &before, const Side &after)
        : m_before(before)
        , m_after(after)
    {}

    void same(qsizetype i, qsizetype j)
    {
        diff.spaceOnly += m_before.lines[i] == m_after.lines[j] ? 0 : 1;
        diff.lines.append({DiffLine::Kind::Same, m_after.lines[j]});
    }
    void removed(qsizetype i)
    {
        ++diff.removed;
        diff.lines.append({DiffLine::Kind::Removed, m_before.lines[i]});
    }
    void added(qsizetype j)
    {
        ++diff.added;
        diff.lines.append({DiffLine::Kind::Added, m_after.lines[j]});
    }

    TextDiff diff;

private:
    const Side &m_before;
    const Side &m_after;
};

void compareMiddle(const Side &before, const Side &after, qsizetype head, qsizetype tail, Writer &out)
{
    const qsizetype endBefore = before.lines.size() - tail, endAfter = after.lines.size() - tail;
    const QStringList one = before.keys.mid(head, endBefore - head), other = after.keys.mid(head, endAfter - head);
    qsizetype i = 0, j = 0;
    if ((one.size() + 1) * (other.size() + 1) <= maximalCells) {
        const Lengths lengths(one, other);
        while (i < one.size() && j < other.size()) {
            if (one[i] == other[j])
                out.same(head + i++, head + j++);
            else if (lengths.at(i + 1, j) >= lengths.at(i, j + 1))
                out.removed(head + i++);
            else
                out.added(head + j++);
        }
    }
    for (; i < one.size(); ++i)
        out.removed(head + i);
    for (; j < other.size(); ++j)
        out.added(head + j);
}

bool sameWithoutLayout(const QString &before, const QString &after)
{
    const policy::Document one(before.toStdString()), other(after.toStdString());
    return one.isStrictJson() && other.isStrictJson() &&
           policy::json::compacted(one.text()) == policy::json::compacted(other.text());
}

} // namespace

TextDiff diffTexts(const QString &beforeText, const QString &afterText)
{
    const Side before(beforeText), after(afterText);
    const qsizetype shorter = std::min(before.lines.size(), after.lines.size());
    qsizetype head = 0, tail = 0;
    while (head < shorter && before.keys[head] == after.keys[head])
        ++head;
    while (tail < shorter - head &&
           before.keys[before.keys.size() - 1 - tail] == after.keys[after.keys.size() - 1 - tail])
        ++tail;

    Writer out(before, after);
    for (qsizetype i = 0; i < head; ++i)
        out.same(i, i);
    compareMiddle(before, after, head, tail, out);
    for (qsizetype i = tail; i > 0; --i)
        out.same(before.lines.size() - i, after.lines.size() - i);
    out.diff.layoutOnly = beforeText != afterText && sameWithoutLayout(beforeText, afterText);
    return std::move(out.diff);
}

} // namespace tables
