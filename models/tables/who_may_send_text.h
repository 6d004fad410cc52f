// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/who_may_send.h"

/// The words of single grants.
namespace tables::access {

[[nodiscard]] QString accountLabel(const QString &id, const QHash<QString, QString> &names); ///< "Partner (2222...)"
[[nodiscard]] QString whoText(const policy::GrantPrincipal &who, const QHash<QString, QString> &names);
[[nodiscard]] QString mayText(const policy::Grant &grant);
[[nodiscard]] QString whatText(const policy::Grant &grant);     ///< in one line
[[nodiscard]] QString whatTextLong(const policy::Grant &grant); ///< a line for each action
[[nodiscard]] Sign reachSign(const policy::Grant &grant);
[[nodiscard]] QString overriddenText(const policy::Grant &grant);
[[nodiscard]] QString whereText(const policy::Grant &grant, const QString &user);
[[nodiscard]] QString callerText(CallerSide side);
/// Sentences on what stands in the grant's way and how far it reaches.
[[nodiscard]] QStringList grantNotes(const policy::Grant &grant);
/// Which ARN makes these policies decide (ses.md 2.8).
[[nodiscard]] QString relationNote(const AccessRow &row, const QString &inQuestion);

} // namespace tables::access
