// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rules/rules.h"

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

using ses::EventType;
using ses::FeedbackRoute;
using Channel = FeedbackRoute::Channel;
using Why = FeedbackRoute::Why;

struct Target
{
    QString address;
    Why why = Why::ToSource;
};

/// Raw messages of v1: a Source parameter would win over Return-Path, so a sender that wants a Return-Path leaves it
/// out (ses.md 6.2).
Target feedbackTarget(const ses::SendRequest &request)
{
    if (request.door == ses::Door::Smtp)
        return {request.from.address, Why::ToMailFrom};
    if (!request.returnPath.isEmpty())
        return {request.returnPath, Why::ToReturnPath};
    return {request.from.address, Why::ToSource};
}

bool isFeedback(EventType type)
{
    return type == EventType::Bounce || type == EventType::Complaint;
}

QString topicFor(const ses::NotificationSettings &settings, EventType type)
{
    switch (type) {
    case EventType::Bounce:
        return settings.bounceTopic;
    case EventType::Complaint:
        return settings.complaintTopic;
    case EventType::Delivery:
        return settings.deliveryTopic;
    default:
        return {};
    }
}

FeedbackRoute forwarding(const IdentityFacts &identity, const ses::SendRequest &request, bool published, EventType type)
{
    FeedbackRoute route;
    route.channel = Channel::EmailForwarding;
    route.account = identity.scope.account;
    if (!isFeedback(type)) {
        route.why = Why::NotForThisEvent;
        return route;
    }
    const auto &settings = identity.notifications;
    // Switched off, SES forwards all the same when nothing else would tell of this bounce or complaint (ses.md 6.1).
    const bool toldOtherwise = published || !topicFor(settings, type).isEmpty();
    if (!settings.feedbackForwarding && toldOtherwise) {
        route.why = Why::ForwardingOff;
        return route;
    }
    const Target target = feedbackTarget(request);
    route.used = true;
    route.why = settings.feedbackForwarding ? Why::ForwardingOn : Why::ForwardingForcedNoTopic;
    route.target = target.address;
    route.targetWhy = target.why;
    return route;
}

FeedbackRoute identityTopic(const IdentityFacts &identity, EventType type)
{
    FeedbackRoute route;
    route.channel = Channel::IdentityTopic;
    route.account = identity.scope.account;
    route.target = topicFor(identity.notifications, type);
    route.used = !route.target.isEmpty();
    if (!isFeedback(type) && type != EventType::Delivery)
        route.why = Why::NotForThisEvent;
    else
        route.why = route.used ? Why::TopicSet : Why::NoTopic;
    return route;
}

FeedbackRoute eventDestination(const ses::SendRequest &request, const std::optional<ses::ConfigurationSet> &set)
{
    FeedbackRoute route;
    route.channel = Channel::EventDestination;
    route.account = request.scope.account;
    route.used = set && !set->eventTopic.isEmpty();
    route.target = route.used ? set->eventTopic : QString();
    route.why = !set ? Why::NoConfigurationSet : route.used ? Why::ConfigurationSetDestination : Why::NoTopic;
    return route;
}

} // namespace

QString feedbackAddress(const ses::SendRequest &request)
{
    return feedbackTarget(request).address;
}

QList<FeedbackRoute> routes(const IdentityFacts &identity, const ses::SendRequest &request,
                            const std::optional<ses::ConfigurationSet> &set, EventType type)
{
    const FeedbackRoute published = eventDestination(request, set);
    return {forwarding(identity, request, published.used, type), identityTopic(identity, type), published};
}

} // namespace simulator::rules
