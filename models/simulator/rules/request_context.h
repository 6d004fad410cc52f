// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/evaluate.h"
#include "simulator/rules/rules.h"

namespace simulator::rules {

/// The request as policies see it at a moment, for one resource (ses.md 2.4, 3.7).
[[nodiscard]] policy::Request policyRequest(const ses::SendRequest &, const QDateTime &at, const CallerFacts &,
                                            const QString &resourceArn);

} // namespace simulator::rules
