// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/json_typing.h"

#include <QString>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 2;
constexpr int farthest = 100'000; ///< characters searched for a bracket: more would be felt

bool opens(QChar c)
{
    return c == u'{' || c == u'[';
}

bool closes(QChar c)
{
    return c == u'}' || c == u']';
}

QString indentationOf(const QString &line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' ' && c != u'\t'; });
    return line.left(end - line.begin());
}

/// Whether a quote of the same line is open at `column`.
bool inString(const QString &line, qsizetype column)
{
    bool open = false;
    for (qsizetype i = 0; i < std::min(column, line.size()); ++i) {
        if (open && line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == u'"')
            open = !open;
    }
    return open;
}

bool isBracket(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    const QString line = block.text();
    const int column = position - block.position();
    if (column >= line.size() || column > farthest || !(opens(line.at(column)) || closes(line.at(column))))
        return false;
    return !inString(line, column);
}

/// Columns of the brackets of a line that stand outside of strings.
QList<qsizetype> bracketsOf(const QString &line)
{
    QList<qsizetype> columns;
    bool open = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (open && c == u'\\')
            ++i;
        else if (c == u'"')
            open = !open;
        else if (!open && (opens(c) || closes(c)))
            columns.append(i);
    }
    return columns;
}

int search(const QTextDocument &document, int position, bool forward)
{
    int depth = 0;
    for (QTextBlock block = document.findBlock(position); block.isValid();
         block = forward ? block.next() : block.previous()) {
        if (std::abs(block.position() - position) > farthest || block.length() > farthest)
            return -1;
        const QString line = block.text();
        QList<qsizetype> columns = bracketsOf(line);
        if (!forward)
            std::reverse(columns.begin(), columns.end());
        for (const qsizetype column : std::as_const(columns)) {
            const int here = block.position() + int(column);
            if (forward ? here < position : here > position)
                continue;
            depth += opens(line.at(column)) == forward ? 1 : -1;
            if (depth == 0)
                return here;
        }
    }
    return -1;
}

} // namespace

namespace json_typing {

int breakLine(QTextCursor cursor)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString line = cursor.block().text();
    const int column = cursor.positionInBlock();
    const QString indentation = indentationOf(line.left(column));
    const QString before = line.left(column).trimmed(), after = line.mid(column).trimmed();
    const bool deeper = !before.isEmpty() && opens(before.back()) && !inString(line, column);
    cursor.insertText(u'\n' + indentation + QString(deeper ? step : 0, u' '));
    const int place = cursor.position();
    if (deeper && !after.isEmpty() && closes(after.front()))
        cursor.insertText(u'\n' + indentation);
    cursor.endEditBlock();
    return place;
}

void closeBracket(QTextCursor cursor, char bracket)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    if (!before.isEmpty() && before.trimmed().isEmpty()) {
        const qsizetype less = before.endsWith(u'\t') ? 1 : std::min<qsizetype>(step, before.size());
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(less));
        cursor.removeSelectedText();
    }
    cursor.insertText(QString(QChar::fromLatin1(bracket)));
    cursor.endEditBlock();
}

void indent(QTextCursor selection, int steps)
{
    const int end = selection.selectionEnd();
    QTextCursor cursor(selection.document());
    cursor.setPosition(selection.selectionStart());
    const int last = selection.document()->findBlock(std::max(selection.selectionStart(), end - 1)).blockNumber();
    cursor.beginEditBlock();
    for (QTextBlock block = cursor.block(); block.isValid() && block.blockNumber() <= last; block = block.next()) {
        cursor.setPosition(block.position());
        if (steps > 0) {
            cursor.insertText(QString(steps * step, u' '));
        } else {
            const int less = int(std::min<qsizetype>(indentationOf(block.text()).size(), -steps * step));
            cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, less);
            cursor.removeSelectedText();
        }
    }
    cursor.endEditBlock();
}

int matchingBracket(const QTextDocument &document, int position)
{
    if (position < 0 || !isBracket(document, position))
        return -1;
    return search(document, position, opens(document.characterAt(position)));
}

} // namespace json_typing
