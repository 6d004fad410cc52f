// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/compiled.h"
#include "policy/grants.h"

#include <string>
#include <vector>

/// The questions that grants.cpp asks of one statement at a time.
namespace policy::access {

/// How much of one thing another one covers.
enum class Cover { None, Some, All };

/// Canonical names of the catalogue's actions that the statement's Action or NotAction covers.
struct Actions
{
    std::vector<std::string> sending;
    std::vector<std::string> other;
};
[[nodiscard]] Actions actionsOf(const CompiledStatement &);

/// Some: depends on a variable of the request.
[[nodiscard]] Cover resourceCover(const CompiledStatement &, const std::string &identityArn, Side);

[[nodiscard]] GrantPrincipal principalOf(const PrincipalEntry &);
/// Everybody but those listed.
[[nodiscard]] GrantPrincipal everyoneBut(const PrincipalElement &);
/// Nobody, an account or everyone, as the principal alone says; `own`: the account of the identity.
[[nodiscard]] Reach plainReach(const GrantPrincipal &, std::string_view own);

/// How many of those whom `who` means a Deny of the identity's policies names.
[[nodiscard]] Cover principalCover(const CompiledStatement &deny, const GrantPrincipal &who,
                                   const std::string &partition);
/// What the Deny's conditions leave for `who`: All when they hold for each of its requests (as
/// aws:PrincipalAccount does that is known), None when they never can.
[[nodiscard]] Cover conditionCover(const CompiledStatement &deny, const GrantPrincipal &who);

/// What the rules of the findings say about the statements of one document.
class StatementJudge
{
public:
    StatementJudge(const Document &, const std::string &identityArn, std::int64_t now);
    ~StatementJudge();
    StatementJudge(const StatementJudge &) = delete;
    StatementJudge &operator=(const StatementJudge &) = delete;

    /// Everyone is named and nothing bounds the caller (pr-public, pr-public-weak).
    [[nodiscard]] bool isPublic(std::size_t statement) const;
    [[nodiscard]] bool isServiceWithoutSource(std::size_t statement) const; ///< pr-service-no-source
    /// Of a statement for everyone with a condition that bounds the caller: whom it leaves.
    [[nodiscard]] Reach boundedReach(std::size_t statement, std::string_view own) const;
    /// Why its conditions can never hold (co-date-past, co-never); nullptr: they can.
    [[nodiscard]] const char *neverHolds(std::size_t statement) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace policy::access
