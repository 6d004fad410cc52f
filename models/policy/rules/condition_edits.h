// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/rules/rule.h"

namespace policy::rules {

/// Puts a condition under another operator; no edits when that operator has the key already.
[[nodiscard]] TextEdits changeOperator(const Subject &, const StatementView &, const ConditionView &,
                                       const std::string &op);
/// Adds Null: {key: "false"}.
[[nodiscard]] TextEdits demandPresence(const Subject &, const StatementView &, const ConditionView &);
[[nodiscard]] TextEdits removeCondition(const Subject &, const StatementView &, const ConditionView &);

/// The operator with `base` in place of its own, prefix and suffix kept.
[[nodiscard]] std::string withBase(const ConditionView &, std::string_view base);
[[nodiscard]] std::string withoutSet(std::string op);
[[nodiscard]] std::string withoutIfExists(std::string op);

} // namespace policy::rules
