// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/ip_range.h"
#include "policy/json/report.h"
#include "policy/rules/condition_values.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace policy::rules {

namespace {

using catalogue::Family;
using json::excerpt;
using json::Node;

/// Compares the one value of a key as it is, and demands it: what all such conditions say of it must fit together.
bool isPlainDemand(const ConditionView &condition)
{
    const bool single = condition.known == nullptr || !condition.known->multivalued;
    return single && condition.parts.base != nullptr && !condition.hasSet() && !condition.parts.ifExists &&
           !condition.isNull() && !condition.values.empty() &&
           std::none_of(condition.values.begin(), condition.values.end(),
                        [](const Node *value) { return isVariable(*value); });
}

bool isExact(const ConditionView &condition)
{
    return condition.isFamily(Family::String) && !condition.parts.base->negated && !condition.parts.base->wildcards;
}

/// Whether the condition, whose values are texts, takes `text` as equal or like one of its own.
bool matches(const ConditionView &condition, const std::string &text, bool ignoreCase)
{
    return std::any_of(condition.values.begin(), condition.values.end(), [&](const Node *value) {
        if (!condition.parts.base->wildcards)
            return ignoreCase ? sameIgnoringCase(value->text, text) : value->text == text;
        return covers(value->text, text, ignoreCase);
    });
}

/// No text that `exact` names passes `other`.
bool excludesAll(const ConditionView &exact, const ConditionView &other)
{
    if (!other.isFamily(Family::String))
        return false;
    const bool folds = ignoresCase(exact) || ignoresCase(other);
    const bool negated = other.parts.base->negated;
    // Another spelling of the text may pass a negated operator that looks at case.
    if (negated && ignoresCase(exact) && !ignoresCase(other))
        return false;
    return std::all_of(exact.values.begin(), exact.values.end(), [&](const Node *value) {
        const bool plain = !hasWildcard(value->text) || !other.parts.base->wildcards;
        return plain && matches(other, value->text, folds) == negated;
    });
}

bool isInside(const IpRange &inner, const IpRange &outer)
{
    return inner.address.v6 == outer.address.v6 && outer.prefix <= inner.prefix && outer.contains(inner.address);
}

/// Every allowed range is one of those that are excluded.
bool excludesRanges(const ConditionView &allowed, const ConditionView &excluded)
{
    if (!allowed.isFamily(Family::Ip) || !excluded.isFamily(Family::Ip) || allowed.parts.base->negated ||
        !excluded.parts.base->negated)
        return false;
    return std::all_of(allowed.values.begin(), allowed.values.end(), [&](const Node *value) {
        const std::optional<IpRange> inner = readIpRange(value->text);
        return inner && std::any_of(excluded.values.begin(), excluded.values.end(), [&](const Node *other) {
                   const std::optional<IpRange> outer = readIpRange(other->text);
                   return outer && isInside(*inner, *outer);
               });
    });
}

bool cannotBoth(const ConditionView &a, const ConditionView &b)
{
    return (isExact(a) && excludesAll(a, b)) || (isExact(b) && excludesAll(b, a)) || excludesRanges(a, b) ||
           excludesRanges(b, a);
}

void values(const Subject &, const StatementView &statement, Reporter &reporter)
{
    // Few: a key stands once under an operator, and there are not many operators.
    constexpr std::size_t most = 64;
    std::unordered_map<std::string_view, std::vector<const ConditionView *>> ofKey;
    for (const ConditionView &condition : statement.conditions) {
        if (!isPlainDemand(condition) || ofKey.size() > most)
            continue;
        std::vector<const ConditionView *> &others = ofKey[condition.name];
        const auto against = std::find_if(others.begin(), others.end(), [&](const ConditionView *other) {
            return other->op->key != condition.op->key && cannotBoth(*other, condition);
        });
        if (against != others.end())
            reporter.add("co-never", Severity::Error, condition.values.front()->range,
                         {QT_TRANSLATE_NOOP("policy", "%1 has one value, which cannot fit %2 and %3."),
                          {excerpt(condition.key->key), (*against)->op->key, condition.op->key}},
                         std::vector<Fix>{}, (*against)->values.front()->range);
        if (others.size() < most)
            others.push_back(&condition);
    }
}

void absence(const Subject &, const StatementView &statement, Reporter &reporter)
{
    std::unordered_map<std::string_view, const ConditionView *> absent;
    for (const ConditionView &condition : statement.conditions) {
        if (condition.isNull() && condition.values.size() == 1 && condition.values.front()->text == "true")
            absent.emplace(condition.name, &condition);
    }
    for (const ConditionView &condition : statement.conditions) {
        const auto missing = absent.find(condition.name);
        if (missing == absent.end() || !condition.demandsPresence())
            continue;
        const bool behind = condition.key->keyRange.begin > missing->second->key->keyRange.begin;
        const ConditionView &second = behind ? condition : *missing->second;
        const ConditionView &first = behind ? *missing->second : condition;
        reporter.add(
            "co-never", Severity::Error, second.key->keyRange,
            {QT_TRANSLATE_NOOP("policy", "%1 cannot be absent and have a value."), {excerpt(condition.key->key)}},
            std::vector<Fix>{}, first.key->keyRange);
    }
}

constexpr std::array<StatementRule, 2> rules{{
    {"co-never", values},
    {"co-never", absence},
}};

} // namespace

std::span<const StatementRule> neverRules()
{
    return rules;
}

} // namespace policy::rules
