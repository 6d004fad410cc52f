// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/find_bar.h"

#include "widgets/common/icons.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/theme.h"
#include "widgets/policy/json_editor.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFound = 1000;

QToolButton *button(const QString &icon, const QString &name, const QString &objectName)
{
    auto *made = new QToolButton;
    made->setIcon(icons::get(icon));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setObjectName(objectName);
    made->setAutoRaise(true);
    return made;
}

} // namespace

FindBar::FindBar(JsonEditor *editor, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_what(new LeftToRightEdit)
    , m_count(new QLabel)
    , m_previous(button(u"up"_s, tr("Find Previous"), u"findPrevious"_s))
    , m_next(button(u"down"_s, tr("Find Next"), u"findNext"_s))
{
    m_what->setObjectName(u"findText"_s);
    m_what->setPlaceholderText(tr("Find in the policy document"));
    m_what->setAccessibleName(tr("Find in the policy document"));
    m_count->setObjectName(u"findCount"_s);
    auto *closing = button(u"close"_s, tr("Close"), u"findClose"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme::spacing());
    row->addWidget(m_what, 1);
    row->addWidget(m_count);
    for (QToolButton *one : {m_previous, m_next, closing})
        row->addWidget(one);
    connect(m_what, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { goOn(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { goOn(true); });
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            search();
    });
    hide();
}

void FindBar::open()
{
    const QString selected = m_editor->textCursor().selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_what->setText(selected);
    m_what->selectAll();
    m_what->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::close()
{
    hide();
    m_found.clear();
    m_editor->setFound({});
    m_editor->setFocus();
}

void FindBar::search()
{
    m_found.clear();
    if (!m_what->text().isEmpty()) {
        QTextCursor found(m_editor->document());
        while (m_found.size() < mostFound) {
            found = m_editor->document()->find(m_what->text(), found);
            if (found.isNull())
                break;
            m_found.append(found);
        }
    }
    m_editor->setFound(m_found);
    showCount();
}

void FindBar::showCount()
{
    const bool any = !m_found.isEmpty();
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    if (m_what->text().isEmpty()) {
        m_count->clear();
        return;
    }
    const qsizetype current = m_found.indexOf(m_editor->textCursor()) + 1;
    if (!any)
        m_count->setText(tr("Not found"));
    else if (current > 0)
        m_count->setText(tr("%1 of %2", "place found, how many").arg(current).arg(m_found.size()));
    else
        m_count->setText(tr("%n found", "", int(m_found.size())));
}

void FindBar::goOn(bool forward)
{
    if (!isVisible() || m_found.isEmpty())
        return;
    const QTextCursor here = m_editor->textCursor();
    QTextCursor target = forward ? m_found.first() : m_found.last();
    if (forward) {
        const auto next = std::find_if(m_found.cbegin(), m_found.cend(), [&](const QTextCursor &one) {
            return one.selectionStart() >= here.selectionEnd();
        });
        target = next == m_found.cend() ? m_found.first() : *next;
    } else {
        const auto previous = std::find_if(m_found.crbegin(), m_found.crend(), [&](const QTextCursor &one) {
            return one.selectionEnd() <= here.selectionStart();
        });
        target = previous == m_found.crend() ? m_found.last() : *previous;
    }
    m_editor->setTextCursor(target);
    showCount();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goOn(!event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}
