// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/condition_edits.h"

#include "policy/edits.h"

#include <algorithm>

namespace policy::rules {

TextEdits changeOperator(const Subject &subject, const StatementView &statement, const ConditionView &condition,
                         const std::string &op)
{
    const bool taken =
        std::any_of(statement.conditions.begin(), statement.conditions.end(), [&](const ConditionView &other) {
            return &other != &condition && other.op->key == op && other.name == condition.name;
        });
    if (!condition.typed || taken || op == condition.op->key)
        return {};
    const bool alone = condition.op->value.members.size() == 1;
    if (alone && condition.block->find(op) == nullptr)
        return {{condition.op->keyRange, json::quoted(op)}};
    std::vector<std::string> values;
    for (const json::Node *value : condition.values)
        values.push_back(value->text);
    return edits::setCondition(subject.document, statement.index, *condition.typed, op, condition.key->key, values);
}

TextEdits demandPresence(const Subject &subject, const StatementView &statement, const ConditionView &condition)
{
    const bool taken =
        std::any_of(statement.conditions.begin(), statement.conditions.end(),
                    [&](const ConditionView &other) { return other.isNull() && other.name == condition.name; });
    if (taken)
        return {};
    return edits::addCondition(subject.document, statement.index, "Null", condition.key->key, {"false"});
}

TextEdits removeCondition(const Subject &subject, const StatementView &statement, const ConditionView &condition)
{
    return condition.typed ? edits::removeCondition(subject.document, statement.index, *condition.typed) : TextEdits{};
}

std::string withBase(const ConditionView &condition, std::string_view base)
{
    const std::string &written = condition.op->key;
    const std::size_t colon = written.find(':');
    std::string result = colon == std::string::npos ? std::string() : written.substr(0, colon + 1);
    result += base;
    if (condition.parts.ifExists && base != "Null")
        result += "IfExists";
    return result;
}

std::string withoutSet(std::string op)
{
    return op.substr(op.find(':') + 1);
}

std::string withoutIfExists(std::string op)
{
    if (op.ends_with("IfExists"))
        op.resize(op.size() - 8);
    return op;
}

} // namespace policy::rules
