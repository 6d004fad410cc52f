// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/denial.h"

#include "ses/denial_words.h"

using namespace Qt::StringLiterals;

namespace ses {

namespace {

QString accountOf(const QString &arn)
{
    const auto parsed = parseArn(arn);
    return parsed ? parsed->account : QString();
}

Door doorOfApi(const Denial &denial, bool raw)
{
    if (denial.apiVersion == 1)
        return raw ? Door::V1Raw : Door::V1Simple;
    return raw ? Door::V2Raw : Door::V2Simple;
}

/// The address that was used, when the text gives it away.
QString senderOf(const Denial &denial)
{
    if (!denial.from.isEmpty())
        return denial.from;
    if (!denial.addresses.isEmpty())
        return denial.addresses.first();
    const bool isIdentity = denial.resource() == Denial::Resource::Identity;
    return isIdentity && denial.resourceName().contains(u'@') ? denial.resourceName() : QString();
}

} // namespace

QString Denial::callerAccount() const
{
    return accountOf(principal);
}

QString Denial::ownerAccount() const
{
    return accountOf(resourceArn);
}

Denial::Resource Denial::resource() const
{
    if (resourceArn == "*"_L1)
        return Resource::Everything;
    const auto arn = parseArn(resourceArn);
    if (!arn)
        return Resource::None;
    if (arn->service != "ses"_L1)
        return Resource::Other;
    if (arn->resource.startsWith("identity/"_L1))
        return Resource::Identity;
    if (arn->resource.startsWith("configuration-set/"_L1))
        return Resource::ConfigurationSet;
    return arn->resource.startsWith("template/"_L1) ? Resource::Template : Resource::Other;
}

QString Denial::resourceName() const
{
    const auto arn = parseArn(resourceArn);
    return arn ? arn->resource.section(u'/', 1) : QString();
}

Denial::Side Denial::side() const
{
    if (callerAccount().isEmpty() || ownerAccount().isEmpty())
        return Side::Unknown;
    return callerAccount() == ownerAccount() ? Side::OwnAccount : Side::OtherAccount;
}

Door Denial::door() const
{
    if (smtp)
        return Door::Smtp;
    const bool raw = action.compare("ses:SendRawEmail"_L1, Qt::CaseInsensitive) == 0 || operation == "SendRawEmail"_L1;
    return doorOfApi(*this, raw);
}

bool Denial::isOtherService() const
{
    return !action.isEmpty() && !action.startsWith("ses:"_L1, Qt::CaseInsensitive);
}

SendRequest requestOf(const Denial &denial)
{
    SendRequest request;
    request.principalArn = denial.principal;
    request.door = denial.door();
    request.scope = {denial.callerAccount(), denial.endpointRegion.isEmpty() ? denial.region : denial.endpointRegion};
    const QString action = denial.action.isEmpty() ? denial_words::actionOfOperation(denial.operation) : denial.action;
    if (action.startsWith("ses:Send"_L1, Qt::CaseInsensitive) && action != actionFor(request.door))
        request.action = action;
    request.from.address = senderOf(denial);
    for (const QString &address : denial.addresses) {
        if (address.compare(request.from.address, Qt::CaseInsensitive) != 0)
            request.to.append({{}, address});
    }
    request.sourceArn = denial.sourceArn;
    const bool foreign = denial.resource() == Denial::Resource::Identity && denial.side() == Denial::Side::OtherAccount;
    if (request.sourceArn.isEmpty() && foreign)
        request.sourceArn = denial.resourceArn;
    if (request.door == Door::V1Raw || request.door == Door::Smtp)
        request.fromArn = request.sourceArn;
    if (denial.resource() == Denial::Resource::ConfigurationSet)
        request.configurationSet = denial.resourceName();
    return request;
}

} // namespace ses
