// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace ses {

/// A new Message ID in the shape of ses.md 4.2: sixteen hex digits of region and time, a UUID, six digits.
[[nodiscard]] QString newMessageId(const QString &region, const QDateTime &at);
/// What stands after the @ of the delivered Message-ID header: "email.amazonses.com" or "<region>.amazonses.com".
[[nodiscard]] QString messageIdDomain(const QString &region);
/// "<ID@domain>" as the header of a delivered mail says it.
[[nodiscard]] QString messageIdHeader(const QString &messageId, const QString &region);

} // namespace ses
