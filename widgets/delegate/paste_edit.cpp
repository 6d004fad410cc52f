// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegate/paste_edit.h"

#include "widgets/common/theme.h"

#include <QEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

namespace {

constexpr qsizetype mostShown = 60'000; // characters
constexpr qsizetype shownBefore = 1'500;
constexpr int pauseMilliseconds = 200;

} // namespace

PasteEdit::PasteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_pause(new QTimer(this))
{
    setFont(theme::fixedFont());
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &PasteEdit::settled);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing)
            return;
        m_whole.clear(); // what is typed is all there is
        m_pieceFrom = 0;
        m_parts.clear();
        setExtraSelections({});
        m_pause->start();
    });
}

QString PasteEdit::text() const
{
    return m_whole.isEmpty() ? toPlainText() : m_whole;
}

void PasteEdit::setText(const QString &text)
{
    if (text.size() <= mostShown) {
        setPlainText(text);
        return;
    }
    m_whole = text;
    showPiece(0);
    m_pause->start();
}

void PasteEdit::showPiece(qsizetype from)
{
    m_showing = true;
    m_pieceFrom = from;
    m_parts.clear();
    setPlainText(m_whole.mid(from, mostShown));
    m_showing = false;
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    // Of formatted text only the words.
    const QString pasted = source->text();
    if (pasted.size() > mostShown)
        setText(pasted);
    else
        textCursor().insertText(pasted);
    ensureCursorVisible();
}

void PasteEdit::mark(const QList<ses::Denial::Part> &parts)
{
    if (isExcerpt() && !parts.isEmpty()) {
        // The sentence rather than a name in a stack trace before it: the place where most parts stand.
        qsizetype best = 0, most = 0;
        for (qsizetype first = 0; first < parts.size(); ++first) {
            qsizetype within = first;
            while (within < parts.size() && parts.at(within).begin < parts.at(first).begin + 2 * shownBefore)
                ++within;
            if (within - first > most) {
                most = within - first;
                best = first;
            }
        }
        showPiece(std::max(qsizetype(0), parts.at(best).begin - shownBefore));
    }
    m_parts = parts;
    drawMarks();
    if (isExcerpt() && !extraSelections().isEmpty()) {
        QTextCursor cursor = extraSelections().constFirst().cursor;
        cursor.setPosition(cursor.selectionStart());
        setTextCursor(cursor);
        centerCursor();
    }
}

void PasteEdit::drawMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const qsizetype length = document()->characterCount() - 1;
    for (const ses::Denial::Part &part : std::as_const(m_parts)) {
        const qsizetype begin = part.begin - m_pieceFrom;
        const qsizetype end = begin + part.length;
        if (begin < 0 || end > length)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(begin));
        mark.cursor.setPosition(int(end), QTextCursor::KeepAnchor);
        mark.format.setBackground(theme::ground(theme::Role::Accent, palette()));
        mark.format.setFontUnderline(true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void PasteEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawMarks();
}
