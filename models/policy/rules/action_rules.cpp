// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/json/report.h"
#include "policy/rules/action_spelling.h"
#include "policy/rules/principal_form.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace policy::rules {

namespace {

using json::excerpt;
using json::Node;
using Fixes = std::vector<Fix>;

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

void tooBroad(const Subject &subject, const Item &item, bool everyService, Reporter &reporter)
{
    reporter.add("ac-too-broad", subject.isSes() ? Severity::Security : Severity::Warning, item.range,
                 {everyService ? QT_TRANSLATE_NOOP("policy", "%1 is every action of every service, not only sending.")
                               : QT_TRANSLATE_NOOP("policy", "%1 is every action of SES, not only sending."),
                  {item.value}},
                 [&] {
                     return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Only sending: ses:Send* (grants less)"), {}},
                                          replacedString(item.range, "ses:Send*"), Fix::Effect::GrantsLess)};
                 });
}

/// SES's pages list four; version 2 of the API names its bulk call otherwise (ses.md 2.3).
bool sends(const catalogue::Action &action)
{
    return action.sending || action.name == "ses:SendBulkEmail";
}

void reportReach(const Subject &subject, const StatementView &statement, const Item &item, std::size_t index,
                 Reporter &reporter)
{
    const bool negated = statement.typed->action->negated;
    const bool all = item.value == "*";
    const std::string name = all ? "*" : item.value.substr(4);
    const bool everything = name.find_first_not_of('*') == std::string::npos;
    const bool pattern = hasWildcard(name);
    if (everything) {
        if (statement.allows() && !negated)
            tooBroad(subject, item, all && !subject.isSes(), reporter);
        return;
    }
    if (pattern && !matchesSome(name)) {
        reporter.add("ac-no-match", Severity::Warning, item.range,
                     {QT_TRANSLATE_NOOP("policy", "%1 matches no action."), {excerpt(item.value)}},
                     [&] { return nearestActions(item, name); });
        return;
    }
    const std::string canonical = canonicalAction(name);
    const catalogue::Action *action = catalogue::findAction(canonical);
    if ((action != nullptr || pattern) && canonical != item.value)
        reporter.add("ac-case", Severity::Suggestion, item.range,
                     {QT_TRANSLATE_NOOP("policy", "%1 works; it is usually written %2."), {item.value, canonical}},
                     [&] {
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {canonical}},
                                              replacedString(item.range, canonical))};
                     });
    if (pattern)
        return;
    if (!subject.isSes() || negated || !statement.allows() || (action != nullptr && sends(*action)))
        return;
    const std::optional<bool> foreign = namesForeigners(subject, statement);
    if (foreign && !*foreign)
        return;
    reporter.add(
        "ac-not-sending", foreign ? Severity::Error : Severity::Warning, item.range,
        {QT_TRANSLATE_NOOP("policy", "%1 cannot be granted to another account."), {item.value}}, [&] {
            if (statement.typed->action->items.values.size() < 2)
                return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Only sending: ses:Send* (grants more)"), {}},
                                     replacedString(item.range, "ses:Send*"), Fix::Effect::GrantsMore)};
            return Fixes{
                makeFix({QT_TRANSLATE_NOOP("policy", "Remove it (grants less)"), {}},
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
        // Without its closing bracket the list seems to go on with the next elements.
        const bool swallowed =
            isStatementElement(items[i].value) && reporter.isBroken(statement.typed->action->items.range);
        if (!variable && !swallowed && !reportActionSpelling(subject, statement, items[i], reporter))
            reportReach(subject, statement, items[i], i, reporter);
    }
}

/// The sending actions that NotAction does not name, as Action.
Fixes asAction(const StatementView &statement, const ListElement &excluded)
{
    std::string list;
    for (const catalogue::Action &action : catalogue::actions()) {
        const bool named = std::any_of(excluded.items.values.begin(), excluded.items.values.end(),
                                       [&](const Item &item) { return covers(item.value, action.name, true); });
        if (action.sending && !named)
            list += (list.empty() ? "" : ", ") + json::quoted(action.name);
    }
    if (list.empty() || statement.member("Action") != nullptr)
        return {};
    return {
        makeFix({QT_TRANSLATE_NOOP("policy", "Allow only the other sending actions (grants less)"), {}},
                joined(replacedString(excluded.items.key, "Action"), replaced(excluded.items.range, "[" + list + "]")),
                Fix::Effect::GrantsLess)};
}

void notAction(const Subject &, const StatementView &statement, Reporter &reporter)
{
    if (statement.allows() && statement.typed->action && statement.typed->action->negated)
        reporter.add(
            "ac-not-action", Severity::Security, statement.typed->action->items.key,
            {QT_TRANSLATE_NOOP("policy", "NotAction with Allow grants every other action, also future ones."), {}},
            [&] { return asAction(statement, *statement.typed->action); });
}

bool grants(const StatementView &statement, std::string_view action)
{
    if (!statement.allows() || !statement.typed->action)
        return false;
    const std::vector<Item> &items = statement.typed->action->items.values;
    const bool named =
        std::any_of(items.begin(), items.end(), [&](const Item &item) { return covers(item.value, action, true); });
    return named != statement.typed->action->negated;
}

/// An action that is granted while no statement grants its companion.
struct Companion
{
    std::string_view id;
    std::string_view has;
    std::string_view needs;
    const char *sentence;
};

void missingCompanion(const Subject &subject, const Companion &companion, Reporter &reporter)
{
    for (const StatementView &statement : subject.statements) {
        if (grants(statement, companion.needs))
            return;
    }
    for (const StatementView &statement : subject.statements) {
        if (!statement.allows() || !statement.typed->action || statement.typed->action->negated)
            continue;
        const std::vector<Item> &items = statement.typed->action->items.values;
        const auto found = std::find_if(items.begin(), items.end(),
                                        [&](const Item &item) { return sameIgnoringCase(item.value, companion.has); });
        if (found == items.end() || reporter.isBroken(statement.typed->action->items.range))
            continue;
        const std::string action(companion.needs);
        reporter.add(companion.id, Severity::Suggestion, found->range, {companion.sentence, {action}}, [&] {
            return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Add %1 (grants more)"), {action}},
                                 edits::addListItem(subject.document, statement.index, edits::ListName::Action, action),
                                 Fix::Effect::GrantsMore)};
        });
        return;
    }
}

void missingCompanions(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (!subject.isSes() || statement.index != 0)
        return;
    missingCompanion(subject,
                     {"ac-missing-raw", "ses:SendEmail", "ses:SendRawEmail",
                      QT_TRANSLATE_NOOP("policy", "SMTP and raw messages need %1 as well.")},
                     reporter);
    // ses.md 2.3: AWS's texts disagree on which of the two version 2 of the API checks.
    missingCompanion(subject,
                     {"ac-missing-bulk", "ses:SendBulkTemplatedEmail", "ses:SendBulkEmail",
                      QT_TRANSLATE_NOOP("policy", "Version 2 of the API may check %1 instead.")},
                     reporter);
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

constexpr std::array<StatementRule, 4> rules{{
    {"ac-unknown ac-wrong-service ac-not-sending ac-too-broad ac-whitespace ac-comma ac-no-prefix ac-wildcard-prefix "
     "ac-no-match ac-case",
     each},
    {"ac-not-action", notAction},
    {"ac-missing-raw ac-missing-bulk", missingCompanions},
    {"ac-redundant", redundant},
}};

} // namespace

std::span<const StatementRule> actionRules()
{
    return rules;
}

} // namespace policy::rules
