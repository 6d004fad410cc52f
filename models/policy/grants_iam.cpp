// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/ascii.h"
#include "policy/grants.h"
#include "policy/rules/words.h"

#include <algorithm>

namespace policy {

IamSide iamSide(const std::string &userArn, const NamedDocuments &documents, const std::string &identityArn,
                std::int64_t now)
{
    // A fresh reader knows no Deny of the identity: this is about the caller's side alone.
    return iamSide(GrantReader(now).readIam(userArn, documents, identityArn));
}

IamSide iamSide(const std::vector<Grant> &iamGrants)
{
    IamSide side;
    for (const Grant &grant : iamGrants) {
        if (!grant.stands())
            continue;
        // A statement of resources with variables may or may not speak of the identity.
        const auto isVariable = [](const std::string &text) { return text.find("${") != std::string::npos; };
        const bool sure =
            grant.conditions.empty() && std::none_of(grant.resources.begin(), grant.resources.end(), isVariable);
        for (const std::string &action : grant.sendingActions) {
            bool certain = false;
            bool possible = false;
            for (const Override &one : grant.overriddenBy) {
                if (std::find(one.actions.begin(), one.actions.end(), action) != one.actions.end())
                    (one.isCertain() ? certain : possible) = true;
            }
            if (!certain)
                (sure && !possible ? side.always : side.conditions).push_back(action);
        }
    }
    for (std::vector<std::string> *list : {&side.always, &side.conditions}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    std::erase_if(side.conditions, [&](const std::string &action) {
        return std::binary_search(side.always.begin(), side.always.end(), action);
    });
    return side;
}

std::string_view identityNameOf(std::string_view arn)
{
    const auto parts = rules::splitArn(arn);
    constexpr std::string_view prefix = "identity/";
    if (!parts || parts->service != "ses" || !parts->resource.starts_with(prefix))
        return {};
    return arn.substr(arn.size() - parts->resource.size() + prefix.size());
}

std::vector<std::string> moreGeneralNames(std::string_view name)
{
    std::vector<std::string> names;
    std::string domain(name);
    if (const std::size_t at = name.rfind('@'); at != std::string_view::npos) {
        const std::string_view local = name.substr(0, at);
        // user+label@ is covered by user@ (ses.md 1.1, Labels).
        if (const std::size_t plus = local.find('+'); plus != std::string_view::npos && plus > 0)
            names.push_back(std::string(local.substr(0, plus)) + std::string(name.substr(at)));
        domain = lowered(name.substr(at + 1));
        if (!domain.empty())
            names.push_back(domain);
    } else {
        domain = lowered(name);
    }
    for (std::size_t dot = domain.find('.'); dot != std::string::npos; dot = domain.find('.')) {
        domain.erase(0, dot + 1);
        if (domain.find('.', 1) != std::string::npos && domain.front() != '.')
            names.push_back(domain);
    }
    return names;
}

} // namespace policy
