// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace policy {

/// A point in time, whatever the zone it was written in.
struct Instant
{
    std::int64_t seconds = 0;   ///< since 1970-01-01T00:00:00Z
    std::uint64_t fraction = 0; ///< of a second, in units of 10^-18; further digits are dropped

    auto operator<=>(const Instant &) const = default;
};

/// The W3C forms of ISO 8601 with a zone, a date alone (midnight UTC), or digits only: epoch seconds, so "2027" is in
/// 1970 (policy-language.md 4.1). Anything else is malformed: no zone, lower-case t or z, 31 April, hour 24.
[[nodiscard]] std::optional<Instant> readInstant(std::string_view text);

/// "2026-11-23T18:00:00Z".
[[nodiscard]] std::string timeText(std::int64_t secondsSince1970);

} // namespace policy
