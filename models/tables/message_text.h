// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/event.h"
#include "ses/message.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

/// Words, icons and sentences for messages and events. Translated. Icons are names of files in resources/icons.
namespace tables {

/// How grave something is; views choose the colour, never the only sign.
enum class Tone { Neutral, Positive, Warning, Negative };

struct Sign
{
    QString word;
    QString icon;
    Tone tone = Tone::Neutral;
};

[[nodiscard]] Sign stateSign(ses::MessageState state);
[[nodiscard]] Sign eventSign(const ses::Event &event); ///< "Bounce, permanent"
[[nodiscard]] Sign mailSign(ses::MailItem::Kind kind);
[[nodiscard]] Sign verdictSign(ses::Verdict verdict);

[[nodiscard]] QString doorName(ses::Door door);
[[nodiscard]] QString outcomeName(ses::RecipientOutcome outcome);

/// In the zone of this machine, with its name: "23.11.26 15:17:21 CET".
[[nodiscard]] QString timeText(const QDateTime &utc, const QLocale &locale = {});
[[nodiscard]] QString timeTextLong(const QDateTime &utc, const QLocale &locale = {});

/// JSON indented by two, keys in their order; text that is not JSON comes back as it is.
[[nodiscard]] QString prettyJson(const QByteArray &json);
/// The JSON of all events as one array; empty for none.
[[nodiscard]] QString eventsJson(const QList<ses::Event> &events);

} // namespace tables
