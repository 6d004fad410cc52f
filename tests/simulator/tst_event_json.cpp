// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory_facts.h"
#include "rules_tests.h"

#include "ses/mime.h"
#include "simulator/rules/rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using ses::EventType;
using simulator::rules::MailFacts;
using simulator::rules::PlannedEvent;

namespace {

ses::SendRequest request()
{
    auto made = delegateRequest();
    made.from.name = u"Jürgen, News"_s;
    made.to = {{u"A"_s, u"bounce@simulator.amazonses.com"_s}};
    made.bcc = {{{}, u"complaint@simulator.amazonses.com"_s}};
    made.tags = {{u"campaign"_s, u"spring"_s}};
    made.configurationSet = u"tracking"_s;
    made.sourceIp = u"203.0.113.5"_s;
    return made;
}

MailFacts mail(const ses::SendRequest &from)
{
    return {u"ID"_s, now, exampleArn, u"jane"_s, ses::mime::build(from, u"ID"_s, now).value_or(QByteArray())};
}

PlannedEvent planned(EventType type, const QStringList &recipients = {})
{
    PlannedEvent event;
    event.type = type;
    event.recipients = recipients;
    return event;
}

PlannedEvent bounce()
{
    PlannedEvent event = planned(EventType::Bounce, {u"a@x.org"_s, u"b@x.org"_s});
    event.bounceType = u"Permanent"_s;
    event.subType = u"General"_s;
    event.status = u"5.1.1"_s;
    event.diagnostic = u"smtp; 550 5.1.1 Unknown User"_s;
    return event;
}

const QDateTime later = now.addMSecs(1234);

QJsonObject published(const PlannedEvent &what, const ses::SendRequest &from = request())
{
    return QJsonDocument::fromJson(simulator::rules::eventJson(from, mail(from), what, later, u"F1"_s)).object();
}

QJsonObject notification(const PlannedEvent &what, bool headers)
{
    return QJsonDocument::fromJson(
               simulator::rules::notificationJson(request(), mail(request()), what, later, u"F1"_s, headers))
        .object();
}

QStringList keys(const QJsonObject &object)
{
    return object.keys(); // sorted
}

} // namespace

class EventJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailOfAnEvent()
    {
        const auto json = published(planned(EventType::Send));
        QCOMPARE(keys(json), (QStringList{u"eventType"_s, u"mail"_s, u"send"_s}));
        QCOMPARE(json[u"eventType"_s].toString(), u"Send"_s);
        QCOMPARE(json[u"send"_s].toObject(), QJsonObject());
        const auto object = json[u"mail"_s].toObject();
        QCOMPARE(object[u"timestamp"_s].toString(), u"2025-01-31T12:00:00.000Z"_s);
        QCOMPARE(object[u"messageId"_s].toString(), u"ID"_s);
        QCOMPARE(object[u"source"_s].toString(), u"news@example.com"_s);
        QCOMPARE(object[u"sourceArn"_s].toString(), exampleArn);
        QCOMPARE(object[u"sendingAccountId"_s].toString(), delegate.account); // the delegate pays
        QCOMPARE(object[u"destination"_s].toArray(),
                 (QJsonArray{u"bounce@simulator.amazonses.com"_s, u"complaint@simulator.amazonses.com"_s}));
        QCOMPARE(object[u"headersTruncated"_s].toBool(true), false);
        const auto common = object[u"commonHeaders"_s].toObject();
        QCOMPARE(common[u"messageId"_s].toString(), u"ID"_s);
        QCOMPARE(common[u"subject"_s].toString(), u"Hello"_s);
        QCOMPARE(common[u"from"_s].toArray(), QJsonArray{u"\"Jürgen, News\" <news@example.com>"_s});
        QCOMPARE(common[u"to"_s].toArray(), QJsonArray{u"A <bounce@simulator.amazonses.com>"_s});
        QCOMPARE(common[u"date"_s].toString(), u"Fri, 31 Jan 2025 12:00:00 +0000"_s);
        QStringList names;
        for (const auto &header : object[u"headers"_s].toArray())
            names.append(header.toObject()[u"name"_s].toString());
        QVERIFY(names.contains(u"From"_s) && names.contains(u"Subject"_s) && names.contains(u"MIME-Version"_s));
        QVERIFY(!names.contains(u"Bcc"_s));
    }

    void tags()
    {
        auto tags = published(planned(EventType::Send))[u"mail"_s][u"tags"_s].toObject();
        QCOMPARE(tags[u"ses:configuration-set"_s].toArray(), QJsonArray{u"tracking"_s});
        QCOMPARE(tags[u"ses:source-ip"_s].toArray(), QJsonArray{u"203.0.113.5"_s});
        QCOMPARE(tags[u"ses:from-domain"_s].toArray(), QJsonArray{u"example.com"_s});
        QCOMPARE(tags[u"ses:caller-identity"_s].toArray(), QJsonArray{u"jane"_s});
        QCOMPARE(tags[u"campaign"_s].toArray(), QJsonArray{u"spring"_s});
        QVERIFY(!tags.contains(u"ses:outgoing-ip"_s));
        tags = published(planned(EventType::Delivery))[u"mail"_s][u"tags"_s].toObject();
        QVERIFY(tags.contains(u"ses:outgoing-ip"_s));
    }

    void bounces()
    {
        const auto json = published(bounce())[u"bounce"_s].toObject();
        QCOMPARE(json[u"bounceType"_s].toString(), u"Permanent"_s);
        QCOMPARE(json[u"bounceSubType"_s].toString(), u"General"_s);
        QCOMPARE(json[u"timestamp"_s].toString(), u"2025-01-31T12:00:01.234Z"_s);
        QCOMPARE(json[u"feedbackId"_s].toString(), u"F1"_s);
        QVERIFY(json[u"reportingMTA"_s].toString().startsWith("dsn; "_L1));
        const auto recipients = json[u"bouncedRecipients"_s].toArray();
        QCOMPARE(recipients.size(), 2);
        QCOMPARE(recipients.at(1).toObject(), (QJsonObject{{u"emailAddress"_s, u"b@x.org"_s},
                                                           {u"action"_s, u"failed"_s},
                                                           {u"status"_s, u"5.1.1"_s},
                                                           {u"diagnosticCode"_s, u"smtp; 550 5.1.1 Unknown User"_s}}));
    }

    void complaints()
    {
        auto complaint = planned(EventType::Complaint, {u"a@x.org"_s});
        complaint.subType = u"abuse"_s;
        auto json = published(complaint)[u"complaint"_s].toObject();
        QCOMPARE(keys(json), (QStringList{u"arrivalDate"_s, u"complainedRecipients"_s, u"complaintFeedbackType"_s,
                                          u"complaintSubType"_s, u"feedbackId"_s, u"timestamp"_s, u"userAgent"_s}));
        QVERIFY(json[u"complaintSubType"_s].isNull());
        QCOMPARE(json[u"complaintFeedbackType"_s].toString(), u"abuse"_s);
        QCOMPARE(json[u"complainedRecipients"_s].toArray(),
                 (QJsonArray{QJsonObject{{u"emailAddress"_s, u"a@x.org"_s}}}));
        complaint.subType = u"OnAccountSuppressionList"_s;
        json = published(complaint)[u"complaint"_s].toObject();
        QCOMPARE(json[u"complaintSubType"_s].toString(), u"OnAccountSuppressionList"_s);
        QVERIFY(!json.contains(u"complaintFeedbackType"_s));
    }

    void deliveries()
    {
        const auto json = published(planned(EventType::Delivery, {u"a@x.org"_s}))[u"delivery"_s].toObject();
        QCOMPARE(keys(json), (QStringList{u"processingTimeMillis"_s, u"recipients"_s, u"remoteMtaIp"_s,
                                          u"reportingMTA"_s, u"smtpResponse"_s, u"timestamp"_s}));
        QCOMPARE(json[u"processingTimeMillis"_s].toInt(), 1234);
        QCOMPARE(json[u"recipients"_s].toArray(), QJsonArray{u"a@x.org"_s});
    }

    void rejectsAndDelays()
    {
        auto reject = planned(EventType::Reject, {u"a@x.org"_s});
        reject.subType = u"Bad content"_s;
        QCOMPARE(published(reject)[u"reject"_s].toObject(), (QJsonObject{{u"reason"_s, u"Bad content"_s}}));
        auto delay = planned(EventType::DeliveryDelay, {u"a@x.org"_s});
        delay.subType = u"MailboxFull"_s;
        delay.status = u"4.2.2"_s;
        delay.diagnostic = u"smtp; 452"_s;
        const auto json = published(delay);
        QCOMPARE(json[u"eventType"_s].toString(), u"DeliveryDelay"_s);
        QCOMPARE(keys(json[u"deliveryDelay"_s].toObject()),
                 (QStringList{u"delayType"_s, u"delayedRecipients"_s, u"expirationTime"_s, u"reportingMTA"_s,
                              u"timestamp"_s}));
        QCOMPARE(json[u"deliveryDelay"_s][u"delayType"_s].toString(), u"MailboxFull"_s);
    }

    void renderingFailureHasItsOddKey()
    {
        const auto json = published(planned(EventType::RenderingFailure));
        QCOMPARE(json[u"eventType"_s].toString(), u"Rendering Failure"_s);
        QVERIFY(json.contains(u"failure"_s));
    }

    void notifications()
    {
        auto json = notification(bounce(), false);
        QCOMPARE(keys(json), (QStringList{u"bounce"_s, u"mail"_s, u"notificationType"_s}));
        QCOMPARE(json[u"notificationType"_s].toString(), u"Bounce"_s);
        const auto plain = json[u"mail"_s].toObject();
        QCOMPARE(keys(plain), (QStringList{u"callerIdentity"_s, u"destination"_s, u"messageId"_s, u"sendingAccountId"_s,
                                           u"source"_s, u"sourceArn"_s, u"sourceIp"_s, u"timestamp"_s}));
        QCOMPARE(plain[u"callerIdentity"_s].toString(), u"jane"_s);
        QCOMPARE(plain[u"sourceIp"_s].toString(), u"203.0.113.5"_s);
        json = notification(bounce(), true);
        QVERIFY(json[u"mail"_s].toObject().contains(u"commonHeaders"_s));
        QVERIFY(!json[u"mail"_s].toObject().contains(u"tags"_s));
        for (const EventType type : {EventType::Send, EventType::Reject, EventType::DeliveryDelay, EventType::Open})
            QVERIFY(notification(planned(type), true).isEmpty());
        auto reply = bounce();
        reply.automaticReply = true;
        QVERIFY(notification(reply, false).isEmpty());
    }

    void longHeadersAreCut()
    {
        auto from = request();
        from.door = ses::Door::V2Raw;
        for (int i = 0; i < 30; ++i)
            from.headers.append({u"X-Long-%1"_s.arg(i), QString(500, u'x')});
        const auto object = published(planned(EventType::Send), from)[u"mail"_s].toObject();
        QCOMPARE(object[u"headersTruncated"_s].toBool(), true);
        QVERIFY(object[u"headers"_s].toArray().size() < 30);
        QCOMPARE(object[u"commonHeaders"_s][u"subject"_s].toString(), u"Hello"_s);
    }

    void compactAndInSessOrder()
    {
        const QByteArray json = simulator::rules::eventJson(request(), mail(request()), bounce(), later, u"F1"_s);
        QVERIFY(json.startsWith(R"({"eventType":"Bounce","mail":{"timestamp":)"));
        QVERIFY(!json.contains('\n'));
        MailFacts broken = mail(request());
        broken.raw = "Subject: \xff\xfe\r\n\r\n";
        QVERIFY(!QJsonDocument::fromJson(simulator::rules::eventJson(request(), broken, bounce(), later, {})).isNull());
    }
};

std::unique_ptr<QObject> eventJsonTest()
{
    return std::make_unique<EventJsonTest>();
}

#include "tst_event_json.moc"
