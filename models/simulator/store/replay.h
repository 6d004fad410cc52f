// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/rehearsal.h"
#include "simulator/store/database.h"

#include <functional>

namespace simulator::store {

/// Told after every few hundred messages; false: stop, the result is of no interest any more.
using ReplayProgress = std::function<bool(int done, int total)>;

/// ses::Rehearsal::replay() on one consistent state of the file. Error: the identity does not exist.
[[nodiscard]] ses::Result<ses::Replay> replay(SQLite::Database &, const ses::PolicyDraft &draft, int limit,
                                              const ReplayProgress &goOn);

} // namespace simulator::store
