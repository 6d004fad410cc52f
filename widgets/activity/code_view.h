// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class CopyButton;
class QLabel;
class QPlainTextEdit;

/// Read-only JSON, MIME source or an error text: fixed width, left to right in every language, with a copy button.
class CodeView : public QWidget
{
    Q_OBJECT

public:
    /// The text gets the objectName, the button objectName + "Copy".
    CodeView(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setPlaceholder(const QString &text); ///< shown while there is nothing
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QPlainTextEdit *m_view;
    QLabel *m_note;
    CopyButton *m_copy;
    QString m_text;
};
