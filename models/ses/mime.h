// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// MIME messages, by GMime. Thread-safe.
namespace ses::mime {

/// The message as SES would deliver it: CRLF line ends, UTF-8, Message-ID and Date set by SES (ses.md 4.1, 4.2), Bcc
/// left out. Error InvalidParameter: CR or LF in a header value, duplicate single-occurrence header, bad address, more
/// than 500 parts.
[[nodiscard]] Result<QByteArray> build(const SendRequest &request, const QString &messageId, const QDateTime &date);

struct Part
{
    QString contentType;
    QString fileName;
    QByteArray content; ///< decoded
};

/// A message taken apart for showing.
struct Parsed
{
    QList<NameValue> headers; ///< decoded, in order
    QString text;             ///< first text/plain
    QString html;             ///< first text/html
    QList<Part> parts;        ///< all leaf parts, for attachments and reports
};
[[nodiscard]] Parsed parse(const QByteArray &raw);

} // namespace ses::mime
