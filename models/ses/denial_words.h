// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/denial.h"

#include <span>

/// What SES calls things when it refuses (ses.md 3.4, 5.2, 11).
namespace ses::denial_words {

struct Code
{
    QLatin1StringView name; ///< without the suffix "Exception"
    Denial::Kind kind;
    /// Of the name as it is, and of the name with the suffix: 1 or 2, 0: of both.
    int plainVersion = 0;
    int exceptionVersion = 0;
};
/// `word` as written, with or without "Exception"; nullptr when it is no code.
[[nodiscard]] const Code *findCode(QStringView word);

/// "SendRawEmail" of "SendRawEmail", "sendRawEmail", "SendRawEmailCommand", "SendRawEmailAsync"; empty: none.
[[nodiscard]] QString findOperation(QStringView word);

struct Phrase
{
    QLatin1StringView text;
    Denial::Kind kind;
    QLatin1StringView code; ///< of API v1
    int smtpCode = 0;       ///< only SMTP says it; 0: any door
};
/// In the order in which they decide.
[[nodiscard]] std::span<const Phrase> phrases();

/// The sending action of an operation, empty when its call alone does not tell (v2 SendEmail).
[[nodiscard]] QString actionOfOperation(QStringView operation);

} // namespace ses::denial_words
