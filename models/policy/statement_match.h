// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/compiled.h"

namespace policy {

struct StatementMatch
{
    bool applies = false;
    bool accountOnly = false;
};

/// Asks one statement. With a trace every element is asked and noted, without it the first miss ends the matter.
[[nodiscard]] StatementMatch matchStatement(const CompiledStatement &, Side, const Request &, const Caller &,
                                            TraceStatement *trace);

} // namespace policy
