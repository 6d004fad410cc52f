// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/finding.h"

#include <span>
#include <string_view>

/// The vocabulary of SES policies: actions, condition keys, operators. Source: policy-language.md 4.1, 4.4;
/// ses.md 2.3, 2.4.
namespace policy::catalogue {

struct Action
{
    std::string_view name; ///< "ses:SendEmail", canonical case
    const char *allows;    ///< QT_TRANSLATE_NOOP("policy", ...): what it lets somebody do
    bool sending = false;  ///< one of those that can be granted to another account
};
[[nodiscard]] std::span<const Action> actions();               ///< the sending actions first
[[nodiscard]] const Action *findAction(std::string_view name); ///< ignoring case, no wildcards

enum class KeyType { String, Number, Date, Boolean, Ip, Arn };
struct ConditionKey
{
    std::string_view name; ///< "ses:FromAddress", canonical case; "aws:PrincipalTag/" ends with a slash: a prefix
    KeyType type = KeyType::String;
    bool multivalued = false;
    bool documentedForSes = false; ///< listed by SES's own pages (ses.md 2.4)
    bool mayBeAbsent = false;      ///< not in every sending request
    const char *meaning;           ///< QT_TRANSLATE_NOOP("policy", ...): what the request's value is
    std::string_view example;
};
[[nodiscard]] std::span<const ConditionKey> conditionKeys();               ///< ses: keys first
[[nodiscard]] const ConditionKey *findConditionKey(std::string_view name); ///< ignoring case

enum class Family { String, Numeric, Date, Bool, Binary, Ip, Arn, Null };
struct Operator
{
    std::string_view name; ///< without set prefix and IfExists
    Family family = Family::String;
    bool negated = false;
    bool wildcards = false;
    const char *phrase; ///< QT_TRANSLATE_NOOP("policy", ...): "is", "is not like", ... for pickers and sentences
};
[[nodiscard]] std::span<const Operator> operators();
[[nodiscard]] const Operator *findOperator(std::string_view name); ///< exact, without prefix and suffix

/// An operator as written, taken apart.
struct OperatorParts
{
    enum class Set { None, ForAllValues, ForAnyValue };
    Set set = Set::None;
    bool ifExists = false;
    const Operator *base = nullptr; ///< nullptr: unknown
};
[[nodiscard]] OperatorParts parseOperator(std::string_view written);

/// Operators that fit a key's type, the usual one first.
[[nodiscard]] std::span<const std::string_view> operatorsFor(KeyType);

} // namespace policy::catalogue
