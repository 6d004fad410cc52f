// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

/// One line of text that becomes a header field. A pasted line break stays in it, is pointed out below, and can be
/// replaced by a space with one click: a header field must not hold it.
class HeaderEdit : public QWidget
{
    Q_OBJECT

public:
    /// The line edit inside gets the objectName.
    explicit HeaderEdit(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }
    [[nodiscard]] bool hasLineBreak() const;

Q_SIGNALS:
    void edited();

private:
    void checkText();
    void mend();

    QLineEdit *m_edit;
    QWidget *m_note;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_mend;
};
