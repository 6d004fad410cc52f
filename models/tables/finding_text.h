// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/check.h"
#include "policy/finding.h"
#include "tables/message_text.h"

#include <QString>

/// What people read of findings: translated sentences, words and icons of severities.
namespace tables {

/// The sentence in the language of the program, its arguments filled in.
[[nodiscard]] QString messageText(const policy::Message &message);
/// Word, icon and tone: never told by colour alone.
[[nodiscard]] Sign severitySign(policy::Severity severity);
/// The fix's title; says so when it grants more than the policy did.
[[nodiscard]] QString fixText(const policy::Fix &fix);
/// Severity, message, why it matters and who says so; plain text of several lines.
[[nodiscard]] QString findingToolTip(const policy::Finding &finding);
/// "2 errors, 1 warning"; "No problems found" for none.
[[nodiscard]] QString findingsSummary(const policy::CheckResult &result);

} // namespace tables
