// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/meaning.h"

namespace policy {

/// Somebody whom no policy names, and the last part of the ARN of an account's user whom none names.
inline constexpr const char *strangerArn = "arn:aws:iam::999999999999:user/stranger";
inline constexpr const char *anyUser = "user/any";

/// Requests on both sides of every line that the statements draw.
struct Probes
{
    std::vector<Request> requests;
    std::vector<std::string> keys; ///< that the statements ask about, as written first
};

/// At most some ten thousand. From addresses stay within the identity: it speaks for no others.
[[nodiscard]] Probes makeProbes(const std::vector<const Document *> &documents, const std::string &identityArn,
                                std::int64_t now);

} // namespace policy
