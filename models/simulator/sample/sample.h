// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/store/engine.h"

/// The sample workspace: an owner, a delegate, identities, one policy, and some days of messages.
namespace simulator::sample {

inline constexpr auto ownerAccount = "111111111111";
inline constexpr auto delegateAccount = "222222222222";
inline constexpr auto region = "us-east-1";

/// Fills an empty workspace. The messages of the past go through the same rules as any other; only the clock is turned
/// back.
void create(store::Engine &engine, SQLite::Database &database);

} // namespace simulator::sample
