// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/json/report.h"
#include "policy/rules/condition_edits.h"
#include "policy/rules/nearest_name.h"
#include "policy/rules/principal_form.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace policy::rules {

namespace {

using json::excerpt;
using json::Kind;
using json::Member;
using json::Node;
using Fixes = std::vector<Fix>;
using Form = AwsPrincipal::Form;

const Member *principalMember(const StatementView &statement)
{
    const Member *member = statement.member("Principal");
    return member != nullptr ? member : statement.member("NotPrincipal");
}

/// Account ids get dashes, spaces and invisible characters when they are copied.
std::string onlyDigits(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits.push_back(c);
        else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ':' || c == '/' || c == '.')
            return {};
    }
    return isAccountId(digits) ? digits : std::string();
}

std::string trimmed(std::string text)
{
    std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return text;
}

Fixes normalised(const Item &item)
{
    std::string better = onlyDigits(item.value);
    if (better.empty() && readAwsPrincipal(trimmed(item.value)).form != Form::Malformed)
        better = trimmed(item.value);
    if (better.empty() || better == item.value)
        return {};
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {better}}, replacedString(item.range, better))};
}

void awsEntry(const Subject &subject, const Item &item, Reporter &reporter)
{
    const AwsPrincipal principal = readAwsPrincipal(item.value);
    const std::string shown = excerpt(item.value);
    switch (principal.form) {
    case Form::Wildcard:
        reporter.add("pr-wildcard-arn", Severity::Error, item.range,
                     {QT_TRANSLATE_NOOP("policy", "A principal cannot hold wildcards, as %1 does; IAM has no \"all "
                                                  "users\"."),
                      {shown}},
                     [&] {
                         const std::optional<Arn> arn = splitArn(item.value);
                         if (!arn || !isAccountId(arn->account))
                             return Fixes{};
                         const std::string account(arn->account);
                         return Fixes{
                             makeFix({QT_TRANSLATE_NOOP("policy", "Name the account %1 (grants more)"), {account}},
                                     replacedString(item.range, account), Fix::Effect::GrantsMore)};
                     });
        return;
    case Form::Group:
        reporter.add("pr-group", Severity::Error, item.range,
                     {QT_TRANSLATE_NOOP("policy", "%1 is a group, and a group cannot be a principal."), {shown}}, [&] {
                         return Fixes{makeFix(
                             {QT_TRANSLATE_NOOP("policy", "Name the account %1 (grants more)"), {principal.account}},
                             replacedString(item.range, principal.account), Fix::Effect::GrantsMore)};
                     });
        return;
    case Form::UniqueId:
        reporter.add(
            "pr-unique-id", Severity::Warning, item.range,
            {QT_TRANSLATE_NOOP("policy", "%1 is what remains of a deleted user or role: it matches nobody, and "
                                         "saving will fail."),
             {shown}});
        return;
    case Form::Malformed:
        if (!item.value.empty())
            reporter.add("pr-format", Severity::Error, item.range,
                         {QT_TRANSLATE_NOOP("policy", "%1 is no principal: that is an account id of 12 digits or the "
                                                      "ARN of a user or role."),
                          {shown}},
                         [&] { return normalised(item); });
        return;
    default:
        break;
    }
    const std::optional<Arn> arn = splitArn(item.value);
    if (arn && subject.identity && arn->partition != subject.identity->partition)
        reporter.add("pr-format", Severity::Error, item.range,
                     {QT_TRANSLATE_NOOP("policy", "%1 is in the partition %2, and the identity is in %3."),
                      {shown, std::string(arn->partition), std::string(subject.identity->partition)}});
}

bool isServiceName(std::string_view text)
{
    return text.size() > 14 && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") == std::string::npos &&
           (text.ends_with(".amazonaws.com") || text.ends_with(".amazonaws.com.cn") || text.ends_with(".amazonaws.eu"));
}

/// Services that send mail through the customer's identities.
constexpr std::array<std::string_view, 5> knownServices{"cognito-idp.amazonaws.com", "email.cognito-idp.amazonaws.com",
                                                        "ses.amazonaws.com", "pinpoint.amazonaws.com",
                                                        "connect.amazonaws.com"};

void serviceEntry(const Item &item, Reporter &reporter)
{
    const std::string &name = item.value;
    if (name.empty() || name.find("${") != std::string::npos)
        return;
    const auto isKnown = [](std::string_view text) {
        return std::find(knownServices.begin(), knownServices.end(), text) != knownServices.end();
    };
    if (isServiceName(name)) {
        if (!isKnown(name))
            reporter.add(
                "pr-service-format", Severity::Warning, item.range,
                {QT_TRANSLATE_NOOP("policy", "%1 is not known as a service that sends through SES."), {excerpt(name)}});
        return;
    }
    reporter.add("pr-service-format", Severity::Error, item.range,
                 {QT_TRANSLATE_NOOP("policy", "%1 is no service principal; these look like cognito-idp.amazonaws.com."),
                  {excerpt(name)}},
                 [&] {
                     std::string better = lower(trimmed(name));
                     if (!isServiceName(better) && isKnown(better + ".amazonaws.com"))
                         better += ".amazonaws.com";
                     if (!isServiceName(better))
                         return Fixes{};
                     return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {better}},
                                          replacedString(item.range, better))};
                 });
}

void numbersAsAccounts(const Subject &subject, const Node &value, Reporter &reporter)
{
    if (value.kind == Kind::Number)
        reporter.add(
            "pr-format", Severity::Error, value.range,
            {QT_TRANSLATE_NOOP("policy", "An account id is a string of 12 digits; as a number, %1 can lose its "
                                         "leading zeros."),
             {excerpt(value.text)}},
            [&] {
                const std::string digits(slice(subject.text, value.range));
                if (!isAccountId(digits))
                    return Fixes{};
                return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Put it in quotes"), {}},
                                     replacedString(value.range, digits))};
            });
    for (const Node &element : value.elements)
        numbersAsAccounts(subject, element, reporter);
}

void bareString(const Node &value, Reporter &reporter)
{
    if (value.text == "*" || value.text.empty() || value.text.find("${") != std::string::npos)
        return;
    const bool service = isServiceName(value.text);
    const bool aws = readAwsPrincipal(value.text).form != Form::Malformed;
    reporter.add("pr-format", Severity::Error, value.range,
                 {QT_TRANSLATE_NOOP("policy", "Principal %1 needs its kind, as in {\"AWS\": \"222222222222\"}."),
                  {excerpt(value.text)}},
                 [&] {
                     if (!service && !aws)
                         return Fixes{};
                     const std::string type = service ? "Service" : "AWS";
                     return Fixes{
                         makeFix({QT_TRANSLATE_NOOP("policy", "Say that it is %1"), {type}},
                                 replaced(value.range, "{\"" + type + "\": " + json::quoted(value.text) + "}"))};
                 });
}

void entries(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    const Member *member = principalMember(statement);
    if (member == nullptr)
        return;
    if (member->value.isString())
        bareString(member->value, reporter);
    else if (!member->value.isObject())
        numbersAsAccounts(subject, member->value, reporter);
    static constexpr std::string_view types[] = {"AWS", "Service"};
    for (const Member &entry : member->value.members) {
        if (entry.key == "AWS") {
            numbersAsAccounts(subject, entry.value, reporter);
            continue;
        }
        if (entry.key == "Service")
            continue;
        reporter.add("pr-type-unsupported", Severity::Error, entry.keyRange,
                     {QT_TRANSLATE_NOOP("policy", "SES knows principals of the kinds AWS and Service, not %1."),
                      {excerpt(entry.key)}},
                     [&] {
                         Fixes fixes;
                         for (const std::string &name : nearestNames(entry.key, types)) {
                             if (member->value.find(name) == nullptr)
                                 fixes.push_back(makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {name}},
                                                         replacedString(entry.keyRange, name)));
                         }
                         return fixes;
                     });
    }
    if (!statement.typed->principal)
        return;
    for (const PrincipalEntry &entry : statement.typed->principal->entries) {
        if (entry.kind == PrincipalEntry::Kind::Aws)
            awsEntry(subject, entry.item, reporter);
        else if (entry.kind == PrincipalEntry::Kind::Service)
            serviceEntry(entry.item, reporter);
    }
}

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

bool limitsNothing(const ConditionView &condition, const std::string &value)
{
    if (condition.isFamily(catalogue::Family::Ip))
        return value.ends_with("/0");
    return condition.parts.base->wildcards && value.find_first_not_of("*?:") == std::string::npos;
}

bool boundsCaller(const ConditionView &condition)
{
    if (condition.parts.base == nullptr || condition.isNull() || condition.parts.base->negated ||
        condition.parts.ifExists || condition.isForAll() || !isCallerKey(condition.name))
        return false;
    return std::none_of(condition.values.begin(), condition.values.end(),
                        [&](const Node *value) { return limitsNothing(condition, value->text); });
}

void everyone(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    const std::optional<PrincipalElement> &principal = statement.typed->principal;
    if (!statement.allows() || !principal || principal->negated)
        return;
    const bool bounded = std::any_of(statement.conditions.begin(), statement.conditions.end(), boundsCaller);
    for (std::size_t i = 0; i < principal->entries.size() && !bounded; ++i) {
        if (principal->entries[i].kind != PrincipalEntry::Kind::Everyone)
            continue;
        const bool weak = !statement.conditions.empty();
        const std::string name =
            subject.identity ? std::string(subject.identity->resource.substr(subject.identity->resource.find('/') + 1))
                             : std::string("this identity");
        reporter.add(
            weak ? "pr-public-weak" : "pr-public", Severity::Security, principal->entries[i].item.range,
            {weak ? QT_TRANSLATE_NOOP("policy", "The conditions do not limit who may send: anyone with an AWS account "
                                                "may try.")
                  : QT_TRANSLATE_NOOP("policy", "Anyone with an AWS account may send as %1."),
             {name}},
            [&] {
                if (!subject.identity || principal->entries.size() > 1)
                    return Fixes{};
                const std::string owner = subject.ownerAccount();
                return Fixes{
                    makeFix({QT_TRANSLATE_NOOP("policy", "Allow only your own account %1 (grants less)"), {owner}},
                            addCondition(subject, statement, "StringEquals", "aws:PrincipalAccount", {owner}),
                            Fix::Effect::GrantsLess)};
            });
        return;
    }
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
                         if (!subject.identity || !principalKinds(statement).onlyServices())
                             return Fixes{};
                         const std::string owner = subject.ownerAccount();
                         return Fixes{
                             makeFix({QT_TRANSLATE_NOOP("policy", "Only for your account %1 (grants less)"), {owner}},
                                     addCondition(subject, statement, "StringEquals", "aws:SourceAccount", {owner}),
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

void roles(const Subject &, const StatementView &statement, Reporter &reporter)
{
    if (!statement.typed->principal || statement.typed->principal->negated)
        return;
    for (const PrincipalEntry &entry : statement.typed->principal->entries) {
        const Form form = readAwsPrincipal(entry.item.value).form;
        if (entry.kind == PrincipalEntry::Kind::Aws && (form == Form::Role || form == Form::Session))
            reporter.add(
                "pr-role", Severity::Suggestion, entry.item.range,
                {QT_TRANSLATE_NOOP("policy", "A role works here as IAM defines it, but the pages of SES do not "
                                             "name roles as principals."),
                 {}});
    }
}

/// The entries of NotPrincipal taken apart.
struct Exceptions
{
    std::unordered_set<std::string> accounts; ///< with an entry of their own
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
        if (form.form == Form::Role)
            result.roles.insert(form.account + "/" + form.roleName);
    }
    return result;
}

/// Principal "*" with a condition that leaves out the same callers.
Fixes rewriteNotPrincipal(const Subject &subject, const StatementView &statement, const Exceptions &exceptions)
{
    std::vector<std::string> arns;
    for (std::size_t i = 0; i < exceptions.forms.size(); ++i) {
        const Form form = exceptions.forms[i].form;
        if (form == Form::User || form == Form::Role)
            arns.push_back(statement.typed->principal->entries[i].item.value);
        else if (form != Form::Account)
            return {};
    }
    if (arns.empty() || !statement.conditions.empty())
        return {};
    const PrincipalElement &principal = *statement.typed->principal;
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Rewrite as Principal \"*\" with a condition"), {}},
                    joined({{principal.key, "\"Principal\""}, {principal.range, "\"*\""}},
                           addCondition(subject, statement, "ArnNotEquals", "aws:PrincipalArn", arns)))};
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
                      {}});
        return;
    }
    if (!statement.denies())
        return;
    const Exceptions exceptions = exceptionsOf(*principal);
    bool complete = true;
    for (std::size_t i = 0; i < exceptions.forms.size(); ++i) {
        const AwsPrincipal &form = exceptions.forms[i];
        const bool named = form.form == Form::User || form.form == Form::Role || form.form == Form::Session;
        const bool needsRole =
            form.form == Form::Session && !exceptions.roles.contains(form.account + "/" + form.roleName);
        if (!named || (exceptions.accounts.contains(form.account) && !needsRole))
            continue;
        complete = false;
        const Item &item = principal->entries[i].item;
        reporter.add("pr-not-without-account", Severity::Warning, item.range,
                     {needsRole ? QT_TRANSLATE_NOOP("policy", "Without its account and its role, %1 may be denied as "
                                                              "well.")
                                : QT_TRANSLATE_NOOP("policy", "Without its account, %1 may be denied as well."),
                      {excerpt(item.value)}},
                     [&] {
                         if (needsRole)
                             return Fixes{};
                         const std::string partition(splitArn(item.value)->partition);
                         return Fixes{
                             makeFix({QT_TRANSLATE_NOOP("policy", "Add the account %1"), {form.account}},
                                     edits::addPrincipal(subject.document, statement.index, "AWS",
                                                         "arn:" + partition + ":iam::" + form.account + ":root"))};
                     });
    }
    if (complete)
        reporter.add("pr-not-principal", Severity::Suggestion, principal->key,
                     {QT_TRANSLATE_NOOP("policy", "AWS advises Principal \"*\" with ArnNotEquals on aws:PrincipalArn "
                                                  "instead of NotPrincipal."),
                      {}},
                     [&] { return rewriteNotPrincipal(subject, statement, exceptions); });
}

constexpr std::array<StatementRule, 6> rules{{
    {"pr-format pr-wildcard-arn pr-group pr-unique-id pr-type-unsupported pr-service-format", entries},
    {"pr-public pr-public-weak", everyone},
    {"pr-service-no-source", serviceSource},
    {"pr-own-account pr-account-wide", accountAdvice},
    {"pr-role", roles},
    {"pr-not-allow pr-not-without-account pr-not-principal", notPrincipal},
}};

} // namespace

std::span<const StatementRule> principalRules()
{
    return rules;
}

} // namespace policy::rules
