// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/action_spelling.h"

#include "policy/json/report.h"
#include "policy/rules/nearest_name.h"
#include "policy/rules/ses_operations.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>

namespace policy::rules {

namespace {

using json::excerpt;
using Fixes = std::vector<Fix>;

constexpr std::string_view white = " \t\r\n\f\v";

bool isOperation(std::string_view name)
{
    const auto operations = sesOperations();
    return std::any_of(operations.begin(), operations.end(),
                       [&](std::string_view operation) { return sameIgnoringCase(operation, name); });
}

/// `name` stands behind "ses:".
bool exists(std::string_view name)
{
    return catalogue::findAction("ses:" + std::string(name)) != nullptr || isOperation(name);
}

/// The letters of a pattern before its first wildcard, in the case of the first action that begins so.
std::string canonicalPattern(std::string_view name)
{
    const std::string_view start = name.substr(0, name.find_first_of("*?"));
    for (const catalogue::Action &action : catalogue::actions()) {
        const std::string_view known = action.name.substr(4, start.size());
        if (sameIgnoringCase(known, start))
            return "ses:" + std::string(known) + std::string(name.substr(start.size()));
    }
    return "ses:" + std::string(name);
}

Fixes changeTo(const Item &item, const std::string &value)
{
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {value}}, replacedString(item.range, value))};
}

} // namespace

bool matchesSome(std::string_view name)
{
    const std::string pattern = "ses:" + std::string(name);
    const auto actions = catalogue::actions();
    const auto operations = sesOperations();
    return std::any_of(actions.begin(), actions.end(),
                       [&](const catalogue::Action &action) { return covers(pattern, action.name, true); }) ||
           std::any_of(operations.begin(), operations.end(),
                       [&](std::string_view operation) { return covers(name, operation, true); });
}

namespace {

bool fits(std::string_view name)
{
    return hasWildcard(name) ? matchesSome(name) : exists(name);
}

} // namespace

std::string canonicalAction(std::string_view name)
{
    if (hasWildcard(name))
        return canonicalPattern(name);
    const std::string full = "ses:" + std::string(name);
    const catalogue::Action *action = catalogue::findAction(full);
    return action != nullptr ? std::string(action->name) : full;
}

std::vector<Fix> nearestActions(const Item &item, std::string_view name)
{
    std::vector<std::string_view> names;
    for (const catalogue::Action &action : catalogue::actions())
        names.push_back(action.name.substr(4));
    std::string wanted = latinised(name);
    const bool pattern = wanted.ends_with('*') && wanted.find_first_of("*?") == wanted.size() - 1;
    if (pattern) {
        names = {"Send", "SendRaw", "SendTemplated", "SendBulk", "Get", "List", "Put"};
        wanted.pop_back();
    }
    if (wanted != name && fits(wanted))
        return changeTo(item, canonicalAction(wanted));
    Fixes fixes;
    for (const std::string &near : nearestNames(wanted, names)) {
        for (Fix &fix : changeTo(item, "ses:" + near + (pattern ? "*" : "")))
            fixes.push_back(std::move(fix));
    }
    return fixes;
}

bool reportActionSpelling(const Subject &subject, const StatementView &statement, const Item &item, Reporter &reporter)
{
    const std::string &value = item.value;
    const std::string shown = excerpt(value);
    if (value.find(',') != std::string::npos) {
        reporter.add("ac-comma", Severity::Error, item.range,
                     {QT_TRANSLATE_NOOP("policy", "%1 is one string with a comma, which never matches; a list needs a "
                                                  "string for each action."),
                      {shown}},
                     [&] {
                         std::string list;
                         for (std::size_t at = 0; at <= value.size();) {
                             const std::size_t comma = std::min(value.find(',', at), value.size());
                             std::string part = value.substr(at, comma - at);
                             std::erase_if(part, [](char c) { return white.find(c) != white.npos; });
                             if (!part.empty())
                                 list += (list.empty() ? "" : ", ") + json::quoted(part);
                             at = comma + 1;
                         }
                         if (list.empty())
                             return Fixes{};
                         const bool inList = statement.typed->action->items.list;
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Make a list of it"), {}},
                                              replaced(item.range, inList ? list : "[" + list + "]"))};
                     });
        return true;
    }
    if (value.find_first_of(white) != std::string::npos) {
        reporter.add("ac-whitespace", Severity::Error, item.range,
                     {QT_TRANSLATE_NOOP("policy", "%1 holds white space and so never matches."), {shown}}, [&] {
                         std::string tight = value;
                         std::erase_if(tight, [](char c) { return white.find(c) != white.npos; });
                         return tight.empty() ? Fixes{} : changeTo(item, tight);
                     });
        return true;
    }
    const std::size_t colon = value.find(':');
    if (colon == std::string::npos && value != "*" && !value.empty()) {
        reporter.add(
            "ac-no-prefix", Severity::Error, item.range,
            {QT_TRANSLATE_NOOP("policy", "%1 does not say of which service; actions of SES begin with ses:."), {shown}},
            [&] { return fits(value) ? changeTo(item, canonicalAction(value)) : nearestActions(item, value); });
        return true;
    }
    if (value.empty() || value == "*")
        return value.empty();
    const std::string prefix = value.substr(0, colon);
    const std::string name = value.substr(colon + 1);
    const bool isSes = sameIgnoringCase(prefix, "ses");
    const auto ofSes = [&] { return fits(name) ? changeTo(item, canonicalAction(name)) : nearestActions(item, name); };
    if (hasWildcard(prefix)) {
        reporter.add(
            "ac-wildcard-prefix", Severity::Error, item.range,
            {QT_TRANSLATE_NOOP("policy", "%1 has a wildcard before the colon, where none is allowed."), {shown}},
            ofSes);
        return true;
    }
    const std::string folded = lower(prefix);
    const bool notAService = folded == "sesv2" || folded == "ses-v2" || folded == "email" || folded.empty();
    if (!isSes && name.find(':') == std::string::npos && (subject.isSes() || notAService)) {
        reporter.add(subject.isSes() ? "ac-wrong-service" : "ac-unknown", Severity::Error, item.range,
                     {subject.isSes() ? QT_TRANSLATE_NOOP("policy", "Policies of SES identities hold actions of SES, "
                                                                    "which begin with ses:, not %1.")
                                      : QT_TRANSLATE_NOOP("policy", "%1 does not exist; both APIs of SES use ses:."),
                      {shown}},
                     ofSes);
        return true;
    }
    const bool twoColons = name.find(':') != std::string::npos;
    if (twoColons || (isSes && !hasWildcard(name) && !exists(name))) {
        reporter.add("ac-unknown", Severity::Error, item.range,
                     {twoColons ? QT_TRANSLATE_NOOP("policy", "%1 has two colons; an action has one.")
                                : QT_TRANSLATE_NOOP("policy", "%1 does not exist."),
                      {shown}},
                     [&] {
                         const std::string last = name.substr(name.rfind(':') + 1);
                         if (!twoColons)
                             return nearestActions(item, name);
                         return fits(last) ? changeTo(item, canonicalAction(last)) : nearestActions(item, last);
                     });
        return true;
    }
    return !isSes;
}

} // namespace policy::rules
