// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/rules/condition_edits.h"
#include "policy/rules/tree_edits.h"

/// What the rules about values of conditions have in common.
namespace policy::rules {

[[nodiscard]] inline bool isVariable(const json::Node &value)
{
    return value.text.find("${") != std::string::npos;
}

/// Holds one or several addresses of mail.
[[nodiscard]] inline bool isAddressKey(std::string_view lowerKey)
{
    return lowerKey == "ses:recipients" || lowerKey == "ses:fromaddress" || lowerKey == "ses:feedbackaddress";
}

[[nodiscard]] inline bool ignoresCase(const ConditionView &condition)
{
    return condition.parts.base->name.find("IgnoreCase") != std::string_view::npos;
}

/// Removes one value of a list of several.
[[nodiscard]] inline TextEdits removeValue(const Subject &subject, const ConditionView &condition,
                                           const json::Node &value)
{
    const json::Node &list = condition.key->value;
    if (!list.isArray() || list.elements.size() < 2)
        return {};
    return removeElement(subject.text, list, static_cast<std::size_t>(&value - list.elements.data()));
}

[[nodiscard]] inline Fix changeValue(const json::Node &value, const std::string &better)
{
    return makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {better}}, replacedString(value.range, better));
}

/// Makes a rule of a statement out of one of a condition with a known operator.
template<void (*rule)(const Subject &, const StatementView &, const ConditionView &, Reporter &)>
void forEachCondition(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    for (const ConditionView &condition : statement.conditions) {
        if (condition.parts.base != nullptr)
            rule(subject, statement, condition, reporter);
    }
}

} // namespace policy::rules
