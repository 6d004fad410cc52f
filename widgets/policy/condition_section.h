// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/policy/card_parts.h"

class ConditionRow;

/// When a statement applies: all of its conditions must hold.
class ConditionSection : public QWidget
{
    Q_OBJECT

public:
    ConditionSection(const CardContext *context, int statement, QWidget *parent = nullptr);

    void show(const policy::Statement &statement);

private:
    void add();

    const CardContext *m_context;
    int m_statement;
    QBoxLayout *m_list;
    QList<ConditionRow *> m_rows;
};
