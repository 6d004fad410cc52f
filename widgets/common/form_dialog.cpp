// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/form_dialog.h"

#include "widgets/common/info_bar.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const QString &objectName, const QString &title, const QString &acceptText, QWidget *parent)
    : QDialog(parent)
    , m_info(new InfoBar(this))
    , m_introduction(new QLabel(this))
    , m_form(new QFormLayout)
{
    setObjectName(objectName);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_introduction->setWordWrap(true);
    m_introduction->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::spacing());
    layout->addWidget(m_info);
    layout->addWidget(m_introduction);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

void FormDialog::setIntroduction(const QString &text)
{
    m_introduction->setText(text);
    m_introduction->show();
}

QLineEdit *FormDialog::addField(const QString &label, const QString &objectName, const Check &check)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    return addField(label, edit, check);
}

QLineEdit *FormDialog::addLeftToRightField(const QString &label, const QString &objectName, const Check &check)
{
    auto *edit = new LeftToRightEdit(this);
    edit->setObjectName(objectName);
    return addField(label, edit, check);
}

QLineEdit *FormDialog::addField(const QString &label, QLineEdit *edit, const Check &check)
{
    auto *problem = new QLabel(this);
    problem->setObjectName(edit->objectName() + "Problem"_L1);
    problem->setWordWrap(true);
    problem->setTextFormat(Qt::PlainText);
    m_form->addRow(label, edit);
    m_form->addRow(QString(), problem);
    m_fields.append({edit, problem, check});
    connect(edit, &QLineEdit::textChanged, this, &FormDialog::checkAll);
    checkAll();
    return edit;
}

void FormDialog::addRow(const QString &label, QWidget *field)
{
    m_form->addRow(label, field);
}

void FormDialog::accept()
{
    checkAll();
    if (m_accept->isEnabled() && m_submitter)
        m_submitter();
}

void FormDialog::showError(const ses::Error &error)
{
    m_info->showError(error);
}

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    checkAll();
}

void FormDialog::checkAll()
{
    bool good = true;
    for (const Field &field : std::as_const(m_fields)) {
        const QString problem = field.check ? field.check(field.edit->text().trimmed()) : QString();
        // An untouched field is not wrong yet: only the button waits.
        const bool tell = !problem.isEmpty() && !field.edit->text().isEmpty();
        field.problem->setText(tell ? problem : QString());
        field.edit->setAccessibleDescription(tell ? problem : QString());
        good = good && problem.isEmpty();
    }
    m_accept->setEnabled(good && !m_busy);
}
