// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/account.h"
#include "widgets/common/form_dialog.h"

class QComboBox;
class Session;

/// Adds the ready-made policy *Sending permissions* to a user: ses:SendEmail and ses:SendRawEmail on one identity. Own
/// identities are offered; the ARN of another account's can be typed.
class SendingPermissionsDialog : public FormDialog
{
    Q_OBJECT

public:
    SendingPermissionsDialog(Session *session, const QString &account, const ses::User &user, QWidget *parent);

Q_SIGNALS:
    void added(const QString &policyName);

private:
    void offerIdentities();
    void add();

    Session *m_session;
    QString m_account;
    QString m_user;
    QLineEdit *m_name;
    QLineEdit *m_arn;
};

/// "wanted", "wanted2", ...: the first that no policy has.
[[nodiscard]] QString freePolicyName(const QString &wanted, const QList<ses::AttachedPolicy> &policies);
