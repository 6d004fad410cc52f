// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/compiled.h"

namespace policy {

struct ConditionMatch
{
    bool matched = false;
    const char *reason = "";
    int openPoint = 0;
};

/// policy-language.md 4.1 to 4.3. `space` is used when a value has variables. Only for operators that are understood.
[[nodiscard]] ConditionMatch matchCondition(const CompiledCondition &, const Request &, Glob &space);

} // namespace policy
