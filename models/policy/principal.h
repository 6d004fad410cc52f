// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/document.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

struct Request;

/// Who calls, taken apart; views into the request.
struct Caller
{
    enum class Kind { Unknown, Service, Root, User, Role, Session, Federated };
    Kind kind = Kind::Unknown;
    std::string_view arn; ///< of a service its name
    std::string_view partition;
    std::string_view account; ///< empty for a service
    std::string_view roleName;
    std::string_view roleArn; ///< of a session, from aws:PrincipalArn where the request has it

    [[nodiscard]] static Caller of(const Request &);
};

struct CompiledPrincipal
{
    struct Entry
    {
        enum class Kind { Nobody, Everyone, Account, Role, Exact, Service };
        Kind kind = Kind::Nobody;
        std::string written;
        std::string_view partition; ///< into written; empty for a bare account id: any
        std::string_view account;   ///< into written
        std::string_view roleName;  ///< into written
    };
    bool negated = false;
    Range range;
    std::vector<std::unique_ptr<const Entry>> entries; ///< pointers, because the views must not move

    CompiledPrincipal() = default;
    explicit CompiledPrincipal(const PrincipalElement &);
};

/// How far an element speaks of a caller.
struct PrincipalMatch
{
    bool matched = false;
    bool accountOnly = false; ///< by naming the account, which leaves the decision to its IAM policies
    const char *reason = "";
    int openPoint = 0;
};
[[nodiscard]] PrincipalMatch matchPrincipal(const CompiledPrincipal &, const Caller &, bool deny);

} // namespace policy
