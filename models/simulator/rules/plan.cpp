// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rules/mailbox_simulator.h"
#include "simulator/rules/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

using ses::EventType;
using ses::RecipientOutcome;

// Milliseconds after acceptance: quick enough to watch, slow enough to see the order.
constexpr int rejectDelay = 300;
constexpr int deliveryDelay = 400;
constexpr int deliveryStep = 100; ///< between domains
constexpr int deliveryLatest = 900;
constexpr int deferralDelay = 600;
constexpr int bounceDelay = 700;
constexpr int complaintDelay = 1500;
constexpr int replyDelay = 1600;
constexpr int lateDelivery = 2500;

PlannedEvent event(int delay, EventType type, const QString &recipient = {})
{
    PlannedEvent made;
    made.delayMilliseconds = delay;
    made.type = type;
    if (!recipient.isEmpty())
        made.recipients.append(recipient);
    return made;
}

PlannedEvent bounce(const QString &recipient, const QString &type, const QString &subType, const QString &status,
                    const QString &diagnostic)
{
    PlannedEvent made = event(bounceDelay, EventType::Bounce, recipient);
    made.bounceType = type;
    made.subType = subType;
    made.status = status;
    made.diagnostic = diagnostic;
    return made;
}

PlannedEvent unknownUser(const QString &recipient)
{
    return bounce(recipient, u"Permanent"_s, u"General"_s, u"5.1.1"_s, u"smtp; 550 5.1.1 Unknown User"_s);
}

PlannedEvent suppressed(const QString &recipient, const QString &subType)
{
    return bounce(
        recipient, u"Permanent"_s, subType, u"5.1.1"_s,
        subType == "Suppressed"_L1
            ? u"Amazon SES has suppressed sending to this address because it has a recent history of bouncing "
              "as an invalid address."_s
            : u"Amazon SES did not send the message to this address because it is on the suppression list for "
              "your account."_s);
}

PlannedEvent complaint(const QString &recipient, const QString &subType)
{
    PlannedEvent made = event(complaintDelay, EventType::Complaint, recipient);
    made.subType = subType;
    return made;
}

/// EICAR's test file, in two parts so that a virus scanner does not take this program for it (ses.md 7.1).
bool holdsTestVirus(const ses::Attachment &attachment)
{
    static const QByteArray signature =
        QByteArray("X5O!P%@AP[4\\PZX54(P^)7CC)7}$") + QByteArray("EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
    return attachment.content.contains(signature);
}

class Planner
{
public:
    Planner(const Facts &facts, const ses::SendRequest &request)
        : m_facts(facts)
        , m_request(request)
    {
        for (const ses::Mailbox &recipient : request.recipients()) {
            if (!m_recipients.contains(recipient.address))
                m_recipients.append(recipient.address);
        }
    }

    QList<PlannedEvent> events() &&
    {
        PlannedEvent sent = event(0, EventType::Send);
        sent.recipients = m_recipients;
        m_events.append(sent);
        if (isRejected()) {
            PlannedEvent rejected = event(rejectDelay, EventType::Reject);
            rejected.recipients = m_recipients;
            rejected.subType = u"Bad content"_s;
            m_events.append(rejected);
            return m_events;
        }
        for (const QString &recipient : m_recipients)
            planRecipient(recipient);
        std::stable_sort(m_events.begin(), m_events.end(), [](const PlannedEvent &a, const PlannedEvent &b) {
            return a.delayMilliseconds < b.delayMilliseconds;
        });
        return m_events;
    }

private:
    [[nodiscard]] RecipientOutcome picked(const QString &recipient) const
    {
        for (auto it = m_request.outcomes.constBegin(); it != m_request.outcomes.constEnd(); ++it) {
            if (it.key().compare(recipient, Qt::CaseInsensitive) == 0)
                return it.value();
        }
        return RecipientOutcome::Deliver;
    }

    [[nodiscard]] bool isRejected() const
    {
        const auto &attachments = m_request.attachments;
        return std::any_of(attachments.begin(), attachments.end(), holdsTestVirus) ||
               std::any_of(m_recipients.begin(), m_recipients.end(), [this](const QString &recipient) {
                   return simulatorBox(recipient) == SimulatorBox::None &&
                          picked(recipient) == RecipientOutcome::Reject;
               });
    }

    void planRecipient(const QString &recipient)
    {
        switch (simulatorBox(recipient)) {
        case SimulatorBox::None:
            planOrdinary(recipient);
            break;
        case SimulatorBox::Success:
            deliver(recipient);
            break;
        case SimulatorBox::Bounce:
            add(unknownUser(recipient));
            break;
        case SimulatorBox::OutOfOffice: {
            deliver(recipient);
            PlannedEvent reply = event(replyDelay, EventType::Bounce, recipient);
            reply.automaticReply = true;
            m_events.append(reply);
            break;
        }
        case SimulatorBox::Complaint:
            deliver(recipient);
            add(complaint(recipient, u"abuse"_s));
            break;
        case SimulatorBox::SuppressionList:
            add(suppressed(recipient, u"Suppressed"_s));
            break;
        }
    }

    void planOrdinary(const QString &recipient)
    {
        if (const auto reason = m_facts.suppressed(m_request.scope, recipient)) {
            const QString subType = u"OnAccountSuppressionList"_s;
            add(*reason == ses::SuppressionReason::Complaint ? complaint(recipient, subType)
                                                             : suppressed(recipient, subType));
            return;
        }
        switch (picked(recipient)) {
        case RecipientOutcome::Deliver:
        case RecipientOutcome::Reject:
            deliver(recipient);
            break;
        case RecipientOutcome::BouncePermanent: {
            PlannedEvent bounced = unknownUser(recipient);
            bounced.addToSuppressionList = true;
            add(bounced);
            break;
        }
        case RecipientOutcome::BounceTransient:
            add(bounce(recipient, u"Transient"_s, u"MailboxFull"_s, u"4.2.2"_s, u"smtp; 452 4.2.2 Mailbox full"_s));
            break;
        case RecipientOutcome::Complaint: {
            deliver(recipient);
            PlannedEvent complained = complaint(recipient, u"abuse"_s);
            complained.addToSuppressionList = true;
            add(complained);
            break;
        }
        case RecipientOutcome::Delay:
            delay(recipient);
            break;
        }
    }

    void delay(const QString &recipient)
    {
        PlannedEvent deferred = event(deferralDelay, EventType::DeliveryDelay, recipient);
        deferred.subType = u"TransientCommunicationFailure"_s;
        deferred.status = u"4.4.1"_s;
        deferred.diagnostic = u"smtp; 421 4.4.1 Unable to connect to remote host"_s;
        add(deferred);
        add(event(lateDelivery, EventType::Delivery, recipient));
    }

    void deliver(const QString &recipient)
    {
        const QString domain = ses::domainOf(recipient).toLower();
        if (!m_domains.contains(domain))
            m_domains.append(domain);
        const int later = static_cast<int>(m_domains.indexOf(domain)) * deliveryStep;
        add(event(std::min(deliveryDelay + later, deliveryLatest), EventType::Delivery, recipient));
    }

    /// Recipients of one domain to whom the same happens share an event (ses.md 7.1, 6.3).
    void add(const PlannedEvent &planned)
    {
        const QString domain = ses::domainOf(planned.recipients.constFirst()).toLower();
        const auto same = [&](const PlannedEvent &other) {
            return other.type == planned.type && other.delayMilliseconds == planned.delayMilliseconds &&
                   other.bounceType == planned.bounceType && other.subType == planned.subType &&
                   other.diagnostic == planned.diagnostic && !other.automaticReply &&
                   other.addToSuppressionList == planned.addToSuppressionList &&
                   ses::domainOf(other.recipients.constFirst()).toLower() == domain;
        };
        const auto found = std::find_if(m_events.begin() + 1, m_events.end(), same);
        if (found == m_events.end())
            m_events.append(planned);
        else
            found->recipients += planned.recipients;
    }

    const Facts &m_facts;
    const ses::SendRequest &m_request;
    QStringList m_recipients;
    QStringList m_domains;
    QList<PlannedEvent> m_events;
};

} // namespace

QList<PlannedEvent> plan(const Facts &facts, const ses::SendRequest &request)
{
    return Planner(facts, request).events();
}

} // namespace simulator::rules
