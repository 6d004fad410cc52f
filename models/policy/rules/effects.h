// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/rules/rule.h"

namespace policy::rules {

/// What it does to who may send when a statement covers more requests.
[[nodiscard]] inline Fix::Effect coversMore(const StatementView &statement)
{
    if (statement.allows())
        return Fix::Effect::GrantsMore;
    return statement.denies() ? Fix::Effect::GrantsLess : Fix::Effect::None;
}

[[nodiscard]] inline Fix::Effect coversLess(const StatementView &statement)
{
    if (statement.allows())
        return Fix::Effect::GrantsLess;
    return statement.denies() ? Fix::Effect::GrantsMore : Fix::Effect::None;
}

/// One of three titles, which say what the fix does to who may send (policy-language.md 10).
[[nodiscard]] inline const char *titled(Fix::Effect effect, const char *plain, const char *more, const char *less)
{
    if (effect == Fix::Effect::None)
        return plain;
    return effect == Fix::Effect::GrantsMore ? more : less;
}

} // namespace policy::rules
