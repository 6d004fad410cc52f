// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/errors.h"
#include "ses/tr.h"

using namespace Qt::StringLiterals;

namespace ses::errors {

namespace {

bool isV2(Door door)
{
    return door == Door::V2Simple || door == Door::V2Raw;
}

/// What differs between the three ways of saying the same thing.
struct Form
{
    QString v1Code;
    int v1Status = 400;
    QString v2Code;
    int v2Status = 400;
    QString smtpReply; ///< code and words before the text
};

Error make(Door door, ErrorCode code, const Form &form, const QString &text, const QString &advice)
{
    Error error;
    error.code = code;
    error.advice = advice;
    error.awsCode = isV2(door) ? form.v2Code : form.v1Code;
    if (door == Door::Smtp) {
        error.message = form.smtpReply + text;
    } else {
        error.message = text;
        error.httpStatus = isV2(door) ? form.v2Status : form.v1Status;
    }
    error.retryable = code == ErrorCode::Throttled;
    return error;
}

Form badRequest(const QString &smtpReply = u"554 Transaction failed: "_s)
{
    return {u"InvalidParameterValue"_s, 400, u"BadRequestException"_s, 400, smtpReply};
}

QString or_(const QString &given, const QString &general)
{
    return given.isEmpty() ? general : given;
}

} // namespace

Error invalidCredentials(Door door)
{
    const Form form{u"InvalidClientTokenId"_s, 403, u"UnrecognizedClientException"_s, 403, {}};
    const QString text = door == Door::Smtp ? u"535 Authentication Credentials Invalid"_s
                                            : u"The security token included in the request is invalid."_s;
    return make(door, ErrorCode::AccessDenied, form, text,
                Tr::tr("The sender does not exist any more. Choose another user."));
}

Error accessDenied(Door door, const QString &principalArn, const QString &action, const QString &resourceArn,
                   const QString &advice)
{
    const Form form{u"AccessDenied"_s, 403, u"AccessDeniedException"_s, 403, u"554 Access denied: "_s};
    const QString text =
        u"User `%1' is not authorized to perform `%2' on resource `%3'"_s.arg(principalArn, action, resourceArn);
    return make(door, ErrorCode::AccessDenied, form, text,
                or_(advice, Tr::tr("The sender's IAM policies and the policies of the identity must both allow this, "
                                   "and neither may deny it.")));
}

Error notVerified(Door door, const QString &region, const QStringList &identities, const QString &advice)
{
    const Form form{u"MessageRejected"_s, 400, u"MessageRejected"_s, 400, u"554 Message rejected: "_s};
    const QString text =
        u"Email address is not verified. The following identities failed the check in region %1: %2"_s.arg(
            region.toUpper(), identities.join(", "_L1));
    return make(door, ErrorCode::MessageRejected, form, text,
                or_(advice, Tr::tr("Verify these addresses or their domains in this region, or name the ARN of an "
                                   "identity that is verified here.")));
}

Error invalidParameter(Door door, const QString &text, const QString &advice)
{
    return make(door, ErrorCode::InvalidParameter, badRequest(), text, advice);
}

Error duplicateHeader(Door door, const QString &name)
{
    return invalidParameter(door, u"Duplicate header '%1'."_s.arg(name),
                            Tr::tr("This header may occur only once in a message. Remove one of them."));
}

Error badAddress(Door door, NameProblem problem, AddressRole role)
{
    QString text = sesText(problem);
    Form form = badRequest();
    if (door == Door::Smtp && role != AddressRole::Other) {
        form.smtpReply.clear();
        text = role == AddressRole::Sender ? u"501 Invalid MAIL FROM address provided"_s
                                           : u"501 Invalid RCPT TO address provided"_s;
    }
    return make(door, ErrorCode::InvalidParameter, form, text, describe(problem));
}

qint64 maximumSize(Door door)
{
    return door == Door::V1Simple || door == Door::V1Raw ? 10'485'760 : 41'943'040;
}

Error tooLong(Door door, qint64 bytes)
{
    const QString text = door == Door::Smtp ? u"552 Message is too long."_s
                                            : u"Message length is more than %1 bytes long: '%2'."_s.arg(
                                                  QString::number(maximumSize(door)), QString::number(bytes));
    return make(door, ErrorCode::InvalidParameter, badRequest({}), text,
                Tr::tr("Make attachments smaller, or send a link instead of the file."));
}

Error tooManyRecipients(Door door)
{
    return invalidParameter(door, u"Recipient count exceeds %1."_s.arg(maximumRecipients),
                            Tr::tr("A message may have 50 recipients, To, Cc and Bcc together. Send it in parts."));
}

Error accountPaused(Door door, const QString &account)
{
    const Form form{u"AccountSendingPausedException"_s, 400, u"SendingPausedException"_s, 400,
                    u"554 Transaction failed: "_s};
    return make(door, ErrorCode::SendingPaused, form, u"Sending is paused for account %1"_s.arg(account),
                Tr::tr("Sending is switched off for the sender's account in this region. Switch it on again there."));
}

Error configurationSetUnknown(Door door, const QString &name)
{
    const Form form{u"ConfigurationSetDoesNotExist"_s, 400, u"NotFoundException"_s, 404, u"554 Transaction failed: "_s};
    return make(door, ErrorCode::NotFound, form, u"Configuration set <%1> does not exist."_s.arg(name),
                Tr::tr("A configuration set must exist in the sender's account, in the region of the request."));
}

Error configurationSetPaused(Door door, const QString &name)
{
    const Form form{u"ConfigurationSetSendingPausedException"_s, 400, u"SendingPausedException"_s, 400,
                    u"554 Transaction failed: "_s};
    return make(door, ErrorCode::SendingPaused, form, u"Sending is paused for configuration set %1"_s.arg(name),
                Tr::tr("Switch sending on for this configuration set, or use another one."));
}

Error mailFromNotVerified(Door door)
{
    const Form form{u"MailFromDomainNotVerifiedException"_s, 400, u"MailFromDomainNotVerifiedException"_s, 400,
                    u"554 MAIL FROM domain not verified: "_s};
    return make(door, ErrorCode::MailFromDomainNotVerified, form, u"DNS setup for MAIL FROM domain is invalid."_s,
                Tr::tr("Publish the MX record of the identity's MAIL FROM domain, or let SES fall back to its own."));
}

Error rateExceeded(Door door)
{
    const Form form{u"Throttling"_s, 400, u"TooManyRequestsException"_s, 429, u"454 Throttling failure: "_s};
    const QString text = u"Maximum sending rate exceeded"_s;
    return make(door, ErrorCode::Throttled, form, door == Door::Smtp ? text : QString(text + u'.'),
                Tr::tr("Too many recipients within a second. Wait a moment and send again."));
}

Error quotaExceeded(Door door)
{
    const Form form{u"Throttling"_s, 400, u"LimitExceededException"_s, 400, u"454 Throttling failure: "_s};
    const QString text = u"Daily message quota exceeded"_s;
    return make(
        door, ErrorCode::Throttled, form, door == Door::Smtp ? text : QString(text + u'.'),
        Tr::tr("The sender's account has used its quota of recipients for 24 hours. Wait, or raise the quota."));
}

} // namespace ses::errors
