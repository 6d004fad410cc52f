// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"
#include "simulator/rules/facts.h"

#include <QHash>

#include <list>
#include <map>

/// A world in memory: owner 111111111111 with the verified example.com, delegate 222222222222 with the user jane, both
/// out of the sandbox in us-east-1.
class MemoryFacts : public simulator::Facts
{
public:
    MemoryFacts();

    [[nodiscard]] std::optional<simulator::IdentityFacts> identity(const ses::Scope &,
                                                                   const QString &name) const override;
    [[nodiscard]] QStringList regionsWith(const QString &account, const QString &identity) const override;
    [[nodiscard]] std::optional<simulator::AccountFacts> account(const ses::Scope &) const override;
    [[nodiscard]] std::optional<simulator::CallerFacts> caller(const QString &principalArn) const override;
    [[nodiscard]] std::optional<ses::ConfigurationSet> configurationSet(const ses::Scope &,
                                                                        const QString &name) const override;
    [[nodiscard]] std::optional<ses::SuppressionReason> suppressed(const ses::Scope &,
                                                                   const QString &address) const override;
    [[nodiscard]] std::vector<simulator::RemovedPolicy> removedPolicies(const ses::Scope &,
                                                                        const QString &identity) const override;

    simulator::IdentityFacts &addIdentity(const ses::Scope &, const QString &name, bool verified = true);
    simulator::IdentityFacts &example() { return identities.front(); } ///< example.com of the owner
    void attach(simulator::IdentityFacts &, const QString &policyName, const QString &text);
    simulator::CallerFacts &jane() { return callers.at(QStringLiteral("arn:aws:iam::222222222222:user/jane")); }

    std::list<simulator::IdentityFacts> identities;
    QHash<QString, simulator::AccountFacts> accounts; ///< by "account/region"
    std::map<QString, simulator::CallerFacts> callers;
    QHash<QString, ses::ConfigurationSet> sets; ///< by "account/name"
    QHash<QString, ses::SuppressionReason> suppression;
    std::vector<simulator::RemovedPolicy> removed;
};

extern const ses::Scope owner;
extern const ses::Scope delegate;
extern const QString exampleArn; ///< of example.com of the owner
extern const QString janeArn;

[[nodiscard]] policy::CompiledPolicy compiled(const QString &name, const QString &text);
/// One statement; `members` without braces.
[[nodiscard]] QString policyText(const QString &members);
[[nodiscard]] QString allowTo(const QString &principal, const QString &action = QStringLiteral("ses:Send*"));
[[nodiscard]] QString iamAllow(const QString &action = QStringLiteral("ses:Send*"));
[[nodiscard]] QString iamDeny(const QString &action = QStringLiteral("ses:Send*"));

/// jane sends news@example.com to a@example.net with the owner's ARN.
[[nodiscard]] ses::SendRequest delegateRequest(ses::Door door = ses::Door::V2Simple);
extern const QDateTime now;
