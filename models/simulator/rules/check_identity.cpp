// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/arn.h"
#include "ses/errors.h"
#include "simulator/rules/inquiry.h"
#include "simulator/rules/tr.h"

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

using ses::Check;
using Kind = SenderRole::Kind;
using Problem = SenderRole::Problem;

/// What was found and what to do.
struct Words
{
    QString text;
    QString advice;
    ses::Link link;
};

QString roleName(const SenderRole &role)
{
    switch (role.kind) {
    case Kind::Source:
        return Tr::tr("source %1").arg(role.mailbox.address);
    case Kind::From:
        return Tr::tr("From header %1").arg(role.mailbox.address);
    case Kind::ReturnPath:
        return Tr::tr("Return-Path %1").arg(role.mailbox.address);
    }
    return {};
}

ses::Link toIdentity(const IdentityFacts &identity)
{
    return {ses::Link::Target::Identity, identity.scope, identity.name, {}, -1};
}

/// Regions in which one of the names that cover the address is verified.
QStringList regionsCovering(const Inquiry &inquiry, const QString &account, const QStringList &names)
{
    QStringList regions;
    for (const QString &name : names) {
        for (const QString &region : inquiry.facts.regionsWith(account, name)) {
            if (region != inquiry.request.scope.region && !regions.contains(region))
                regions.append(region);
        }
    }
    return regions;
}

Words wrongRegion(const Inquiry &inquiry, const SenderRole &role)
{
    const auto arn = ses::parseArn(role.arn);
    const QString here = inquiry.request.scope.region;
    const bool alsoHere = arn && inquiry.facts.identity({arn->account, here}, arn->identityName());
    return {Tr::tr("The ARN for the %1 is of region %2, but the request goes to %3.")
                .arg(roleName(role), arn ? arn->region : QString(), here),
            alsoHere ? Tr::tr("The identity exists in %1 too: name its ARN there.").arg(here)
                     : Tr::tr("Send in the region in which the owner verified the identity."),
            {ses::Link::Target::Region, inquiry.request.scope, arn ? arn->region : QString(), {}, -1}};
}

Words noSuchIdentity(const Inquiry &inquiry, const SenderRole &role)
{
    const auto arn = ses::parseArn(role.arn);
    const QString name = arn ? arn->identityName() : QString();
    const QStringList regions = arn ? regionsCovering(inquiry, arn->account, {name}) : QStringList();
    const QString text = Tr::tr("The ARN for the %1 names an identity that account %2 does not have in %3.")
                             .arg(roleName(role), arn ? arn->account : QString(), inquiry.request.scope.region);
    if (!regions.isEmpty())
        return {text,
                Tr::tr("It is verified in %1: send there.").arg(regions.join(", "_L1)),
                {ses::Link::Target::Region, inquiry.request.scope, regions.constFirst(), {}, -1}};
    if (arn && inquiry.facts.identity(arn->scope(), name.toLower()))
        return {text, Tr::tr("There is one that differs only in case: %1.").arg(name.toLower()), toField(role.field)};
    return {text, Tr::tr("Check account and name in the ARN."), toField(role.field)};
}

Words notCovered(const SenderRole &role)
{
    const QString name = role.identity->name;
    const QString text = Tr::tr("The identity %1 does not cover the %2.").arg(ses::toDisplay(name), roleName(role));
    if (ses::covers(name.toLower(), role.mailbox.address.toLower()))
        return {text, Tr::tr("They differ only in case, and the case of an email identity counts."),
                toField(u"fromField"_s)};
    return {text, Tr::tr("A domain covers its addresses and subdomains, an address only itself and its labels."),
            toField(role.field)};
}

Words pending(const SenderRole &role)
{
    return {Tr::tr("The identity %1, which would cover the %2, is not verified yet.")
                .arg(ses::toDisplay(role.identity->name), roleName(role)),
            role.identity->type == ses::IdentityType::Domain
                ? Tr::tr("Publish its DNS records and wait until they are found.")
                : Tr::tr("Follow the link in the verification mail."),
            toIdentity(*role.identity)};
}

bool sourceWorks(const Inquiry &inquiry)
{
    for (const SenderRole &role : inquiry.roles) {
        if (role.kind == Kind::Source)
            return role.usable() && !role.arn.isEmpty();
    }
    return false;
}

Words notFound(const Inquiry &inquiry, const SenderRole &role)
{
    const auto &scope = inquiry.request.scope;
    const QString text = Tr::tr("No ARN is given for the %1, and account %2 has no verified identity in %3 that "
                                "covers it.")
                             .arg(roleName(role), scope.account, scope.region);
    if (role.kind != Kind::Source && sourceWorks(inquiry))
        return {text,
                role.kind == Kind::From ? Tr::tr("Raw messages and SMTP need the From ARN as well as the source ARN.")
                                        : Tr::tr("Give the Return-Path ARN as well as the source ARN."),
                toField(role.field)};
    const QStringList regions = regionsCovering(inquiry, scope.account, ses::coveringNames(role.mailbox.address));
    if (!regions.isEmpty())
        return {text,
                Tr::tr("It is verified in %1: send there.").arg(regions.join(", "_L1)),
                {ses::Link::Target::Region, scope, regions.constFirst(), {}, -1}};
    const QString folded = role.mailbox.address.toLower();
    if (folded != role.mailbox.address && verifiedIdentityFor(inquiry.facts, scope, folded))
        return {text, Tr::tr("%1 is verified: the case of an email identity counts.").arg(folded),
                toField(u"fromField"_s)};
    return {text,
            Tr::tr("To use another account's identity, give its ARN; otherwise verify the address or its domain."),
            toField(role.field)};
}

Words explain(const Inquiry &inquiry, const SenderRole &role)
{
    switch (role.problem) {
    case Problem::WrongRegion:
        return wrongRegion(inquiry, role);
    case Problem::NoSuchIdentity:
        return noSuchIdentity(inquiry, role);
    case Problem::NotCovered:
        return notCovered(role);
    case Problem::Pending:
        return pending(role);
    case Problem::NotFound:
        return notFound(inquiry, role);
    case Problem::None:
    case Problem::MalformedArn:
        break;
    }
    return {};
}

bool countsAsUnverified(const SenderRole &role)
{
    return role.problem != Problem::None && role.problem != Problem::MalformedArn &&
           role.problem != Problem::NoSuchIdentity;
}

Finding covered(const SenderRole &role)
{
    Finding finding = passed(
        Check::Identity, Tr::tr("The identity %1 of account %2 covers the %3.")
                             .arg(ses::toDisplay(role.identity->name), role.identity->scope.account, roleName(role)));
    finding.reason.link = toIdentity(*role.identity);
    return finding;
}

} // namespace

QStringList unverifiedSenders(const Inquiry &inquiry)
{
    QStringList names;
    for (const SenderRole &role : inquiry.roles) {
        if (!countsAsUnverified(role))
            continue;
        // Of a raw message SES lists the header as it stands (ses.md 3.5).
        const QString name = role.kind == Kind::From ? ses::formatMailbox(role.mailbox) : role.mailbox.address;
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

Findings checkIdentity(const Inquiry &inquiry)
{
    Findings findings;
    for (const SenderRole &role : inquiry.roles) {
        if (ses::checkAddress(role.mailbox.address) != ses::NameProblem::None ||
            role.problem == Problem::MalformedArn) {
            findings += notChecked(Check::Identity, Tr::tr("Unknown as long as address or ARN is not valid."));
            continue;
        }
        if (role.usable()) {
            findings += covered(role);
            continue;
        }
        const Words words = explain(inquiry, role);
        const auto door = inquiry.request.door;
        const auto error = countsAsUnverified(role)
                               ? ses::errors::notVerified(door, inquiry.request.scope.region,
                                                          unverifiedSenders(inquiry) + unverifiedRecipients(inquiry))
                               : ses::errors::accessDenied(door, inquiry.request.principalArn,
                                                           ses::actionOf(inquiry.request), role.resourceArn);
        findings += failed(Check::Identity, words.text, words.advice, words.link, error);
    }
    return findings;
}

} // namespace simulator::rules
