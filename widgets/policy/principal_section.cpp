// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/principal_section.h"

#include "ses/arn.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr char everyone[] = "Everyone";

QComboBox *kindCombo(const QString &objectName)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->addItem(PrincipalRow::tr("Account, User or Role"), u"AWS"_s);
    combo->addItem(PrincipalRow::tr("Service"), u"Service"_s);
    combo->addItem(PrincipalRow::tr("Everyone"), QString::fromLatin1(everyone));
    return combo;
}

QLabel *hiddenBuddy(const QString &text, QWidget *of)
{
    // A combo box has no other accessible name than its label's.
    auto *label = new QLabel(text);
    label->setBuddy(of);
    return label;
}

QString kindOf(const policy::PrincipalEntry &entry)
{
    if (entry.kind == policy::PrincipalEntry::Kind::Everyone)
        return QString::fromLatin1(everyone);
    return card_parts::toText(entry.type);
}

} // namespace

QString PrincipalRow::problemOf(const QString &type, const QString &value)
{
    if (value.isEmpty())
        return tr("Enter an account ID, an ARN or a service.");
    if (type == "Service"_L1) {
        static const QRegularExpression service(u"^[a-z0-9.-]+\\.amazonaws\\.com(\\.cn)?$"_s);
        return service.match(value).hasMatch() ? QString() : tr("A service looks like cognito-idp.amazonaws.com.");
    }
    static const QRegularExpression account(u"^[0-9]{12}$"_s);
    if (type != "AWS"_L1 || value == "*"_L1 || account.match(value).hasMatch())
        return {};
    const std::optional<ses::Arn> arn = ses::parseArn(value);
    if (!arn || (arn->service != "iam"_L1 && arn->service != "sts"_L1) || !account.match(arn->account).hasMatch())
        return tr("Enter an account ID of 12 digits, or the ARN of an IAM user or role.");
    if (value.contains(u'*') || value.contains(u'?'))
        return tr("A principal's ARN cannot hold wildcards.");
    static const QRegularExpression kind(u"^(root$|user/.|role/.|assumed-role/.)"_s);
    return kind.match(arn->resource).hasMatch()
               ? QString()
               : tr("Only accounts, users, roles and their sessions can be principals.");
}

PrincipalRow::PrincipalRow(const CardContext *context, int statement, int entry, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_statement(statement)
    , m_entry(entry)
    , m_kind(kindCombo(u"principalKind%1_%2"_s.arg(statement).arg(entry)))
    , m_value(new LeftToRightEdit)
    , m_problem(card_parts::problemLabel(u"principalProblem%1_%2"_s.arg(statement).arg(entry)))
{
    m_value->setObjectName(u"principal%1_%2"_s.arg(statement).arg(entry));
    m_value->setAccessibleName(tr("Principal %1").arg(entry + 1));
    card_parts::completeWith(m_value, m_context->known.principals);
    auto *remove = card_parts::iconButton(u"delete"_s, tr("Remove Principal %1").arg(entry + 1),
                                          u"removePrincipal%1_%2"_s.arg(statement).arg(entry));
    auto *row = new QHBoxLayout;
    row->addWidget(hiddenBuddy(tr("Principal %1:").arg(entry + 1), m_kind));
    row->addWidget(m_kind);
    row->addWidget(m_value, 1);
    row->addWidget(remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_kind, &QComboBox::activated, this, &PrincipalRow::write);
    connect(m_value, &QLineEdit::textEdited, this, &PrincipalRow::write);
    connect(remove, &QToolButton::clicked, this, [this] {
        m_context->text->edit([this](const policy::Document &document) {
            return policy::edits::removePrincipal(document, std::size_t(m_statement), std::size_t(m_entry));
        });
    });
}

void PrincipalRow::show(const policy::PrincipalEntry &entry)
{
    const QString kind = kindOf(entry), value = card_parts::toText(entry.item.value);
    card_parts::setComboText(m_kind, kind);
    card_parts::setFieldText(m_value, value);
    const bool everybody = entry.kind == policy::PrincipalEntry::Kind::Everyone;
    m_value->setEnabled(!everybody);
    card_parts::showProblem(m_problem, everybody ? QString() : problemOf(kind, value));
}

void PrincipalRow::write()
{
    const QString kind = m_kind->currentData().toString();
    const bool everybody = kind == QLatin1String(everyone);
    QString value = everybody ? u"*"_s : m_value->text();
    if (!everybody && value == "*"_L1)
        value.clear();
    m_context->text->edit(
        [&](const policy::Document &document) {
            return policy::edits::setPrincipal(document, std::size_t(m_statement), std::size_t(m_entry),
                                               everybody ? "AWS" : kind.toStdString(), value.toStdString());
        },
        u"principal%1_%2"_s.arg(m_statement).arg(m_entry));
}

PrincipalSection::PrincipalSection(const CardContext *context, int statement, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_statement(statement)
    , m_title(card_parts::heading({}))
    , m_list(new QVBoxLayout)
    , m_newKind(kindCombo(u"newPrincipalKind%1"_s.arg(statement)))
    , m_new(new LeftToRightEdit)
    , m_newProblem(card_parts::problemLabel(u"newPrincipalProblem%1"_s.arg(statement)))
{
    m_new->setObjectName(u"newPrincipal%1"_s.arg(statement));
    m_new->setAccessibleName(tr("New principal"));
    m_new->setPlaceholderText(tr("Account ID or ARN"));
    auto *adding = new QPushButton(tr("Add"));
    adding->setAccessibleName(tr("Add Principal"));
    adding->setObjectName(u"addPrincipal%1"_s.arg(statement));
    adding->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(hiddenBuddy(tr("New:", "principal"), m_newKind));
    row->addWidget(m_newKind);
    row->addWidget(m_new, 1);
    row->addWidget(adding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::spacing() / 2);
    column->addWidget(m_title);
    column->addLayout(m_list);
    column->addLayout(row);
    column->addWidget(m_newProblem);
    connect(adding, &QPushButton::clicked, this, &PrincipalSection::add);
    connect(m_new, &QLineEdit::returnPressed, this, &PrincipalSection::add);
    connect(m_new, &QLineEdit::textEdited, this, [this] { card_parts::showProblem(m_newProblem, {}); });
    connect(m_newKind, &QComboBox::activated, this,
            [this] { m_new->setEnabled(m_newKind->currentData().toString() != QLatin1String(everyone)); });
    contextChanged();
}

void PrincipalSection::contextChanged()
{
    card_parts::completeWith(m_new, m_context->known.principals);
}

void PrincipalSection::show(const policy::Statement &statement)
{
    const bool negated = statement.principal && statement.principal->negated;
    m_title->setText(negated ? tr("Everyone except these principals") : tr("Principals"));
    const std::size_t count = statement.principal ? statement.principal->entries.size() : 0;
    card_parts::matchRows(m_rows, m_list, count,
                          [this](int entry) { return new PrincipalRow(m_context, m_statement, entry); });
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->show(statement.principal->entries[std::size_t(i)]);
}

void PrincipalSection::add()
{
    const QString kind = m_newKind->currentData().toString();
    const bool everybody = kind == QLatin1String(everyone);
    const QString value = everybody ? u"*"_s : m_new->text().trimmed();
    const QString problem = everybody ? QString() : PrincipalRow::problemOf(kind, value);
    card_parts::showProblem(m_newProblem, problem);
    if (!problem.isEmpty())
        return;
    const bool done = m_context->text->edit([&](const policy::Document &document) {
        return policy::edits::addPrincipal(document, std::size_t(m_statement), everybody ? "AWS" : kind.toStdString(),
                                           value.toStdString());
    });
    if (done)
        m_new->clear();
}
