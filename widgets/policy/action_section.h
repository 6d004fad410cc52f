// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/policy/card_parts.h"

class QCheckBox;
class QPushButton;

/// What a statement allows or denies: the sending actions to check, and others as written, each of which can go.
class ActionSection : public QWidget
{
    Q_OBJECT

public:
    ActionSection(const CardContext *context, int statement, QWidget *parent = nullptr);

    void show(const policy::Statement &statement);

private:
    void makeChecks(QBoxLayout *column);
    QBoxLayout *makeAdding();
    void setAction(const std::string &action, bool on);
    void removeItem(std::size_t item);
    void add();

    const CardContext *m_context;
    int m_statement;
    QLabel *m_title;
    QList<QCheckBox *> m_checks;
    QBoxLayout *m_otherList;
    QList<QPushButton *> m_others;
    std::vector<std::size_t> m_otherItems; ///< which item of the list each of m_others is
    QLineEdit *m_new;
};
