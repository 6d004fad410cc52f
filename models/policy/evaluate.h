// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/document.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// A policy made ready for many decisions. Cheap to copy (shared, immutable); may be used on several threads at once.
class CompiledPolicy
{
public:
    CompiledPolicy() = default;
    /// `name` is shown in traces (the policy's name). Never fails: what cannot be understood behaves as
    /// policy-language.md section 8, 21 says.
    explicit CompiledPolicy(const Document &document, std::string name = {});

    [[nodiscard]] const std::string &name() const;
    [[nodiscard]] std::size_t statementCount() const;

    struct Data;
    [[nodiscard]] const Data *data() const { return m_data.get(); }

private:
    std::shared_ptr<const Data> m_data;
};

struct ContextEntry
{
    std::string key;                 ///< any case
    std::vector<std::string> values; ///< present with no values is not the same as absent (section 8, 4 and 6)
};

/// Everything a decision depends on. Nothing is derived from the clock or from the principal:
/// a key that is not listed is absent.
struct Request
{
    std::string principalArn;     ///< user, assumed-role session, root, or service ("cognito-idp.amazonaws.com")
    std::string principalAccount; ///< empty for a service
    std::string action;           ///< "ses:SendEmail"
    std::string resourceArn;
    std::vector<ContextEntry> context;
};

enum class Outcome { Allowed, ImplicitDeny, ExplicitDeny };

enum class Side { Resource, Identity }; ///< the owner's policies on the SES identity; the caller's IAM policies

/// One condition value compared, or one element tested, in words of data; widgets and the command line draw it.
struct TraceCheck
{
    enum class Part { Principal, Action, Resource, Condition };
    Part part = Part::Principal;
    bool matched = false;
    Range range;                            ///< where in that policy's text
    std::string op;                         ///< Condition: as written
    std::string key;                        ///< Condition: as written
    std::vector<std::string> policyValues;  ///< after variables
    std::vector<std::string> requestValues; ///< empty and !keyPresent: the key is absent
    bool keyPresent = true;
    const char *reason = ""; ///< QT_TRANSLATE_NOOP("policy", ...): e.g. "key absent, negated operator: true"
    int openPoint = 0;       ///< number in policy-language.md section 8 this rests on, 0: none
};

struct TraceStatement
{
    Side side = Side::Resource;
    std::size_t policy = 0; ///< index into the policies of that side
    std::string policyName;
    std::size_t index = 0; ///< statement in the policy
    std::string sid;
    Range range;
    bool deny = false;
    bool applies = false;
    bool grantsAccountOnly = false; ///< applies only by naming the caller's account (section 6)
    std::vector<TraceCheck>
        checks; ///< in the order principal, action, resource, conditions; all of them, also after a miss
};

struct StatementReference
{
    Side side = Side::Resource;
    std::size_t policy = 0;
    std::size_t statement = 0;
    bool operator==(const StatementReference &) const = default;
};

struct Decision
{
    Outcome outcome = Outcome::ImplicitDeny;
    std::vector<StatementReference> decidedBy; ///< the Deny statements, or the Allow statements that sufficed
    bool resourceAllows = false;               ///< an Allow on the owner's side applied (direct or account)
    bool identityAllows = false;               ///< an Allow in the caller's IAM policies applied
    bool sameAccount = false;
    std::vector<TraceStatement> trace; ///< empty unless asked for
};

/// All policies that have a say in one request.
struct PolicySet
{
    std::string ownerAccount;             ///< account that owns the identity
    std::vector<CompiledPolicy> resource; ///< attached to the identity
    std::vector<CompiledPolicy> identity; ///< the caller's IAM policies
};

/// The decision of policy-language.md section 6. Without trace it does not allocate in the common case.
[[nodiscard]] Decision evaluate(const PolicySet &, const Request &, bool withTrace = false);

/// Glob with * and ?, linear in practice and never exponential (no recursion). Case-sensitive; ? is one UTF-8
/// character.
[[nodiscard]] bool globMatches(std::string_view pattern, std::string_view text);

} // namespace policy
