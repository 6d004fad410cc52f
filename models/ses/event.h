// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace ses {

/// ses.md 6.4. Names as in eventType: see toString().
enum class EventType {
    Send,
    Delivery,
    Bounce,
    Complaint,
    Reject,
    Open,
    Click,
    RenderingFailure,
    DeliveryDelay,
    Subscription
};
[[nodiscard]] QString toString(EventType type); ///< "Rendering Failure": SES's own word, not translated

/// One way an event is or is not reported (ses.md 6.1, 6.2).
struct FeedbackRoute
{
    enum class Channel { EmailForwarding, IdentityTopic, EventDestination };
    enum class Why {
        ForwardingOn,            ///< the identity's email feedback forwarding is on
        ForwardingForcedNoTopic, ///< forwarding is off but no topic is set: SES forwards anyway
        ForwardingOff,
        ToReturnPath, ///< forwarded to the Return-Path that the sender gave
        ToMailFrom,   ///< SMTP: to the MAIL FROM address
        ToSource,     ///< no Return-Path was given: to the Source address
        TopicSet,
        NoTopic,
        ConfigurationSetDestination,
        NoConfigurationSet,
        NotForThisEvent, ///< e.g. deliveries are never forwarded by mail
    };
    Channel channel = Channel::EmailForwarding;
    bool used = false;
    QString target;                    ///< an address or a topic's ARN; empty when not used
    Why why = Why::ForwardingOn;       ///< why this channel was or was not used
    Why targetWhy = Why::ForwardingOn; ///< for EmailForwarding: why this address (ToReturnPath, ToMailFrom, ToSource)
    QString account;                   ///< account that the channel belongs to: the owner's or the sender's

    bool operator==(const FeedbackRoute &) const = default;
};

struct Event
{
    qint64 key = 0;
    QString messageId;
    EventType type = EventType::Send;
    QDateTime at; ///< UTC
    QStringList recipients;
    QString bounceType; ///< "Permanent", "Transient", "Undetermined"; empty otherwise
    QString subType;    ///< bounceSubType, complaintFeedbackType, delayType or reject reason
    QString diagnostic; ///< SMTP text: "550 5.1.1 Unknown User"
    QByteArray json;    ///< SES event publishing format (ses.md 6.4)
    QList<FeedbackRoute> routes;

    bool operator==(const Event &) const = default;
};

/// A mail in the simulator's own mailbox: verification requests, feedback mails, topic notifications, delivered mail.
struct MailItem
{
    enum class Kind { Verification, Bounce, Complaint, Notification, AutoReply, Delivered };
    qint64 key = 0;
    Kind kind = Kind::Delivered;
    QDateTime at; ///< UTC
    QString to;   ///< address, or topic ARN for Notification
    QString from;
    QString subject;
    QString messageId; ///< SES message that caused it; empty for Verification
    QString verifies;  ///< Verification: the address; empty once confirmed or expired
    bool read = false;

    bool operator==(const MailItem &) const = default;
};

struct MailQuery
{
    QString text;
    qint64 before = 0;
    int limit = 200;
};

} // namespace ses
