// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"
#include "simulator/store/worker.h"

#include <QTimer>

namespace simulator {

/// The local simulator: SES's rules on a workspace file. See ses::Backend for what the calls mean.
class Backend : public ses::Backend, public ses::SimulatorControls, public ses::Rehearsal, public ses::Workspace
{
    Q_OBJECT

public:
    Backend(const QString &path, store::Engine::Options options, QObject *parent = nullptr);
    ~Backend() override;

    ses::Future<> open() override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] ses::SimulatorControls *simulator() override { return this; }
    [[nodiscard]] ses::Rehearsal *rehearsal() override { return this; }
    [[nodiscard]] ses::Workspace *workspace() override { return this; }

    ses::Future<QList<ses::AccountSummary>> accounts() override;
    ses::Future<ses::AccountStatus> accountStatus(const ses::Scope &) override;
    ses::Future<QList<ses::User>> users(const QString &account) override;
    ses::Future<QList<ses::ConfigurationSet>> configurationSets(const ses::Scope &) override;

    ses::Future<ses::Page<ses::IdentitySummary>> identities(const ses::Scope &, const ses::IdentityQuery &) override;
    ses::Future<ses::Identity> identity(const ses::Scope &, const QString &name) override;
    ses::Future<ses::Identity> createIdentity(const ses::Scope &, const QString &name) override;
    ses::Future<QString> deleteIdentities(const ses::Scope &, const QStringList &names) override;
    ses::Future<> undoDelete(const QString &token) override;
    ses::Future<> setNotificationSettings(const ses::Scope &, const QString &identity,
                                          const ses::NotificationSettings &) override;
    ses::Future<> setMailFrom(const ses::Scope &, const QString &identity, const QString &domain,
                              bool rejectOnMxFailure) override;
    ses::Future<> setDkimEnabled(const ses::Scope &, const QString &identity, bool enabled) override;
    ses::Future<> setDefaultConfigurationSet(const ses::Scope &, const QString &identity, const QString &name) override;

    ses::Future<QList<ses::AttachedPolicy>> policies(const ses::Scope &, const QString &identity) override;
    ses::Future<> putPolicy(const ses::Scope &, const QString &identity, const ses::AttachedPolicy &) override;
    ses::Future<QString> deletePolicy(const ses::Scope &, const QString &identity, const QString &name) override;

    ses::Future<ses::Preflight> preflight(const ses::SendRequest &) override;
    ses::Future<ses::SendReceipt> send(const ses::SendRequest &) override;
    ses::Future<QStringList> usableIdentityArns(const ses::Scope &, const QString &principalArn, const QString &action,
                                                const QString &fromAddress) override;

    ses::Future<ses::Page<ses::MessageSummary>> messages(const ses::MessageQuery &) override;
    ses::Future<ses::Message> message(qint64 key) override;
    ses::Future<ses::Message> messageById(const QString &messageId) override;
    ses::Future<QList<ses::Event>> events(const QString &messageId) override;

    ses::Future<ses::Preflight> rehearse(const ses::Trial &) override;
    ses::Future<ses::Replay> replay(const ses::PolicyDraft &, int limit) override;
    ses::Future<QList<ses::PolicyVersion>> policyHistory(const ses::Scope &, const QString &identity) override;

    ses::Future<bool> isEmpty() override;
    ses::Future<> createSampleWorkspace() override;
    ses::Future<> createAccount(const ses::AccountSummary &) override;
    ses::Future<> renameAccount(const QString &id, const QString &name) override;
    ses::Future<> deleteAccount(const QString &id) override;
    ses::Future<> setAccountStatus(const ses::Scope &, const ses::AccountStatus &) override;
    ses::Future<ses::User> createUser(const QString &account, const QString &name) override;
    ses::Future<> deleteUser(const QString &account, const QString &name) override;
    ses::Future<ses::AccessKey> createAccessKey(const QString &account, const QString &user) override;
    ses::Future<> deleteAccessKey(const QString &account, const QString &user, const QString &keyId) override;
    ses::Future<QString> secretOf(const QString &keyId) override;
    ses::Future<> putUserPolicy(const QString &account, const QString &user, const ses::AttachedPolicy &) override;
    ses::Future<> deleteUserPolicy(const QString &account, const QString &user, const QString &name) override;
    ses::Future<> createConfigurationSet(const ses::Scope &, const ses::ConfigurationSet &) override;
    ses::Future<> deleteConfigurationSet(const ses::Scope &, const QString &name) override;
    ses::Future<QList<ses::SuppressedAddress>> suppressionList(const ses::Scope &) override;
    ses::Future<> suppress(const ses::Scope &, const ses::SuppressedAddress &) override;
    ses::Future<> unsuppress(const ses::Scope &, const QString &address) override;
    ses::Future<> publishRecords(const ses::Scope &, const QString &identity, bool published) override;
    ses::Future<> resendVerification(const ses::Scope &, const QString &identity) override;
    ses::Future<> confirmVerification(qint64 mailKey) override;
    ses::Future<ses::Page<ses::MailItem>> mailbox(const ses::MailQuery &) override;
    ses::Future<QByteArray> rawMail(qint64 key) override;

    ses::Future<> saveDraft(const QString &name, const QByteArray &content) override;
    ses::Future<QByteArray> draft(const QString &name) override;

private:
    using IdentityEdit = std::function<ses::Result<>(SQLite::Database &)>;

    void announce(const store::Changes &changes, const std::optional<QDateTime> &nextDue);
    /// A change of one identity that must exist.
    ses::Future<> editIdentity(const ses::Scope &, const QString &identity, ses::Change::What what, IdentityEdit edit);
    ses::Future<> editUser(const QString &account, const QString &user, IdentityEdit edit);

    store::Engine::Options m_options;
    store::Changes m_announced;
    QTimer m_announcement; ///< gathers changes, so that a burst is told once
    QTimer m_due;
    std::unique_ptr<store::Worker> m_worker; ///< last: its threads end before the timers go
};

} // namespace simulator
