// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/json/report.h"
#include "policy/rules/condition_values.h"
#include "policy/rules/effects.h"
#include "policy/rules/nearest_name.h"
#include "policy/rules/principal_form.h"

#include <algorithm>
#include <array>

namespace policy::rules {

namespace {

using json::excerpt;
using Fixes = std::vector<Fix>;

Fixes renameKey(const ConditionView &condition, const std::string &name)
{
    if (condition.op->value.find(name) != nullptr)
        return {};
    return {
        makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {name}}, replacedString(condition.key->keyRange, name))};
}

Fixes nearestKeys(const ConditionView &condition)
{
    std::vector<std::string_view> names;
    for (const catalogue::ConditionKey &key : catalogue::conditionKeys())
        names.push_back(key.name);
    const std::string &written = condition.key->key;
    const std::size_t colon = written.find(':');
    const std::string bare = written.substr(colon == std::string::npos ? 0 : colon + 1);
    std::vector<std::string> nearest = nearestNames(written, names);
    // The prefix is missing, or is the one of the other kind of keys.
    for (const char *prefix : {"ses:", "aws:"}) {
        const std::string whole = prefix + bare;
        if (const catalogue::ConditionKey *key = catalogue::findConditionKey(whole); key != nullptr && nearest.empty())
            nearest.push_back(key->name.ends_with('/') ? whole : std::string(key->name));
        if (nearest.empty() && colon == std::string::npos)
            nearest = nearestNames(whole, names);
    }
    Fixes fixes;
    for (const std::string &name : nearest) {
        for (Fix &fix : renameKey(condition, name))
            fixes.push_back(std::move(fix));
    }
    return fixes;
}

/// In a delegate's policy other services have keys of their own.
bool mayBeOfAnotherService(const Subject &subject, const StatementView &statement, const ConditionView &condition)
{
    const bool own = condition.name.starts_with("ses:") || condition.name.starts_with("aws:");
    if (subject.isSes() || own || !statement.typed->action || condition.name.find(':') == std::string::npos)
        return false;
    const auto &items = statement.typed->action->items.values;
    return std::any_of(items.begin(), items.end(),
                       [](const Item &item) { return !lower(item.value).starts_with("ses:"); });
}

std::string canonicalKey(const ConditionView &condition)
{
    std::string name(condition.known->name);
    if (name.ends_with('/') && condition.key->key.size() > name.size())
        name += condition.key->key.substr(name.size());
    return name;
}

void keyNames(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    for (const ConditionView &condition : statement.conditions) {
        const std::string &key = condition.key->key;
        const std::string shown = excerpt(key);
        if (key.find("${") != std::string::npos || mayBeOfAnotherService(subject, statement, condition))
            continue;
        if (condition.known == nullptr) {
            const bool ses = condition.name.starts_with("ses:");
            reporter.add("co-key-unknown", ses ? Severity::Error : Severity::Warning, condition.key->keyRange,
                         {ses ? QT_TRANSLATE_NOOP("policy", "SES sends no %1 with a request.")
                              : QT_TRANSLATE_NOOP("policy", "%1 is not a condition key that SES is known to send."),
                          {shown}},
                         [&] { return nearestKeys(condition); });
            continue;
        }
        if (const std::string canonical = canonicalKey(condition); canonical != key)
            reporter.add("co-key-case", Severity::Warning, condition.key->keyRange,
                         {QT_TRANSLATE_NOOP("policy", "IAM ignores case here, but SES has refused other spellings than "
                                                      "%1."),
                          {excerpt(canonical)}},
                         [&] { return renameKey(condition, canonical); });
        if (subject.isSes() && !condition.known->documentedForSes)
            reporter.add("co-key-not-implemented", Severity::Suggestion, condition.key->keyRange,
                         {QT_TRANSLATE_NOOP("policy", "The guide's list of keys for SES does not name %1; test that it "
                                                      "works."),
                          {shown}});
    }
}

bool isMessageKey(const std::string &name)
{
    return isAddressKey(name) || name == "ses:fromdisplayname";
}

/// A verification mail carries the address keys; management calls and bulk mail of version 2 do not (ses.md 2.4).
bool carriesNoAddresses(const Item &item)
{
    const std::string name = lower(item.value);
    const catalogue::Action *action = catalogue::findAction(name);
    return name == "ses:sendbulkemail" ||
           (action != nullptr && !action->sending && name != "ses:sendcustomverificationemail");
}

bool holdsWhenAbsent(const ConditionView &condition)
{
    return condition.isForAll() || condition.parts.ifExists || (condition.parts.base->negated && !condition.hasSet());
}

/// The same statement once more, for `action` only and without a condition that always holds there.
std::string statementFor(const Subject &subject, const StatementView &statement, const ConditionView &condition,
                         const Item &action)
{
    TextEdits edits = joined(replacedString(statement.typed->action->items.range, action.value),
                             removeCondition(subject, statement, condition));
    if (statement.typed->sid)
        edits = joined(std::move(edits), edits::setSid(subject.document, statement.index, {}));
    if (edits.empty())
        return {};
    const std::string text = applied(subject.text, edits);
    const std::size_t behind = subject.text.size() - statement.node->range.end;
    return text.substr(statement.node->range.begin, text.size() - behind - statement.node->range.begin);
}

/// Says in the text what holds already: without the action where the condition never holds, with a statement of its
/// own where it always does.
Fixes splitStatement(const Subject &subject, const StatementView &statement, const ConditionView &condition,
                     std::size_t action)
{
    const auto &items = statement.typed->action->items.values;
    const auto concerned = std::count_if(items.begin(), items.end(), carriesNoAddresses);
    const auto conditions = std::count_if(statement.conditions.begin(), statement.conditions.end(),
                                          [](const ConditionView &other) { return isMessageKey(other.name); });
    if (items.size() < 2 || concerned != 1)
        return {};
    const TextEdits without = edits::removeListItem(subject.document, statement.index, edits::ListName::Action, action);
    const std::string name = items[action].value;
    if (!holdsWhenAbsent(condition))
        return {
            makeFix({QT_TRANSLATE_NOOP("policy", "Remove %1, which this statement never covers"), {name}}, without)};
    const json::Node *block = subject.root().find("Statement");
    if (conditions != 1 || block == nullptr || !block->isArray())
        return {};
    const std::string copy = statementFor(subject, statement, condition, items[action]);
    if (copy.empty())
        return {};
    const std::size_t end = statement.node->range.end;
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Give %1 a statement of its own without this condition"), {name}},
                    joined(without, {{{end, end}, ", " + copy}}))};
}

void keyForAction(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (!statement.typed->action || statement.typed->action->negated)
        return;
    const auto &items = statement.typed->action->items.values;
    const auto bulk = std::find_if(items.begin(), items.end(), carriesNoAddresses);
    if (bulk == items.end())
        return;
    for (const ConditionView &condition : statement.conditions) {
        if (!isMessageKey(condition.name) || condition.parts.base == nullptr || condition.isNull())
            continue;
        reporter.add("co-key-not-for-action", Severity::Warning, condition.key->keyRange,
                     {holdsWhenAbsent(condition)
                          ? QT_TRANSLATE_NOOP("policy", "%1 is absent for %2: the condition always holds there.")
                          : QT_TRANSLATE_NOOP("policy", "%1 is absent for %2: the condition never holds there."),
                      {excerpt(condition.key->key), excerpt(bulk->value)}},
                     [&] {
                         return splitStatement(subject, statement, condition,
                                               static_cast<std::size_t>(bulk - items.begin()));
                     });
    }
}

bool isPrincipalKey(const std::string &name)
{
    return name == "aws:username" || name == "aws:principalarn" || name == "aws:principalaccount" ||
           name == "aws:principalorgid" || name == "aws:principalorgpaths" || name == "aws:principaltype" ||
           name == "aws:userid" || name.starts_with("aws:principaltag/");
}

/// For whom the key is never present; empty: for nobody here.
const char *absentFor(const PrincipalKinds &kinds, const std::string &name, bool isTrue)
{
    if (kinds.onlyServices() && isPrincipalKey(name))
        return isTrue ? QT_TRANSLATE_NOOP("policy", "%1 is never present for a service: always true.")
                      : QT_TRANSLATE_NOOP("policy", "%1 is never present for a service: always false.");
    if (kinds.onlyRoles() && name == "aws:username")
        return isTrue ? QT_TRANSLATE_NOOP("policy", "%1 is never present for a role: always true.")
                      : QT_TRANSLATE_NOOP("policy", "%1 is never present for a role: always false.");
    if (kinds.onlyAws() && name.starts_with("aws:principalservicename"))
        return isTrue ? QT_TRANSLATE_NOOP("policy", "%1 is only present for a service: always true.")
                      : QT_TRANSLATE_NOOP("policy", "%1 is only present for a service: always false.");
    return nullptr;
}

void neverPresent(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (!subject.isSes())
        return;
    const PrincipalKinds kinds = principalKinds(statement);
    for (const ConditionView &condition : statement.conditions) {
        if (condition.parts.base == nullptr || condition.isNull())
            continue;
        const char *sentence = absentFor(kinds, condition.name, !condition.demandsPresence());
        if (sentence != nullptr)
            reporter.add("co-key-never-present", Severity::Warning, condition.key->keyRange,
                         {sentence, {excerpt(condition.key->key)}});
    }
}

/// Where the value is an account that the principals are in, it was meant as theirs.
bool meansCaller(const StatementView &statement, const ConditionView &condition)
{
    const auto &entries = statement.typed->principal->entries;
    return condition.name == "aws:sourceaccount" && !condition.values.empty() &&
           std::all_of(condition.values.begin(), condition.values.end(), [&](const json::Node *value) {
               return std::any_of(entries.begin(), entries.end(), [&](const PrincipalEntry &entry) {
                   return readAwsPrincipal(entry.item.value).account == value->text;
               });
           });
}

Fixes withoutSource(const Subject &subject, const StatementView &statement, const ConditionView &condition)
{
    const Fix::Effect effect = coversMore(statement);
    if (meansCaller(statement, condition) && condition.op->value.find("aws:PrincipalAccount") == nullptr)
        return {makeFix({titled(effect, QT_TRANSLATE_NOOP("policy", "Change to aws:PrincipalAccount"),
                                QT_TRANSLATE_NOOP("policy", "Change to aws:PrincipalAccount (grants more)"),
                                QT_TRANSLATE_NOOP("policy", "Change to aws:PrincipalAccount (grants less)")),
                         {}},
                        replacedString(condition.key->keyRange, "aws:PrincipalAccount"), effect)};
    return {makeFix({titled(effect, QT_TRANSLATE_NOOP("policy", "Remove the condition"),
                            QT_TRANSLATE_NOOP("policy", "Remove the condition (grants more)"),
                            QT_TRANSLATE_NOOP("policy", "Remove the condition (grants less)")),
                     {}},
                    removeCondition(subject, statement, condition), effect)};
}

void sourceOnUser(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (!subject.isSes() || !principalKinds(statement).onlyAws())
        return;
    for (const ConditionView &condition : statement.conditions) {
        const bool source = condition.name == "aws:sourcearn" || condition.name == "aws:sourceaccount";
        if (!source || !condition.demandsPresence())
            continue;
        reporter.add("co-source-arn-on-user", Severity::Warning, condition.key->keyRange,
                     {QT_TRANSLATE_NOOP("policy", "%1 is present only when a service calls: never for the users and "
                                                  "roles named here."),
                      {condition.key->key}},
                     [&] { return withoutSource(subject, statement, condition); });
    }
}

constexpr std::array<StatementRule, 4> rules{{
    {"co-key-unknown co-key-case co-key-not-implemented", keyNames},
    {"co-key-not-for-action", keyForAction},
    {"co-key-never-present", neverPresent},
    {"co-source-arn-on-user", sourceOnUser},
}};

} // namespace

std::span<const StatementRule> conditionRules()
{
    return rules;
}

} // namespace policy::rules
