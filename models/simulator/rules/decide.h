// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/evaluate.h"
#include "simulator/rules/inquiry.h"

namespace simulator::rules {

/// The caller's IAM policies; the root user of an account has one that allows everything on its own account's side.
[[nodiscard]] std::vector<policy::CompiledPolicy> callerPolicies(const CallerFacts &);

/// Both sides for one resource, with trace. `identity`: whose policies speak for the owner; nullptr: nobody's.
[[nodiscard]] policy::Decision decide(const Inquiry &, const CallerFacts &, const IdentityFacts *identity,
                                      const QString &resourceArn);

/// An identity of the owner that covers the address more specifically than `named` and has policies: whether they
/// count is open (ses.md 2.8).
[[nodiscard]] std::optional<IdentityFacts> moreSpecificWithPolicies(const Facts &, const IdentityFacts &named,
                                                                    const QString &address);

/// The applicable Deny of a side, else (in an allowing side) its first applicable Allow; nullptr: none.
[[nodiscard]] const policy::TraceStatement *applicable(const policy::Decision &, policy::Side, bool deny);

} // namespace simulator::rules
