// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/identities/authentication_tab.h"

#include "ses/when_done.h"
#include "tables/identity_text.h"
#include "widgets/activity/sign_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/identities/mail_from_box.h"
#include "widgets/identities/records_view.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool allPublished(const QList<ses::DnsRecord> &records)
{
    return std::all_of(records.begin(), records.end(), [](const ses::DnsRecord &record) { return record.published; });
}

QHBoxLayout *statusRow(QWidget *sign, QLabel *text)
{
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return row;
}

} // namespace

AuthenticationTab::AuthenticationTab(Session *session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_mailFrom(new MailFromBox(session, this))
{
    setObjectName(u"authenticationTab"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(theme::spacing() * 2);
    layout->addWidget(makeVerification());
    layout->addWidget(makeDkim());
    layout->addWidget(m_mailFrom);
    layout->addStretch();
    setWidget(content);
    connect(m_mailFrom, &MailFromBox::failed, this, &AuthenticationTab::failed);
}

QGroupBox *AuthenticationTab::makeDkim()
{
    auto *box = m_dkim = new QGroupBox(tr("DKIM and DNS Records"), this);
    m_dkimSign = new SignLabel(box);
    m_dkimStatus = new QLabel(box);
    m_dkimStatus->setObjectName(u"dkimStatus"_s);
    m_sign = new QCheckBox(tr("&Sign messages with DKIM"), box);
    m_sign->setObjectName(u"dkimEnabled"_s);
    m_records = new RecordsView(box);
    m_publish = new QPushButton(icons::get(u"publish"_s), tr("&Publish Records"), box);
    m_publish->setObjectName(u"publishRecordsButton"_s);
    m_publish->setToolTip(tr("Stands for the DNS provider: only in the simulator."));
    m_publish->setVisible(m_session->simulator());

    m_records->addButton(m_publish);
    auto *layout = new QVBoxLayout(box);
    layout->setSpacing(theme::spacing());
    layout->addLayout(statusRow(m_dkimSign, m_dkimStatus));
    layout->addWidget(m_sign);
    layout->addWidget(m_records);
    connect(m_sign, &QCheckBox::clicked, this, &AuthenticationTab::setDkimEnabled);
    connect(m_publish, &QPushButton::clicked, this, &AuthenticationTab::publish);
    connect(m_records, &RecordsView::copiedAll, this,
            [this](int count) { m_session->notify(tr("%Ln record(s) copied.", nullptr, count)); });
    return box;
}

QGroupBox *AuthenticationTab::makeVerification()
{
    auto *box = m_verification = new QGroupBox(tr("Verification Message"), this);
    m_verificationSign = new SignLabel(box);
    m_verificationStatus = new QLabel(box);
    m_verificationStatus->setObjectName(u"verificationStatus"_s);
    m_resend = new QPushButton(icons::get(u"refresh"_s), tr("Rese&nd Verification Message"), box);
    m_resend->setObjectName(u"resendVerificationButton"_s);
    m_mailbox = new QPushButton(icons::get(u"mailbox"_s), tr("Open Mail&box"), box);
    m_mailbox->setObjectName(u"openMailboxButton"_s);
    m_resend->setVisible(m_session->simulator());
    m_mailbox->setVisible(m_session->simulator());

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_mailbox);
    buttons->addWidget(m_resend);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(box);
    layout->setSpacing(theme::spacing());
    layout->addLayout(statusRow(m_verificationSign, m_verificationStatus));
    layout->addLayout(buttons);
    connect(m_resend, &QPushButton::clicked, this, &AuthenticationTab::resend);
    connect(m_mailbox, &QPushButton::clicked, this, [this] { Q_EMIT mailboxRequested(m_identity.summary.name); });
    return box;
}

void AuthenticationTab::setIdentity(const ses::Identity &identity)
{
    m_identity = identity;
    const bool domain = identity.summary.type == ses::IdentityType::Domain;
    const tables::Sign dkim = tables::statusSign(identity.dkimStatus);
    m_dkim->setVisible(domain || !identity.records.isEmpty());
    m_dkimSign->setSign(dkim);
    m_dkimStatus->setText(tr("DKIM: %1", "verification status").arg(dkim.word));
    m_sign->setChecked(identity.dkimEnabled);
    m_sign->setVisible(domain);
    m_records->setRecords(identity.records);
    m_publish->setText(allPublished(identity.records) ? tr("&Take Records Away") : tr("&Publish Records"));
    m_publish->setEnabled(!identity.records.isEmpty());

    const tables::Sign status = tables::statusSign(identity.summary.status);
    m_verification->setVisible(!domain);
    m_verificationSign->setSign(status);
    m_verificationStatus->setText(
        tr("%1. %2", "status, what it means").arg(status.word, tables::proofSentence(identity)));
    const bool verified = identity.summary.status == ses::VerificationStatus::Success;
    m_resend->setEnabled(!verified);
    m_resend->setToolTip(verified ? tr("The address is verified already.") : QString());
    m_mailFrom->setIdentity(identity);
}

void AuthenticationTab::setDkimEnabled(bool enabled)
{
    ses::whenDone(m_session->backend()->setDkimEnabled(m_session->scope(), m_identity.summary.name, enabled), this,
                  [this, enabled](const ses::Result<> &result) {
                      if (result)
                          return;
                      m_sign->setChecked(!enabled);
                      Q_EMIT failed(result.error(), tr("DKIM signing was not changed."));
                  });
}

void AuthenticationTab::publish()
{
    const bool published = !allPublished(m_identity.records);
    m_publish->setEnabled(false);
    ses::whenDone(m_session->simulator()->publishRecords(m_session->scope(), m_identity.summary.name, published), this,
                  [this, published](const ses::Result<> &result) {
                      m_publish->setEnabled(true);
                      if (!result)
                          Q_EMIT failed(result.error(), tr("The records were not changed."));
                      else
                          m_session->notify(published ? tr("The records are published.")
                                                      : tr("The records are taken away."));
                  });
}

void AuthenticationTab::resend()
{
    ses::whenDone(m_session->simulator()->resendVerification(m_session->scope(), m_identity.summary.name), this,
                  [this](const ses::Result<> &result) {
                      if (result)
                          m_session->notify(tr("A new verification message is in the mailbox."), tr("&Open Mailbox"),
                                            [this] { Q_EMIT mailboxRequested(m_identity.summary.name); });
                      else
                          Q_EMIT failed(result.error(), tr("The verification message was not sent."));
                  });
}
