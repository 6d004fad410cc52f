// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decimal.h"
#include "policy/edits.h"
#include "policy/instant.h"
#include "policy/json/report.h"
#include "policy/rules/bounds.h"
#include "policy/rules/condition_values.h"
#include "policy/rules/date_guess.h"
#include "policy/rules/effects.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace policy::rules {

namespace {

using catalogue::Family;
using json::excerpt;
using json::Node;
using Fixes = std::vector<Fix>;

std::optional<std::strong_ordering> compared(const ConditionView &condition, const Node &a, const Node &b)
{
    if (condition.isFamily(Family::Date)) {
        const auto first = readInstant(a.text);
        const auto second = readInstant(b.text);
        return first && second ? std::optional(*first <=> *second) : std::nullopt;
    }
    const auto first = Decimal::read(a.text);
    const auto second = Decimal::read(b.text);
    return first && second ? std::optional(first->compare(*second)) : std::nullopt;
}

bool allowsEqual(const ConditionView &condition)
{
    return condition.parts.base->name.ends_with("Equals");
}

/// The last moment at which the condition holds; nullptr: it has none.
const Node *endOf(const ConditionView &condition)
{
    if (!isTimeOfRequest(condition) || condition.parts.base == nullptr)
        return nullptr;
    const bool exact = condition.parts.base->name == "DateEquals" && !condition.hasSet() && !condition.parts.ifExists;
    if (sideOf(condition) == Side::Upper)
        return widestBound(condition);
    return exact && condition.values.size() == 1 ? condition.values.front() : nullptr;
}

Fixes extendOrRevoke(const Subject &subject, const StatementView &statement, const Node &end)
{
    constexpr std::int64_t day = 86400;
    const std::int64_t then = (subject.context.nowSeconds / day + 365) * day;
    const bool epoch = end.text.find_first_not_of("0123456789") == std::string::npos;
    const std::string date = epoch ? std::to_string(then) : isoDate(then);
    const Fix::Effect effect = coversMore(statement);
    Fixes fixes;
    if (subject.statements.size() > 1)
        fixes.push_back(makeFix({QT_TRANSLATE_NOOP("policy", "Remove the statement"), {}},
                                edits::removeStatement(subject.document, statement.index)));
    fixes.push_back(makeFix({titled(effect, QT_TRANSLATE_NOOP("policy", "Extend to %1"),
                                    QT_TRANSLATE_NOOP("policy", "Extend to %1 (grants more)"),
                                    QT_TRANSLATE_NOOP("policy", "Extend to %1 (grants less)")),
                             {date}},
                            date.empty() ? TextEdits{} : replacedString(end.range, date), effect));
    return fixes;
}

void ended(const Subject &subject, const StatementView &statement, const ConditionView &condition, Reporter &reporter)
{
    const Node *end = subject.context.nowSeconds == 0 ? nullptr : endOf(condition);
    const std::optional<Instant> instant = end == nullptr ? std::nullopt : readInstant(end->text);
    if (!instant || instant->seconds >= subject.context.nowSeconds)
        return;
    reporter.add("co-date-past", Severity::Warning, end->range,
                 {statement.denies() ? QT_TRANSLATE_NOOP("policy", "This ended at %1: it denies nothing any more.")
                                     : QT_TRANSLATE_NOOP("policy", "This ended at %1: it grants nothing any more."),
                  {excerpt(end->text)}},
                 [&] { return extendOrRevoke(subject, statement, *end); });
}

/// Two dates that both say when it begins: a window was meant, and this one never closes.
void neverEnds(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    const ConditionView *first = nullptr;
    const ConditionView *second = nullptr;
    for (const ConditionView &condition : statement.conditions) {
        if (!isTimeOfRequest(condition) || !condition.isFamily(Family::Date) || condition.values.size() != 1)
            continue;
        if (endOf(condition) != nullptr)
            return;
        if (sideOf(condition) == Side::Lower)
            (first == nullptr ? first : second) = &condition;
    }
    if (second == nullptr)
        return;
    const auto order = compared(*first, *first->values.front(), *second->values.front());
    if (!order || *order == 0)
        return;
    const ConditionView &later = *order < 0 ? *second : *first;
    reporter.add("co-date-past", Severity::Warning, later.op->keyRange,
                 {QT_TRANSLATE_NOOP("policy", "Both dates say when it begins, so that it never ends."), {}}, [&] {
                     const std::string op = withBase(later, "DateLessThan");
                     const Fix::Effect effect = coversLess(statement);
                     return Fixes{makeFix({titled(effect, QT_TRANSLATE_NOOP("policy", "Change to %1"),
                                                  QT_TRANSLATE_NOOP("policy", "Change to %1 (grants more)"),
                                                  QT_TRANSLATE_NOOP("policy", "Change to %1 (grants less)")),
                                           {op}},
                                          changeOperator(subject, statement, later, op), effect)};
                 });
}

/// The bounds that one key has in a statement.
struct Bounds
{
    const ConditionView *lower = nullptr;
    const ConditionView *upper = nullptr;
};

bool crossed(const Bounds &bounds)
{
    const Node *low = widestBound(*bounds.lower);
    const Node *high = widestBound(*bounds.upper);
    const auto order = low && high ? compared(*bounds.lower, *high, *low) : std::nullopt;
    const bool equalIsEmpty = !allowsEqual(*bounds.lower) || !allowsEqual(*bounds.upper);
    return order && (*order < 0 || (*order == 0 && equalIsEmpty));
}

Fixes swapped(const Subject &subject, const StatementView &statement, const Bounds &bounds)
{
    const Node &first = *bounds.lower->values.front();
    const Node &second = *bounds.upper->values.front();
    const bool single = bounds.lower->values.size() == 1 && bounds.upper->values.size() == 1;
    const auto order = compared(*bounds.lower, first, second);
    if (!single || !order || *order == 0)
        return {};
    const Fix::Effect effect = coversMore(statement);
    return {makeFix({titled(effect, QT_TRANSLATE_NOOP("policy", "Swap the two"),
                            QT_TRANSLATE_NOOP("policy", "Swap the two (grants more)"),
                            QT_TRANSLATE_NOOP("policy", "Swap the two (grants less)")),
                     {}},
                    joined(replaced(first.range, std::string(slice(subject.text, second.range))),
                           replaced(second.range, std::string(slice(subject.text, first.range)))),
                    effect)};
}

void crossedBounds(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    std::unordered_map<std::string, Bounds> bounds;
    for (const ConditionView &condition : statement.conditions) {
        const Side side = sideOf(condition);
        if (side == Side::None || condition.values.empty())
            continue;
        const char *family = condition.isFamily(Family::Date) ? "date " : "number ";
        Bounds &entry = bounds[family + condition.name];
        (side == Side::Lower ? entry.lower : entry.upper) = &condition;
        if (entry.lower == nullptr || entry.upper == nullptr || !crossed(entry))
            continue;
        const Node &first = *widestBound(*entry.lower);
        const Node &second = *widestBound(*entry.upper);
        const bool inOrder = first.range.begin < second.range.begin;
        reporter.add(
            "co-never", Severity::Error, inOrder ? second.range : first.range,
            {QT_TRANSLATE_NOOP("policy", "No request is after %1 and before %2."),
             {excerpt(first.text), excerpt(second.text)}},
            [&] { return swapped(subject, statement, entry); }, inOrder ? first.range : second.range);
    }
}

constexpr std::array<StatementRule, 3> rules{{
    {"co-date-past", forEachCondition<ended>},
    {"co-date-past", neverEnds},
    {"co-never", crossedBounds},
}};

} // namespace

const Node *widestBound(const ConditionView &condition)
{
    const Side side = sideOf(condition);
    const Node *widest = nullptr;
    for (const Node *value : condition.values) {
        const auto order = compared(condition, *value, widest == nullptr ? *value : *widest);
        if (!order || side == Side::None)
            return nullptr;
        if (widest == nullptr || (side == Side::Upper ? *order > 0 : *order < 0))
            widest = value;
    }
    return widest;
}

std::span<const StatementRule> boundRules()
{
    return rules;
}

} // namespace policy::rules
