// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/main_window.h"

#include "ses/when_done.h"
#include "widgets/accounts/accounts_page.h"
#include "widgets/activity/activity_page.h"
#include "widgets/activity/mailbox_page.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/common/toast.h"
#include "widgets/compose/compose_page.h"
#include "widgets/delegate/denial_dialog.h"
#include "widgets/identities/identities_page.h"
#include "widgets/identities/identity_page.h"
#include "widgets/shell/navigation.h"
#include "widgets/shell/scope_bar.h"
#include "widgets/shell/welcome_page.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 1;
const auto defaultRegion = u"us-east-1"_s;

} // namespace

MainWindow::MainWindow(Session *session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
{
    setObjectName(u"mainWindow"_s);
    setCentralWidget(makeCentre());
    m_toast = new Toast(centralWidget());
    makePages();
    makeMenus();
    connectParts();
    restoreWindow();
    updateTitle();
    updateActions();
    start();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    m_navigation = new Navigation(centre);
    m_scopeBar = new ScopeBar(m_session, centre);
    m_info = new InfoBar(centre);
    m_stack = new QStackedWidget(centre);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_scopeBar);
    right->addWidget(m_info);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    return centre;
}

void MainWindow::makePages()
{
    const bool simulator = m_session->simulator();
    m_identities = new IdentitiesPage(m_session, m_stack);
    m_identity = new IdentityPage(m_session, m_stack);
    m_compose = new ComposePage(m_session, m_stack);
    m_activity = new ActivityPage(m_session, m_stack);
    m_accounts = new AccountsPage(m_session, m_stack);
    m_pages = {{u"identities"_s, m_identities},
               {u"compose"_s, m_compose},
               {u"activity"_s, m_activity},
               {u"accounts"_s, m_accounts}};
    m_navigation->addPage(u"identities"_s, u"identity"_s, tr("Identities"));
    m_navigation->addPage(u"compose"_s, u"compose"_s, tr("Compose"));
    m_navigation->addPage(u"activity"_s, u"activity"_s, tr("Activity"));
    if (simulator) {
        m_welcome = new WelcomePage(m_session, m_stack);
        m_stack->addWidget(m_welcome);
        m_mailbox = new MailboxPage(m_session, m_stack);
        m_pages.insert(u"mailbox"_s, m_mailbox);
        m_navigation->addPage(u"mailbox"_s, u"mailbox"_s, tr("Mailbox"));
    }
    m_navigation->addPage(u"accounts"_s, u"accounts"_s, tr("Accounts"));
    for (QWidget *page : std::as_const(m_pages))
        m_stack->addWidget(page);
    m_stack->addWidget(m_identity);
}

void MainWindow::connectParts()
{
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::choosePage);
    connect(m_scopeBar, &ScopeBar::scopeRequested, this, &MainWindow::changeScope);
    connect(m_session, &Session::linkFollowed, this, &MainWindow::follow);
    connect(m_session, &Session::notified, m_toast, &Toast::showMessage);
    connect(m_session, &Session::accountsChanged, this, &MainWindow::chooseScope);
    connect(m_session, &Session::scopeChanged, this, [this] {
        updateTitle();
        updateActions();
        m_identity->clear();
        if (m_stack->currentWidget() == m_identity)
            showPage(m_identities, u"identities"_s);
    });
    connect(m_identities, &IdentitiesPage::identityOpened, this, [this](const QString &name) { openIdentity(name); });
    connect(m_identity, &IdentityPage::backRequested, this, [this] {
        if (m_identity->mayLeave() && m_stack->currentWidget() == m_identity)
            showPage(m_identities, u"identities"_s);
    });
    connect(m_identity, &IdentityPage::mailboxRequested, this, &MainWindow::openMailbox);
    connect(m_identity, &IdentityPage::composeRequested, this, &MainWindow::openCompose);
    connect(m_activity, &ActivityPage::composeRequested, this, &MainWindow::openCompose);
    if (m_welcome)
        connect(m_welcome, &WelcomePage::started, this, &MainWindow::beginAt);
}

void MainWindow::start()
{
    if (!m_welcome) {
        beginAt({});
        return;
    }
    // The navigation leads nowhere until it is known whether there is anything.
    m_navigation->setEnabled(false);
    ses::whenDone(m_session->simulator()->isEmpty(), this, [this](const ses::Result<bool> &empty) {
        if (!empty)
            m_info->showError(empty.error(), tr("The workspace could not be read."));
        else if (*empty)
            welcome();
        else
            beginAt({});
    });
}

void MainWindow::welcome()
{
    m_welcoming = true;
    m_navigation->setEnabled(false);
    m_session->setScope({});
    showPage(m_welcome, {});
}

void MainWindow::beginAt(const QString &account)
{
    m_wantedAccount = account;
    m_welcoming = false;
    m_navigation->setEnabled(true);
    showPage(m_identities, u"identities"_s);
    m_session->refreshAccounts();
    chooseScope();
}

void MainWindow::chooseScope()
{
    const QList<ses::AccountSummary> &accounts = m_session->accounts();
    updateTitle(); // an account may have another name now
    if (m_welcoming)
        return;
    if (accounts.isEmpty()) {
        if (m_welcome && !m_session->scope().account.isEmpty())
            welcome(); // the last account was deleted
        return;
    }
    const auto known = [&](const QString &id) {
        return std::any_of(accounts.begin(), accounts.end(),
                           [&](const ses::AccountSummary &one) { return one.id == id; });
    };
    ses::Scope scope = m_session->scope();
    if (known(m_wantedAccount))
        scope.account = std::exchange(m_wantedAccount, {});
    else if (known(scope.account))
        return;
    else
        scope.account = QSettings().value("scope/account").toString();
    if (!known(scope.account))
        scope.account = accounts.first().id;
    if (scope.region.isEmpty())
        scope.region = QSettings().value("scope/region", defaultRegion).toString();
    if (!ses::regions().contains(scope.region))
        scope.region = defaultRegion;
    m_session->setScope(scope);
}

bool MainWindow::changeScope(const ses::Scope &scope)
{
    if (scope == m_session->scope())
        return true;
    const bool mayLeave = m_identity->mayLeave() && m_accounts->mayLeave();
    if (mayLeave)
        m_session->setScope(scope);
    m_scopeBar->showScope();
    return mayLeave;
}

void MainWindow::openPage(const QString &id)
{
    if (QWidget *page = m_pages.value(id))
        showPage(page, id);
}

void MainWindow::choosePage(const QString &id)
{
    // The identity that one looked at is still there after a look at another page; a second click leads to the list.
    const bool inIdentity = m_stack->currentWidget() == m_identity;
    const bool elsewhere = m_stack->currentWidget() != m_identities && !inIdentity;
    if (id == "identities"_L1 && elsewhere && !m_identity->identity().isEmpty()) {
        showPage(m_identity, id);
        return;
    }
    if (id == "identities"_L1 && inIdentity && !m_identity->mayLeave())
        return;
    openPage(id);
}

void MainWindow::showPage(QWidget *page, const QString &id)
{
    QWidget *before = m_stack->currentWidget();
    if (before && before != page && before->isAncestorOf(focusWidget()))
        m_lastFocus.insert(before->objectName(), focusWidget());
    const bool focusWasInPage = before && focusWidget() && before->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(page);
    m_navigation->setPage(id);
    updateTitle();
    updateActions();
    if (before == page || !(focusWasInPage || !focusWidget()))
        return;
    QWidget *last = m_lastFocus.value(page->objectName());
    const bool usable = last && page->isAncestorOf(last) && last->isVisibleTo(page) && last->isEnabled();
    if (usable)
        last->setFocus();
    else
        page->focusWidget() ? page->focusWidget()->setFocus() : page->setFocus();
}

void MainWindow::openIdentity(const QString &name, const QString &tab)
{
    if (name != m_identity->identity() && !m_identity->mayLeave())
        return;
    if (tab.isEmpty())
        m_identity->openTab(u"overview"_s);
    m_identity->setIdentity(name);
    if (!tab.isEmpty())
        m_identity->openTab(tab);
    showPage(m_identity, u"identities"_s);
}

void MainWindow::openMailbox(const QString &address)
{
    openPage(u"mailbox"_s);
    if (m_mailbox)
        m_mailbox->showVerificationFor(address);
}

void MainWindow::openCompose(const ses::SendRequest &request)
{
    openPage(u"compose"_s);
    m_compose->prefill(request);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_identity->mayLeave() || !m_accounts->mayLeave()) {
        event->ignore();
        return;
    }
    saveWindow();
    QMainWindow::closeEvent(event);
}

void MainWindow::updateTitle()
{
    const ses::Scope &scope = m_session->scope();
    // The program's name is added by the platform.
    setWindowTitle(
        scope.account.isEmpty()
            ? tr("Mandate")
            : tr("%1, %2 - Mandate", "account, region").arg(m_session->accountName(scope.account), scope.region));
}

void MainWindow::updateActions()
{
    const bool working = !m_welcoming && !m_session->scope().account.isEmpty();
    for (QAction *action : std::as_const(m_workActions))
        action->setEnabled(working);
}

void MainWindow::restoreWindow()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value("window/geometry").toByteArray()))
        resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 46);
    restoreState(settings.value("window/state").toByteArray(), stateVersion);
}

void MainWindow::saveWindow()
{
    QSettings settings;
    settings.setValue("window/geometry", saveGeometry());
    settings.setValue("window/state", saveState(stateVersion));
    settings.setValue("scope/account", m_session->scope().account);
    settings.setValue("scope/region", m_session->scope().region);
}
