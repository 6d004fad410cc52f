// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/ip_range.h"
#include "policy/json/report.h"
#include "policy/rules/condition_values.h"
#include "policy/rules/effects.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace policy::rules {

namespace {

using catalogue::Family;
using json::Node;
using Fixes = std::vector<Fix>;

bool isPrivate(const IpRange &range)
{
    static const std::array<IpRange, 10> ranges{
        *readIpRange("10.0.0.0/8"),  *readIpRange("172.16.0.0/12"),  *readIpRange("192.168.0.0/16"),
        *readIpRange("127.0.0.0/8"), *readIpRange("169.254.0.0/16"), *readIpRange("100.64.0.0/10"),
        *readIpRange("fc00::/7"),    *readIpRange("fe80::/10"),      *readIpRange("::1"),
        *readIpRange("0.0.0.0/32")};
    return std::any_of(ranges.begin(), ranges.end(), [&](const IpRange &known) {
        return range.address.v6 == known.address.v6 && range.prefix >= known.prefix && known.contains(range.address);
    });
}

/// `range` with the bits behind the prefix at zero.
IpRange network(IpRange range)
{
    const unsigned size = range.address.v6 ? 16 : 4;
    for (unsigned i = 0; i < size; ++i) {
        const unsigned bits = range.prefix > i * 8 ? std::min(8U, range.prefix - i * 8) : 0;
        range.address.bytes[i] = static_cast<std::uint8_t>(range.address.bytes[i] & (0xFF00U >> bits));
    }
    return range;
}

std::string textOf(const IpRange &range)
{
    std::string text;
    const auto &bytes = range.address.bytes;
    if (!range.address.v6) {
        for (unsigned i = 0; i < 4; ++i)
            text += (i == 0 ? "" : ".") + std::to_string(bytes[i]);
        return text + "/" + std::to_string(range.prefix);
    }
    // Zeros at the end become "::", as networks are written.
    unsigned used = 8;
    while (used > 0 && bytes[used * 2 - 2] == 0 && bytes[used * 2 - 1] == 0)
        --used;
    for (unsigned i = 0; i < used; ++i) {
        char group[8];
        std::snprintf(group, sizeof group, "%x", bytes[i * 2] * 256U + bytes[i * 2 + 1]);
        text += (i == 0 ? "" : ":") + std::string(group);
    }
    return text + (used == 8 ? "/" : used == 7 ? ":0/" : "::/") + std::to_string(range.prefix);
}

void everyAddress(const Subject &subject, const StatementView &statement, const ConditionView &condition,
                  const Node &value, bool v6, Reporter &reporter)
{
    const bool negated = condition.parts.base->negated;
    const bool noLimit = statement.denies() == negated;
    const char *sentence = v6 ? QT_TRANSLATE_NOOP("policy", "%1 is every IPv6 address and limits nothing.")
                              : QT_TRANSLATE_NOOP("policy", "%1 is every IPv4 address and limits nothing.");
    if (!noLimit)
        sentence = statement.denies() ? QT_TRANSLATE_NOOP("policy", "%1 is every address of its family: all of them "
                                                                    "are denied.")
                                      : QT_TRANSLATE_NOOP("policy", "%1 is every address of its family: none of them "
                                                                    "is allowed.");
    reporter.add("co-ip-everything", noLimit ? Severity::Security : Severity::Warning, value.range,
                 {sentence, {value.text}}, [&] {
                     const Fix::Effect fewer = negated ? coversMore(statement) : coversLess(statement);
                     const Fix::Effect none = coversMore(statement);
                     const bool list = condition.key->value.elements.size() > 1;
                     const Fix::Effect effect = list ? fewer : none;
                     const char *title =
                         list ? titled(effect, QT_TRANSLATE_NOOP("policy", "Remove it"),
                                       QT_TRANSLATE_NOOP("policy", "Remove it (grants more)"),
                                       QT_TRANSLATE_NOOP("policy", "Remove it (grants less)"))
                              : titled(effect, QT_TRANSLATE_NOOP("policy", "Remove the condition"),
                                       QT_TRANSLATE_NOOP("policy", "Remove the condition (grants more)"),
                                       QT_TRANSLATE_NOOP("policy", "Remove the condition (grants less)"));
                     return Fixes{makeFix({title, {}},
                                          list ? removeValue(subject, condition, value)
                                               : removeCondition(subject, statement, condition),
                                          effect)};
                 });
}

void privateAddress(const Subject &subject, const StatementView &statement, const ConditionView &condition,
                    const Node &value, bool allPrivate, Reporter &reporter)
{
    reporter.add("co-private-ip", allPrivate ? Severity::Error : Severity::Warning, value.range,
                 {QT_TRANSLATE_NOOP("policy", "%1 is private; under aws:SourceIp SES sees public addresses only."),
                  {value.text}},
                 [&] {
                     if (!allPrivate)
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Remove it"), {}},
                                              removeValue(subject, condition, value))};
                     const bool free = condition.op->value.find("aws:VpcSourceIp") == nullptr;
                     const Fix::Effect effect =
                         condition.parts.base->negated ? coversLess(statement) : coversMore(statement);
                     return Fixes{makeFix(
                         {titled(effect, QT_TRANSLATE_NOOP("policy", "Change the key to %1"),
                                 QT_TRANSLATE_NOOP("policy", "Change the key to %1 (grants more)"),
                                 QT_TRANSLATE_NOOP("policy", "Change the key to %1 (grants less)")),
                          {"aws:VpcSourceIp"}},
                         free ? replacedString(condition.key->keyRange, "aws:VpcSourceIp") : TextEdits{}, effect)};
                 });
}

void addresses(const Subject &subject, const StatementView &statement, const ConditionView &condition,
               Reporter &reporter)
{
    if (!condition.isFamily(Family::Ip))
        return;
    std::vector<std::pair<const Node *, IpRange>> ranges;
    for (const Node *value : condition.values) {
        if (const auto range = readIpRange(value->text))
            ranges.emplace_back(value, *range);
    }
    const bool allPrivate =
        std::all_of(ranges.begin(), ranges.end(), [](const auto &entry) { return isPrivate(entry.second); });
    bool saidPrivate = false;
    for (const auto &[node, range] : ranges) {
        const Node &value = *node;
        if (range.prefix == 0) {
            everyAddress(subject, statement, condition, value, range.address.v6, reporter);
        } else if (condition.name == "aws:sourceip" && isPrivate(range)) {
            // When all are private the key is the cause, and there is only one.
            if (!allPrivate || !saidPrivate)
                privateAddress(subject, statement, condition, value, allPrivate, reporter);
            saidPrivate = true;
        } else if (const std::string better = textOf(network(range)); network(range).address != range.address) {
            reporter.add("co-ip-hostbits", Severity::Suggestion, value.range,
                         {QT_TRANSLATE_NOOP("policy", "%1 means %2."), {value.text, better}},
                         [&] { return Fixes{changeValue(value, better)}; });
        }
    }
}

constexpr std::array<StatementRule, 1> rules{{
    {"co-private-ip co-ip-hostbits co-ip-everything", forEachCondition<addresses>},
}};

} // namespace

std::span<const StatementRule> ipRules()
{
    return rules;
}

} // namespace policy::rules
