// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses_tests.h"

#include "ses/errors.h"

using namespace Qt::StringLiterals;
using ses::Door;
using ses::Error;
using ses::ErrorCode;

Q_DECLARE_METATYPE(ses::Error)

/// Every answer of ses.md 3.4, 3.5, 5.2 and 11.2 through the three kinds of doors.
class ErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        using namespace ses::errors;
        QTest::addColumn<Error>("error");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("awsCode");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        const auto rows = [](const char *name, const std::function<Error(Door)> &make, ErrorCode code,
                             const QString &v1, int v1Status, const QString &v2, int v2Status, const QString &text,
                             const QString &smtp) {
            QTest::addRow("%s v1", name) << make(Door::V1Raw) << code << v1 << v1Status << text;
            QTest::addRow("%s v2", name) << make(Door::V2Simple) << code << v2 << v2Status << text;
            QTest::addRow("%s smtp", name) << make(Door::Smtp) << code << v1 << 0 << smtp;
        };
        const QString denied =
            u"User `arn:aws:iam::222222222222:user/jane' is not authorized to perform "
            "`ses:SendEmail' on resource `arn:aws:ses:us-east-1:111111111111:identity/example.com'"_s;
        rows(
            "denied",
            [](Door door) {
                return accessDenied(door, u"arn:aws:iam::222222222222:user/jane"_s, u"ses:SendEmail"_s,
                                    u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s);
            },
            ErrorCode::AccessDenied, u"AccessDenied"_s, 403, u"AccessDeniedException"_s, 403, denied,
            u"554 Access denied: "_s + denied);
        const QString unverified =
            u"Email address is not verified. The following identities failed the check in region "
            "US-EAST-1: sender@example.com, rcpt@example.net"_s;
        rows(
            "unverified",
            [](Door door) {
                return notVerified(door, u"us-east-1"_s, {u"sender@example.com"_s, u"rcpt@example.net"_s});
            },
            ErrorCode::MessageRejected, u"MessageRejected"_s, 400, u"MessageRejected"_s, 400, unverified,
            u"554 Message rejected: "_s + unverified);
        rows("rate", rateExceeded, ErrorCode::Throttled, u"Throttling"_s, 400, u"TooManyRequestsException"_s, 429,
             u"Maximum sending rate exceeded."_s, u"454 Throttling failure: Maximum sending rate exceeded"_s);
        rows("quota", quotaExceeded, ErrorCode::Throttled, u"Throttling"_s, 400, u"LimitExceededException"_s, 400,
             u"Daily message quota exceeded."_s, u"454 Throttling failure: Daily message quota exceeded"_s);
        rows(
            "set unknown", [](Door door) { return configurationSetUnknown(door, u"X"_s); }, ErrorCode::NotFound,
            u"ConfigurationSetDoesNotExist"_s, 400, u"NotFoundException"_s, 404,
            u"Configuration set <X> does not exist."_s,
            u"554 Transaction failed: Configuration set <X> does not exist."_s);
        rows(
            "set paused", [](Door door) { return configurationSetPaused(door, u"X"_s); }, ErrorCode::SendingPaused,
            u"ConfigurationSetSendingPausedException"_s, 400, u"SendingPausedException"_s, 400,
            u"Sending is paused for configuration set X"_s,
            u"554 Transaction failed: Sending is paused for configuration set X"_s);
        rows("mail from", mailFromNotVerified, ErrorCode::MailFromDomainNotVerified,
             u"MailFromDomainNotVerifiedException"_s, 400, u"MailFromDomainNotVerifiedException"_s, 400,
             u"DNS setup for MAIL FROM domain is invalid."_s,
             u"554 MAIL FROM domain not verified: DNS setup for MAIL FROM domain is invalid."_s);
        rows("recipients", tooManyRecipients, ErrorCode::InvalidParameter, u"InvalidParameterValue"_s, 400,
             u"BadRequestException"_s, 400, u"Recipient count exceeds 50."_s,
             u"554 Transaction failed: Recipient count exceeds 50."_s);
        rows(
            "duplicate", [](Door door) { return duplicateHeader(door, u"DKIM-Signature"_s); },
            ErrorCode::InvalidParameter, u"InvalidParameterValue"_s, 400, u"BadRequestException"_s, 400,
            u"Duplicate header 'DKIM-Signature'."_s, u"554 Transaction failed: Duplicate header 'DKIM-Signature'."_s);
        rows(
            "recipient",
            [](Door door) { return badAddress(door, ses::NameProblem::MissingDomain, AddressRole::Recipient); },
            ErrorCode::InvalidParameter, u"InvalidParameterValue"_s, 400, u"BadRequestException"_s, 400,
            u"Missing final '@domain'"_s, u"501 Invalid RCPT TO address provided"_s);
    }
    void texts()
    {
        QFETCH(const Error, error);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, awsCode);
        QFETCH(const int, status);
        QFETCH(const QString, message);
        QCOMPARE(error.code, code);
        QCOMPARE(error.awsCode, awsCode);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.message, message);
        QVERIFY(!error.advice.isEmpty());
        QCOMPARE(error.retryable, code == ErrorCode::Throttled);
    }

    void sizes()
    {
        QCOMPARE(ses::errors::maximumSize(Door::V1Raw), 10'485'760);
        QCOMPARE(ses::errors::maximumSize(Door::V2Simple), 41'943'040);
        QCOMPARE(ses::errors::tooLong(Door::V1Simple, 10'485'761).message,
                 u"Message length is more than 10485760 bytes long: '10485761'."_s);
        QCOMPARE(ses::errors::tooLong(Door::Smtp, 1).message, u"552 Message is too long."_s);
    }

    void credentials()
    {
        QCOMPARE(ses::errors::invalidCredentials(Door::V1Simple).awsCode, u"InvalidClientTokenId"_s);
        QCOMPARE(ses::errors::invalidCredentials(Door::V2Raw).awsCode, u"UnrecognizedClientException"_s);
        QCOMPARE(ses::errors::invalidCredentials(Door::Smtp).message, u"535 Authentication Credentials Invalid"_s);
    }
};

std::unique_ptr<QObject> errorsTest()
{
    return std::make_unique<ErrorsTest>();
}

#include "tst_errors.moc"
