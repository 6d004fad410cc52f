// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QString>

/// The same send, as a program of the delegate would do it. Never holds a secret.
namespace ses::snippets {

[[nodiscard]] QString
awsCliV1(const SendRequest &request); ///< aws ses send-email / send-raw-email, POSIX shell quoting
[[nodiscard]] QString awsCliV2(const SendRequest &request);    ///< aws sesv2 send-email
[[nodiscard]] QString smtpHeaders(const SendRequest &request); ///< X-SES-SOURCE-ARN: ... lines

} // namespace ses::snippets
