// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rules/draft_facts.h"

#include <algorithm>

namespace simulator::rules {

DraftFacts::DraftFacts(const Facts &facts, const ses::PolicyDraft &draft)
    : m_facts(facts)
    , m_draft(draft)
    , m_compiled(policy::Document(draft.text.toStdString()), draft.name.toStdString())
{}

std::optional<IdentityFacts> DraftFacts::identity(const ses::Scope &scope, const QString &name) const
{
    auto found = m_facts.identity(scope, name);
    if (!found || scope != m_draft.scope || found->name != m_draft.identity)
        return found;
    auto &names = found->policyNames;
    const auto attached = std::find(names.begin(), names.end(), m_draft.name);
    const auto place = attached - names.begin();
    if (m_draft.text.isEmpty()) {
        if (attached != names.end()) {
            found->policies.erase(found->policies.begin() + place);
            names.erase(attached);
        }
    } else if (attached != names.end()) {
        found->policies.at(static_cast<std::size_t>(place)) = m_compiled;
    } else {
        found->policies.push_back(m_compiled);
        names.push_back(m_draft.name);
    }
    return found;
}

QStringList DraftFacts::regionsWith(const QString &account, const QString &identity) const
{
    return m_facts.regionsWith(account, identity);
}

std::optional<AccountFacts> DraftFacts::account(const ses::Scope &scope) const
{
    return m_facts.account(scope);
}

std::optional<CallerFacts> DraftFacts::caller(const QString &principalArn) const
{
    return m_facts.caller(principalArn);
}

std::optional<ses::ConfigurationSet> DraftFacts::configurationSet(const ses::Scope &scope, const QString &name) const
{
    return m_facts.configurationSet(scope, name);
}

std::optional<ses::SuppressionReason> DraftFacts::suppressed(const ses::Scope &scope, const QString &address) const
{
    return m_facts.suppressed(scope, address);
}

std::vector<RemovedPolicy> DraftFacts::removedPolicies(const ses::Scope &scope, const QString &identity) const
{
    return m_facts.removedPolicies(scope, identity);
}

} // namespace simulator::rules
