// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/long_paste_edit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxInserted = 4096; // longer ones replace the text as a whole and cannot be undone

} // namespace

LongPasteEdit::LongPasteEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(std::numeric_limits<int>::max());
}

void LongPasteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && !isReadOnly())
        pasteWhole();
    else
        QLineEdit::keyPressEvent(event);
}

void LongPasteEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>(u"edit-paste"_s)) {
        disconnect(paste, &QAction::triggered, nullptr, nullptr);
        connect(paste, &QAction::triggered, this, &LongPasteEdit::pasteWhole);
    }
    menu->popup(event->globalPos());
}

void LongPasteEdit::pasteWhole()
{
    const QString pasted = QGuiApplication::clipboard()->text();
    if (pasted.size() <= maxInserted) {
        paste();
        return;
    }
    const qsizetype start = hasSelectedText() ? selectionStart() : cursorPosition();
    const QString whole = text().left(start) + pasted + text().mid(start + selectedText().size());
    setText(whole);
    setCursorPosition(int(start + pasted.size()));
    Q_EMIT textEdited(whole);
}
