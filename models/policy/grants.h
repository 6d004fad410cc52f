// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/meaning.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

/// Who may send: what policies grant, one principal at a time, without a request to decide about.
/// Sources: ses.md 1.2, 2.8, 3.3; policy-language.md 3, 6.
namespace policy {

struct GrantPrincipal
{
    enum class Kind { Everyone, Account, User, Role, Session, Service, Invalid };
    Kind kind = Kind::Invalid;
    std::string type;                    ///< "AWS", "Service", ... as written; empty for a bare "*"
    std::string value;                   ///< as written
    std::string account;                 ///< twelve digits; empty for everyone, services and what matches nobody
    std::vector<std::string> exceptions; ///< NotPrincipal: everyone but these; values as written

    bool operator==(const GrantPrincipal &) const = default;
};

/// How far from home a grant reaches, the nearest first. Of an Allow; a Deny for everyone is Public as well.
enum class Reach {
    Nobody, ///< the principal cannot be anybody
    OwnAccount,
    OtherAccount,
    Service,
    Organization,         ///< everyone of an organization (aws:PrincipalOrgID and the like)
    Bounded,              ///< everyone, but a condition bounds the caller (address, VPC endpoint, ...)
    ServiceWithoutSource, ///< pr-service-no-source: any customer of the service
    Public,               ///< pr-public, pr-public-weak: anyone with an AWS account
};

/// A Deny that takes from a grant.
struct Override
{
    Side side = Side::Resource;
    std::string identityArn; ///< the identity it is attached to; empty on the caller's side
    std::string policy;
    std::size_t statement = 0;
    std::string sid;
    std::vector<std::string> actions; ///< which of the grant's sending actions (of the others where it has none)
    bool somePrincipals = false;      ///< not all whom the grant names
    bool someActions = false;         ///< not all sending actions of the grant
    bool conditional = false;         ///< under conditions that depend on the message or the time
    bool moreSpecific = false;        ///< attached to a more specific identity: decides where SES goes by that one
                                      ///< (ses.md 2.8: the sources contradict each other), never by the ARN alone

    /// Of its actions nothing is left, for anybody at any time.
    [[nodiscard]] bool isCertain() const { return !somePrincipals && !conditional && !moreSpecific; }
    /// Nothing is left of the grant.
    [[nodiscard]] bool isFull() const { return isCertain() && !someActions; }
    bool operator==(const Override &) const = default;
};

/// One principal of one statement.
struct Grant
{
    enum class Effect { Allow, Deny, None };
    Effect effect = Effect::None;
    Side side = Side::Resource; ///< Identity: an IAM policy of the principal
    std::string identityArn;    ///< what the policy is attached to; empty for an IAM policy of no certain identity
    std::size_t document = 0;   ///< in the documents that were read
    std::string policy;         ///< its name
    std::size_t statement = 0;
    std::string sid;
    GrantPrincipal principal;
    std::vector<std::string> sendingActions; ///< canonical names, wildcards and NotAction resolved
    std::vector<std::string> otherActions;   ///< known ones that do not send; idle for other accounts (ses.md 2.3)
    std::vector<std::string> resources;      ///< as written; of an IAM policy only
    std::vector<Condition> conditions;
    Reach reach = Reach::Nobody;
    bool needsIam = false;              ///< works only together with an IAM policy of the caller's account (ses.md 3.3)
    const char *never = nullptr;        ///< QT_TRANSLATE_NOOP("policy", ...): why it can never apply; nullptr: it can
    std::vector<Override> overriddenBy; ///< of an Allow; at most mostOverrides
    std::size_t moreOverrides = 0;      ///< beyond those

    static constexpr std::size_t mostOverrides = 20;

    [[nodiscard]] bool isOverridden() const; ///< fully, by one Deny or by several together
    /// An Allow that can have effect.
    [[nodiscard]] bool stands() const { return effect == Effect::Allow && never == nullptr && !isOverridden(); }
    [[nodiscard]] bool isPublic() const { return stands() && reach >= Reach::ServiceWithoutSource; }
};

/// What a caller's IAM policies say to sending as one identity.
struct IamSide
{
    std::vector<std::string> always;     ///< sending actions without conditions
    std::vector<std::string> conditions; ///< further ones, under conditions or partly denied
};

/// Reads policies identity by identity and keeps only what later ones need, so that 10,000 identities can pass.
/// Read the more specific identities first: their Deny statements are told with the grants of the general ones.
/// Not thread-safe; may move between threads.
class GrantReader
{
public:
    /// `now`: seconds since 1970, for conditions whose time is over.
    explicit GrantReader(std::int64_t now);
    ~GrantReader();
    GrantReader(GrantReader &&) noexcept;
    GrantReader &operator=(GrantReader &&) noexcept;

    /// The policies attached to an identity. One Grant per statement and principal entry (NotPrincipal: one per
    /// statement), in the order of the texts; a policy without a readable statement gives one that names nobody.
    [[nodiscard]] std::vector<Grant> read(const std::string &identityArn, const NamedDocuments &documents);
    /// The IAM policies of a user. With an `identityArn`: its statements that speak of it, after read() of the identity
    /// whose Denies are told as well. Without: all that speak of sending.
    [[nodiscard]] std::vector<Grant> readIam(const std::string &userArn, const NamedDocuments &documents,
                                             const std::string &identityArn = {}) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// The grants of one identity's policies alone.
[[nodiscard]] std::vector<Grant> grants(const std::string &identityArn, const NamedDocuments &documents,
                                        std::int64_t now);

/// What `userArn`'s policies allow on the identity; what they deny is taken off.
[[nodiscard]] IamSide iamSide(const std::string &userArn, const NamedDocuments &documents,
                              const std::string &identityArn, std::int64_t now);

/// The same from the grants that readIam() gave for one identity: there the identity's own Denies are taken off as
/// well.
[[nodiscard]] IamSide iamSide(const std::vector<Grant> &iamGrants);

/// "example.com" of an identity's ARN; empty for other texts.
[[nodiscard]] std::string_view identityNameOf(std::string_view arn);
/// Names of the identities that would cover what `name` covers, nearest first, itself not (ses.md 1.2).
[[nodiscard]] std::vector<std::string> moreGeneralNames(std::string_view name);

} // namespace policy
