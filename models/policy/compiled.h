// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/catalogue.h"
#include "policy/evaluate.h"
#include "policy/instant.h"
#include "policy/ip_range.h"
#include "policy/pattern.h"
#include "policy/principal.h"

/// What a policy becomes before it is asked: everything that does not depend on the request is read once.
namespace policy {

struct CompiledList
{
    struct Entry
    {
        Pattern pattern;
        std::string written;
        bool all = false;      ///< "*"
        bool readable = true;  ///< false: matches nothing (no ARN, an action without service)
        int wildcardPoint = 0; ///< 12 or 13 of policy-language.md section 8, when wildcards stand where they rest on it
    };
    std::vector<Entry> entries;
    bool negated = false;
    Range range;
};

struct CompiledValue
{
    std::string written;
    Pattern pattern;                  ///< String, Arn
    std::optional<Instant> instant;   ///< Date
    std::optional<IpRange> range;     ///< Ip
    std::optional<bool> truth;        ///< Bool, Null
    std::optional<std::string> bytes; ///< Binary
};

enum class Comparison { Like, Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

struct CompiledCondition
{
    std::string op;
    std::string key;
    Range range;
    catalogue::OperatorParts parts; ///< base is nullptr when the operator is not understood
    Comparison comparison = Comparison::Like;
    LetterCase letterCase = LetterCase::Sensitive;
    bool multivalued = false;
    std::vector<CompiledValue> values;
};

struct CompiledStatement
{
    enum class Effect { None, Allow, Deny };
    Effect effect = Effect::None;
    std::string sid;
    Range range;
    std::vector<Range> unreadable;       ///< elements without meaning (policy-language.md section 8, 21)
    std::vector<Range> overwritten;      ///< elements whose key comes again (section 8, 22)
    std::optional<Range> emptyCondition; ///< section 8, 20
    std::optional<CompiledPrincipal> principal;
    std::optional<CompiledList> action;
    std::optional<CompiledList> resource;
    std::vector<CompiledCondition> conditions;
};

struct CompiledPolicy::Data
{
    std::string name;
    std::vector<CompiledStatement> statements;
};

} // namespace policy
