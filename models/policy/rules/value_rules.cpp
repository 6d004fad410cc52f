// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/base64.h"
#include "policy/decimal.h"
#include "policy/instant.h"
#include "policy/ip_range.h"
#include "policy/json/report.h"
#include "policy/rules/condition_edits.h"
#include "policy/rules/date_guess.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace policy::rules {

namespace {

using catalogue::Family;
using json::excerpt;
using json::Node;
using Fixes = std::vector<Fix>;

bool isVariable(const Node &value)
{
    return value.text.find("${") != std::string::npos;
}

/// Removes one value of a list of several.
TextEdits removeValue(const Subject &subject, const ConditionView &condition, const Node &value)
{
    const Node &list = condition.key->value;
    if (!list.isArray() || list.elements.size() < 2)
        return {};
    return removeElement(subject.text, list, static_cast<std::size_t>(&value - list.elements.data()));
}

Fixes change(const Node &value, const std::string &better)
{
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {better}}, replacedString(value.range, better))};
}

std::string guessBool(std::string_view text)
{
    const std::string word = lower(text);
    if (word == "true" || word == "yes" || word == "1")
        return "true";
    return word == "false" || word == "no" || word == "0" ? "false" : std::string();
}

void unreadable(Reporter &reporter, const Node &value, const char *sentence, const std::string &better)
{
    reporter.add("co-value-type", Severity::Error, value.range, {sentence, {excerpt(value.text)}},
                 [&] { return better.empty() ? Fixes{} : change(value, better); });
}

void readable(const ConditionView &condition, const Node &value, Reporter &reporter)
{
    const std::string &text = value.text;
    switch (condition.parts.base->family) {
    case Family::Date:
        if (!readInstant(text))
            unreadable(reporter, value, QT_TRANSLATE_NOOP("policy", "%1 is not a date that the service reads."),
                       guessDate(text));
        else if (condition.name == "aws:currenttime" && text.find_first_not_of("0123456789") == std::string::npos)
            reporter.add(
                "co-value-type", Severity::Suggestion, value.range,
                {QT_TRANSLATE_NOOP("policy", "%1 is read as seconds since 1970; a date is easier to read."), {text}},
                [&] {
                    const std::string date = isoDate(readInstant(text)->seconds);
                    return date.empty() ? Fixes{} : change(value, date);
                });
        break;
    case Family::Numeric:
        if (!Decimal::read(text))
            unreadable(reporter, value, QT_TRANSLATE_NOOP("policy", "%1 is not a number."), {});
        break;
    case Family::Bool:
        if (text != "true" && text != "false")
            unreadable(reporter, value, QT_TRANSLATE_NOOP("policy", "%1 is neither true nor false."), guessBool(text));
        break;
    case Family::Ip:
        if (!readIpRange(text))
            unreadable(reporter, value, QT_TRANSLATE_NOOP("policy", "%1 is no address and no range of addresses."), {});
        break;
    case Family::Binary:
        if (!decodedBase64(text))
            unreadable(reporter, value, QT_TRANSLATE_NOOP("policy", "%1 is not base64."), {});
        break;
    default:
        break;
    }
}

void valueTypes(const Subject &subject, const StatementView &, const ConditionView &condition, Reporter &reporter)
{
    if (condition.isNull()) {
        for (const Node *value : condition.values) {
            if ((value->text == "true" || value->text == "false") && condition.values.size() == 1)
                continue;
            const bool several = condition.values.size() > 1;
            reporter.add("co-null-value", Severity::Error, value->range,
                         {several ? QT_TRANSLATE_NOOP("policy", "Null takes one value: true or false.")
                                  : QT_TRANSLATE_NOOP("policy", "Null takes true (absent) or false (present), not %1."),
                          {excerpt(value->text)}},
                         [&] {
                             const std::string better = guessBool(value->text);
                             if (several)
                                 return Fixes{};
                             return change(*value, better.empty() ? "false" : better);
                         });
            if (several)
                return;
        }
        return;
    }
    const bool twoBooleans = condition.isFamily(Family::Bool) && condition.values.size() > 1;
    if (twoBooleans)
        reporter.add("co-value-type", Severity::Error, condition.values[1]->range,
                     {QT_TRANSLATE_NOOP("policy", "A second truth value makes the condition meaningless."), {}}, [&] {
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Remove it"), {}},
                                              condition.values.size() == 2
                                                  ? removeValue(subject, condition, *condition.values[1])
                                                  : TextEdits{})};
                     });
    for (const Node *value : condition.values) {
        if (!isVariable(*value) && !reporter.isSpoiled(value->range))
            readable(condition, *value, reporter);
    }
}

void wildcards(const Subject &subject, const StatementView &statement, const ConditionView &condition,
               Reporter &reporter)
{
    if (!condition.isFamily(Family::String))
        return;
    const std::string base(condition.parts.base->name);
    if (!condition.parts.base->wildcards) {
        const bool like = base == "StringEquals" || base == "StringNotEquals";
        const bool more = (statement.allows() != condition.parts.base->negated);
        for (const Node *value : condition.values) {
            if (isVariable(*value) || !hasWildcard(value->text))
                continue;
            const char *title = more ? QT_TRANSLATE_NOOP("policy", "Change to %1 (grants more)")
                                     : QT_TRANSLATE_NOOP("policy", "Change to %1 (grants less)");
            reporter.add("co-wildcard-no-like", Severity::Warning, value->range,
                         {QT_TRANSLATE_NOOP("policy", "%1 compares literally, the wildcard too."), {condition.op->key}},
                         [&] {
                             const std::string op =
                                 withBase(condition, condition.parts.base->negated ? "StringNotLike" : "StringLike");
                             return Fixes{makeFix(
                                 {title, {op}}, like ? changeOperator(subject, statement, condition, op) : TextEdits{},
                                 more ? Fix::Effect::GrantsMore : Fix::Effect::GrantsLess)};
                         });
        }
        return;
    }
    const bool plain = std::none_of(condition.values.begin(), condition.values.end(),
                                    [](const Node *value) { return hasWildcard(value->text) || isVariable(*value); });
    if (!plain || condition.values.empty())
        return;
    const std::string op = withBase(condition, condition.parts.base->negated ? "StringNotEquals" : "StringEquals");
    reporter.add("co-like-no-wildcard", Severity::Suggestion, condition.values.front()->range,
                 {QT_TRANSLATE_NOOP("policy", "Without * or ?, %1 means the same as %2."), {condition.op->key, op}},
                 [&] {
                     return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {op}},
                                          changeOperator(subject, statement, condition, op))};
                 });
}

/// What an open pattern matches that nobody meant; empty: it is closed.
std::string unmeantMatch(const std::string &pattern)
{
    if (pattern.find_first_not_of("*?@") == std::string::npos)
        return pattern.find('*') == std::string::npos ? std::string() : "anyone@example.net";
    const std::size_t at = pattern.rfind('@');
    if (at == std::string::npos) {
        const std::size_t star = pattern.rfind('*');
        const std::string rest = star == std::string::npos ? std::string() : pattern.substr(star + 1);
        const bool domain = rest.find('.') != std::string::npos && rest.front() != '.';
        return domain ? "x@not" + rest : std::string();
    }
    const std::string domain = pattern.substr(at + 1);
    if (domain.starts_with('*') && (domain.size() == 1 || domain[1] != '.'))
        return domain.size() == 1 ? pattern.substr(0, at) + "@example.net" : "x@not" + domain.substr(1);
    if (domain.ends_with('*'))
        return "x@" + domain.substr(0, domain.size() - 1) + ".example.net";
    return {};
}

bool isAddressKey(const ConditionView &condition)
{
    return condition.name == "ses:recipients" || condition.name == "ses:fromaddress" ||
           condition.name == "ses:feedbackaddress";
}

void openPatterns(const Subject &, const StatementView &statement, const ConditionView &condition, Reporter &reporter)
{
    if (!statement.allows() || !isAddressKey(condition) || !condition.isFamily(Family::String) ||
        !condition.parts.base->wildcards || condition.parts.base->negated)
        return;
    for (const Node *value : condition.values) {
        const std::string other = isVariable(*value) ? std::string() : unmeantMatch(value->text);
        if (other.empty())
            continue;
        reporter.add("co-pattern-open", Severity::Security, value->range,
                     {QT_TRANSLATE_NOOP("policy", "%1 also matches %2."), {excerpt(value->text), excerpt(other)}}, [&] {
                         const std::size_t star = value->text.rfind('*');
                         const std::string domain = value->text.substr(star + 1);
                         if (domain.find('.') == std::string::npos || domain.find('@') != std::string::npos)
                             return Fixes{};
                         const std::string better = "*@" + domain;
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1 (grants less)"), {better}},
                                              replacedString(value->range, better), Fix::Effect::GrantsLess)};
                     });
    }
}

void addressCase(const Subject &subject, const StatementView &statement, const ConditionView &condition,
                 Reporter &reporter)
{
    if (!isAddressKey(condition) || !condition.isFamily(Family::String) ||
        condition.parts.base->name.find("IgnoreCase") != std::string_view::npos)
        return;
    for (const Node *value : condition.values) {
        const std::string folded = lower(value->text);
        if (isVariable(*value) || folded == value->text)
            continue;
        reporter.add("co-case-sensitive-address", Severity::Suggestion, value->range,
                     {QT_TRANSLATE_NOOP("policy", "This compares with case and does not match %1."), {excerpt(folded)}},
                     [&] {
                         const std::string &base = std::string(condition.parts.base->name);
                         if (base != "StringEquals" && base != "StringNotEquals")
                             return Fixes{};
                         const std::string op = withBase(condition, base + "IgnoreCase");
                         const bool more = statement.allows() != condition.parts.base->negated;
                         return Fixes{makeFix({more ? QT_TRANSLATE_NOOP("policy", "Change to %1 (grants more)")
                                                    : QT_TRANSLATE_NOOP("policy", "Change to %1 (grants less)"),
                                               {op}},
                                              changeOperator(subject, statement, condition, op),
                                              more ? Fix::Effect::GrantsMore : Fix::Effect::GrantsLess)};
                     });
    }
}

void redundant(const Subject &subject, const StatementView &, const ConditionView &condition, Reporter &reporter)
{
    if (condition.parts.base == nullptr || condition.isNull() || condition.isFamily(Family::Bool))
        return;
    const bool folds = condition.parts.base->name.find("IgnoreCase") != std::string_view::npos;
    constexpr std::size_t mostPatterns = 32;
    std::vector<const Node *> patterns;
    if (condition.isFamily(Family::String) && condition.parts.base->wildcards) {
        for (const Node *value : condition.values) {
            if (hasWildcard(value->text) && !isVariable(*value) && patterns.size() < mostPatterns)
                patterns.push_back(value);
        }
    }
    std::unordered_map<std::string, const Node *> seen;
    for (const Node *value : condition.values) {
        const auto [first, isNew] = seen.emplace(folds ? lower(value->text) : value->text, value);
        const Node *because = isNew ? nullptr : first->second;
        for (const Node *pattern : patterns) {
            if (because == nullptr && !isVariable(*value) && pattern->text != value->text &&
                covers(pattern->text, value->text, false))
                because = pattern;
        }
        if (because == nullptr)
            continue;
        reporter.add(
            "co-redundant-value", Severity::Suggestion, value->range,
            {QT_TRANSLATE_NOOP("policy", "%1 adds nothing to %2."), {excerpt(value->text), excerpt(because->text)}},
            [&] {
                return Fixes{
                    makeFix({QT_TRANSLATE_NOOP("policy", "Remove it"), {}}, removeValue(subject, condition, *value))};
            },
            because->range);
    }
}

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

/// `range` as text with the bits behind the prefix at zero; only IPv4, whose spelling is unique.
std::string network(const IpRange &range)
{
    std::string text;
    for (unsigned i = 0; i < 4; ++i) {
        const unsigned bits = range.prefix > i * 8 ? std::min(8U, range.prefix - i * 8) : 0;
        const unsigned mask = (0xFF00U >> bits) & 0xFFU;
        text += (i == 0 ? "" : ".") + std::to_string(range.address.bytes[i] & mask);
    }
    return text + "/" + std::to_string(range.prefix);
}

bool hasHostBits(const IpRange &range)
{
    const unsigned size = range.address.v6 ? 16 : 4;
    for (unsigned i = 0; i < size; ++i) {
        const unsigned bits = range.prefix > i * 8 ? std::min(8U, range.prefix - i * 8) : 0;
        if ((range.address.bytes[i] & (0xFFU >> bits)) != 0)
            return true;
    }
    return false;
}

void addresses(const Subject &subject, const StatementView &, const ConditionView &condition, Reporter &reporter)
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
    for (const auto &[node, range] : ranges) {
        const Node &value = *node;
        if (range.prefix == 0) {
            reporter.add("co-ip-everything", Severity::Security, value.range,
                         {range.address.v6
                              ? QT_TRANSLATE_NOOP("policy", "%1 is every IPv6 address and limits nothing.")
                              : QT_TRANSLATE_NOOP("policy", "%1 is every IPv4 address and limits nothing."),
                          {value.text}},
                         [&] {
                             return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Remove it (grants less)"), {}},
                                                  removeValue(subject, condition, value), Fix::Effect::GrantsLess)};
                         });
        } else if (condition.name == "aws:sourceip" && isPrivate(range)) {
            reporter.add("co-private-ip", allPrivate ? Severity::Error : Severity::Warning, value.range,
                         {QT_TRANSLATE_NOOP("policy", "%1 is private; under aws:SourceIp SES sees public addresses "
                                                      "only."),
                          {value.text}},
                         [&] {
                             const bool free = allPrivate && !condition.op->value.find("aws:VpcSourceIp");
                             return Fixes{
                                 makeFix({QT_TRANSLATE_NOOP("policy", "Change the key to %1"), {"aws:VpcSourceIp"}},
                                         free ? replacedString(condition.key->keyRange, "aws:VpcSourceIp")
                                              : removeValue(subject, condition, value))};
                         });
        } else if (hasHostBits(range)) {
            const std::string better = range.address.v6 ? std::string() : network(range);
            reporter.add("co-ip-hostbits", Severity::Suggestion, value.range,
                         {better.empty() ? QT_TRANSLATE_NOOP("policy", "The bits of %1 behind the prefix are ignored.")
                                         : QT_TRANSLATE_NOOP("policy", "%1 means %2."),
                          {value.text, better}},
                         [&] { return better.empty() ? Fixes{} : change(value, better); });
        }
    }
}

template<void (*rule)(const Subject &, const StatementView &, const ConditionView &, Reporter &)>
void forEach(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    for (const ConditionView &condition : statement.conditions) {
        if (condition.parts.base != nullptr)
            rule(subject, statement, condition, reporter);
    }
}

constexpr std::array<StatementRule, 6> rules{{
    {"co-value-type co-null-value", forEach<valueTypes>},
    {"co-wildcard-no-like co-like-no-wildcard", forEach<wildcards>},
    {"co-pattern-open", forEach<openPatterns>},
    {"co-case-sensitive-address", forEach<addressCase>},
    {"co-redundant-value", forEach<redundant>},
    {"co-private-ip co-ip-hostbits co-ip-everything", forEach<addresses>},
}};

} // namespace

std::span<const StatementRule> valueRules()
{
    return rules;
}

} // namespace policy::rules
