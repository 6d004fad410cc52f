// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/message.h"

using namespace Qt::StringLiterals;

namespace ses {

QString actionOf(const SendRequest &request)
{
    return request.action.isEmpty() ? actionFor(request.door) : request.action;
}

QString actionFor(Door door)
{
    switch (door) {
    case Door::V2Simple:
    case Door::V1Simple:
        return u"ses:SendEmail"_s;
    case Door::V2Raw:
    case Door::V1Raw:
    case Door::Smtp:
        return u"ses:SendRawEmail"_s;
    }
    return {};
}

} // namespace ses
