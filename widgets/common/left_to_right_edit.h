// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QLineEdit>

/// A field for addresses, ARNs, domains and ids: they read from left to right in every language.
class LeftToRightEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LeftToRightEdit(QWidget *parent = nullptr);
};

/// The same for reading: selectable by mouse and keyboard, plain text, at the side where the layout begins.
class LeftToRightLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LeftToRightLabel(QWidget *parent = nullptr);
    explicit LeftToRightLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void align();
};
