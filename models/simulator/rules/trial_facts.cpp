// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rules/trial_facts.h"

#include "ses/arn.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

/// What a sender whom nobody knows is taken to have: his side cannot be seen from here.
policy::CompiledPolicy assumed()
{
    return policy::CompiledPolicy(
        policy::Document(
            R"({"Version":"2012-10-17","Statement":{"Sid":"Assumed","Effect":"Allow","Action":"*","Resource":"*"}})"),
        QCoreApplication::translate("rules", "assumed: this sender is not in the workspace").toStdString());
}

} // namespace

TrialFacts::TrialFacts(const Facts &facts, const std::optional<ses::PolicyDraft> &draft)
    : m_facts(facts)
    , m_draft(draft)
{
    if (draft)
        m_compiled = policy::CompiledPolicy(policy::Document(draft->text.toStdString()), draft->name.toStdString());
}

std::optional<IdentityFacts> TrialFacts::identity(const ses::Scope &scope, const QString &name) const
{
    auto found = m_facts.identity(scope, name);
    if (!found || !m_draft || scope != m_draft->scope || found->name != m_draft->identity)
        return found;
    auto &names = found->policyNames;
    const auto attached = std::find(names.begin(), names.end(), m_draft->name);
    const auto place = attached - names.begin();
    if (m_draft->text.isEmpty()) {
        if (attached != names.end()) {
            found->policies.erase(found->policies.begin() + place);
            names.erase(attached);
        }
    } else if (attached != names.end()) {
        found->policies.at(static_cast<std::size_t>(place)) = m_compiled;
    } else {
        found->policies.push_back(m_compiled);
        names.push_back(m_draft->name);
    }
    return found;
}

QStringList TrialFacts::regionsWith(const QString &account, const QString &identity) const
{
    return m_facts.regionsWith(account, identity);
}

std::optional<AccountFacts> TrialFacts::account(const ses::Scope &scope) const
{
    if (auto found = m_facts.account(scope))
        return found;
    AccountFacts unknown;
    unknown.status.productionAccess = true;
    unknown.status.max24HourSend = -1;
    unknown.status.maxSendRate = 1000;
    return unknown;
}

std::optional<CallerFacts> TrialFacts::caller(const QString &principalArn) const
{
    if (auto found = m_facts.caller(principalArn))
        return found;
    if (principalArn.endsWith(".amazonaws.com"_L1)) {
        CallerFacts service;
        service.arn = principalArn;
        return service;
    }
    const auto arn = ses::parseArn(principalArn);
    const bool isUser = arn && arn->resource.startsWith("user/"_L1);
    if (!isUser && !(arn && arn->resource.startsWith("assumed-role/"_L1)))
        return std::nullopt;
    CallerFacts unknown;
    unknown.arn = principalArn;
    unknown.account = arn->account;
    if (isUser)
        unknown.userName = arn->resource.section(u'/', -1);
    unknown.policies = {assumed()};
    return unknown;
}

std::optional<ses::ConfigurationSet> TrialFacts::configurationSet(const ses::Scope &scope, const QString &name) const
{
    return m_facts.configurationSet(scope, name);
}

std::optional<ses::SuppressionReason> TrialFacts::suppressed(const ses::Scope &scope, const QString &address) const
{
    return m_facts.suppressed(scope, address);
}

std::vector<RemovedPolicy> TrialFacts::removedPolicies(const ses::Scope &scope, const QString &identity) const
{
    return m_facts.removedPolicies(scope, identity);
}

} // namespace simulator::rules
