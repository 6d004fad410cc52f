// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/condition_section.h"

#include "policy/catalogue.h"
#include "widgets/common/theme.h"
#include "widgets/policy/condition_row.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString lower(const std::string &text)
{
    return QString::fromStdString(text).toLower();
}

/// A key that the statement has no condition on yet, so that adding makes a condition of its own.
const policy::catalogue::ConditionKey *unusedKey(const policy::Statement &statement)
{
    for (const policy::catalogue::ConditionKey &key : policy::catalogue::conditionKeys()) {
        bool used = false;
        for (const policy::Condition &condition : statement.conditions)
            used = used || lower(condition.key.value) == lower(std::string(key.name));
        if (!used && !key.name.ends_with('/'))
            return &key;
    }
    return nullptr;
}

} // namespace

ConditionSection::ConditionSection(const CardContext *context, int statement, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_statement(statement)
    , m_list(new QVBoxLayout)
{
    auto *adding = new QPushButton(tr("Add Condition"));
    adding->setObjectName(u"addCondition%1"_s.arg(statement));
    adding->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::spacing() / 2);
    column->addWidget(card_parts::heading(tr("Conditions (all must hold)")));
    column->addLayout(m_list);
    auto *row = new QHBoxLayout;
    row->addWidget(adding);
    row->addStretch();
    column->addLayout(row);
    connect(adding, &QPushButton::clicked, this, &ConditionSection::add);
}

void ConditionSection::show(const policy::Statement &statement)
{
    card_parts::matchRows(m_rows, m_list, statement.conditions.size(),
                          [this](int condition) { return new ConditionRow(m_context, m_statement, condition); });
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->show(statement.conditions[std::size_t(i)]);
}

void ConditionSection::add()
{
    m_context->text->edit([this](const policy::Document &document) -> policy::TextEdits {
        const auto index = std::size_t(m_statement);
        if (index >= document.statements().size())
            return {};
        const policy::catalogue::ConditionKey *key = unusedKey(document.statements()[index]);
        if (!key)
            return {};
        return policy::edits::addCondition(document, index, ConditionRow::usualOperator(*key), key->name,
                                           {std::string(key->example)});
    });
    if (!m_rows.isEmpty())
        m_rows.last()->focusKey();
}
