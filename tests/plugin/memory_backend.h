// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"

/// Keeps what is sent in memory, for one account. Shows the least that a backend has to do: what it cannot do it says.
class MemoryBackend : public ses::Backend
{
    Q_OBJECT

public:
    ses::Future<> open() override;
    [[nodiscard]] QString displayName() const override;
    ses::Future<QList<ses::AccountSummary>> accounts() override;
    ses::Future<ses::AccountStatus> accountStatus(const ses::Scope &) override;
    ses::Future<QList<ses::User>> users(const QString &account) override;
    ses::Future<QList<ses::ConfigurationSet>> configurationSets(const ses::Scope &) override;
    ses::Future<ses::Page<ses::IdentitySummary>> identities(const ses::Scope &, const ses::IdentityQuery &) override;
    ses::Future<ses::Identity> identity(const ses::Scope &, const QString &) override;
    ses::Future<ses::Identity> createIdentity(const ses::Scope &, const QString &) override;
    ses::Future<QString> deleteIdentities(const ses::Scope &, const QStringList &) override;
    ses::Future<> undoDelete(const QString &) override;
    ses::Future<> setNotificationSettings(const ses::Scope &, const QString &,
                                          const ses::NotificationSettings &) override;
    ses::Future<> setMailFrom(const ses::Scope &, const QString &, const QString &, bool) override;
    ses::Future<> setDkimEnabled(const ses::Scope &, const QString &, bool) override;
    ses::Future<> setDefaultConfigurationSet(const ses::Scope &, const QString &, const QString &) override;
    ses::Future<QList<ses::AttachedPolicy>> policies(const ses::Scope &, const QString &) override;
    ses::Future<> putPolicy(const ses::Scope &, const QString &, const ses::AttachedPolicy &) override;
    ses::Future<QString> deletePolicy(const ses::Scope &, const QString &, const QString &) override;
    ses::Future<ses::Preflight> preflight(const ses::SendRequest &) override;
    ses::Future<ses::SendReceipt> send(const ses::SendRequest &) override;
    ses::Future<QStringList> usableIdentityArns(const ses::Scope &, const QString &, const QString &,
                                                const QString &) override;
    ses::Future<ses::Page<ses::MessageSummary>> messages(const ses::MessageQuery &) override;
    ses::Future<ses::Message> message(qint64 key) override;
    ses::Future<ses::Message> messageById(const QString &messageId) override;
    ses::Future<QList<ses::Event>> events(const QString &messageId) override;

private:
    QList<ses::Message> m_sent;
};

class MemoryFactory : public QObject, public ses::BackendFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MANDATE_BACKEND_FACTORY_IID)
    Q_INTERFACES(ses::BackendFactory)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] std::unique_ptr<ses::Backend> create(const QVariantMap &settings) const override;
};
