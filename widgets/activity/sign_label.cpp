// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/sign_label.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPixmap>
#include <QStyle>

namespace {

QColor toneColor(tables::Tone tone, const QPalette &palette)
{
    switch (tone) {
    case tables::Tone::Neutral:
        break;
    case tables::Tone::Positive:
        return theme::color(theme::Role::Positive, palette);
    case tables::Tone::Warning:
        return theme::color(theme::Role::Warning, palette);
    case tables::Tone::Negative:
        return theme::color(theme::Role::Negative, palette);
    }
    return palette.color(QPalette::Text);
}

} // namespace

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

QIcon SignLabel::icon(const QString &name, tables::Tone tone, const QPalette &palette)
{
    if (name.isEmpty())
        return {};
    constexpr int sizes[] = {16, 32, 48};
    const QIcon plain = icons::get(name);
    QIcon tinted;
    for (const int size : sizes) {
        QPixmap pixmap = plain.pixmap(QSize(size, size), 1.0);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), toneColor(tone, palette));
        painter.end();
        tinted.addPixmap(pixmap);
    }
    return tinted;
}

void SignLabel::draw()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    setPixmap(icon(m_sign.icon, m_sign.tone, palette()).pixmap(QSize(size, size), devicePixelRatioF()));
}

void SignLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    QLabel::changeEvent(event);
}
