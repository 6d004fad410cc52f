// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/rules/rule.h"

namespace policy::rules {

/// Puts a condition under another operator, its values as they are written; no edits when that operator has the key
/// already.
[[nodiscard]] TextEdits changeOperator(const Subject &, const StatementView &, const ConditionView &,
                                       const std::string &op);
/// Adds op: {key: values}, on one line. Much cheaper than edits::addCondition, which reads its result again, and made
/// for every finding of a check.
[[nodiscard]] TextEdits addCondition(const Subject &, const StatementView &, const std::string &op,
                                     const std::string &key, const std::vector<std::string> &values);
struct NewCondition
{
    std::string op;
    std::string key;
    std::vector<std::string> values;
};
/// Adds several at once; no edits when one of the keys stands under its operator already.
[[nodiscard]] TextEdits addConditions(const Subject &, const StatementView &, const std::vector<NewCondition> &);
/// Adds Null: {key: "false"}.
[[nodiscard]] TextEdits demandPresence(const Subject &, const StatementView &, const ConditionView &);
[[nodiscard]] TextEdits removeCondition(const Subject &, const StatementView &, const ConditionView &);

/// The operator with `base` in place of its own, prefix and suffix kept.
[[nodiscard]] std::string withBase(const ConditionView &, std::string_view base);
[[nodiscard]] std::string withoutSet(std::string op);
[[nodiscard]] std::string withoutIfExists(std::string op);

} // namespace policy::rules
