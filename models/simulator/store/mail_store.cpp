// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/store/columns.h"
#include "simulator/store/message_store.h"

using namespace Qt::StringLiterals;

namespace simulator::store {

namespace {
constexpr qint64 linkSeconds = 24 * 3600; ///< ses.md 1.3
}

void insertMail(SQLite::Database &database, const NewMail &mail)
{
    if (mail.item.kind == ses::MailItem::Kind::Verification)
        closeVerification(database, {mail.account, mail.region}, mail.item.verifies);
    execute(
        database,
        "INSERT INTO mail (kind, at, recipient, sender, subject, message_id, verifies, account, region, search, raw)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        static_cast<int>(mail.item.kind), mail.item.at, mail.item.to, mail.item.from, mail.item.subject,
        mail.item.messageId, mail.item.verifies, mail.account, mail.region,
        QStringList{mail.item.to, mail.item.from, mail.item.subject, mail.item.messageId}.join(u'\n').toCaseFolded(),
        mail.raw);
}

ses::Page<ses::MailItem> mailbox(SQLite::Database &database, const ses::MailQuery &query, const QDateTime &now)
{
    const QString part = query.text.toCaseFolded();
    const std::string where = " FROM mail WHERE (?1 = '' OR instr(search, ?1) > 0)";
    ses::Page<ses::MailItem> page;
    auto count = prepared(database, ("SELECT count(*)" + where).c_str(), part);
    count.executeStep();
    page.total = count.getColumn(0).getInt();
    auto rows =
        prepared(database,
                 ("SELECT key, kind, at, recipient, sender, subject, message_id, iif(at > ?4, verifies, ''), read" +
                  where + " AND (?2 = 0 OR key < ?2) ORDER BY key DESC LIMIT ?3")
                     .c_str(),
                 part, query.before, query.limit, now.addSecs(-linkSeconds));
    while (rows.executeStep()) {
        page.rows << ses::MailItem{
            rows.getColumn(0).getInt64(),   static_cast<ses::MailItem::Kind>(rows.getColumn(1).getInt()),
            time(rows.getColumn(2)),        text(rows.getColumn(3)),
            text(rows.getColumn(4)),        text(rows.getColumn(5)),
            text(rows.getColumn(6)),        text(rows.getColumn(7)),
            rows.getColumn(8).getInt() != 0};
    }
    return page;
}

std::optional<QByteArray> rawMail(SQLite::Database &database, qint64 key)
{
    auto query = prepared(database,
                          "SELECT iif(kind = ?2, (SELECT raw FROM message WHERE message_id = mail.message_id), raw)"
                          " FROM mail WHERE key = ?1",
                          key, static_cast<int>(ses::MailItem::Kind::Delivered));
    if (!query.executeStep())
        return std::nullopt;
    return bytes(query.getColumn(0));
}

bool markRead(SQLite::Database &database, qint64 key)
{
    return execute(database, "UPDATE mail SET read = 1 WHERE key = ? AND read = 0", key) > 0;
}

std::optional<VerificationMail> verificationMail(SQLite::Database &database, qint64 key, const QDateTime &now)
{
    auto query =
        prepared(database, "SELECT account, region, verifies FROM mail WHERE key = ? AND verifies <> '' AND at > ?",
                 key, now.addSecs(-linkSeconds));
    if (!query.executeStep())
        return std::nullopt;
    return VerificationMail{{text(query.getColumn(0)), text(query.getColumn(1))}, text(query.getColumn(2))};
}

void closeVerification(SQLite::Database &database, const ses::Scope &scope, const QString &address)
{
    execute(database, "UPDATE mail SET verifies = '' WHERE account = ? AND region = ? AND verifies = ?", scope.account,
            scope.region, address);
}

} // namespace simulator::store
