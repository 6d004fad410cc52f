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

QVariant SafeBrowser::loadResource(int, const QUrl &)
{
    // An empty value would make QTextBrowser warn and some documents try again; an empty array is a loaded nothing.
    return QByteArray();
}
