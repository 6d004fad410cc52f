// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/denial_causes.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DenialWords)
};

using Kind = ses::Denial::Kind;
using PolicyKind = ses::Denial::PolicyKind;
using Resource = ses::Denial::Resource;
using Side = ses::Denial::Side;

QString whoWasRefused(const ses::Denial &denial)
{
    const auto arn = ses::parseArn(denial.principal);
    if (!arn)
        return Tr::tr("the sender");
    const QString name = arn->resource.section(u'/', -1);
    if (arn->resource.startsWith("user/"_L1))
        return Tr::tr("user %1 of account %2").arg(name, arn->account);
    if (arn->resource.startsWith("assumed-role/"_L1))
        return Tr::tr("role %1 of account %2").arg(arn->resource.section(u'/', 1, 1), arn->account);
    if (arn->resource == "root"_L1)
        return Tr::tr("the root user of account %1").arg(arn->account);
    return Tr::tr("%1 of account %2").arg(name, arn->account);
}

QString whatWasAsked(const ses::Denial &denial)
{
    switch (denial.resource()) {
    case Resource::Identity:
        return Tr::tr("the identity %1 of account %2").arg(denial.resourceName(), denial.ownerAccount());
    case Resource::ConfigurationSet:
        return Tr::tr("the configuration set %1 of account %2").arg(denial.resourceName(), denial.ownerAccount());
    case Resource::Template:
        return Tr::tr("the template %1 of account %2").arg(denial.resourceName(), denial.ownerAccount());
    case Resource::Everything:
    case Resource::None:
        break;
    case Resource::Other:
        return denial.resourceArn;
    }
    return {};
}

QString policyName(PolicyKind kind)
{
    switch (kind) {
    case PolicyKind::NotSaid:
        break;
    case PolicyKind::Identity:
        return Tr::tr("an IAM policy of the sender");
    case PolicyKind::Resource:
        return Tr::tr("a policy of the identity");
    case PolicyKind::Boundary:
        return Tr::tr("the sender's permissions boundary");
    case PolicyKind::ServiceControl:
        return Tr::tr("a service control policy");
    case PolicyKind::Session:
        return Tr::tr("the session policy");
    case PolicyKind::VpcEndpoint:
        return Tr::tr("the policy of the VPC endpoint");
    }
    return {};
}

QString whichSide(const ses::Denial &denial)
{
    if (denial.policyKind != PolicyKind::NotSaid)
        return denial.explicitDeny
                   ? Tr::tr("The text says that a Deny decided, in %1.").arg(policyName(denial.policyKind))
                   : Tr::tr("The text says that an Allow is missing in %1.").arg(policyName(denial.policyKind));
    if (denial.resource() == Resource::Identity && denial.side() == Side::OtherAccount)
        return Tr::tr("The identity belongs to another account, so both sides must allow it. The text is the same "
                      "whichever side refused, and whether by a Deny or for want of an Allow.");
    if (denial.side() == Side::OwnAccount)
        return Tr::tr(
            "The resource belongs to the sender's own account, so the owner of another identity has not refused "
            "this. The text does not tell a Deny from a missing Allow.");
    return Tr::tr("The text does not tell which policy refused, nor a Deny from a missing Allow.");
}

QString deniedSentence(const ses::Denial &denial)
{
    const QString who = whoWasRefused(denial), what = whatWasAsked(denial);
    const QString action = denial.action.isEmpty() ? Tr::tr("the call") : denial.action;
    const QString first = what.isEmpty() ? Tr::tr("AWS refused %1 to %2.").arg(action, who)
                                         : Tr::tr("AWS refused %1 on %2 to %3.").arg(action, what, who);
    return first + u' ' + whichSide(denial);
}

QString notVerifiedSentence(const ses::Denial &denial)
{
    const QString region = denial.region.isEmpty() ? Tr::tr("the region that was called") : denial.region;
    if (denial.addresses.isEmpty())
        return Tr::tr(
                   "SES found no verified identity for an address of the message in %1. The text does not tell which "
                   "address.")
            .arg(region);
    return Tr::tr("In %1 SES found no verified identity for %n address(es), first of all %2. The sender stands first; "
                  "recipients are named only when the account is in the sandbox.",
                  nullptr, int(denial.addresses.size()))
        .arg(region, denial.addresses.constFirst());
}

QString kindSentence(const ses::Denial &denial)
{
    switch (denial.kind) {
    case Kind::InvalidPolicy:
        return Tr::tr("SES did not save a policy because of its text.");
    case Kind::PolicyLimit:
        return Tr::tr("SES did not save a policy because the identity has too many.");
    case Kind::Credentials:
    case Kind::SmtpCredentials:
        return Tr::tr("SES does not know these credentials. No policy has been looked at yet.");
    case Kind::Signature:
    case Kind::Clock:
        return Tr::tr("SES does not accept the signature of the request. No policy has been looked at yet.");
    case Kind::ExpiredToken:
        return Tr::tr("The temporary credentials are too old. No policy has been looked at yet.");
    case Kind::Rate:
        return Tr::tr("The sender's account sent too fast.");
    case Kind::Quota:
        return Tr::tr("The sender's account has no recipients left for today.");
    case Kind::AccountPaused:
        return Tr::tr("Sending is paused for the sender's account.");
    case Kind::AccountSuspended:
        return Tr::tr("The sender's account is suspended from sending.");
    case Kind::ConfigurationSetPaused:
        return Tr::tr("Sending is paused for a configuration set.");
    case Kind::ConfigurationSetUnknown:
        return Tr::tr("SES does not know the configuration set.");
    case Kind::TemplateUnknown:
        return Tr::tr("SES does not know the template.");
    case Kind::MailFrom:
        return Tr::tr("The identity's MAIL FROM domain is not set up.");
    case Kind::Address:
        return Tr::tr("SES cannot read an address of the message.");
    case Kind::Recipients:
        return Tr::tr("The message has too many recipients.");
    case Kind::Size:
        return Tr::tr("The message is too long.");
    case Kind::Header:
        return Tr::tr("A header field of the message is missing or stands twice.");
    case Kind::NotFound:
        return Tr::tr("SES does not know the identity.");
    case Kind::AlreadyExists:
        return Tr::tr("The name is taken.");
    case Kind::LimitExceeded:
        return Tr::tr("A limit of SES is reached.");
    case Kind::Temporary:
        return Tr::tr("A passing fault of the service or of the connection.");
    default:
        return Tr::tr("SES refused the request.");
    }
}

QString sideText(const ses::Denial &denial)
{
    switch (denial.side()) {
    case Side::Unknown:
        return {};
    case Side::OwnAccount:
        return Tr::tr("the sender's own account");
    case Side::OtherAccount:
        return Tr::tr("another account than the sender's");
    }
    return {};
}

} // namespace

QString denialSentence(const ses::Denial &denial)
{
    if (denial.kind == Kind::None)
        return Tr::tr("No answer of SES was recognised in this text.");
    if (denial.kind == Kind::AccessDenied)
        return deniedSentence(denial);
    if (denial.kind == Kind::NotVerified)
        return notVerifiedSentence(denial);
    return kindSentence(denial);
}

QList<DenialField> denialFields(const ses::Denial &denial)
{
    QList<DenialField> fields;
    const auto add = [&fields](const QString &name, const QString &value, bool leftToRight = true) {
        if (!value.isEmpty())
            fields.append({name, value, leftToRight});
    };
    add(Tr::tr("Error"), denial.code);
    add(Tr::tr("SES's words"), denial.phrase);
    add(Tr::tr("Call"), denial.operation);
    add(Tr::tr("Checked action"), denial.action);
    add(Tr::tr("Through"), denial.smtp              ? u"SMTP"_s
                           : denial.apiVersion == 0 ? QString()
                                                    : Tr::tr("API v%1").arg(denial.apiVersion));
    add(Tr::tr("Sender"), denial.principal);
    add(Tr::tr("Resource"), denial.resourceArn);
    add(Tr::tr("Resource belongs to"), sideText(denial), false);
    add(Tr::tr("Region"), denial.region);
    if (denial.endpointRegion != denial.region)
        add(Tr::tr("Called region"), denial.endpointRegion);
    add(Tr::tr("Not verified"), denial.addresses.join(", "_L1) + (denial.moreAddresses ? u", …"_s : QString()));
    add(Tr::tr("Source ARN"), denial.sourceArn);
    add(Tr::tr("From address"), denial.from);
    add(Tr::tr("SMTP reply"), denial.smtpCode == 0 ? QString() : QString::number(denial.smtpCode));
    add(Tr::tr("Request ID"), denial.requestId);
    return fields;
}

} // namespace tables
