// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/report.h"
#include "policy/rules/condition_edits.h"
#include "policy/rules/nearest_name.h"
#include "policy/rules/principal_form.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>

namespace policy::rules {

namespace {

using catalogue::Family;
using catalogue::KeyType;
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
    Fixes fixes;
    for (const std::string &name : nearestNames(condition.key->key, names)) {
        for (Fix &fix : renameKey(condition, name))
            fixes.push_back(std::move(fix));
    }
    return fixes;
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
        if (key.find("${") != std::string::npos)
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

bool isAddressKey(const std::string &name)
{
    return name == "ses:recipients" || name == "ses:fromaddress" || name == "ses:feedbackaddress" ||
           name == "ses:fromdisplayname";
}

void keyForAction(const Subject &, const StatementView &statement, Reporter &reporter)
{
    if (!statement.typed->action || statement.typed->action->negated)
        return;
    const auto &items = statement.typed->action->items.values;
    const auto bulk = std::find_if(items.begin(), items.end(), [](const Item &item) {
        const std::string name = lower(item.value);
        const catalogue::Action *action = catalogue::findAction(name);
        // A verification mail carries the address keys; management calls and v2 bulk mail do not (ses.md 2.4).
        return name == "ses:sendbulkemail" ||
               (action != nullptr && !action->sending && name != "ses:sendcustomverificationemail");
    });
    if (bulk == items.end())
        return;
    for (const ConditionView &condition : statement.conditions) {
        if (!isAddressKey(condition.name) || condition.parts.base == nullptr)
            continue;
        const bool always =
            condition.isForAll() || condition.parts.ifExists || (condition.parts.base->negated && !condition.hasSet());
        reporter.add("co-key-not-for-action", Severity::Warning, condition.key->keyRange,
                     {always ? QT_TRANSLATE_NOOP("policy", "%1 is absent for %2: the condition always holds there.")
                             : QT_TRANSLATE_NOOP("policy", "%1 is absent for %2: the condition never holds there."),
                      {excerpt(condition.key->key), excerpt(bulk->value)}});
    }
}

bool isPrincipalKey(const std::string &name)
{
    return name == "aws:username" || name == "aws:principalarn" || name == "aws:principalaccount" ||
           name == "aws:principalorgid" || name == "aws:principalorgpaths" || name == "aws:principaltype" ||
           name == "aws:userid" || name.starts_with("aws:principaltag/");
}

void neverPresent(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (!subject.isSes())
        return;
    const PrincipalKinds kinds = principalKinds(statement);
    for (const ConditionView &condition : statement.conditions) {
        const bool service = kinds.onlyServices() && isPrincipalKey(condition.name);
        const bool role = kinds.onlyRoles() && condition.name == "aws:username";
        if ((!service && !role) || condition.parts.base == nullptr || condition.isNull())
            continue;
        const bool isTrue = !condition.demandsPresence();
        reporter.add("co-key-never-present", Severity::Warning, condition.key->keyRange,
                     {role ? (isTrue ? QT_TRANSLATE_NOOP("policy", "%1 is never present for a role: always true.")
                                     : QT_TRANSLATE_NOOP("policy", "%1 is never present for a role: always false."))
                           : (isTrue ? QT_TRANSLATE_NOOP("policy", "%1 is never present for a service: always true.")
                                     : QT_TRANSLATE_NOOP("policy", "%1 is never present for a service: always false.")),
                      {excerpt(condition.key->key)}});
    }
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
                     [&] {
                         const bool allow = statement.allows();
                         return Fixes{
                             makeFix({allow ? QT_TRANSLATE_NOOP("policy", "Remove the condition (grants more)")
                                            : QT_TRANSLATE_NOOP("policy", "Remove the condition (grants less)"),
                                      {}},
                                     removeCondition(subject, statement, condition),
                                     allow ? Fix::Effect::GrantsMore : Fix::Effect::GrantsLess)};
                     });
    }
}

void sets(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    for (const ConditionView &condition : statement.conditions) {
        if (condition.known == nullptr || condition.parts.base == nullptr || condition.isNull())
            continue;
        const std::string shown = excerpt(condition.key->key);
        if (condition.known->multivalued && !condition.hasSet()) {
            reporter.add(
                "co-missing-set", Severity::Error, condition.op->keyRange,
                {QT_TRANSLATE_NOOP("policy", "%1 has several values: say ForAllValues: or ForAnyValue:."), {shown}},
                [&] {
                    const std::string all = "ForAllValues:" + condition.op->key;
                    const std::string any = "ForAnyValue:" + condition.op->key;
                    return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "%1: every value must fit"), {all}},
                                         changeOperator(subject, statement, condition, all)),
                                 makeFix({QT_TRANSLATE_NOOP("policy", "%1: one value that fits is enough"), {any}},
                                         changeOperator(subject, statement, condition, any))};
                });
            continue;
        }
        if (!condition.hasSet())
            continue;
        if (!condition.known->multivalued) {
            const bool open = condition.isForAll() && statement.allows();
            reporter.add("co-set-on-single", open ? Severity::Security : Severity::Suggestion, condition.op->keyRange,
                         {condition.isForAll()
                              ? QT_TRANSLATE_NOOP("policy", "%1 has one value: with ForAllValues the condition is true "
                                                            "when it is absent.")
                              : QT_TRANSLATE_NOOP("policy", "%1 has one value and needs no ForAnyValue."),
                          {shown}},
                         [&] {
                             return Fixes{
                                 makeFix({open ? QT_TRANSLATE_NOOP("policy", "Remove ForAllValues (grants less)")
                                               : QT_TRANSLATE_NOOP("policy", "Remove the prefix"),
                                          {}},
                                         changeOperator(subject, statement, condition, withoutSet(condition.op->key)),
                                         open ? Fix::Effect::GrantsLess : Fix::Effect::None)};
                         });
        } else if (condition.isForAll() && statement.allows() && !statement.demands(condition.name)) {
            reporter.add("co-forall-no-null", Severity::Security, condition.op->keyRange,
                         {QT_TRANSLATE_NOOP("policy", "This is true for a request without %1 as well."), {shown}}, [&] {
                             return Fixes{makeFix(
                                 {QT_TRANSLATE_NOOP("policy", "Demand that %1 is present (grants less)"), {shown}},
                                 demandPresence(subject, statement, condition), Fix::Effect::GrantsLess)};
                         });
        }
    }
}

/// In these actions the key is in every request, so that nothing has to demand it.
bool alwaysThere(const StatementView &statement, const ConditionView &condition)
{
    if (condition.known == nullptr || !condition.known->mayBeAbsent)
        return true;
    if (condition.name != "ses:fromaddress" && condition.name != "ses:feedbackaddress")
        return false;
    if (!statement.typed->action || statement.typed->action->negated)
        return false;
    const auto &items = statement.typed->action->items.values;
    return std::all_of(items.begin(), items.end(), [](const Item &item) {
        const catalogue::Action *action = catalogue::findAction(item.value);
        return action != nullptr && action->sending && action->name != "ses:SendBulkEmail";
    });
}

void presence(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    for (const ConditionView &condition : statement.conditions) {
        if (condition.parts.base == nullptr || condition.isNull() || condition.hasSet() ||
            alwaysThere(statement, condition) || statement.demands(condition.name)) {
            // A Deny on "no second factor" misses those who have no such key at all.
            const bool missed = statement.denies() && condition.known != nullptr && condition.known->mayBeAbsent &&
                                condition.isFamily(Family::Bool) && condition.demandsPresence();
            if (missed)
                reporter.add("co-negated-missing", Severity::Warning, condition.op->keyRange,
                             {QT_TRANSLATE_NOOP("policy", "This Deny does not act when %1 is absent."),
                              {excerpt(condition.key->key)}},
                             [&] {
                                 return Fixes{
                                     makeFix({QT_TRANSLATE_NOOP("policy", "Use BoolIfExists (grants less)"), {}},
                                             changeOperator(subject, statement, condition, "BoolIfExists"),
                                             Fix::Effect::GrantsLess)};
                             });
            continue;
        }
        if (!statement.allows())
            continue;
        const std::string shown = excerpt(condition.key->key);
        if (condition.parts.ifExists)
            reporter.add("co-ifexists-allow", Severity::Warning, condition.op->keyRange,
                         {QT_TRANSLATE_NOOP("policy", "With IfExists this is true when %1 is absent."), {shown}}, [&] {
                             return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Drop IfExists (grants less)"), {}},
                                                  condition.parts.base->negated
                                                      ? demandPresence(subject, statement, condition)
                                                      : changeOperator(subject, statement, condition,
                                                                       withoutIfExists(condition.op->key)),
                                                  Fix::Effect::GrantsLess)};
                         });
        else if (condition.parts.base->negated)
            reporter.add("co-negated-missing", Severity::Warning, condition.op->keyRange,
                         {QT_TRANSLATE_NOOP("policy", "A negated operator is true when %1 is absent."), {shown}}, [&] {
                             return Fixes{makeFix(
                                 {QT_TRANSLATE_NOOP("policy", "Demand that %1 is present (grants less)"), {shown}},
                                 demandPresence(subject, statement, condition), Fix::Effect::GrantsLess)};
                         });
    }
}

bool fitsType(const ConditionView &condition)
{
    const Family family = condition.parts.base->family;
    switch (condition.known->type) {
    case KeyType::String:
        return family == Family::String;
    case KeyType::Number:
        return family == Family::Numeric;
    case KeyType::Date:
        return family == Family::Date || (family == Family::Numeric && condition.name == "aws:epochtime");
    case KeyType::Boolean:
        return family == Family::Bool;
    case KeyType::Ip:
        return family == Family::Ip;
    case KeyType::Arn:
        return family == Family::Arn;
    }
    return true;
}

const char *typeMessage(KeyType type)
{
    switch (type) {
    case KeyType::String:
        return QT_TRANSLATE_NOOP("policy", "%1 is a text, which %2 does not compare.");
    case KeyType::Number:
        return QT_TRANSLATE_NOOP("policy", "%1 is a number, which %2 does not compare as one.");
    case KeyType::Date:
        return QT_TRANSLATE_NOOP("policy", "%1 is a date, which %2 does not compare as one.");
    case KeyType::Boolean:
        return QT_TRANSLATE_NOOP("policy", "%1 is true or false, for which Bool is made, not %2.");
    case KeyType::Ip:
        return QT_TRANSLATE_NOOP("policy", "%1 is an address, whose ranges IpAddress compares, not %2.");
    case KeyType::Arn:
        break;
    }
    return QT_TRANSLATE_NOOP("policy", "%1 is an ARN, whose parts ArnLike compares one by one, not %2.");
}

void types(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    for (const ConditionView &condition : statement.conditions) {
        if (condition.known == nullptr || condition.parts.base == nullptr || condition.isNull() || fitsType(condition))
            continue;
        const bool textual = condition.known->type == KeyType::Arn && condition.isFamily(Family::String);
        reporter.add("co-type", textual ? Severity::Suggestion : Severity::Warning, condition.op->keyRange,
                     {typeMessage(condition.known->type), {excerpt(condition.key->key), condition.op->key}}, [&] {
                         // Only where the values mean the same to both operators.
                         const bool negated = condition.parts.base->negated;
                         std::string_view better;
                         if (textual && condition.parts.base->name.find("IgnoreCase") == std::string_view::npos)
                             better = negated ? "ArnNotLike" : "ArnLike";
                         else if (condition.known->type == KeyType::Ip && condition.isFamily(Family::String))
                             better = negated ? "NotIpAddress" : "IpAddress";
                         else if (condition.known->type == KeyType::Boolean && !negated)
                             better = "Bool";
                         if (better.empty())
                             return Fixes{};
                         const std::string op = withBase(condition, better);
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {op}},
                                              changeOperator(subject, statement, condition, op))};
                     });
    }
}

constexpr std::array<StatementRule, 7> rules{{
    {"co-key-unknown co-key-case co-key-not-implemented", keyNames},
    {"co-key-not-for-action", keyForAction},
    {"co-key-never-present", neverPresent},
    {"co-source-arn-on-user", sourceOnUser},
    {"co-missing-set co-set-on-single co-forall-no-null", sets},
    {"co-negated-missing co-ifexists-allow", presence},
    {"co-type", types},
}};

} // namespace

std::span<const StatementRule> conditionRules()
{
    return rules;
}

} // namespace policy::rules
