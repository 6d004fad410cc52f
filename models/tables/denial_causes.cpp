// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/denial_causes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DenialCauses)
};

using Id = DenialCause::Id;
using Kind = ses::Denial::Kind;
using PolicyKind = ses::Denial::PolicyKind;
using Resource = ses::Denial::Resource;
using Side = ses::Denial::Side;
using Target = ses::Link::Target;

/// Links of a refusal to the places of this program.
class Places
{
public:
    explicit Places(const ses::Denial &denial)
        : m_denial(denial)
    {}

    [[nodiscard]] ses::Link identity(Target target) const
    {
        const bool named = m_denial.resource() == Resource::Identity && !m_denial.ownerAccount().isEmpty();
        return {
            target, {m_denial.ownerAccount(), m_denial.region}, named ? m_denial.resourceName() : QString(), {}, -1};
    }
    [[nodiscard]] ses::Link caller() const
    {
        const auto arn = ses::parseArn(m_denial.principal);
        const bool isUser = arn && arn->resource.startsWith("user/"_L1);
        const QString name = isUser ? arn->resource.section(u'/', -1) : QString();
        return {isUser ? Target::UserPolicy : Target::Account,
                callerScope(),
                isUser ? name : m_denial.callerAccount(),
                {},
                -1};
    }
    [[nodiscard]] ses::Link account() const
    {
        return {Target::Account, callerScope(), m_denial.callerAccount(), {}, -1};
    }
    [[nodiscard]] ses::Link region() const
    {
        return {Target::Region, {m_denial.callerAccount(), m_denial.region}, {}, {}, -1};
    }
    /// The list of identities of the caller.
    [[nodiscard]] ses::Link identities() const { return {Target::Identity, callerScope(), {}, {}, -1}; }
    [[nodiscard]] static ses::Link field(const QString &name) { return {Target::ComposeField, {}, name, {}, -1}; }

private:
    [[nodiscard]] ses::Scope callerScope() const { return {m_denial.callerAccount(), m_denial.region}; }

    const ses::Denial &m_denial;
};

using Causes = QList<DenialCause>;

DenialCause cause(Id id, const QString &text, const QString &check, const ses::Link &link = {})
{
    return {id, text, check, link, DenialCause::State::NotChecked, {}};
}

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

Causes invalidPolicy(const ses::Denial &denial)
{
    const ses::Link place = Places(denial).identities();
    if (denial.phrase.contains("principal"_L1, Qt::CaseInsensitive))
        return {
            cause(Id::Other, Tr::tr("A principal does not exist: an account, or a user that was deleted or mistyped."),
                  Tr::tr("SES looks for each account and user when a policy is saved. Names count letter by letter, "
                         "with their path."),
                  place),
            cause(Id::Other, Tr::tr("The policy holds an id such as AIDA… in place of an ARN."),
                  Tr::tr("That is what remains of a deleted user or role: remove it or name the new one."), place),
            cause(Id::Other, Tr::tr("The user was made a moment ago."),
                  Tr::tr("IAM tells all regions within seconds: save again."), place),
            cause(Id::Other, Tr::tr("The account has not enabled this opt-in region."),
                  Tr::tr("The delegate must enable the region first."), place)};
    if (denial.phrase.contains("condition"_L1, Qt::CaseInsensitive))
        return {cause(Id::Other, Tr::tr("SES does not take this condition key in a policy of an identity."),
                      Tr::tr("Use a key of SES, or one of the eight AWS-wide keys that its guide lists."), place)};
    return {
        cause(Id::Other, Tr::tr("Resource is not the ARN of the identity that the policy is attached to."),
              Tr::tr("Resource must be that ARN, letter by letter, without wildcards."), place),
        cause(Id::Other, Tr::tr("An element is missing, misspelt or not allowed."),
              Tr::tr("Paste the policy into the Authorization tab: it shows every mistake and mends most."), place),
        cause(Id::Other, Tr::tr("The text is longer than 4 KB."), Tr::tr("Split it into several policies."), place)};
}

Causes credentials(const ses::Denial &denial)
{
    const ses::Link place = Places(denial).account();
    switch (denial.kind) {
    case Kind::SmtpCredentials:
        return {
            cause(Id::Other, Tr::tr("The SMTP password belongs to another region."),
                  Tr::tr("It is derived from the secret key and the region: make one for the region of this server."),
                  place),
            cause(Id::Other, Tr::tr("The secret access key itself was used as the password."),
                  Tr::tr("Use the SMTP password that is derived from it."), place),
            cause(Id::Other, Tr::tr("The access key was deleted or made inactive, or it is a temporary one."),
                  Tr::tr("SMTP needs an active access key of an IAM user; temporary credentials do not work."), place)};
    case Kind::Clock:
        return {cause(Id::Other, Tr::tr("The clock of the sending machine is wrong by more than five minutes."),
                      Tr::tr("Set it from the network. Containers and virtual machines drift after sleep."))};
    case Kind::ExpiredToken:
        return {cause(Id::Other, Tr::tr("The temporary credentials have expired."),
                      Tr::tr("Assume the role again; a program should let the SDK renew them."), place)};
    case Kind::Signature:
        return {cause(Id::Other, Tr::tr("The secret access key does not belong to the access key id, or was cut off."),
                      Tr::tr("Compare both with the console; look for blanks and for / and + lost in an address."),
                      place),
                cause(Id::Other, Tr::tr("The request was signed for another region or service."),
                      Tr::tr("Sign for the region of the endpoint, with the service name ses for both API versions.")),
                cause(Id::Other, Tr::tr("A proxy changed the request after it was signed."),
                      Tr::tr("Try without the proxy."))};
    default:
        return {cause(Id::Other,
                      Tr::tr("The access key does not exist any more, is inactive, or belongs to another "
                             "partition."),
                      Tr::tr("Look for the key in the IAM console of the sender's account."), place),
                cause(Id::Other, Tr::tr("Temporary credentials were used without their session token."),
                      Tr::tr("Pass all three: key id, secret, token."), place)};
    }
}

Causes limits(const ses::Denial &denial)
{
    const ses::Link place = Places(denial).account();
    switch (denial.kind) {
    case Kind::Quota:
        return {cause(Id::Other,
                      Tr::tr("The account has used up its recipients for 24 hours. The sender's account counts, "
                             "not the owner's."),
                      Tr::tr("Wait, or ask for a higher quota. In the sandbox it is 200."), place)};
    case Kind::Rate:
        return {
            cause(Id::Other,
                  Tr::tr("More was sent in a second than the account may. The sender's account counts, not "
                         "the owner's."),
                  Tr::tr("Send more slowly and try again with growing pauses. In the sandbox it is one a second; other "
                         "calls than sends may be made once a second."),
                  place)};
    case Kind::AccountPaused:
    case Kind::AccountSuspended:
        return {cause(Id::Paused, Tr::tr("Sending is paused for the sender's account, by its own people or by AWS."),
                      Tr::tr("Look at the account's dashboard and its mail: AWS pauses after too many bounces or "
                             "complaints."),
                      place)};
    case Kind::ConfigurationSetPaused:
        return {cause(Id::Other, Tr::tr("Sending is paused for the configuration set."),
                      Tr::tr("Enable sending in the set, or name another one."),
                      Places::field(u"configurationSetField"_s))};
    case Kind::PolicyLimit:
    case Kind::LimitExceeded:
        return {cause(Id::Other, Tr::tr("The identity has 20 policies already, or the daily quota is used up."),
                      Tr::tr("Join policies: a policy takes many statements."), Places(denial).identities())};
    default:
        return {cause(Id::Other, Tr::tr("The service was busy or a connection was idle too long."),
                      Tr::tr("Nothing is wrong with the message: try again with growing pauses."))};
    }
}

Causes missing(const ses::Denial &denial)
{
    const Places places(denial);
    switch (denial.kind) {
    case Kind::ConfigurationSetUnknown:
        return {cause(Id::Other,
                      Tr::tr("The configuration set must exist in the sender's account and in this region; the "
                             "owner's sets do not count."),
                      Tr::tr("Create it there, or leave it out. An identity's default set counts as named."),
                      Places::field(u"configurationSetField"_s))};
    case Kind::TemplateUnknown:
        return {cause(Id::Other, Tr::tr("The template does not exist in the sender's account and region."),
                      Tr::tr("Names count letter by letter."))};
    case Kind::NotFound:
        return {cause(Id::WrongRegion, Tr::tr("The identity does not exist in this account and region."),
                      Tr::tr("Look for it in the account's other regions."), places.region()),
                cause(Id::Pending, Tr::tr("The identity is not verified yet."),
                      Tr::tr("A policy can be attached once it is."), places.identities())};
    default:
        return {cause(Id::Other, Tr::tr("A policy or an identity of this name exists."),
                      Tr::tr("Choose another name, or change the one that is there."), places.identities())};
    }
}

Causes parameters(const ses::Denial &denial)
{
    switch (denial.kind) {
    case Kind::MailFrom:
        return {cause(Id::Other,
                      Tr::tr("The MX record of the identity's MAIL FROM domain is missing or wrong, and the owner "
                             "chose to reject messages then."),
                      Tr::tr("The owner must publish the records, or let SES use its default MAIL FROM domain."),
                      Places(denial).identities())};
    case Kind::Recipients:
        return {cause(Id::Other, Tr::tr("A message has more than 50 recipients, To, Cc and Bcc together."),
                      Tr::tr("Send one message to each, or split the list."), Places::field(u"toField"_s))};
    case Kind::Size:
        return {cause(Id::Other,
                      Tr::tr("The message is too long, attachments in base64 included: 10 MB in API v1, 40 MB in "
                             "API v2 and SMTP."),
                      Tr::tr("Send a link in place of the attachment."), Places::field(u"attachmentsList"_s))};
    case Kind::Header:
        return {cause(Id::Other, Tr::tr("A header field stands twice that may stand once, or From is missing."),
                      Tr::tr("Look at the header fields that the program and its library add."),
                      Places::field(u"headersTable"_s))};
    case Kind::Address:
        return {
            cause(Id::Other,
                  Tr::tr("An address cannot be read: no domain, blanks, letters beyond ASCII before the @, or "
                         "an empty sender."),
                  Tr::tr("One bad address refuses the whole message. Domains of other scripts need Punycode, display "
                         "names need encoding."),
                  Places::field(u"fromField"_s)),
            cause(Id::Other, Tr::tr("The address list was put together wrongly."),
                  Tr::tr("Look for a comma in a display name without quotes."), Places::field(u"toField"_s))};
    default:
        return {cause(Id::Other, Tr::tr("A field of the request is wrong. SES's words tell which."),
                      Tr::tr("Compare the request with the fields of Compose, which checks each."),
                      Places::field(u"fromField"_s))};
    }
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
