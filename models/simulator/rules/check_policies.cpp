// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/arn.h"
#include "ses/errors.h"
#include "simulator/rules/decide.h"
#include "simulator/rules/explain.h"
#include "simulator/rules/request_context.h"
#include "simulator/rules/tr.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

using policy::Decision;
using policy::Outcome;
using policy::Side;
using policy::TraceStatement;
using ses::Check;

/// One identity (or what stands for it) and the decision about it.
struct Asked
{
    const Inquiry &inquiry;
    const CallerFacts &caller;
    const SenderRole &role;
    const IdentityFacts *identity; ///< nullptr: there is none
    Decision decision;
};

ses::Link link(ses::Link::Target target, const ses::Scope &scope, const QString &subject,
               const TraceStatement *statement)
{
    if (!statement)
        return {target, scope, subject, {}, -1};
    return {target, scope, subject, QString::fromStdString(statement->policyName), static_cast<int>(statement->index)};
}

ses::Link toUser(const Asked &asked, const TraceStatement *statement = nullptr)
{
    const ses::Scope scope{asked.caller.account, asked.inquiry.request.scope.region};
    if (asked.caller.userName.isEmpty())
        return {ses::Link::Target::Account, scope, asked.caller.account, {}, -1};
    return link(ses::Link::Target::UserPolicy, scope, asked.caller.userName, statement);
}

ses::Link toIdentity(const Asked &asked, const TraceStatement *statement = nullptr)
{
    return link(ses::Link::Target::IdentityPolicy, asked.identity->scope, asked.identity->name, statement);
}

QString callerName(const CallerFacts &caller)
{
    if (caller.isRoot)
        return Tr::tr("the root user");
    return caller.userName.isEmpty() ? caller.arn : caller.userName;
}

QString action(const Asked &asked)
{
    return ses::actionOf(asked.inquiry.request);
}

void withDecision(Finding &finding, const Asked &asked)
{
    const Inquiry &inquiry = asked.inquiry;
    const QString about = asked.identity ? ses::identityArn(asked.identity->scope, asked.identity->name).toString()
                                         : asked.role.resourceArn;
    finding.reason.decision = asked.decision;
    finding.reason.asked = policyRequest(inquiry.request, inquiry.now, asked.caller, about);
}

Finding denied(const Asked &asked, Check check, const QString &text, const QString &advice, const ses::Link &where)
{
    Finding finding = failed(check, text, advice, where,
                             ses::errors::accessDenied(asked.inquiry.request.door, asked.inquiry.request.principalArn,
                                                       action(asked), asked.role.resourceArn));
    withDecision(finding, asked);
    return finding;
}

Finding granted(const Asked &asked, Check check, const QString &text, const ses::Link &where)
{
    Finding finding = passed(check, text);
    finding.reason.link = where;
    withDecision(finding, asked);
    return finding;
}

Finding callerSilent(const Asked &asked)
{
    const QString name = callerName(asked.caller);
    const TraceStatement *statement = nullptr;
    const QString near = nearMiss(asked.decision, Side::Identity, &statement);
    const QString text =
        asked.caller.policies.empty()
            ? Tr::tr("%1 has no IAM policies, so nothing allows %2.").arg(name, action(asked))
            : Tr::tr("No IAM policy of %1 allows %2 on %3.").arg(name, action(asked), asked.role.resourceArn);
    QString advice = near;
    if (asked.decision.sameAccount && asked.decision.resourceAllows)
        advice += Tr::tr("The identity's policy names the account only, which leaves the decision to IAM.");
    else if (!asked.decision.sameAccount)
        advice += (near.isEmpty() ? QString() : u" "_s) +
                  Tr::tr("The sender's own account must allow it too; the owner's policy is not enough.");
    if (advice.isEmpty())
        advice = Tr::tr("Give the user a policy with sending permissions.");
    return denied(asked, Check::CallerPolicy, text, advice, toUser(asked, statement));
}

Finding callerPolicy(const Asked &asked)
{
    const Decision &decision = asked.decision;
    const QString name = callerName(asked.caller);
    if (const auto *deny = applicable(decision, Side::Identity, true))
        return denied(asked, Check::CallerPolicy,
                      Tr::tr("An IAM policy of %1 denies this: %2.").arg(name, statementName(*deny)),
                      Tr::tr("A Deny wins over every Allow, whoever gives it."), toUser(asked, deny));
    if (asked.caller.isRoot)
        return granted(asked, Check::CallerPolicy, Tr::tr("The root user needs no IAM policy."), toUser(asked));
    if (asked.caller.account.isEmpty())
        return granted(asked, Check::CallerPolicy, Tr::tr("A service needs no IAM policy."), {});
    if (const auto *allow = applicable(decision, Side::Identity, false))
        return granted(asked, Check::CallerPolicy,
                       Tr::tr("IAM allows %1 to %2: %3.").arg(action(asked), name, statementName(*allow)),
                       toUser(asked, allow));
    // A Deny of the owner's hides whether its Allow would have been enough; that failure is reported on its side.
    if (decision.sameAccount && decision.outcome == Outcome::Allowed)
        return granted(
            asked, Check::CallerPolicy,
            Tr::tr("No IAM policy of %1 speaks of this; the identity's policy names the sender itself, which "
                   "is enough within the account.")
                .arg(name),
            toUser(asked));
    return callerSilent(asked);
}

Finding ownerSilent(const Asked &asked)
{
    const IdentityFacts &identity = *asked.identity;
    const QString shown = ses::toDisplay(identity.name);
    const QString wanted = Tr::tr("The owner, account %1, must attach a policy that allows %2 to %3.")
                               .arg(identity.scope.account, action(asked), asked.caller.arn);
    const QString removed = removedPolicy(asked.inquiry, asked.caller, identity);
    const TraceStatement *statement = nullptr;
    const QString near = nearMiss(asked.decision, Side::Resource, &statement);
    if (!removed.isEmpty())
        return denied(asked, Check::IdentityPolicy, removed, near.isEmpty() ? wanted : near,
                      toIdentity(asked, statement));
    const QString text = identity.policies.empty() ? Tr::tr("The identity %1 has no policies.").arg(shown)
                                                   : Tr::tr("No policy of the identity %1 allows this.").arg(shown);
    return denied(asked, Check::IdentityPolicy, text, near.isEmpty() ? wanted : near, toIdentity(asked, statement));
}

Finding identityPolicy(const Asked &asked)
{
    if (!asked.identity)
        return notChecked(Check::IdentityPolicy, Tr::tr("Unknown as long as no identity speaks for the address."));
    const Decision &decision = asked.decision;
    const QString shown = ses::toDisplay(asked.identity->name);
    if (const auto *deny = applicable(decision, Side::Resource, true))
        return denied(asked, Check::IdentityPolicy,
                      Tr::tr("A policy of the identity %1 denies this: %2.").arg(shown, statementName(*deny)),
                      Tr::tr("A Deny wins over every Allow, also over those of other policies, and stops the owner "
                             "too."),
                      toIdentity(asked, deny));
    if (const auto *allow = applicable(decision, Side::Resource, false))
        return granted(asked, Check::IdentityPolicy,
                       Tr::tr("The owner allows it for %1: %2.").arg(shown, statementName(*allow)),
                       toIdentity(asked, allow));
    if (decision.sameAccount)
        return granted(asked, Check::IdentityPolicy,
                       Tr::tr("The owner's own senders need no policy of the identity; none denies it."),
                       toIdentity(asked));
    return ownerSilent(asked);
}

/// Which of the owner's policies count: those of the identity that the ARN names, or of a more specific one.
Findings forIdentity(const Inquiry &inquiry, const CallerFacts &caller, const SenderRole &role)
{
    const IdentityFacts *named = role.identity ? &*role.identity : nullptr;
    const auto specific = named && !role.arn.isEmpty()
                              ? moreSpecificWithPolicies(inquiry.facts, *named, role.mailbox.address)
                              : std::nullopt;
    const Decision byNamed = decide(inquiry, caller, named, role.resourceArn);
    if (!specific) {
        const Asked asked{inquiry, caller, role, named, byNamed};
        return {callerPolicy(asked), identityPolicy(asked)};
    }
    const Decision bySpecific = decide(inquiry, caller, &*specific, role.resourceArn);
    const bool overrides = inquiry.options.addressPoliciesOverrideDomain;
    const Asked asked{inquiry, caller, role, overrides ? &*specific : named, overrides ? bySpecific : byNamed};
    Findings findings{callerPolicy(asked), identityPolicy(asked)};
    if ((byNamed.outcome == Outcome::Allowed) != (bySpecific.outcome == Outcome::Allowed))
        findings += warned(Check::IdentityPolicy,
                           Tr::tr("AWS's pages differ on which policies count here: those of %1, which the ARN names, "
                                  "or those of %2, which is more specific. They decide differently; the first are "
                                  "taken here unless told otherwise.")
                               .arg(ses::toDisplay(named->name), ses::toDisplay(specific->name)),
                           Tr::tr("Make the policies of both identities say the same."),
                           {ses::Link::Target::IdentityPolicy, specific->scope, specific->name, {}, -1});
    return findings;
}

} // namespace

Findings checkPolicies(const Inquiry &inquiry)
{
    if (!inquiry.caller)
        return {failed(Check::CallerPolicy, Tr::tr("The sender %1 does not exist.").arg(inquiry.request.principalArn),
                       Tr::tr("Choose another sender."), toField(u"principalField"_s),
                       ses::errors::invalidCredentials(inquiry.request.door)),
                notChecked(Check::IdentityPolicy, Tr::tr("Unknown without a sender."))};
    Findings findings;
    QSet<QString> done;
    for (const SenderRole &role : inquiry.roles) {
        if (role.problem == SenderRole::Problem::MalformedArn || done.contains(role.resourceArn))
            continue;
        done.insert(role.resourceArn);
        findings += forIdentity(inquiry, *inquiry.caller, role);
    }
    if (findings.isEmpty())
        findings = {notChecked(Check::CallerPolicy, Tr::tr("Unknown as long as the ARN is not valid.")),
                    notChecked(Check::IdentityPolicy, Tr::tr("Unknown as long as the ARN is not valid."))};
    return findings;
}

} // namespace simulator::rules
