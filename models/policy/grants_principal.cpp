// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/ascii.h"
#include "policy/condition.h"
#include "policy/grants_parts.h"
#include "policy/rules/principal_form.h"
#include "policy/rules/words.h"

#include <algorithm>

namespace policy::access {

namespace {

using Kind = GrantPrincipal::Kind;
using Entry = CompiledPrincipal::Entry;

Kind kindOf(rules::AwsPrincipal::Form form)
{
    using Form = rules::AwsPrincipal::Form;
    switch (form) {
    case Form::Everyone:
        return Kind::Everyone;
    case Form::Account:
        return Kind::Account;
    case Form::User:
        return Kind::User;
    case Form::Role:
        return Kind::Role;
    case Form::Session:
        return Kind::Session;
    case Form::Group:
    case Form::UniqueId:
    case Form::Wildcard:
    case Form::Variable:
    case Form::Malformed:
        break;
    }
    return Kind::Invalid;
}

/// Somebody who stands for all that the principal means: of an account a user, of a role a session that no policy
/// names.
Request callOf(const GrantPrincipal &who, const std::string &partition)
{
    Request request;
    request.principalAccount = who.account;
    request.principalArn = who.value;
    if (who.kind == Kind::Account)
        request.principalArn = "arn:" + partition + ":iam::" + who.account + ":user/\x01";
    if (who.kind == Kind::Role) {
        const rules::AwsPrincipal role = rules::readAwsPrincipal(who.value);
        const auto arn = rules::splitArn(who.value);
        request.principalArn = "arn:" + std::string(arn ? arn->partition : "aws") + ":sts::" + who.account +
                               ":assumed-role/" + role.roleName + "/\x01";
        request.context.push_back({"aws:PrincipalArn", {who.value}});
    }
    return request;
}

/// Any of them names a part of the account.
bool namesPartOf(const CompiledPrincipal &principal, const GrantPrincipal &who)
{
    return std::any_of(principal.entries.begin(), principal.entries.end(), [&](const auto &entry) {
        if (entry->account != who.account)
            return false;
        if (who.kind != Kind::Role)
            return true;
        // Of a role only its own sessions are a part.
        const rules::AwsPrincipal one = rules::readAwsPrincipal(entry->written);
        return one.form == rules::AwsPrincipal::Form::Session &&
               one.roleName == rules::readAwsPrincipal(who.value).roleName;
    });
}

Cover everyoneCover(const CompiledPrincipal &principal)
{
    const auto isEveryone = [](const auto &entry) { return entry->kind == Entry::Kind::Everyone; };
    const auto isSomebody = [](const auto &entry) { return entry->kind != Entry::Kind::Nobody; };
    const bool all = std::any_of(principal.entries.begin(), principal.entries.end(), isEveryone);
    const bool some = std::any_of(principal.entries.begin(), principal.entries.end(), isSomebody);
    if (principal.negated)
        return all ? Cover::None : some ? Cover::Some : Cover::All;
    return all ? Cover::All : some ? Cover::Some : Cover::None;
}

} // namespace

GrantPrincipal principalOf(const PrincipalEntry &entry)
{
    GrantPrincipal who;
    who.type = entry.type;
    who.value = entry.item.value;
    switch (entry.kind) {
    case PrincipalEntry::Kind::Everyone:
        who.kind = Kind::Everyone;
        break;
    case PrincipalEntry::Kind::Service: {
        // Services are named in lower case, exactly (policy-language.md 3.1).
        const bool named = !who.value.empty() && who.value == lowered(who.value) &&
                           who.value.find_first_of("*? \t") == std::string::npos && !who.value.starts_with("arn:");
        who.kind = named ? Kind::Service : Kind::Invalid;
        break;
    }
    case PrincipalEntry::Kind::Aws: {
        const rules::AwsPrincipal form = rules::readAwsPrincipal(who.value);
        who.kind = kindOf(form.form);
        if (who.kind != Kind::Invalid)
            who.account = form.account;
        break;
    }
    case PrincipalEntry::Kind::Other:
        break;
    }
    return who;
}

GrantPrincipal everyoneBut(const PrincipalElement &element)
{
    GrantPrincipal who;
    who.kind = Kind::Everyone;
    who.value = "*";
    for (const PrincipalEntry &entry : element.entries)
        who.exceptions.push_back(entry.item.value);
    return who;
}

Reach plainReach(const GrantPrincipal &who, std::string_view own)
{
    switch (who.kind) {
    case Kind::Everyone:
        return Reach::Public;
    case Kind::Service:
        return Reach::Service;
    case Kind::Invalid:
        return Reach::Nobody;
    default:
        return who.account == own ? Reach::OwnAccount : Reach::OtherAccount;
    }
}

Cover principalCover(const CompiledStatement &deny, const GrantPrincipal &who, const std::string &partition)
{
    // An element that could not be read does not stop a Deny (policy-language.md section 8, 21).
    if (!deny.principal)
        return deny.unreadable.empty() ? Cover::None : Cover::All;
    if (who.kind == Kind::Invalid)
        return Cover::None;
    if (who.kind == Kind::Everyone)
        return everyoneCover(*deny.principal);
    const Request call = callOf(who, partition);
    const bool hit = matchPrincipal(*deny.principal, Caller::of(call), true).matched;
    const bool several = who.kind == Kind::Account || who.kind == Kind::Role;
    if (!several)
        return hit ? Cover::All : Cover::None;
    if (deny.principal->negated)
        return !hit ? Cover::None : namesPartOf(*deny.principal, who) ? Cover::Some : Cover::All;
    return hit ? Cover::All : namesPartOf(*deny.principal, who) ? Cover::Some : Cover::None;
}

Cover conditionCover(const CompiledStatement &deny, const GrantPrincipal &who)
{
    // What is known of each request of this principal. A role's sessions carry the role's ARN, too.
    Request known;
    if (!who.account.empty())
        known.context.push_back({"aws:PrincipalAccount", {who.account}});
    if (who.kind == Kind::User || who.kind == Kind::Role)
        known.context.push_back({"aws:PrincipalArn", {who.value}});
    Cover cover = Cover::All;
    Glob space;
    for (const CompiledCondition &condition : deny.conditions) {
        if (condition.parts.base == nullptr)
            continue; // limits no Deny
        const auto readable = [&](const CompiledValue &value) { return !value.pattern.hasVariables(); };
        const bool decidable = findContext(known, condition.key) != nullptr &&
                               std::all_of(condition.values.begin(), condition.values.end(), readable);
        if (!decidable)
            cover = Cover::Some;
        else if (!matchCondition(condition, known, space).matched)
            return Cover::None;
    }
    return cover;
}

} // namespace policy::access
