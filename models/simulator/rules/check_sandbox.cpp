// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/errors.h"
#include "simulator/rules/inquiry.h"
#include "simulator/rules/mailbox_simulator.h"
#include "simulator/rules/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

using ses::Check;

QStringList notVerifiedBy(const Inquiry &inquiry)
{
    QStringList refused;
    const auto recipients = inquiry.request.recipients();
    for (const ses::Mailbox &recipient : recipients) {
        const bool fine = simulatorBox(recipient.address) != SimulatorBox::None ||
                          verifiedIdentityFor(inquiry.facts, inquiry.request.scope, recipient.address);
        if (!fine && !refused.contains(recipient.address))
            refused.append(recipient.address);
    }
    return refused;
}

/// The owner's account, when it is another one and in the sandbox.
std::optional<ses::Scope> sandboxedOwner(const Inquiry &inquiry)
{
    const auto identity = sourceIdentity(inquiry.facts, inquiry.request);
    if (!identity || identity->scope.account == inquiry.request.scope.account)
        return std::nullopt;
    const auto owner = inquiry.facts.account(identity->scope);
    return owner && owner->status.productionAccess ? std::nullopt : std::optional(identity->scope);
}

ses::Link toAccount(const ses::Scope &scope)
{
    return {ses::Link::Target::Account, scope, scope.account, {}, -1};
}

Finding refused(const Inquiry &inquiry, const QStringList &names, const ses::Scope &sandboxed)
{
    QStringList elsewhere;
    for (const QString &region : inquiry.facts.regionsWith(inquiry.request.scope.account, names.constFirst()))
        elsewhere.append(region);
    QString advice = Tr::tr("Verify them in account %1, ask for production access, or use a mailbox simulator address.")
                         .arg(inquiry.request.scope.account);
    if (!elsewhere.isEmpty())
        advice = Tr::tr("%1 is verified in %2, not in %3. ")
                     .arg(names.constFirst(), elsewhere.join(", "_L1), inquiry.request.scope.region) +
                 advice;
    const QString text = Tr::tr("Account %1 is in the sandbox of %2, and these recipients are not verified: %3.")
                             .arg(sandboxed.account, sandboxed.region, names.join(", "_L1));
    return failed(Check::Sandbox, text, advice, toAccount(sandboxed),
                  ses::errors::notVerified(inquiry.request.door, inquiry.request.scope.region,
                                           unverifiedSenders(inquiry) + names));
}

} // namespace

QStringList unverifiedRecipients(const Inquiry &inquiry)
{
    const bool blocked = !inquiry.account.status.productionAccess ||
                         (inquiry.options.ownerSandboxBlocksDelegate && sandboxedOwner(inquiry));
    return blocked ? notVerifiedBy(inquiry) : QStringList();
}

Findings checkSandbox(const Inquiry &inquiry)
{
    const auto &scope = inquiry.request.scope;
    const QStringList names = unverifiedRecipients(inquiry);
    if (!names.isEmpty()) {
        const auto owner = sandboxedOwner(inquiry);
        return {refused(inquiry, names, inquiry.account.status.productionAccess && owner ? *owner : scope)};
    }
    Findings findings;
    if (inquiry.account.status.productionAccess)
        findings +=
            passed(Check::Sandbox, Tr::tr("Account %1 has production access in %2.").arg(scope.account, scope.region));
    else
        findings += passed(Check::Sandbox, Tr::tr("Account %1 is in the sandbox, and every recipient is verified or a "
                                                  "mailbox simulator address.")
                                               .arg(scope.account));
    const auto owner = sandboxedOwner(inquiry);
    if (owner && !inquiry.options.ownerSandboxBlocksDelegate && !notVerifiedBy(inquiry).isEmpty())
        findings += warned(Check::Sandbox,
                           Tr::tr("The owner's account %1 is in the sandbox. AWS's pages differ on whether that "
                                  "stops a delegate; here it does not.")
                               .arg(owner->account),
                           Tr::tr("To be safe, ask for production access for both accounts."), toAccount(*owner));
    return findings;
}

} // namespace simulator::rules
