// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/condition_row.h"

#include "widgets/common/theme.h"
#include "widgets/policy/value_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace catalogue = policy::catalogue;

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QString operatorTitle(const catalogue::Operator &op)
{
    return ConditionRow::tr("%1 (%2)", "operator's phrase, its name")
        .arg(QCoreApplication::translate("policy", op.phrase), latin(op.name));
}

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

} // namespace

ConditionRow::ConditionRow(const CardContext *context, int statement, int condition, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_statement(statement)
    , m_condition(condition)
    , m_key(new QComboBox)
    , m_set(new QComboBox)
    , m_operator(new QComboBox)
    , m_ifExists(new QCheckBox(tr("Only where the request has the key")))
    , m_setLabel(nullptr)
    , m_meaning(new QLabel)
    , m_list(new QVBoxLayout)
    , m_addValue(new QPushButton(tr("Add Value")))
{
    setFrameShape(QFrame::StyledPanel);
    makeFields();
    setLayout(makeLayout());
    connect(m_key, &QComboBox::activated, this, &ConditionRow::keyChosen);
    connect(m_key->lineEdit(), &QLineEdit::editingFinished, this, &ConditionRow::keyChosen);
    connect(m_set, &QComboBox::activated, this, [this] { write(false); });
    connect(m_operator, &QComboBox::activated, this, [this] { write(false); });
    connect(m_ifExists, &QCheckBox::clicked, this, [this] { write(false); });
    connect(m_addValue, &QPushButton::clicked, this, [this] {
        std::vector<std::string> more = values();
        const catalogue::ConditionKey *key = catalogue::findConditionKey(m_key->currentText().toStdString());
        more.push_back(key ? std::string(key->example) : std::string());
        m_context->text->edit([&](const policy::Document &document) {
            return policy::edits::setCondition(document, std::size_t(m_statement), std::size_t(m_condition),
                                               operatorText(), m_key->currentText().toStdString(), more);
        });
        if (!m_values.isEmpty())
            m_values.last()->findChild<QLineEdit *>()->setFocus();
    });
}

QString ConditionRow::name(const QString &part) const
{
    return u"%1%2_%3"_s.arg(part).arg(m_statement).arg(m_condition);
}

void ConditionRow::makeFields()
{
    m_key->setObjectName(name(u"conditionKey"_s));
    m_key->setEditable(true);
    m_key->setInsertPolicy(QComboBox::NoInsert);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_key->setMinimumContentsLength(20);
    for (const catalogue::ConditionKey &key : catalogue::conditionKeys()) {
        m_key->addItem(latin(key.name), latin(key.name));
        m_key->setItemData(m_key->count() - 1, QCoreApplication::translate("policy", key.meaning), Qt::ToolTipRole);
    }
    m_key->lineEdit()->setAccessibleName(tr("Key"));
    m_set->setObjectName(name(u"conditionSet"_s));
    m_set->addItem(tr("The value", "of a condition key"), QString());
    m_set->addItem(tr("Every value (ForAllValues)"), u"ForAllValues:"_s);
    m_set->addItem(tr("At least one value (ForAnyValue)"), u"ForAnyValue:"_s);
    m_operator->setObjectName(name(u"conditionOperator"_s));
    m_ifExists->setObjectName(name(u"conditionIfExists"_s));
    m_ifExists->setToolTip(tr("With IfExists the condition holds when the request does not have the key."));
    m_meaning->setWordWrap(true);
    m_addValue->setObjectName(name(u"addValue"_s));
    m_addValue->setAutoDefault(false);
}

QLayout *ConditionRow::makeLayout()
{
    auto *remove =
        card_parts::iconButton(u"delete"_s, tr("Remove Condition %1").arg(m_condition + 1), name(u"removeCondition"_s));
    connect(remove, &QToolButton::clicked, this, [this] {
        m_context->text->edit([this](const policy::Document &document) {
            return policy::edits::removeCondition(document, std::size_t(m_statement), std::size_t(m_condition));
        });
    });
    auto *keyRow = new QHBoxLayout;
    keyRow->addWidget(m_key, 1);
    keyRow->addWidget(remove);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    m_setLabel = labelFor(tr("Compares:"), m_set);
    grid->addWidget(labelFor(tr("Key:"), m_key), 0, 0);
    grid->addLayout(keyRow, 0, 1);
    grid->addWidget(m_meaning, 1, 1);
    grid->addWidget(m_setLabel, 2, 0);
    grid->addWidget(m_set, 2, 1);
    grid->addWidget(labelFor(tr("Operator:"), m_operator), 3, 0);
    grid->addWidget(m_operator, 3, 1);
    grid->addWidget(m_ifExists, 4, 1);
    grid->addLayout(m_list, 5, 0, 1, 2);
    grid->addWidget(m_addValue, 6, 1, Qt::AlignLeading);
    return grid;
}

std::string ConditionRow::usualOperator(const catalogue::ConditionKey &key)
{
    const std::string set = key.multivalued ? "ForAllValues:" : "";
    // An example with a wildcard needs an operator that knows them.
    const bool pattern = key.type == catalogue::KeyType::String && key.example.find('*') != std::string_view::npos;
    const auto fitting = catalogue::operatorsFor(key.type);
    return set + (pattern || fitting.empty() ? std::string("StringLike") : std::string(fitting.front()));
}

void ConditionRow::fillOperators(const std::string &key, const catalogue::OperatorParts &parts, const QString &written)
{
    QStringList offered;
    const catalogue::ConditionKey *known = catalogue::findConditionKey(key);
    for (const std::string_view op : catalogue::operatorsFor(known ? known->type : catalogue::KeyType::String))
        offered.append(latin(op));
    const QString current = parts.base ? latin(parts.base->name) : written;
    if (!offered.contains(current))
        offered.append(current); // kept as written; the problems list says whether it fits
    const QSignalBlocker quiet(m_operator);
    if (offered != m_offered) {
        m_offered = offered;
        m_operator->clear();
        for (const QString &op : std::as_const(offered)) {
            const catalogue::Operator *base = catalogue::findOperator(op.toStdString());
            m_operator->addItem(base ? operatorTitle(*base) : op, op);
        }
    }
    card_parts::setComboText(m_operator, current);
}

void ConditionRow::show(const policy::Condition &condition)
{
    using Set = catalogue::OperatorParts::Set;
    const catalogue::OperatorParts parts = catalogue::parseOperator(condition.op.value);
    const catalogue::ConditionKey *key = catalogue::findConditionKey(condition.key.value);
    card_parts::setComboText(m_key, card_parts::toText(condition.key.value));
    m_meaning->setText(key ? QCoreApplication::translate("policy", key->meaning) : QString());
    m_meaning->setVisible(key != nullptr);
    fillOperators(condition.key.value, parts, card_parts::toText(condition.op.value));
    m_set->setCurrentIndex(parts.set == Set::None ? 0 : parts.set == Set::ForAllValues ? 1 : 2);
    const bool sets = !key || key->multivalued || parts.set != Set::None;
    m_set->setVisible(sets);
    m_setLabel->setVisible(sets);
    m_ifExists->setChecked(parts.ifExists);
    m_ifExists->setEnabled(parts.base && parts.base->family != catalogue::Family::Null);

    const auto kind = parts.base ? ValueField::kindFor(parts.base->family) : ValueField::Kind::Text;
    card_parts::matchRows(m_values, m_list, condition.values.values.size(), [this](int index) {
        auto *field = new ValueField(u"value%1_%2_%3"_s.arg(m_statement).arg(m_condition).arg(index),
                                     tr("Value %1").arg(index + 1));
        connect(field, &ValueField::edited, this, [this] { write(true); });
        connect(field, &ValueField::removeRequested, this, [this, index] {
            std::vector<std::string> fewer = values();
            if (std::size_t(index) < fewer.size())
                fewer.erase(fewer.begin() + index);
            m_context->text->edit([&](const policy::Document &document) {
                return policy::edits::setCondition(document, std::size_t(m_statement), std::size_t(m_condition),
                                                   operatorText(), m_key->currentText().toStdString(), fewer);
            });
        });
        return field;
    });
    for (qsizetype i = 0; i < m_values.size(); ++i)
        m_values.at(i)->show(kind, card_parts::toText(condition.values.values[std::size_t(i)].value));
}

void ConditionRow::focusKey()
{
    m_key->setFocus(Qt::OtherFocusReason);
}

void ConditionRow::keyChosen()
{
    const std::string key = m_key->currentText().trimmed().toStdString();
    const auto &statements = m_context->text->reading()->document.statements();
    const bool there = std::size_t(m_statement) < statements.size() &&
                       std::size_t(m_condition) < statements[std::size_t(m_statement)].conditions.size();
    if (key.empty() || !there ||
        statements[std::size_t(m_statement)].conditions[std::size_t(m_condition)].key.value == key)
        return;
    // An operator that does not fit the new key's type would only be a problem to mend.
    const catalogue::ConditionKey *known = catalogue::findConditionKey(key);
    const catalogue::OperatorParts parts = catalogue::parseOperator(operatorText());
    std::string op = operatorText();
    if (known) {
        const auto fitting = catalogue::operatorsFor(known->type);
        const bool fits = parts.base && std::find(fitting.begin(), fitting.end(), parts.base->name) != fitting.end();
        const bool setFits = known->multivalued == (parts.set != catalogue::OperatorParts::Set::None);
        if (!fits || !setFits)
            op = usualOperator(*known);
    }
    std::vector<std::string> kept = values();
    const catalogue::OperatorParts now = catalogue::parseOperator(op);
    const auto kind = now.base ? ValueField::kindFor(now.base->family) : ValueField::Kind::Text;
    if (known && kept.size() == 1 && !ValueField::problemOf(kind, card_parts::toText(kept.front())).isEmpty())
        kept = {std::string(known->example)};
    m_context->text->edit([&](const policy::Document &document) {
        return policy::edits::setCondition(document, std::size_t(m_statement), std::size_t(m_condition), op, key, kept);
    });
}

std::string ConditionRow::operatorText() const
{
    const QString base = m_operator->currentData().toString();
    if (!catalogue::findOperator(base.toStdString()))
        return base.toStdString(); // unknown: as written, prefix and all
    const bool ifExists = m_ifExists->isChecked() && base != "Null"_L1;
    const QString op = m_set->currentData().toString() + base + (ifExists ? u"IfExists"_s : QString());
    return op.toStdString();
}

std::vector<std::string> ConditionRow::values() const
{
    // Rows beyond what is shown must not be lost by an edit of those that are.
    const auto &statements = m_context->text->reading()->document.statements();
    std::vector<std::string> all;
    if (std::size_t(m_statement) < statements.size() &&
        std::size_t(m_condition) < statements[std::size_t(m_statement)].conditions.size()) {
        for (const policy::Item &item :
             statements[std::size_t(m_statement)].conditions[std::size_t(m_condition)].values.values)
            all.push_back(item.value);
    }
    for (qsizetype i = 0; i < m_values.size() && std::size_t(i) < all.size(); ++i)
        all[std::size_t(i)] = m_values.at(i)->value().toStdString();
    return all;
}

void ConditionRow::write(bool merge)
{
    m_context->text->edit(
        [&](const policy::Document &document) {
            return policy::edits::setCondition(document, std::size_t(m_statement), std::size_t(m_condition),
                                               operatorText(), m_key->currentText().toStdString(), values());
        },
        merge ? name(u"condition"_s) : QString());
}
