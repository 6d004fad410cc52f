// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/message_text.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

Sign bounceSign(const QString &bounceType)
{
    if (bounceType == "Permanent"_L1)
        return {Tr::tr("Bounce, Permanent"), u"state-bounce"_s, Tone::Negative};
    if (bounceType == "Transient"_L1)
        return {Tr::tr("Bounce, Transient"), u"state-bounce-transient"_s, Tone::Warning};
    return {Tr::tr("Bounce, Undetermined"), u"state-bounce-transient"_s, Tone::Warning};
}

} // namespace

Sign stateSign(ses::MessageState state)
{
    switch (state) {
    case ses::MessageState::Refused:
        return {Tr::tr("Refused", "message state"), u"state-refused"_s, Tone::Negative};
    case ses::MessageState::Accepted:
        return {Tr::tr("Accepted", "message state"), u"state-send"_s, Tone::Neutral};
    case ses::MessageState::Delivered:
        return {Tr::tr("Delivered", "message state"), u"state-delivery"_s, Tone::Positive};
    case ses::MessageState::Delayed:
        return {Tr::tr("Delayed", "message state"), u"state-delay"_s, Tone::Warning};
    case ses::MessageState::Bounced:
        return {Tr::tr("Bounced", "message state"), u"state-bounce"_s, Tone::Negative};
    case ses::MessageState::Complained:
        return {Tr::tr("Complained", "message state"), u"state-complaint"_s, Tone::Negative};
    case ses::MessageState::Rejected:
        return {Tr::tr("Rejected", "message state"), u"state-reject"_s, Tone::Negative};
    }
    return {};
}

Sign eventSign(const ses::Event &event)
{
    switch (event.type) {
    case ses::EventType::Send:
        return {Tr::tr("Send", "event"), u"state-send"_s, Tone::Neutral};
    case ses::EventType::Delivery:
        return {Tr::tr("Delivery", "event"), u"state-delivery"_s, Tone::Positive};
    case ses::EventType::Bounce:
        return bounceSign(event.bounceType);
    case ses::EventType::Complaint:
        return {Tr::tr("Complaint", "event"), u"state-complaint"_s, Tone::Negative};
    case ses::EventType::Reject:
        return {Tr::tr("Reject", "event"), u"state-reject"_s, Tone::Negative};
    case ses::EventType::Open:
        return {Tr::tr("Open", "event"), u"state-open"_s, Tone::Neutral};
    case ses::EventType::Click:
        return {Tr::tr("Click", "event"), u"state-open"_s, Tone::Neutral};
    case ses::EventType::RenderingFailure:
        return {Tr::tr("Rendering Failure", "event"), u"state-reject"_s, Tone::Negative};
    case ses::EventType::DeliveryDelay:
        return {Tr::tr("Delivery Delay", "event"), u"state-delay"_s, Tone::Warning};
    case ses::EventType::Subscription:
        return {Tr::tr("Subscription", "event"), u"state-send"_s, Tone::Neutral};
    }
    return {};
}

Sign mailSign(ses::MailItem::Kind kind)
{
    using Kind = ses::MailItem::Kind;
    switch (kind) {
    case Kind::Verification:
        return {Tr::tr("Verification", "kind of mail"), u"state-verification"_s, Tone::Warning};
    case Kind::Bounce:
        return {Tr::tr("Bounce", "kind of mail"), u"state-bounce"_s, Tone::Negative};
    case Kind::Complaint:
        return {Tr::tr("Complaint", "kind of mail"), u"state-complaint"_s, Tone::Negative};
    case Kind::Notification:
        return {Tr::tr("Notification", "kind of mail"), u"state-notification"_s, Tone::Neutral};
    case Kind::AutoReply:
        return {Tr::tr("Automatic Reply", "kind of mail"), u"state-delay"_s, Tone::Neutral};
    case Kind::Delivered:
        return {Tr::tr("Delivered", "kind of mail"), u"state-delivery"_s, Tone::Positive};
    }
    return {};
}

Sign verdictSign(ses::Verdict verdict)
{
    switch (verdict) {
    case ses::Verdict::Pass:
        return {Tr::tr("Pass", "verdict of a check"), u"state-delivery"_s, Tone::Positive};
    case ses::Verdict::Fail:
        return {Tr::tr("Fail", "verdict of a check"), u"state-refused"_s, Tone::Negative};
    case ses::Verdict::Warning:
        return {Tr::tr("Warning", "verdict of a check"), u"state-warning"_s, Tone::Warning};
    case ses::Verdict::NotChecked:
        return {Tr::tr("Not checked", "verdict of a check"), u"state-unknown"_s, Tone::Neutral};
    }
    return {};
}

QString doorName(ses::Door door)
{
    switch (door) {
    case ses::Door::V2Simple:
        return Tr::tr("API v2, SendEmail (simple)");
    case ses::Door::V2Raw:
        return Tr::tr("API v2, SendEmail (raw)");
    case ses::Door::V1Simple:
        return Tr::tr("API v1, SendEmail");
    case ses::Door::V1Raw:
        return Tr::tr("API v1, SendRawEmail");
    case ses::Door::Smtp:
        return Tr::tr("SMTP");
    }
    return {};
}

QString outcomeName(ses::RecipientOutcome outcome)
{
    switch (outcome) {
    case ses::RecipientOutcome::Deliver:
        return Tr::tr("Deliver", "recipient outcome");
    case ses::RecipientOutcome::BouncePermanent:
        return Tr::tr("Bounce, Permanent");
    case ses::RecipientOutcome::BounceTransient:
        return Tr::tr("Bounce, Transient");
    case ses::RecipientOutcome::Complaint:
        return Tr::tr("Complaint", "recipient outcome");
    case ses::RecipientOutcome::Reject:
        return Tr::tr("Reject", "recipient outcome");
    case ses::RecipientOutcome::Delay:
        return Tr::tr("Delay", "recipient outcome");
    }
    return {};
}

QString timeText(const QDateTime &utc, const QLocale &locale)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const QString date = locale.toString(local.date(), QLocale::ShortFormat);
    return Tr::tr("%1 %2 %3", "date, time, zone")
        .arg(date, locale.toString(local.time(), u"HH:mm:ss"), local.timeZoneAbbreviation());
}

QString timeTextLong(const QDateTime &utc, const QLocale &locale)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const QString date = locale.toString(local.date(), QLocale::LongFormat);
    return Tr::tr("%1 %2 %3", "date, time, zone")
        .arg(date, locale.toString(local.time(), u"HH:mm:ss.zzz"), local.timeZoneAbbreviation());
}

QString prettyJson(const QByteArray &json)
{
    const auto parsed = nlohmann::ordered_json::parse(json.begin(), json.end(), nullptr, false);
    if (parsed.is_discarded())
        return QString::fromUtf8(json);
    return QString::fromStdString(parsed.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

QString eventsJson(const QList<ses::Event> &events)
{
    if (events.isEmpty())
        return {};
    QByteArrayList parts;
    for (const ses::Event &event : events)
        parts.append(event.json.trimmed());
    return prettyJson('[' + parts.join(',') + ']');
}

} // namespace tables
