// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rules/facts.h"
#include "simulator/store/database.h"

#include <QHash>

namespace simulator::store {

/// Policies compiled once, by their text. Belongs to one thread.
class PolicyCache
{
public:
    [[nodiscard]] policy::CompiledPolicy compiled(const QString &name, const QByteArray &text);

private:
    QHash<QByteArray, policy::CompiledPolicy> m_compiled; ///< by name and text
};

/// The workspace as the rules see it, at the moment of `now`.
class StoreFacts : public Facts
{
public:
    StoreFacts(SQLite::Database &database, PolicyCache &cache, const QDateTime &now);

    [[nodiscard]] std::optional<IdentityFacts> identity(const ses::Scope &, const QString &name) const override;
    [[nodiscard]] QStringList regionsWith(const QString &account, const QString &identity) const override;
    [[nodiscard]] std::optional<AccountFacts> account(const ses::Scope &) const override;
    [[nodiscard]] std::optional<CallerFacts> caller(const QString &principalArn) const override;
    [[nodiscard]] std::optional<ses::ConfigurationSet> configurationSet(const ses::Scope &,
                                                                        const QString &name) const override;
    [[nodiscard]] std::optional<ses::SuppressionReason> suppressed(const ses::Scope &,
                                                                   const QString &address) const override;
    [[nodiscard]] std::vector<RemovedPolicy> removedPolicies(const ses::Scope &,
                                                             const QString &identity) const override;

private:
    SQLite::Database &m_database;
    PolicyCache &m_cache;
    QDateTime m_now;
};

} // namespace simulator::store
