// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/scope.h"

using namespace Qt::StringLiterals;

namespace ses {

const QStringList &regions()
{
    static const QStringList all{
        u"us-east-1"_s,      u"us-east-2"_s,      u"us-west-1"_s,      u"us-west-2"_s,      u"af-south-1"_s,
        u"ap-northeast-1"_s, u"ap-northeast-2"_s, u"ap-northeast-3"_s, u"ap-south-1"_s,     u"ap-south-2"_s,
        u"ap-southeast-1"_s, u"ap-southeast-2"_s, u"ap-southeast-3"_s, u"ap-southeast-5"_s, u"ca-central-1"_s,
        u"ca-west-1"_s,      u"eu-central-1"_s,   u"eu-central-2"_s,   u"eu-north-1"_s,     u"eu-south-1"_s,
        u"eu-west-1"_s,      u"eu-west-2"_s,      u"eu-west-3"_s,      u"il-central-1"_s,   u"me-central-1"_s,
        u"me-south-1"_s,     u"sa-east-1"_s,      u"us-gov-east-1"_s,  u"us-gov-west-1"_s,  u"eusc-de-east-1"_s,
    };
    return all;
}

QString partitionOf(const QString &region)
{
    if (region.startsWith("us-gov-"_L1))
        return u"aws-us-gov"_s;
    if (region.startsWith("eusc-"_L1))
        return u"aws-eusc"_s;
    return u"aws"_s;
}

} // namespace ses
