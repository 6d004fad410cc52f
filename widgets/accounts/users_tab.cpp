// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accounts/users_tab.h"

#include "ses/backend.h"
#include "ses/when_done.h"
#include "tables/user_table.h"
#include "widgets/accounts/account_dialogs.h"
#include "widgets/accounts/list_section.h"
#include "widgets/accounts/secret_box.h"
#include "widgets/accounts/sending_permissions_dialog.h"
#include "widgets/activity/list_view.h"
#include "widgets/common/confirm.h"
#include "widgets/common/icons.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

UsersTab::UsersTab(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_users(new tables::UserTable(this))
    , m_keys(new tables::AccessKeyTable(this))
    , m_policies(new tables::UserPolicyTable(this))
    , m_userList(new ListSection(tr("IAM Users"), u"usersView"_s, m_users, this))
    , m_keyList(new ListSection(tr("Access Keys"), u"accessKeysView"_s, m_keys, this))
    , m_policyList(new ListSection(tr("Identity Policies"), u"userPoliciesView"_s, m_policies, this))
    , m_secret(new SecretBox(this))
{
    setObjectName(u"usersTab"_s);
    m_userList->view()->setColumnCharacters({24, 0, 14, 12});
    m_userList->setEmptyText(tr("No users yet. A user is who sends: create one, then allow it to send with a policy."));
    m_keyList->view()->setColumnCharacters({30, 0});
    m_keyList->setEmptyText(tr("No access keys. Programs that send through the simulator need one."));
    m_policyList->view()->setColumnCharacters({30, 16, 0});
    m_policyList->setEmptyText(tr("No policies: this user may do nothing. Add Sending Permissions to let it send."));
    makeUserCommands();
    makeKeyCommands();
    makePolicyCommands();
    auto *keys = new QWidget(this);
    auto *keyLayout = new QVBoxLayout(keys);
    keyLayout->setContentsMargins(0, 0, 0, 0);
    keyLayout->addWidget(m_keyList, 1);
    keyLayout->addWidget(m_secret);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_userList);
    splitter->addWidget(m_policyList);
    splitter->addWidget(keys);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::spacing());
    layout->addWidget(splitter);
    connect(m_userList, &ListSection::currentRowChanged, this, &UsersTab::showCurrent);
    connect(m_policyList, &ListSection::activated, this, &UsersTab::openPolicy);
}

void UsersTab::makeUserCommands()
{
    QAction *create = m_userList->addCommand(u"createUser"_s, u"add"_s, tr("Create &User..."));
    connect(create, &QAction::triggered, this, [this] {
        account_dialogs::createUser(m_session, this, m_account, [this](const QString &name) {
            m_wantedUser = name;
            refresh();
        });
    });
    QAction *remove = m_userList->addRowCommand(u"deleteUser"_s, u"delete"_s, tr("Delete..."), QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &UsersTab::deleteUser);
}

void UsersTab::makeKeyCommands()
{
    QAction *create = m_keyList->addCommand(u"createAccessKey"_s, u"key"_s, tr("Create Access &Key"));
    connect(create, &QAction::triggered, this, &UsersTab::createKey);
    QAction *reveal = m_keyList->addRowCommand(u"revealSecret"_s, u"reveal"_s, tr("Reveal &Secret"));
    connect(reveal, &QAction::triggered, this, &UsersTab::revealKey);
    QAction *remove =
        m_keyList->addRowCommand(u"deleteAccessKey"_s, u"delete"_s, tr("Delete..."), QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &UsersTab::deleteKey);
}

void UsersTab::makePolicyCommands()
{
    QAction *ready = m_policyList->addCommand(u"addSendingPermissions"_s, u"add"_s, tr("Add Se&nding Permissions..."));
    connect(ready, &QAction::triggered, this, &UsersTab::addSendingPermissions);
    QAction *custom = m_policyList->addCommand(u"addCustomPolicy"_s, u"policy"_s, tr("Add &Custom Policy"));
    connect(custom, &QAction::triggered, this, &UsersTab::addCustomPolicy);
    QAction *edit = m_policyList->addRowCommand(u"editUserPolicy"_s, u"edit"_s, tr("&Edit"));
    connect(edit, &QAction::triggered, this, &UsersTab::openPolicy);
    QAction *remove =
        m_policyList->addRowCommand(u"deleteUserPolicy"_s, u"delete"_s, tr("Delete..."), QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &UsersTab::deletePolicy);
}

void UsersTab::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    m_account = account;
    m_users->setRows({});
    showCurrent();
    refresh();
}

const QList<ses::User> &UsersTab::users() const
{
    return m_users->rows();
}

void UsersTab::refresh()
{
    if (m_account.isEmpty())
        return;
    const int run = ++m_run;
    ses::whenDone(m_session->backend()->users(m_account), this,
                  [this, run](const ses::Result<QList<ses::User>> &users) {
                      if (run != m_run)
                          return;
                      if (users)
                          take(*users);
                      else
                          Q_EMIT failed(users.error(), tr("The users could not be listed."));
                  });
}

void UsersTab::showUser(const QString &user, const QString &policy)
{
    m_wantedUser = user;
    m_wantedPolicy = policy;
    refresh();
}

void UsersTab::take(const QList<ses::User> &users)
{
    m_users->setRows(users);
    const QString wanted = std::exchange(m_wantedUser, {});
    if (const int row = m_users->rowOf(wanted); row >= 0)
        m_userList->setCurrentRow(row);
    else if (m_userList->currentRow() < 0)
        m_userList->setCurrentRow(0);
    showCurrent();
    const QString policy = std::exchange(m_wantedPolicy, {});
    if (const int row = m_policies->rowOf(policy); row >= 0) {
        m_policyList->setCurrentRow(row);
        openPolicy();
    }
}

const ses::User *UsersTab::current() const
{
    const int row = m_userList->currentRow();
    return row < 0 || row >= m_users->rowCount() ? nullptr : &m_users->rows().at(row);
}

void UsersTab::showCurrent()
{
    const ses::User *user = current();
    m_keys->setRows(user ? user->keys : QList<ses::AccessKey>());
    m_policies->setRows(user ? user->policies : QList<ses::AttachedPolicy>());
    m_keyList->setEnabled(user);
    m_policyList->setEnabled(user);
    if (!m_secret->keyId().isEmpty() && m_keys->rowOf(m_secret->keyId()) < 0)
        m_secret->forget();
}

template<typename T>
void UsersTab::run(const ses::Future<T> &answer, const QString &whatFailed, const QString &said)
{
    ses::whenDone(answer, this, [this, whatFailed, said](const ses::Result<T> &result) {
        if (!result)
            Q_EMIT failed(result.error(), whatFailed);
        else
            m_session->notify(said);
        refresh();
    });
}

void UsersTab::deleteUser()
{
    const ses::User *user = current();
    if (!user)
        return;
    confirm(this,
            {u"deleteUserDialog"_s, tr("Delete User"), tr("Delete the user %1?").arg(user->name),
             tr("Its %Ln access key(s) stop working, and its policies go with it. This cannot be undone.", nullptr,
                int(user->keys.size())),
             tr("Delete User"), tr("Keep")},
            [this, name = user->name] {
                run(m_session->simulator()->deleteUser(m_account, name), tr("The user was not deleted."),
                    tr("User %1 deleted.").arg(name));
            });
}

void UsersTab::createKey()
{
    const ses::User *user = current();
    if (!user)
        return;
    ses::whenDone(m_session->simulator()->createAccessKey(m_account, user->name), this,
                  [this](const ses::Result<ses::AccessKey> &key) {
                      if (key)
                          m_session->notify(tr("Access key %1 created.").arg(key->id));
                      else
                          Q_EMIT failed(key.error(), tr("The access key was not created."));
                      refresh();
                  });
}

void UsersTab::deleteKey()
{
    const ses::User *user = current();
    const int row = m_keyList->currentRow();
    if (!user || row < 0)
        return;
    const QString id = m_keys->rows().at(row).id;
    confirm(this,
            {u"deleteAccessKeyDialog"_s, tr("Delete Access Key"), tr("Delete the access key %1?").arg(id),
             tr("Programs that use it are refused at once. This cannot be undone."), tr("Delete Key"), tr("Keep")},
            [this, id, name = user->name] {
                run(m_session->simulator()->deleteAccessKey(m_account, name, id), tr("The access key was not deleted."),
                    tr("Access key %1 deleted.").arg(id));
            });
}

void UsersTab::revealKey()
{
    const int row = m_keyList->currentRow();
    if (row < 0)
        return;
    const QString id = m_keys->rows().at(row).id;
    ses::whenDone(m_session->simulator()->secretOf(id), this, [this, id](const ses::Result<QString> &secret) {
        if (secret)
            m_secret->showSecret(id, *secret);
        else
            Q_EMIT failed(secret.error(), tr("The secret could not be read."));
    });
}

void UsersTab::addSendingPermissions()
{
    const ses::User *user = current();
    if (!user)
        return;
    auto *dialog = new SendingPermissionsDialog(m_session, m_account, *user, this);
    connect(dialog, &SendingPermissionsDialog::added, this, [this](const QString &name) {
        m_session->notify(tr("Policy %1 added.").arg(name));
        refresh();
    });
    dialog->open();
}

void UsersTab::addCustomPolicy()
{
    const ses::User *user = current();
    if (!user)
        return;
    ses::AttachedPolicy policy;
    policy.name = freePolicyName(u"Policy"_s, user->policies);
    policy.text = tables::sendingPermissions({});
    Q_EMIT policyOpened(*user, policy);
}

void UsersTab::openPolicy()
{
    const ses::User *user = current();
    const int row = m_policyList->currentRow();
    if (user && row >= 0)
        Q_EMIT policyOpened(*user, m_policies->rows().at(row));
}

void UsersTab::deletePolicy()
{
    const ses::User *user = current();
    const int row = m_policyList->currentRow();
    if (!user || row < 0)
        return;
    const ses::AttachedPolicy policy = m_policies->rows().at(row);
    const QString account = m_account;
    ses::whenDone(
        m_session->simulator()->deleteUserPolicy(account, user->name, policy.name), this,
        [this, account, policy, name = user->name](const ses::Result<> &result) {
            refresh();
            if (!result) {
                Q_EMIT failed(result.error(), tr("The policy was not deleted."));
                return;
            }
            m_session->notify(tr("Policy %1 deleted.").arg(policy.name), tr("&Undo"), [=, session = m_session] {
                ses::whenDone(session->simulator()->putUserPolicy(account, name, policy), session,
                              [session](const ses::Result<> &back) {
                                  if (!back)
                                      session->notify(
                                          tr("The policy could not be put back: %1").arg(back.error().message));
                              });
            });
        });
}
