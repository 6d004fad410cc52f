// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rules/roles.h"

#include "ses/arn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

using Kind = SenderRole::Kind;
using Problem = SenderRole::Problem;

void resolveArn(SenderRole &role, const Facts &facts, const ses::SendRequest &request)
{
    const auto arn = ses::parseArn(role.arn);
    role.resourceArn = role.arn;
    if (!arn || arn->identityName().isEmpty()) {
        role.problem = Problem::MalformedArn;
        return;
    }
    if (arn->region != request.scope.region) {
        role.problem = Problem::WrongRegion;
        return;
    }
    role.identity = facts.identity(arn->scope(), arn->identityName());
    if (!role.identity) {
        role.problem = Problem::NoSuchIdentity;
        return;
    }
    role.resourceArn = ses::identityArn(role.identity->scope, role.identity->name).toString();
    if (!ses::covers(role.identity->name, role.mailbox.address))
        role.problem = Problem::NotCovered;
    else if (!role.identity->verified)
        role.problem = Problem::Pending;
}

void resolveOwn(SenderRole &role, const Facts &facts, const ses::SendRequest &request)
{
    role.resourceArn = ses::identityArn(request.scope, wireAddress(role.mailbox.address)).toString();
    role.identity = verifiedIdentityFor(facts, request.scope, role.mailbox.address);
    if (role.identity) {
        role.resourceArn = ses::identityArn(request.scope, role.identity->name).toString();
        return;
    }
    role.problem = Problem::NotFound;
    for (const QString &name : ses::coveringNames(role.mailbox.address)) {
        role.identity = facts.identity(request.scope, name);
        if (role.identity) {
            role.problem = Problem::Pending;
            role.resourceArn = ses::identityArn(request.scope, role.identity->name).toString();
            return;
        }
    }
}

bool hasArnPerRole(ses::Door door)
{
    return door == ses::Door::V1Raw || door == ses::Door::Smtp;
}

SenderRole role(Kind kind, const ses::Mailbox &mailbox, const QString &arn, const QString &field)
{
    SenderRole made;
    made.kind = kind;
    made.mailbox = mailbox;
    made.arn = arn.trimmed();
    made.field = field;
    return made;
}

} // namespace

QString wireAddress(const QString &address)
{
    const bool ascii = std::all_of(address.begin(), address.end(), [](QChar c) { return c < u'\x80'; });
    const QString converted = ascii ? address : ses::toAscii(address);
    return converted.isEmpty() ? address : converted;
}

std::optional<IdentityFacts> verifiedIdentityFor(const Facts &facts, const ses::Scope &scope, const QString &address)
{
    for (const QString &name : ses::coveringNames(address)) {
        auto identity = facts.identity(scope, name);
        if (identity && identity->verified)
            return identity;
    }
    return std::nullopt;
}

std::vector<SenderRole> senderRoles(const Facts &facts, const ses::SendRequest &request, const Options &options)
{
    const auto orSource = [&](const QString &arn) {
        return arn.isEmpty() && options.sourceArnSpeaksForAll ? request.sourceArn : arn;
    };
    std::vector<SenderRole> roles;
    if (hasArnPerRole(request.door))
        roles.push_back(role(Kind::From, request.from, orSource(request.fromArn), u"fromArnField"_s));
    roles.push_back(role(Kind::Source, request.from, request.sourceArn, u"sourceArnField"_s));
    if (!request.returnPath.isEmpty())
        roles.push_back(
            role(Kind::ReturnPath, {{}, request.returnPath}, orSource(request.returnPathArn), u"returnPathArnField"_s));
    for (SenderRole &each : roles) {
        if (each.arn.isEmpty())
            resolveOwn(each, facts, request);
        else
            resolveArn(each, facts, request);
    }
    return roles;
}

std::optional<IdentityFacts> sourceIdentity(const Facts &facts, const ses::SendRequest &request)
{
    SenderRole source = role(Kind::Source, request.from, request.sourceArn, {});
    if (source.arn.isEmpty())
        resolveOwn(source, facts, request);
    else
        resolveArn(source, facts, request);
    return source.usable() ? source.identity : std::nullopt;
}

std::optional<IdentityFacts> settingsIdentity(const Facts &facts, const ses::SendRequest &request)
{
    const auto source = sourceIdentity(facts, request);
    return source ? verifiedIdentityFor(facts, source->scope, request.from.address) : std::nullopt;
}

QString configurationSetInForce(const Facts &facts, const ses::SendRequest &request)
{
    if (!request.configurationSet.isEmpty())
        return request.configurationSet;
    const auto identity = settingsIdentity(facts, request);
    return identity ? identity->defaultConfigurationSet : QString();
}

} // namespace simulator::rules
