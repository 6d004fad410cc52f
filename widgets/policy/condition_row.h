// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/catalogue.h"
#include "widgets/policy/card_parts.h"

#include <QFrame>

class QCheckBox;
class QPushButton;
class ValueField;

/// One condition: key, how its values count, operator, values.
class ConditionRow : public QFrame
{
    Q_OBJECT

public:
    ConditionRow(const CardContext *context, int statement, int condition, QWidget *parent = nullptr);

    void show(const policy::Condition &condition);
    void focusKey();
    /// The operator to begin with, with the set prefix that a multivalued key needs.
    [[nodiscard]] static std::string usualOperator(const policy::catalogue::ConditionKey &key);

private:
    void makeFields();
    QLayout *makeLayout();
    void fillOperators(const std::string &key, const policy::catalogue::OperatorParts &parts, const QString &written);
    void keyChosen();
    void write(bool merge);
    [[nodiscard]] std::string operatorText() const;
    [[nodiscard]] std::vector<std::string> values() const;
    [[nodiscard]] QString name(const QString &part) const;

    const CardContext *m_context;
    int m_statement;
    int m_condition;
    QComboBox *m_key;
    QComboBox *m_set;
    QComboBox *m_operator;
    QCheckBox *m_ifExists;
    QLabel *m_setLabel;
    QLabel *m_meaning;
    QBoxLayout *m_list;
    QList<ValueField *> m_values;
    QPushButton *m_addValue;
    QList<QString> m_offered; ///< operators in m_operator
};
