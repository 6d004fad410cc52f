// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/report.h"
#include "policy/rules/condition_edits.h"
#include "policy/rules/principal_form.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace policy::rules {

namespace {

using json::excerpt;
using json::Node;
using Fixes = std::vector<Fix>;
using Form = AwsPrincipal::Form;

/// The entries of NotPrincipal taken apart.
struct Exceptions
{
    std::unordered_set<std::string> accounts; ///< with an entry of their own
    std::unordered_set<std::string> named;    ///< accounts of the users, roles and sessions
    std::unordered_set<std::string> roles;    ///< account and name
    std::vector<AwsPrincipal> forms;          ///< of each entry
};

Exceptions exceptionsOf(const PrincipalElement &principal)
{
    Exceptions result;
    for (const PrincipalEntry &entry : principal.entries) {
        result.forms.push_back(readAwsPrincipal(entry.item.value));
        const AwsPrincipal &form = result.forms.back();
        if (form.form == Form::Account)
            result.accounts.insert(form.account);
        else if (!form.account.empty())
            result.named.insert(form.account);
        if (form.form == Form::Role)
            result.roles.insert(form.account + "/" + form.roleName);
    }
    return result;
}

/// Principal "*" with conditions that leave out the same callers: a Deny then holds for those who are none of them.
Fixes rewriteNotPrincipal(const Subject &subject, const StatementView &statement, const Exceptions &exceptions)
{
    std::vector<std::string> arns;
    std::vector<std::string> accounts;
    for (std::size_t i = 0; i < exceptions.forms.size(); ++i) {
        const AwsPrincipal &form = exceptions.forms[i];
        if (form.form == Form::User || form.form == Form::Role)
            arns.push_back(statement.typed->principal->entries[i].item.value);
        else if (form.form == Form::Account && !exceptions.named.contains(form.account))
            accounts.push_back(form.account);
        else if (form.form != Form::Account)
            return {};
    }
    std::vector<NewCondition> conditions;
    if (!arns.empty())
        conditions.push_back({"ArnNotEquals", "aws:PrincipalArn", arns});
    if (!accounts.empty())
        conditions.push_back({"StringNotEquals", "aws:PrincipalAccount", accounts});
    const PrincipalElement &principal = *statement.typed->principal;
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Rewrite as Principal \"*\" with a condition"), {}},
                    joined({{principal.key, "\"Principal\""}, {principal.range, "\"*\""}},
                           addConditions(subject, statement, conditions)))};
}

/// Turned round: a Deny for those who are listed.
Fixes denyThose(const StatementView &statement)
{
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Deny those listed instead of allowing all others (grants less)"), {}},
                    joined(replacedString(statement.typed->effect->range, "Deny"),
                           replacedString(statement.typed->principal->key, "Principal")),
                    Fix::Effect::GrantsLess)};
}

/// What has to be listed beside `form`, so that it is not denied after all.
std::vector<std::string> companions(const Exceptions &exceptions, const AwsPrincipal &form, std::string_view partition)
{
    const std::string start = "arn:" + std::string(partition) + ":iam::" + form.account + ":";
    std::vector<std::string> missing;
    if (form.form == Form::Session && !exceptions.roles.contains(form.account + "/" + form.roleName))
        missing.push_back(start + "role/" + form.roleName);
    if (!exceptions.accounts.contains(form.account))
        missing.push_back(start + "root");
    return missing;
}

TextEdits addToList(const Subject &subject, const StatementView &statement, const std::vector<std::string> &values)
{
    const json::Member *member = statement.member("NotPrincipal");
    const Node *list = member == nullptr ? nullptr : member->value.find("AWS");
    return list == nullptr ? TextEdits{} : insertElements(subject.text, *list, values);
}

/// True: nothing was missing.
bool checkCompanions(const Subject &subject, const StatementView &statement, const Exceptions &exceptions,
                     Reporter &reporter)
{
    bool complete = true;
    for (std::size_t i = 0; i < exceptions.forms.size(); ++i) {
        const AwsPrincipal &form = exceptions.forms[i];
        if (form.form != Form::User && form.form != Form::Role && form.form != Form::Session)
            continue;
        const Item &item = statement.typed->principal->entries[i].item;
        const std::vector<std::string> missing = companions(exceptions, form, splitArn(item.value)->partition);
        if (missing.empty())
            continue;
        complete = false;
        const bool role = missing.size() == 2 || missing.front().find(":role/") != std::string::npos;
        reporter.add("pr-not-without-account", Severity::Warning, item.range,
                     {role ? QT_TRANSLATE_NOOP("policy", "Without its account and its role, %1 may be denied as "
                                                         "well.")
                           : QT_TRANSLATE_NOOP("policy", "Without its account, %1 may be denied as well."),
                      {excerpt(item.value)}},
                     [&] {
                         return Fixes{makeFix({role ? QT_TRANSLATE_NOOP("policy", "Add what is missing (grants more)")
                                                    : QT_TRANSLATE_NOOP("policy", "Add the account (grants more)"),
                                               {}},
                                              addToList(subject, statement, missing), Fix::Effect::GrantsMore)};
                     });
    }
    return complete;
}

void notPrincipal(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    const std::optional<PrincipalElement> &principal = statement.typed->principal;
    if (!principal || !principal->negated)
        return;
    if (statement.allows()) {
        reporter.add("pr-not-allow", Severity::Security, principal->key,
                     {QT_TRANSLATE_NOOP("policy", "NotPrincipal with Allow grants to everybody else, even to unknown "
                                                  "accounts."),
                      {}},
                     [&] { return denyThose(statement); });
        return;
    }
    if (!statement.denies())
        return;
    const Exceptions exceptions = exceptionsOf(*principal);
    if (checkCompanions(subject, statement, exceptions, reporter))
        reporter.add("pr-not-principal", Severity::Suggestion, principal->key,
                     {QT_TRANSLATE_NOOP("policy", "AWS advises Principal \"*\" with ArnNotEquals on aws:PrincipalArn "
                                                  "instead of NotPrincipal."),
                      {}},
                     [&] { return rewriteNotPrincipal(subject, statement, exceptions); });
}

constexpr std::array<StatementRule, 1> rules{{
    {"pr-not-allow pr-not-without-account pr-not-principal", notPrincipal},
}};

} // namespace

std::span<const StatementRule> notPrincipalRules()
{
    return rules;
}

} // namespace policy::rules
