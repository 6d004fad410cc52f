// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/handover.h"

#include <QString>

namespace tables {

enum class HandOverFormat { Text, Markdown };

/// What the owner sends to the delegate: what it may do, what it needs, commands to try. Translated, but for the
/// policy, the commands and the lines that ses::readHandOver() reads. `statements` are those that speak of the
/// delegate.
[[nodiscard]] QString handOverText(const ses::HandOver &handOver, const QList<policy::Statement> &statements,
                                   HandOverFormat format);
/// "account 222222222222", "user jane of account 222222222222", "everyone": as a person says it.
[[nodiscard]] QString delegateName(const QString &delegate);

} // namespace tables
