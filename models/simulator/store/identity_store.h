// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "simulator/store/database.h"

/// Identities in SQL. All functions throw SQLite::Exception and run in the thread of their
/// connection; changing ones are called inside a transaction. Deleted identities stay as rows with a token until
/// purgeDeleted().
namespace simulator::store {

[[nodiscard]] ses::Page<ses::IdentitySummary> identities(SQLite::Database &, const ses::Scope &,
                                                         const ses::IdentityQuery &);
[[nodiscard]] std::optional<ses::Identity> identity(SQLite::Database &, const ses::Scope &, const QString &name);
[[nodiscard]] int identityCount(SQLite::Database &, const ses::Scope &);
[[nodiscard]] QStringList regionsWith(SQLite::Database &, const QString &account,
                                      const QString &name); ///< verified there
/// Scopes and names of the verified identities of the region that could cover `address`, most specific first; when it
/// is empty the first 200: the caller's own, then those that others attached a policy to.
[[nodiscard]] QList<QPair<ses::Scope, QString>> verifiedIdentities(SQLite::Database &, const ses::Scope &caller,
                                                                   const QString &address);

qint64 insertIdentity(SQLite::Database &, const ses::Scope &, const QString &name, const QDateTime &now);
void setVerified(SQLite::Database &, const ses::Scope &, const QString &name, ses::VerificationStatus status);
void setPublished(SQLite::Database &, const ses::Scope &, const QString &name, bool published);
void setLastSent(SQLite::Database &, const ses::Scope &, const QString &name, const QDateTime &at);
/// The history of its policies says that they went.
void deleteIdentity(SQLite::Database &, const ses::Scope &, const QString &name, const QString &token,
                    const QDateTime &now);
/// False: nothing was deleted under that token, or the name is taken again.
[[nodiscard]] bool restoreDeleted(SQLite::Database &, const QString &token, const QDateTime &now);
void purgeDeleted(SQLite::Database &);

void setNotifications(SQLite::Database &, const ses::Scope &, const QString &name, const ses::NotificationSettings &);
void setMailFrom(SQLite::Database &, const ses::Scope &, const QString &name, const QString &domain, bool reject);
void setDkimEnabled(SQLite::Database &, const ses::Scope &, const QString &name, bool enabled);
void setDefaultConfigurationSet(SQLite::Database &, const ses::Scope &, const QString &name, const QString &set);

} // namespace simulator::store
