// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/store/policy_store.h"

#include "simulator/store/columns.h"

#include <string>

using namespace Qt::StringLiterals;

namespace simulator::store {

namespace {

/// Domain identities fold case, addresses do not.
QString stored(const QString &name)
{
    return name.contains(u'@') ? name : name.toLower();
}

qint64 keyOf(SQLite::Database &database, const ses::Scope &scope, const QString &name)
{
    auto query =
        prepared(database, "SELECT key FROM identity WHERE account = ? AND region = ? AND name = ? AND deleted IS NULL",
                 scope.account, scope.region, stored(name));
    return query.executeStep() ? query.getColumn(0).getInt64() : -1;
}

void remember(SQLite::Database &database, const ses::Scope &scope, const QString &identity, const QString &name,
              const std::optional<QByteArray> &text, const QDateTime &at)
{
    constexpr auto sql =
        "INSERT INTO policy_version (account, region, identity, name, text, at) VALUES (?, ?, ?, ?, ?, ?)";
    if (text)
        execute(database, sql, scope.account, scope.region, stored(identity), name, *text, at);
    else
        execute(database, sql, scope.account, scope.region, stored(identity), name, nullptr, at);
}

void recount(SQLite::Database &database, qint64 key)
{
    execute(database,
            "UPDATE identity SET policy_count = (SELECT count(*) FROM policy WHERE identity = ?1) WHERE key = ?1", key);
}

} // namespace

QList<ses::AttachedPolicy> policies(SQLite::Database &database, const ses::Scope &scope, const QString &identity)
{
    QList<ses::AttachedPolicy> result;
    auto query = prepared(database, "SELECT name, text, changed_at FROM policy WHERE identity = ? ORDER BY name",
                          keyOf(database, scope, identity));
    while (query.executeStep())
        result << ses::AttachedPolicy{text(query.getColumn(0)), bytes(query.getColumn(1)), time(query.getColumn(2))};
    return result;
}

void putPolicy(SQLite::Database &database, const ses::Scope &scope, const QString &identity,
               const ses::AttachedPolicy &policy)
{
    const qint64 key = keyOf(database, scope, identity);
    execute(database, "INSERT OR REPLACE INTO policy VALUES (?, ?, ?, ?)", key, policy.name, policy.text,
            policy.changedAt);
    remember(database, scope, identity, policy.name, policy.text, policy.changedAt);
    recount(database, key);
}

bool deletePolicy(SQLite::Database &database, const ses::Scope &scope, const QString &identity, const QString &name,
                  const QString &token, const QDateTime &now)
{
    const qint64 key = keyOf(database, scope, identity);
    execute(database, "INSERT INTO undo SELECT ?, identity, name, text FROM policy WHERE identity = ? AND name = ?",
            token, key, name);
    if (execute(database, "DELETE FROM policy WHERE identity = ? AND name = ?", key, name) == 0)
        return false;
    remember(database, scope, identity, name, std::nullopt, now);
    recount(database, key);
    return true;
}

int restorePolicies(SQLite::Database &database, const QString &token, const QDateTime &now)
{
    int restored = 0;
    auto query =
        prepared(database,
                 "SELECT u.name, u.text, i.account, i.region, i.name FROM undo u JOIN identity i ON i.key = u.identity"
                 " WHERE u.token = ? AND i.deleted IS NULL AND NOT EXISTS"
                 " (SELECT 1 FROM policy p WHERE p.identity = u.identity AND p.name = u.name)",
                 token);
    while (query.executeStep()) {
        putPolicy(database, {text(query.getColumn(2)), text(query.getColumn(3))}, text(query.getColumn(4)),
                  {text(query.getColumn(0)), bytes(query.getColumn(1)), now});
        ++restored;
    }
    return restored;
}

QList<ses::PolicyVersion> policyHistory(SQLite::Database &database, const ses::Scope &scope, const QString &identity)
{
    QList<ses::PolicyVersion> result;
    auto query = prepared(database,
                          "SELECT identity, name, text, at FROM policy_version WHERE account = ?1 AND region = ?2"
                          " AND (?3 = '' OR identity = ?3) ORDER BY key",
                          scope.account, scope.region, stored(identity));
    while (query.executeStep()) {
        ses::PolicyVersion version{scope, text(query.getColumn(0)), text(query.getColumn(1)), std::nullopt,
                                   time(query.getColumn(3))};
        if (!query.getColumn(2).isNull())
            version.text = bytes(query.getColumn(2));
        result << version;
    }
    return result;
}

void rememberRemoval(SQLite::Database &database, const ses::Scope &scope, const QString &identity, const QDateTime &now)
{
    for (const ses::AttachedPolicy &policy : policies(database, scope, identity))
        remember(database, scope, identity, policy.name, std::nullopt, now);
}

void rememberReturn(SQLite::Database &database, const ses::Scope &scope, const QString &identity, const QDateTime &now)
{
    for (const ses::AttachedPolicy &policy : policies(database, scope, identity))
        remember(database, scope, identity, policy.name, policy.text, now);
}

} // namespace simulator::store
