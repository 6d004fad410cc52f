// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/compose_form.h"

#include "tables/message_text.h"
#include "widgets/common/theme.h"
#include "widgets/compose/arn_combo.h"
#include "widgets/compose/attachment_list.h"
#include "widgets/compose/body_edit.h"
#include "widgets/compose/from_edit.h"
#include "widgets/compose/header_edit.h"
#include "widgets/compose/pair_table.h"
#include "widgets/compose/recipient_edit.h"
#include "widgets/compose/scenario_menu.h"
#include "widgets/compose/sender_combo.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr ses::Door allDoors[] = {ses::Door::V2Simple, ses::Door::V2Raw, ses::Door::V1Simple, ses::Door::V1Raw,
                                  ses::Door::Smtp};

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setVerticalSpacing(theme::spacing());
    return form;
}

/// The line edit has the focus, but as it is no sibling of the label, the label alone would not name it.
void addHeader(QFormLayout *form, const QString &text, HeaderEdit *edit)
{
    auto *label = new QLabel(text);
    label->setBuddy(edit->lineEdit());
    QString name = text;
    edit->lineEdit()->setAccessibleName(name.remove(u'&').remove(u':'));
    form->addRow(label, edit);
}

/// Two forms below each other look like one.
void alignLabels(const QList<QFormLayout *> &forms)
{
    QList<QLabel *> labels;
    int width = 0;
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
            if (!label)
                continue;
            labels.append(label);
            width = std::max(width, label->sizeHint().width());
        }
    }
    for (QLabel *label : std::as_const(labels)) {
        label->setMinimumWidth(width);
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

} // namespace

void ComposeForm::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *main = new QWidget;
    QFormLayout *mainForm = makeForm(main);
    QFormLayout *moreForm = makeForm(m_more);
    buildMain(mainForm);
    buildMore(moreForm);
    alignLabels({mainForm, moreForm});
    main->layout()->setContentsMargins(0, 0, 0, 0);
    m_more->layout()->setContentsMargins(0, 0, 0, 0);
    m_more->hide();
    column->addWidget(main);
    column->addWidget(m_moreToggle, 0, Qt::AlignLeading);
    column->addWidget(m_more);
    column->addStretch();
    m_scroll->setObjectName(u"composeScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void ComposeForm::buildMain(QFormLayout *form)
{
    m_scope->setObjectName(u"senderScope"_s);
    m_scope->setWordWrap(true);
    form->addRow(tr("Account:"), m_scope);
    form->addRow(tr("Sen&der:"), m_sender);
    form->addRow(tr("Fro&m Address:"), m_from);
    addHeader(form, tr("From &Name:"), m_fromName);
    auto *toLabel = new QLabel(tr("&To:"));
    QWidget *toRow = makeToRow();
    toLabel->setBuddy(m_to->input());
    form->addRow(toLabel, toRow);
    form->addRow(tr("&Cc:"), m_cc);
    form->addRow(tr("&Bcc:"), m_bcc);
    addHeader(form, tr("&Subject:"), m_subject);
    m_body->setMinimumHeight(fontMetrics().height() * 10);
    form->addRow(m_body);
    form->addRow(tr("So&urce ARN:"), m_sourceArn);
    form->addRow(tr("Attachments:"), m_attachments);
    m_sourceArn->setToolTip(tr("Identity of another account in whose name the message goes out."));
}

QWidget *ComposeForm::makeToRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_to, 1);
    auto *menu = new ScenarioMenu(this);
    menu->setObjectName(u"scenarioMenu"_s);
    connect(menu, &ScenarioMenu::chosen, this, &ComposeForm::addRecipient);
    auto *button = new QToolButton;
    button->setObjectName(u"scenarioButton"_s);
    button->setText(tr("Scenario"));
    button->setAccessibleName(tr("Add Mailbox Simulator Address"));
    button->setToolTip(tr("Adds an address of the mailbox simulator, by what it makes happen."));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(button, 0, Qt::AlignTop);
    return row;
}

void ComposeForm::buildMore(QFormLayout *form)
{
    m_moreToggle->setObjectName(u"moreFieldsToggle"_s);
    m_moreToggle->setText(tr("More Fields"));
    m_moreToggle->setCheckable(true);
    m_moreToggle->setAutoRaise(true);
    m_moreToggle->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_moreToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreToggle->setFocusPolicy(Qt::StrongFocus);
    m_more->setObjectName(u"moreFields"_s);
    m_door->setObjectName(u"doorField"_s);
    for (const ses::Door door : allDoors)
        m_door->addItem(tables::doorName(door), int(door));
    m_configurationSet->setObjectName(u"configurationSetField"_s);
    m_configurationSet->setEditable(true);
    m_configurationSet->setInsertPolicy(QComboBox::NoInsert);
    m_configurationSet->lineEdit()->setPlaceholderText(tr("Default of the identity, if it has one"));
    m_configurationSet->lineEdit()->setAccessibleName(tr("Configuration set"));
    m_returnPath->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    m_returnPath->lineEdit()->setPlaceholderText(tr("The From address"));
    form->addRow(tr("Send Through:"), m_door);
    form->addRow(tr("From ARN:"), m_fromArn);
    form->addRow(tr("Return-Path ARN:"), m_returnPathArn);
    addHeader(form, tr("Return-Path:"), m_returnPath);
    form->addRow(tr("Reply-To:"), m_replyTo);
    form->addRow(tr("Configuration Set:"), m_configurationSet);
    form->addRow(tr("Headers:"), m_headers);
    form->addRow(tr("Tags:"), m_tags);
}
