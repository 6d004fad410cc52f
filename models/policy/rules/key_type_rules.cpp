// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decimal.h"
#include "policy/instant.h"
#include "policy/ip_range.h"
#include "policy/json/report.h"
#include "policy/rules/condition_edits.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>

namespace policy::rules {

namespace {

using catalogue::Family;
using catalogue::KeyType;
using json::excerpt;
using Fixes = std::vector<Fix>;

bool fitsType(const ConditionView &condition)
{
    const Family family = condition.parts.base->family;
    switch (condition.known->type) {
    case KeyType::String:
        return family == Family::String;
    case KeyType::Number:
        return family == Family::Numeric;
    case KeyType::Date:
        return family == Family::Date || (family == Family::Numeric && condition.name == "aws:epochtime");
    case KeyType::Boolean:
        return family == Family::Bool;
    case KeyType::Ip:
        return family == Family::Ip;
    case KeyType::Arn:
        return family == Family::Arn;
    }
    return true;
}

const char *typeMessage(KeyType type)
{
    switch (type) {
    case KeyType::String:
        return QT_TRANSLATE_NOOP("policy", "%1 is a text, which %2 does not compare.");
    case KeyType::Number:
        return QT_TRANSLATE_NOOP("policy", "%1 is a number, which %2 does not compare as one.");
    case KeyType::Date:
        return QT_TRANSLATE_NOOP("policy", "%1 is a date, which %2 does not compare as one.");
    case KeyType::Boolean:
        return QT_TRANSLATE_NOOP("policy", "%1 is true or false, for which Bool is made, not %2.");
    case KeyType::Ip:
        return QT_TRANSLATE_NOOP("policy", "%1 is an address, whose ranges IpAddress compares, not %2.");
    case KeyType::Arn:
        break;
    }
    return QT_TRANSLATE_NOOP("policy", "%1 is an ARN, whose parts ArnLike compares one by one, not %2.");
}

/// The operator that compares the same way for the family; empty: there is none.
std::string_view counterpart(const ConditionView &condition)
{
    const std::string_view name = condition.parts.base->name;
    const bool negated = condition.parts.base->negated;
    const bool equality = name.find("Equals") != std::string_view::npos && name.find("Than") == std::string_view::npos;
    const std::string_view order = name.starts_with("Numeric") ? name.substr(7)
                                   : name.starts_with("Date")  ? name.substr(4)
                                                               : std::string_view();
    const auto ordered = [&](std::string_view prefix) {
        const auto all = catalogue::operators();
        const auto found = std::find_if(all.begin(), all.end(), [&](const catalogue::Operator &candidate) {
            const std::string_view wanted = order.empty() ? (negated ? "NotEquals" : "Equals") : order;
            return candidate.name.starts_with(prefix) && candidate.name.substr(prefix.size()) == wanted;
        });
        return found == all.end() ? std::string_view() : found->name;
    };
    switch (condition.known->type) {
    case KeyType::Arn:
        return negated ? "ArnNotLike" : "ArnLike";
    case KeyType::Ip:
        return negated ? "NotIpAddress" : "IpAddress";
    case KeyType::Boolean:
        return negated ? std::string_view() : "Bool";
    case KeyType::Date:
        return equality || !order.empty() ? ordered("Date") : std::string_view();
    case KeyType::Number:
        return equality || !order.empty() ? ordered("Numeric") : std::string_view();
    case KeyType::String:
        if (condition.isFamily(Family::Arn))
            return negated ? "StringNotLike" : "StringLike";
        if (condition.isFamily(Family::Bool) || equality)
            return negated ? "StringNotEquals" : "StringEquals";
        break;
    }
    return {};
}

/// All values mean something to the operator as well.
bool canBeRead(const ConditionView &condition, const catalogue::Operator &op)
{
    return std::all_of(condition.values.begin(), condition.values.end(), [&](const json::Node *value) {
        const std::string &text = value->text;
        switch (op.family) {
        case Family::Numeric:
            return Decimal::read(text).has_value();
        case Family::Date:
            return readInstant(text).has_value();
        case Family::Bool:
            return condition.values.size() == 1 && (text == "true" || text == "false");
        case Family::Ip:
            return readIpRange(text).has_value();
        default:
            return value->isString() || op.family == Family::String;
        }
    });
}

void types(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    for (const ConditionView &condition : statement.conditions) {
        if (condition.known == nullptr || condition.parts.base == nullptr || condition.isNull() || fitsType(condition))
            continue;
        const bool textual = condition.known->type == KeyType::Arn && condition.isFamily(Family::String);
        reporter.add("co-type", textual ? Severity::Suggestion : Severity::Warning, condition.op->keyRange,
                     {typeMessage(condition.known->type), {excerpt(condition.key->key), condition.op->key}}, [&] {
                         const std::string_view better = counterpart(condition);
                         const catalogue::Operator *op = catalogue::findOperator(better);
                         const bool folds = condition.parts.base->name.find("IgnoreCase") != std::string_view::npos;
                         if (op == nullptr || (textual && folds) || !canBeRead(condition, *op))
                             return Fixes{};
                         const std::string name = withBase(condition, better);
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {name}},
                                              changeOperator(subject, statement, condition, name))};
                     });
    }
}

constexpr std::array<StatementRule, 1> rules{{
    {"co-type", types},
}};

} // namespace

std::span<const StatementRule> keyTypeRules()
{
    return rules;
}

} // namespace policy::rules
