// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accounts/list_section.h"

#include "widgets/activity/list_view.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ListSection::ListSection(const QString &heading, const QString &viewName, QAbstractItemModel *model, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(heading, this))
    , m_commands(new QHBoxLayout)
    , m_view(new ListView(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    m_heading->setFont(theme::headingFont(2));
    m_view->setObjectName(viewName);
    m_view->setAccessibleName(heading);
    m_view->setModel(model);
    m_empty->setObjectName(viewName + "Empty"_L1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_commands->addWidget(m_heading);
    m_commands->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spacing() / 2);
    layout->addLayout(m_commands);
    layout->addWidget(m_stack, 1);
    connect(m_view, &ListView::currentRowChanged, this, [this] {
        update();
        Q_EMIT currentRowChanged();
    });
    connect(m_view, &QAbstractItemView::activated, this, &ListSection::activated);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &ListSection::update);
    connect(model, &QAbstractItemModel::modelReset, this, &ListSection::update);
    update();
}

QAction *ListSection::addCommand(const QString &objectName, const QString &icon, const QString &text)
{
    return makeAction(objectName, icon, text);
}

QAction *ListSection::addRowCommand(const QString &objectName, const QString &icon, const QString &text,
                                    const QKeySequence &keys)
{
    QAction *action = makeAction(objectName, icon, text);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    m_rowCommands.append(action);
    update();
    return action;
}

QAction *ListSection::makeAction(const QString &objectName, const QString &icon, const QString &text)
{
    auto *action = new QAction(icons::get(icon), text, this);
    action->setObjectName(objectName);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(objectName + "Button"_L1);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    m_commands->addWidget(button);
    return action;
}

void ListSection::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    update();
}

void ListSection::addWidget(QWidget *widget)
{
    m_commands->addWidget(widget);
}

int ListSection::currentRow() const
{
    return m_view->currentIndex().row();
}

void ListSection::setCurrentRow(int row)
{
    if (row >= 0 && row < m_view->model()->rowCount())
        m_view->setCurrentIndex(m_view->model()->index(row, 0));
}

void ListSection::update()
{
    const bool empty = m_view->model()->rowCount() == 0;
    m_stack->setCurrentWidget(empty && !m_empty->text().isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    for (QAction *action : std::as_const(m_rowCommands))
        action->setEnabled(currentRow() >= 0);
}
