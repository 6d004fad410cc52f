// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/store/columns.h"
#include "simulator/store/message_store.h"

using namespace Qt::StringLiterals;

namespace simulator::store {

void insertMail(SQLite::Database &database, const NewMail &mail)
{
    if (mail.item.kind == ses::MailItem::Kind::Verification)
        closeVerification(database, {mail.account, mail.region}, mail.item.verifies);
    execute(database,
            "INSERT INTO mail (kind, at, recipient, sender, subject, message_id, verifies, account, region, raw)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            static_cast<int>(mail.item.kind), mail.item.at, mail.item.to, mail.item.from, mail.item.subject,
            mail.item.messageId, mail.item.verifies, mail.account, mail.region, mail.raw);
}

ses::Page<ses::MailItem> mailbox(SQLite::Database &database, const ses::MailQuery &query)
{
    QString part = query.text;
    part.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    const QString pattern = u'%' + part + u'%';
    const std::string where =
        " FROM mail WHERE (recipient LIKE ?1 ESCAPE '\\' OR sender LIKE ?1 ESCAPE '\\' OR subject LIKE ?1 ESCAPE '\\'"
        " OR message_id LIKE ?1 ESCAPE '\\')";
    ses::Page<ses::MailItem> page;
    auto count = prepared(database, ("SELECT count(*)" + where).c_str(), pattern);
    count.executeStep();
    page.total = count.getColumn(0).getInt();
    auto rows = prepared(database,
                         ("SELECT key, kind, at, recipient, sender, subject, message_id, verifies, read" + where +
                          " AND (?2 = 0 OR key < ?2) ORDER BY key DESC LIMIT ?3")
                             .c_str(),
                         pattern, query.before, query.limit);
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
    auto query = prepared(database, "SELECT raw FROM mail WHERE key = ?", key);
    if (!query.executeStep())
        return std::nullopt;
    return bytes(query.getColumn(0));
}

bool markRead(SQLite::Database &database, qint64 key)
{
    return execute(database, "UPDATE mail SET read = 1 WHERE key = ? AND read = 0", key) > 0;
}

std::optional<VerificationMail> verificationMail(SQLite::Database &database, qint64 key)
{
    auto query = prepared(database, "SELECT account, region, verifies FROM mail WHERE key = ? AND verifies <> ''", key);
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
