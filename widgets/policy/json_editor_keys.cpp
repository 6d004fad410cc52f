// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/json_editor.h"
#include "widgets/policy/json_typing.h"
#include "widgets/policy/policy_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

constexpr int insertedRole = Qt::UserRole + 1;

bool spansLines(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    return document->findBlock(cursor.selectionStart()) != document->findBlock(cursor.selectionEnd());
}

bool onlyWith(const QKeyEvent &event, Qt::KeyboardModifiers modifiers)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == modifiers;
}

} // namespace

void JsonEditor::makeCompleter()
{
    m_completions = new QStandardItemModel(this);
    m_completer = new QCompleter(m_completions, this);
    m_completer->setWidget(this);
    m_completer->setCompletionRole(insertedRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setObjectName(u"completionPopup"_s);
    m_completer->popup()->setAccessibleName(tr("Completions"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { insertCompletion(index.data(insertedRole).toString()); });
}

/// Tab with several lines selected indents them and does not leave.
bool JsonEditor::focusNextPrevChild(bool next)
{
    return spansLines(textCursor()) ? false : QPlainTextEdit::focusNextPrevChild(next);
}

void JsonEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
            event->ignore(); // the completer's own
            return;
        default:
            break;
        }
    }
    if (handleShortcut(event) || handleTyping(event)) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    completeWhileTyping(*event);
}

bool JsonEditor::handleShortcut(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && onlyWith(*event, Qt::ControlModifier))
        complete();
    else if (event->key() == Qt::Key_Period && onlyWith(*event, Qt::ControlModifier))
        showFixes();
    else if (event->key() == Qt::Key_I && onlyWith(*event, Qt::ControlModifier))
        showLesson();
    else if (event->key() == Qt::Key_F8)
        goToNextFinding(!event->modifiers().testFlag(Qt::ShiftModifier));
    else if (event->matches(QKeySequence::Find))
        Q_EMIT findRequested();
    else
        return false;
    return true;
}

bool JsonEditor::handleTyping(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && onlyWith(*event, Qt::NoModifier)) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(json_typing::breakLine(cursor));
        setTextCursor(cursor);
        ensureCursorVisible();
        return true;
    }
    if (event->text() == u"}"_s || event->text() == u"]"_s) {
        json_typing::closeBracket(textCursor(), event->text().at(0).toLatin1());
        ensureCursorVisible();
        return true;
    }
    const bool back = event->key() == Qt::Key_Backtab;
    if ((event->key() == Qt::Key_Tab || back) && spansLines(textCursor())) {
        json_typing::indent(textCursor(), back ? -1 : 1);
        return true;
    }
    return false;
}

void JsonEditor::completeWhileTyping(const QKeyEvent &event)
{
    const bool typed = !event.text().isEmpty() && event.text().at(0).isPrint();
    if (typed || (m_completer->popup()->isVisible() && event.key() == Qt::Key_Backspace))
        offerCompletions(false);
    else if (m_completer->popup()->isVisible())
        m_completer->popup()->hide();
}

void JsonEditor::complete()
{
    offerCompletions(true);
}

void JsonEditor::offerCompletions(bool always)
{
    if (!m_text || m_text->isReading() || textCursor().hasSelection())
        return;
    const PolicyReading &reading = *m_text->reading();
    const std::size_t here = reading.toByte(textCursor().position());
    const Completions found = completionsAt(reading, here, m_known);
    QString prefix;
    if (!found.needsQuotes)
        prefix =
            QString::fromStdString(reading.document.text().substr(found.replaced.begin, here - found.replaced.begin));
    m_completions->clear();
    bool complete = false;
    for (const CompletionItem &item : found.items) {
        auto *row = new QStandardItem(
            item.note.isEmpty() ? item.text : tr("%1 – %2", "completion, meaning").arg(item.text, item.note));
        row->setData(item.text, insertedRole);
        m_completions->appendRow(row);
        complete = complete || item.text == prefix;
    }
    m_completer->setCompletionPrefix(prefix);
    const bool wanted = always || (!found.needsQuotes && !prefix.isEmpty() && !complete);
    if (!wanted || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.translate(viewport()->pos());
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) +
                   m_completer->popup()->verticalScrollBar()->sizeHint().width() + 8);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void JsonEditor::insertCompletion(const QString &completion)
{
    if (m_text->isReading())
        return;
    const PolicyReading &reading = *m_text->reading();
    const Completions found = completionsAt(reading, reading.toByte(textCursor().position()), m_known);
    QTextCursor cursor = m_text->cursorFor(found.replaced);
    cursor.insertText(found.needsQuotes ? u'"' + completion + u'"' : completion);
    setTextCursor(cursor);
}
