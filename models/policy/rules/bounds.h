// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/rules/rule.h"

namespace policy::rules {

enum class Side { None, Lower, Upper };

/// Which side of an interval a numeric or date condition closes. None with IfExists or a set operator, which let
/// requests through beside it.
[[nodiscard]] inline Side sideOf(const ConditionView &condition)
{
    if (condition.parts.base == nullptr || condition.hasSet() || condition.parts.ifExists)
        return Side::None;
    const std::string_view name = condition.parts.base->name;
    if (name.find("LessThan") != std::string_view::npos)
        return Side::Upper;
    return name.find("GreaterThan") != std::string_view::npos ? Side::Lower : Side::None;
}

[[nodiscard]] inline bool isTimeOfRequest(const ConditionView &condition)
{
    return condition.name == "aws:currenttime" || condition.name == "aws:epochtime";
}

/// Of several values one is enough: the widest bound. nullptr: none, or one cannot be read.
[[nodiscard]] const json::Node *widestBound(const ConditionView &);

} // namespace policy::rules
