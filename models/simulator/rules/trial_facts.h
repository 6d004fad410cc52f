// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/rehearsal.h"
#include "simulator/rules/facts.h"

namespace simulator::rules {

/// The facts of a trial: a draft in the place of the policy of its name; and senders that the workspace does not know,
/// whose own account is taken to allow everything. `facts` outlives it.
class TrialFacts : public Facts
{
public:
    TrialFacts(const Facts &facts, const std::optional<ses::PolicyDraft> &draft);

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
    const Facts &m_facts;
    std::optional<ses::PolicyDraft> m_draft;
    policy::CompiledPolicy m_compiled;
};

} // namespace simulator::rules
