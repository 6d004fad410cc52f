// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding_rows.h"

using Part = FindingRow::Part;
using enum FindingRow::Option;

#define ARN "arn:aws:ses:us-east-1:111111111111:identity/example.com"
#define REST R"("Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "ses:Send*", "Resource": ")" ARN "\""
#define POLICY R"({"Version": "2012-10-17", "Statement": [{)" REST "}]}"

const std::vector<FindingRow> &textRows()
{
    static constexpr Part document = Part::Document;
    static const std::vector<FindingRow> rows{
        {"json-syntax", Part::Sid, "One", "One", R"("One")", HasFix},
        {"json-syntax", document, R"({"Version"="2012-10-17", "Statement": [{)" REST "}]}", "=", POLICY, HasFix},
        {"json-smart-quote", Part::Sid, "\u201cOne\u201d", "\u201c", "\"\u201cOne\u201d\"", HasFix},
        {"json-single-quote", Part::Sid, "'One'", "'", "\"'One'\"", HasFix},
        {"json-nbsp", Part::Sid, "\u00a0\"One\"\u2003", "\u00a0", "\"O\u00a0ne\"", HasFix},
        {"json-trailing-comma", Part::Action, R"(["ses:Send*",])", ",", R"(["ses:Send*"])", HasFix},
        {"json-missing-comma", Part::Action, R"(["ses:SendEmail" "ses:SendRawEmail"])", "\"",
         R"(["ses:SendEmail", "ses:SendRawEmail"])", HasFix},
        {"json-comment", Part::Sid, R"("One" /* the partner */)", "/* the partner */", R"("/* One */")", HasFix},
        {"json-comment", Part::Statement, "/* the partner */ " REST, "/* the partner */", REST, TwoFixes},
        {"json-comment", document, R"({ # by Jane
 "Version": "2012-10-17", "Statement": [{)" REST "}]}",
         "# by Jane", R"({"Id": "by Jane", "Version": "2012-10-17", "Statement": [{)" REST "}]}", TwoFixes},
        {"json-unquoted-key", document, R"({Version: "2012-10-17", "Statement": [{)" REST "}]}", "Version", POLICY,
         HasFix},
        {"json-unclosed", document, R"({"Version": "2012-10-17", "Statement": [{)" REST "}]", "{", POLICY, HasFix},
        {"json-trailing-text", document, POLICY " thanks", "thanks", POLICY, HasFix},
        {"json-line-numbers", document, "1. " POLICY, "1.", POLICY, HasFix},
        {"json-html-entity", Part::Sid, "&quot;One&quot;", "&quot;", "\"&quot;\"", HasFix},
        {"json-duplicate-key", Part::Action, R"("ses:SendEmail", "Action": "ses:SendRawEmail")", R"("Action")",
         R"("ses:Send*")", ThreeFixes},
        {"json-duplicate-key", Part::Condition,
         R"({"StringEquals": {"ses:FromAddress": "a@example.com"}, "StringEquals": {"ses:FromAddress": "b@example.com"}})",
         R"("StringEquals")", R"({"StringEquals": {"ses:FromAddress": ["a@example.com", "b@example.com"]}})",
         ThreeFixes},
        {"json-duplicate-key", Part::Condition,
         R"({"StringEquals": {"ses:FromAddress": "a@example.com", "ses:FromAddress": "b@example.com"}})",
         R"("ses:FromAddress")", R"({"StringEquals": {"ses:FromAddress": "a@example.com"}})", ThreeFixes},
        {"json-duplicate-key", Part::Effect, R"("Allow", "Effect": "Deny")", R"("Effect")", R"("Allow")", TwoFixes},
        {"json-bom", document, "\xEF\xBB\xBF" POLICY, "\xEF\xBB\xBF", POLICY, HasFix},
        {"json-encoding", Part::Sid, "\"B\xFCro\"", "\xFC", "\"B\xC3\xBCro\"", HasFix},
        {"json-control-char", Part::Sid, "\"O\tne\"", "\t", R"("O\tne")", HasFix},
        {"json-bad-escape", Part::Sid, R"("O\qne")", R"(\q)", R"("O\\qne")", HasFix},
        {"json-number", Part::Condition, R"({"NumericLessThan": {"aws:MultiFactorAuthAge": 1e400}})", "1e400",
         R"({"NumericLessThan": {"aws:MultiFactorAuthAge": 3600}})", HasFix},
        {"json-root", document, "[" POLICY "]", "[", POLICY, HasFix},
        {"json-root", document,
         R"({"Policies": {"p": "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"ses:Send*\", \"Resource\": \"arn:aws:ses:us-east-1:111111111111:identity/example.com\"}}"}})",
         "{", POLICY, HasFix},
        {"json-root", document, R"({"PolicyVersion": {"Document": )" POLICY R"(, "VersionId": "v1"}})", "{", POLICY,
         HasFix},
        {"json-root", document,
         R"({"Resources": {"Mail": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyDocument": )" POLICY "}}}}", "{",
         POLICY, HasFix},
        {"json-root", document,
         R"("%7B%22Version%22%3A%20%222012-10-17%22%2C%20%22Statement%22%3A%20%7B%22Effect%22%3A%20%22Deny%22%2C%20%22Principal%22%3A%20%22%2A%22%2C%20%22Action%22%3A%20%22ses%3ASend%2A%22%2C%20%22Resource%22%3A%20%22arn%3Aaws%3Ases%3Aus-east-1%3A111111111111%3Aidentity%2Fexample.com%22%7D%7D")",
         R"("%7B%22Version%22%3A%20%222012-10-17%22%2C%20%22Statement%22%3A%20%7B%22Effect%22%3A%20%22Deny%22%2C%20%22Principal%22%3A%20%22%2A%22%2C%20%22Action%22%3A%20%22ses%3ASend%2A%22%2C%20%22Resource%22%3A%20%22arn%3Aaws%3Ases%3Aus-east-1%3A111111111111%3Aidentity%2Fexample.com%22%7D%7D")",
         POLICY, HasFix},
        {"json-root", document, "[" POLICY ", " POLICY "]", "[", POLICY},
        {"placeholder", Part::Resource, R"("arn:aws:ses:us-east-1:ACCOUNT-ID:identity/example.com")", "ACCOUNT-ID",
         "\"" ARN "\"", HasFix},
        {"placeholder", Part::Condition, R"({"StringEquals": {"aws:SourceAccount": "<your account>"}})",
         "<your account>", R"({"StringEquals": {"aws:SourceAccount": "111111111111"}})", HasFix},
        {"placeholder", Part::Principal, R"({"AWS": "<account>"})", "<account>", R"({"AWS": "222222222222"})"},
    };
    return rows;
}
