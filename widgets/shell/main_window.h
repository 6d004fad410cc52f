// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class AccountsPage;
class ActivityPage;
class ComposePage;
class DenialDialog;
class IdentitiesPage;
class IdentityPage;
class InfoBar;
class MailboxPage;
class Navigation;
class QMenu;
class QStackedWidget;
class ScopeBar;
class Session;
class Toast;
class WelcomePage;

/// The console's window: navigation, account and region, one page at a time. Follows the session's links.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `session` must outlive the window.
    explicit MainWindow(Session *session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// "identities", "compose", "activity", "mailbox" or "accounts".
    void openPage(const QString &id);
    void openIdentity(const QString &name, const QString &tab = {});

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeCentre();
    void makePages();
    void makeMenus();
    QAction *addAction(QMenu *menu, const QString &objectName, const QString &icon, const QString &text,
                       const QKeySequence &keys, const std::function<void()> &run);
    void connectParts();
    void start();
    void welcome();
    void beginAt(const QString &account);
    void chooseScope();
    bool changeScope(const ses::Scope &scope);
    void choosePage(const QString &id);
    void showPage(QWidget *page, const QString &id);
    void follow(const ses::Link &link);
    void openMailbox(const QString &address);
    void openCompose(const ses::SendRequest &request);
    void explainDenial();
    void tryOut(const ses::SendRequest &request);
    void showHistory();
    void showWhoMaySend();
    void openWorkspace();
    void showAbout();
    void updateTitle();
    void updateActions();
    void restoreWindow();
    void saveWindow();

    Session *m_session;
    Navigation *m_navigation = nullptr;
    ScopeBar *m_scopeBar = nullptr;
    InfoBar *m_info = nullptr;
    QStackedWidget *m_stack = nullptr;
    Toast *m_toast = nullptr;
    WelcomePage *m_welcome = nullptr;
    IdentitiesPage *m_identities = nullptr;
    IdentityPage *m_identity = nullptr;
    ComposePage *m_compose = nullptr;
    ActivityPage *m_activity = nullptr;
    MailboxPage *m_mailbox = nullptr;
    AccountsPage *m_accounts = nullptr;
    QHash<QString, QWidget *> m_pages;
    QHash<QString, QPointer<QWidget>> m_lastFocus; ///< by page, so that coming back goes on where one was
    QList<QAction *> m_workActions;                ///< need an account
    QPointer<DenialDialog> m_denial;
    QString m_wantedAccount; ///< to be chosen once it is listed
    bool m_welcoming = true;
};
