// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "ses/rehearsal.h"
#include "simulator/store/database.h"

/// The policies of identities in SQL, and every version of them that was ever attached. All functions throw
/// SQLite::Exception and run in the thread of their connection; changing ones are called inside a transaction.
namespace simulator::store {

[[nodiscard]] QList<ses::AttachedPolicy> policies(SQLite::Database &, const ses::Scope &, const QString &identity);
void putPolicy(SQLite::Database &, const ses::Scope &, const QString &identity, const ses::AttachedPolicy &);
/// False: there is no such policy.
[[nodiscard]] bool deletePolicy(SQLite::Database &, const ses::Scope &, const QString &identity, const QString &name,
                                const QString &token, const QDateTime &now);
/// How many policies came back that were deleted under the token.
int restorePolicies(SQLite::Database &, const QString &token, const QDateTime &now);

/// Oldest first. An empty `identity`: of all identities of the scope, also of those that were deleted.
[[nodiscard]] QList<ses::PolicyVersion> policyHistory(SQLite::Database &, const ses::Scope &, const QString &identity);
/// The identity goes, or comes back, with all its policies.
void rememberRemoval(SQLite::Database &, const ses::Scope &, const QString &identity, const QDateTime &now);
void rememberReturn(SQLite::Database &, const ses::Scope &, const QString &identity, const QDateTime &now);

} // namespace simulator::store
