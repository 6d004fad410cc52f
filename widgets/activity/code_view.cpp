// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/code_view.h"

#include "widgets/common/copy_button.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A message may have 40 MB; laying that out would hold up the window for seconds. Copying takes all of it.
constexpr qsizetype maxShown = 1024 * 1024;

} // namespace

CodeView::CodeView(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_view(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
    , m_copy(new CopyButton(this))
{
    m_view->setObjectName(objectName);
    m_view->setAccessibleName(accessibleName);
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setTabChangesFocus(true);
    m_view->setFont(theme::fixedFont());
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setLayoutDirection(Qt::LeftToRight);
    m_copy->setObjectName(objectName + "Copy"_L1);
    m_copy->setAccessibleName(tr("Copy %1").arg(accessibleName));
    m_note->setObjectName(objectName + "Note"_L1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(row);
    setFocusProxy(m_view);
}

void CodeView::setText(const QString &text)
{
    m_text = text;
    m_copy->setText(text);
    m_copy->setEnabled(!text.isEmpty());
    m_view->setPlainText(text.left(maxShown));
    m_note->setText(text.size() > maxShown
                        ? tr("Only the first part is shown. Copying takes the whole text, %1 characters.")
                              .arg(QLocale().toString(text.size()))
                        : QString());
}

void CodeView::setPlaceholder(const QString &text)
{
    m_view->setPlaceholderText(text);
}
