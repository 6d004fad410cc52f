// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/who_may_send.h"

#include <QByteArray>
#include <QDateTime>

/// Who may send, for other programs and for audits. Any thread.
namespace tables {

/// RFC 4180, UTF-8 without byte order mark, CRLF. First line, never translated: reach, who, principal, account, effect,
/// actions, other_actions, identity, conditions, has_effect, overridden_by, caller_iam, policy, statement, sid, notes.
/// `statement` counts from 1. A cell that a spreadsheet would take for a formula (= + - @, tab, carriage return, their
/// full-width forms) gets an apostrophe in front.
[[nodiscard]] QByteArray accessCsv(const QList<AccessRow> &rows);

/// One object:
///   format "mandate-who-may-send", version 1, account, region, identity (null: the account), generated (ISO 8601 UTC)
///   grants: array of
///     effect "Allow" | "Deny" | "None"; side "identity-policy" | "iam-policy"
///     identity, identityArn (null: an IAM policy of no certain identity), relation "itself" | "general" | "specific" |
///     "iam", policy, statement (from 1), sid (null: none), user (null: no IAM policy)
///     principal { kind "everyone" | "account" | "user" | "role" | "session" | "service" | "invalid", type, value,
///       account (null: none), exceptions [] }
///     reach "nobody" | "own-account" | "other-account" | "service" | "organization" | "bounded" |
///       "service-without-source" | "public"
///     sendingActions [], otherActions [], resources [], conditions [ { operator, key, values [] } ]
///     hasEffect, public (booleans), neverReason (English sentence, null: it can apply)
///     overriddenBy [ { policy, statement, sid, identityArn, side, actions [], full, somePrincipals, someActions,
///     conditional,
///       moreSpecific } ], moreOverrides (count beyond those)
///     callerSide "not-needed" | "unknown" | "missing" | "partly" | "conditional" | "allows"
/// Names are kept and none changes its meaning within a version.
[[nodiscard]] QByteArray accessJson(const QList<AccessRow> &rows, const AccessSurroundings &surroundings,
                                    const QDateTime &now);

/// The rows for pasting into a table: a line each, tabs between, protected as the CSV; headings translated.
[[nodiscard]] QString accessText(const QList<AccessRow> &rows);

} // namespace tables
