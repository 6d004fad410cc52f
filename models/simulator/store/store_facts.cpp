// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/store/store_facts.h"

#include "ses/arn.h"
#include "simulator/store/account_store.h"
#include "simulator/store/identity_store.h"
#include "simulator/store/policy_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::store {

namespace {

constexpr int rememberedDays = 90;
constexpr qsizetype cacheLimit = 4096;

} // namespace

policy::CompiledPolicy PolicyCache::compiled(const QString &name, const QByteArray &text)
{
    const QByteArray key = name.toUtf8() + '\0' + text;
    if (const auto found = m_compiled.constFind(key); found != m_compiled.cend())
        return *found;
    if (m_compiled.size() >= cacheLimit)
        m_compiled.clear();
    policy::CompiledPolicy policy(policy::Document(text.toStdString()), name.toStdString());
    m_compiled.insert(key, policy);
    return policy;
}

StoreFacts::StoreFacts(SQLite::Database &database, PolicyCache &cache, const QDateTime &now)
    : m_database(database)
    , m_cache(cache)
    , m_now(now)
{}

std::optional<IdentityFacts> StoreFacts::identity(const ses::Scope &scope, const QString &name) const
{
    const auto found = store::identity(m_database, scope, name);
    if (!found)
        return std::nullopt;
    IdentityFacts facts;
    facts.scope = scope;
    facts.name = found->summary.name;
    facts.type = found->summary.type;
    facts.verified = found->summary.status == ses::VerificationStatus::Success;
    facts.notifications = found->notifications;
    facts.mailFrom = found->mailFrom;
    facts.defaultConfigurationSet = found->defaultConfigurationSet;
    for (const ses::AttachedPolicy &policy : policies(m_database, scope, name)) {
        facts.policies.push_back(m_cache.compiled(policy.name, policy.text));
        facts.policyNames.push_back(policy.name);
    }
    return facts;
}

QStringList StoreFacts::regionsWith(const QString &account, const QString &identity) const
{
    return store::regionsWith(m_database, account, identity);
}

std::optional<AccountFacts> StoreFacts::account(const ses::Scope &scope) const
{
    if (!accountExists(m_database, scope.account))
        return std::nullopt;
    return AccountFacts{accountStatus(m_database, scope, m_now), recipientsSince(m_database, scope, m_now.addSecs(-1))};
}

std::optional<CallerFacts> StoreFacts::caller(const QString &principalArn) const
{
    const auto arn = ses::parseArn(principalArn);
    if (!arn || !accountExists(m_database, arn->account))
        return std::nullopt;
    CallerFacts facts;
    facts.arn = principalArn;
    facts.account = arn->account;
    if (arn->resource == u"root"_s) {
        facts.isRoot = true;
        facts.userId = arn->account;
        return facts;
    }
    if (!arn->resource.startsWith(u"user/"_s))
        return std::nullopt;
    facts.userName = arn->resource.section(u'/', -1);
    for (const ses::User &user : users(m_database, arn->account)) {
        if (user.arn != principalArn)
            continue;
        facts.userId = userId(m_database, arn->account, user.name);
        for (const ses::AttachedPolicy &policy : user.policies)
            facts.policies.push_back(m_cache.compiled(policy.name, policy.text));
        return facts;
    }
    return std::nullopt;
}

std::optional<ses::ConfigurationSet> StoreFacts::configurationSet(const ses::Scope &scope, const QString &name) const
{
    const QList<ses::ConfigurationSet> sets = configurationSets(m_database, scope);
    const auto found =
        std::find_if(sets.begin(), sets.end(), [&](const ses::ConfigurationSet &set) { return set.name == name; });
    return found == sets.end() ? std::nullopt : std::optional(*found);
}

std::optional<ses::SuppressionReason> StoreFacts::suppressed(const ses::Scope &scope, const QString &address) const
{
    return suppressionReason(m_database, scope, address);
}

std::vector<RemovedPolicy> StoreFacts::removedPolicies(const ses::Scope &scope, const QString &identity) const
{
    std::vector<RemovedPolicy> removed;
    QHash<QString, QByteArray> current;
    for (const ses::PolicyVersion &version : policyHistory(m_database, scope, identity)) {
        if (current.contains(version.name) && version.at >= m_now.addDays(-rememberedDays) &&
            (!version.text || *version.text != current[version.name])) {
            removed.push_back({version.name, version.at, m_cache.compiled(version.name, current[version.name])});
        }
        if (version.text)
            current[version.name] = *version.text;
        else
            current.remove(version.name);
    }
    std::reverse(removed.begin(), removed.end());
    return removed;
}

} // namespace simulator::store
