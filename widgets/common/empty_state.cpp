// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/empty_state.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_title->setObjectName(u"emptyStateTitle"_s);
    m_title->setFont(theme::headingFont(1));
    m_text->setObjectName(u"emptyStateText"_s);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_icon->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(u"emptyStateButton"_s);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::spacing());
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(theme::spacing());
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch(3);
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &text, const QString &actionText)
{
    m_iconName = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    draw();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

void EmptyState::draw()
{
    const int side = theme::spacing() * 6;
    m_icon->setPixmap(icons::get(m_iconName, theme::Role::Muted).pixmap(QSize(side, side), devicePixelRatioF()));
}
