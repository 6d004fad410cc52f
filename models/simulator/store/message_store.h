// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/event.h"
#include "ses/message.h"
#include "simulator/rules/rules.h"
#include "simulator/store/database.h"

/// Messages, events, planned events and the simulator's mailbox in SQL. All functions throw SQLite::Exception and run
/// in the thread of their connection; changing ones are called inside a transaction.
namespace simulator::store {

struct NewMessage
{
    ses::SendRequest request;
    QString messageId; ///< empty: refused
    QDateTime at;
    QString identityArn;
    QByteArray raw;
    std::optional<ses::Error> error;
    int counted = 0; ///< recipients that count to the quota
};
qint64 insertMessage(SQLite::Database &, const NewMessage &);
[[nodiscard]] ses::Page<ses::MessageSummary> messages(SQLite::Database &, const ses::MessageQuery &);
[[nodiscard]] std::optional<ses::Message> message(SQLite::Database &, qint64 key);
[[nodiscard]] std::optional<ses::Message> messageById(SQLite::Database &, const QString &messageId);
/// The request of an accepted message, without attachments (they are in the raw message).
[[nodiscard]] ses::SendRequest requestOf(SQLite::Database &, qint64 key);
/// Keeps the gravest state (ses::MessageState).
void raiseState(SQLite::Database &, const QString &messageId, ses::EventType type);

void insertPlan(SQLite::Database &, qint64 messageKey, const rules::PlannedEvent &, const QDateTime &due);
struct DueEvent
{
    qint64 key = 0;
    qint64 messageKey = 0;
    QDateTime due;
    rules::PlannedEvent plan;
};
[[nodiscard]] QList<DueEvent> dueEvents(SQLite::Database &, const QDateTime &now, int limit);
[[nodiscard]] std::optional<QDateTime> nextDue(SQLite::Database &);
void removePlan(SQLite::Database &, qint64 key);

void insertEvent(SQLite::Database &, const ses::Event &);
[[nodiscard]] QList<ses::Event> events(SQLite::Database &, const QString &messageId);

struct NewMail
{
    ses::MailItem item;
    QByteArray raw;  ///< Delivered: empty, it is the message's
    QString account; ///< Verification: whose identity
    QString region;
};
void insertMail(SQLite::Database &, const NewMail &);
[[nodiscard]] ses::Page<ses::MailItem> mailbox(SQLite::Database &, const ses::MailQuery &, const QDateTime &now);
[[nodiscard]] std::optional<QByteArray> rawMail(SQLite::Database &, qint64 key);
[[nodiscard]] bool markRead(SQLite::Database &, qint64 key); ///< false: it was read before
struct VerificationMail
{
    ses::Scope scope;
    QString address;
};
/// nullopt: no such mail, or its link was used or is older than 24 hours.
[[nodiscard]] std::optional<VerificationMail> verificationMail(SQLite::Database &, qint64 key, const QDateTime &now);
/// The links of older mails to the same address no longer work.
void closeVerification(SQLite::Database &, const ses::Scope &, const QString &address);

void saveDraft(SQLite::Database &, const QString &name, const QByteArray &content);
[[nodiscard]] QByteArray draft(SQLite::Database &, const QString &name);

} // namespace simulator::store
