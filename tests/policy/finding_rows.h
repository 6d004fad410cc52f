// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/check.h"

#include <string>
#include <vector>

/// One finding id: a part of a sound policy that triggers it, and one that does not.
struct FindingRow
{
    enum class Part { Principal, Action, Resource, Condition, Sid, Effect, Statement, Statements, Document };
    const char *id;
    Part part;
    const char *bad;
    const char *range; ///< the exact text of the finding
    const char *good;
    int options = 0; ///< of Option

    /// HasFix: one fix; the others: so many.
    enum Option { AsIam = 1, NoIdentity = 2, Denies = 4, OldVersion = 8, HasFix = 16, TwoFixes = 32, ThreeFixes = 64 };

    [[nodiscard]] int fixes() const
    {
        return (options & ThreeFixes) ? 3 : (options & TwoFixes) ? 2 : (options & HasFix) ? 1 : 0;
    }
};

[[nodiscard]] const std::vector<FindingRow> &findingRows();
[[nodiscard]] const std::vector<FindingRow> &conditionRows();
[[nodiscard]] const std::vector<FindingRow> &valueRows(); ///< of conditions
[[nodiscard]] const std::vector<FindingRow> &textRows();

inline constexpr const char *testIdentity = "arn:aws:ses:us-east-1:111111111111:identity/example.com";

/// A sound policy with `text` in the place of the part.
[[nodiscard]] std::string policyWith(const FindingRow &row, const char *text);
[[nodiscard]] policy::CheckContext contextOf(const FindingRow &row);
