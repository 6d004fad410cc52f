// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/denial_places.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Refusals that no policy decided.
namespace tables::causes {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DenialCauses)
};

} // namespace

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

} // namespace tables::causes
