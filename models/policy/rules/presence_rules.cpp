// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/report.h"
#include "policy/rules/condition_edits.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace policy::rules {

namespace {

using json::excerpt;
using Fixes = std::vector<Fix>;

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

/// What the caller can leave out of a request that the statement is about. Keys that are absent where the thing
/// itself is (a VPC, a tag, a user's name) are no way around a Deny.
bool canBeLeftOut(const std::string &name)
{
    static constexpr std::string_view keys[] = {
        "ses:recipients",         "ses:fromaddress", "ses:fromdisplayname",
        "ses:feedbackaddress",    "aws:sourceip",    "aws:multifactorauthpresent",
        "aws:multifactorauthage", "aws:useragent",   "aws:referer",
        "aws:tokenissuetime"};
    return std::find(std::begin(keys), std::end(keys), name) != std::end(keys);
}

/// policy-language.md 9.9, 4: the mirror image of a negated operator in an Allow.
void missedByDeny(const Subject &subject, const StatementView &statement, const ConditionView &condition,
                  Reporter &reporter)
{
    if (!condition.demandsPresence() || condition.isNull() || !canBeLeftOut(condition.name))
        return;
    const bool guarded =
        std::any_of(statement.conditions.begin(), statement.conditions.end(),
                    [&](const ConditionView &other) { return other.isNull() && other.name == condition.name; });
    if (guarded)
        return;
    reporter.add(
        "co-negated-missing", Severity::Warning, condition.op->keyRange,
        {QT_TRANSLATE_NOOP("policy", "This Deny does not act when %1 is absent."), {excerpt(condition.key->key)}}, [&] {
            const std::string op = condition.op->key + "IfExists";
            // Under a set operator IfExists does nothing (policy-language.md 8, 2).
            return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Use %1 (grants less)"), {op}},
                                 condition.hasSet() ? TextEdits{} : changeOperator(subject, statement, condition, op),
                                 Fix::Effect::GrantsLess)};
        });
}

void openInAllow(const Subject &subject, const StatementView &statement, const ConditionView &condition,
                 Reporter &reporter)
{
    const std::string shown = excerpt(condition.key->key);
    if (condition.parts.ifExists)
        reporter.add("co-ifexists-allow", Severity::Warning, condition.op->keyRange,
                     {QT_TRANSLATE_NOOP("policy", "With IfExists this is true when %1 is absent."), {shown}}, [&] {
                         return Fixes{makeFix(
                             {QT_TRANSLATE_NOOP("policy", "Drop IfExists (grants less)"), {}},
                             condition.parts.base->negated
                                 ? demandPresence(subject, statement, condition)
                                 : changeOperator(subject, statement, condition, withoutIfExists(condition.op->key)),
                             Fix::Effect::GrantsLess)};
                     });
    else if (condition.parts.base->negated)
        reporter.add("co-negated-missing", Severity::Warning, condition.op->keyRange,
                     {QT_TRANSLATE_NOOP("policy", "A negated operator is true when %1 is absent."), {shown}}, [&] {
                         return Fixes{
                             makeFix({QT_TRANSLATE_NOOP("policy", "Demand that %1 is present (grants less)"), {shown}},
                                     demandPresence(subject, statement, condition), Fix::Effect::GrantsLess)};
                     });
}

void presence(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    for (const ConditionView &condition : statement.conditions) {
        if (condition.parts.base == nullptr || condition.isNull() || alwaysThere(statement, condition))
            continue;
        if (statement.denies())
            missedByDeny(subject, statement, condition, reporter);
        else if (statement.allows() && !condition.hasSet() && !statement.demands(condition.name))
            openInAllow(subject, statement, condition, reporter);
    }
}

constexpr std::array<StatementRule, 2> rules{{
    {"co-missing-set co-set-on-single co-forall-no-null", sets},
    {"co-negated-missing co-ifexists-allow", presence},
}};

} // namespace

std::span<const StatementRule> presenceRules()
{
    return rules;
}

} // namespace policy::rules
