// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/rules/rule.h"

namespace policy::rules {

/// What an entry under "AWS" is.
struct AwsPrincipal
{
    enum class Form { Everyone, Account, User, Role, Session, Group, UniqueId, Wildcard, Variable, Malformed };
    Form form = Form::Malformed;
    std::string account;  ///< empty for Everyone, UniqueId, Malformed
    std::string roleName; ///< of a Role or Session
};
[[nodiscard]] AwsPrincipal readAwsPrincipal(std::string_view text);

/// What all principals of a statement have in common.
struct PrincipalKinds
{
    bool everyone = false;
    bool services = false;
    bool accounts = false; ///< an account may stand for users and for roles
    bool users = false;
    bool roles = false; ///< or sessions
    [[nodiscard]] bool onlyServices() const { return services && !everyone && !accounts && !users && !roles; }
    [[nodiscard]] bool onlyRoles() const { return roles && !everyone && !accounts && !users && !services; }
    [[nodiscard]] bool onlyAws() const { return !everyone && !services && (accounts || users || roles); }
};
/// Nothing set for NotPrincipal and where no principal is named.
[[nodiscard]] PrincipalKinds principalKinds(const StatementView &);

} // namespace policy::rules
