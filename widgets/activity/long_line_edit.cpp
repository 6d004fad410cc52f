// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/long_line_edit.h"

#include <QMimeData>

#include <algorithm>

namespace {

constexpr qsizetype maxWrapped = 20'000; // characters in one line

bool hasLongLine(const QString &text)
{
    qsizetype start = 0;
    while (text.size() - start > maxWrapped) {
        const qsizetype end = text.indexOf(u'\n', start);
        if (end < 0 || end - start > maxWrapped)
            return true;
        start = end + 1;
    }
    return false;
}

} // namespace

void LongLineEdit::replaceText(const QString &text)
{
    if (toPlainText() == text)
        return;
    setLineWrapMode(hasLongLine(text) ? NoWrap : WidgetWidth);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void LongLineEdit::showText(const QString &text)
{
    clear();
    setLineWrapMode(hasLongLine(text) ? NoWrap : WidgetWidth);
    setPlainText(text);
}

void LongLineEdit::insertFromMimeData(const QMimeData *source)
{
    if (hasLongLine(source->text()))
        setLineWrapMode(NoWrap);
    QPlainTextEdit::insertFromMimeData(source);
}
