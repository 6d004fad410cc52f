// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/condition_edits.h"

#include "policy/edits.h"
#include "policy/rules/tree_edits.h"

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

TextEdits addCondition(const Subject &subject, const StatementView &statement, const std::string &op,
                       const std::string &key, const std::vector<std::string> &values)
{
    std::string list;
    for (const std::string &value : values)
        list += (list.empty() ? "" : ", ") + json::quoted(value);
    const std::string member = json::quoted(key) + ": " + (values.size() == 1 ? list : "[" + list + "]");
    const std::string block = json::quoted(op) + ": {" + member + "}";
    const json::Node *condition = statement.node->find("Condition");
    if (condition == nullptr)
        return insertMember(subject.text, *statement.node, "\"Condition\": {" + block + "}", Place::Back);
    const json::Node *existing = condition->find(op);
    return existing != nullptr ? insertMember(subject.text, *existing, member, Place::Back)
                               : insertMember(subject.text, *condition, block, Place::Back);
}

TextEdits demandPresence(const Subject &subject, const StatementView &statement, const ConditionView &condition)
{
    const bool taken =
        std::any_of(statement.conditions.begin(), statement.conditions.end(),
                    [&](const ConditionView &other) { return other.isNull() && other.name == condition.name; });
    if (taken)
        return {};
    return addCondition(subject, statement, "Null", condition.key->key, {"false"});
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
