// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"

#include <QWidget>

class ConfigurationSetsTab;
class InfoBar;
class ListSection;
class PolicyEditor;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTimer;
class SendingTab;
class Session;
class SuppressionTab;
class UsersTab;
namespace tables {
class AccountTable;
}

/// The simulator's accounts: who there is, what they may do, and their users. With another backend it says that
/// accounts are kept elsewhere.
class AccountsPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPage(Session *session, QWidget *parent = nullptr);

    /// Chooses an account and the region of its settings; `settings` also opens them.
    void showAccount(const ses::Scope &scope, bool settings = false);
    /// Opens a policy of an IAM user; an empty name only chooses the user.
    void showUserPolicy(const QString &account, const QString &user, const QString &policy, int statement = -1);
    /// Asks when a policy has unsaved changes; true: may be left.
    [[nodiscard]] bool mayLeave();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeOverview();
    QWidget *makeDetails();
    QWidget *makeUnavailable();
    void connectParts();
    void takeChange(const ses::Change &change);
    void refresh();
    void showAccounts();
    void showCurrent();
    [[nodiscard]] const ses::AccountSummary *current() const;
    void deleteCurrent();
    void openPolicy(const ses::User &user, const ses::AttachedPolicy &policy);
    void applyPolicy(const QString &name, const QByteArray &text);
    void closePolicy();

    Session *m_session;
    tables::AccountTable *m_table;
    QStackedWidget *m_stack; ///< overview, policy editor, or why there is nothing
    InfoBar *m_info = nullptr;
    ListSection *m_list = nullptr;
    QLabel *m_title = nullptr;
    QComboBox *m_region = nullptr;
    QTabWidget *m_tabs = nullptr;
    SendingTab *m_sending = nullptr;
    UsersTab *m_users = nullptr;
    ConfigurationSetsTab *m_sets = nullptr;
    SuppressionTab *m_suppression = nullptr;
    QLabel *m_policyTitle = nullptr;
    PolicyEditor *m_editor = nullptr;
    QString m_policyAccount;
    QString m_policyUser;
    QString m_wanted; ///< account to choose once it is listed
    int m_wantedStatement = -1;
    QTimer *m_refresh;
    bool m_stale = true;
};
