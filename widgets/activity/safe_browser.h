// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

/// Shows HTML of a message. Loads nothing: no images, no styles, no files; follows no link.
class SafeBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SafeBrowser(QWidget *parent = nullptr);

    /// Very long HTML is refused with a sentence: laying it out would hold up the window.
    void showHtml(const QString &html);

    QVariant loadResource(int type, const QUrl &name) override;
};
