// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/left_to_right_edit.h"

#include <QEvent>

LeftToRightEdit::LeftToRightEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight);
}

LeftToRightLabel::LeftToRightLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLayoutDirection(Qt::LeftToRight);
    align();
}

LeftToRightLabel::LeftToRightLabel(const QString &text, QWidget *parent)
    : LeftToRightLabel(parent)
{
    setText(text);
}

void LeftToRightLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    QLabel::changeEvent(event);
}

bool LeftToRightLabel::event(QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::ParentChange)
        align();
    return QLabel::event(event);
}

void LeftToRightLabel::align()
{
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}
