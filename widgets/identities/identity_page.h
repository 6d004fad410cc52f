// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"

#include <QWidget>

#include <functional>

class ActivityPage;
class AuthenticationTab;
class AuthorizationTab;
class InfoBar;
class LeftToRightLabel;
class NotificationsTab;
class OverviewTab;
class QLabel;
class QTabWidget;
class QTimer;
class QToolButton;
class Session;
class SignLabel;
class WhoMaySendView;

/// One identity: Overview, Authentication, Authorization, Notifications, Activity.
class IdentityPage : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityPage(Session *session, QWidget *parent = nullptr);

    /// Shows an identity of the session's account and region. ASCII name.
    void setIdentity(const QString &name);
    [[nodiscard]] QString identity() const { return m_name; } ///< empty: none
    void clear();
    /// "overview", "authentication", "authorization", "access", "notifications", "activity".
    void openTab(const QString &tabName);
    /// Opens the Authorization tab at a policy, once the identity is loaded.
    void showPolicy(const QString &policy, int statement = -1);

    /// Opens a text as a draft of the policy of that name, once the identity is loaded.
    void openDraft(const QString &policy, const QByteArray &text);
    /// Opens the Authorization tab with this request in the Try It pane, once the identity is loaded.
    void tryOut(const ses::Trial &trial);

    /// Asks when there are unsaved changes; true: may be left.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    void backRequested();
    void mailboxRequested(const QString &address);
    void composeRequested(const ses::SendRequest &request);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    void connectParts();
    void takeChange(const ses::Change &change);
    void load();
    void showIdentity(const ses::Identity &identity);
    void showPending();
    void askToDelete();

    Session *m_session;
    QString m_name;
    ses::Identity m_identity;
    bool m_loaded = false;
    QString m_pendingText; ///< shown once; closing it is an answer
    QToolButton *m_back = nullptr;
    LeftToRightLabel *m_title = nullptr;
    SignLabel *m_sign = nullptr;
    QLabel *m_status = nullptr;
    InfoBar *m_pending;
    InfoBar *m_info;
    QTabWidget *m_tabs;
    OverviewTab *m_overview;
    AuthenticationTab *m_authentication;
    AuthorizationTab *m_authorization;
    WhoMaySendView *m_access;
    NotificationsTab *m_notifications;
    ActivityPage *m_activity;
    QTimer *m_refresh;
    std::function<void()> m_afterLoad;
    bool m_stale = false;
    int m_run = 0;
};
