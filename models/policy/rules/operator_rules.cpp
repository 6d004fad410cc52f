// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/report.h"
#include "policy/rules/condition_edits.h"
#include "policy/rules/effects.h"
#include "policy/rules/nearest_name.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace policy::rules {

namespace {

using catalogue::Family;
using json::excerpt;
using json::Member;
using json::Node;
using Fixes = std::vector<Fix>;

const Node *conditionBlock(const StatementView &statement)
{
    const Node *block = statement.node->find("Condition");
    return block != nullptr && block->isObject() ? block : nullptr;
}

/// The same operator as documented, when only the case of its letters differs; else empty.
std::string inRightCase(std::string_view written)
{
    std::string prefix;
    for (const std::string_view set : {"ForAllValues:", "ForAnyValue:"}) {
        if (written.size() > set.size() && sameIgnoringCase(written.substr(0, set.size()), set)) {
            prefix = set;
            written.remove_prefix(set.size());
            break;
        }
    }
    constexpr std::string_view suffix = "IfExists";
    const auto find = [](std::string_view name) {
        const auto all = catalogue::operators();
        const auto found = std::find_if(all.begin(), all.end(), [&](const catalogue::Operator &candidate) {
            return sameIgnoringCase(candidate.name, name);
        });
        return found == all.end() ? std::string() : std::string(found->name);
    };
    if (const std::string whole = find(written); !whole.empty())
        return prefix + whole;
    if (written.size() <= suffix.size() || !sameIgnoringCase(written.substr(written.size() - suffix.size()), suffix))
        return {};
    const std::string base = find(written.substr(0, written.size() - suffix.size()));
    return base.empty() ? std::string() : prefix + base + std::string(suffix);
}

Fixes nearestOperators(const Member &op, const Node &block)
{
    std::string prefix;
    std::string rest = op.key;
    if (const std::size_t colon = rest.find(':'); colon != std::string::npos) {
        static constexpr std::string_view sets[] = {"ForAllValues", "ForAnyValue"};
        const std::string written = rest.substr(0, colon);
        const std::vector<std::string> nearest = nearestNames(written, sets);
        if (written == sets[0] || written == sets[1])
            prefix = written + ":";
        else if (!nearest.empty())
            prefix = nearest.front() + ":";
        else
            return {};
        rest = rest.substr(colon + 1);
    }
    const bool suffixed = rest.ends_with("IfExists");
    const std::string word = suffixed ? rest.substr(0, rest.size() - 8) : rest;
    static constexpr std::pair<std::string_view, std::string_view> meant[] = {
        {"StringLikeIgnoreCase", "StringLike"},
        {"StringNotLikeIgnoreCase", "StringNotLike"},
        {"BoolEquals", "Bool"},
        {"IpEquals", "IpAddress"},
        {"IpAddressEquals", "IpAddress"},
        {"NotIpAddressEquals", "NotIpAddress"},
        {"StringMatches", "StringLike"},
        {"StringNotEqualIgnoreCase", "StringNotEqualsIgnoreCase"},
    };
    const auto alias = std::find_if(std::begin(meant), std::end(meant),
                                    [&](const auto &pair) { return sameIgnoringCase(pair.first, word); });
    std::vector<std::string> bases;
    if (alias != std::end(meant)) {
        bases.emplace_back(alias->second);
    } else if (catalogue::findOperator(word) != nullptr) {
        bases.push_back(word);
    } else {
        std::vector<std::string_view> names;
        for (const catalogue::Operator &candidate : catalogue::operators())
            names.push_back(candidate.name);
        bases = nearestNames(word, names);
    }
    Fixes fixes;
    for (const std::string &base : bases) {
        const std::string whole = prefix + base + (suffixed && base != "Null" ? "IfExists" : "");
        if (block.find(whole) == nullptr)
            fixes.push_back(
                makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {whole}}, replacedString(op.keyRange, whole)));
    }
    return fixes;
}

Fixes renameOperator(const Member &op, const Node &block, const std::string &name)
{
    if (block.find(name) != nullptr)
        return {};
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {name}}, replacedString(op.keyRange, name))};
}

void operatorName(const StatementView &statement, const Member &op, const Node &block, Reporter &reporter)
{
    const catalogue::OperatorParts parts = catalogue::parseOperator(op.key);
    const bool isNull = parts.base != nullptr && parts.base->family == Family::Null;
    const bool hasSet = parts.set != catalogue::OperatorParts::Set::None;
    if (isNull && parts.ifExists) {
        reporter.add(
            "co-null-ifexists", Severity::Error, op.keyRange,
            {QT_TRANSLATE_NOOP("policy", "Null asks already whether the key exists; it takes no IfExists."), {}},
            [&] { return renameOperator(op, block, withoutIfExists(op.key)); });
    } else if (isNull && hasSet) {
        const bool forAll = parts.set == catalogue::OperatorParts::Set::ForAllValues;
        reporter.add("co-null-set", Severity::Warning, op.keyRange,
                     {forAll ? QT_TRANSLATE_NOOP("policy", "With ForAllValues, Null is always true.")
                             : QT_TRANSLATE_NOOP("policy", "With ForAnyValue, Null is always false."),
                      {}},
                     [&] {
                         const std::string name = withoutSet(op.key);
                         const Fix::Effect effect = forAll ? coversLess(statement) : coversMore(statement);
                         return Fixes{makeFix(
                             {titled(effect, QT_TRANSLATE_NOOP("policy", "Change to %1"),
                                     QT_TRANSLATE_NOOP("policy", "Change to %1 (grants more)"),
                                     QT_TRANSLATE_NOOP("policy", "Change to %1 (grants less)")),
                              {name}},
                             block.find(name) == nullptr ? replacedString(op.keyRange, name) : TextEdits{}, effect)};
                     });
    } else if (parts.base == nullptr) {
        const std::string right = inRightCase(op.key);
        if (!right.empty())
            reporter.add("co-operator-case", Severity::Error, op.keyRange,
                         {QT_TRANSLATE_NOOP("policy", "Write %1: operators are compared with case."), {right}},
                         [&] { return renameOperator(op, block, right); });
        else
            reporter.add("co-operator-unknown", Severity::Error, op.keyRange,
                         {QT_TRANSLATE_NOOP("policy", "%1 is not an operator."), {excerpt(op.key)}},
                         [&] { return nearestOperators(op, block); });
    }
}

/// Strings of a value as they are written; empty: something else is in it.
std::vector<std::string> listed(std::string_view text, const Node &value)
{
    if (!value.isArray())
        return value.isObject() ? std::vector<std::string>{}
                                : std::vector<std::string>{std::string(slice(text, value.range))};
    std::vector<std::string> result;
    for (const Node &element : value.elements)
        result.emplace_back(slice(text, element.range));
    return result;
}

void duplicateKeys(const Subject &subject, const StatementView &statement, const Member &op, Reporter &reporter)
{
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < op.value.members.size(); ++i) {
        const Member &member = op.value.members[i];
        const auto [place, isNew] = seen.emplace(lower(member.key), i);
        const Member &first = op.value.members[place->second];
        if (isNew || first.key == member.key)
            continue;
        reporter.add(
            "co-duplicate-key", Severity::Error, member.keyRange,
            {QT_TRANSLATE_NOOP("policy", "%1 and %2 are one key, so that both conditions must hold."),
             {excerpt(member.key), excerpt(first.key)}},
            [&] {
                std::string list;
                for (const Node *value : {&first.value, &member.value}) {
                    for (const std::string &item : listed(subject.text, *value))
                        list += (list.empty() ? "" : ", ") + item;
                }
                const catalogue::Operator *base = catalogue::parseOperator(op.key).base;
                // Values of a negated operator must all differ, in one list or in two.
                const Fix::Effect effect = base != nullptr && base->negated ? Fix::Effect::None : coversMore(statement);
                return Fixes{makeFix(
                    {titled(effect, QT_TRANSLATE_NOOP("policy", "Merge the values into one list"),
                            QT_TRANSLATE_NOOP("policy", "Merge the values: one of them is enough then (grants more)"),
                            QT_TRANSLATE_NOOP("policy", "Merge the values: one of them is enough then (grants less)")),
                     {}},
                    joined(replaced(first.value.range, "[" + list + "]"), removeMember(subject.text, op.value, i)),
                    effect)};
            },
            first.keyRange);
    }
}

void operators(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    const Node *block = conditionBlock(statement);
    if (block == nullptr)
        return;
    for (const Member &op : block->members) {
        operatorName(statement, op, *block, reporter);
        duplicateKeys(subject, statement, op, reporter);
    }
}

void emptyBlocks(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    const Node *block = conditionBlock(statement);
    if (block == nullptr || reporter.isBroken(block->range))
        return;
    const auto remove = [&](const Node &object, const Member &member) {
        const auto index = static_cast<std::size_t>(&member - object.members.data());
        return Fixes{
            makeFix({QT_TRANSLATE_NOOP("policy", "Remove it"), {}}, removeMember(subject.text, object, index))};
    };
    if (block->members.empty()) {
        reporter.add("co-empty-block", Severity::Suggestion, block->range,
                     {QT_TRANSLATE_NOOP("policy", "Condition is empty and demands nothing."), {}},
                     [&] { return remove(*statement.node, *statement.member("Condition")); });
    }
    const bool wholeGoes = block->members.size() == 1; // else an empty Condition would be left
    for (const Member &op : block->members) {
        if (op.value.isObject() && op.value.members.empty())
            reporter.add("co-empty-block", Severity::Suggestion, op.value.range,
                         {QT_TRANSLATE_NOOP("policy", "%1 names no key and demands nothing."), {excerpt(op.key)}}, [&] {
                             return wholeGoes ? remove(*statement.node, *statement.member("Condition"))
                                              : remove(*block, op);
                         });
    }
}

/// What an empty list does under an operator (policy-language.md 4.3 and section 8, 19).
const char *emptyMeaning(const ConditionView &condition)
{
    if (condition.isForAll() || condition.parts.ifExists)
        return QT_TRANSLATE_NOOP("policy", "The list of values is empty: it holds only when %1 is absent.");
    const bool negated = condition.parts.base != nullptr && condition.parts.base->negated && !condition.hasSet();
    if (negated)
        return QT_TRANSLATE_NOOP("policy", "The list of values is empty: it always holds, whatever %1 is.");
    return QT_TRANSLATE_NOOP("policy", "The list of values is empty: it never holds, whatever %1 is.");
}

void emptyValues(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    for (const ConditionView &condition : statement.conditions) {
        const Node &value = condition.key->value;
        if (!value.isArray() || !value.elements.empty() || reporter.isBroken(value.range))
            continue;
        reporter.add("co-empty-values", Severity::Warning, value.range,
                     {emptyMeaning(condition), {excerpt(condition.key->key)}}, [&] {
                         const bool always = condition.parts.base != nullptr && condition.parts.base->negated &&
                                             !condition.hasSet() && !condition.parts.ifExists;
                         const Fix::Effect effect = always ? Fix::Effect::None : coversMore(statement);
                         return Fixes{
                             makeFix({titled(effect, QT_TRANSLATE_NOOP("policy", "Remove the condition"),
                                             QT_TRANSLATE_NOOP("policy", "Remove the condition (grants more)"),
                                             QT_TRANSLATE_NOOP("policy", "Remove the condition (grants less)")),
                                      {}},
                                     removeCondition(subject, statement, condition), effect)};
                     });
    }
}

constexpr std::array<StatementRule, 3> rules{{
    {"co-operator-unknown co-operator-case co-null-ifexists co-null-set co-duplicate-key", operators},
    {"co-empty-block", emptyBlocks},
    {"co-empty-values", emptyValues},
}};

} // namespace

std::span<const StatementRule> operatorRules()
{
    return rules;
}

} // namespace policy::rules
