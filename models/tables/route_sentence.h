// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/event.h"

#include <QString>

namespace tables {

/// One sentence: who was or was not told about an event, and why (ses.md 6.1, 6.2). Translated.
/// `account` is what the person calls the account that the channel belongs to.
[[nodiscard]] QString routeSentence(const ses::FeedbackRoute &route, const QString &account);
/// "Email Feedback Forwarding", "Topic of the Identity", "Event Destination".
[[nodiscard]] QString channelName(ses::FeedbackRoute::Channel channel);

} // namespace tables
