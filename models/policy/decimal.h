// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace policy {

/// A decimal number as text: never rounded, however many digits (policy-language.md section 8, 16). A view: reading
/// costs no memory, and the text must outlive it.
class Decimal
{
public:
    /// [+-] digits [. digits] [e [+-] digits]; nothing else, no white space. An exponent of more than fifteen digits
    /// is not read.
    [[nodiscard]] static std::optional<Decimal> read(std::string_view text);

    [[nodiscard]] std::strong_ordering compare(const Decimal &other) const;

private:
    [[nodiscard]] bool isZero() const { return m_first == m_last; }
    [[nodiscard]] char digit(std::int64_t index) const;

    bool m_negative = false;
    std::string_view m_whole;
    std::string_view m_fraction;
    std::int64_t m_first = 0; ///< of the significant digits, counted through whole and fraction
    std::int64_t m_last = 0;  ///< one past
    std::int64_t m_power = 0; ///< the value is 0.<significant digits> times ten to this power
};

} // namespace policy
