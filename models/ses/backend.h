// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/account.h"
#include "ses/event.h"
#include "ses/identity.h"
#include "ses/message.h"
#include "ses/rehearsal.h"
#include "ses/result.h"
#include "ses/scope.h"

#include <QObject>
#include <QVariantMap>
#include <QtPlugin>

#include <memory>

namespace ses {

class SimulatorControls;
class Workspace;

/// What changed, so that views can ask again. Emitted after the change is durable.
struct Change
{
    enum class What { Accounts, Identities, Policies, Messages, Events, Mailbox, Settings };
    What what = What::Identities;
    Scope scope;     ///< empty members: any
    QString subject; ///< identity, message id, ...; empty: several
};

/// A door to SES: the simulator, Amazon SES, or somebody's plugin.
///
/// Lives in the thread that made it (the GUI's). Every call returns at once; the future finishes exactly once, from any
/// thread. A Scope names the account *on whose behalf* a call is made. Errors carry SES's own texts where SES speaks.
class Backend : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Backend() override = default;

    /// Opens files or connections. Nothing else may be called before it has succeeded.
    virtual Future<> open() = 0;
    [[nodiscard]] virtual QString displayName() const = 0;
    /// nullptr unless this is a simulator.
    [[nodiscard]] virtual SimulatorControls *simulator() { return nullptr; }
    /// nullptr when this backend cannot answer "what if".
    [[nodiscard]] virtual Rehearsal *rehearsal() { return nullptr; }
    /// Drafts and the like; nullptr when this backend keeps nothing on this machine.
    [[nodiscard]] virtual Workspace *workspace() { return nullptr; }

    virtual Future<QList<AccountSummary>> accounts() = 0;
    virtual Future<AccountStatus> accountStatus(const Scope &) = 0;
    virtual Future<QList<User>> users(const QString &account) = 0; ///< who may be chosen as sender
    virtual Future<QList<ConfigurationSet>> configurationSets(const Scope &) = 0;

    virtual Future<Page<IdentitySummary>> identities(const Scope &, const IdentityQuery &) = 0;
    virtual Future<Identity> identity(const Scope &, const QString &name) = 0;
    virtual Future<Identity> createIdentity(const Scope &, const QString &name) = 0;
    /// The token undoes the whole deletion with undoDelete() until the next start; empty: cannot be undone.
    virtual Future<QString> deleteIdentities(const Scope &, const QStringList &names) = 0;
    virtual Future<> undoDelete(const QString &token) = 0;
    virtual Future<> setNotificationSettings(const Scope &, const QString &identity, const NotificationSettings &) = 0;
    virtual Future<> setMailFrom(const Scope &, const QString &identity, const QString &domain,
                                 bool rejectOnMxFailure) = 0;
    virtual Future<> setDkimEnabled(const Scope &, const QString &identity, bool enabled) = 0;
    virtual Future<> setDefaultConfigurationSet(const Scope &, const QString &identity, const QString &name) = 0;

    virtual Future<QList<AttachedPolicy>> policies(const Scope &, const QString &identity) = 0;
    /// Creates or replaces. Refusals are SES's (ses.md 2.6): InvalidPolicy, InvalidParameter, LimitExceeded.
    virtual Future<> putPolicy(const Scope &, const QString &identity, const AttachedPolicy &) = 0;
    /// The token undoes it until the next start.
    virtual Future<QString> deletePolicy(const Scope &, const QString &identity, const QString &name) = 0;

    /// What send() would do. A backend that cannot see everything says NotChecked for what it could not see.
    virtual Future<Preflight> preflight(const SendRequest &) = 0;
    /// The message is durable when the future holds a receipt.
    virtual Future<SendReceipt> send(const SendRequest &) = 0;
    /// Identity ARNs that `principalArn` may use for `action` as far as the backend can tell; most specific first
    /// for `fromAddress` when one is given.
    virtual Future<QStringList> usableIdentityArns(const Scope &, const QString &principalArn, const QString &action,
                                                   const QString &fromAddress) = 0;

    virtual Future<Page<MessageSummary>> messages(const MessageQuery &) = 0;
    virtual Future<Message> message(qint64 key) = 0;
    virtual Future<Message> messageById(const QString &messageId) = 0;
    virtual Future<QList<Event>> events(const QString &messageId) = 0; ///< in order of time

Q_SIGNALS:
    void changed(const ses::Change &change);
};

/// What only a simulator offers: the parts of the world that SES does not control.
class SimulatorControls
{
public:
    virtual ~SimulatorControls() = default;

    /// True until somebody makes an account: offer the sample workspace.
    virtual Future<bool> isEmpty() = 0;
    virtual Future<> createSampleWorkspace() = 0;

    virtual Future<> createAccount(const AccountSummary &) = 0;
    virtual Future<> renameAccount(const QString &id, const QString &name) = 0;
    virtual Future<> deleteAccount(const QString &id) = 0;
    virtual Future<> setAccountStatus(const Scope &, const AccountStatus &) = 0; ///< sentLast24Hours is ignored

    virtual Future<User> createUser(const QString &account, const QString &name) = 0;
    virtual Future<> deleteUser(const QString &account, const QString &name) = 0;
    virtual Future<AccessKey> createAccessKey(const QString &account, const QString &user) = 0;
    virtual Future<> deleteAccessKey(const QString &account, const QString &user, const QString &keyId) = 0;
    /// The key's secret: good for this simulator only.
    virtual Future<QString> secretOf(const QString &keyId) = 0;
    virtual Future<> putUserPolicy(const QString &account, const QString &user, const AttachedPolicy &) = 0;
    virtual Future<> deleteUserPolicy(const QString &account, const QString &user, const QString &name) = 0;

    virtual Future<> createConfigurationSet(const Scope &, const ConfigurationSet &) = 0;
    virtual Future<> deleteConfigurationSet(const Scope &, const QString &name) = 0;
    virtual Future<QList<SuppressedAddress>> suppressionList(const Scope &) = 0;
    virtual Future<> suppress(const Scope &, const SuppressedAddress &) = 0;
    virtual Future<> unsuppress(const Scope &, const QString &address) = 0;

    /// Stands for the DNS provider: publishes the identity's records, or takes them away again.
    virtual Future<> publishRecords(const Scope &, const QString &identity, bool published) = 0;
    virtual Future<> resendVerification(const Scope &, const QString &identity) = 0;
    /// Follows the link in a verification mail.
    virtual Future<> confirmVerification(qint64 mailKey) = 0;
    virtual Future<Page<MailItem>> mailbox(const MailQuery &) = 0;
    virtual Future<QByteArray> rawMail(qint64 key) = 0; ///< marks it read
};

/// What is kept on this machine for the person's own work.
class Workspace
{
public:
    virtual ~Workspace() = default;

    virtual Future<> saveDraft(const QString &name, const QByteArray &content) = 0; ///< empty content deletes it
    virtual Future<QByteArray> draft(const QString &name) = 0;                      ///< empty: there is none
};

/// Makes backends; the interface of plugins. A plugin is a shared library in the directory `backends` below the
/// program's plugin directory, or in MANDATE_BACKENDS.
class BackendFactory
{
public:
    virtual ~BackendFactory() = default;

    [[nodiscard]] virtual QString id() const = 0; ///< "simulator"
    [[nodiscard]] virtual QString displayName() const = 0;
    /// `settings`: "path" is the workspace file for local backends; others as the plugin documents.
    [[nodiscard]] virtual std::unique_ptr<Backend> create(const QVariantMap &settings) const = 0;
};

} // namespace ses

#define MANDATE_BACKEND_FACTORY_IID "io.github.mandate.BackendFactory/1"
Q_DECLARE_INTERFACE(ses::BackendFactory, MANDATE_BACKEND_FACTORY_IID)
Q_DECLARE_METATYPE(ses::Change)
