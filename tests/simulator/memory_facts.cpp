// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory_facts.h"

using namespace Qt::StringLiterals;

const ses::Scope owner{u"111111111111"_s, u"us-east-1"_s};
const ses::Scope delegate{u"222222222222"_s, u"us-east-1"_s};
const QString exampleArn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;
const QString janeArn = u"arn:aws:iam::222222222222:user/jane"_s;
const QDateTime now = QDateTime::fromString(u"2025-01-31T12:00:00Z"_s, Qt::ISODate);

namespace {

QString key(const ses::Scope &scope)
{
    return scope.account + u'/' + scope.region;
}

simulator::AccountFacts production()
{
    simulator::AccountFacts facts;
    facts.status.productionAccess = true;
    facts.status.max24HourSend = 50'000;
    facts.status.maxSendRate = 14;
    return facts;
}

} // namespace

MemoryFacts::MemoryFacts()
{
    addIdentity(owner, u"example.com"_s);
    accounts[key(owner)] = production();
    accounts[key(delegate)] = production();
    simulator::CallerFacts caller;
    caller.arn = janeArn;
    caller.account = delegate.account;
    caller.userId = u"AIDAJANE"_s;
    caller.userName = u"jane"_s;
    callers[janeArn] = caller;
}

std::optional<simulator::IdentityFacts> MemoryFacts::identity(const ses::Scope &scope, const QString &name) const
{
    for (const auto &each : identities) {
        const auto fold = name.contains(u'@') ? Qt::CaseSensitive : Qt::CaseInsensitive;
        if (each.scope == scope && each.name.compare(name, fold) == 0)
            return each;
    }
    return std::nullopt;
}

QStringList MemoryFacts::regionsWith(const QString &account, const QString &identity) const
{
    QStringList regions;
    for (const auto &each : identities) {
        if (each.scope.account == account && each.name == identity && each.verified)
            regions.append(each.scope.region);
    }
    return regions;
}

std::optional<simulator::AccountFacts> MemoryFacts::account(const ses::Scope &scope) const
{
    const auto found = accounts.constFind(key(scope));
    return found == accounts.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<simulator::CallerFacts> MemoryFacts::caller(const QString &principalArn) const
{
    const auto found = callers.find(principalArn);
    return found == callers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ses::ConfigurationSet> MemoryFacts::configurationSet(const ses::Scope &scope, const QString &name) const
{
    const auto found = sets.constFind(scope.account + u'/' + name);
    return found == sets.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<ses::SuppressionReason> MemoryFacts::suppressed(const ses::Scope &scope, const QString &address) const
{
    const auto found = suppression.constFind(scope.account + u'/' + address);
    return found == suppression.constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<simulator::RemovedPolicy> MemoryFacts::removedPolicies(const ses::Scope &, const QString &) const
{
    return removed;
}

simulator::IdentityFacts &MemoryFacts::addIdentity(const ses::Scope &scope, const QString &name, bool verified)
{
    auto &facts = identities.emplace_back();
    facts.scope = scope;
    facts.name = name;
    facts.type = name.contains(u'@') ? ses::IdentityType::EmailAddress : ses::IdentityType::Domain;
    facts.verified = verified;
    return facts;
}

void MemoryFacts::attach(simulator::IdentityFacts &identity, const QString &policyName, const QString &text)
{
    identity.policies.push_back(compiled(policyName, text));
    identity.policyNames.push_back(policyName);
}

policy::CompiledPolicy compiled(const QString &name, const QString &text)
{
    return policy::CompiledPolicy(policy::Document(text.toStdString()), name.toStdString());
}

QString policyText(const QString &members)
{
    return uR"({"Version":"2012-10-17","Statement":[{)"_s + members + u"}]}"_s;
}

QString allowTo(const QString &principal, const QString &action)
{
    return policyText(
        uR"("Sid":"Partner","Effect":"Allow","Principal":{"AWS":"%1"},"Action":"%2","Resource":"%3")"_s.arg(
            principal, action, exampleArn));
}

QString iamAllow(const QString &action)
{
    return policyText(uR"("Sid":"Send","Effect":"Allow","Action":"%1","Resource":"*")"_s.arg(action));
}

QString iamDeny(const QString &action)
{
    return policyText(uR"("Sid":"Stop","Effect":"Deny","Action":"%1","Resource":"*")"_s.arg(action));
}

ses::SendRequest delegateRequest(ses::Door door)
{
    ses::SendRequest request;
    request.scope = delegate;
    request.principalArn = janeArn;
    request.door = door;
    request.from = {{}, u"news@example.com"_s};
    request.to = {{{}, u"a@example.net"_s}};
    request.subject = u"Hello"_s;
    request.text = u"Text"_s;
    request.sourceArn = exampleArn;
    if (door == ses::Door::V1Raw || door == ses::Door::Smtp)
        request.fromArn = exampleArn;
    return request;
}
