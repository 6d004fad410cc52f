// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "ses/result.h"

#include <QScrollArea>

class MailFromBox;
class QCheckBox;
class QGroupBox;
class QLabel;
class QPushButton;
class RecordsView;
class Session;
class SignLabel;

/// How an identity proves itself: DKIM and DNS records of a domain, the verification message of an address, and the
/// MAIL FROM domain of both.
class AuthenticationTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit AuthenticationTab(Session *session, QWidget *parent = nullptr);

    void setIdentity(const ses::Identity &identity);

Q_SIGNALS:
    void mailboxRequested(const QString &address); ///< its verification message
    void failed(const ses::Error &error, const QString &what);

private:
    QGroupBox *makeDkim();
    QGroupBox *makeVerification();
    void setDkimEnabled(bool enabled);
    void publish();
    void resend();

    Session *m_session;
    ses::Identity m_identity;
    QGroupBox *m_dkim = nullptr;
    SignLabel *m_dkimSign = nullptr;
    QLabel *m_dkimStatus = nullptr;
    QCheckBox *m_sign = nullptr;
    RecordsView *m_records = nullptr;
    QPushButton *m_publish = nullptr;
    QGroupBox *m_verification = nullptr;
    SignLabel *m_verificationSign = nullptr;
    QLabel *m_verificationStatus = nullptr;
    QPushButton *m_resend = nullptr;
    QPushButton *m_mailbox = nullptr;
    MailFromBox *m_mailFrom;
};
