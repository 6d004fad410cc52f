// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rules/explain.h"

#include "ses/arn.h"
#include "simulator/rules/request_context.h"
#include "simulator/rules/tr.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

constexpr int shownValues = 3;

QString joined(const std::vector<std::string> &values)
{
    QStringList texts;
    for (const std::string &value : values) {
        if (texts.size() == shownValues) {
            texts.append(u"…"_s);
            break;
        }
        texts.append(QString::fromStdString(value));
    }
    return texts.join(", "_L1);
}

const policy::TraceCheck *onlyFailure(const policy::TraceStatement &statement)
{
    const auto failed = [](const policy::TraceCheck &check) { return !check.matched; };
    if (std::count_if(statement.checks.begin(), statement.checks.end(), failed) != 1)
        return nullptr;
    return &*std::find_if(statement.checks.begin(), statement.checks.end(), failed);
}

QString failureText(const policy::TraceStatement &statement, const policy::TraceCheck &check)
{
    const QString name = statementName(statement);
    switch (check.part) {
    case policy::TraceCheck::Part::Principal:
        return Tr::tr("Nearly: %1 allows it to other senders: %2.").arg(name, joined(check.policyValues));
    case policy::TraceCheck::Part::Action:
        return Tr::tr("Nearly: %1 allows other actions: %2; this request is %3.")
            .arg(name, joined(check.policyValues), joined(check.requestValues));
    case policy::TraceCheck::Part::Resource:
        return Tr::tr("Nearly: %1 is about another resource: %2.").arg(name, joined(check.policyValues));
    case policy::TraceCheck::Part::Condition:
        break;
    }
    const QString condition = QString::fromStdString(check.op + " " + check.key);
    if (!check.keyPresent)
        return Tr::tr("Nearly: the condition %1 of %2 wants %3, and this request does not carry the key.")
            .arg(condition, name, joined(check.policyValues));
    return Tr::tr("Nearly: the condition %1 of %2 wants %3; this request has %4.")
        .arg(condition, name, joined(check.policyValues), joined(check.requestValues));
}

} // namespace

QString statementName(const policy::TraceStatement &statement)
{
    const QString policy = QString::fromStdString(statement.policyName);
    if (statement.sid.empty())
        return Tr::tr("statement %1 of the policy “%2”").arg(QString::number(statement.index + 1), policy);
    return Tr::tr("the statement “%1” of the policy “%2”").arg(QString::fromStdString(statement.sid), policy);
}

QString nearMiss(const policy::Decision &decision, policy::Side side, const policy::TraceStatement **statement)
{
    for (const policy::TraceStatement &each : decision.trace) {
        if (each.side != side || each.deny || each.applies)
            continue;
        if (const auto *check = onlyFailure(each)) {
            *statement = &each;
            return failureText(each, *check);
        }
    }
    return {};
}

QString removedPolicy(const Inquiry &inquiry, const CallerFacts &caller, const IdentityFacts &identity)
{
    const QString arn = ses::identityArn(identity.scope, identity.name).toString();
    const auto request = policyRequest(inquiry.request, inquiry.now, caller, arn);
    for (const RemovedPolicy &removed : inquiry.facts.removedPolicies(identity.scope, identity.name)) {
        const auto decision = policy::evaluate({identity.scope.account.toStdString(), {removed.policy}, {}}, request);
        if (decision.resourceAllows && decision.outcome != policy::Outcome::ExplicitDeny)
            return Tr::tr("The policy “%1” that allowed this was removed or changed on %2.")
                .arg(removed.name, QLocale().toString(removed.removedAt.toLocalTime(), QLocale::ShortFormat));
    }
    return {};
}

} // namespace simulator::rules
