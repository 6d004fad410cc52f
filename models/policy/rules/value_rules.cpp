// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/base64.h"
#include "policy/decimal.h"
#include "policy/instant.h"
#include "policy/ip_range.h"
#include "policy/json/report.h"
#include "policy/rules/condition_values.h"
#include "policy/rules/date_guess.h"

#include <array>

namespace policy::rules {

namespace {

using catalogue::Family;
using json::excerpt;
using json::Node;
using Fixes = std::vector<Fix>;

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
                 [&] { return better.empty() ? Fixes{} : Fixes{changeValue(value, better)}; });
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view white = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(white);
    return begin == std::string_view::npos ? std::string()
                                           : std::string(text.substr(begin, text.find_last_not_of(white) + 1 - begin));
}

/// Without white space, and without the unit that aws:MultiFactorAuthAge and times since 1970 have anyway.
std::string trimmedNumber(std::string_view text)
{
    std::string number = trimmed(text);
    for (const std::string_view unit : {"seconds", "second", "sec", "s"}) {
        if (number.ends_with(unit)) {
            number = trimmed(std::string_view(number).substr(0, number.size() - unit.size()));
            break;
        }
    }
    return Decimal::read(number) ? number : std::string();
}

std::string trimmedRange(std::string_view text)
{
    const std::string range = trimmed(text);
    return readIpRange(range) ? range : std::string();
}

/// What the value of a text can never be, whatever the operator makes of it (ses.md 2.4).
void neverSent(const ConditionView &condition, const Node &value, Reporter &reporter)
{
    const std::string &text = value.text;
    if (condition.name == "ses:apiversion" && !condition.parts.base->wildcards && text != "1" && text != "2") {
        const std::string digit = text.empty() ? std::string() : trimmed(text.front() == 'v' ? text.substr(1) : text);
        const bool plain = digit == "1" || digit == "2" || digit == "1.0" || digit == "2.0";
        unreadable(reporter, value, QT_TRANSLATE_NOOP("policy", "%1 is no version of the API: these are 1 and 2."),
                   plain ? digit.substr(0, 1) : std::string());
    } else if (isAddressKey(condition.name) && text.ends_with('>') && text.find('<') != std::string::npos) {
        const std::size_t open = text.rfind('<');
        unreadable(reporter, value,
                   QT_TRANSLATE_NOOP("policy", "%1 has a display name; this key holds the bare address."),
                   text.substr(open + 1, text.size() - open - 2));
    } else if (isAddressKey(condition.name) && lower(text).starts_with("mailto:")) {
        unreadable(reporter, value, QT_TRANSLATE_NOOP("policy", "%1 is a link; this key holds the bare address."),
                   text.substr(7));
    }
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
                    return date.empty() ? Fixes{} : Fixes{changeValue(value, date)};
                });
        break;
    case Family::Numeric:
        if (!Decimal::read(text))
            unreadable(reporter, value, QT_TRANSLATE_NOOP("policy", "%1 is not a number."), trimmedNumber(text));
        break;
    case Family::Bool:
        if (text != "true" && text != "false")
            unreadable(reporter, value, QT_TRANSLATE_NOOP("policy", "%1 is neither true nor false."), guessBool(text));
        break;
    case Family::Ip:
        if (!readIpRange(text))
            unreadable(reporter, value, QT_TRANSLATE_NOOP("policy", "%1 is no address and no range of addresses."),
                       trimmedRange(text));
        break;
    case Family::Binary:
        if (!decodedBase64(text))
            unreadable(reporter, value, QT_TRANSLATE_NOOP("policy", "%1 is not base64."), {});
        break;
    case Family::String:
        neverSent(condition, value, reporter);
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
                                 return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {"false"}},
                                                      replacedString(condition.key->value.range, "false"))};
                             return Fixes{changeValue(*value, better.empty() ? "false" : better)};
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
                         const std::string first(slice(subject.text, condition.values.front()->range));
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Keep only the first"), {}},
                                              replaced(condition.key->value.range, first))};
                     });
    for (const Node *value : condition.values) {
        if (!isVariable(*value) && !reporter.isSpoiled(value->range))
            readable(condition, *value, reporter);
    }
}

constexpr std::array<StatementRule, 1> rules{{
    {"co-value-type co-null-value", forEachCondition<valueTypes>},
}};

} // namespace

std::span<const StatementRule> valueRules()
{
    return rules;
}

} // namespace policy::rules
