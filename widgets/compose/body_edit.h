// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabWidget>

class LongLineEdit;
class QTimer;
class SafeBrowser;

/// The two bodies of a message: text, and HTML as source with a preview that loads nothing from outside.
class BodyEdit : public QTabWidget
{
    Q_OBJECT

public:
    explicit BodyEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString html() const;
    void setBodies(const QString &text, const QString &html);

Q_SIGNALS:
    void edited();

private:
    void showPreview();
    void markTabs();

    LongLineEdit *m_text;
    LongLineEdit *m_html;
    SafeBrowser *m_preview;
    QTimer *m_previewDelay;
};
