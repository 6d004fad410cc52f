// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rules/mail_object.h"

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

QString operation(ses::Door door)
{
    switch (door) {
    case ses::Door::V2Simple:
    case ses::Door::V2Raw:
    case ses::Door::V1Simple:
        return u"SendEmail"_s;
    case ses::Door::V1Raw:
        return u"SendRawEmail"_s;
    case ses::Door::Smtp:
        return u"SendSmtpEmail"_s;
    }
    return {};
}

/// `mail.tags`: SES's own, then the sender's (ses.md 6.4).
Json tags(const ses::SendRequest &request, const MailFacts &mail, const PlannedEvent &event)
{
    Json tags = Json::object();
    const auto add = [&tags](const QString &name, const QString &value) {
        if (!value.isEmpty())
            tags[text(name)].push_back(text(value));
    };
    add(u"ses:operation"_s, operation(request.door));
    add(u"ses:configuration-set"_s, request.configurationSet);
    add(u"ses:source-ip"_s, request.sourceIp.isEmpty() ? u"127.0.0.1"_s : request.sourceIp);
    add(u"ses:from-domain"_s, ses::toAscii(ses::domainOf(request.from.address)));
    add(u"ses:caller-identity"_s, mail.callerIdentity);
    add(u"ses:source-tls-version"_s, u"TLSv1.3"_s);
    if (event.type == ses::EventType::Delivery)
        add(u"ses:outgoing-ip"_s, u"127.0.0.1"_s);
    for (const ses::NameValue &tag : request.tags)
        add(tag.name, tag.value);
    return tags;
}

/// The types that identity topics know, and whether their headers are wanted.
bool isNotified(ses::EventType type)
{
    return type == ses::EventType::Bounce || type == ses::EventType::Complaint || type == ses::EventType::Delivery;
}

} // namespace

QByteArray eventJson(const ses::SendRequest &request, const MailFacts &mail, const PlannedEvent &event,
                     const QDateTime &at, const QString &feedbackId)
{
    Json json;
    json["eventType"] = text(ses::toString(event.type));
    Json object = mailBasics(request, mail);
    addHeaders(object, mail);
    object["tags"] = tags(request, mail, event);
    json["mail"] = object;
    const EventObject told = eventObject(request, mail, event, at, feedbackId);
    json[told.key] = told.object;
    return compact(json);
}

QByteArray notificationJson(const ses::SendRequest &request, const MailFacts &mail, const PlannedEvent &event,
                            const QDateTime &at, const QString &feedbackId, bool includeHeaders)
{
    if (!isNotified(event.type) || event.automaticReply)
        return {};
    Json object = mailBasics(request, mail);
    object["sourceIp"] = text(request.sourceIp.isEmpty() ? u"127.0.0.1"_s : request.sourceIp);
    object["callerIdentity"] = text(mail.callerIdentity);
    if (includeHeaders)
        addHeaders(object, mail);
    Json json;
    json["notificationType"] = text(ses::toString(event.type));
    json["mail"] = object;
    const EventObject told = eventObject(request, mail, event, at, feedbackId);
    json[told.key] = told.object;
    return compact(json);
}

} // namespace simulator::rules
