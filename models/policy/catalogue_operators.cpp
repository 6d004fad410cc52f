// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/catalogue.h"

#include <algorithm>
#include <array>

namespace policy::catalogue {

namespace {

// Source: policy-language.md 4.1.
constexpr auto allOperators = std::to_array<Operator>({
    {"StringEquals", Family::String, false, false, QT_TRANSLATE_NOOP("policy", "is")},
    {"StringNotEquals", Family::String, true, false, QT_TRANSLATE_NOOP("policy", "is not")},
    {"StringEqualsIgnoreCase", Family::String, false, false, QT_TRANSLATE_NOOP("policy", "is, ignoring case,")},
    {"StringNotEqualsIgnoreCase", Family::String, true, false, QT_TRANSLATE_NOOP("policy", "is not, ignoring case,")},
    {"StringLike", Family::String, false, true, QT_TRANSLATE_NOOP("policy", "is like")},
    {"StringNotLike", Family::String, true, true, QT_TRANSLATE_NOOP("policy", "is not like")},
    {"NumericEquals", Family::Numeric, false, false, QT_TRANSLATE_NOOP("policy", "equals")},
    {"NumericNotEquals", Family::Numeric, true, false, QT_TRANSLATE_NOOP("policy", "does not equal")},
    {"NumericLessThan", Family::Numeric, false, false, QT_TRANSLATE_NOOP("policy", "is less than")},
    {"NumericLessThanEquals", Family::Numeric, false, false, QT_TRANSLATE_NOOP("policy", "is at most")},
    {"NumericGreaterThan", Family::Numeric, false, false, QT_TRANSLATE_NOOP("policy", "is greater than")},
    {"NumericGreaterThanEquals", Family::Numeric, false, false, QT_TRANSLATE_NOOP("policy", "is at least")},
    {"DateEquals", Family::Date, false, false, QT_TRANSLATE_NOOP("policy", "is exactly at")},
    {"DateNotEquals", Family::Date, true, false, QT_TRANSLATE_NOOP("policy", "is not exactly at")},
    {"DateLessThan", Family::Date, false, false, QT_TRANSLATE_NOOP("policy", "is before")},
    {"DateLessThanEquals", Family::Date, false, false, QT_TRANSLATE_NOOP("policy", "is at or before")},
    {"DateGreaterThan", Family::Date, false, false, QT_TRANSLATE_NOOP("policy", "is after")},
    {"DateGreaterThanEquals", Family::Date, false, false, QT_TRANSLATE_NOOP("policy", "is at or after")},
    {"Bool", Family::Bool, false, false, QT_TRANSLATE_NOOP("policy", "is the truth value")},
    {"BinaryEquals", Family::Binary, false, false, QT_TRANSLATE_NOOP("policy", "has exactly the bytes")},
    {"IpAddress", Family::Ip, false, false, QT_TRANSLATE_NOOP("policy", "is in the range")},
    {"NotIpAddress", Family::Ip, true, false, QT_TRANSLATE_NOOP("policy", "is not in the range")},
    {"ArnEquals", Family::Arn, false, true, QT_TRANSLATE_NOOP("policy", "is the ARN")},
    {"ArnLike", Family::Arn, false, true, QT_TRANSLATE_NOOP("policy", "is an ARN like")},
    {"ArnNotEquals", Family::Arn, true, true, QT_TRANSLATE_NOOP("policy", "is not the ARN")},
    {"ArnNotLike", Family::Arn, true, true, QT_TRANSLATE_NOOP("policy", "is not an ARN like")},
    {"Null", Family::Null, false, false, QT_TRANSLATE_NOOP("policy", "is absent")},
});

using Names = std::string_view;
constexpr auto forStrings =
    std::to_array<Names>({"StringEquals", "StringLike", "StringEqualsIgnoreCase", "StringNotEquals", "StringNotLike",
                          "StringNotEqualsIgnoreCase", "Null"});
constexpr auto forNumbers =
    std::to_array<Names>({"NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals",
                          "NumericGreaterThan", "NumericGreaterThanEquals", "Null"});
constexpr auto forDates = std::to_array<Names>({"DateLessThan", "DateLessThanEquals", "DateGreaterThan",
                                                "DateGreaterThanEquals", "DateEquals", "DateNotEquals", "Null"});
constexpr auto forBooleans = std::to_array<Names>({"Bool", "Null"});
constexpr auto forAddresses = std::to_array<Names>({"IpAddress", "NotIpAddress", "Null"});
constexpr auto forArns = std::to_array<Names>({"ArnLike", "ArnEquals", "ArnNotLike", "ArnNotEquals", "StringEquals",
                                               "StringLike", "StringNotEquals", "StringNotLike", "Null"});

} // namespace

std::span<const Operator> operators()
{
    return allOperators;
}

const Operator *findOperator(std::string_view name)
{
    const auto found = std::find_if(allOperators.begin(), allOperators.end(),
                                    [&](const Operator &candidate) { return candidate.name == name; });
    return found == allOperators.end() ? nullptr : &*found;
}

OperatorParts parseOperator(std::string_view written)
{
    constexpr std::string_view forAll = "ForAllValues:";
    constexpr std::string_view forAny = "ForAnyValue:";
    constexpr std::string_view suffix = "IfExists";
    OperatorParts parts;
    if (written.starts_with(forAll)) {
        parts.set = OperatorParts::Set::ForAllValues;
        written.remove_prefix(forAll.size());
    } else if (written.starts_with(forAny)) {
        parts.set = OperatorParts::Set::ForAnyValue;
        written.remove_prefix(forAny.size());
    }
    if (written.ends_with(suffix)) {
        parts.ifExists = true;
        written.remove_suffix(suffix.size());
    }
    parts.base = findOperator(written);
    return parts;
}

std::span<const std::string_view> operatorsFor(KeyType type)
{
    switch (type) {
    case KeyType::Number:
        return forNumbers;
    case KeyType::Date:
        return forDates;
    case KeyType::Boolean:
        return forBooleans;
    case KeyType::Ip:
        return forAddresses;
    case KeyType::Arn:
        return forArns;
    case KeyType::String:
        break;
    }
    return forStrings;
}

} // namespace policy::catalogue
