// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"
#include "ses/result.h"

#include <QStringList>

/// The answers of SES to a send, to the letter (ses.md 3.4, 3.5, 5.2, 11), for each door: v1 codes and HTTP status, v2
/// types, SMTP replies ("554 ..." with httpStatus 0; awsCode is then v1's, so that windows can name the error).
/// `advice` is a translated explanation; one given by the caller replaces the general one.
namespace ses::errors {

[[nodiscard]] Error invalidCredentials(Door door);
[[nodiscard]] Error accessDenied(Door door, const QString &principalArn, const QString &action,
                                 const QString &resourceArn, const QString &advice = {});
/// `identities`: sender first, then recipients.
[[nodiscard]] Error notVerified(Door door, const QString &region, const QStringList &identities,
                                const QString &advice = {});
/// `text` is SES's where it is known, else a sentence of ours.
[[nodiscard]] Error invalidParameter(Door door, const QString &text, const QString &advice = {});
[[nodiscard]] Error duplicateHeader(Door door, const QString &name);
enum class AddressRole { Sender, Recipient, Other };
[[nodiscard]] Error badAddress(Door door, NameProblem problem, AddressRole role);
[[nodiscard]] Error tooLong(Door door, qint64 bytes);
[[nodiscard]] Error tooManyRecipients(Door door);
[[nodiscard]] Error accountPaused(Door door, const QString &account);
[[nodiscard]] Error configurationSetUnknown(Door door, const QString &name);
[[nodiscard]] Error configurationSetPaused(Door door, const QString &name);
[[nodiscard]] Error mailFromNotVerified(Door door);
[[nodiscard]] Error rateExceeded(Door door);
[[nodiscard]] Error quotaExceeded(Door door);

/// Largest message a door takes, in bytes (ses.md 4.1).
[[nodiscard]] qint64 maximumSize(Door door);
constexpr int maximumRecipients = 50;
constexpr int maximumParts = 500;

} // namespace ses::errors
