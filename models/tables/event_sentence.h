// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/event.h"

#include <QString>

namespace tables {

/// One plain sentence: what the event means for this message. Translated.
[[nodiscard]] QString eventSentence(const ses::Event &event);

} // namespace tables
