// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/denial_words.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace ses::denial_words {

namespace {

using Kind = Denial::Kind;

constexpr Code codes[] = {
    {"AccessDenied"_L1, Kind::AccessDenied, 1, 2},
    {"MessageRejected"_L1, Kind::MessageRejected},
    {"FromEmailAddressNotVerified"_L1, Kind::NotVerified, 1, 1},
    {"InvalidPolicy"_L1, Kind::InvalidPolicy, 1, 1},
    {"InvalidParameterValue"_L1, Kind::InvalidParameter, 1, 1},
    {"ValidationError"_L1, Kind::InvalidParameter, 1, 1},
    {"Validation"_L1, Kind::InvalidParameter}, // only as ValidationException
    {"BadRequest"_L1, Kind::InvalidParameter, 0, 2},
    {"Serialization"_L1, Kind::InvalidParameter, 0, 2}, // only as SerializationException
    {"Throttling"_L1, Kind::Rate, 1, 1},
    {"TooManyRequests"_L1, Kind::Rate, 0, 2},
    {"LimitExceeded"_L1, Kind::LimitExceeded, 1, 2},
    {"SignatureDoesNotMatch"_L1, Kind::Signature},
    {"InvalidSignature"_L1, Kind::Signature, 0, 2},
    {"IncompleteSignature"_L1, Kind::Signature},
    {"RequestExpired"_L1, Kind::Clock},
    {"InvalidClientTokenId"_L1, Kind::Credentials, 1, 1},
    {"InvalidAccessKeyId"_L1, Kind::Credentials},
    {"UnrecognizedClient"_L1, Kind::Credentials, 0, 2},
    {"MissingAuthenticationToken"_L1, Kind::Credentials, 1, 2},
    {"OptInRequired"_L1, Kind::Credentials},
    {"ExpiredToken"_L1, Kind::ExpiredToken, 1, 2},
    {"AccountSendingPaused"_L1, Kind::AccountPaused, 1, 1},
    {"SendingPaused"_L1, Kind::AccountPaused, 0, 2},
    {"AccountSuspended"_L1, Kind::AccountSuspended, 0, 2},
    {"ConfigurationSetSendingPaused"_L1, Kind::ConfigurationSetPaused, 1, 1},
    {"ConfigurationSetDoesNotExist"_L1, Kind::ConfigurationSetUnknown, 1, 1},
    {"TemplateDoesNotExist"_L1, Kind::TemplateUnknown, 1, 1},
    {"MailFromDomainNotVerified"_L1, Kind::MailFrom},
    {"NotFound"_L1, Kind::NotFound, 0, 2}, // only as NotFoundException
    {"AlreadyExists"_L1, Kind::AlreadyExists, 1, 2},
    {"ConcurrentModification"_L1, Kind::Temporary, 0, 2},
    {"InternalServiceError"_L1, Kind::Temporary, 0, 2},
    {"ServiceUnavailable"_L1, Kind::Temporary},
};

/// Words that mean something else without the suffix.
bool needsSuffix(QLatin1StringView name)
{
    return name == "Validation"_L1 || name == "Serialization"_L1 || name == "NotFound"_L1 || name == "BadRequest"_L1 ||
           name == "TooManyRequests"_L1 || name == "ServiceUnavailable"_L1;
}

constexpr QLatin1StringView operationNames[] = {
    "SendEmail"_L1,
    "SendRawEmail"_L1,
    "SendTemplatedEmail"_L1,
    "SendBulkTemplatedEmail"_L1,
    "SendBulkEmail"_L1,
    "SendBounce"_L1,
    "SendCustomVerificationEmail"_L1,
    "PutIdentityPolicy"_L1,
    "DeleteIdentityPolicy"_L1,
    "GetIdentityPolicies"_L1,
    "ListIdentityPolicies"_L1,
    "CreateEmailIdentityPolicy"_L1,
    "UpdateEmailIdentityPolicy"_L1,
    "DeleteEmailIdentityPolicy"_L1,
    "GetEmailIdentityPolicies"_L1,
    "CreateEmailIdentity"_L1,
    "GetEmailIdentity"_L1,
    "DeleteEmailIdentity"_L1,
    "ListEmailIdentities"_L1,
    "ListIdentities"_L1,
    "DeleteIdentity"_L1,
    "VerifyEmailIdentity"_L1,
    "VerifyDomainIdentity"_L1,
    "VerifyDomainDkim"_L1,
    "GetIdentityVerificationAttributes"_L1,
    "GetIdentityMailFromDomainAttributes"_L1,
    "SetIdentityNotificationTopic"_L1,
    "SetIdentityFeedbackForwardingEnabled"_L1,
    "GetAccount"_L1,
    "GetSendQuota"_L1,
    "GetSendStatistics"_L1,
    "CreateConfigurationSet"_L1,
    "PutSuppressedDestination"_L1,
    "ListSuppressedDestinations"_L1,
};

/// Exact words where SES's are known, else the part of them that never changes.
constexpr Phrase table[] = {
    {"Policy contains an invalid principal"_L1, Kind::InvalidPolicy, "InvalidPolicy"_L1},
    {"Unknown or unapplicable condition field"_L1, Kind::InvalidPolicy, "InvalidPolicy"_L1},
    {"exceeds max allowed number of policies"_L1, Kind::PolicyLimit, "InvalidParameterValue"_L1},
    {"PolicyName is invalid"_L1, Kind::InvalidParameter, "InvalidParameterValue"_L1},
    {"Signature expired"_L1, Kind::Clock, "SignatureDoesNotMatch"_L1},
    {"Signature not yet current"_L1, Kind::Clock, "SignatureDoesNotMatch"_L1},
    {"request signature we calculated does not match"_L1, Kind::Signature, "SignatureDoesNotMatch"_L1},
    {"Credential should be scoped to"_L1, Kind::Signature, "SignatureDoesNotMatch"_L1},
    {"security token included in the request is expired"_L1, Kind::ExpiredToken, "ExpiredToken"_L1},
    {"security token included in the request is invalid"_L1, Kind::Credentials, "InvalidClientTokenId"_L1},
    {"Missing Authentication Token"_L1, Kind::Credentials, "MissingAuthenticationToken"_L1},
    {"Authentication Credentials Invalid"_L1, Kind::SmtpCredentials, "InvalidClientTokenId"_L1, 535},
    {"Account not subscribed to SES"_L1, Kind::SmtpCredentials, "OptInRequired"_L1, 535},
    {"530 Authentication required"_L1, Kind::SmtpCredentials, "MissingAuthenticationToken"_L1, 530},
    {"Daily message quota exceeded"_L1, Kind::Quota, "Throttling"_L1},
    {"Maximum sending rate exceeded"_L1, Kind::Rate, "Throttling"_L1},
    {"Maximum SigV2 SMTP sending rate exceeded"_L1, Kind::Rate, "Throttling"_L1, 454},
    {"Rate exceeded"_L1, Kind::Rate, "Throttling"_L1},
    {"Throttling failure"_L1, Kind::Rate, "Throttling"_L1, 454},
    {"Sending is paused for configuration set"_L1, Kind::ConfigurationSetPaused,
     "ConfigurationSetSendingPausedException"_L1},
    {"Sending is paused for account"_L1, Kind::AccountPaused, "AccountSendingPausedException"_L1},
    {"Sending paused for this account"_L1, Kind::AccountPaused, "AccountSendingPausedException"_L1},
    {"MAIL FROM domain not verified"_L1, Kind::MailFrom, "MailFromDomainNotVerifiedException"_L1},
    {"DNS setup for MAIL FROM domain is invalid"_L1, Kind::MailFrom, "MailFromDomainNotVerifiedException"_L1},
    {"Recipient count exceeds"_L1, Kind::Recipients, "InvalidParameterValue"_L1},
    {"Recipient count ("_L1, Kind::Recipients, "MessageRejected"_L1},
    {"Message length is more than"_L1, Kind::Size, "InvalidParameterValue"_L1},
    {"552 Message is too long"_L1, Kind::Size, "InvalidParameterValue"_L1, 552},
    {"Duplicate header '"_L1, Kind::Header, "InvalidParameterValue"_L1},
    {"Missing required header 'From'"_L1, Kind::Header, "InvalidParameterValue"_L1},
    {"Invalid MAIL FROM address provided"_L1, Kind::Address, "InvalidParameterValue"_L1, 501},
    {"Invalid RCPT TO address provided"_L1, Kind::Address, "InvalidParameterValue"_L1, 501},
    {"Missing final '@domain'"_L1, Kind::Address, "InvalidParameterValue"_L1},
    {"Local address contains control or whitespace"_L1, Kind::Address, "InvalidParameterValue"_L1},
    {"Address contains illegal characters in user name"_L1, Kind::Address, "InvalidParameterValue"_L1},
    {"Domain contains illegal character"_L1, Kind::Address, "InvalidParameterValue"_L1},
    {"Domain ends with dot"_L1, Kind::Address, "InvalidParameterValue"_L1},
    {"Domain starts with dot"_L1, Kind::Address, "InvalidParameterValue"_L1},
    {"Invalid domain name"_L1, Kind::Address, "InvalidParameterValue"_L1},
    {"Illegal address"_L1, Kind::Address, "InvalidParameterValue"_L1},
    {"Invalid email address"_L1, Kind::Address, "InvalidParameterValue"_L1},
    {"Source cannot be empty"_L1, Kind::Address, "InvalidParameterValue"_L1},
    {"Must be a verified email address or domain"_L1, Kind::NotFound, "InvalidParameterValue"_L1},
    {"Email identity <"_L1, Kind::NotFound, "NotFoundException"_L1},
    {"Too many concurrent SMTP connections"_L1, Kind::Temporary, {}, 421},
    {"Temporary service failure"_L1, Kind::Temporary, {}, 451},
    {"Temporary authentication failure"_L1, Kind::Temporary, {}, 454},
    {"Timeout waiting for data from client"_L1, Kind::Temporary, {}, 451},
};

QHash<QStringView, const Code *> makeCodes()
{
    static QStringList names; // the views look into it
    names.reserve(qsizetype(std::size(codes)) * 2);
    QHash<QStringView, const Code *> found;
    for (const Code &code : codes) {
        names.append(code.name + "Exception"_L1);
        found.insert(names.back(), &code);
        if (!needsSuffix(code.name)) {
            names.append(code.name);
            found.insert(names.back(), &code);
        }
    }
    return found;
}

/// By name with a small first letter, as JavaScript and PHP call them.
QHash<QString, QString> makeOperations()
{
    QHash<QString, QString> found;
    for (const QLatin1StringView name : operationNames) {
        for (const auto suffix : {""_L1, "Command"_L1, "Async"_L1, "Request"_L1, "Action"_L1, "Response"_L1})
            found.insert((name + suffix).toLower(), name);
    }
    return found;
}

} // namespace

const Code *findCode(QStringView word)
{
    static const auto all = makeCodes();
    return all.value(word, nullptr);
}

QString findOperation(QStringView word)
{
    static const auto all = makeOperations();
    return all.value(word.toString().toLower());
}

std::span<const Phrase> phrases()
{
    return table;
}

QString actionOfOperation(QStringView operation)
{
    if (operation == "SendRawEmail"_L1 || operation == "SendTemplatedEmail"_L1 ||
        operation == "SendBulkTemplatedEmail"_L1 || operation == "SendBulkEmail"_L1)
        return "ses:"_L1 + operation.toString();
    return {};
}

} // namespace ses::denial_words
