// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/event.h"
#include "ses/message.h"
#include "simulator/rules/rules.h"

#include <QByteArray>

/// How requests, plans and routes are kept in a column: JSON made by and for this program.
namespace simulator::store {

[[nodiscard]] QByteArray toJson(const ses::SendRequest &request);
[[nodiscard]] ses::SendRequest requestFromJson(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const rules::PlannedEvent &plan);
[[nodiscard]] rules::PlannedEvent planFromJson(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const QList<ses::FeedbackRoute> &routes);
[[nodiscard]] QList<ses::FeedbackRoute> routesFromJson(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const ses::Error &error);
[[nodiscard]] std::optional<ses::Error> errorFromJson(const QByteArray &json);

} // namespace simulator::store
