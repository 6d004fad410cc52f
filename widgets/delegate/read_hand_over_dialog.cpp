// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegate/read_hand_over_dialog.h"

#include "tables/denial_causes.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/delegate/copy_fields.h"
#include "widgets/delegate/denial_dialog.h"
#include "widgets/delegate/paste_edit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QList<tables::DenialField> fieldsOf(const ses::HandOver &handOver)
{
    QList<tables::DenialField> fields;
    const auto add = [&fields](const QString &name, const QString &value) {
        if (!value.isEmpty())
            fields.append({name, value, true});
    };
    add(ReadHandOverDialog::tr("Identity"), handOver.identityArn);
    add(ReadHandOverDialog::tr("Region"), handOver.region);
    add(ReadHandOverDialog::tr("For"), handOver.delegate);
    add(ReadHandOverDialog::tr("Granted"), handOver.actions.join(", "_L1));
    add(ReadHandOverDialog::tr("From address"), handOver.fromPatterns.join(", "_L1));
    add(ReadHandOverDialog::tr("Bounces to"), handOver.feedbackAddress);
    add(ReadHandOverDialog::tr("Return-Path ARN"), handOver.returnPathArn);
    return fields;
}

} // namespace

ReadHandOverDialog::ReadHandOverDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_paste(new PasteEdit)
    , m_state(new QLabel)
    , m_fields(new CopyFields(u"handOverField"_s))
    , m_use(new QPushButton(tr("&Use in Compose")))
{
    setObjectName(u"readHandOverDialog"_s);
    setWindowTitle(tr("Read Hand-Over"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_paste->setObjectName(u"readHandOverPaste"_s);
    m_paste->setPlaceholderText(u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s);
    auto *label = new QLabel(tr("&What the owner of the identity sent, or its ARN alone:"));
    label->setWordWrap(true);
    label->setBuddy(m_paste);
    m_state->setObjectName(u"readHandOverState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"readHandOverCancel"_s);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_use->setObjectName(u"readHandOverUse"_s);
    m_use->setDefault(true);
    buttons->addButton(m_use, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::spacing());
    layout->addWidget(label);
    layout->addWidget(m_paste, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_fields);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReadHandOverDialog::use);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_paste, &PasteEdit::settled, this, &ReadHandOverDialog::read);
    read();
    m_paste->setFocus(Qt::OtherFocusReason);
}

void ReadHandOverDialog::setText(const QString &text)
{
    m_paste->setText(text);
}

void ReadHandOverDialog::read()
{
    const QString text = m_paste->text();
    m_found = ses::readHandOver(text);
    m_use->setEnabled(m_found.has_value());
    m_fields->setVisible(m_found.has_value());
    m_fields->setFields(m_found ? fieldsOf(*m_found) : QList<tables::DenialField>());
    if (m_found)
        m_state->setText(tr("Recognised:"));
    else
        m_state->setText(text.trimmed().isEmpty() ? tr("The text may be quoted or wrapped by a mail program.")
                                                  : tr("No ARN of an identity was found in this text."));
}

void ReadHandOverDialog::use()
{
    if (!m_found)
        return;
    Q_EMIT composeRequested(withKnownAccount(*m_session, ses::requestOf(*m_found)));
    accept();
}
