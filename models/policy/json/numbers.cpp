// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/numbers.h"

#include "policy/json/characters.h"
#include "policy/json/strict.h"

#include <algorithm>

namespace policy::json {

namespace {

/// More than 32 digits, or outside the range of a double. Never converts: 1e400 and 2,000 digits are only text here.
bool isInexact(std::string_view number)
{
    constexpr std::ptrdiff_t mostDigits = 32;
    constexpr long largestExponent = 308;
    const std::size_t e = std::min(number.find_first_of("eE"), number.size());
    const std::string_view mantissa = number.substr(0, e);
    if (std::count_if(mantissa.begin(), mantissa.end(), isDigit) > mostDigits)
        return true;
    if (mantissa.find_first_of("123456789") == std::string_view::npos)
        return false;
    long exponent = 0;
    for (const char c : number.substr(e)) {
        if (isDigit(c))
            exponent = std::min(exponent * 10 + (c - '0'), 100000L);
    }
    const bool negative = number.substr(e).find('-') != std::string_view::npos;
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
    const std::size_t first = mantissa.find_first_of("123456789");
    const long leading =
        first < point ? static_cast<long>(point - first) - 1 : static_cast<long>(point) - static_cast<long>(first);
    const long magnitude = leading + (negative ? -exponent : exponent);
    return magnitude > largestExponent || magnitude < -largestExponent;
}

} // namespace

void reportNumber(const Node &number, Report &report)
{
    const bool sound = isStrictNumber(number.text);
    if (sound && !isInexact(number.text))
        return;
    report.add({.id = "json-number",
                .severity = sound ? Severity::Warning : Severity::Error,
                .range = number.range,
                .message = {sound ? QT_TRANSLATE_NOOP("policy", "The number %1 cannot be compared exactly.")
                                  : QT_TRANSLATE_NOOP("policy", "%1 is not a number as JSON writes it."),
                            {excerpt(number.text)}},
                .fixes = {{.title = {QT_TRANSLATE_NOOP("policy", "Put it in quotes"), {}},
                           .edits = {{number.range, quoted(number.text)}}}},
                .related = {}});
}

} // namespace policy::json
