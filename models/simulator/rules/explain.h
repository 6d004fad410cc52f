// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/evaluate.h"
#include "simulator/rules/inquiry.h"

#include <QString>

/// Decisions in words, for reasons.
namespace simulator::rules {

/// "the statement “News” of the policy “partner”", or its number when it has no Sid.
[[nodiscard]] QString statementName(const policy::TraceStatement &);

/// The Allow of a side that fails in one part only, and which; empty: there is none. `statement` gets the one meant.
[[nodiscard]] QString nearMiss(const policy::Decision &, policy::Side, const policy::TraceStatement **statement);

/// The policy that allowed the request until it was removed; empty: none did.
[[nodiscard]] QString removedPolicy(const Inquiry &, const CallerFacts &, const IdentityFacts &);

} // namespace simulator::rules
