// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rules/mail_object.h"

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

using ses::EventType;

constexpr auto reportingMta = "a8-70.smtp-out.amazonses.com";
constexpr auto remoteMta = "127.0.0.1";
constexpr qint64 retryHours = 12;

Json bounceObject(const PlannedEvent &event, const QDateTime &at, const QString &feedbackId)
{
    Json recipients = Json::array();
    for (const QString &address : event.recipients) {
        Json recipient{{"emailAddress", text(address)}};
        if (!event.status.isEmpty()) {
            recipient["action"] = "failed";
            recipient["status"] = text(event.status);
            recipient["diagnosticCode"] = text(event.diagnostic);
        }
        recipients.push_back(recipient);
    }
    Json bounce;
    bounce["bounceType"] = text(event.bounceType);
    bounce["bounceSubType"] = text(event.subType);
    bounce["bouncedRecipients"] = recipients;
    bounce["timestamp"] = timestamp(at);
    bounce["feedbackId"] = text(feedbackId);
    // Suppressed addresses are never handed to a remote server.
    if (event.diagnostic.startsWith("smtp;"_L1))
        bounce["remoteMtaIp"] = remoteMta;
    if (!event.status.isEmpty())
        bounce["reportingMTA"] = std::string("dsn; ") + reportingMta;
    return bounce;
}

Json complaintObject(const PlannedEvent &event, const QDateTime &at, const QString &feedbackId)
{
    Json recipients = Json::array();
    for (const QString &address : event.recipients)
        recipients.push_back({{"emailAddress", text(address)}});
    Json complaint;
    complaint["complainedRecipients"] = recipients;
    complaint["timestamp"] = timestamp(at);
    complaint["feedbackId"] = text(feedbackId);
    if (event.subType == "OnAccountSuppressionList"_L1) {
        complaint["complaintSubType"] = text(event.subType);
        return complaint;
    }
    complaint["complaintSubType"] = nullptr;
    complaint["userAgent"] = "Amazon SES Mailbox Simulator";
    complaint["complaintFeedbackType"] = text(event.subType);
    complaint["arrivalDate"] = timestamp(at);
    return complaint;
}

Json deliveryObject(const MailFacts &mail, const PlannedEvent &event, const QDateTime &at)
{
    Json delivery;
    delivery["timestamp"] = timestamp(at);
    delivery["processingTimeMillis"] = std::max<qint64>(0, mail.sentAt.msecsTo(at));
    delivery["recipients"] = texts(event.recipients);
    delivery["smtpResponse"] = "250 2.6.0 Message received";
    delivery["remoteMtaIp"] = remoteMta;
    delivery["reportingMTA"] = reportingMta;
    return delivery;
}

Json delayObject(const MailFacts &mail, const PlannedEvent &event, const QDateTime &at)
{
    Json recipients = Json::array();
    for (const QString &address : event.recipients)
        recipients.push_back({{"emailAddress", text(address)},
                              {"status", text(event.status)},
                              {"diagnosticCode", text(event.diagnostic)}});
    Json delay;
    delay["delayType"] = text(event.subType);
    delay["delayedRecipients"] = recipients;
    delay["expirationTime"] = timestamp(mail.sentAt.addSecs(retryHours * 3600));
    delay["reportingMTA"] = reportingMta;
    delay["timestamp"] = timestamp(at);
    return delay;
}

/// Open and Click, as far as the simulator can know: who opened it here.
Json visitObject(const ses::SendRequest &request, const QDateTime &at)
{
    return {{"ipAddress", text(request.sourceIp.isEmpty() ? u"127.0.0.1"_s : request.sourceIp)},
            {"timestamp", timestamp(at)},
            {"userAgent", "Mandate"}};
}

} // namespace

EventObject eventObject(const ses::SendRequest &request, const MailFacts &mail, const PlannedEvent &event,
                        const QDateTime &at, const QString &feedbackId)
{
    switch (event.type) {
    case EventType::Send:
        return {"send", Json::object()};
    case EventType::Delivery:
        return {"delivery", deliveryObject(mail, event, at)};
    case EventType::Bounce:
        return {"bounce", bounceObject(event, at, feedbackId)};
    case EventType::Complaint:
        return {"complaint", complaintObject(event, at, feedbackId)};
    case EventType::Reject:
        return {"reject", Json{{"reason", text(event.subType)}}};
    case EventType::Open:
        return {"open", visitObject(request, at)};
    case EventType::Click:
        return {"click", visitObject(request, at)};
    case EventType::RenderingFailure:
        return {"failure", Json{{"templateName", text(event.subType)}, {"errorMessage", text(event.diagnostic)}}};
    case EventType::DeliveryDelay:
        return {"deliveryDelay", delayObject(mail, event, at)};
    case EventType::Subscription:
        return {"subscription", Json{{"timestamp", timestamp(at)}}};
    }
    return {};
}

} // namespace simulator::rules
