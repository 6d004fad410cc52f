// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/json/report.h"
#include "policy/rules/nearest_name.h"
#include "policy/rules/principal_form.h"
#include "policy/rules/ses_operations.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace policy::rules {

namespace {

using json::excerpt;
using json::Node;
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

bool fits(std::string_view name)
{
    return hasWildcard(name) ? matchesSome(name) : exists(name);
}

/// "SendEmail" in the case in which it is documented.
std::string canonicalAction(std::string_view name)
{
    const std::string full = "ses:" + std::string(name);
    const catalogue::Action *action = catalogue::findAction(full);
    return action != nullptr ? std::string(action->name) : full;
}

Fixes changeTo(const Item &item, const std::string &value)
{
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {value}}, replacedString(item.range, value))};
}

Fixes nearestActions(const Item &item, std::string_view name)
{
    std::vector<std::string_view> names;
    for (const catalogue::Action &action : catalogue::actions())
        names.push_back(action.name.substr(4));
    std::string wanted(name);
    const bool pattern = wanted.ends_with('*') && wanted.find_first_of("*?") == wanted.size() - 1;
    if (pattern) {
        names = {"Send"};
        wanted.pop_back();
    }
    Fixes fixes;
    for (const std::string &near : nearestNames(wanted, names)) {
        for (Fix &fix : changeTo(item, "ses:" + near + (pattern ? "*" : "")))
            fixes.push_back(std::move(fix));
    }
    return fixes;
}

/// True: something is wrong with how it is written, and it was reported.
bool reportForm(const Subject &subject, const StatementView &statement, const Item &item, Reporter &reporter)
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
            [&] { return fits(value) ? changeTo(item, canonicalAction(value)) : Fixes{}; });
        return true;
    }
    if (value.empty() || value == "*")
        return value.empty();
    const std::string prefix = value.substr(0, colon);
    const std::string name = value.substr(colon + 1);
    const bool isSes = sameIgnoringCase(prefix, "ses");
    const auto ofSes = [&] { return fits(name) ? changeTo(item, canonicalAction(name)) : Fixes{}; };
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
                     [&] { return twoColons ? Fixes{} : nearestActions(item, name); });
        return true;
    }
    return !isSes;
}

/// Whether the grant reaches beyond the owner's account: nullopt when that cannot be known.
std::optional<bool> namesForeigners(const Subject &subject, const StatementView &statement)
{
    const std::optional<PrincipalElement> &principal = statement.typed->principal;
    if (!subject.identity || !principal || principal->negated)
        return std::nullopt;
    for (const PrincipalEntry &entry : principal->entries) {
        if (entry.kind != PrincipalEntry::Kind::Aws)
            return std::nullopt;
        const std::string account = readAwsPrincipal(entry.item.value).account;
        if (account.empty())
            return std::nullopt;
        if (account != subject.identity->account)
            return true;
    }
    return false;
}

void reportReach(const Subject &subject, const StatementView &statement, const Item &item, std::size_t index,
                 Reporter &reporter)
{
    const bool negated = statement.typed->action->negated;
    const bool all = item.value == "*";
    const std::string name = all ? "*" : item.value.substr(4);
    const bool everything = name.find_first_not_of('*') == std::string::npos;
    if (hasWildcard(name)) {
        if (everything && statement.allows() && !negated)
            reporter.add(
                "ac-too-broad", subject.isSes() ? Severity::Security : Severity::Warning, item.range,
                {QT_TRANSLATE_NOOP("policy", "%1 is every action of SES, not only sending."), {item.value}}, [&] {
                    return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Only sending: ses:Send* (grants less)"), {}},
                                         replacedString(item.range, "ses:Send*"), Fix::Effect::GrantsLess)};
                });
        else if (!everything && !matchesSome(name))
            reporter.add("ac-no-match", Severity::Warning, item.range,
                         {QT_TRANSLATE_NOOP("policy", "%1 matches no action."), {excerpt(item.value)}},
                         [&] { return nearestActions(item, name); });
        return;
    }
    const std::string canonical = canonicalAction(name);
    const catalogue::Action *action = catalogue::findAction(canonical);
    if (action != nullptr && action->name != item.value)
        reporter.add("ac-case", Severity::Suggestion, item.range,
                     {QT_TRANSLATE_NOOP("policy", "%1 works; it is usually written %2."), {item.value, canonical}},
                     [&] { return changeTo(item, canonical); });
    if (!subject.isSes() || negated || !statement.allows() || (action != nullptr && action->sending))
        return;
    const std::optional<bool> foreign = namesForeigners(subject, statement);
    if (foreign && !*foreign)
        return;
    reporter.add("ac-not-sending", foreign ? Severity::Error : Severity::Warning, item.range,
                 {QT_TRANSLATE_NOOP("policy", "%1 cannot be granted to another account."), {item.value}}, [&] {
                     if (statement.typed->action->items.values.size() < 2)
                         return Fixes{};
                     return Fixes{makeFix(
                         {QT_TRANSLATE_NOOP("policy", "Remove it (grants less)"), {}},
                         edits::removeListItem(subject.document, statement.index, edits::ListName::Action, index),
                         Fix::Effect::GrantsLess)};
                 });
}

void each(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (!statement.typed->action)
        return;
    const std::vector<Item> &items = statement.typed->action->items.values;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool variable = items[i].value.find("${") != std::string::npos;
        if (!variable && !reportForm(subject, statement, items[i], reporter))
            reportReach(subject, statement, items[i], i, reporter);
    }
}

void notAction(const Subject &, const StatementView &statement, Reporter &reporter)
{
    if (statement.allows() && statement.typed->action && statement.typed->action->negated)
        reporter.add(
            "ac-not-action", Severity::Security, statement.typed->action->items.key,
            {QT_TRANSLATE_NOOP("policy", "NotAction with Allow grants every other action, also future ones."), {}});
}

bool grantsRaw(const StatementView &statement)
{
    if (!statement.allows() || !statement.typed->action || statement.typed->action->negated)
        return false;
    const std::vector<Item> &items = statement.typed->action->items.values;
    return std::any_of(items.begin(), items.end(),
                       [](const Item &item) { return covers(item.value, "ses:SendRawEmail", true); });
}

void missingRaw(const Subject &subject, Reporter &reporter)
{
    if (!subject.isSes() || std::any_of(subject.statements.begin(), subject.statements.end(), grantsRaw))
        return;
    for (const StatementView &statement : subject.statements) {
        if (!statement.allows() || !statement.typed->action || statement.typed->action->negated)
            continue;
        const std::vector<Item> &items = statement.typed->action->items.values;
        const auto plain = std::find_if(items.begin(), items.end(),
                                        [](const Item &item) { return sameIgnoringCase(item.value, "ses:SendEmail"); });
        if (plain == items.end())
            continue;
        reporter.add("ac-missing-raw", Severity::Suggestion, plain->range,
                     {QT_TRANSLATE_NOOP("policy", "SMTP and raw messages need ses:SendRawEmail as well."), {}}, [&] {
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Add ses:SendRawEmail (grants more)"), {}},
                                              edits::addListItem(subject.document, statement.index,
                                                                 edits::ListName::Action, "ses:SendRawEmail"),
                                              Fix::Effect::GrantsMore)};
                     });
        return;
    }
}

TextEdits removeEntry(const Subject &subject, const StatementView &statement, std::size_t index)
{
    const Item &item = statement.typed->action->items.values[index];
    const json::Member *member = statement.member(statement.typed->action->negated ? "NotAction" : "Action");
    if (member == nullptr)
        return {};
    const std::vector<Node> &elements = member->value.elements;
    const auto found = std::find_if(elements.begin(), elements.end(),
                                    [&](const Node &element) { return element.range == item.range; });
    return found == elements.end()
               ? TextEdits{}
               : removeElement(subject.text, member->value, static_cast<std::size_t>(found - elements.begin()));
}

void redundant(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (!statement.typed->action)
        return;
    const std::vector<Item> &items = statement.typed->action->items.values;
    constexpr std::size_t mostPatterns = 32;
    std::vector<std::size_t> patterns;
    for (std::size_t i = 0; i < items.size() && patterns.size() < mostPatterns; ++i) {
        if (hasWildcard(items[i].value))
            patterns.push_back(i);
    }
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto [first, isNew] = seen.emplace(lower(items[i].value), i);
        std::optional<std::size_t> because;
        if (!isNew)
            because = first->second;
        for (std::size_t p = 0; p < patterns.size() && !because; ++p) {
            if (patterns[p] != i && covers(items[patterns[p]].value, items[i].value, true) &&
                !sameIgnoringCase(items[patterns[p]].value, items[i].value))
                because = patterns[p];
        }
        if (!because)
            continue;
        reporter.add(
            "ac-redundant", Severity::Suggestion, items[i].range,
            {QT_TRANSLATE_NOOP("policy", "%1 is already in %2."),
             {excerpt(items[i].value), excerpt(items[*because].value)}},
            [&] {
                return Fixes{
                    makeFix({QT_TRANSLATE_NOOP("policy", "Remove it"), {}}, removeEntry(subject, statement, i))};
            },
            items[*because].range);
    }
}

void missingRawOnce(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (statement.index == 0)
        missingRaw(subject, reporter);
}

constexpr std::array<StatementRule, 4> rules{{
    {"ac-unknown ac-wrong-service ac-not-sending ac-too-broad ac-whitespace ac-comma ac-no-prefix ac-wildcard-prefix "
     "ac-no-match ac-case",
     each},
    {"ac-not-action", notAction},
    {"ac-missing-raw", missingRawOnce},
    {"ac-redundant", redundant},
}};

} // namespace

std::span<const StatementRule> actionRules()
{
    return rules;
}

} // namespace policy::rules
