// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/template_dialog.h"

#include "tables/statement_sentence.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/theme.h"
#include "widgets/policy/card_parts.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

TemplateDialog::TemplateDialog(const policy::Document &document, const QString &identityArn,
                               const QStringList &accounts, const QStringList &principals, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_identityArn(identityArn)
    , m_accounts(accounts)
    , m_principals(principals)
    , m_templates(tables::policyTemplates())
    , m_list(new QListWidget)
    , m_description(new QLabel)
    , m_form(new QWidget)
    , m_formLayout(nullptr)
    , m_sentence(new QLabel)
    , m_preview(new QPlainTextEdit)
    , m_insert(nullptr)
{
    setObjectName(u"templateDialog"_s);
    setWindowTitle(tr("Insert Statement from Template"));
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates"));
    for (const tables::PolicyTemplate &each : m_templates)
        m_list->addItem(each.title);
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 4 * m_list->frameWidth() + theme::spacing());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_insert = buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole);
    m_insert->setObjectName(u"insertTemplate"_s);
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_list);
    sides->addWidget(makeRight(), 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(sides, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::showTemplate);
    m_list->setCurrentRow(0);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);
}

QWidget *TemplateDialog::makeRight()
{
    m_description->setObjectName(u"templateDescription"_s);
    m_description->setWordWrap(true);
    m_sentence->setObjectName(u"templateSentence"_s);
    m_sentence->setWordWrap(true);
    m_preview->setObjectName(u"templatePreview"_s);
    m_preview->setAccessibleName(tr("Statement as text"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLayoutDirection(Qt::LeftToRight);
    m_preview->setFont(theme::fixedFont());
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->addWidget(m_description);
    column->addWidget(m_form);
    column->addWidget(m_sentence);
    column->addWidget(m_preview, 1);
    auto *wrap = new QVBoxLayout(m_form);
    wrap->setContentsMargins({});
    return right;
}

void TemplateDialog::showTemplate(int row)
{
    if (row < 0)
        return;
    const tables::FieldValues before = values();
    const tables::PolicyTemplate &chosen = m_templates.at(row);
    m_description->setText(chosen.description);
    m_fields.clear();
    qDeleteAll(m_form->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *page = new QWidget;
    m_formLayout = new QFormLayout(page);
    m_formLayout->setContentsMargins({});
    m_formLayout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->layout()->addWidget(page);
    for (const tables::TemplateField &field : chosen.fields)
        addField(field);
    for (const Field &field : std::as_const(m_fields))
        field.edit->setText(before.value(field.field.id)); // an account typed for one template holds for the next
    update();
}

void TemplateDialog::addField(const tables::TemplateField &field)
{
    auto *edit = new LeftToRightEdit;
    edit->setObjectName(u"template_"_s + field.id);
    edit->setAccessibleName(field.label);
    edit->setPlaceholderText(field.placeholder);
    using Kind = tables::TemplateField::Kind;
    if (field.kind == Kind::Account || field.kind == Kind::UserArn) {
        auto *completer = new QCompleter(field.kind == Kind::Account ? m_accounts : m_principals, edit);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
    }
    QLabel *problem = card_parts::problemLabel(u"problem_"_s + field.id);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(edit);
    column->addWidget(problem);
    auto *label = new QLabel(tr("%1:", "label of a field").arg(field.label));
    m_formLayout->addRow(label, box);
    connect(edit, &QLineEdit::textChanged, this, &TemplateDialog::update);
    m_fields.append({field, edit, problem});
}

tables::FieldValues TemplateDialog::values() const
{
    tables::FieldValues values;
    for (const Field &field : m_fields)
        values.insert(field.field.id, field.edit->text());
    return values;
}

policy::TextEdits TemplateDialog::edits() const
{
    const int row = m_list->currentRow();
    return row < 0 ? policy::TextEdits()
                   : tables::insertTemplate(m_document, m_templates.at(row), values(), m_identityArn);
}

void TemplateDialog::update()
{
    for (const Field &field : std::as_const(m_fields)) {
        const bool typed = !field.edit->text().trimmed().isEmpty();
        card_parts::showProblem(field.problem, typed ? tables::problemOf(field.field, field.edit->text()) : QString());
    }
    const policy::TextEdits made = edits();
    m_insert->setEnabled(!made.empty());
    // Shown alone, so that a long policy does not hide it.
    const policy::TextEdits alone = tables::insertTemplate(
        policy::Document(), m_templates.at(std::max(0, m_list->currentRow())), values(), m_identityArn);
    const policy::Document preview(policy::applied({}, alone));
    m_preview->setPlainText(QString::fromStdString(preview.text()));
    m_sentence->setText(preview.statements().empty() ? tr("Fill in the fields to see the statement.")
                                                     : tables::readStatement(preview.statements().front()).text());
}
