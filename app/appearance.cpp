// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    const QColor window(0x20, 0x22, 0x25);
    const QColor base(0x17, 0x18, 0x1a);
    const QColor button(0x2d, 0x30, 0x34);
    const QColor text(0xe8, 0xe8, 0xe8);
    const QColor dimmed(0x8f, 0x94, 0x9a);
    QPalette palette(text, button, button.lighter(140), base.darker(120), button.lighter(120), text, Qt::white, base,
                     window);
    palette.setColor(QPalette::AlternateBase, window.lighter(112));
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, dimmed);
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb7, 0xff));
    palette.setColor(QPalette::LinkVisited, QColor(0xc3, 0xa6, 0xff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, dimmed);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, button.lighter(130));
    return palette;
}

} // namespace

void applyTheme(QApplication &application, const QString &theme)
{
    if (theme.isEmpty())
        return;
    // Only Fusion takes all of its colours from the palette.
    QStyle *fusion = QStyleFactory::create(u"Fusion"_s);
    const QPalette light = fusion->standardPalette();
    QApplication::setStyle(fusion);
    application.setPalette(theme == "dark"_L1 ? darkPalette() : light);
}
