// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/store/engine.h"

#include "ses/arn.h"
#include "ses/message_id.h"
#include "ses/mime.h"
#include "ses/notice.h"
#include "simulator/store/account_store.h"
#include "simulator/store/identity_store.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace simulator::store {

namespace {

constexpr int publishedAtOnce = 200;

QString bareId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

SQLite::Transaction begin(SQLite::Database &database)
{
    return SQLite::Transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
}

ses::MailItem mailItem(ses::MailItem::Kind kind, const QDateTime &at, const QString &to, const QByteArray &raw,
                       const QString &messageId)
{
    ses::MailItem item;
    item.kind = kind;
    item.at = at;
    item.to = to;
    item.messageId = messageId;
    for (const ses::NameValue &header : ses::mime::parse(raw).headers) {
        if (header.name.compare("From"_L1, Qt::CaseInsensitive) == 0)
            item.from = header.value;
        else if (header.name.compare("Subject"_L1, Qt::CaseInsensitive) == 0)
            item.subject = header.value;
    }
    return item;
}

/// A notification comes as SNS hands it on: JSON, not a mail.
ses::MailItem notificationItem(const QString &topic, const QDateTime &at, const QString &subject,
                               const QString &messageId)
{
    ses::MailItem item;
    item.kind = ses::MailItem::Kind::Notification;
    item.at = at;
    item.to = topic;
    item.from = u"sns.amazonaws.com"_s;
    item.subject = subject;
    item.messageId = messageId;
    return item;
}

/// The identity may be gone by the time an event happens; its ARN still says whose it was.
IdentityFacts identityOf(const Facts &facts, const ses::SendRequest &request, const QString &arn)
{
    if (const auto found = rules::settingsIdentity(facts, request))
        return *found;
    IdentityFacts gone;
    if (const auto parsed = ses::parseArn(arn)) {
        gone.scope = parsed->scope();
        gone.name = parsed->identityName();
    }
    return gone;
}

} // namespace

Engine::Engine(SQLite::Database &database, Options options)
    : m_database(database)
    , m_options(std::move(options))
{}

ses::Result<ses::SendReceipt> Engine::send(const ses::SendRequest &request, Changes &changes)
{
    SQLite::Transaction transaction = begin(m_database);
    const QDateTime at = now();
    const StoreFacts facts(m_database, m_cache, at);
    const ses::Preflight preflight = rules::preflight(facts, request, at);
    const auto source = rules::sourceIdentity(facts, request);

    NewMessage message;
    message.request = request;
    message.at = at;
    message.identityArn = source ? ses::identityArn(source->scope, source->name).toString() : request.sourceArn;
    const QString id = ses::newMessageId(request.scope.region, at);
    const ses::Result<QByteArray> raw = ses::mime::build(request, id, at);
    message.raw = raw.value_or(QByteArray());
    if (!preflight.accepted)
        message.error = preflight.error;
    else if (!raw)
        message.error = raw.error();
    if (!message.error) {
        message.messageId = id;
        message.counted = rules::countedRecipients(request);
        message.request.configurationSet = rules::configurationSetInForce(facts, request);
    }
    const qint64 key = insertMessage(m_database, message);
    if (!message.error) {
        for (const rules::PlannedEvent &event : rules::plan(facts, request))
            insertPlan(m_database, key, event,
                       at.addMSecs(static_cast<qint64>(event.delayMilliseconds * m_options.delayFactor)));
        if (source)
            setLastSent(m_database, source->scope, source->name, at);
    }
    transaction.commit();

    changes << ses::Change{ses::Change::What::Messages, request.scope, id};
    if (message.error)
        return tl::make_unexpected(*message.error);
    return ses::SendReceipt{id, at};
}

std::optional<QDateTime> Engine::publishDue(Changes &changes)
{
    SQLite::Transaction transaction = begin(m_database);
    for (const DueEvent &due : dueEvents(m_database, now(), publishedAtOnce))
        publish(due, changes);
    const auto next = nextDue(m_database);
    transaction.commit();
    return next;
}

void Engine::publish(const DueEvent &due, Changes &changes)
{
    removePlan(m_database, due.key);
    const auto message = store::message(m_database, due.messageKey);
    if (!message)
        return;
    const ses::SendRequest request = requestOf(m_database, due.messageKey);
    const StoreFacts facts(m_database, m_cache, due.due);
    const auto caller = facts.caller(request.principalArn);
    const rules::MailFacts mail{message->summary.messageId, message->summary.at, message->summary.identityArn,
                                caller ? caller->userName : QString(), message->raw};
    changes << ses::Change{ses::Change::What::Mailbox, {}, {}};
    if (due.plan.automaticReply) {
        reply(due.plan, request, mail, due.due);
        return;
    }
    const QString feedbackId = bareId();
    ses::Event event;
    event.messageId = mail.messageId;
    event.type = due.plan.type;
    event.at = due.due;
    event.recipients = due.plan.recipients;
    event.bounceType = due.plan.bounceType;
    event.subType = due.plan.subType;
    event.diagnostic = due.plan.diagnostic;
    event.json = rules::eventJson(request, mail, due.plan, due.due, feedbackId);
    const IdentityFacts identity = identityOf(facts, request, message->summary.identityArn);
    const auto set = request.configurationSet.isEmpty()
                         ? std::nullopt
                         : facts.configurationSet(request.scope, request.configurationSet);
    event.routes = rules::routes(identity, request, set, event.type);
    insertEvent(m_database, event);
    raiseState(m_database, event.messageId, event.type);
    tell(event, due.plan, request, mail, identity, feedbackId);
    if (event.type == ses::EventType::Delivery)
        deliver(due.plan, *message, due.due);
    // The account may be gone by now.
    if (due.plan.addToSuppressionList && accountExists(m_database, request.scope.account)) {
        const auto reason = event.type == ses::EventType::Complaint ? ses::SuppressionReason::Complaint
                                                                    : ses::SuppressionReason::Bounce;
        for (const QString &address : event.recipients)
            suppress(m_database, request.scope, {address, reason, due.due});
        changes << ses::Change{ses::Change::What::Settings, request.scope, {}};
    }
    changes << ses::Change{ses::Change::What::Events, request.scope, event.messageId};
}

void Engine::tell(const ses::Event &event, const rules::PlannedEvent &plan, const ses::SendRequest &request,
                  const rules::MailFacts &mail, const IdentityFacts &identity, const QString &feedbackId)
{
    using Channel = ses::FeedbackRoute::Channel;
    const auto kind =
        event.type == ses::EventType::Complaint ? ses::MailItem::Kind::Complaint : ses::MailItem::Kind::Bounce;
    const ses::NotificationSettings &settings = identity.notifications;
    const bool headers = event.type == ses::EventType::Bounce      ? settings.headersInBounce
                         : event.type == ses::EventType::Complaint ? settings.headersInComplaint
                                                                   : settings.headersInDelivery;
    for (const ses::FeedbackRoute &route : event.routes) {
        if (!route.used)
            continue;
        if (route.channel == Channel::EmailForwarding) {
            const QByteArray raw = rules::feedbackMail(request, mail, plan, route.target, event.at);
            insertMail(m_database, {mailItem(kind, event.at, route.target, raw, event.messageId), raw, {}, {}});
        } else if (route.channel == Channel::IdentityTopic) {
            const QByteArray json = rules::notificationJson(request, mail, plan, event.at, feedbackId, headers);
            insertMail(m_database, {notificationItem(route.target, event.at, u"Amazon SES Email Event Notification"_s,
                                                     event.messageId),
                                    json,
                                    {},
                                    {}});
        } else {
            insertMail(m_database, {notificationItem(route.target, event.at, u"Amazon SES Email Event Notification"_s,
                                                     event.messageId),
                                    event.json,
                                    {},
                                    {}});
        }
    }
}

void Engine::deliver(const rules::PlannedEvent &plan, const ses::Message &message, const QDateTime &at)
{
    ses::MailItem item = mailItem(ses::MailItem::Kind::Delivered, at, {}, message.raw, message.summary.messageId);
    for (const QString &recipient : plan.recipients) {
        item.to = recipient;
        insertMail(m_database, {item, {}, {}, {}}); // its raw text is the message's
    }
}

void Engine::reply(const rules::PlannedEvent &plan, const ses::SendRequest &request, const rules::MailFacts &mail,
                   const QDateTime &at)
{
    const QString to = rules::feedbackAddress(request);
    const QByteArray raw = rules::feedbackMail(request, mail, plan, to, at);
    insertMail(m_database, {mailItem(ses::MailItem::Kind::AutoReply, at, to, raw, mail.messageId), raw, {}, {}});
}

void Engine::mailVerification(const ses::Scope &scope, const QString &address)
{
    const QDateTime at = now();
    ses::mime::Notice notice;
    notice.from = {u"Amazon Web Services"_s, u"no-reply-aws@amazon.com"_s};
    notice.to = address;
    notice.subject = u"Amazon Web Services - Email Address Verification Request in region "_s + scope.region;
    notice.date = at;
    notice.messageIdHeader = u'<' + bareId() + u"@amazon.com>"_s;
    notice.text =
        u"Dear Amazon Web Services Customer,\n\nWe have received a request to authorize this email address for use "
        u"with Amazon "
        "SES in region "_s +
        scope.region +
        u". If you requested this verification, confirm that you are authorized to use this email address.\n\n"
        "Your request will not be processed unless you confirm the address. In this simulator the link is the "
        "button \"Confirm Verification\" of the mailbox. It expires after 24 hours.\n"_s;
    const QByteArray raw = ses::mime::buildNotice(notice);
    ses::MailItem item = mailItem(ses::MailItem::Kind::Verification, at, address, raw, {});
    item.verifies = address;
    insertMail(m_database, {item, raw, scope.account, scope.region});
}

} // namespace simulator::store
