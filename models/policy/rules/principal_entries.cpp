// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/json/report.h"
#include "policy/rules/condition_edits.h"
#include "policy/rules/effects.h"
#include "policy/rules/nearest_name.h"
#include "policy/rules/principal_form.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>

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

std::string withoutSpace(std::string text)
{
    std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return text;
}

/// The empty field of the region is often forgotten: arn:aws:iam:222222222222:user/jane.
std::string withEmptyRegion(std::string text)
{
    for (const std::string_view service : {":iam:", ":sts:"}) {
        const std::size_t at = text.find(service);
        if (text.starts_with("arn:") && at != std::string::npos && text.find("::") == std::string::npos)
            return text.insert(at + service.size(), ":");
    }
    return text;
}

std::string normalised(const std::string &written)
{
    const std::string tight = withoutSpace(written);
    for (const std::string &better : {onlyDigits(written), tight, withEmptyRegion(tight)}) {
        const Form form = readAwsPrincipal(better).form;
        if (better != written && form != Form::Malformed && form != Form::Wildcard)
            return better;
    }
    return {};
}

bool isOnlyEntry(const StatementView &statement)
{
    const std::optional<PrincipalElement> &principal = statement.typed->principal;
    return principal && !principal->negated && principal->entries.size() == 1;
}

/// Everyone, and a condition on the caller's ARN that says what the wildcard in the principal was meant to say.
TextEdits asArnCondition(const Subject &subject, const StatementView &statement, const std::string &pattern)
{
    if (!isOnlyEntry(statement) || !splitArn(pattern) || statement.demands("aws:principalarn"))
        return {};
    return joined(replaced(statement.typed->principal->range, "\"*\""),
                  addCondition(subject, statement, "ArnLike", "aws:PrincipalArn", {pattern}));
}

void wildcard(const Subject &subject, const StatementView &statement, const Item &item, Reporter &reporter)
{
    reporter.add("pr-wildcard-arn", Severity::Error, item.range,
                 {QT_TRANSLATE_NOOP("policy", "A principal cannot hold wildcards, as %1 does; IAM has no \"all "
                                              "users\"."),
                  {excerpt(item.value)}},
                 [&] {
                     Fixes fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Principal \"*\" with ArnLike on "
                                                                      "aws:PrincipalArn"),
                                          {}},
                                         asArnCondition(subject, statement, item.value))};
                     const std::optional<Arn> arn = splitArn(item.value);
                     if (!arn || !isAccountId(arn->account))
                         return fixes;
                     const std::string account(arn->account);
                     const Fix::Effect effect = coversMore(statement);
                     fixes.push_back(makeFix({titled(effect, QT_TRANSLATE_NOOP("policy", "Name the account %1"),
                                                     QT_TRANSLATE_NOOP("policy", "Name the account %1 (grants more)"),
                                                     QT_TRANSLATE_NOOP("policy", "Name the account %1 (grants less)")),
                                              {account}},
                                             replacedString(item.range, account), effect));
                     return fixes;
                 });
}

void group(const StatementView &statement, const Item &item, const std::string &account, Reporter &reporter)
{
    reporter.add(
        "pr-group", Severity::Error, item.range,
        {QT_TRANSLATE_NOOP("policy", "%1 is a group, and a group cannot be a principal."), {excerpt(item.value)}}, [&] {
            const Fix::Effect effect = coversMore(statement);
            return Fixes{makeFix({titled(effect, QT_TRANSLATE_NOOP("policy", "Name the account %1"),
                                         QT_TRANSLATE_NOOP("policy", "Name the account %1 (grants more)"),
                                         QT_TRANSLATE_NOOP("policy", "Name the account %1 (grants less)")),
                                  {account}},
                                 replacedString(item.range, account), effect)};
        });
}

/// `index` counts PrincipalElement::entries.
void awsEntry(const Subject &subject, const StatementView &statement, std::size_t index, Reporter &reporter)
{
    const Item &item = statement.typed->principal->entries[index].item;
    const AwsPrincipal principal = readAwsPrincipal(item.value);
    const std::string shown = excerpt(item.value);
    if (principal.form == Form::Wildcard) {
        wildcard(subject, statement, item, reporter);
    } else if (principal.form == Form::Group) {
        group(statement, item, principal.account, reporter);
    } else if (principal.form == Form::UniqueId) {
        reporter.add("pr-unique-id", Severity::Warning, item.range,
                     {QT_TRANSLATE_NOOP("policy", "%1 is what remains of a deleted user or role: it matches nobody, "
                                                  "and saving will fail."),
                      {shown}},
                     [&] {
                         if (statement.typed->principal->entries.size() < 2)
                             return Fixes{};
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Remove it"), {}},
                                              edits::removePrincipal(subject.document, statement.index, index))};
                     });
    } else if (principal.form == Form::Malformed && !item.value.empty()) {
        reporter.add("pr-format", Severity::Error, item.range,
                     {QT_TRANSLATE_NOOP("policy", "%1 is no principal: that is an account id of 12 digits or the "
                                                  "ARN of a user or role."),
                      {shown}},
                     [&] {
                         const std::string better = normalised(item.value);
                         if (better.empty())
                             return Fixes{};
                         return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {better}},
                                              replacedString(item.range, better))};
                     });
    }
    const std::optional<Arn> arn = splitArn(item.value);
    const bool sound = principal.form != Form::Malformed && principal.form != Form::Wildcard;
    if (arn && sound && subject.identity && arn->partition != subject.identity->partition)
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
                     std::string better = lower(withoutSpace(name));
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

/// The kind that all strings of `value` fit; empty: none, or several.
std::string kindOfEntries(const Node &value)
{
    std::vector<const Node *> strings;
    if (value.isString())
        strings.push_back(&value);
    for (const Node &element : value.elements)
        strings.push_back(&element);
    const auto isAws = [](const Node *node) {
        const Form form = readAwsPrincipal(node->text).form;
        return node->isString() && form != Form::Malformed && form != Form::Wildcard;
    };
    if (strings.empty())
        return {};
    if (std::all_of(strings.begin(), strings.end(), isAws))
        return "AWS";
    const auto isService = [](const Node *node) { return node->isString() && isServiceName(node->text); };
    return std::all_of(strings.begin(), strings.end(), isService) ? "Service" : "";
}

Fixes mendKind(const Subject &subject, const StatementView &statement, const Node &map, std::size_t index)
{
    static constexpr std::string_view types[] = {"AWS", "Service"};
    const Member &entry = map.members[index];
    if (entry.key == "Condition" && statement.member("Condition") == nullptr)
        return {makeFix({QT_TRANSLATE_NOOP("policy", "Move it out of Principal"), {}},
                        joined(removeMember(subject.text, map, index),
                               insertMember(subject.text, *statement.node,
                                            std::string(slice(subject.text, entry.range())), Place::Back)))};
    std::vector<std::string> names = nearestNames(entry.key, types);
    if (const std::string kind = kindOfEntries(entry.value); names.empty() && !kind.empty() && entry.key != "Federated")
        names.push_back(kind);
    Fixes fixes;
    for (const std::string &name : names) {
        if (map.find(name) == nullptr)
            fixes.push_back(
                makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {name}}, replacedString(entry.keyRange, name)));
    }
    return fixes;
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
    for (std::size_t i = 0; i < member->value.members.size(); ++i) {
        const Member &entry = member->value.members[i];
        // Without its closing brace Principal seems to hold the rest of the statement; the brace that then lacks one
        // may be any around it.
        const bool swallowed = isStatementElement(entry.key) && reporter.isBroken({0, subject.text.size()});
        if (entry.key == "AWS")
            numbersAsAccounts(subject, entry.value, reporter);
        else if (entry.key != "Service" && !swallowed)
            reporter.add("pr-type-unsupported", Severity::Error, entry.keyRange,
                         {QT_TRANSLATE_NOOP("policy", "SES knows principals of the kinds AWS and Service, not %1."),
                          {excerpt(entry.key)}},
                         [&] { return mendKind(subject, statement, member->value, i); });
    }
    if (!statement.typed->principal)
        return;
    const std::vector<PrincipalEntry> &all = statement.typed->principal->entries;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind == PrincipalEntry::Kind::Aws)
            awsEntry(subject, statement, i, reporter);
        else if (all[i].kind == PrincipalEntry::Kind::Service)
            serviceEntry(all[i].item, reporter);
    }
}

constexpr std::array<StatementRule, 1> rules{{
    {"pr-format pr-wildcard-arn pr-group pr-unique-id pr-type-unsupported pr-service-format", entries},
}};

} // namespace

std::span<const StatementRule> principalEntryRules()
{
    return rules;
}

} // namespace policy::rules
