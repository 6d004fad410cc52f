// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rules/decide.h"

#include "ses/arn.h"
#include "simulator/rules/request_context.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

const policy::CompiledPolicy &allowEverything()
{
    static const policy::CompiledPolicy everything(
        policy::Document(
            R"({"Version":"2012-10-17","Statement":{"Sid":"RootUser","Effect":"Allow","Action":"*","Resource":"*"}})"),
        "root user");
    return everything;
}

/// One decision of two that were asked about different resources. Each side was decided by the evaluator; what is left
/// is "any Deny wins, then same account: either, other account: both" (policy-language.md section 6, 2).
policy::Decision joined(policy::Decision owner, const policy::Decision &caller)
{
    using policy::Outcome;
    policy::Decision both = std::move(owner);
    const bool denied = both.outcome == Outcome::ExplicitDeny || caller.outcome == Outcome::ExplicitDeny;
    const bool either = both.outcome == Outcome::Allowed || caller.outcome == Outcome::Allowed;
    both.identityAllows = caller.identityAllows;
    const bool allowed = both.sameAccount ? either : both.resourceAllows && both.identityAllows;
    both.outcome = denied ? Outcome::ExplicitDeny : allowed ? Outcome::Allowed : Outcome::ImplicitDeny;
    both.trace.insert(both.trace.end(), caller.trace.begin(), caller.trace.end());
    both.decidedBy.clear();
    for (const policy::TraceStatement &statement : both.trace) {
        if (statement.applies && both.outcome != Outcome::ImplicitDeny && statement.deny == denied)
            both.decidedBy.push_back({statement.side, statement.policy, statement.index});
    }
    return both;
}

} // namespace

std::vector<policy::CompiledPolicy> callerPolicies(const CallerFacts &caller)
{
    auto policies = caller.policies;
    if (caller.isRoot)
        policies.push_back(allowEverything());
    return policies;
}

policy::Decision decide(const Inquiry &inquiry, const CallerFacts &caller, const IdentityFacts *identity,
                        const QString &resourceArn)
{
    const auto asked = [&](const QString &about) { return policyRequest(inquiry.request, inquiry.now, caller, about); };
    const auto arn = ses::parseArn(resourceArn);
    policy::PolicySet set;
    set.ownerAccount = (identity ? identity->scope.account : arn ? arn->account : QString()).toStdString();
    set.identity = callerPolicies(caller);
    if (!identity)
        return policy::evaluate(set, asked(resourceArn), true);
    const QString ownArn = ses::identityArn(identity->scope, identity->name).toString();
    if (ownArn == resourceArn) {
        set.resource = identity->policies;
        return policy::evaluate(set, asked(resourceArn), true);
    }
    const policy::PolicySet ownerOnly{set.ownerAccount, identity->policies, {}};
    return joined(policy::evaluate(ownerOnly, asked(ownArn), true), policy::evaluate(set, asked(resourceArn), true));
}

std::optional<IdentityFacts> moreSpecificWithPolicies(const Facts &facts, const IdentityFacts &named,
                                                      const QString &address)
{
    for (const QString &name : ses::coveringNames(address)) {
        if (name == named.name)
            return std::nullopt;
        auto identity = facts.identity(named.scope, name);
        if (identity && !identity->policies.empty())
            return identity;
    }
    return std::nullopt;
}

const policy::TraceStatement *applicable(const policy::Decision &decision, policy::Side side, bool deny)
{
    const auto found = std::find_if(decision.trace.begin(), decision.trace.end(), [&](const auto &statement) {
        return statement.side == side && statement.applies && statement.deny == deny;
    });
    return found == decision.trace.end() ? nullptr : &*found;
}

} // namespace simulator::rules
