// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/date_guess.h"

#include "policy/ascii.h"
#include "policy/instant.h"

#include <chrono>
#include <cstdio>
#include <optional>
#include <vector>

namespace policy::rules {

namespace {

std::string iso(int year, unsigned month, unsigned day)
{
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT00:00:00Z", year, month, day);
    return readInstant(buffer) ? buffer : "";
}

unsigned monthNamed(std::string_view word)
{
    static constexpr std::string_view names[] = {"january", "february", "march",     "april",   "may",      "june",
                                                 "july",    "august",   "september", "october", "november", "december"};
    for (unsigned i = 0; i < 12; ++i) {
        const bool shortened = word.size() == 3 && equalsIgnoringCase(word, names[i].substr(0, 3));
        if (shortened || equalsIgnoringCase(word, names[i]))
            return i + 1;
    }
    return 0;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = text.find_first_not_of(" ,.\t", at);
        if (begin == std::string_view::npos)
            break;
        const std::size_t end = std::min(text.find_first_of(" ,.\t", begin), text.size());
        result.emplace_back(text.substr(begin, end - begin));
        at = end;
    }
    return result;
}

/// "July 30, 2027" or "30 July 2027".
std::string withMonthName(std::string_view text)
{
    const std::vector<std::string> parts = words(text);
    if (parts.size() != 3 || parts[2].size() != 4 || !allDigits(parts[2]))
        return {};
    const bool monthFirst = monthNamed(parts[0]) != 0;
    const std::string &day = parts[monthFirst ? 1 : 0];
    const unsigned month = monthNamed(parts[monthFirst ? 0 : 1]);
    if (month == 0 || day.empty() || day.size() > 2 || !allDigits(day))
        return {};
    return iso(std::stoi(parts[2]), month, static_cast<unsigned>(std::stoi(day)));
}

} // namespace

std::string guessDate(std::string_view text)
{
    constexpr std::size_t longest = 40;
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || text.size() > longest)
        return {};
    std::string value(text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin));
    if (readInstant(value))
        return value;
    std::string better = value;
    const bool yearFirst = better.size() >= 10 && allDigits(std::string_view(better).substr(0, 4));
    if (yearFirst && better[4] == '/' && better[7] == '/')
        better[4] = better[7] = '-';
    if (yearFirst && better.size() > 10 && (better[10] == ' ' || better[10] == 't'))
        better[10] = 'T';
    if (!better.empty() && better.back() == 'z')
        better.back() = 'Z';
    if (readInstant(better))
        return better;
    if (yearFirst && readInstant(better + "Z"))
        return better + "Z";
    return withMonthName(value);
}

std::string isoDate(std::int64_t epochSeconds)
{
    if (epochSeconds < 0 || epochSeconds > 253402300799)
        return {};
    const std::chrono::sys_seconds time{std::chrono::seconds(epochSeconds)};
    const auto midnight = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(midnight);
    const std::chrono::hh_mm_ss clock(time - midnight);
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return buffer;
}

} // namespace policy::rules
