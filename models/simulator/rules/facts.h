// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/evaluate.h"
#include "ses/account.h"
#include "ses/identity.h"
#include "ses/scope.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace simulator {

/// An identity as the rules see it.
struct IdentityFacts
{
    ses::Scope scope; ///< the owner's
    QString name;
    ses::IdentityType type = ses::IdentityType::Domain;
    bool verified = false;
    std::vector<policy::CompiledPolicy> policies;
    std::vector<QString> policyNames;
    ses::NotificationSettings notifications;
    ses::MailFromSettings mailFrom;
    QString defaultConfigurationSet;
};

/// Who calls.
struct CallerFacts
{
    QString arn;
    QString account;
    QString userId;      ///< "AIDA..."
    QString userName;    ///< empty for root and roles
    bool isRoot = false; ///< root user: allowed everything on its own account's side
    std::vector<policy::CompiledPolicy> policies;
};

struct AccountFacts
{
    ses::AccountStatus status;
    double sentLastSecond = 0; ///< recipients
};

/// The policy that used to be there, to explain a denial after it was removed.
struct RemovedPolicy
{
    QString name;
    QDateTime removedAt;
    policy::CompiledPolicy policy;
};

/// The part of the world that the rules ask about. The store implements it for one moment in time; tests implement it
/// in memory. Called from one thread at a time.
class Facts
{
public:
    virtual ~Facts() = default;

    /// Exactly this identity: domains fold case, addresses do not (ses.md 1.1).
    [[nodiscard]] virtual std::optional<IdentityFacts> identity(const ses::Scope &, const QString &name) const = 0;
    /// Other regions of the account in which the identity is verified: "wrong region" is the most frequent mistake.
    [[nodiscard]] virtual QStringList regionsWith(const QString &account, const QString &identity) const = 0;
    [[nodiscard]] virtual std::optional<AccountFacts> account(const ses::Scope &) const = 0;
    [[nodiscard]] virtual std::optional<CallerFacts> caller(const QString &principalArn) const = 0;
    [[nodiscard]] virtual std::optional<ses::ConfigurationSet> configurationSet(const ses::Scope &,
                                                                                const QString &name) const = 0;
    [[nodiscard]] virtual std::optional<ses::SuppressionReason> suppressed(const ses::Scope &,
                                                                           const QString &address) const = 0;
    /// Newest first; policies removed or replaced in the last 90 days.
    [[nodiscard]] virtual std::vector<RemovedPolicy> removedPolicies(const ses::Scope &,
                                                                     const QString &identity) const = 0;
};

} // namespace simulator
