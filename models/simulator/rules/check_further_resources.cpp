// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/arn.h"
#include "ses/errors.h"
#include "simulator/rules/decide.h"
#include "simulator/rules/explain.h"
#include "simulator/rules/mailbox_simulator.h"
#include "simulator/rules/tr.h"

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

using ses::Check;

/// ARNs beside the identity's that the caller's IAM policies must allow (ses.md 3.2, 6).
QStringList furtherArns(const Inquiry &inquiry)
{
    const auto &scope = inquiry.request.scope;
    QStringList arns;
    if (!inquiry.configurationSet.isEmpty())
        arns.append(ses::Arn{ses::partitionOf(scope.region), u"ses"_s, scope.region, scope.account,
                             u"configuration-set/"_s + inquiry.configurationSet}
                        .toString());
    if (inquiry.account.status.productionAccess)
        return arns;
    for (const ses::Mailbox &recipient : inquiry.request.recipients()) {
        const QString arn = ses::identityArn(scope, wireAddress(recipient.address)).toString();
        if (simulatorBox(recipient.address) == SimulatorBox::None && !arns.contains(arn))
            arns.append(arn);
    }
    return arns;
}

Finding refused(const Inquiry &inquiry, const QString &arn, const policy::Decision &decision)
{
    const auto &request = inquiry.request;
    const auto *deny = applicable(decision, policy::Side::Identity, true);
    const QString text = deny ? Tr::tr("An IAM policy denies the use of %1: %2.").arg(arn, statementName(*deny))
                              : Tr::tr("No IAM policy allows the use of %1.").arg(arn);
    const QString advice =
        arn.contains(":configuration-set/"_L1)
            ? Tr::tr("Sending with a configuration set needs it among the resources of the sender's IAM policy.")
            : Tr::tr(
                  "In the sandbox SES also asks for the recipients' identities: add them to the sender's IAM policy.");
    const ses::Link link{ses::Link::Target::UserPolicy, request.scope, inquiry.caller->userName, {}, -1};
    Finding finding =
        failed(Check::FurtherResources, text, advice, link,
               ses::errors::accessDenied(request.door, request.principalArn, ses::actionOf(request), arn));
    finding.reason.decision = decision;
    return finding;
}

} // namespace

Findings checkFurtherResources(const Inquiry &inquiry)
{
    if (!inquiry.caller)
        return {notChecked(Check::FurtherResources, Tr::tr("Unknown without a sender."))};
    const QStringList arns = furtherArns(inquiry);
    for (const QString &arn : arns) {
        const auto decision = decide(inquiry, *inquiry.caller, nullptr, arn);
        if (decision.outcome != policy::Outcome::Allowed)
            return {refused(inquiry, arn, decision)}; // SES names one
    }
    if (arns.isEmpty())
        return {passed(Check::FurtherResources, Tr::tr("The request uses no further resources."))};
    return {passed(Check::FurtherResources, Tr::tr("IAM allows %1.").arg(arns.join(", "_L1)))};
}

} // namespace simulator::rules
