// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/store/account_store.h"

#include "ses/address.h"
#include "ses/arn.h"
#include "simulator/store/columns.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace simulator::store {

namespace {

QString randomId(QLatin1StringView prefix, int length)
{
    static constexpr auto alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_L1;
    QString id = prefix;
    for (int i = 0; i < length; ++i)
        id += alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))];
    return id;
}

/// Secrets are derived and never stored: the seed is this workspace's own.
QByteArray seed(SQLite::Database &database)
{
    auto query = prepared(database, "SELECT value FROM setting WHERE name = 'key_seed'");
    if (query.executeStep())
        return QByteArray::fromHex(text(query.getColumn(0)).toLatin1());
    QByteArray fresh(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(fresh.data()),
                                         reinterpret_cast<quint32 *>(fresh.data() + fresh.size()));
    execute(database, "INSERT INTO setting VALUES ('key_seed', ?)", QString::fromLatin1(fresh.toHex()));
    return fresh;
}

/// The suppression list folds the domain only (ses.md 7.2).
QString suppressionKey(const QString &address)
{
    return ses::localPartOf(address) + u'@' + ses::domainOf(address).toLower();
}

} // namespace

QList<ses::AccountSummary> accounts(SQLite::Database &database)
{
    QList<ses::AccountSummary> result;
    auto query = prepared(database, "SELECT id, name FROM account ORDER BY created_at, id");
    while (query.executeStep())
        result << ses::AccountSummary{text(query.getColumn(0)), text(query.getColumn(1)), false};
    return result;
}

bool accountExists(SQLite::Database &database, const QString &id)
{
    return prepared(database, "SELECT 1 FROM account WHERE id = ?", id).executeStep();
}

void insertAccount(SQLite::Database &database, const ses::AccountSummary &account, const QDateTime &now)
{
    execute(database, "INSERT INTO account VALUES (?, ?, ?)", account.id, account.name, now);
    seed(database);
}

void renameAccount(SQLite::Database &database, const QString &id, const QString &name)
{
    execute(database, "UPDATE account SET name = ? WHERE id = ?", name, id);
}

void deleteAccount(SQLite::Database &database, const QString &id)
{
    execute(database, "DELETE FROM account WHERE id = ?", id);
}

ses::AccountStatus accountStatus(SQLite::Database &database, const ses::Scope &scope, const QDateTime &now)
{
    ses::AccountStatus status;
    auto query = prepared(database,
                          "SELECT production, max_24_hours, max_rate, sending_enabled FROM account_region"
                          " WHERE account = ? AND region = ?",
                          scope.account, scope.region);
    if (query.executeStep()) {
        status.productionAccess = query.getColumn(0).getInt() != 0;
        if (status.productionAccess) {
            status.max24HourSend = query.getColumn(1).getDouble();
            status.maxSendRate = query.getColumn(2).getDouble();
        }
        status.sendingEnabled = query.getColumn(3).getInt() != 0;
    }
    status.sentLast24Hours = recipientsSince(database, scope, now.addDays(-1));
    return status;
}

void setAccountStatus(SQLite::Database &database, const ses::Scope &scope, const ses::AccountStatus &status)
{
    execute(database, "INSERT OR REPLACE INTO account_region VALUES (?, ?, ?, ?, ?, ?)", scope.account, scope.region,
            status.productionAccess, status.max24HourSend, status.maxSendRate, status.sendingEnabled);
}

double recipientsSince(SQLite::Database &database, const ses::Scope &scope, const QDateTime &since)
{
    auto query = prepared(database, "SELECT total(counted) FROM message WHERE account = ? AND region = ? AND at > ?",
                          scope.account, scope.region, since);
    query.executeStep();
    return query.getColumn(0).getDouble();
}

QList<ses::User> users(SQLite::Database &database, const QString &account)
{
    QList<ses::User> result;
    auto query = prepared(database, "SELECT name FROM user WHERE account = ? ORDER BY name", account);
    while (query.executeStep()) {
        ses::User user;
        user.name = text(query.getColumn(0));
        user.arn = ses::userArn(account, user.name);
        auto keys = prepared(database,
                             "SELECT id, created_at FROM access_key WHERE account = ? AND user = ? ORDER BY created_at",
                             account, user.name);
        while (keys.executeStep())
            user.keys << ses::AccessKey{text(keys.getColumn(0)), time(keys.getColumn(1))};
        auto policies = prepared(
            database, "SELECT name, text, changed_at FROM user_policy WHERE account = ? AND user = ? ORDER BY name",
            account, user.name);
        while (policies.executeStep()) {
            user.policies << ses::AttachedPolicy{text(policies.getColumn(0)), bytes(policies.getColumn(1)),
                                                 time(policies.getColumn(2))};
        }
        result << user;
    }
    return result;
}

bool userExists(SQLite::Database &database, const QString &account, const QString &name)
{
    return prepared(database, "SELECT 1 FROM user WHERE account = ? AND name = ?", account, name).executeStep();
}

QString userId(SQLite::Database &database, const QString &account, const QString &name)
{
    auto query = prepared(database, "SELECT unique_id FROM user WHERE account = ? AND name = ?", account, name);
    return query.executeStep() ? text(query.getColumn(0)) : QString();
}

void insertUser(SQLite::Database &database, const QString &account, const QString &name, const QDateTime &now)
{
    execute(database, "INSERT INTO user VALUES (?, ?, ?, ?)", account, name, randomId("AIDA"_L1, 17), now);
}

int deleteUser(SQLite::Database &database, const QString &account, const QString &name)
{
    return execute(database, "DELETE FROM user WHERE account = ? AND name = ?", account, name);
}

ses::AccessKey insertAccessKey(SQLite::Database &database, const QString &account, const QString &user,
                               const QDateTime &now)
{
    const ses::AccessKey key{randomId("AKIA"_L1, 16), now};
    execute(database, "INSERT INTO access_key VALUES (?, ?, ?, ?)", key.id, account, user, now);
    return key;
}

int deleteAccessKey(SQLite::Database &database, const QString &account, const QString &user, const QString &keyId)
{
    return execute(database, "DELETE FROM access_key WHERE id = ? AND account = ? AND user = ?", keyId, account, user);
}

QString secretOf(SQLite::Database &database, const QString &keyId)
{
    if (!prepared(database, "SELECT 1 FROM access_key WHERE id = ?", keyId).executeStep())
        return {};
    const QByteArray mac = QMessageAuthenticationCode::hash(keyId.toUtf8(), seed(database), QCryptographicHash::Sha256);
    return QString::fromLatin1(mac.toBase64().left(40));
}

void putUserPolicy(SQLite::Database &database, const QString &account, const QString &user,
                   const ses::AttachedPolicy &policy)
{
    execute(database, "INSERT OR REPLACE INTO user_policy VALUES (?, ?, ?, ?, ?)", account, user, policy.name,
            policy.text, policy.changedAt);
}

int deleteUserPolicy(SQLite::Database &database, const QString &account, const QString &user, const QString &name)
{
    return execute(database, "DELETE FROM user_policy WHERE account = ? AND user = ? AND name = ?", account, user,
                   name);
}

QList<ses::ConfigurationSet> configurationSets(SQLite::Database &database, const ses::Scope &scope)
{
    QList<ses::ConfigurationSet> result;
    auto query = prepared(database,
                          "SELECT name, sending_enabled, event_topic FROM configuration_set"
                          " WHERE account = ? AND region = ? ORDER BY name",
                          scope.account, scope.region);
    while (query.executeStep())
        result << ses::ConfigurationSet{text(query.getColumn(0)), query.getColumn(1).getInt() != 0,
                                        text(query.getColumn(2))};
    return result;
}

void putConfigurationSet(SQLite::Database &database, const ses::Scope &scope, const ses::ConfigurationSet &set)
{
    execute(database, "INSERT OR REPLACE INTO configuration_set VALUES (?, ?, ?, ?, ?)", scope.account, scope.region,
            set.name, set.sendingEnabled, set.eventTopic);
}

int deleteConfigurationSet(SQLite::Database &database, const ses::Scope &scope, const QString &name)
{
    return execute(database, "DELETE FROM configuration_set WHERE account = ? AND region = ? AND name = ?",
                   scope.account, scope.region, name);
}

QList<ses::SuppressedAddress> suppressionList(SQLite::Database &database, const ses::Scope &scope)
{
    QList<ses::SuppressedAddress> result;
    auto query = prepared(
        database, "SELECT address, reason, since FROM suppressed WHERE account = ? AND region = ? ORDER BY address",
        scope.account, scope.region);
    while (query.executeStep()) {
        result << ses::SuppressedAddress{text(query.getColumn(0)),
                                         static_cast<ses::SuppressionReason>(query.getColumn(1).getInt()),
                                         time(query.getColumn(2))};
    }
    return result;
}

std::optional<ses::SuppressionReason> suppressionReason(SQLite::Database &database, const ses::Scope &scope,
                                                        const QString &address)
{
    auto query = prepared(database, "SELECT reason FROM suppressed WHERE account = ? AND region = ? AND address = ?",
                          scope.account, scope.region, suppressionKey(address));
    if (!query.executeStep())
        return std::nullopt;
    return static_cast<ses::SuppressionReason>(query.getColumn(0).getInt());
}

void suppress(SQLite::Database &database, const ses::Scope &scope, const ses::SuppressedAddress &address)
{
    execute(database, "INSERT OR REPLACE INTO suppressed VALUES (?, ?, ?, ?, ?)", scope.account, scope.region,
            suppressionKey(address.address), static_cast<int>(address.reason), address.since);
}

int unsuppress(SQLite::Database &database, const ses::Scope &scope, const QString &address)
{
    return execute(database, "DELETE FROM suppressed WHERE account = ? AND region = ? AND address = ?", scope.account,
                   scope.region, suppressionKey(address));
}

} // namespace simulator::store
