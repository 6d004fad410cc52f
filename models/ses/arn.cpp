// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/arn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ses {

QString Arn::toString() const
{
    return u"arn:"_s + partition + u':' + service + u':' + region + u':' + account + u':' + resource;
}

QString Arn::identityName() const
{
    constexpr auto prefix = "identity/"_L1;
    return service == "ses"_L1 && resource.startsWith(prefix) ? resource.mid(prefix.size()) : QString();
}

std::optional<Arn> parseArn(const QString &text)
{
    const auto hasBlank = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    if (hasBlank || text.count(u':') < 5 || text.section(u':', 0, 0) != "arn"_L1)
        return std::nullopt;
    const Arn arn{text.section(u':', 1, 1), text.section(u':', 2, 2), text.section(u':', 3, 3),
                  text.section(u':', 4, 4), text.section(u':', 5)};
    if (arn.partition.isEmpty() || arn.service.isEmpty() || arn.resource.isEmpty())
        return std::nullopt;
    return arn;
}

Arn identityArn(const Scope &scope, const QString &identity)
{
    return {partitionOf(scope.region), u"ses"_s, scope.region, scope.account, u"identity/"_s + identity};
}

QString userArn(const QString &account, const QString &userName)
{
    return Arn{u"aws"_s, u"iam"_s, {}, account, u"user/"_s + userName}.toString();
}

} // namespace ses
