// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/principal_form.h"

namespace policy::rules {

namespace {

using Form = AwsPrincipal::Form;

bool isUniqueId(std::string_view text)
{
    return (text.starts_with("AIDA") || text.starts_with("AROA")) && text.size() >= 16 && text.size() <= 128 &&
           text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string_view::npos;
}

bool isName(std::string_view text)
{
    return !text.empty() && text.find_first_of(" \t\r\n,") == std::string_view::npos && !text.ends_with('/');
}

AwsPrincipal ofArn(const Arn &arn)
{
    AwsPrincipal principal;
    if (!isPartition(arn.partition) || !arn.region.empty() || !isAccountId(arn.account))
        return principal;
    principal.account = arn.account;
    const std::size_t slash = arn.resource.find('/');
    const std::string_view type = arn.resource.substr(0, slash);
    const std::string_view name = slash == std::string_view::npos ? std::string_view() : arn.resource.substr(slash + 1);
    if (arn.service == "iam" && arn.resource == "root") {
        principal.form = Form::Account;
    } else if (arn.service == "iam" && type == "user" && isName(name)) {
        principal.form = Form::User;
    } else if (arn.service == "iam" && type == "role" && isName(name)) {
        principal.form = Form::Role;
        principal.roleName = name.substr(name.rfind('/') + 1);
    } else if (arn.service == "iam" && type == "group") {
        principal.form = Form::Group;
    } else if (arn.service == "sts" && type == "assumed-role" && isName(name) &&
               name.find('/') != std::string_view::npos) {
        principal.form = Form::Session;
        principal.roleName = name.substr(0, name.find('/'));
    } else if (arn.service == "sts" && type == "federated-user" && isName(name)) {
        principal.form = Form::User;
    }
    return principal;
}

} // namespace

AwsPrincipal readAwsPrincipal(std::string_view text)
{
    if (text == "*")
        return {Form::Everyone, {}, {}};
    if (text.find("${") != std::string_view::npos)
        return {Form::Variable, {}, {}};
    if (hasWildcard(text))
        return {Form::Wildcard, {}, {}};
    if (isAccountId(text))
        return {Form::Account, std::string(text), {}};
    if (isUniqueId(text))
        return {Form::UniqueId, {}, {}};
    const std::optional<Arn> arn = splitArn(text);
    return arn ? ofArn(*arn) : AwsPrincipal{};
}

PrincipalKinds principalKinds(const StatementView &statement)
{
    PrincipalKinds kinds;
    const std::optional<PrincipalElement> &principal = statement.typed->principal;
    if (!principal || principal->negated)
        return kinds;
    for (const PrincipalEntry &entry : principal->entries) {
        kinds.services = kinds.services || entry.kind == PrincipalEntry::Kind::Service;
        kinds.everyone = kinds.everyone || entry.kind == PrincipalEntry::Kind::Everyone;
        if (entry.kind != PrincipalEntry::Kind::Aws)
            continue;
        const Form form = readAwsPrincipal(entry.item.value).form;
        kinds.accounts = kinds.accounts || form == Form::Account;
        kinds.users = kinds.users || form == Form::User;
        kinds.roles = kinds.roles || form == Form::Role || form == Form::Session;
    }
    return kinds;
}

} // namespace policy::rules
