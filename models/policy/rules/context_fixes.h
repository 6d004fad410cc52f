// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/rules/rule.h"

namespace policy::rules {

/// Adds the fixes that only the whole of a policy shows: what a placeholder stands for, where a comment could go, what
/// would make a policy small enough. To be called with all findings.
void addFixesFromContext(const Subject &, Findings &);

} // namespace policy::rules
