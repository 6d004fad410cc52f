// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/sign_label.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QStyle>

SignLabel::SignLabel(QWidget *parent)
    : QLabel(parent)
{
    setAlignment(Qt::AlignTop | Qt::AlignHCenter);
}

void SignLabel::setSign(const tables::Sign &sign)
{
    m_sign = sign;
    draw();
}

QIcon SignLabel::icon(const QString &name, tables::Tone tone)
{
    switch (tone) {
    case tables::Tone::Neutral:
        break;
    case tables::Tone::Positive:
        return icons::get(name, theme::Role::Positive);
    case tables::Tone::Warning:
        return icons::get(name, theme::Role::Warning);
    case tables::Tone::Negative:
        return icons::get(name, theme::Role::Negative);
    }
    return icons::get(name);
}

void SignLabel::draw()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    setPixmap(icon(m_sign.icon, m_sign.tone).pixmap(QSize(size, size), devicePixelRatioF()));
}

void SignLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    QLabel::changeEvent(event);
}
