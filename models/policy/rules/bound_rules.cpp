// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decimal.h"
#include "policy/instant.h"
#include "policy/json/report.h"
#include "policy/rules/condition_edits.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace policy::rules {

namespace {

using catalogue::Family;
using json::excerpt;
using json::Node;
using Fixes = std::vector<Fix>;

enum class Side { None, Lower, Upper };

Side sideOf(const ConditionView &condition)
{
    if (condition.parts.base == nullptr || condition.hasSet() || condition.parts.ifExists)
        return Side::None;
    const std::string_view name = condition.parts.base->name;
    if (name.find("LessThan") != std::string_view::npos)
        return Side::Upper;
    return name.find("GreaterThan") != std::string_view::npos ? Side::Lower : Side::None;
}

bool allowsEqual(const ConditionView &condition)
{
    return condition.parts.base->name.ends_with("Equals");
}

/// Seconds of a time bound with one readable value.
std::optional<Instant> instantOf(const ConditionView &condition)
{
    const bool time = condition.name == "aws:currenttime" || condition.name == "aws:epochtime";
    return time && condition.values.size() == 1 ? readInstant(condition.values.front()->text) : std::nullopt;
}

void ended(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (subject.context.nowSeconds == 0)
        return;
    for (const ConditionView &condition : statement.conditions) {
        const std::optional<Instant> end = instantOf(condition);
        if (sideOf(condition) != Side::Upper || !end || end->seconds >= subject.context.nowSeconds)
            continue;
        reporter.add("co-date-past", Severity::Warning, condition.values.front()->range,
                     {statement.denies() ? QT_TRANSLATE_NOOP("policy", "This ended at %1: it denies nothing any more.")
                                         : QT_TRANSLATE_NOOP("policy", "This ended at %1: it grants nothing any more."),
                      {excerpt(condition.values.front()->text)}});
    }
}

/// The bounds that one key has in a statement.
struct Bounds
{
    const ConditionView *lower = nullptr;
    const ConditionView *upper = nullptr;
};

bool crossed(const Bounds &bounds)
{
    const bool equalIsEmpty = !allowsEqual(*bounds.lower) || !allowsEqual(*bounds.upper);
    const std::string &low = bounds.lower->values.front()->text;
    const std::string &high = bounds.upper->values.front()->text;
    if (bounds.lower->isFamily(Family::Date)) {
        const auto from = readInstant(low);
        const auto to = readInstant(high);
        return from && to && (*to < *from || (*to == *from && equalIsEmpty));
    }
    const auto from = Decimal::read(low);
    const auto to = Decimal::read(high);
    if (!from || !to)
        return false;
    const auto order = to->compare(*from);
    return order < 0 || (order == 0 && equalIsEmpty);
}

void crossedBounds(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    std::unordered_map<std::string, Bounds> bounds;
    for (const ConditionView &condition : statement.conditions) {
        const Side side = sideOf(condition);
        if (side == Side::None || condition.values.size() != 1)
            continue;
        const char *family = condition.isFamily(Family::Date) ? "date " : "number ";
        Bounds &entry = bounds[family + condition.name];
        (side == Side::Lower ? entry.lower : entry.upper) = &condition;
        if (entry.lower == nullptr || entry.upper == nullptr || !crossed(entry))
            continue;
        const Node &first = *entry.lower->values.front();
        const Node &second = *entry.upper->values.front();
        const bool inOrder = first.range.begin < second.range.begin;
        reporter.add(
            "co-never", Severity::Error, inOrder ? second.range : first.range,
            {QT_TRANSLATE_NOOP("policy", "No request is after %1 and before %2."),
             {excerpt(first.text), excerpt(second.text)}},
            [&] {
                if (first.text == second.text)
                    return Fixes{};
                const bool more = statement.allows();
                return Fixes{makeFix({more ? QT_TRANSLATE_NOOP("policy", "Swap the two (grants more)")
                                           : QT_TRANSLATE_NOOP("policy", "Swap the two (grants less)"),
                                      {}},
                                     joined(replaced(first.range, std::string(slice(subject.text, second.range))),
                                            replaced(second.range, std::string(slice(subject.text, first.range)))),
                                     more ? Fix::Effect::GrantsMore : Fix::Effect::GrantsLess)};
            },
            inOrder ? first.range : second.range);
    }
}

bool isEquals(const ConditionView &condition)
{
    return condition.isFamily(Family::String) && !condition.parts.base->negated && !condition.parts.base->wildcards &&
           !condition.hasSet() && !condition.parts.ifExists;
}

bool disjoint(const ConditionView &a, const ConditionView &b)
{
    std::unordered_set<std::string> words;
    for (const Node *value : a.values) {
        if (value->text.find("${") != std::string::npos)
            return false;
        words.insert(lower(value->text));
    }
    return !a.values.empty() && !b.values.empty() &&
           std::none_of(b.values.begin(), b.values.end(), [&](const Node *value) {
               return words.contains(lower(value->text)) || value->text.find("${") != std::string::npos;
           });
}

void contradictions(const Subject &, const StatementView &statement, Reporter &reporter)
{
    std::unordered_map<std::string, const ConditionView *> absent;
    std::unordered_map<std::string, const ConditionView *> equals;
    for (const ConditionView &condition : statement.conditions) {
        if (condition.isNull() && condition.values.size() == 1 && condition.values.front()->text == "true")
            absent.emplace(condition.name, &condition);
    }
    for (const ConditionView &condition : statement.conditions) {
        const auto missing = absent.find(condition.name);
        if (missing != absent.end() && condition.demandsPresence()) {
            const bool behind = condition.key->keyRange.begin > missing->second->key->keyRange.begin;
            const ConditionView &second = behind ? condition : *missing->second;
            const ConditionView &first = behind ? *missing->second : condition;
            reporter.add(
                "co-never", Severity::Error, second.key->keyRange,
                {QT_TRANSLATE_NOOP("policy", "%1 cannot be absent and have a value."), {excerpt(condition.key->key)}},
                std::vector<Fix>{}, first.key->keyRange);
        }
        if (!isEquals(condition) || (condition.known != nullptr && condition.known->multivalued))
            continue;
        const auto [first, isNew] = equals.emplace(condition.name, &condition);
        if (!isNew && first->second->op->key != condition.op->key && disjoint(*first->second, condition))
            reporter.add("co-never", Severity::Error, condition.values.front()->range,
                         {QT_TRANSLATE_NOOP("policy", "%1 has one value, which cannot be equal to both."),
                          {excerpt(condition.key->key)}},
                         std::vector<Fix>{}, first->second->values.front()->range);
    }
}

constexpr std::array<StatementRule, 3> rules{{
    {"co-date-past", ended},
    {"co-never", crossedBounds},
    {"co-never", contradictions},
}};

} // namespace

std::span<const StatementRule> boundRules()
{
    return rules;
}

} // namespace policy::rules
