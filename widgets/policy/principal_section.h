// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/policy/card_parts.h"

/// One principal of a statement: what kind, and its id, ARN or name.
class PrincipalRow : public QWidget
{
    Q_OBJECT

public:
    PrincipalRow(const CardContext *context, int statement, int entry, QWidget *parent = nullptr);

    void show(const policy::PrincipalEntry &entry);
    /// What is wrong with a principal of a type ("AWS", "Service"); empty: nothing.
    [[nodiscard]] static QString problemOf(const QString &type, const QString &value);

private:
    void write();

    const CardContext *m_context;
    int m_statement;
    int m_entry;
    QComboBox *m_kind;
    QLineEdit *m_value;
    QLabel *m_problem;
};

/// Who a statement speaks of.
class PrincipalSection : public QWidget
{
    Q_OBJECT

public:
    PrincipalSection(const CardContext *context, int statement, QWidget *parent = nullptr);

    void show(const policy::Statement &statement);
    void contextChanged();

private:
    void add();

    const CardContext *m_context;
    int m_statement;
    QLabel *m_title;
    QBoxLayout *m_list;
    QList<PrincipalRow *> m_rows;
    QComboBox *m_newKind;
    QLineEdit *m_new;
    QLabel *m_newProblem;
};
