// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/probe_values.h"

#include "policy/catalogue.h"
#include "policy/instant.h"

#include <charconv>

namespace policy {

namespace {

using catalogue::Family;
using catalogue::OperatorParts;
using Values = std::vector<std::string>;

constexpr std::size_t mostValues = 40; ///< of one condition: a list of thousands is not tried value by value

/// A near miss of an address or name: another local part, a longer domain.
Values strangersTo(const std::string &sample)
{
    const auto at = sample.find('@');
    if (at == std::string::npos)
        return {sample + "-other", "other"};
    return {"other-" + sample, sample.substr(0, at) + "@sub." + sample.substr(at + 1),
            sample.substr(0, at) + "@elsewhere.example"};
}

Values around(const catalogue::Operator &op, const std::string &value)
{
    if (op.family == Family::Date) {
        const auto instant = readInstant(value);
        if (!instant)
            return {};
        return {timeText(instant->seconds - 1), timeText(instant->seconds), timeText(instant->seconds + 1)};
    }
    if (op.family == Family::Numeric) {
        long long number = 0;
        const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
        if (read.ec != std::errc() || read.ptr != value.data() + value.size())
            return {value};
        return {std::to_string(number - 1), value, std::to_string(number + 1)};
    }
    if (op.family == Family::Bool)
        return {"true", "false"};
    if (op.family == Family::Ip)
        return {value.substr(0, value.find('/')), "192.0.2.1", "2001:db8:ffff::1"};
    Values values{op.wildcards ? sampleOf(value) : value};
    for (const std::string &other : strangersTo(values.front()))
        values.push_back(other);
    return values;
}

} // namespace

std::string sampleOf(std::string_view pattern)
{
    std::string sample;
    for (const char c : pattern)
        sample += c == '*' || c == '?' ? 'x' : c;
    return sample;
}

std::vector<Given> valuesToTry(const Condition &condition)
{
    const OperatorParts parts = catalogue::parseOperator(condition.op.value);
    if (!parts.base)
        return {};
    const auto *key = catalogue::findConditionKey(condition.key.value);
    const bool several = parts.set != OperatorParts::Set::None || (key && key->multivalued);
    std::vector<Given> tries;
    if (!key || key->mayBeAbsent || several)
        tries.emplace_back(std::nullopt);
    if (parts.base->family == Family::Null)
        return tries;
    for (const Item &item : condition.values.values) {
        if (tries.size() >= mostValues)
            break;
        const Values values = around(*parts.base, item.value);
        for (const std::string &value : values)
            tries.push_back(Values{value});
        if (several && values.size() > 1)
            tries.push_back(Values{values.front(), values.back()});
    }
    return tries;
}

Given satisfying(const Condition &condition)
{
    const OperatorParts parts = catalogue::parseOperator(condition.op.value);
    const auto &values = condition.values.values;
    if (!parts.base || values.empty())
        return std::nullopt;
    const std::string &first = values.front().value;
    if (parts.base->family == Family::Null)
        return first == "true" ? Given() : Values{"x"};
    const Values tries = around(*parts.base, first);
    if (tries.empty())
        return Values{first};
    if (parts.base->negated)
        return Values{tries.back()};
    const std::string_view name = parts.base->name;
    if (tries.size() == 3 && name.find("LessThan") != std::string_view::npos)
        return Values{tries.front()};
    if (tries.size() == 3 && name.find("GreaterThan") != std::string_view::npos)
        return Values{tries.back()};
    if (parts.base->family == Family::Date || parts.base->family == Family::Numeric ||
        parts.base->family == Family::Bool)
        return Values{first};
    return Values{tries.front()};
}

} // namespace policy
