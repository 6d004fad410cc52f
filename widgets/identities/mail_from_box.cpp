// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/identities/mail_from_box.h"

#include "ses/address.h"
#include "ses/when_done.h"
#include "tables/identity_text.h"
#include "widgets/activity/sign_label.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

MailFromBox::MailFromBox(Session *session, QWidget *parent)
    : QGroupBox(tr("Custom MAIL FROM Domain"), parent)
    , m_session(session)
    , m_domain(new LeftToRightEdit(this))
    , m_onFailure(new QComboBox(this))
    , m_sign(new SignLabel(this))
    , m_status(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_apply(new QPushButton(tr("App&ly MAIL FROM Domain"), this))
{
    m_domain->setObjectName(u"mailFromDomain"_s);
    m_onFailure->setObjectName(u"mailFromOnFailure"_s);
    m_onFailure->addItem(tr("Use amazonses.com instead"), false);
    m_onFailure->addItem(tr("Reject the message"), true);
    m_status->setObjectName(u"mailFromStatus"_s);
    m_status->setWordWrap(true);
    m_problem->setObjectName(u"mailFromProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_apply->setObjectName(u"applyMailFromButton"_s);

    auto *status = new QHBoxLayout;
    status->addWidget(m_sign);
    status->addWidget(m_status, 1);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_onFailure);
    choice->addStretch();
    auto *button = new QHBoxLayout;
    button->addWidget(m_apply);
    button->addStretch();
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(theme::spacing());
    form->addRow(tr("Status:"), status);
    form->addRow(tr("&MAIL FROM domain:"), m_domain);
    form->addRow(QString(), m_problem);
    form->addRow(tr("If its MX record is m&issing:"), choice);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(choice)))
        label->setBuddy(m_onFailure);
    form->addRow(QString(), button);

    connect(m_domain, &QLineEdit::textChanged, this, &MailFromBox::check);
    connect(m_onFailure, &QComboBox::currentIndexChanged, this, &MailFromBox::check);
    connect(m_domain, &QLineEdit::returnPressed, m_apply, &QPushButton::click);
    connect(m_apply, &QPushButton::clicked, this, &MailFromBox::apply);
}

void MailFromBox::setIdentity(const ses::Identity &identity)
{
    const bool keep = identity.summary.name == m_identity.name && isModified();
    m_identity = identity.summary;
    m_settings = identity.mailFrom;
    if (!keep) {
        m_domain->setText(ses::toDisplay(m_settings.domain));
        m_onFailure->setCurrentIndex(m_onFailure->findData(m_settings.rejectOnMxFailure));
    }
    const QString base = identity.summary.type == ses::IdentityType::Domain ? identity.summary.name
                                                                            : ses::domainOf(identity.summary.name);
    m_domain->setPlaceholderText(u"bounce."_s + base);
    const bool custom = !m_settings.domain.isEmpty();
    const tables::Sign sign = tables::statusSign(m_settings.status);
    m_sign->setVisible(custom);
    m_sign->setSign(sign);
    m_status->setText(
        custom ? tr("%1. Its MX and TXT records stand in the table above.", "verification status").arg(sign.word)
               : tr("Not set: the envelope sender is at amazonses.com."));
    if (custom && identity.summary.type == ses::IdentityType::EmailAddress)
        m_status->setText(sign.word);
    check();
}

bool MailFromBox::isModified() const
{
    return ses::toAscii(m_domain->text().trimmed()) != m_settings.domain ||
           m_onFailure->currentData().toBool() != m_settings.rejectOnMxFailure;
}

QString MailFromBox::problem() const
{
    const QString typed = m_domain->text().trimmed();
    if (typed.isEmpty())
        return {}; // back to the default
    const ses::NameProblem problem = ses::checkDomain(typed);
    if (problem != ses::NameProblem::None)
        return ses::describe(problem);
    const QString base =
        m_identity.type == ses::IdentityType::Domain ? m_identity.name : ses::domainOf(m_identity.name).toLower();
    if (!ses::toAscii(typed).endsWith(u'.' + base))
        return tr("The MAIL FROM domain must be a subdomain of %1.").arg(ses::toDisplay(base));
    return {};
}

void MailFromBox::check()
{
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_domain->setAccessibleDescription(wrong);
    m_apply->setEnabled(wrong.isEmpty() && isModified() && !m_busy);
    m_apply->setText(m_domain->text().trimmed().isEmpty() && !m_settings.domain.isEmpty()
                         ? tr("Use Defau&lt MAIL FROM Domain")
                         : tr("App&ly MAIL FROM Domain"));
}

void MailFromBox::apply()
{
    const ses::MailFromSettings wanted{ses::toAscii(m_domain->text().trimmed()), ses::VerificationStatus::Pending,
                                       m_onFailure->currentData().toBool()};
    m_busy = true;
    check();
    ses::whenDone(
        m_session->backend()->setMailFrom(m_session->scope(), m_identity.name, wanted.domain, wanted.rejectOnMxFailure),
        this, [this, wanted](const ses::Result<> &result) {
            m_busy = false;
            if (result)
                m_settings = wanted; // until the identity is read again
            else
                Q_EMIT failed(result.error(), tr("The MAIL FROM domain was not changed."));
            check();
        });
}
