// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"

/// Somebody else's backend: one account with one address, whose messages lie in memory until the program ends.
class Letterbox : public ses::Backend
{
    Q_OBJECT

public:
    explicit Letterbox(const QString &address);

    ses::Future<> open() override;
    [[nodiscard]] QString displayName() const override;

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

private:
    QString m_address;
    QList<ses::Message> m_messages; ///< oldest first; the key is the position, from 1
};

class LetterboxFactory : public QObject, public ses::BackendFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MANDATE_BACKEND_FACTORY_IID)
    Q_INTERFACES(ses::BackendFactory)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString displayName() const override;
    /// Setting "address": the only one it sends from.
    [[nodiscard]] std::unique_ptr<ses::Backend> create(const QVariantMap &settings) const override;
};
