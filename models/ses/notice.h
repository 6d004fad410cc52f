// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/address.h"
#include "ses/message.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// Mails that SES itself writes: verification requests, bounce and complaint reports, automatic replies.
namespace ses::mime {

struct Notice
{
    Mailbox from;
    QString to;
    QString subject;
    QDateTime date;
    QString messageIdHeader; ///< "<...@...>"; empty: none
    QList<NameValue> headers;
    QString text;
    /// "delivery-status" (RFC 3464) or "feedback-report" (RFC 5965); empty: a plain text mail without the next two.
    QString reportType;
    QByteArray report;   ///< fields of the machine-readable part, CRLF
    QByteArray original; ///< the message it is about
};
[[nodiscard]] QByteArray buildNotice(const Notice &notice);

} // namespace ses::mime
