// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/store/message_store.h"

#include "ses/arn.h"
#include "simulator/store/columns.h"
#include "simulator/store/request_json.h"

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace simulator::store {

namespace {

constexpr auto summaryColumns =
    "key, message_id, at, account, region, principal, identity_arn, sender, recipients, subject, state, error";

ses::MessageSummary summary(SQLite::Statement &row)
{
    ses::MessageSummary result;
    result.key = row.getColumn(0).getInt64();
    result.messageId = text(row.getColumn(1));
    result.at = time(row.getColumn(2));
    result.scope = {text(row.getColumn(3)), text(row.getColumn(4))};
    result.principalArn = text(row.getColumn(5));
    result.identityArn = text(row.getColumn(6));
    result.from = text(row.getColumn(7));
    result.recipients = text(row.getColumn(8)).split(u'\n', Qt::SkipEmptyParts);
    result.subject = text(row.getColumn(9));
    result.state = static_cast<ses::MessageState>(row.getColumn(10).getInt());
    if (const auto error = errorFromJson(bytes(row.getColumn(11))))
        result.error = error->awsCode.isEmpty() ? error->message : error->awsCode + u": "_s + error->message;
    return result;
}

std::optional<ses::Message> oneMessage(SQLite::Statement row)
{
    if (!row.executeStep())
        return std::nullopt;
    ses::Message message;
    message.summary = summary(row);
    message.error = errorFromJson(bytes(row.getColumn(11)));
    message.door = static_cast<ses::Door>(row.getColumn(12).getInt());
    message.raw = bytes(row.getColumn(13));
    message.configurationSet = text(row.getColumn(14));
    message.tags = requestFromJson(bytes(row.getColumn(15))).tags;
    return message;
}

std::string messageSql(const char *condition)
{
    return std::string("SELECT ") + summaryColumns + ", door, raw, configuration_set, request FROM message WHERE " +
           condition;
}

ses::MessageState stateAfter(ses::EventType type)
{
    switch (type) {
    case ses::EventType::Delivery:
        return ses::MessageState::Delivered;
    case ses::EventType::DeliveryDelay:
        return ses::MessageState::Delayed;
    case ses::EventType::Bounce:
        return ses::MessageState::Bounced;
    case ses::EventType::Complaint:
        return ses::MessageState::Complained;
    case ses::EventType::Reject:
        return ses::MessageState::Rejected;
    default:
        return ses::MessageState::Accepted;
    }
}

/// What the text filter looks in, case folded: SQLite itself folds ASCII only.
QString searchText(const NewMessage &message, const QString &sender, const QStringList &recipients)
{
    QStringList parts{sender, message.request.subject, message.messageId};
    parts += recipients;
    if (message.error)
        parts << message.error->awsCode + u": "_s + message.error->message;
    return parts.join(u'\n').toCaseFolded();
}

} // namespace

qint64 insertMessage(SQLite::Database &database, const NewMessage &m)
{
    QStringList recipients;
    for (const ses::Mailbox &mailbox : m.request.recipients())
        recipients << mailbox.address;
    const QString sender = ses::formatMailbox(m.request.from);
    const auto arn = ses::parseArn(m.identityArn);
    const auto state = m.error ? ses::MessageState::Refused : ses::MessageState::Accepted;
    constexpr auto sql =
        "INSERT INTO message (message_id, at, account, region, principal, identity_arn, owner, identity, sender,"
        " recipients, subject, state, error, counted, door, configuration_set, search, request, raw)"
        " VALUES (nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    execute(database, sql, m.messageId, m.at, m.request.scope.account, m.request.scope.region, m.request.principalArn,
            m.identityArn, arn ? arn->account : QString(), arn ? arn->identityName() : QString(), sender,
            recipients.join(u'\n'), m.request.subject, static_cast<int>(state),
            m.error ? QString::fromUtf8(toJson(*m.error)) : QString(), m.counted, static_cast<int>(m.request.door),
            m.request.configurationSet, searchText(m, sender, recipients), toJson(m.request), m.raw);
    return database.getLastInsertRowid();
}

namespace {

/// Every filter but the account's; ?1 is the account.
std::string condition(const ses::MessageQuery &query)
{
    std::string where;
    if (!query.region.isEmpty())
        where += " AND region = ?2";
    if (!query.identity.isEmpty())
        where += " AND identity = ?3";
    if (query.state)
        where += " AND state = " + std::to_string(static_cast<int>(*query.state));
    if (query.since)
        where += " AND at >= " + std::to_string(query.since->toMSecsSinceEpoch());
    if (!query.text.isEmpty())
        where += " AND instr(search, ?4) > 0";
    return where;
}

/// The rows an account sees, as sender or as owner. Two ways in, because each has an index in the order of keys and an
/// OR of both has none: at a million rows that is two seconds.
std::vector<std::string> waysIn(const ses::MessageQuery &query)
{
    const std::string rest = condition(query);
    if (query.account.isEmpty())
        return {" FROM message WHERE 1" + rest};
    return {" FROM message WHERE account = ?1" + rest, " FROM message WHERE owner = ?1 AND owner <> account" + rest};
}

/// A parameter that no filter mentions is not in the statement.
SQLite::Statement filtered(SQLite::Database &database, const std::string &sql, const ses::MessageQuery &query)
{
    SQLite::Statement statement(database, sql);
    const std::array values{query.account, query.region, query.identity, query.text.toCaseFolded()};
    const int used = statement.getBindParameterCount();
    for (int i = 0; i < used; ++i)
        bindOne(statement, i + 1, values.at(static_cast<std::size_t>(i)));
    return statement;
}

} // namespace

ses::Page<ses::MessageSummary> messages(SQLite::Database &database, const ses::MessageQuery &query)
{
    const std::string older = query.before > 0 ? " AND key < " + std::to_string(query.before) : std::string();
    const std::string newestFirst = " ORDER BY key DESC LIMIT " + std::to_string(query.limit);
    ses::Page<ses::MessageSummary> page;
    std::string sql;
    for (const std::string &way : waysIn(query)) {
        auto count = filtered(database, "SELECT count(*)" + way, query);
        count.executeStep();
        page.total += count.getColumn(0).getInt();
        sql += (sql.empty() ? "SELECT * FROM (SELECT " : " UNION ALL SELECT * FROM (SELECT ") +
               std::string(summaryColumns) + way + older + newestFirst + ")";
    }
    auto rows = filtered(database, sql + newestFirst, query);
    while (rows.executeStep())
        page.rows << summary(rows);
    return page;
}

std::optional<ses::Message> message(SQLite::Database &database, qint64 key)
{
    return oneMessage(prepared(database, messageSql("key = ?").c_str(), key));
}

std::optional<ses::Message> messageById(SQLite::Database &database, const QString &messageId)
{
    return oneMessage(prepared(database, messageSql("message_id = ?").c_str(), messageId));
}

ses::SendRequest requestOf(SQLite::Database &database, qint64 key)
{
    auto query = prepared(database, "SELECT request FROM message WHERE key = ?", key);
    return query.executeStep() ? requestFromJson(bytes(query.getColumn(0))) : ses::SendRequest{};
}

void raiseState(SQLite::Database &database, const QString &messageId, ses::EventType type)
{
    execute(database, "UPDATE message SET state = max(state, ?) WHERE message_id = ?",
            static_cast<int>(stateAfter(type)), messageId);
}

void insertPlan(SQLite::Database &database, qint64 messageKey, const rules::PlannedEvent &plan, const QDateTime &due)
{
    execute(database, "INSERT INTO pending_event (message, due_at, plan) VALUES (?, ?, ?)", messageKey, due,
            QString::fromUtf8(toJson(plan)));
}

QList<DueEvent> dueEvents(SQLite::Database &database, const QDateTime &now, int limit)
{
    QList<DueEvent> result;
    auto query = prepared(
        database, "SELECT key, message, due_at, plan FROM pending_event WHERE due_at <= ? ORDER BY due_at, key LIMIT ?",
        now, limit);
    while (query.executeStep()) {
        result << DueEvent{query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), time(query.getColumn(2)),
                           planFromJson(bytes(query.getColumn(3)))};
    }
    return result;
}

std::optional<QDateTime> nextDue(SQLite::Database &database)
{
    auto query = prepared(database, "SELECT min(due_at) FROM pending_event");
    query.executeStep();
    if (query.getColumn(0).isNull())
        return std::nullopt;
    return time(query.getColumn(0));
}

void removePlan(SQLite::Database &database, qint64 key)
{
    execute(database, "DELETE FROM pending_event WHERE key = ?", key);
}

void insertEvent(SQLite::Database &database, const ses::Event &e)
{
    execute(database,
            "INSERT INTO event (message_id, type, at, recipients, bounce_type, sub_type, diagnostic, json, routes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            e.messageId, static_cast<int>(e.type), e.at, e.recipients.join(u'\n'), e.bounceType, e.subType,
            e.diagnostic, e.json, QString::fromUtf8(toJson(e.routes)));
}

QList<ses::Event> events(SQLite::Database &database, const QString &messageId)
{
    QList<ses::Event> result;
    auto query = prepared(database,
                          "SELECT key, type, at, recipients, bounce_type, sub_type, diagnostic, json, routes FROM event"
                          " WHERE message_id = ? ORDER BY at, key",
                          messageId);
    while (query.executeStep()) {
        ses::Event event;
        event.key = query.getColumn(0).getInt64();
        event.messageId = messageId;
        event.type = static_cast<ses::EventType>(query.getColumn(1).getInt());
        event.at = time(query.getColumn(2));
        event.recipients = text(query.getColumn(3)).split(u'\n', Qt::SkipEmptyParts);
        event.bounceType = text(query.getColumn(4));
        event.subType = text(query.getColumn(5));
        event.diagnostic = text(query.getColumn(6));
        event.json = bytes(query.getColumn(7));
        event.routes = routesFromJson(bytes(query.getColumn(8)));
        result << event;
    }
    return result;
}

void saveDraft(SQLite::Database &database, const QString &name, const QByteArray &content)
{
    if (content.isEmpty())
        execute(database, "DELETE FROM draft WHERE name = ?", name);
    else
        execute(database, "INSERT OR REPLACE INTO draft VALUES (?, ?)", name, content);
}

QByteArray draft(SQLite::Database &database, const QString &name)
{
    auto query = prepared(database, "SELECT content FROM draft WHERE name = ?", name);
    return query.executeStep() ? bytes(query.getColumn(0)) : QByteArray();
}

} // namespace simulator::store
