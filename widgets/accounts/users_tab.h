// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/account.h"
#include "ses/result.h"

#include <QWidget>

class ListSection;
class QLabel;
class QMenu;
class QSplitter;
class SecretBox;
class Session;
namespace tables {
class AccessKeyTable;
class UserPolicyTable;
class UserTable;
} // namespace tables

/// IAM users of an account: users, and the access keys and identity policies of the chosen one.
class UsersTab : public QWidget
{
    Q_OBJECT

public:
    explicit UsersTab(Session *session, QWidget *parent = nullptr);

    void setAccount(const QString &account);
    void refresh();
    /// Chooses the user and opens the policy, once the users are known. Empty policy: only chooses.
    void showUser(const QString &user, const QString &policy = {});
    [[nodiscard]] const QList<ses::User> &users() const;

Q_SIGNALS:
    /// Opens the editor. `policy` has no changedAt when it is a new one.
    void policyOpened(const ses::User &user, const ses::AttachedPolicy &policy);
    void failed(const ses::Error &error, const QString &what);

private:
    void makeUserCommands();
    void makeKeyCommands();
    void makePolicyCommands();
    void take(const QList<ses::User> &users);
    void showCurrent();
    [[nodiscard]] const ses::User *current() const;
    template<typename T>
    void run(const ses::Future<T> &answer, const QString &whatFailed, const QString &said);
    void deleteUser();
    void createKey();
    void deleteKey();
    void revealKey();
    void addSendingPermissions();
    void addCustomPolicy();
    void openPolicy();
    void deletePolicy();

    Session *m_session;
    QString m_account;
    tables::UserTable *m_users;
    tables::AccessKeyTable *m_keys;
    tables::UserPolicyTable *m_policies;
    ListSection *m_userList;
    ListSection *m_keyList;
    ListSection *m_policyList;
    SecretBox *m_secret;
    QString m_wantedUser;
    QString m_wantedPolicy;
    int m_run = 0;
};
