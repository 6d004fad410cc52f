// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/route_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

using Route = ses::FeedbackRoute;
using Why = Route::Why;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RouteSentence)
};

/// Forwarding is on: where the mail went.
QString forwarded(Why targetWhy)
{
    if (targetWhy == Why::ToReturnPath)
        return Tr::tr(
            "A feedback mail went to %1, the Return-Path that the sender gave: email feedback forwarding of the "
            "identity is on.");
    if (targetWhy == Why::ToMailFrom)
        return Tr::tr(
            "A feedback mail went to %1, the MAIL FROM address of the SMTP session: email feedback forwarding of "
            "the identity is on.");
    if (targetWhy == Why::ToSource)
        return Tr::tr(
            "A feedback mail went to %1, the source address, as the sender gave no Return-Path: email feedback "
            "forwarding of the identity is on.");
    return Tr::tr("A feedback mail went to %1: email feedback forwarding of the identity is on.");
}

/// Forwarding is off, but SES forwards anyway.
QString forcedForward(Why targetWhy)
{
    if (targetWhy == Why::ToReturnPath)
        return Tr::tr(
            "A feedback mail went to %1, the Return-Path that the sender gave. Email feedback forwarding of the "
            "identity is off, but it has no topic for this event, so SES forwards by mail all the same.");
    if (targetWhy == Why::ToMailFrom)
        return Tr::tr(
            "A feedback mail went to %1, the MAIL FROM address of the SMTP session. Email feedback forwarding of "
            "the identity is off, but it has no topic for this event, so SES forwards by mail all the same.");
    if (targetWhy == Why::ToSource)
        return Tr::tr(
            "A feedback mail went to %1, the source address, as the sender gave no Return-Path. Email feedback "
            "forwarding of the identity is off, but it has no topic for this event, so SES forwards by mail all "
            "the same.");
    return Tr::tr(
        "A feedback mail went to %1. Email feedback forwarding of the identity is off, but it has no topic for "
        "this event, so SES forwards by mail all the same.");
}

QString forwardingSentence(const Route &route)
{
    switch (route.why) {
    case Why::ForwardingForcedNoTopic:
        return forcedForward(route.targetWhy);
    case Why::ForwardingOn:
        return forwarded(route.targetWhy);
    case Why::ToReturnPath:
    case Why::ToMailFrom:
    case Why::ToSource:
        return forwarded(route.why);
    case Why::ForwardingOff:
    case Why::TopicSet:
    case Why::NoTopic:
    case Why::ConfigurationSetDestination:
    case Why::NoConfigurationSet:
    case Why::NotForThisEvent:
        break;
    }
    return Tr::tr("A feedback mail went to %1.");
}

QString noForwardingSentence(Why why)
{
    switch (why) {
    case Why::ForwardingOff:
        return Tr::tr("No feedback mail: email feedback forwarding of the identity is off.");
    case Why::TopicSet:
        return Tr::tr("No feedback mail: the identity reports this event to its topic.");
    case Why::NotForThisEvent:
        return Tr::tr("No feedback mail: SES never reports this kind of event by mail.");
    case Why::ForwardingOn:
    case Why::ForwardingForcedNoTopic:
    case Why::ToReturnPath:
    case Why::ToMailFrom:
    case Why::ToSource:
    case Why::NoTopic:
    case Why::ConfigurationSetDestination:
    case Why::NoConfigurationSet:
        break;
    }
    return Tr::tr("No feedback mail was sent.");
}

QString topicSentence(const Route &route)
{
    if (route.used)
        return Tr::tr("Topic %1 was notified: the identity of account %2 reports this kind of event there.");
    if (route.why == Why::NotForThisEvent)
        return Tr::tr("No topic was notified: SES reports this kind of event only to event destinations.");
    if (route.why == Why::NoTopic)
        return Tr::tr("No topic was notified: the identity of account %2 has none for this kind of event.");
    return Tr::tr("No topic of the identity was notified.");
}

QString destinationSentence(const Route &route)
{
    if (route.used)
        return Tr::tr(
            "Event destination %1 got the event: the configuration set of the sender, account %2, publishes to "
            "it.");
    if (route.why == Why::NoConfigurationSet)
        return Tr::tr("No event destination got the event: the message was sent without a configuration set.");
    if (route.why == Why::NoTopic)
        return Tr::tr("No event destination got the event: the configuration set has none.");
    if (route.why == Why::NotForThisEvent)
        return Tr::tr("No event destination got the event: the configuration set does not publish this kind.");
    return Tr::tr("No event destination got the event.");
}

} // namespace

QString routeSentence(const Route &route, const QString &account)
{
    QString sentence;
    switch (route.channel) {
    case Route::Channel::EmailForwarding:
        sentence = route.used ? forwardingSentence(route) : noForwardingSentence(route.why);
        break;
    case Route::Channel::IdentityTopic:
        sentence = topicSentence(route);
        break;
    case Route::Channel::EventDestination:
        sentence = destinationSentence(route);
        break;
    }
    // One after the other would read "%2" in a target as a placeholder.
    if (sentence.contains(u"%1"))
        return sentence.contains(u"%2") ? sentence.arg(route.target, account) : sentence.arg(route.target);
    sentence.replace("%2"_L1, account);
    return sentence;
}

QString channelName(Route::Channel channel)
{
    switch (channel) {
    case Route::Channel::EmailForwarding:
        return Tr::tr("Email feedback forwarding");
    case Route::Channel::IdentityTopic:
        return Tr::tr("Topic of the identity");
    case Route::Channel::EventDestination:
        return Tr::tr("Event destination");
    }
    return {};
}

} // namespace tables
