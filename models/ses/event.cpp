// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/event.h"

using namespace Qt::StringLiterals;

namespace ses {

QString toString(EventType type)
{
    switch (type) {
    case EventType::Send:
        return u"Send"_s;
    case EventType::Delivery:
        return u"Delivery"_s;
    case EventType::Bounce:
        return u"Bounce"_s;
    case EventType::Complaint:
        return u"Complaint"_s;
    case EventType::Reject:
        return u"Reject"_s;
    case EventType::Open:
        return u"Open"_s;
    case EventType::Click:
        return u"Click"_s;
    case EventType::RenderingFailure:
        return u"Rendering Failure"_s;
    case EventType::DeliveryDelay:
        return u"DeliveryDelay"_s;
    case EventType::Subscription:
        return u"Subscription"_s;
    }
    return {};
}

} // namespace ses
