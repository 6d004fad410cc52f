// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/document.h"

namespace policy {

/// For each member of an object: whether it counts, that is, no later one has its name.
[[nodiscard]] std::vector<bool> countingMembers(const json::Node &object);

/// The typed view of one statement object.
[[nodiscard]] Statement readStatement(const json::Node &object);

} // namespace policy
