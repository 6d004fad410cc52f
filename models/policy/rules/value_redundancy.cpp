// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decimal.h"
#include "policy/instant.h"
#include "policy/ip_range.h"
#include "policy/json/report.h"
#include "policy/rules/condition_values.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace policy::rules {

namespace {

using catalogue::Family;
using json::excerpt;
using json::Node;
using Fixes = std::vector<Fix>;

void report(const Subject &subject, const ConditionView &condition, const Node &value, const Node &because,
            Reporter &reporter)
{
    reporter.add(
        "co-redundant-value", Severity::Suggestion, value.range,
        {QT_TRANSLATE_NOOP("policy", "%1 adds nothing to %2."), {excerpt(value.text), excerpt(because.text)}},
        [&] {
            return Fixes{
                makeFix({QT_TRANSLATE_NOOP("policy", "Remove it"), {}}, removeValue(subject, condition, value))};
        },
        because.range);
}

/// ARNs are compared part by part: a wildcard of one part never covers another.
bool coversArn(std::string_view pattern, std::string_view text)
{
    const std::optional<Arn> outer = splitArn(pattern);
    const std::optional<Arn> inner = splitArn(text);
    return outer && inner && covers(outer->partition, inner->partition, false) &&
           covers(outer->service, inner->service, false) && covers(outer->region, inner->region, false) &&
           covers(outer->account, inner->account, false) && covers(outer->resource, inner->resource, false);
}

bool coversValue(const ConditionView &condition, const std::string &pattern, const std::string &text)
{
    return condition.isFamily(Family::Arn) ? coversArn(pattern, text) : covers(pattern, text, false);
}

void texts(const Subject &subject, const ConditionView &condition, Reporter &reporter)
{
    const bool folds = ignoresCase(condition);
    constexpr std::size_t mostPatterns = 32;
    std::vector<const Node *> patterns;
    for (const Node *value : condition.values) {
        const bool wild = condition.parts.base->wildcards && hasWildcard(value->text) && !isVariable(*value);
        if (wild && patterns.size() < mostPatterns)
            patterns.push_back(value);
    }
    std::unordered_map<std::string, const Node *> seen;
    for (const Node *value : condition.values) {
        const auto [first, isNew] = seen.emplace(folds ? lower(value->text) : value->text, value);
        const Node *because = isNew ? nullptr : first->second;
        for (const Node *pattern : patterns) {
            if (because == nullptr && !isVariable(*value) && pattern->text != value->text &&
                coversValue(condition, pattern->text, value->text))
                because = pattern;
        }
        if (because != nullptr)
            report(subject, condition, *value, *because, reporter);
    }
}

/// Whether the first bound leaves the second nothing to say; nullopt: one cannot be read, or equality is asked for.
std::optional<bool> reachesFurther(const ConditionView &condition, const std::string &a, const std::string &b)
{
    const std::string_view name = condition.parts.base->name;
    const bool less = name.find("LessThan") != std::string_view::npos;
    std::optional<std::strong_ordering> order;
    if (condition.isFamily(Family::Date)) {
        const auto first = readInstant(a);
        const auto second = readInstant(b);
        if (first && second)
            order = *first <=> *second;
    } else {
        const auto first = Decimal::read(a);
        const auto second = Decimal::read(b);
        if (first && second)
            order = first->compare(*second);
    }
    if (!order)
        return std::nullopt;
    if (less || name.find("GreaterThan") != std::string_view::npos)
        return *order == 0 || (*order > 0) == less;
    return *order == 0;
}

/// One value of a list is enough, so that of several bounds the widest alone counts.
void bounds(const Subject &subject, const ConditionView &condition, Reporter &reporter)
{
    const Node *widest = nullptr;
    for (const Node *value : condition.values) {
        const bool wider = widest == nullptr || (reachesFurther(condition, value->text, widest->text).value_or(false) &&
                                                 !reachesFurther(condition, widest->text, value->text).value_or(true));
        if (wider && reachesFurther(condition, value->text, value->text))
            widest = value;
    }
    if (widest == nullptr)
        return;
    for (const Node *value : condition.values) {
        if (value != widest && reachesFurther(condition, widest->text, value->text).value_or(false))
            report(subject, condition, *value, *widest, reporter);
    }
}

void ranges(const Subject &subject, const ConditionView &condition, Reporter &reporter)
{
    constexpr std::size_t most = 64;
    std::vector<std::pair<const Node *, IpRange>> all;
    for (const Node *value : condition.values) {
        if (const auto range = readIpRange(value->text); range && all.size() < most)
            all.emplace_back(value, *range);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < all.size(); ++j) {
            const IpRange &outer = all[j].second;
            const IpRange &inner = all[i].second;
            const bool inside = i != j && outer.address.v6 == inner.address.v6 && outer.prefix <= inner.prefix &&
                                outer.contains(inner.address);
            // Of two equal ranges the later one is too many; "everything" is another finding.
            if (!inside || outer.prefix == 0 || (outer.prefix == inner.prefix && j > i))
                continue;
            report(subject, condition, *all[i].first, *all[j].first, reporter);
            break;
        }
    }
}

void redundant(const Subject &subject, const StatementView &, const ConditionView &condition, Reporter &reporter)
{
    if (condition.isNull() || condition.isFamily(Family::Bool) || condition.values.size() < 2)
        return;
    if (condition.isFamily(Family::Date) || condition.isFamily(Family::Numeric))
        bounds(subject, condition, reporter);
    else if (condition.isFamily(Family::Ip))
        ranges(subject, condition, reporter);
    else
        texts(subject, condition, reporter);
}

constexpr std::array<StatementRule, 1> rules{{
    {"co-redundant-value", forEachCondition<redundant>},
}};

} // namespace

std::span<const StatementRule> redundancyRules()
{
    return rules;
}

} // namespace policy::rules
