// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/document.h"
#include "ses/result.h"
#include "simulator/rules/rules.h"

#include <functional>
#include <optional>

namespace simulator::rules {

/// InvalidPolicy in SES's words, or in a sentence of ours where SES's are not known (ses.md 2.6, 12.1).
[[nodiscard]] ses::Error invalidPolicy(const QString &text, const QString &advice = {});

/// Structure, actions, resources and conditions of one statement of a policy on `identityArn`.
[[nodiscard]] std::optional<ses::Error> refuseStatement(const policy::Statement &, const QString &identityArn);

/// Whether every principal exists. Asked after the syntax of the whole policy.
[[nodiscard]] std::optional<ses::Error> refusePrincipals(const policy::Statement &,
                                                         const std::function<bool(const QString &)> &principalExists);

} // namespace simulator::rules
