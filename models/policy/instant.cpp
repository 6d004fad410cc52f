// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/instant.h"

#include "policy/ascii.h"

#include <chrono>
#include <ctime>

namespace policy {

namespace {

/// Reads from the front; after the first mistake everything fails.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {}

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    bool skipIf(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    void expect(char c) { m_good = skipIf(c) && m_good; }

    unsigned number(std::size_t digits, unsigned greatest)
    {
        unsigned value = 0;
        if (m_rest.size() < digits || !allDigits(m_rest.substr(0, digits))) {
            m_good = false;
            return 0;
        }
        for (const char c : m_rest.substr(0, digits))
            value = value * 10 + static_cast<unsigned>(c - '0');
        m_rest.remove_prefix(digits);
        m_good = m_good && value <= greatest;
        return value;
    }

    std::uint64_t fraction()
    {
        std::uint64_t value = 0;
        std::size_t digits = 0;
        for (; !m_rest.empty() && isDigit(m_rest.front()); m_rest.remove_prefix(1), ++digits) {
            if (digits < 18)
                value = value * 10 + static_cast<std::uint64_t>(m_rest.front() - '0');
        }
        m_good = m_good && digits > 0;
        for (; digits < 18; ++digits)
            value *= 10;
        return value;
    }

    /// Seconds east of Greenwich.
    std::int64_t zone()
    {
        if (skipIf('Z'))
            return 0;
        const bool west = skipIf('-');
        if (!west)
            expect('+');
        const auto hours = number(2, 23);
        expect(':');
        const auto minutes = number(2, 59);
        const std::int64_t offset = std::int64_t{hours} * 3600 + std::int64_t{minutes} * 60;
        return west ? -offset : offset;
    }

private:
    std::string_view m_rest;
    bool m_good = true;
};

std::optional<Instant> readEpoch(std::string_view digits)
{
    if (digits.size() > 18)
        return std::nullopt;
    Instant instant;
    for (const char c : digits)
        instant.seconds = instant.seconds * 10 + (c - '0');
    return instant;
}

} // namespace

std::optional<Instant> readInstant(std::string_view text)
{
    if (allDigits(text))
        return readEpoch(text);
    Reader reader(text);
    const auto year = reader.number(4, 9999);
    reader.expect('-');
    const auto month = reader.number(2, 12);
    unsigned day = 1;
    Instant instant;
    if (reader.skipIf('-')) {
        day = reader.number(2, 31);
        if (reader.skipIf('T')) {
            const auto hours = reader.number(2, 23);
            reader.expect(':');
            const auto minutes = reader.number(2, 59);
            const auto seconds = reader.skipIf(':') ? reader.number(2, 59) : 0;
            instant.seconds = std::int64_t{hours} * 3600 + std::int64_t{minutes} * 60 + seconds;
            if (reader.skipIf('.'))
                instant.fraction = reader.fraction();
            instant.seconds -= reader.zone();
        }
    }
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(year)), std::chrono::month(month),
                                           std::chrono::day(day)};
    if (!reader.good() || !reader.atEnd() || !date.ok())
        return std::nullopt;
    instant.seconds += std::int64_t{std::chrono::sys_days(date).time_since_epoch().count()} * 86400;
    return instant;
}

std::string timeText(std::int64_t secondsSince1970)
{
    const auto time = static_cast<std::time_t>(secondsSince1970);
    std::tm parts{};
    gmtime_r(&time, &parts);
    char text[32];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text, length};
}

} // namespace policy
