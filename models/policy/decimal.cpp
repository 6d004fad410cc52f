// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decimal.h"

#include "policy/ascii.h"

#include <algorithm>
#include <charconv>

namespace policy {

namespace {

std::string_view takeDigits(std::string_view &rest)
{
    const auto end = std::find_if_not(rest.begin(), rest.end(), isDigit);
    const auto digits = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    rest.remove_prefix(digits.size());
    return digits;
}

/// True if a minus was taken.
bool takeSign(std::string_view &rest)
{
    if (rest.empty() || (rest.front() != '-' && rest.front() != '+'))
        return false;
    const bool minus = rest.front() == '-';
    rest.remove_prefix(1);
    return minus;
}

std::optional<std::int64_t> readExponent(std::string_view rest)
{
    rest.remove_prefix(1);
    const bool minus = takeSign(rest);
    if (!allDigits(rest) || rest.size() > 15)
        return std::nullopt;
    std::int64_t value = 0;
    std::from_chars(rest.data(), rest.data() + rest.size(), value);
    return minus ? -value : value;
}

} // namespace

std::optional<Decimal> Decimal::read(std::string_view text)
{
    Decimal number;
    number.m_negative = takeSign(text);
    number.m_whole = takeDigits(text);
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        number.m_fraction = takeDigits(text);
        if (number.m_fraction.empty())
            return std::nullopt;
    }
    if (number.m_whole.empty())
        return std::nullopt;
    std::int64_t exponent = 0;
    if (!text.empty()) {
        if (lowered(text.front()) != 'e')
            return std::nullopt;
        const auto read = readExponent(text);
        if (!read)
            return std::nullopt;
        exponent = *read;
    }
    const auto wholeSize = static_cast<std::int64_t>(number.m_whole.size());
    number.m_last = wholeSize + static_cast<std::int64_t>(number.m_fraction.size());
    while (number.m_first < number.m_last && number.digit(number.m_first) == '0')
        ++number.m_first;
    while (number.m_last > number.m_first && number.digit(number.m_last - 1) == '0')
        --number.m_last;
    number.m_power = wholeSize - number.m_first + exponent;
    return number;
}

char Decimal::digit(std::int64_t index) const
{
    const auto at = static_cast<std::size_t>(index);
    return at < m_whole.size() ? m_whole[at] : m_fraction[at - m_whole.size()];
}

std::strong_ordering Decimal::compare(const Decimal &other) const
{
    if (isZero() || other.isZero() || m_negative != other.m_negative) {
        const auto sign = [](const Decimal &number) { return number.isZero() ? 0 : number.m_negative ? -1 : 1; };
        return sign(*this) <=> sign(other);
    }
    auto magnitude = m_power <=> other.m_power;
    std::int64_t offset = 0;
    while (magnitude == std::strong_ordering::equal) {
        const bool ended = m_first + offset == m_last;
        const bool otherEnded = other.m_first + offset == other.m_last;
        if (ended || otherEnded) {
            magnitude = otherEnded <=> ended; // the longer one has a last digit that is not zero
            break;
        }
        magnitude = digit(m_first + offset) <=> other.digit(other.m_first + offset);
        ++offset;
    }
    return m_negative ? 0 <=> magnitude : magnitude;
}

} // namespace policy
