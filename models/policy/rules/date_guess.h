// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace policy::rules {

/// The ISO form that a date in other words stands for, when only one is possible; else empty. Reads a date and time
/// without zone as UTC, other separators, and English names of months.
[[nodiscard]] std::string guessDate(std::string_view text);

/// Years 1970 to 9999; else empty.
[[nodiscard]] std::string isoDate(std::int64_t epochSeconds);

} // namespace policy::rules
