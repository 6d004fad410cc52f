// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

class Session;

namespace ses {
struct User;
}

/// Chooses a sender among the users of all accounts of the workspace, or takes the ARN of any other, or a service.
class PrincipalCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit PrincipalCombo(Session *session, QWidget *parent = nullptr);

    /// A role's ARN gives that of a session of it. A service is its name. Empty: nobody is chosen yet.
    [[nodiscard]] QString principalArn() const;
    void setPrincipalArn(const QString &arn);
    /// Until somebody is chosen, the first user of another account who has IAM policies is.
    void preferOthersThan(const QString &account);

Q_SIGNALS:
    void principalChanged();

private:
    void load();
    void chooseSomebody();
    void add(const QString &label, const ses::User &user);

    Session *m_session;
    QString m_notPreferred;
    int m_run = 0;
};
