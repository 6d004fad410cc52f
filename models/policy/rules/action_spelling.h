// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/rules/rule.h"

/// How actions are written, apart from what they allow.
namespace policy::rules {

/// `name` is the part behind "ses:", with wildcards.
[[nodiscard]] bool matchesSome(std::string_view name);
/// "ses:SendEmail" for "sendemail"; a pattern in the case of the actions that it matches.
[[nodiscard]] std::string canonicalAction(std::string_view name);
[[nodiscard]] std::vector<Fix> nearestActions(const Item &, std::string_view name);
/// True: something is wrong with how it is written, and it was reported.
[[nodiscard]] bool reportActionSpelling(const Subject &, const StatementView &, const Item &, Reporter &);

} // namespace policy::rules
