// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/policy/card_parts.h"

class QPushButton;

/// What a statement is about. An identity's policy can only name that identity, so its resource is shown and set by
/// one button; a user's policy may name any.
class ResourceSection : public QWidget
{
    Q_OBJECT

public:
    ResourceSection(const CardContext *context, int statement, QWidget *parent = nullptr);

    void show(const policy::Statement &statement);

private:
    void useIdentity();
    void write(int item, const QString &value);
    void add();

    const CardContext *m_context;
    int m_statement;
    QLabel *m_title;
    QBoxLayout *m_list;
    QList<QLineEdit *> m_rows;
    QPushButton *m_use;
    QPushButton *m_add;
};
