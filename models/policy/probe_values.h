// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// A key's values in a request; nothing: the key is absent.
using Given = std::optional<std::vector<std::string>>;

/// A value that the pattern matches: "*" and "?" filled in.
[[nodiscard]] std::string sampleOf(std::string_view pattern);
/// Values of the condition's key worth trying: matching ones, near misses, none.
[[nodiscard]] std::vector<Given> valuesToTry(const Condition &condition);
/// A value with which the condition is likely to hold.
[[nodiscard]] Given satisfying(const Condition &condition);

} // namespace policy
