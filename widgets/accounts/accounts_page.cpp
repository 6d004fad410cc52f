// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accounts/accounts_page.h"

#include "ses/arn.h"
#include "ses/when_done.h"
#include "tables/account_table.h"
#include "widgets/accounts/account_dialogs.h"
#include "widgets/accounts/list_section.h"
#include "widgets/accounts/region_lists.h"
#include "widgets/accounts/sending_tab.h"
#include "widgets/accounts/users_tab.h"
#include "widgets/activity/list_view.h"
#include "widgets/common/confirm.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/policy/policy_editor.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int refreshPause = 100; // ms

} // namespace

AccountsPage::AccountsPage(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new tables::AccountTable(this))
    , m_stack(new QStackedWidget(this))
    , m_refresh(new QTimer(this))
{
    setObjectName(u"accountsPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshPause);
    if (!session->simulator()) {
        m_stack->addWidget(makeUnavailable());
        return;
    }
    m_stack->addWidget(makeOverview());
    connectParts();
}

QWidget *AccountsPage::makeUnavailable()
{
    auto *empty = new EmptyState(this);
    empty->setContent(u"accounts"_s, tr("Accounts Are Kept at Amazon"),
                      tr("Accounts, users and quotas can be changed here only in the local simulator. With %1 they are "
                         "managed in the AWS console.")
                          .arg(m_session->backend()->displayName()));
    return empty;
}

QWidget *AccountsPage::makeOverview()
{
    auto *overview = new QWidget(this);
    m_info = new InfoBar(overview);
    m_list = new ListSection(tr("Accounts"), u"accountsView"_s, m_table, overview);
    m_list->view()->setColumnCharacters({0, 16});
    QAction *create = m_list->addCommand(u"createAccount"_s, u"add"_s, tr("Create..."));
    QAction *rename = m_list->addRowCommand(u"renameAccount"_s, u"edit"_s, tr("Rename..."), Qt::Key_F2);
    QAction *remove = m_list->addRowCommand(u"deleteAccount"_s, u"delete"_s, tr("Delete..."), QKeySequence::Delete);
    create->setToolTip(tr("Create an Account"));
    connect(create, &QAction::triggered, this,
            [this] { account_dialogs::createAccount(m_session, this, [this](const QString &id) { m_wanted = id; }); });
    connect(rename, &QAction::triggered, this, [this] {
        if (const ses::AccountSummary *account = current())
            account_dialogs::renameAccount(m_session, this, *account);
    });
    connect(remove, &QAction::triggered, this, &AccountsPage::deleteCurrent);

    auto *splitter = new QSplitter(Qt::Horizontal, overview);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(overview);
    layout->setSpacing(theme::spacing());
    layout->addWidget(m_info);
    layout->addWidget(splitter, 1);
    return overview;
}

QWidget *AccountsPage::makeDetails()
{
    auto *details = new QWidget(this);
    m_title = new QLabel(details);
    m_title->setObjectName(u"accountTitle"_s);
    m_title->setFont(theme::headingFont(1));
    m_title->setTextFormat(Qt::PlainText);
    m_region = new QComboBox(details);
    m_region->setObjectName(u"accountRegionCombo"_s);
    for (const QString &region : ses::regions())
        m_region->addItem(region, region);
    auto *regionLabel = new QLabel(tr("Regi&on:"), details);
    regionLabel->setBuddy(m_region);
    m_tabs = new QTabWidget(details);
    m_tabs->setObjectName(u"accountTabs"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the account"));
    m_sending = new SendingTab(m_session, m_tabs);
    m_users = new UsersTab(m_session, m_tabs);
    m_sets = new ConfigurationSetsTab(m_session, m_tabs);
    m_suppression = new SuppressionTab(m_session, m_tabs);
    m_tabs->addTab(m_users, tr("IAM Users"));
    m_tabs->addTab(m_sending, tr("Sending"));
    m_tabs->addTab(m_sets, tr("Configuration Sets"));
    m_tabs->addTab(m_suppression, tr("Suppression List"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(regionLabel);
    head->addWidget(m_region);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(theme::spacing(), 0, 0, 0);
    layout->setSpacing(theme::spacing());
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    // Users belong to the account, and sending lists all regions.
    const auto showRegion = [=, this] {
        const bool regional = m_tabs->currentWidget() == m_sets || m_tabs->currentWidget() == m_suppression;
        m_region->setVisible(regional);
        regionLabel->setVisible(regional);
    };
    connect(m_tabs, &QTabWidget::currentChanged, this, showRegion);
    showRegion();
    return details;
}

void AccountsPage::connectParts()
{
    const auto showFailure = [this](const ses::Error &error, const QString &what) { m_info->showError(error, what); };
    connect(m_sending, &SendingTab::failed, this, showFailure);
    connect(m_users, &UsersTab::failed, this, showFailure);
    connect(m_sets, &ConfigurationSetsTab::failed, this, showFailure);
    connect(m_suppression, &SuppressionTab::failed, this, showFailure);
    connect(m_users, &UsersTab::policyOpened, this, &AccountsPage::openPolicy);
    connect(m_list, &ListSection::currentRowChanged, this, &AccountsPage::showCurrent);
    connect(m_region, &QComboBox::currentIndexChanged, this, &AccountsPage::showCurrent);
    connect(m_session, &Session::accountsChanged, this, &AccountsPage::showAccounts);
    connect(m_session, &Session::scopeChanged, this, [this](const ses::Scope &scope) { showAccount(scope); });
    connect(m_session->backend(), &ses::Backend::changed, this, &AccountsPage::takeChange);
    connect(m_refresh, &QTimer::timeout, this, &AccountsPage::refresh);
    showAccounts();
    showAccount(m_session->scope());
}

void AccountsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_stale, false) || !m_session->simulator())
        return;
    showCurrent();
    refresh();
}

void AccountsPage::takeChange(const ses::Change &change)
{
    const bool matters = change.what == ses::Change::What::Accounts || change.what == ses::Change::What::Settings ||
                         change.what == ses::Change::What::Policies || change.what == ses::Change::What::Messages ||
                         change.what == ses::Change::What::Events;
    if (!matters)
        return;
    if (isVisible())
        m_refresh->start();
    else
        m_stale = true;
}

void AccountsPage::refresh()
{
    m_sending->refresh();
    m_users->refresh();
    m_sets->refresh();
    m_suppression->refresh();
}

void AccountsPage::showAccounts()
{
    m_table->setRows(m_session->accounts());
    if (const int row = m_table->rowOf(m_wanted); row >= 0) {
        m_wanted.clear();
        m_list->setCurrentRow(row);
    } else if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(std::max(0, m_table->rowOf(m_session->scope().account)));
    }
    showCurrent();
}

void AccountsPage::showAccount(const ses::Scope &scope, bool settings)
{
    if (!m_session->simulator())
        return;
    closePolicy();
    if (settings)
        m_tabs->setCurrentWidget(m_sending);
    if (!scope.region.isEmpty())
        m_region->setCurrentIndex(m_region->findData(scope.region));
    if (const int row = m_table->rowOf(scope.account); row >= 0)
        m_list->setCurrentRow(row);
    else
        m_wanted = scope.account;
}

void AccountsPage::showUserPolicy(const QString &account, const QString &user, const QString &policy, int statement)
{
    if (!m_session->simulator())
        return;
    showAccount({account, {}});
    m_tabs->setCurrentWidget(m_users);
    m_wantedStatement = statement;
    // A principal may be named by its ARN.
    m_users->showUser(user.section(u'/', -1), policy);
}

const ses::AccountSummary *AccountsPage::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_table->rowCount() ? nullptr : &m_table->rows().at(row);
}

void AccountsPage::showCurrent()
{
    if (!isVisible()) {
        m_stale = true; // some forty questions that nobody looks at
        return;
    }
    const ses::AccountSummary *account = current();
    m_tabs->setEnabled(account);
    const QString id = account ? account->id : QString();
    const QString region = m_region->currentData().toString();
    m_title->setText(account ? m_session->accountName(id) : tr("No Account"));
    m_sending->setAccount(id);
    m_sending->setRegion(region);
    m_users->setAccount(id);
    m_sets->setScope({id, region});
    m_suppression->setScope({id, region});
}

void AccountsPage::deleteCurrent()
{
    const ses::AccountSummary *account = current();
    if (!account)
        return;
    confirm(this,
            {u"deleteAccountDialog"_s, tr("Delete Account"),
             tr("Delete the account %1 (%2)?", "name, id").arg(m_session->accountName(account->id), account->id),
             tr("Its identities, policies, users and access keys go with it. This cannot be undone."),
             tr("Delete Account"), tr("Keep")},
            [this, id = account->id] {
                ses::whenDone(m_session->simulator()->deleteAccount(id), this, [this](const ses::Result<> &result) {
                    if (!result)
                        m_info->showError(result.error(), tr("The account was not deleted."));
                });
            });
}

void AccountsPage::openPolicy(const ses::User &user, const ses::AttachedPolicy &policy)
{
    const ses::AccountSummary *account = current();
    if (!account)
        return;
    if (!m_editor) {
        auto *page = new QWidget(this);
        m_policyTitle = new QLabel(page);
        m_policyTitle->setObjectName(u"userPolicyTitle"_s);
        m_policyTitle->setFont(theme::headingFont(1));
        m_policyTitle->setTextFormat(Qt::PlainText);
        m_editor = new PolicyEditor(m_session, page);
        m_editor->setObjectName(u"userPolicyEditor"_s);
        auto *layout = new QVBoxLayout(page);
        layout->addWidget(m_policyTitle);
        layout->addWidget(m_editor, 1);
        m_stack->addWidget(page);
        connect(m_editor, &PolicyEditor::applyRequested, this, &AccountsPage::applyPolicy);
        connect(m_editor, &PolicyEditor::closeRequested, this, &AccountsPage::closePolicy);
    }
    const bool isNew = !policy.changedAt.isValid();
    m_policyAccount = account->id;
    m_policyUser = user.name;
    m_policyTitle->setText(tr("Identity Policy of %1").arg(user.name));
    PolicyEditor::Target target;
    target.kind = policy::DocumentKind::Iam;
    target.policyName = policy.name;
    target.attachedText = isNew ? QByteArray() : policy.text;
    target.nameEditable = isNew;
    m_editor->load(target, policy.text);
    m_stack->setCurrentWidget(m_editor->parentWidget());
    if (const int statement = std::exchange(m_wantedStatement, -1); statement >= 0)
        m_editor->goToStatement(statement);
}

void AccountsPage::applyPolicy(const QString &name, const QByteArray &text)
{
    ses::AttachedPolicy policy;
    policy.name = name;
    policy.text = text;
    policy.changedAt = QDateTime::currentDateTimeUtc();
    ses::whenDone(m_session->simulator()->putUserPolicy(m_policyAccount, m_policyUser, policy), this,
                  [this, name](const ses::Result<> &result) {
                      if (!result) {
                          m_editor->showRefusal(result.error());
                          return;
                      }
                      m_editor->markApplied();
                      m_session->notify(tr("Policy %1 saved.").arg(name));
                  });
}

bool AccountsPage::mayLeave()
{
    return !m_editor || m_stack->currentWidget() != m_editor->parentWidget() || m_editor->mayLeave();
}

void AccountsPage::closePolicy()
{
    m_stack->setCurrentIndex(0);
    if (m_users)
        m_users->refresh();
}
