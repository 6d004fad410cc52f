// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rules/rules.h"

#include <nlohmann/json.hpp>

/// Pieces that both JSON formats share (ses.md 6.3, 6.4). Ordered as SES writes them.
namespace simulator::rules {

using Json = nlohmann::ordered_json;

[[nodiscard]] std::string text(const QString &);
[[nodiscard]] std::string timestamp(const QDateTime &); ///< "2025-01-31T12:00:00.000Z"
[[nodiscard]] Json texts(const QStringList &);

/// timestamp, source, sourceArn, sendingAccountId, messageId, destination.
[[nodiscard]] Json mailBasics(const ses::SendRequest &, const MailFacts &);
/// Adds headersTruncated, headers, commonHeaders.
void addHeaders(Json &mail, const MailFacts &);

/// The member that tells of the event: its key and its object; the key is empty for types that have none.
struct EventObject
{
    const char *key = "";
    Json object;
};
[[nodiscard]] EventObject eventObject(const ses::SendRequest &, const MailFacts &, const PlannedEvent &,
                                      const QDateTime &at, const QString &feedbackId);

/// Compact UTF-8; broken text is replaced, never an exception.
[[nodiscard]] QByteArray compact(const Json &);

} // namespace simulator::rules
