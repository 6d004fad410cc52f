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
    const json::Node *existing = condition.block->find(op);
    const bool alone = condition.op->value.members.size() == 1;
    if (alone && existing == nullptr)
        return {{condition.op->keyRange, json::quoted(op)}};
    const std::string member(slice(subject.text, condition.key->range()));
    const TextEdits out = alone ? removeMember(subject.text, *condition.block, condition.opIndex)
                                : removeMember(subject.text, condition.op->value, condition.keyIndex);
    const TextEdits in = existing != nullptr ? insertMember(subject.text, *existing, member, Place::Back)
                                             : insertMember(subject.text, *condition.block,
                                                            json::quoted(op) + ": {" + member + "}", Place::Back);
    return joined(out, in);
}

TextEdits addCondition(const Subject &subject, const StatementView &statement, const std::string &op,
                       const std::string &key, const std::vector<std::string> &values)
{
    return addConditions(subject, statement, {{op, key, values}});
}

TextEdits addConditions(const Subject &subject, const StatementView &statement,
                        const std::vector<NewCondition> &conditions)
{
    const json::Node *block = statement.node->find("Condition");
    TextEdits edits;
    std::string blocks; // operators that are not there yet
    for (const NewCondition &condition : conditions) {
        std::string list;
        for (const std::string &value : condition.values)
            list += (list.empty() ? "" : ", ") + json::quoted(value);
        const std::string member =
            json::quoted(condition.key) + ": " + (condition.values.size() == 1 ? list : "[" + list + "]");
        const json::Node *op = block == nullptr ? nullptr : block->find(condition.op);
        if (op == nullptr) {
            blocks += (blocks.empty() ? "" : ", ") + json::quoted(condition.op) + ": {" + member + "}";
            continue;
        }
        const bool taken = std::any_of(op->members.begin(), op->members.end(), [&](const json::Member &other) {
            return sameIgnoringCase(other.key, condition.key);
        });
        TextEdits inside = taken ? TextEdits{} : insertMember(subject.text, *op, member, Place::Back);
        if (inside.empty())
            return {};
        edits.insert(edits.end(), inside.begin(), inside.end());
    }
    if (blocks.empty())
        return edits;
    const TextEdits added =
        block == nullptr ? insertMember(subject.text, *statement.node, "\"Condition\": {" + blocks + "}", Place::Back)
                         : insertMember(subject.text, *block, blocks, Place::Back);
    return edits.empty() ? added : joined(edits, added);
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
