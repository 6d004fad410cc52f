// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/event_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(EventSentence)
};

struct SubTypeSentence
{
    const char *subType;
    const char *sentence;
};

// Sub-types of ses.md 6.3 and 6.4; others fall back to a sentence that quotes SES's word.
constexpr SubTypeSentence permanentBounces[] = {
    {"General", QT_TRANSLATE_NOOP("EventSentence", "The receiving server refused the message for good.")},
    {"NoEmail",
     QT_TRANSLATE_NOOP("EventSentence", "The receiving server refused the message for good: there is no such "
                                        "address.")},
    {"Suppressed", QT_TRANSLATE_NOOP("EventSentence", "SES did not deliver the message: the address is on the global "
                                                      "suppression list.")},
    {"OnAccountSuppressionList",
     QT_TRANSLATE_NOOP("EventSentence",
                       "SES did not deliver the message: the address is on the suppression list of the "
                       "sender's account.")},
    {"OnTenantSuppressionList",
     QT_TRANSLATE_NOOP("EventSentence",
                       "SES did not deliver the message: the address is on the suppression list of the "
                       "tenant.")},
    {"EmailValidationSuppressed",
     QT_TRANSLATE_NOOP("EventSentence", "SES did not deliver the message: email validation found the address bad.")},
};

constexpr SubTypeSentence transientBounces[] = {
    {"General", QT_TRANSLATE_NOOP("EventSentence", "The message could not be delivered for now, and SES gave up.")},
    {"MailboxFull", QT_TRANSLATE_NOOP("EventSentence", "The mailbox of the recipient is full.")},
    {"MessageTooLarge", QT_TRANSLATE_NOOP("EventSentence", "The message is too large for the receiving server.")},
    {"CustomTimeoutExceeded",
     QT_TRANSLATE_NOOP("EventSentence", "The message could not be delivered within the time that the sender had set.")},
    {"ContentRejected", QT_TRANSLATE_NOOP("EventSentence", "The receiving server did not accept the content.")},
    {"AttachmentRejected", QT_TRANSLATE_NOOP("EventSentence", "The receiving server did not accept an attachment.")},
};

constexpr SubTypeSentence complaints[] = {
    {"abuse", QT_TRANSLATE_NOOP("EventSentence", "The recipient reported the message as unwanted.")},
    {"auth-failure", QT_TRANSLATE_NOOP("EventSentence", "The receiving side reported that authentication failed.")},
    {"fraud", QT_TRANSLATE_NOOP("EventSentence", "The recipient reported the message as fraud.")},
    {"not-spam", QT_TRANSLATE_NOOP("EventSentence", "The recipient reported that the message is not spam.")},
    {"other", QT_TRANSLATE_NOOP("EventSentence", "The recipient complained about the message.")},
    {"virus", QT_TRANSLATE_NOOP("EventSentence", "The recipient reported a virus in the message.")},
    {"OnAccountSuppressionList",
     QT_TRANSLATE_NOOP("EventSentence",
                       "SES did not deliver the message: the address is on the suppression list of the "
                       "sender's account after a complaint.")},
};

constexpr SubTypeSentence delays[] = {
    {"InternalFailure", QT_TRANSLATE_NOOP("EventSentence", "Delivery is delayed by a fault inside SES.")},
    {"General", QT_TRANSLATE_NOOP("EventSentence", "Delivery is delayed; SES keeps trying.")},
    {"MailboxFull", QT_TRANSLATE_NOOP("EventSentence", "Delivery is delayed: the mailbox of the recipient is full.")},
    {"SpamDetected", QT_TRANSLATE_NOOP("EventSentence", "Delivery is delayed: the receiving server sees much mail that "
                                                        "looks like spam from this account.")},
    {"RecipientServerError",
     QT_TRANSLATE_NOOP("EventSentence", "Delivery is delayed by an error of the receiving server.")},
    {"IPFailure",
     QT_TRANSLATE_NOOP("EventSentence", "Delivery is delayed: the receiving server blocks or slows the sending "
                                        "IP address.")},
    {"TransientCommunicationFailure",
     QT_TRANSLATE_NOOP("EventSentence", "Delivery is delayed: the connection to the receiving server broke.")},
    {"BYOIPHostNameLookupUnavailable",
     QT_TRANSLATE_NOOP("EventSentence", "Delivery is delayed: the host name of the sending IP address cannot be looked "
                                        "up.")},
    {"Undetermined", QT_TRANSLATE_NOOP("EventSentence", "Delivery is delayed; SES does not know why.")},
    {"SendingDeferral", QT_TRANSLATE_NOOP("EventSentence", "SES itself holds the message back for now.")},
};

template<std::size_t N>
QString lookUp(const SubTypeSentence (&sentences)[N], const QString &subType)
{
    for (const SubTypeSentence &entry : sentences) {
        if (subType == QLatin1StringView(entry.subType))
            return QCoreApplication::translate("EventSentence", entry.sentence);
    }
    return {};
}

QString orQuoted(const QString &sentence, const QString &fallback, const QString &subType)
{
    if (!sentence.isEmpty())
        return sentence;
    return subType.isEmpty() ? fallback : Tr::tr("%1 SES calls it \"%2\".", "sentence, word").arg(fallback, subType);
}

QString bounceSentence(const ses::Event &event)
{
    if (event.bounceType == "Permanent"_L1)
        return orQuoted(lookUp(permanentBounces, event.subType), Tr::tr("The message bounced for good."),
                        event.subType);
    if (event.bounceType == "Transient"_L1)
        return orQuoted(lookUp(transientBounces, event.subType), Tr::tr("The message bounced for now."), event.subType);
    return Tr::tr("The message bounced; SES could not read the reason from the answer.");
}

} // namespace

QString eventSentence(const ses::Event &event)
{
    switch (event.type) {
    case ses::EventType::Send:
        return Tr::tr("SES accepted the message and tries to deliver it.");
    case ses::EventType::Delivery:
        return Tr::tr("The receiving server took the message.");
    case ses::EventType::Bounce:
        return bounceSentence(event);
    case ses::EventType::Complaint:
        return orQuoted(lookUp(complaints, event.subType), Tr::tr("The recipient complained about the message."),
                        event.subType);
    case ses::EventType::Reject:
        return orQuoted(event.subType == "Bad content"_L1
                            ? Tr::tr("SES found a virus and did not deliver the message to anybody.")
                            : QString(),
                        Tr::tr("SES took the message but did not deliver it."), event.subType);
    case ses::EventType::Open:
        return Tr::tr("The recipient opened the message.");
    case ses::EventType::Click:
        return Tr::tr("The recipient followed a link in the message.");
    case ses::EventType::RenderingFailure:
        return Tr::tr("The message was not sent: its template could not be filled in.");
    case ses::EventType::DeliveryDelay:
        return orQuoted(lookUp(delays, event.subType), Tr::tr("Delivery is delayed."), event.subType);
    case ses::EventType::Subscription:
        return Tr::tr("The recipient changed the subscription.");
    }
    return {};
}

} // namespace tables
