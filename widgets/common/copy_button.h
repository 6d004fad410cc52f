// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

class QTimer;

/// Copies a text to the clipboard and says so, on screen and to screen readers. Set an accessible name that says what
/// is copied.
class CopyButton : public QToolButton
{
    Q_OBJECT

public:
    explicit CopyButton(QWidget *parent = nullptr);
    CopyButton(const QString &accessibleName, const QString &objectName, QWidget *parent = nullptr);

    /// What will be copied, not what the button shows.
    void setText(const QString &text);

private:
    void copy();

    QString m_copied;
    QTimer *m_back;
};
