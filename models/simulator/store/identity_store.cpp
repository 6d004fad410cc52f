// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/store/identity_store.h"

#include "ses/address.h"
#include "ses/arn.h"
#include "simulator/store/columns.h"
#include "simulator/store/policy_store.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace simulator::store {

namespace {

/// Bits of identity.published.
constexpr int dkimPublished = 1;
constexpr int mailFromPublished = 2;

constexpr auto ofIdentity = " WHERE account = ? AND region = ? AND name = ? AND deleted IS NULL";

std::string statement(const char *begin)
{
    return std::string(begin) + ofIdentity;
}

/// Domain identities fold case, addresses do not.
QString stored(const QString &name)
{
    return name.contains(u'@') ? name : name.toLower();
}

QStringList dkimTokens(const ses::Scope &scope, const QString &name, const QDateTime &now)
{
    QStringList tokens;
    for (int i = 0; i < 3; ++i) {
        const QByteArray text =
            (scope.account + scope.region + name + QString::number(i) + now.toString(Qt::ISODateWithMs)).toUtf8();
        const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32);
        QString token;
        for (const char digit : hash)
            token += QChar(digit <= '9' ? digit : digit - 'a' + 'p');
        tokens << token;
    }
    return tokens;
}

QList<ses::DnsRecord> records(const QString &name, const QStringList &tokens, const QString &mailFrom,
                              const QString &region, int published)
{
    using Purpose = ses::DnsRecord::Purpose;
    QList<ses::DnsRecord> result;
    for (const QString &token : tokens) {
        result << ses::DnsRecord{Purpose::Dkim, token + u"._domainkey."_s + name, u"CNAME"_s,
                                 token + u".dkim.amazonses.com"_s, (published & dkimPublished) != 0};
    }
    if (!mailFrom.isEmpty()) {
        const bool there = (published & mailFromPublished) != 0;
        result << ses::DnsRecord{Purpose::MailFromMx, mailFrom, u"MX"_s,
                                 u"10 feedback-smtp."_s + region + u".amazonses.com"_s, there};
        result << ses::DnsRecord{Purpose::MailFromSpf, mailFrom, u"TXT"_s, u"\"v=spf1 include:amazonses.com ~all\""_s,
                                 there};
    }
    return result;
}

const char *orderColumn(ses::IdentitySort sort)
{
    switch (sort) {
    case ses::IdentitySort::Type:
        return "type";
    case ses::IdentitySort::Status:
        return "status";
    case ses::IdentitySort::Policies:
        return "policy_count";
    case ses::IdentitySort::LastSent:
        return "last_sent_at";
    case ses::IdentitySort::Name:
        break;
    }
    return "display";
}

QString likePattern(QString part)
{
    part.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + part + u'%';
}

ses::IdentitySummary summary(const SQLite::Statement &query, const QString &region)
{
    ses::IdentitySummary row;
    row.name = text(query.getColumn(0));
    row.type = static_cast<ses::IdentityType>(query.getColumn(1).getInt());
    row.status = static_cast<ses::VerificationStatus>(query.getColumn(2).getInt());
    row.region = region;
    row.policyCount = query.getColumn(3).getInt();
    if (!query.getColumn(4).isNull())
        row.lastSentAt = time(query.getColumn(4));
    return row;
}

} // namespace

ses::Page<ses::IdentitySummary> identities(SQLite::Database &database, const ses::Scope &scope,
                                           const ses::IdentityQuery &query)
{
    ses::Page<ses::IdentitySummary> page;
    const std::string where = " FROM identity WHERE account = ? AND region = ? AND deleted IS NULL AND (name LIKE ? "
                              "ESCAPE '\\' OR display LIKE ? ESCAPE '\\')";
    const QString pattern = likePattern(query.text.toLower()); // LIKE folds ASCII only
    auto count = prepared(database, ("SELECT count(*)" + where).c_str(), scope.account, scope.region, pattern, pattern);
    count.executeStep();
    page.total = count.getColumn(0).getInt();
    const std::string order = std::string(" ORDER BY ") + orderColumn(query.sort) +
                              (query.order == Qt::DescendingOrder ? " DESC" : " ASC") +
                              ", display ASC LIMIT ? OFFSET ?";
    auto rows = prepared(database, ("SELECT name, type, status, policy_count, last_sent_at" + where + order).c_str(),
                         scope.account, scope.region, pattern, pattern, query.limit, query.offset);
    while (rows.executeStep())
        page.rows << summary(rows, scope.region);
    return page;
}

std::optional<ses::Identity> identity(SQLite::Database &database, const ses::Scope &scope, const QString &name)
{
    auto query = prepared(
        database,
        statement("SELECT name, type, status, policy_count, last_sent_at, created_at, dkim_enabled, dkim_tokens,"
                  " published, mail_from, mail_from_reject, forwarding, bounce_topic, complaint_topic,"
                  " delivery_topic, headers, configuration_set FROM identity")
            .c_str(),
        scope.account, scope.region, stored(name));
    if (!query.executeStep())
        return std::nullopt;
    using ses::VerificationStatus;
    ses::Identity result;
    result.summary = summary(query, scope.region);
    result.arn = ses::identityArn(scope, result.summary.name).toString();
    result.createdAt = time(query.getColumn(5));
    result.dkimEnabled = query.getColumn(6).getInt() != 0;
    const QStringList tokens = text(query.getColumn(7)).split(u' ', Qt::SkipEmptyParts);
    const int published = query.getColumn(8).getInt();
    if (!tokens.isEmpty())
        result.dkimStatus = result.summary.status;
    result.mailFrom.domain = text(query.getColumn(9));
    result.mailFrom.rejectOnMxFailure = query.getColumn(10).getInt() != 0;
    if (!result.mailFrom.domain.isEmpty())
        result.mailFrom.status =
            (published & mailFromPublished) != 0 ? VerificationStatus::Success : VerificationStatus::Pending;
    const int headers = query.getColumn(15).getInt();
    result.notifications = {query.getColumn(11).getInt() != 0,
                            text(query.getColumn(12)),
                            text(query.getColumn(13)),
                            text(query.getColumn(14)),
                            (headers & 1) != 0,
                            (headers & 2) != 0,
                            (headers & 4) != 0};
    result.defaultConfigurationSet = text(query.getColumn(16));
    result.records = records(result.summary.name, tokens, result.mailFrom.domain, scope.region, published);
    return result;
}

int identityCount(SQLite::Database &database, const ses::Scope &scope)
{
    auto query =
        prepared(database, "SELECT count(*) FROM identity WHERE account = ? AND region = ? AND deleted IS NULL",
                 scope.account, scope.region);
    query.executeStep();
    return query.getColumn(0).getInt();
}

QStringList regionsWith(SQLite::Database &database, const QString &account, const QString &name)
{
    QStringList result;
    auto query = prepared(
        database,
        "SELECT region FROM identity WHERE account = ? AND name = ? AND status = ? AND deleted IS NULL ORDER BY region",
        account, stored(name), static_cast<int>(ses::VerificationStatus::Success));
    while (query.executeStep())
        result << text(query.getColumn(0));
    return result;
}

QList<QPair<ses::Scope, QString>> verifiedIdentities(SQLite::Database &database, const ses::Scope &caller,
                                                     const QString &address)
{
    QList<QPair<ses::Scope, QString>> result;
    const auto add = [&](SQLite::Statement query) {
        while (query.executeStep())
            result.append({ses::Scope{text(query.getColumn(0)), caller.region}, text(query.getColumn(1))});
    };
    const int verified = static_cast<int>(ses::VerificationStatus::Success);
    if (address.isEmpty()) {
        add(prepared(database,
                     "SELECT account, name FROM identity WHERE region = ?2 AND status = ?3 AND deleted IS NULL"
                     " AND (account = ?1 OR policy_count > 0) ORDER BY account <> ?1, name LIMIT 200",
                     caller.account, caller.region, verified));
        return result;
    }
    for (const QString &name : ses::coveringNames(address)) {
        add(prepared(
            database,
            "SELECT account, name FROM identity WHERE region = ? AND name = ? AND status = ? AND deleted IS NULL",
            caller.region, stored(name), verified));
    }
    return result;
}

qint64 insertIdentity(SQLite::Database &database, const ses::Scope &scope, const QString &name, const QDateTime &now)
{
    const bool address = name.contains(u'@');
    const QString tokens = address ? QString() : dkimTokens(scope, name, now).join(u' ');
    execute(database,
            "INSERT INTO identity (account, region, name, display, type, status, created_at, dkim_enabled, dkim_tokens)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            scope.account, scope.region, stored(name), ses::toDisplay(stored(name)),
            static_cast<int>(address ? ses::IdentityType::EmailAddress : ses::IdentityType::Domain),
            static_cast<int>(ses::VerificationStatus::Pending), now, !address, tokens);
    return database.getLastInsertRowid();
}

void setVerified(SQLite::Database &database, const ses::Scope &scope, const QString &name,
                 ses::VerificationStatus status)
{
    execute(database, statement("UPDATE identity SET status = ?").c_str(), static_cast<int>(status), scope.account,
            scope.region, stored(name));
}

void setPublished(SQLite::Database &database, const ses::Scope &scope, const QString &name, bool published)
{
    execute(database, statement("UPDATE identity SET published = ?").c_str(),
            published ? dkimPublished | mailFromPublished : 0, scope.account, scope.region, stored(name));
}

void setLastSent(SQLite::Database &database, const ses::Scope &scope, const QString &name, const QDateTime &at)
{
    execute(database, statement("UPDATE identity SET last_sent_at = max(coalesce(last_sent_at, 0), ?)").c_str(), at,
            scope.account, scope.region, stored(name));
}

void deleteIdentity(SQLite::Database &database, const ses::Scope &scope, const QString &name, const QString &token,
                    const QDateTime &now)
{
    rememberRemoval(database, scope, name, now);
    execute(database, statement("UPDATE identity SET deleted = ?").c_str(), token, scope.account, scope.region,
            stored(name));
}

namespace {

/// Deleted identities whose name is free; what they are called and whose they are.
constexpr auto restorable = " FROM identity WHERE deleted = ?1 AND NOT EXISTS (SELECT 1 FROM identity AS other"
                            " WHERE other.account = identity.account AND other.region = identity.region"
                            " AND other.name = identity.name AND other.deleted IS NULL)";

int restoreIdentities(SQLite::Database &database, const QString &token, const QDateTime &now)
{
    QList<QPair<ses::Scope, QString>> found;
    auto query = prepared(database, (std::string("SELECT account, region, name") + restorable).c_str(), token);
    while (query.executeStep())
        found.append({ses::Scope{text(query.getColumn(0)), text(query.getColumn(1))}, text(query.getColumn(2))});
    execute(database,
            (std::string("UPDATE identity SET deleted = NULL WHERE key IN (SELECT key") + restorable + ")").c_str(),
            token);
    for (const auto &[scope, name] : found)
        rememberReturn(database, scope, name, now);
    return int(found.size());
}

} // namespace

bool restoreDeleted(SQLite::Database &database, const QString &token, const QDateTime &now)
{
    const int identities = restoreIdentities(database, token, now);
    const int policies = restorePolicies(database, token, now);
    execute(database, "DELETE FROM undo WHERE token = ?", token);
    return identities + policies > 0;
}

void purgeDeleted(SQLite::Database &database)
{
    database.exec("DELETE FROM identity WHERE deleted IS NOT NULL");
    database.exec("DELETE FROM undo");
}

void setNotifications(SQLite::Database &database, const ses::Scope &scope, const QString &name,
                      const ses::NotificationSettings &s)
{
    const int headers = (s.headersInBounce ? 1 : 0) | (s.headersInComplaint ? 2 : 0) | (s.headersInDelivery ? 4 : 0);
    execute(database,
            statement("UPDATE identity SET forwarding = ?, bounce_topic = ?, complaint_topic = ?, delivery_topic = ?, "
                      "headers = ?")
                .c_str(),
            s.feedbackForwarding, s.bounceTopic, s.complaintTopic, s.deliveryTopic, headers, scope.account,
            scope.region, stored(name));
}

void setMailFrom(SQLite::Database &database, const ses::Scope &scope, const QString &name, const QString &domain,
                 bool reject)
{
    // Nobody has published the records of a new domain yet.
    execute(database,
            statement("UPDATE identity SET published = iif(mail_from = ?1, published, published & ?2), mail_from = ?1,"
                      " mail_from_reject = ?3")
                .c_str(),
            domain, dkimPublished, reject, scope.account, scope.region, stored(name));
}

void setDkimEnabled(SQLite::Database &database, const ses::Scope &scope, const QString &name, bool enabled)
{
    execute(database, statement("UPDATE identity SET dkim_enabled = ?").c_str(), enabled, scope.account, scope.region,
            stored(name));
}

void setDefaultConfigurationSet(SQLite::Database &database, const ses::Scope &scope, const QString &name,
                                const QString &set)
{
    execute(database, statement("UPDATE identity SET configuration_set = ?").c_str(), set, scope.account, scope.region,
            stored(name));
}

} // namespace simulator::store
