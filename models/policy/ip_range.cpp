// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/ip_range.h"

#include "policy/ascii.h"

namespace policy {

namespace {

/// Decimal without leading zeros: "010" is octal to some readers and so nobody's address.
std::optional<unsigned> readSmallNumber(std::string_view text, unsigned greatest)
{
    if (!allDigits(text) || text.size() > 3 || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    unsigned value = 0;
    for (const char c : text)
        value = value * 10 + static_cast<unsigned>(c - '0');
    if (value > greatest)
        return std::nullopt;
    return value;
}

bool readV4(std::string_view text, std::uint8_t *out)
{
    for (int part = 0; part < 4; ++part) {
        const auto dot = part < 3 ? text.find('.') : text.size();
        if (dot == std::string_view::npos)
            return false;
        const auto octet = readSmallNumber(text.substr(0, dot), 255);
        if (!octet)
            return false;
        out[part] = static_cast<std::uint8_t>(*octet);
        text.remove_prefix(part < 3 ? dot + 1 : dot);
    }
    return true;
}

bool readGroup(std::string_view text, std::uint8_t *out)
{
    if (text.empty() || text.size() > 4)
        return false;
    unsigned value = 0;
    for (const char c : text) {
        const char letter = lowered(c);
        if (!isDigit(letter) && !(letter >= 'a' && letter <= 'f'))
            return false;
        value = value * 16 + static_cast<unsigned>(isDigit(letter) ? letter - '0' : letter - 'a' + 10);
    }
    out[0] = static_cast<std::uint8_t>(value >> 8U);
    out[1] = static_cast<std::uint8_t>(value & 0xFFU);
    return true;
}

/// Groups between colons, the last of which may be an IPv4 address; the number of bytes, or nothing. Empty text: 0.
std::optional<std::size_t> readGroups(std::string_view text, bool mayEndInV4, std::array<std::uint8_t, 16> &out)
{
    std::size_t size = 0;
    while (!text.empty()) {
        const auto colon = text.find(':');
        const auto group = text.substr(0, colon);
        const bool last = colon == std::string_view::npos;
        const bool v4 = last && mayEndInV4 && group.find('.') != std::string_view::npos;
        const std::size_t bytes = v4 ? 4 : 2;
        if (size + bytes > out.size() || !(v4 ? readV4(group, &out[size]) : readGroup(group, &out[size])))
            return std::nullopt;
        size += bytes;
        if (last)
            return size;
        text.remove_prefix(colon + 1);
        if (text.empty())
            return std::nullopt;
    }
    return size;
}

std::optional<IpAddress> readV6(std::string_view text)
{
    IpAddress address{.v6 = true};
    const auto gap = text.find("::");
    std::array<std::uint8_t, 16> head{};
    const auto headSize = readGroups(text.substr(0, gap), gap == std::string_view::npos, head);
    if (!headSize)
        return std::nullopt;
    address.bytes = head;
    if (gap == std::string_view::npos)
        return *headSize == 16 ? std::optional(address) : std::nullopt;
    std::array<std::uint8_t, 16> tail{};
    const auto tailSize = readGroups(text.substr(gap + 2), true, tail);
    if (!tailSize || *headSize + *tailSize > 14)
        return std::nullopt;
    for (std::size_t i = 0; i < *tailSize; ++i)
        address.bytes[16 - *tailSize + i] = tail[i];
    return address;
}

} // namespace

std::optional<IpAddress> readIpAddress(std::string_view text)
{
    if (text.find(':') != std::string_view::npos)
        return readV6(text);
    IpAddress address;
    if (!readV4(text, address.bytes.data()))
        return std::nullopt;
    return address;
}

std::optional<IpRange> readIpRange(std::string_view text)
{
    const auto slash = text.find('/');
    const auto address = readIpAddress(text.substr(0, slash));
    if (!address)
        return std::nullopt;
    const unsigned longest = address->v6 ? 128 : 32;
    if (slash == std::string_view::npos)
        return IpRange{*address, longest};
    const auto prefix = readSmallNumber(text.substr(slash + 1), longest);
    if (!prefix)
        return std::nullopt;
    return IpRange{*address, *prefix};
}

bool IpRange::contains(const IpAddress &other) const
{
    if (other.v6 != address.v6)
        return false;
    const std::size_t whole = prefix / 8;
    for (std::size_t i = 0; i < whole; ++i) {
        if (address.bytes[i] != other.bytes[i])
            return false;
    }
    const unsigned rest = prefix % 8;
    return rest == 0 || (address.bytes[whole] >> (8 - rest)) == (other.bytes[whole] >> (8 - rest));
}

} // namespace policy
