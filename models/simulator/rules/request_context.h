// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/evaluate.h"
#include "simulator/rules/inquiry.h"

namespace simulator::rules {

/// The request as policies see it, for one resource (ses.md 2.4, 3.7).
[[nodiscard]] policy::Request policyRequest(const Inquiry &, const CallerFacts &, const QString &resourceArn);

} // namespace simulator::rules
