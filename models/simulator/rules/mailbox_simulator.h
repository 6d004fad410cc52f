// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QString>

namespace simulator::rules {

/// The addresses at simulator.amazonses.com (ses.md 7.1).
enum class SimulatorBox { None, Success, Bounce, OutOfOffice, Complaint, SuppressionList };
/// Ignores case and labels; None for any other address.
[[nodiscard]] SimulatorBox simulatorBox(const QString &address);

} // namespace simulator::rules
