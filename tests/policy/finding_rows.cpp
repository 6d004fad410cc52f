// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding_rows.h"

using Part = FindingRow::Part;
using enum FindingRow::Option;

#define ARN "arn:aws:ses:us-east-1:111111111111:identity/example.com"
#define SOUND                                                                                                          \
    R"("Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "ses:Send*", "Resource": ")" ARN "\""

std::string policyWith(const FindingRow &row, const char *text)
{
    const auto part = [&](Part wanted, const std::string &usual) {
        return row.part == wanted ? std::string(text) : usual;
    };
    if (row.part == Part::Document)
        return text;
    const bool iam = (row.options & AsIam) != 0;
    std::string statement = "\"Sid\": " + part(Part::Sid, "\"One\"");
    statement += ",\n     \"Effect\": " + part(Part::Effect, (row.options & Denies) ? "\"Deny\"" : "\"Allow\"");
    if (!iam)
        statement += ",\n     \"Principal\": " + part(Part::Principal, R"({"AWS": "222222222222"})");
    statement += ",\n     \"Action\": " + part(Part::Action, R"(["ses:SendEmail", "ses:SendRawEmail"])");
    statement += ",\n     \"Resource\": " + part(Part::Resource, "\"" ARN "\"");
    if (row.part == Part::Condition)
        statement += std::string(",\n     \"Condition\": ") + text;
    const std::string statements = part(Part::Statements, "{" + part(Part::Statement, statement) + "}");
    const std::string version = (row.options & OldVersion) ? "2008-10-17" : "2012-10-17";
    return "{\n  \"Version\": \"" + version + "\",\n  \"Statement\": [\n    " + statements + "\n  ]\n}\n";
}

policy::CheckContext contextOf(const FindingRow &row)
{
    policy::CheckContext context;
    if ((row.options & NoIdentity) == 0)
        context.identityArn = testIdentity;
    context.kind = (row.options & AsIam) ? policy::DocumentKind::Iam : policy::DocumentKind::SesIdentity;
    context.nowSeconds = 1800000000; // January 2027
    return context;
}

const std::vector<FindingRow> &findingRows()
{
    static const std::vector<FindingRow> rows{
        {"doc-unknown-element", Part::Document, R"({"Version": "2012-10-17", "Statements": [{)" SOUND "}]}",
         R"("Statements")", R"({"Version": "2012-10-17", "Statement": [{)" SOUND "}]}", HasFix},
        {"doc-statement-missing", Part::Document, "{" SOUND "}", "{",
         R"({"Version": "2012-10-17", "Statement": {)" SOUND "}}", HasFix},
        {"doc-version-missing", Part::Document,
         R"({"Statement": [{"Effect": "Allow", "Action": "ses:SendEmail", "Resource": "*"}]})", "{",
         R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ses:SendEmail", "Resource": "*"}]})",
         AsIam | HasFix},
        {"doc-statement-type", Part::Document, R"({"Version": "2012-10-17", "Statement": null})", "null",
         R"({"Version": "2012-10-17", "Statement": {)" SOUND "}}", HasFix},
        {"doc-id-type", Part::Document, R"({"Version": "2012-10-17", "Id": null, "Statement": {)" SOUND "}}", "null",
         R"({"Version": "2012-10-17", "Id": "7", "Statement": {)" SOUND "}}", HasFix},
        {"doc-charset", Part::Condition, "{\"StringEquals\": {\"ses:FromDisplayName\": \"\u0141\u00f3d\u017a\"}}",
         "\"\u0141\u00f3d\u017a\"", R"({"StringEquals": {"ses:FromDisplayName": "\u0141\u00f3d\u017a"}})", HasFix},
        {"doc-version-missing", Part::Document, R"({"Statement": [{)" SOUND "}]}", "{",
         R"({"Version": "2012-10-17", "Statement": [{)" SOUND "}]}", HasFix},
        {"doc-version-old", Part::Document, R"({"Version": "2008-10-17", "Statement": [{)" SOUND "}]}",
         R"("2008-10-17")", R"({"Version": "2012-10-17", "Statement": [{)" SOUND "}]}", HasFix},
        {"doc-version-invalid", Part::Document, R"({"Version": "2012", "Statement": [{)" SOUND "}]}", R"("2012")",
         R"({"Version": "2008-10-17", "Statement": [{)" SOUND "}]}", HasFix},
        {"doc-statement-missing", Part::Document, R"({"Version": "2012-10-17"})", "{",
         R"({"Version": "2012-10-17", "Statement": {)" SOUND "}}", HasFix},
        {"doc-statement-empty", Part::Document, R"({"Version": "2012-10-17", "Statement": []})", "[]",
         R"({"Version": "2012-10-17", "Statement": {)" SOUND "}}", HasFix},
        {"doc-statement-type", Part::Statements, "{" SOUND "}, null", "null", "{" SOUND "}", HasFix},
        {"doc-id-type", Part::Document, R"({"Version": "2012-10-17", "Id": 7, "Statement": {)" SOUND "}}", "7",
         R"({"Version": "2012-10-17", "Id": "7", "Statement": {)" SOUND "}}", HasFix},
        {"doc-id-forbidden", Part::Document,
         R"({"Version": "2012-10-17", "Id": "x", "Statement": {"Effect": "Allow", "Action": "ses:*", "Resource": "*"}})",
         R"("Id")",
         R"({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "ses:*", "Resource": "*"}})",
         AsIam | HasFix},
        {"doc-charset", Part::Condition, "{\"StringEquals\": {\"ses:FromDisplayName\": \"a\u202Eb\"}}", "\u202E",
         R"({"StringEquals": {"ses:FromDisplayName": "Büro"}})", TwoFixes},

        {"st-unknown-element", Part::Statement, SOUND R"(, "Conditions": {"Null": {"ses:FromAddress": "false"}})",
         R"("Conditions")", SOUND R"(, "Condition": {"Null": {"ses:FromAddress": "false"}})", HasFix},
        {"st-unknown-element", Part::Statement, SOUND R"(, "Null": {"ses:FromAddress": "false"})", R"("Null")", SOUND,
         HasFix},
        {"st-unknown-element", Part::Statement, SOUND R"(, "ses:FromAddress": "*@example.com")", R"("ses:FromAddress")",
         SOUND R"(, "Condition": {"StringLike": {"ses:FromAddress": "*@example.com"}})", HasFix},
        {"st-unknown-element", Part::Statement,
         SOUND
         R"(, "Condition": {"Null": {"ses:FromAddress": "false"}}, "aws:SourceIp": ["203.0.113.0/24", "198.51.100.1"])",
         R"("aws:SourceIp")", SOUND, HasFix},
        {"st-unknown-element", Part::Statement, SOUND R"(, "Notes": "for the partner")", R"("Notes")", SOUND, HasFix},
        {"st-unknown-element", Part::Statement,
         R"("effect": "Allow", "Principal": {"AWS": "222222222222"}, "actions": "ses:Send*", "Resource": ")" ARN "\"",
         R"("effect")", SOUND, HasFix},
        {"st-effect-missing", Part::Statement,
         R"("Principal": {"AWS": "222222222222"}, "Action": "ses:Send*", "Resource": ")" ARN "\"", "{", SOUND, HasFix},
        {"st-effect-invalid", Part::Effect, R"("allow")", R"("allow")", R"("Deny")", HasFix},
        {"st-action-missing", Part::Statement,
         R"("Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Resource": ")" ARN "\"", "{", SOUND, HasFix},
        {"st-resource-missing", Part::Statement,
         R"("Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "ses:Send*")", "{", SOUND, HasFix},
        {"st-principal-missing", Part::Statement, R"("Effect": "Allow", "Action": "ses:Send*", "Resource": ")" ARN "\"",
         "{", SOUND, HasFix},
        {"st-principal-forbidden", Part::Statement, SOUND, R"("Principal")",
         R"("Effect": "Allow", "Action": "ses:Send*", "Resource": ")" ARN "\"", AsIam | HasFix},
        {"st-both", Part::Statement, SOUND R"(, "NotAction": "ses:GetEmailIdentity")", R"("NotAction")", SOUND,
         TwoFixes},
        {"st-type", Part::Action, R"(["ses:SendEmail", ["ses:SendRawEmail"]])", R"(["ses:SendRawEmail"])",
         R"("ses:SendRawEmail")", HasFix},
        {"st-type", Part::Resource, R"({"Ref": "Identity"})", R"({"Ref": "Identity"})", "\"" ARN "\"", HasFix},
        {"st-type", Part::Resource, R"([{"Fn::GetAtt": ["Mail", "Arn"]}])", R"({"Fn::GetAtt": ["Mail", "Arn"]})",
         "\"" ARN "\"", HasFix},
        {"st-type", Part::Condition, "null", "null", "{}", HasFix},
        {"st-type", Part::Condition, R"([{"Null": {"ses:FromAddress": "false"}}])",
         R"([{"Null": {"ses:FromAddress": "false"}}])", R"({"Null": {"ses:FromAddress": "false"}})", HasFix},
        {"st-type", Part::Condition, R"({"Null": {"ses:FromAddress": "false"}, "StringEquals": []})", "[]",
         R"({"Null": {"ses:FromAddress": "false"}})", HasFix},
        {"st-type", Part::Principal, R"(["222222222222"])", R"(["222222222222"])", R"({"AWS": "222222222222"})",
         HasFix},
        {"st-type", Part::Sid, "null", "null", R"("One")", HasFix},
        {"st-type", Part::Sid, "7", "7", R"("7")", HasFix},
        {"st-type", Part::Action, R"(["ses:SendEmail", "ses:SendRawEmail", null])", "null", R"("ses:Send*")", HasFix},
        {"st-empty-list", Part::Resource, R"("")", R"("")", "\"" ARN "\"", HasFix},
        {"st-empty-list", Part::Principal, R"({"AWS": []})", "[]", R"({"AWS": "222222222222"})", HasFix},
        {"st-empty-list", Part::Statements,
         "{" SOUND R"(}, {"Effect": "Deny", "Principal": "*", "Action": [], "Resource": ")" ARN "\"}", "[]",
         "{" SOUND "}", TwoFixes},
        {"st-empty-list", Part::Action, "[]", "[]", R"(["ses:SendEmail"])", HasFix},
        {"st-sid-duplicate", Part::Statements, R"({"Sid": "A", )" SOUND R"(}, {"Sid": "A", )" SOUND "}", R"("A")",
         R"({"Sid": "A", )" SOUND R"(}, {"Sid": "B", )" SOUND "}", HasFix},
        {"st-sid-charset", Part::Sid, R"("Partner news")", R"("Partner news")", R"("PartnerNews2")", HasFix},
        {"st-sid-empty", Part::Sid, R"("")", R"("")", R"("A")", TwoFixes},
        {"st-redundant", Part::Statements, "{" SOUND "}, {\"Sid\": \"B\", " SOUND "}", "{\"Sid\": \"B\", " SOUND "}",
         "{" SOUND "}", HasFix},
        {"st-unreachable", Part::Statements,
         "{" SOUND R"(}, {"Effect": "Deny", "Principal": "*", "Action": "ses:*", "Resource": ")" ARN "\"}",
         "{" SOUND "}",
         "{" SOUND R"(}, {"Effect": "Deny", "Principal": "*", "Action": "ses:SendEmail", "Resource": ")" ARN "\"}",
         HasFix},

        {"pr-public", Part::Principal, R"("*")", R"("*")", R"({"AWS": "222222222222"})", HasFix},
        {"pr-public", Part::Principal, R"({"AWS": "*"})", R"("*")", R"({"AWS": "222222222222"})", HasFix},
        {"pr-public", Part::Principal, R"({"AWS": ["222222222222", "*"]})", R"("*")", R"({"AWS": "222222222222"})",
         HasFix},
        {"pr-public", Part::Statement,
         R"("Effect": "Allow", "Principal": "*", "Action": "ses:Send*", "Resource": ")" ARN "\"", R"("*")",
         R"("Effect": "Deny", "Principal": "*", "Action": "ses:Send*", "Resource": ")" ARN "\"", HasFix},
        {"pr-public-weak", Part::Statement,
         R"("Effect": "Allow", "Principal": "*", "Action": "ses:Send*", "Resource": ")" ARN
         R"(", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/mailer"}})",
         R"("*")",
         R"("Effect": "Allow", "Principal": "*", "Action": "ses:Send*", "Resource": ")" ARN
         R"(", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::222222222222:role/*"}})",
         HasFix},
        {"pr-public-weak", Part::Statement,
         R"("Effect": "Allow", "Principal": "*", "Action": "ses:Send*", "Resource": ")" ARN
         R"(", "Condition": {"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}})",
         R"("*")",
         R"("Effect": "Allow", "Principal": "*", "Action": "ses:Send*", "Resource": ")" ARN
         R"(", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}})",
         HasFix},
        {"pr-public-weak", Part::Statement,
         R"("Effect": "Allow", "Principal": "*", "Action": "ses:Send*", "Resource": ")" ARN
         R"(", "Condition": {"StringEquals": {"ses:FromAddress": "a@example.com"}})",
         R"("*")",
         R"("Effect": "Allow", "Principal": "*", "Action": "ses:Send*", "Resource": ")" ARN
         R"(", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}})",
         HasFix},
        {"pr-format", Part::Principal, R"({"AWS": "2222-2222-2222"})", R"("2222-2222-2222")",
         R"({"AWS": "222222222222"})", HasFix},
        {"pr-format", Part::Principal, R"("222222222222")", R"("222222222222")", R"({"AWS": ["222222222222"]})",
         HasFix},
        {"pr-format", Part::Principal, R"({"AWS": 222222222222})", "222222222222", R"({"AWS": "222222222222"})",
         HasFix},
        {"pr-wildcard-arn", Part::Principal, R"({"AWS": "arn:aws:iam::222222222222:user/*"})",
         R"("arn:aws:iam::222222222222:user/*")", R"({"AWS": "arn:aws:iam::222222222222:user/jane"})", TwoFixes},
        {"pr-format", Part::Principal, R"({"AWS": "arn:aws:iam:222222222222:user/jane"})",
         R"("arn:aws:iam:222222222222:user/jane")", R"({"AWS": "arn:aws:iam::222222222222:user/jane"})", HasFix},
        {"pr-format", Part::Principal, R"({"AWS": "22222222222"})", R"("22222222222")", R"({"AWS": "222222222222"})"},
        {"pr-format", Part::Principal, R"({"AWS": "arn:aws-cn:iam::222222222222:user/jane"})",
         R"("arn:aws-cn:iam::222222222222:user/jane")", R"({"AWS": "arn:aws:iam::222222222222:user/jane"})"},
        {"pr-group", Part::Principal, R"({"AWS": "arn:aws:iam::222222222222:group/mail"})",
         R"("arn:aws:iam::222222222222:group/mail")", R"({"AWS": "arn:aws:iam::222222222222:root"})", HasFix},
        {"pr-type-unsupported", Part::Principal, R"({"aws": "222222222222"})", R"("aws")", R"({"AWS": "222222222222"})",
         HasFix},
        {"pr-type-unsupported", Part::Principal, R"({"User": "arn:aws:iam::222222222222:user/jane"})", R"("User")",
         R"({"AWS": "arn:aws:iam::222222222222:user/jane"})", HasFix},
        {"pr-type-unsupported", Part::Principal, R"({"Federated": "accounts.example.com"})", R"("Federated")",
         R"({"AWS": "222222222222"})"},
        {"pr-type-unsupported", Part::Principal,
         R"({"AWS": "222222222222", "Condition": {"Null": {"ses:FromAddress": "false"}}})", R"("Condition")",
         R"({"AWS": "222222222222"})", HasFix},
        {"pr-service-no-source", Part::Principal, R"({"Service": "cognito-idp.amazonaws.com"})",
         R"("cognito-idp.amazonaws.com")", R"({"AWS": "222222222222"})", HasFix},
        {"pr-service-format", Part::Principal, R"({"Service": "Cognito-IDP"})", R"("Cognito-IDP")",
         R"({"Service": "cognito-idp.amazonaws.com"})", HasFix},
        {"pr-service-format", Part::Principal, R"({"Service": "s3.amazonaws.com"})", R"("s3.amazonaws.com")",
         R"({"Service": "cognito-idp.amazonaws.com"})"},
        {"pr-own-account", Part::Statements,
         "{" SOUND
         R"(}, {"Effect": "Allow", "Principal": {"AWS": "111111111111"}, "Action": "ses:SendEmail", "Resource": ")" ARN
         "\"}",
         R"("111111111111")", "{" SOUND "}", HasFix},
        {"pr-own-account", Part::Principal, R"({"AWS": "111111111111"})", R"("111111111111")",
         R"({"AWS": "222222222222"})"},
        {"pr-account-wide", Part::Principal, R"({"AWS": "222222222222"})", R"("222222222222")",
         R"({"AWS": "arn:aws:iam::222222222222:user/jane"})"},
        {"pr-not-allow", Part::Statement,
         R"("Effect": "Allow", "NotPrincipal": {"AWS": "222222222222"}, "Action": "ses:Send*", "Resource": ")" ARN "\"",
         R"("NotPrincipal")", SOUND, HasFix},
        {"pr-not-without-account", Part::Statement,
         R"("Effect": "Deny", "NotPrincipal": {"AWS": "arn:aws:iam::222222222222:user/jane"}, "Action": "ses:Send*", "Resource": ")" ARN
         "\"",
         R"("arn:aws:iam::222222222222:user/jane")",
         R"("Effect": "Deny", "NotPrincipal": {"AWS": ["arn:aws:iam::222222222222:user/jane", "222222222222"]}, "Action": "ses:Send*", "Resource": ")" ARN
         "\"",
         HasFix},
        {"pr-not-without-account", Part::Statement,
         R"("Effect": "Deny", "NotPrincipal": {"AWS": ["arn:aws:sts::222222222222:assumed-role/mailer/one", "222222222222"]}, "Action": "ses:Send*", "Resource": ")" ARN
         "\"",
         R"("arn:aws:sts::222222222222:assumed-role/mailer/one")",
         R"("Effect": "Deny", "NotPrincipal": {"AWS": ["arn:aws:sts::222222222222:assumed-role/mailer/one", "222222222222", "arn:aws:iam::222222222222:role/mailer"]}, "Action": "ses:Send*", "Resource": ")" ARN
         "\"",
         HasFix},
        {"pr-not-principal", Part::Statement,
         R"("Effect": "Deny", "NotPrincipal": {"AWS": ["arn:aws:iam::222222222222:user/jane", "222222222222", "333333333333"]}, "Action": "ses:Send*", "Resource": ")" ARN
         R"(", "Condition": {"StringEquals": {"aws:PrincipalTag/team": "x"}})",
         R"("NotPrincipal")", SOUND, HasFix},
        {"pr-not-principal", Part::Statement,
         R"("Effect": "Deny", "NotPrincipal": {"AWS": ["arn:aws:iam::222222222222:user/jane", "222222222222"]}, "Action": "ses:Send*", "Resource": ")" ARN
         "\"",
         R"("NotPrincipal")", SOUND, HasFix},
        {"pr-role", Part::Principal, R"({"AWS": "arn:aws:iam::222222222222:role/mailer"})",
         R"("arn:aws:iam::222222222222:role/mailer")", R"({"AWS": "arn:aws:iam::222222222222:user/jane"})", HasFix},
        {"pr-role", Part::Principal, R"({"AWS": "arn:aws:sts::222222222222:assumed-role/mailer/one"})",
         R"("arn:aws:sts::222222222222:assumed-role/mailer/one")", R"({"AWS": "222222222222"})"},
        {"pr-unique-id", Part::Principal, R"({"AWS": ["222222222222", "AROAEXAMPLEID12345678"]})",
         R"("AROAEXAMPLEID12345678")", R"({"AWS": "222222222222"})", HasFix},
        {"pr-unique-id", Part::Principal, R"({"AWS": "AIDAEXAMPLEID12345678"})", R"("AIDAEXAMPLEID12345678")",
         R"({"AWS": "222222222222"})"},

        {"ac-unknown", Part::Action, R"(["ses:SendEmial", "ses:SendRawEmail"])", R"("ses:SendEmial")",
         R"("ses:SendEmail")", HasFix},
        {"ac-unknown", Part::Action, "\"ses:S\u0435ndRawEmail\"", "\"ses:S\u0435ndRawEmail\"", R"("ses:SendRawEmail")",
         HasFix},
        {"ac-unknown", Part::Action, R"("ses:ses:SendRawEmail")", R"("ses:ses:SendRawEmail")", R"("ses:SendRawEmail")",
         HasFix},
        {"ac-unknown", Part::Action, R"("email:SendEmail")", R"("email:SendEmail")", R"("ses:SendEmail")",
         AsIam | HasFix},
        {"ac-wrong-service", Part::Action, R"("sesv2:SendEmail")", R"("sesv2:SendEmail")", R"("ses:SendEmail")",
         HasFix},
        {"ac-not-sending", Part::Action, R"(["ses:SendEmail", "ses:GetEmailIdentity"])", R"("ses:GetEmailIdentity")",
         R"("ses:SendEmail")", HasFix},
        {"ac-not-sending", Part::Action, R"("ses:DeleteIdentity")", R"("ses:DeleteIdentity")", R"("ses:Send*")",
         HasFix},
        {"ac-too-broad", Part::Action, R"("*")", R"("*")", R"("ses:Send*")", AsIam | HasFix},
        {"ac-too-broad", Part::Action, R"("ses:*")", R"("ses:*")", R"("ses:Send*")", HasFix},
        {"ac-whitespace", Part::Action, R"("ses:SendEmail ")", R"("ses:SendEmail ")", R"("ses:SendEmail")", HasFix},
        {"ac-comma", Part::Action, R"("ses:SendEmail, ses:SendRawEmail")", R"("ses:SendEmail, ses:SendRawEmail")",
         R"("ses:SendEmail")", HasFix},
        {"ac-no-prefix", Part::Action, R"("SendEmail")", R"("SendEmail")", R"("*")", HasFix},
        {"ac-no-prefix", Part::Action, R"("SendEmial")", R"("SendEmial")", R"("ses:SendRawEmail")", HasFix},
        {"ac-wildcard-prefix", Part::Action, R"("*:SendEmail")", R"("*:SendEmail")", R"("ses:*Email")", HasFix},
        {"ac-no-match", Part::Action, R"("ses:Sent*")", R"("ses:Sent*")", R"("ses:Send*")", HasFix},
        {"ac-missing-raw", Part::Action, R"("ses:SendEmail")", R"("ses:SendEmail")", R"("ses:Send*")", HasFix},
        {"ac-missing-bulk", Part::Action, R"(["ses:SendRawEmail", "ses:SendBulkTemplatedEmail"])",
         R"("ses:SendBulkTemplatedEmail")", R"("ses:Send*")", HasFix},
        {"ac-not-action", Part::Statement,
         R"("Effect": "Allow", "Principal": {"AWS": "222222222222"}, "NotAction": "ses:SendEmail", "Resource": ")" ARN
         "\"",
         R"("NotAction")", SOUND, HasFix},
        {"ac-redundant", Part::Action, R"(["ses:Send*", "ses:SendEmail"])", R"("ses:SendEmail")",
         R"(["ses:SendRawEmail", "ses:SendEmail"])", HasFix},
        {"ac-case", Part::Action, R"(["SES:sendemail", "ses:SendRawEmail"])", R"("SES:sendemail")",
         R"("ses:SendEmail")", HasFix},

        {"ac-case", Part::Action, R"("SES:send*")", R"("SES:send*")", R"("ses:Send*")", HasFix},

        {"rs-not-this-identity", Part::Resource, R"("arn:aws:ses:eu-west-1:111111111111:identity/example.com")",
         R"("arn:aws:ses:eu-west-1:111111111111:identity/example.com")", "\"" ARN "\"", HasFix},
        {"rs-wildcard", Part::Resource, R"("*")", R"("*")", "\"" ARN "\"", HasFix},
        {"rs-format", Part::Resource, R"("example.com")", R"("example.com")", "\"" ARN "\"", HasFix},
        {"rs-format", Part::Resource, R"("example.com")", R"("example.com")", R"("*")", AsIam | HasFix},
        {"rs-several", Part::Resource, R"([")" ARN R"(", "arn:aws:ses:us-east-1:111111111111:identity/b.example"])",
         R"("arn:aws:ses:us-east-1:111111111111:identity/b.example")", "\"" ARN "\"", HasFix},
        {"rs-not-resource", Part::Statement,
         R"("Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "ses:Send*", "NotResource": ")" ARN "\"",
         R"("NotResource")", SOUND, HasFix},
        {"rs-format", Part::Resource, R"("arn:aws:ses:moon-1:111111111111:identity/example.com")",
         R"("arn:aws:ses:moon-1:111111111111:identity/example.com")", "\"" ARN "\"", NoIdentity},
        {"rs-not-resource", Part::Statement,
         R"("Effect": "Deny", "Principal": "*", "Action": "ses:Send*", "NotResource": "arn:aws:ses:us-east-1:111111111111:identity/b.example")",
         R"("NotResource")", SOUND, HasFix},
        {"rs-case", Part::Resource, R"("arn:aws:ses:us-east-1:111111111111:identity/Example.com")",
         R"("arn:aws:ses:us-east-1:111111111111:identity/Example.com")", "\"" ARN "\"", HasFix},
    };
    return rows;
}
