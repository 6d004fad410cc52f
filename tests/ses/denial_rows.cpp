// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "denial_rows.h"

using Kind = ses::Denial::Kind;

namespace {

constexpr auto jane = "arn:aws:iam::222222222222:user/jane";
constexpr auto session = "arn:aws:sts::222222222222:assumed-role/Mailer/i-0abc";
constexpr auto domain = "arn:aws:ses:us-east-1:111111111111:identity/example.com";
constexpr auto ownAddress = "arn:aws:ses:us-east-1:222222222222:identity/news@example.com";
constexpr auto id = "7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11";

} // namespace

const QList<DenialRow> &denialRows()
{
    static const QList<DenialRow> rows{
        {.name = "the sentence alone",
         .text = "User `arn:aws:iam::222222222222:user/jane' is not authorized to perform `ses:SendEmail' on resource "
                 "`arn:aws:ses:us-east-1:111111111111:identity/example.com'",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1"},
        {.name = "AWS CLI v1",
         .text = "An error occurred (AccessDenied) when calling the SendRawEmail operation: User "
                 "`arn:aws:iam::222222222222:user/jane' is not authorized to perform `ses:SendRawEmail' on resource "
                 "`arn:aws:ses:us-east-1:111111111111:identity/example.com'",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 1,
         .operation = "SendRawEmail",
         .action = "ses:SendRawEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1"},
        {.name = "AWS CLI sesv2",
         .text = "\nAn error occurred (AccessDeniedException) when calling the SendEmail operation: User "
                 "`arn:aws:sts::222222222222:assumed-role/Mailer/i-0abc' is not authorized to perform "
                 "`ses:SendRawEmail' on resource `arn:aws:ses:us-east-1:111111111111:identity/example.com'\n",
         .kind = Kind::AccessDenied,
         .code = "AccessDeniedException",
         .api = 2,
         .operation = "SendEmail",
         .action = "ses:SendRawEmail",
         .principal = session,
         .resource = domain,
         .region = "us-east-1"},
        {.name = "botocore, traceback",
         .text = "Traceback (most recent call last):\n"
                 "  File \"/var/task/app.py\", line 554, in lambda_handler\n"
                 "    client.send_raw_email(Source=sender, RawMessage={'Data': raw})\n"
                 "  File \"/var/runtime/botocore/client.py\", line 535, in _api_call\n"
                 "    return self._make_api_call(operation_name, kwargs)\n"
                 "botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the SendRawEmail "
                 "operation: User `arn:aws:iam::222222222222:user/jane' is not authorized to perform "
                 "`ses:SendRawEmail' on resource `arn:aws:ses:us-east-1:222222222222:identity/news@example.com'",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 1,
         .operation = "SendRawEmail",
         .action = "ses:SendRawEmail",
         .principal = jane,
         .resource = ownAddress,
         .region = "us-east-1"},
        {.name = "boto3 response dictionary",
         .text = "{'Error': {'Type': 'Sender', 'Code': 'MessageRejected', 'Message': 'Email address is not verified. "
                 "The following identities failed the check in region EU-WEST-1: a@example.com, b@example.net'}, "
                 "'ResponseMetadata': {'RequestId': '7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11', 'HTTPStatusCode': 400}}",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .region = "eu-west-1",
         .addresses = "a@example.com,b@example.net",
         .requestId = id},
        {.name = "old boto",
         .text = "BotoServerError: 400 Bad Request\n<ErrorResponse "
                 "xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\">\n  <Error>\n    <Type>Sender</Type>\n"
                 "    <Code>MessageRejected</Code>\n    <Message>Email address is not verified.</Message>\n"
                 "  </Error>\n  <RequestId>7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11</RequestId>\n</ErrorResponse>",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .requestId = id},
        {.name = "XML of API v1",
         .text = "<ErrorResponse xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\"><Error><Type>Sender</Type>"
                 "<Code>AccessDenied</Code><Message>User `arn:aws:iam::222222222222:user/jane' is not authorized to "
                 "perform `ses:SendEmail' on resource `arn:aws:ses:us-east-1:111111111111:identity/example.com'"
                 "</Message></Error><RequestId>7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11</RequestId></ErrorResponse>",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 1,
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1",
         .requestId = id},
        {.name = "JSON of API v2",
         .text = "{\"message\":\"User `arn:aws:iam::222222222222:user/jane' is not authorized to perform "
                 "`ses:SendEmail' on resource `arn:aws:ses:us-east-1:111111111111:identity/example.com'\"}",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1"},
        {.name = "HTTP response of API v2",
         .text = "HTTP/1.1 403 Forbidden\r\nx-amzn-RequestId: 7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11\r\n"
                 "x-amzn-ErrorType: AccessDeniedException:http://internal.amazon.com/coral/\r\n\r\n"
                 "{\"Message\":\"User `arn:aws:iam::222222222222:user/jane' is not authorized to perform "
                 "`ses:SendEmail' on resource `arn:aws:ses:us-east-1:111111111111:identity/example.com'\"}",
         .kind = Kind::AccessDenied,
         .code = "AccessDeniedException",
         .api = 2,
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1",
         .requestId = id},
        {.name = "JavaScript SDK v2",
         .text = "SES ERROR: { AccessDenied: User `arn:aws:iam::222222222222:user/jane' is not authorized to perform "
                 "`ses:SendEmail' on resource `arn:aws:ses:us-east-1:222222222222:identity/news@example.com'\n"
                 "    at Request.extractError (/srv/app/node_modules/aws-sdk/lib/protocol/query.js:50:29)\n"
                 "    at Request.callListeners (/srv/app/node_modules/aws-sdk/lib/sequential_executor.js:106:20)\n"
                 "  code: 'AccessDenied',\n  time: 2026-01-02T03:04:05.678Z,\n"
                 "  requestId: '7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11',\n  statusCode: 403,\n  retryable: false }",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 1,
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = ownAddress,
         .region = "us-east-1",
         .requestId = id},
        {.name = "JavaScript SDK v3",
         .text = "AccessDeniedException: User `arn:aws:sts::222222222222:assumed-role/Mailer/i-0abc' is not authorized "
                 "to perform `ses:SendEmail' on resource `arn:aws:ses:us-east-1:111111111111:identity/example.com'\n"
                 "    at de_AccessDeniedExceptionRes (/app/node_modules/@aws-sdk/client-sesv2/dist-cjs/index.js:1:1)\n"
                 "    at process.processTicksAndRejections (node:internal/process/task_queues:95:5) {\n"
                 "  '$fault': 'client',\n  '$metadata': {\n    httpStatusCode: 403,\n"
                 "    requestId: '7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11',\n    extendedRequestId: undefined,\n"
                 "    attempts: 1,\n    totalRetryDelay: 0\n  }\n}",
         .kind = Kind::AccessDenied,
         .code = "AccessDeniedException",
         .api = 2,
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = session,
         .resource = domain,
         .region = "us-east-1",
         .requestId = id},
        {.name = "JavaScript SDK v3, not verified",
         .text = "MessageRejected: Email address is not verified. The following identities failed the check in region "
                 "EU-CENTRAL-1: Dev <no-reply@example.com>\n  Error: {\n    Type: 'Sender',\n    Code: "
                 "'MessageRejected',\n    Message: 'Email address is not verified. ...'\n  },\n}",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .region = "eu-central-1",
         .addresses = "no-reply@example.com"},
        {.name = "Lambda's JSON",
         .text = "{\n  \"errorType\": \"AccessDenied\",\n  \"errorMessage\": \"User "
                 "`arn:aws:sts::222222222222:assumed-role/Mailer/i-0abc' is not authorized to perform "
                 "`ses:SendTemplatedEmail' on resource "
                 "`arn:aws:ses:us-east-1:222222222222:identity/news@example.com'\",\n  \"trace\": [\n    "
                 "\"AccessDenied: User `arn:aws:sts::222222222222:assumed-role/Mailer/i-0abc' is not authorized to "
                 "perform `ses:SendTemplatedEmail' on resource "
                 "`arn:aws:ses:us-east-1:222222222222:identity/news@example.com'\"\n  ]\n}",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 1,
         .operation = "SendTemplatedEmail",
         .action = "ses:SendTemplatedEmail",
         .principal = session,
         .resource = ownAddress,
         .region = "us-east-1"},
        {.name = "JSON in JSON with unicode escapes",
         .text = "{\"log\":\"{\\\"msg\\\":\\\"User \\\\u0060arn:aws:iam::222222222222:user/jane\\\\u0027 is not "
                 "authorized to perform \\\\u0060ses:SendEmail\\\\u0027 on resource "
                 "\\\\u0060arn:aws:ses:us-east-1:111111111111:identity/example.com\\\\u0027\\\"}\\n\"}",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1"},
        {.name = "Java SDK v1",
         .text = "com.amazonaws.services.simpleemail.model.MessageRejectedException: Email address is not verified. "
                 "The following identities failed the check in region US-WEST-2: a@example.com (Service: "
                 "AmazonSimpleEmailService; Status Code: 400; Error Code: MessageRejected; Request ID: "
                 "7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11; Proxy: null)\n\tat "
                 "com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1862)",
         .kind = Kind::NotVerified,
         .code = "MessageRejectedException",
         .api = 1,
         .region = "us-west-2",
         .addresses = "a@example.com",
         .requestId = id},
        {.name = "Java SDK v2",
         .text = "software.amazon.awssdk.services.sesv2.model.SesV2Exception: User "
                 "`arn:aws:iam::222222222222:user/jane' is not authorized to perform `ses:SendEmail' on resource "
                 "`arn:aws:ses:us-east-1:111111111111:identity/example.com' (Service: SesV2, Status Code: 403, Request "
                 "ID: 7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11)\n\tat "
                 "software.amazon.awssdk.protocols.json.internal.unmarshall.AwsJsonProtocolErrorUnmarshaller",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 2,
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1",
         .requestId = id},
        {.name = "Java SDK v2, API v1",
         .text = "software.amazon.awssdk.services.ses.model.SesException: The security token included in the request "
                 "is invalid. (Service: Ses, Status Code: 403, Request ID: 7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11)",
         .kind = Kind::Credentials,
         .code = "InvalidClientTokenId",
         .api = 1,
         .requestId = id},
        {.name = "Go SDK v2",
         .text = "operation error SESv2: SendEmail, https response error StatusCode: 403, RequestID: "
                 "7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11, api error AccessDeniedException: User "
                 "`arn:aws:iam::222222222222:user/jane' is not authorized to perform `ses:SendRawEmail' on resource "
                 "`arn:aws:ses:us-east-1:111111111111:identity/example.com'",
         .kind = Kind::AccessDenied,
         .code = "AccessDeniedException",
         .api = 2,
         .operation = "SendEmail",
         .action = "ses:SendRawEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1",
         .requestId = id},
        {.name = "Go SDK v2, API v1, typed error",
         .text = "2026/01/02 03:04:05 main.go:42: operation error SES: SendRawEmail, https response error StatusCode: "
                 "400, RequestID: 7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11, MessageRejected: Email address is not "
                 "verified. The following identities failed the check in region US-EAST-1: a@example.com",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .api = 1,
         .operation = "SendRawEmail",
         .region = "us-east-1",
         .addresses = "a@example.com",
         .requestId = id},
        {.name = "Go SDK v1",
         .text = "AccessDenied: User `arn:aws:iam::222222222222:user/jane' is not authorized to perform "
                 "`ses:SendEmail' on resource `arn:aws:ses:us-east-1:111111111111:identity/example.com'\n\tstatus "
                 "code: 403, request id: 7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 1,
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1",
         .requestId = id},
        {.name = "PHP SDK v3",
         .text = "Error executing \"SendEmail\" on \"https://email.us-west-2.amazonaws.com\"; AWS HTTP error: Client "
                 "error: `POST https://email.us-west-2.amazonaws.com` resulted in a `400 Bad Request` response:\n"
                 "<ErrorResponse xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\">\n  <Error>\n "
                 "<Type>Sender</Type>\n <Code>MessageReje (truncated...)\n MessageRejected (client): Email address is "
                 "not verified. The following identities failed the check in region US-WEST-2: Portal "
                 "<a@example.com> - <ErrorResponse><Error><Message>Portal &lt;a@example.com&gt;</Message></Error>"
                 "<RequestId>7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11</RequestId></ErrorResponse>",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .operation = "SendEmail",
         .region = "us-west-2",
         .addresses = "a@example.com",
         .requestId = id},
        {.name = "PHP, management call of v1, no resource",
         .text = "Error executing \"VerifyEmailIdentity\" on \"https://email.us-west-2.amazonaws.com\"; AWS HTTP "
                 "error: Client error: 403 AccessDenied (client): User: arn:aws:iam::222222222222:user/jane is not "
                 "authorized to perform: ses:VerifyEmailIdentity - <ErrorResponse>",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 1,
         .operation = "VerifyEmailIdentity",
         .action = "ses:VerifyEmailIdentity",
         .principal = jane},
        {.name = "WordPress plug-in",
         .text = "SimpleEmailService::sendRawEmail(): Sender - MessageRejected: Email address is not verified. The "
                 "following identities failed the check in region AP-SOUTHEAST-2: Ann M <contact@example.com>, "
                 "contact@example.com Request Id: 7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .operation = "SendRawEmail",
         .region = "ap-southeast-2",
         .addresses = "contact@example.com",
         .requestId = id},
        {.name = "Symfony",
         .text = "Unable to send an email: User `arn:aws:iam::222222222222:user/jane' is not authorized to perform "
                 "`ses:SendRawEmail' on resource `arn:aws:ses:us-east-1:222222222222:identity/news@example.com' (code "
                 "AccessDeniedException). at /app/vendor/symfony/amazon-mailer/Transport/"
                 "SesHttpAsyncAwsTransport.php:63)",
         .kind = Kind::AccessDenied,
         .code = "AccessDeniedException",
         .api = 2,
         .operation = "SendRawEmail",
         .action = "ses:SendRawEmail",
         .principal = jane,
         .resource = ownAddress,
         .region = "us-east-1"},
        {.name = "Ruby SDK",
         .text = "Aws::SES::Errors::AccessDenied (User `arn:aws:iam::222222222222:user/jane' is not authorized to "
                 "perform `ses:SendRawEmail' on resource `arn:aws:ses:us-east-1:111111111111:identity/example.com'):\n"
                 "app/mailers/news_mailer.rb:12:in `deliver'",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 1,
         .operation = "SendRawEmail",
         .action = "ses:SendRawEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1"},
        {.name = "Ruby SDK, management call of v2",
         .text = "Aws::SESV2::Errors::AccessDeniedException in job#perform\nUser: "
                 "arn:aws:sts::222222222222:assumed-role/Mailer/i-0abc is not authorized to perform: "
                 "ses:PutSuppressedDestination on resource: * because no identity-based policy allows the "
                 "ses:PutSuppressedDestination action",
         .kind = Kind::AccessDenied,
         .code = "AccessDeniedException",
         .api = 2,
         .operation = "PutSuppressedDestination",
         .action = "ses:PutSuppressedDestination",
         .principal = session,
         .resource = "*"},
        {.name = ".NET, API v2, configuration set",
         .text = "Amazon.SimpleEmailV2.AmazonSimpleEmailServiceV2Exception: User "
                 "'arn:aws:iam::222222222222:user/jane' is not authorized to perform 'ses:SendEmail' on resource "
                 "`arn:aws:ses:eu-west-1:222222222222:configuration-set/tracking'\n ---> "
                 "Amazon.Runtime.Internal.HttpErrorResponseException",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 2,
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = "arn:aws:ses:eu-west-1:222222222222:configuration-set/tracking",
         .region = "eu-west-1"},
        {.name = ".NET, API v1",
         .text = "Amazon.SimpleEmail.Model.MessageRejectedException: Email address is not verified. The following "
                 "identities failed the check in region US-EAST-1: a@example.com\n   at "
                 "Amazon.Runtime.Internal.HttpErrorResponseExceptionHandler.HandleExceptionStream()",
         .kind = Kind::NotVerified,
         .code = "MessageRejectedException",
         .region = "us-east-1",
         .addresses = "a@example.com"},
        {.name = "Rust SDK",
         .text = "ServiceError(ServiceError { source: Unhandled(Unhandled { meta: ErrorMetadata { code: "
                 "Some(\"AccessDeniedException\"), message: Some(\"User `arn:aws:iam::222222222222:user/jane' is not "
                 "authorized to perform `ses:SendEmail' on resource "
                 "`arn:aws:ses:us-east-1:111111111111:identity/example.com'\"), extras: Some({\"aws_request_id\": "
                 "\"7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11\"}) } }) })",
         .kind = Kind::AccessDenied,
         .code = "AccessDeniedException",
         .api = 2,
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1",
         .requestId = id},
        {.name = "Haskell",
         .text = "SESException {seStatus = Status {statusCode = 403, statusMessage = \"Forbidden\"}, seCode = "
                 "\"InvalidClientTokenId\", seMessage = \"The security token included in the request is invalid.\", "
                 "seRequestId = \"7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11\"}",
         .kind = Kind::Credentials,
         .code = "InvalidClientTokenId",
         .api = 1,
         .requestId = id},
        {.name = "smtplib, bytes in double quotes",
         .text = "smtplib.SMTPDataError: (554, b\"Access denied: User `arn:aws:iam::222222222222:user/jane' is not "
                 "authorized to perform `ses:SendRawEmail' on resource "
                 "`arn:aws:ses:us-east-1:222222222222:identity/news@example.com'\")",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "SendRawEmail",
         .action = "ses:SendRawEmail",
         .principal = jane,
         .resource = ownAddress,
         .region = "us-east-1",
         .smtp = 554},
        {.name = "smtplib, bytes in single quotes",
         .text = "(554, b'Access denied: User `arn:aws:iam::222222222222:user/jane\\' is not authorized to perform "
                 "`ses:SendRawEmail\\' on resource `arn:aws:ses:us-east-1:111111111111:identity/example.com\\'')",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "SendRawEmail",
         .action = "ses:SendRawEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1",
         .smtp = 554},
        {.name = "smtplib, not verified",
         .text = "smtplib.SMTPDataError: (554, b'Message rejected: Email address is not verified. The following "
                 "identities failed the check in region US-EAST-1: a@example.com, b@example.net')",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .region = "us-east-1",
         .addresses = "a@example.com,b@example.net",
         .smtp = 554},
        {.name = "smtplib, credentials",
         .text = "smtplib.SMTPAuthenticationError: (535, b'Authentication Credentials Invalid')",
         .kind = Kind::SmtpCredentials,
         .code = "InvalidClientTokenId",
         .smtp = 535},
        {.name = "Nodemailer",
         .text = "Error: Message failed: 554 Access denied: User `arn:aws:iam::222222222222:user/jane' is not "
                 "authorized to perform `ses:SendRawEmail' on resource "
                 "`arn:aws:ses:us-east-1:222222222222:identity/news@example.com'\n    at "
                 "SMTPConnection._formatError (/app/node_modules/nodemailer/lib/smtp-connection/index.js:798:19)\n {\n"
                 "  code: 'EMESSAGE',\n  response: '554 Access denied: User `arn:aws:iam::222222222222:user/jane\\' "
                 "is not authorized',\n  responseCode: 554,\n  command: 'DATA'\n}",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "SendRawEmail",
         .action = "ses:SendRawEmail",
         .principal = jane,
         .resource = ownAddress,
         .region = "us-east-1",
         .smtp = 554},
        {.name = "Nodemailer, credentials",
         .text = "Error: Invalid login: 535 Authentication Credentials Invalid\n    at SMTPConnection._formatError "
                 "{\n  code: 'EAUTH',\n  response: '535 Authentication Credentials Invalid',\n  responseCode: 535,\n  "
                 "command: 'AUTH PLAIN'\n}",
         .kind = Kind::SmtpCredentials,
         .code = "InvalidClientTokenId",
         .smtp = 535},
        {.name = "Postfix",
         .text = "Jan  2 03:04:05 mail postfix/smtp[4242]: 4A1B2C3D4E: to=<b@example.net>, "
                 "relay=email-smtp.us-east-1.amazonaws.com[192.0.2.1]:587, delay=0.61, delays=0.02/0/0.4/0.19, "
                 "dsn=5.0.0, status=bounced (host email-smtp.us-east-1.amazonaws.com[192.0.2.1] said: 554 Message "
                 "rejected: Email address is not verified. The following identities failed the check in region "
                 "US-EAST-1: root@mail.example.com (in reply to end of DATA command))",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .region = "us-east-1",
         .addresses = "root@mail.example.com",
         .smtp = 554},
        {.name = "Postfix, access denied",
         .text = "status=bounced (host email-smtp.eu-west-1.amazonaws.com[192.0.2.1] said: 554 Access denied: User "
                 "`arn:aws:iam::222222222222:user/jane' is not authorized to perform `ses:SendRawEmail' on resource "
                 "`arn:aws:ses:eu-west-1:222222222222:identity/root@example.com' (in reply to end of DATA command))",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "SendRawEmail",
         .action = "ses:SendRawEmail",
         .principal = jane,
         .resource = "arn:aws:ses:eu-west-1:222222222222:identity/root@example.com",
         .region = "eu-west-1",
         .smtp = 554},
        {.name = "Postfix, credentials",
         .text = "warning: SASL authentication failure: host email-smtp.eu-west-1.amazonaws.com[192.0.2.1] said: 535 "
                 "Authentication Credentials Invalid",
         .kind = Kind::SmtpCredentials,
         .code = "InvalidClientTokenId",
         .smtp = 535},
        {.name = "Postfix, throttled",
         .text = "status=deferred (host email-smtp.us-east-1.amazonaws.com[192.0.2.1] said: 454 Throttling failure: "
                 "Maximum sending rate exceeded. (in reply to end of DATA command))",
         .kind = Kind::Rate,
         .code = "Throttling",
         .smtp = 454},
        {.name = "SMTP, daily quota",
         .text = "454 Throttling failure: Daily message quota exceeded",
         .kind = Kind::Quota,
         .code = "Throttling",
         .smtp = 454},
        {.name = "SMTP, MAIL FROM",
         .text = "501 Invalid MAIL FROM address provided",
         .kind = Kind::Address,
         .code = "InvalidParameterValue",
         .smtp = 501},
        {.name = "SMTP, recipient",
         .text = "Net::SMTPSyntaxError: 501 Invalid RCPT TO address provided",
         .kind = Kind::Address,
         .code = "InvalidParameterValue",
         .smtp = 501},
        {.name = "SMTP, duplicate header",
         .text = "554 Transaction failed: Duplicate header 'DKIM-Signature'.",
         .kind = Kind::Header,
         .code = "InvalidParameterValue",
         .smtp = 554},
        {.name = "SMTP, MAIL FROM domain",
         .text = "554 MAIL FROM domain not verified: DNS setup for MAIL FROM domain is invalid.",
         .kind = Kind::MailFrom,
         .code = "MailFromDomainNotVerifiedException",
         .smtp = 554},
        {.name = "SMTP, not authenticated",
         .text = "530 Authentication required",
         .kind = Kind::SmtpCredentials,
         .code = "MissingAuthenticationToken",
         .smtp = 530},
        {.name = "SMTP, temporary",
         .text = "smtplib.SMTPServerDisconnected: 451 4.4.2 Timeout waiting for data from client.",
         .kind = Kind::Temporary,
         .smtp = 451},
        {.name = "SMTP, too many connections",
         .text = "421 Too many concurrent SMTP connections",
         .kind = Kind::Temporary,
         .smtp = 421},
        {.name = "SMTP, too long",
         .text = "552 Message is too long.",
         .kind = Kind::Size,
         .code = "InvalidParameterValue",
         .smtp = 552},
        {.name = "Ruby Net::SMTP",
         .text = "Net::SMTPFatalError: 554 Message rejected: Email address is not verified. The following identities "
                 "failed the check in region US-WEST-2: mailer@example.com\n",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .region = "us-west-2",
         .addresses = "mailer@example.com",
         .smtp = 554},
        {.name = "SQL Server database mail",
         .text = "Exception Message: Cannot send mails to mail server. (Transaction failed. The server response was: "
                 "Message rejected: Email address is not verified.).",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .smtp = 0},
        {.name = "Grafana",
         .text = "t=2026-01-02T03:04:05+0000 lvl=eror msg=\"Failed to send alert\" error=\"gomail: could not send "
                 "email 1: 554 Access denied: User `arn:aws:iam::222222222222:user/team/grafana' is not authorized to "
                 "perform `ses:SendRawEmail' on resource `arn:aws:ses:eu-west-2:222222222222:identity/a@example.com'\"",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "SendRawEmail",
         .action = "ses:SendRawEmail",
         .principal = "arn:aws:iam::222222222222:user/team/grafana",
         .resource = "arn:aws:ses:eu-west-2:222222222222:identity/a@example.com",
         .region = "eu-west-2",
         .smtp = 554},
        {.name = "CloudTrail event",
         .text = "{\"eventVersion\":\"1.08\",\"userIdentity\":{\"type\":\"IAMUser\",\"principalId\":\"AIDAEXAMPLE\","
                 "\"arn\":\"arn:aws:iam::222222222222:user/jane\",\"accountId\":\"222222222222\"},\"eventSource\":"
                 "\"ses.amazonaws.com\",\"eventName\":\"SendRawEmail\",\"awsRegion\":\"us-east-1\","
                 "\"errorCode\":\"AccessDenied\",\"errorMessage\":\"User `arn:aws:iam::222222222222:user/jane' is not "
                 "authorized to perform `ses:SendRawEmail' on resource "
                 "`arn:aws:ses:us-east-1:111111111111:identity/example.com'\",\"requestID\":"
                 "\"7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11\",\"eventID\":\"00000000-0000-4000-8000-000000000000\"}",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 1,
         .operation = "SendRawEmail",
         .action = "ses:SendRawEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1",
         .requestId = id},
        {.name = "CloudTrail event, the ARN outside the message",
         .text = "{\"userIdentity\":{\"arn\":\"arn:aws:sts::222222222222:assumed-role/Mailer/i-0abc\","
                 "\"sessionContext\":{\"sessionIssuer\":{\"arn\":\"arn:aws:iam::222222222222:role/Mailer\"}}},"
                 "\"eventName\":\"SendEmail\",\"awsRegion\":\"eu-west-1\",\"errorCode\":\"MessageRejected\","
                 "\"errorMessage\":\"Email address is not verified. The following identities failed the check in "
                 "region EU-WEST-1: a@example.com\"}",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .operation = "SendEmail",
         .principal = session,
         .region = "eu-west-1",
         .addresses = "a@example.com"},
        {.name = "typographic quotes",
         .text = "User “arn:aws:iam::222222222222:user/jane” is not authorized to perform ‘ses:SendEmail’ on resource "
                 "«arn:aws:ses:us-east-1:111111111111:identity/example.com»",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1"},
        {.name = "HTML",
         .text = "<p class=\"error\">User &#96;arn:aws:iam::222222222222:user/jane&#39; is not authorized to perform "
                 "&#x60;ses:SendEmail&#x27; on resource "
                 "&#96;arn:aws:ses:us-east-1:111111111111:identity/example.com&apos;</p>",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1"},
        {.name = "HTML escaped twice",
         .text = "failed the check? Email address is not verified. The following identities failed the check in "
                 "region US-EAST-1: A &amp;lt;a@example.com&amp;gt;, b@example.net",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .region = "us-east-1",
         .addresses = "a@example.com,b@example.net"},
        {.name = "quotes lost to Markdown, bold",
         .text = "**554 Access denied: User arn:aws:iam::222222222222:user/jane' is not authorized to perform "
                 "ses:SendRawEmail' on resource arn:aws:ses:us-east-1:111111111111:identity/example.com'**",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "SendRawEmail",
         .action = "ses:SendRawEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1",
         .smtp = 554},
        {.name = "quoted mail, wrapped",
         .text = "> An error occurred (AccessDenied) when calling\n> the SendEmail operation: User\n"
                 "> `arn:aws:iam::222222222222:user/jane' is not\n> authorized to perform `ses:SendEmail' on\n"
                 ">> resource `arn:aws:ses:us-east-1:111111111111:identity/example.com'\n> Best regards",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 1,
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1"},
        {.name = "terminal colours",
         .text = "\x1b[31mAn error occurred (\x1b[1mMessageRejected\x1b[0m\x1b[31m) when calling the SendEmail "
                 "operation: Email address is not verified. The following identities failed the check in region "
                 "US-EAST-1: a@example.com\x1b[0m",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .operation = "SendEmail",
         .region = "us-east-1",
         .addresses = "a@example.com"},
        {.name = "an apostrophe in the address",
         .text = "User `arn:aws:iam::222222222222:user/jane' is not authorized to perform `ses:SendEmail' on resource "
                 "`arn:aws:ses:us-east-1:222222222222:identity/o'brien@example.com'.",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = "arn:aws:ses:us-east-1:222222222222:identity/o'brien@example.com",
         .region = "us-east-1"},
        {.name = "GovCloud",
         .text = "AccessDenied: User `arn:aws-us-gov:iam::222222222222:user/jane' is not authorized to perform "
                 "`ses:SendEmail' on resource `arn:aws-us-gov:ses:us-gov-west-1:222222222222:identity/example.com'",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 1,
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = "arn:aws-us-gov:iam::222222222222:user/jane",
         .resource = "arn:aws-us-gov:ses:us-gov-west-1:222222222222:identity/example.com",
         .region = "us-gov-west-1"},
        {.name = "template",
         .text = "AccessDeniedException: User `arn:aws:iam::222222222222:user/jane' is not authorized to perform "
                 "`ses:SendTemplatedEmail' on resource `arn:aws:ses:us-east-1:222222222222:template/welcome'",
         .kind = Kind::AccessDenied,
         .code = "AccessDeniedException",
         .api = 2,
         .operation = "SendTemplatedEmail",
         .action = "ses:SendTemplatedEmail",
         .principal = jane,
         .resource = "arn:aws:ses:us-east-1:222222222222:template/welcome",
         .region = "us-east-1"},
        {.name = "explicit deny said",
         .text = "User: arn:aws:iam::222222222222:user/jane is not authorized to perform: ses:CreateEmailIdentity on "
                 "resource: arn:aws:ses:us-east-1:222222222222:identity/example.com with an explicit deny in a "
                 "service control policy",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "CreateEmailIdentity",
         .action = "ses:CreateEmailIdentity",
         .principal = jane,
         .resource = "arn:aws:ses:us-east-1:222222222222:identity/example.com",
         .region = "us-east-1"},
        {.name = "another service first, then SES",
         .text =
             "User: arn:aws:iam::222222222222:user/jane is not authorized to perform: logs:PutLogEvents on "
             "resource: arn:aws:logs:us-east-1:222222222222:log-group:x\nUser `arn:aws:iam::222222222222:user/jane' "
             "is not authorized to perform `ses:SendEmail' on resource "
             "`arn:aws:ses:us-east-1:111111111111:identity/example.com'",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .operation = "SendEmail",
         .action = "ses:SendEmail",
         .principal = jane,
         .resource = domain,
         .region = "us-east-1"},
        {.name = "another service",
         .text = "AccessDenied: User: arn:aws:iam::222222222222:user/jane is not authorized to perform: sns:Publish on "
                 "resource: arn:aws:sns:us-east-1:222222222222:topic",
         .kind = Kind::AccessDenied,
         .code = "AccessDenied",
         .api = 1,
         .action = "sns:Publish",
         .principal = jane,
         .resource = "arn:aws:sns:us-east-1:222222222222:topic"},
        {.name = "not verified, the list goes on",
         .text = "Email address is not verified. The following identities failed the check in region US-EAST-1: "
                 "\"Doe, Jane\" <jane@example.com>, jane@example.com, b@example.net, ...",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .region = "us-east-1",
         .addresses = "jane@example.com,b@example.net"},
        {.name = "not verified, list wrapped",
         .text = "554 Message rejected: Email address is not verified. The following\n    identities failed the check "
                 "in region US-EAST-1: a@example.com,\n    b@example.net\n    at SMTPConnection",
         .kind = Kind::NotVerified,
         .code = "MessageRejected",
         .region = "us-east-1",
         .addresses = "a@example.com,b@example.net",
         .smtp = 554},
        {.name = "policy, principal",
         .text = "An error occurred (InvalidPolicy) when calling the PutIdentityPolicy operation: Policy contains an "
                 "invalid principal",
         .kind = Kind::InvalidPolicy,
         .code = "InvalidPolicy",
         .api = 1,
         .operation = "PutIdentityPolicy"},
        {.name = "policy, condition key",
         .text = "InvalidPolicyException: Unknown or unapplicable condition field 'AWS:SourceAccount'.",
         .kind = Kind::InvalidPolicy,
         .code = "InvalidPolicyException",
         .api = 1},
        {.name = "policy, ARN",
         .text = "InvalidPolicy: Invalid ARN\n\tstatus code: 400, request id: 7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11",
         .kind = Kind::InvalidPolicy,
         .code = "InvalidPolicy",
         .api = 1,
         .requestId = id},
        {.name = "policy, v2",
         .text = "operation error SESv2: CreateEmailIdentityPolicy, https response error StatusCode: 400, "
                 "BadRequestException: Policy contains an invalid principal",
         .kind = Kind::InvalidPolicy,
         .code = "BadRequestException",
         .api = 2,
         .operation = "CreateEmailIdentityPolicy"},
        {.name = "policies, too many",
         .text = "LimitExceededException: Number of policies for example.com exceeds max allowed number of policies "
                 "per resource",
         .kind = Kind::PolicyLimit,
         .code = "LimitExceededException",
         .api = 2},
        {.name = "signature",
         .text =
             "An error occurred (SignatureDoesNotMatch) when calling the SendEmail operation: The request signature "
             "we calculated does not match the signature you provided. Check your AWS Secret Access Key and "
             "signing method. Consult the service documentation for details.",
         .kind = Kind::Signature,
         .code = "SignatureDoesNotMatch",
         .operation = "SendEmail"},
        {.name = "clock",
         .text = "SignatureDoesNotMatch: Signature expired: 20250131T120000Z is now earlier than 20250131T121000Z "
                 "(20250131T121500Z - 5 min.)",
         .kind = Kind::Clock,
         .code = "SignatureDoesNotMatch"},
        {.name = "expired token",
         .text = "ExpiredTokenException: The security token included in the request is expired",
         .kind = Kind::ExpiredToken,
         .code = "ExpiredTokenException",
         .api = 2},
        {.name = "wrong region in the signature",
         .text = "SignatureDoesNotMatch: Credential should be scoped to a valid region.",
         .kind = Kind::Signature,
         .code = "SignatureDoesNotMatch"},
        {.name = "throttled, v2",
         .text = "TooManyRequestsException: Maximum sending rate exceeded.",
         .kind = Kind::Rate,
         .code = "TooManyRequestsException",
         .api = 2},
        {.name = "quota, v1",
         .text = "Throttling: Daily message quota exceeded.",
         .kind = Kind::Quota,
         .code = "Throttling",
         .api = 1},
        {.name = "configuration set, unknown",
         .text = "ConfigurationSetDoesNotExist: Configuration set <tracking> does not exist.",
         .kind = Kind::ConfigurationSetUnknown,
         .code = "ConfigurationSetDoesNotExist",
         .api = 1},
        {.name = "configuration set, v2",
         .text = "NotFoundException: Configuration set <tracking> does not exist.",
         .kind = Kind::ConfigurationSetUnknown,
         .code = "NotFoundException",
         .api = 2},
        {.name = "configuration set, paused",
         .text = "SendingPausedException: Sending is paused for configuration set tracking",
         .kind = Kind::ConfigurationSetPaused,
         .code = "SendingPausedException",
         .api = 2},
        {.name = "template, unknown",
         .text = "TemplateDoesNotExist: Template welcome does not exist",
         .kind = Kind::TemplateUnknown,
         .code = "TemplateDoesNotExist",
         .api = 1},
        {.name = "account paused, code only",
         .text = "com.amazonaws.services.simpleemail.model.AccountSendingPausedException",
         .kind = Kind::AccountPaused,
         .code = "AccountSendingPausedException",
         .api = 1},
        {.name = "account suspended",
         .text = "AccountSuspendedException: The account's ability to send email has been permanently restricted.",
         .kind = Kind::AccountSuspended,
         .code = "AccountSuspendedException",
         .api = 2},
        {.name = "identity, unknown",
         .text = "NotFoundException: Email identity <example.com> does not exist.",
         .kind = Kind::NotFound,
         .code = "NotFoundException",
         .api = 2},
        {.name = "address",
         .text = "InvalidParameterValue: Missing final '@domain'",
         .kind = Kind::Address,
         .code = "InvalidParameterValue",
         .api = 1},
        {.name = "recipients",
         .text = "InvalidParameterValue: Recipient count exceeds 50.",
         .kind = Kind::Recipients,
         .code = "InvalidParameterValue",
         .api = 1},
        {.name = "size",
         .text = "InvalidParameterValue: Message length is more than 10485760 bytes long: '12345678'.",
         .kind = Kind::Size,
         .code = "InvalidParameterValue",
         .api = 1},
        {.name = "no From",
         .text = "BadRequestException: Missing required header 'From'.",
         .kind = Kind::Header,
         .code = "BadRequestException",
         .api = 2},
        {.name = "other parameter",
         .text = "ValidationException: 1 validation error detected",
         .kind = Kind::InvalidParameter,
         .code = "ValidationException"},
        {.name = "code only",
         .text = "AccessDeniedException",
         .kind = Kind::AccessDenied,
         .code = "AccessDeniedException",
         .api = 2},
        {.name = "nothing", .text = "", .kind = Kind::None},
        {.name = "prose", .text = "The mail did not arrive. Please send an email again.", .kind = Kind::None},
        {.name = "a stack trace of something else",
         .text = "java.lang.NullPointerException\n\tat com.example.Mail.send(Mail.java:554)\n\tat "
                 "com.amazonaws.services.simpleemail.AmazonSimpleEmailServiceClient.sendEmail(Client.java:535)",
         .kind = Kind::None},
        {.name = "a success",
         .text = "{\"MessageId\": \"0100019afc61a6a3-642eaf57-7afe-449e-a1f2-79b7a0e7a531-000000\"}",
         .kind = Kind::None},
    };
    return rows;
}
