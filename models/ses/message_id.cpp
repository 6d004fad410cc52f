// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/message_id.h"

#include "ses/scope.h"

#include <QHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ses {

namespace {

/// Prefixes that were seen (ses.md 4.2); the other regions get numbers that no region was seen with.
quint64 prefixOf(const QString &region)
{
    static const QHash<QString, quint64> seen{
        {u"us-east-1"_s, 0x0100},      {u"us-west-2"_s, 0x0101},    {u"eu-west-1"_s, 0x0102},
        {u"ap-northeast-1"_s, 0x0106}, {u"eu-central-1"_s, 0x0107}, {u"us-east-2"_s, 0x010f},
    };
    const auto found = seen.constFind(region);
    if (found != seen.constEnd())
        return *found;
    return 0x0120 + static_cast<quint64>(regions().indexOf(region) + 1);
}

} // namespace

QString newMessageId(const QString &region, const QDateTime &at)
{
    const quint64 head =
        (prefixOf(region) << 48) | (static_cast<quint64>(at.toMSecsSinceEpoch()) & 0xffff'ffff'ffffULL);
    return QString::number(head, 16).rightJustified(16, u'0') + u'-' +
           QUuid::createUuid().toString(QUuid::WithoutBraces) + u"-000000"_s;
}

QString messageIdDomain(const QString &region)
{
    return region == "us-east-1"_L1 || region.isEmpty() ? u"email.amazonses.com"_s
                                                        : QString(region + ".amazonses.com"_L1);
}

QString messageIdHeader(const QString &messageId, const QString &region)
{
    return u'<' + messageId + u'@' + messageIdDomain(region) + u'>';
}

} // namespace ses
