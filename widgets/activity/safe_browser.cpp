// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/safe_browser.h"

SafeBrowser::SafeBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTabChangesFocus(true);
}

void SafeBrowser::showHtml(const QString &html)
{
    constexpr qsizetype maxShown = 256 * 1024;
    if (html.size() > maxShown)
        setPlainText(tr("The HTML is too long to be shown here. Its source is complete."));
    else
        setHtml(html);
}

QVariant SafeBrowser::loadResource(int, const QUrl &)
{
    // An empty value would make QTextBrowser warn and some documents try again; an empty array is a loaded nothing.
    return QByteArray();
}
