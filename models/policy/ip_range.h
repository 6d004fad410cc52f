// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace policy {

/// An address by value. IPv4 uses the first four bytes; an IPv4-mapped IPv6 address is IPv6
/// (policy-language.md section 8, 18).
struct IpAddress
{
    bool v6 = false;
    std::array<std::uint8_t, 16> bytes{};

    bool operator==(const IpAddress &) const = default;
};
[[nodiscard]] std::optional<IpAddress> readIpAddress(std::string_view text);

/// CIDR; without a prefix length a single address. Bits behind the prefix are ignored.
struct IpRange
{
    IpAddress address;
    unsigned prefix = 0;

    [[nodiscard]] bool contains(const IpAddress &) const;
};
[[nodiscard]] std::optional<IpRange> readIpRange(std::string_view text);

} // namespace policy
