// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/result.h"

/// What the simulator answers to management calls: SES's texts (ses.md 1.4, 2.6), and IAM's or our own where SES has no
/// say.
namespace simulator::refusals {

[[nodiscard]] ses::Error identityMissing(const QString &identity);
[[nodiscard]] ses::Error identityExists(const QString &identity);
[[nodiscard]] ses::Error tooManyIdentities();
[[nodiscard]] ses::Error badIdentity(const QString &problem);
[[nodiscard]] ses::Error policyMissing(const QString &policy);
[[nodiscard]] ses::Error configurationSetMissing(const QString &name);
[[nodiscard]] ses::Error suppressedMissing(const QString &address);
[[nodiscard]] ses::Error messageMissing();
[[nodiscard]] ses::Error mailMissing();
[[nodiscard]] ses::Error linkExpired();
[[nodiscard]] ses::Error undoGone();

[[nodiscard]] ses::Error accountMissing(const QString &account);
[[nodiscard]] ses::Error accountExists(const QString &account);
[[nodiscard]] ses::Error badAccountId();
[[nodiscard]] ses::Error workspaceInUse();
[[nodiscard]] ses::Error userMissing(const QString &user);
[[nodiscard]] ses::Error userExists(const QString &user);
[[nodiscard]] ses::Error badName(const QString &allowed);
[[nodiscard]] ses::Error keyMissing();
[[nodiscard]] ses::Error badUserPolicy(const QString &text);

} // namespace simulator::refusals
