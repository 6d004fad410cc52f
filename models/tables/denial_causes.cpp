// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/denial_causes.h"

#include "tables/denial_places.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DenialCauses)
};

using namespace causes;
using PolicyKind = ses::Denial::PolicyKind;
using Side = ses::Denial::Side;

QString actionName(const ses::Denial &denial)
{
    return denial.action.isEmpty() ? Tr::tr("the action") : denial.action;
}

DenialCause callerPolicy(const ses::Denial &denial)
{
    const Places places(denial);
    if (denial.resource() == Resource::ConfigurationSet)
        return cause(
            Id::CallerPolicy,
            Tr::tr("The sender's IAM policies do not allow %1 on the configuration set %2. SES asks for it too, "
                   "also when the set is only the identity's default one.")
                .arg(actionName(denial), denial.resourceName()),
            Tr::tr("Add the ARN of the configuration set to Resource in the sender's IAM policy."), places.caller());
    if (denial.resource() == Resource::Template)
        return cause(
            Id::CallerPolicy,
            Tr::tr("The sender's IAM policies do not allow %1 on the template %2. SES asks for it beside the identity.")
                .arg(actionName(denial), denial.resourceName()),
            Tr::tr("Add the ARN of the template to Resource in the sender's IAM policy."), places.caller());
    return cause(
        Id::CallerPolicy,
        Tr::tr("No IAM policy of the sender allows %1 on this resource, or one denies it.").arg(actionName(denial)),
        Tr::tr("Look for an Allow with exactly this action, a Resource that matches this ARN, and conditions that "
               "hold for this message; then for any Deny."),
        places.caller());
}

DenialCause beyondAccount(const ses::Denial &denial)
{
    return cause(
        Id::BeyondAccount,
        Tr::tr("A service control policy of the organization, a permissions boundary or a session policy stops "
               "it."),
        Tr::tr("These stand outside SES: ask whoever manages the organization and the roles of account %1.")
            .arg(denial.callerAccount().isEmpty() ? Tr::tr("the sender") : denial.callerAccount()));
}

DenialCause otherAction(const ses::Denial &denial, const ses::Link &link)
{
    return cause(Id::OtherAction,
                 Tr::tr("Another sending action is granted than the one that was checked, %1.").arg(actionName(denial)),
                 Tr::tr("SMTP, raw messages and API v2 with Content.Raw are checked as ses:SendRawEmail, templates as "
                        "ses:SendTemplatedEmail: grant that action too."),
                 link);
}

Causes acrossAccounts(const ses::Denial &denial)
{
    const Places places(denial);
    Causes causes;
    if (!denial.action.startsWith("ses:Send"_L1, Qt::CaseInsensitive) && !denial.action.isEmpty())
        causes.append(cause(Id::AcrossAccounts,
                            Tr::tr("%1 cannot be granted to another account: only sending can.").arg(denial.action),
                            Tr::tr("Let the owner's account %1 make this call.").arg(denial.ownerAccount()),
                            places.identity(Target::Identity)));
    causes.append(cause(
        Id::OwnerPolicy,
        Tr::tr("No policy of the identity %1 allows %2 to this sender: there is none, it names another principal, "
               "a condition does not hold, or a Deny wins.")
            .arg(denial.resourceName(), actionName(denial)),
        Tr::tr("The owner, account %1, must attach a sending authorization policy with this principal, this action "
               "and conditions that hold for this message.")
            .arg(denial.ownerAccount()),
        places.identity(Target::IdentityPolicy)));
    DenialCause own = callerPolicy(denial);
    own.check =
        Tr::tr("The owner's policy is not enough: the sender's own account must allow the action on the owner's "
               "ARN too, and deny it nowhere.");
    causes.append(own);
    causes.append(otherAction(denial, places.identity(Target::IdentityPolicy)));
    causes.append(cause(Id::WrongRegion, Tr::tr("The owner has no identity of this name in %1.").arg(denial.region),
                        Tr::tr("Identities and their policies belong to one region: take the ARN of the region whose "
                               "endpoint is called."),
                        places.region()));
    causes.append(beyondAccount(denial));
    return causes;
}

Causes withinAccount(const ses::Denial &denial)
{
    const Places places(denial);
    Causes causes;
    if (denial.resource() == Resource::ConfigurationSet || denial.resource() == Resource::Template)
        return {callerPolicy(denial), beyondAccount(denial)};
    const QString name = denial.resourceName();
    const bool isAddress = name.contains(u'@');
    if (isAddress && denial.sourceArn.isEmpty())
        causes.append(cause(Id::ArnMissing,
                            Tr::tr("The request named no ARN, so SES made one of the sender's own account from the "
                                   "address %1. If another account owns the identity, its ARN is missing.")
                                .arg(name),
                            Tr::tr("Pass the owner's ARN: SourceArn and FromArn (API v1), FromEmailAddressIdentityArn "
                                   "(API v2), or the headers X-SES-SOURCE-ARN and X-SES-FROM-ARN (SMTP, raw)."),
                            Places::field(u"sourceArnField"_s)));
    causes.append(callerPolicy(denial));
    if (isAddress) {
        causes.last().check =
            Tr::tr("A policy for the domain's ARN does not cover the ARN of an address in it: allow %1 "
                   "on this ARN, or on identity/*.")
                .arg(actionName(denial));
        causes.append(cause(Id::SandboxAccess,
                            Tr::tr("%1 is a recipient. In the sandbox SES asks IAM about the recipients' identities "
                                   "too.")
                                .arg(name),
                            Tr::tr("Allow the action on the recipient's ARN, or move account %1 out of the sandbox.")
                                .arg(denial.callerAccount()),
                            places.account()));
    }
    causes.append(otherAction(denial, places.caller()));
    causes.append(cause(Id::OwnPolicyDeny,
                        Tr::tr("A policy of the identity %1 denies it. Such a Deny stops the owner's own senders "
                               "too.")
                            .arg(name),
                        Tr::tr("Look for a Deny among the policies of the identity."),
                        places.identity(Target::IdentityPolicy)));
    causes.append(beyondAccount(denial));
    return causes;
}

/// Newer texts name the kind of policy: that cause goes first.
void preferSaid(Causes &causes, PolicyKind kind)
{
    const auto wanted = [kind](const DenialCause &one) {
        switch (kind) {
        case PolicyKind::NotSaid:
            return false;
        case PolicyKind::Identity:
            return one.id == Id::CallerPolicy;
        case PolicyKind::Resource:
            return one.id == Id::OwnerPolicy || one.id == Id::OwnPolicyDeny;
        case PolicyKind::Boundary:
        case PolicyKind::ServiceControl:
        case PolicyKind::Session:
        case PolicyKind::VpcEndpoint:
            return one.id == Id::BeyondAccount;
        }
        return false;
    };
    std::stable_partition(causes.begin(), causes.end(), wanted);
}

Causes accessDenied(const ses::Denial &denial)
{
    Causes causes;
    if (denial.isOtherService())
        return {cause(Id::Other,
                      Tr::tr("This is a refusal of another service: %1 has nothing to do with sending authorization.")
                          .arg(denial.action),
                      Tr::tr("Look at the IAM policies of the sender for that service."), Places(denial).caller())};
    if (denial.side() == Side::OtherAccount && denial.resource() == Resource::Identity)
        causes = acrossAccounts(denial);
    else if (denial.side() == Side::OwnAccount)
        causes = withinAccount(denial);
    else
        causes = {callerPolicy(denial), beyondAccount(denial)};
    preferSaid(causes, denial.policyKind);
    return causes;
}

/// In this order of frequency: ses.md 3.5.
Causes notVerified(const ses::Denial &denial)
{
    const Places places(denial);
    const QString region = denial.region.isEmpty() ? Tr::tr("this region") : denial.region;
    Causes causes{cause(Id::WrongRegion, Tr::tr("The identity is verified in another region than %1.").arg(region),
                        Tr::tr("Call the endpoint of the region in which the owner verified the identity."),
                        places.region())};
    if (denial.sourceArn.isEmpty() || denial.door() == ses::Door::Smtp || denial.operation == "SendRawEmail"_L1)
        causes.append(cause(Id::ArnMissing,
                            Tr::tr("Another account owns the identity and its ARN is missing, so SES looked among the "
                                   "sender's own identities. Raw messages need an ARN for the From header as well."),
                            Tr::tr("Pass SourceArn, FromArn and ReturnPathArn, or the three X-SES-…-ARN headers in raw "
                                   "messages and SMTP."),
                            Places::field(u"sourceArnField"_s)));
    causes.append(cause(
        Id::SandboxRecipient, Tr::tr("The sender's account is in the sandbox, where recipients must be verified too."),
        Tr::tr("Verify the recipients in the sender's account, use the mailbox simulator's addresses, or "
               "ask for production access."),
        places.account()));
    causes.append(cause(Id::Pending, Tr::tr("The identity exists, but its verification is pending or has failed."),
                        Tr::tr("Publish the DNS records, or follow the link in the verification mail."),
                        places.identities()));
    causes.append(cause(
        Id::Spelling, Tr::tr("The address differs from the identity: by case, by a subdomain, by a typing mistake."),
        Tr::tr("Identities of addresses count letter by letter; a domain covers its subdomains, not its "
               "parents."),
        places.identities()));
    return causes;
}

} // namespace

QList<DenialCause> causesOf(const ses::Denial &denial)
{
    switch (denial.kind) {
    case Kind::None:
        return {};
    case Kind::AccessDenied:
        return accessDenied(denial);
    case Kind::NotVerified:
    case Kind::MessageRejected:
        return notVerified(denial);
    case Kind::InvalidPolicy:
        return invalidPolicy(denial);
    case Kind::Credentials:
    case Kind::SmtpCredentials:
    case Kind::Signature:
    case Kind::Clock:
    case Kind::ExpiredToken:
        return credentials(denial);
    case Kind::Rate:
    case Kind::Quota:
    case Kind::AccountPaused:
    case Kind::AccountSuspended:
    case Kind::ConfigurationSetPaused:
    case Kind::PolicyLimit:
    case Kind::LimitExceeded:
    case Kind::Temporary:
        return limits(denial);
    case Kind::ConfigurationSetUnknown:
    case Kind::TemplateUnknown:
    case Kind::NotFound:
    case Kind::AlreadyExists:
        return missing(denial);
    case Kind::MailFrom:
    case Kind::Address:
    case Kind::Recipients:
    case Kind::Size:
    case Kind::Header:
    case Kind::InvalidParameter:
        return parameters(denial);
    }
    return {};
}

Sign causeSign(DenialCause::State state)
{
    switch (state) {
    case DenialCause::State::NotChecked:
        return {Tr::tr("Possible", "cause"), u"state-open"_s, Tone::Neutral};
    case DenialCause::State::Confirmed:
        return {Tr::tr("Confirmed", "cause"), u"state-decided"_s, Tone::Negative};
    case DenialCause::State::RuledOut:
        return {Tr::tr("Ruled out", "cause"), u"state-success"_s, Tone::Positive};
    case DenialCause::State::CannotSee:
        return {Tr::tr("Cannot be seen from here", "cause"), u"state-unknown"_s, Tone::Neutral};
    }
    return {};
}

} // namespace tables
