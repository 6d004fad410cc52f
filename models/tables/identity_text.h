// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/account.h"
#include "ses/identity.h"
#include "tables/message_text.h"

#include <QDateTime>
#include <QLocale>

/// Words and sentences for identities. Translated.
namespace tables {

[[nodiscard]] Sign statusSign(ses::VerificationStatus status);
[[nodiscard]] QString typeName(ses::IdentityType type);
[[nodiscard]] Sign purposeSign(ses::DnsRecord::Purpose purpose); ///< no tone

/// "3 minutes ago", "yesterday", or the date when it is longer ago than a week. `now` and `then` in any zone.
[[nodiscard]] QString relativeTime(const QDateTime &then, const QDateTime &now, const QLocale &locale = {});
/// "2026-11-23 15:17:21 UTC".
[[nodiscard]] QString utcText(const QDateTime &time);

/// What proves that the identity belongs to the account, and how far that is (ses.md 1.3).
[[nodiscard]] QString proofSentence(const ses::Identity &identity);
/// Which addresses the identity covers, and what a more specific one changes (ses.md 1.2).
[[nodiscard]] QString coverageSentence(const ses::IdentitySummary &identity);
/// "If a message bounces, who learns of it?" (ses.md 6.1, 6.2).
[[nodiscard]] QString bounceSentence(const ses::NotificationSettings &settings);
/// The records as lines of name, type and value, with tabs between: for a DNS provider's form or a colleague.
[[nodiscard]] QString recordsText(const QList<ses::DnsRecord> &records);

/// "What goes with it" of a deletion: the policies that are attached to the identities.
[[nodiscard]] QString deletionSentence(int identities, int policies);

} // namespace tables
