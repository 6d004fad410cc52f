// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/json/report.h"
#include "policy/rules/condition_edits.h"
#include "policy/rules/principal_form.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>

namespace policy::rules {

namespace {

using json::excerpt;
using json::Node;
using Fixes = std::vector<Fix>;
using Form = AwsPrincipal::Form;

/// Limits who may call, and the caller cannot choose it.
bool isCallerKey(const std::string &name)
{
    static constexpr std::array<std::string_view, 17> keys{"aws:principalorgid",
                                                           "aws:principalaccount",
                                                           "aws:principalarn",
                                                           "aws:principalorgpaths",
                                                           "aws:sourceip",
                                                           "aws:sourcevpce",
                                                           "aws:sourcevpc",
                                                           "aws:vpcsourceip",
                                                           "aws:sourcearn",
                                                           "aws:sourceaccount",
                                                           "aws:sourceorgid",
                                                           "aws:sourceorgpaths",
                                                           "aws:userid",
                                                           "aws:vpceaccount",
                                                           "aws:vpceorgid",
                                                           "aws:vpceorgpaths",
                                                           "aws:principalservicename"};
    return std::find(keys.begin(), keys.end(), name) != keys.end();
}

/// Anybody can have an account, so that a caller's ARN limits only where the pattern says which account.
bool isArnOfAnyAccount(std::string_view pattern)
{
    const std::optional<Arn> arn = splitArn(pattern);
    return arn ? hasWildcard(arn->account) : pattern.starts_with('*');
}

bool limitsNothing(const ConditionView &condition, const std::string &value)
{
    if (condition.isFamily(catalogue::Family::Ip))
        return value.ends_with("/0");
    if (!condition.parts.base->wildcards)
        return false;
    return value.find_first_not_of("*?:") == std::string::npos ||
           (condition.name == "aws:principalarn" && isArnOfAnyAccount(value));
}

bool boundsCaller(const ConditionView &condition)
{
    if (condition.parts.base == nullptr || condition.isNull() || condition.parts.base->negated ||
        condition.parts.ifExists || condition.isForAll() || !isCallerKey(condition.name))
        return false;
    return std::none_of(condition.values.begin(), condition.values.end(),
                        [&](const Node *value) { return limitsNothing(condition, value->text); });
}

Fixes limitToOwner(const Subject &subject, const StatementView &statement, const PrincipalEntry &entry, bool weak)
{
    if (!subject.identity)
        return {};
    const std::string owner = subject.ownerAccount();
    const PrincipalElement &principal = *statement.typed->principal;
    const bool bare = principal.range == entry.item.range;
    TextEdits edits = weak   ? principal.entries.size() == 1
                                   ? addCondition(subject, statement, "StringEquals", "aws:PrincipalAccount", {owner})
                                   : TextEdits{}
                        : bare ? replaced(entry.item.range, "{\"AWS\": " + json::quoted(owner) + "}")
                             : replacedString(entry.item.range, owner);
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Allow only your own account %1 (grants less)"), {owner}},
                    std::move(edits), Fix::Effect::GrantsLess)};
}

void everyone(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    const std::optional<PrincipalElement> &principal = statement.typed->principal;
    if (!statement.allows() || !principal || principal->negated)
        return;
    const auto isEveryone = [](const PrincipalEntry &entry) { return entry.kind == PrincipalEntry::Kind::Everyone; };
    const auto open = std::find_if(principal->entries.begin(), principal->entries.end(), isEveryone);
    if (open == principal->entries.end() ||
        std::any_of(statement.conditions.begin(), statement.conditions.end(), boundsCaller))
        return;
    const bool weak = !statement.conditions.empty();
    const std::string name =
        subject.identity ? std::string(subject.identity->resource.substr(subject.identity->resource.find('/') + 1))
                         : std::string("this identity");
    reporter.add(weak ? "pr-public-weak" : "pr-public", Severity::Security, open->item.range,
                 {weak ? QT_TRANSLATE_NOOP("policy", "The conditions do not limit who may send: anyone with an AWS "
                                                     "account may try.")
                       : QT_TRANSLATE_NOOP("policy", "Anyone with an AWS account may send as %1."),
                  {name}},
                 [&] { return limitToOwner(subject, statement, *open, weak); });
}

/// Both keys of the source. The resource itself is not known here, so that the ARN names the service and the owner.
std::vector<NewCondition> sourceConditions(const Subject &subject, std::string_view service)
{
    const std::string owner = subject.ownerAccount();
    std::string_view name = service.substr(0, service.find(".amazonaws"));
    name = name.substr(name.rfind('.') + 1);
    const std::string arn =
        "arn:" + std::string(subject.identity->partition) + ":" + std::string(name) + ":*:" + owner + ":*";
    return {{"StringEquals", "aws:SourceAccount", {owner}}, {"ArnLike", "aws:SourceArn", {arn}}};
}

void serviceSource(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    const std::optional<PrincipalElement> &principal = statement.typed->principal;
    if (!statement.allows() || !principal || principal->negated)
        return;
    const auto isSource = [](const ConditionView &condition) {
        return (condition.name == "aws:sourcearn" || condition.name == "aws:sourceaccount") && boundsCaller(condition);
    };
    if (std::any_of(statement.conditions.begin(), statement.conditions.end(), isSource))
        return;
    for (const PrincipalEntry &entry : principal->entries) {
        if (entry.kind != PrincipalEntry::Kind::Service || entry.item.value.empty())
            continue;
        reporter.add("pr-service-no-source", Severity::Security, entry.item.range,
                     {QT_TRANSLATE_NOOP("policy", "Any customer of %1 could make it send as you (confused deputy)."),
                      {excerpt(entry.item.value)}},
                     [&] {
                         if (!subject.identity || principal->entries.size() > 1)
                             return Fixes{};
                         return Fixes{
                             makeFix({QT_TRANSLATE_NOOP("policy", "Demand a source in your account %1 with "
                                                                  "aws:SourceAccount and aws:SourceArn "
                                                                  "(grants less)"),
                                      {subject.ownerAccount()}},
                                     addConditions(subject, statement, sourceConditions(subject, entry.item.value)),
                                     Fix::Effect::GrantsLess)};
                     });
    }
}

bool onlySends(const StatementView &statement)
{
    if (!statement.typed->action || statement.typed->action->negated)
        return false;
    const std::vector<Item> &items = statement.typed->action->items.values;
    return std::all_of(items.begin(), items.end(), [](const Item &item) {
        const catalogue::Action *action = catalogue::findAction(item.value);
        return (action != nullptr && action->sending) || covers("ses:send*", item.value, true);
    });
}

void accountAdvice(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    const std::optional<PrincipalElement> &principal = statement.typed->principal;
    if (!statement.allows() || !principal || principal->negated || principal->entries.empty())
        return;
    const std::string owner = subject.ownerAccount();
    const auto isOwn = [&](const PrincipalEntry &entry) {
        return entry.kind == PrincipalEntry::Kind::Aws && readAwsPrincipal(entry.item.value).account == owner;
    };
    const auto &all = principal->entries;
    if (!owner.empty() && std::all_of(all.begin(), all.end(), isOwn) && onlySends(statement)) {
        reporter.add("pr-own-account", Severity::Suggestion, all.front().item.range,
                     {QT_TRANSLATE_NOOP("policy", "Within your own account %1, IAM policies are enough."), {owner}},
                     [&] {
                         if (subject.statements.size() < 2)
                             return Fixes{};
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Remove the statement (grants less)"), {}},
                                              edits::removeStatement(subject.document, statement.index),
                                              Fix::Effect::GrantsLess)};
                     });
        return;
    }
    for (const PrincipalEntry &entry : all) {
        if (entry.kind != PrincipalEntry::Kind::Aws)
            continue;
        const AwsPrincipal form = readAwsPrincipal(entry.item.value);
        if (form.form == Form::Account)
            reporter.add("pr-account-wide", Severity::Suggestion, entry.item.range,
                         {QT_TRANSLATE_NOOP("policy", "This means every user and role of %1 that its administrators "
                                                      "permit."),
                          {form.account}});
    }
}

/// SES's pages know accounts and the key; together they mean the role.
Fixes asAccountAndArn(const Subject &subject, const StatementView &statement, const Item &role,
                      const std::string &account)
{
    if (statement.typed->principal->entries.size() > 1 || statement.demands("aws:principalarn"))
        return {};
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Name the account and demand the role in aws:PrincipalArn"), {}},
                    joined(replacedString(role.range, account),
                           addCondition(subject, statement, "ArnEquals", "aws:PrincipalArn", {role.value})))};
}

void roles(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (!statement.typed->principal || statement.typed->principal->negated)
        return;
    for (const PrincipalEntry &entry : statement.typed->principal->entries) {
        const AwsPrincipal principal = readAwsPrincipal(entry.item.value);
        const bool role = principal.form == Form::Role;
        if (entry.kind != PrincipalEntry::Kind::Aws || (!role && principal.form != Form::Session))
            continue;
        reporter.add(
            "pr-role", Severity::Suggestion, entry.item.range,
            {role ? QT_TRANSLATE_NOOP("policy", "A role works here as IAM defines it, but the pages of SES do "
                                                "not name roles as principals.")
                  : QT_TRANSLATE_NOOP("policy", "A session works here as IAM defines it, but the pages of SES "
                                                "do not name sessions as principals."),
             {}},
            [&] { return role ? asAccountAndArn(subject, statement, entry.item, principal.account) : Fixes{}; });
    }
}

constexpr std::array<StatementRule, 4> rules{{
    {"pr-public pr-public-weak", everyone},
    {"pr-service-no-source", serviceSource},
    {"pr-own-account pr-account-wide", accountAdvice},
    {"pr-role", roles},
}};

} // namespace

std::span<const StatementRule> principalRules()
{
    return rules;
}

} // namespace policy::rules
