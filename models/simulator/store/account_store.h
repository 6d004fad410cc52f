// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/account.h"
#include "simulator/store/database.h"

/// Accounts, their regions, users, keys, configuration sets and suppression lists in SQL. All functions throw
/// SQLite::Exception and run in the thread of their connection; changing ones are called inside a transaction.
namespace simulator::store {

[[nodiscard]] QList<ses::AccountSummary> accounts(SQLite::Database &);
[[nodiscard]] bool accountExists(SQLite::Database &, const QString &id);
void insertAccount(SQLite::Database &, const ses::AccountSummary &, const QDateTime &now);
void renameAccount(SQLite::Database &, const QString &id, const QString &name);
void deleteAccount(SQLite::Database &, const QString &id);

/// A region that was never set up is in the sandbox (ses.md 7.3).
[[nodiscard]] ses::AccountStatus accountStatus(SQLite::Database &, const ses::Scope &, const QDateTime &now);
void setAccountStatus(SQLite::Database &, const ses::Scope &, const ses::AccountStatus &);
[[nodiscard]] double recipientsSince(SQLite::Database &, const ses::Scope &, const QDateTime &since);

[[nodiscard]] QList<ses::User> users(SQLite::Database &, const QString &account);
[[nodiscard]] bool userExists(SQLite::Database &, const QString &account, const QString &name);
[[nodiscard]] QString userId(SQLite::Database &, const QString &account, const QString &name);
void insertUser(SQLite::Database &, const QString &account, const QString &name, const QDateTime &now);
int deleteUser(SQLite::Database &, const QString &account, const QString &name);
ses::AccessKey insertAccessKey(SQLite::Database &, const QString &account, const QString &user, const QDateTime &now);
int deleteAccessKey(SQLite::Database &, const QString &account, const QString &user, const QString &keyId);
[[nodiscard]] QString secretOf(SQLite::Database &, const QString &keyId); ///< empty: no such key
void putUserPolicy(SQLite::Database &, const QString &account, const QString &user, const ses::AttachedPolicy &);
int deleteUserPolicy(SQLite::Database &, const QString &account, const QString &user, const QString &name);

[[nodiscard]] QList<ses::ConfigurationSet> configurationSets(SQLite::Database &, const ses::Scope &);
void putConfigurationSet(SQLite::Database &, const ses::Scope &, const ses::ConfigurationSet &);
int deleteConfigurationSet(SQLite::Database &, const ses::Scope &, const QString &name);
[[nodiscard]] QList<ses::SuppressedAddress> suppressionList(SQLite::Database &, const ses::Scope &);
[[nodiscard]] std::optional<ses::SuppressionReason> suppressionReason(SQLite::Database &, const ses::Scope &,
                                                                      const QString &address);
void suppress(SQLite::Database &, const ses::Scope &, const ses::SuppressedAddress &);
int unsuppress(SQLite::Database &, const ses::Scope &, const QString &address);

} // namespace simulator::store
