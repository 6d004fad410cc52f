// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/check.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace policy;

namespace {

constexpr const char *identity = "arn:aws:ses:us-east-1:111111111111:identity/example.com";

/// What a careful person would write; the rows damage it in one place.
constexpr const char *sound = R"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Partner",
      "Effect": "Allow",
      "Principal": {"AWS": "arn:aws:iam::222222222222:user/jane"},
      "Action": ["ses:SendEmail", "ses:SendRawEmail"],
      "Resource": "arn:aws:ses:us-east-1:111111111111:identity/example.com",
      "Condition": {
        "StringLike": {"ses:FromAddress": "news+*@example.com"},
        "DateLessThan": {"aws:CurrentTime": "2030-01-01T00:00:00Z"}
      }
    }
  ]
}
)";

QByteArray damaged(const char *before, const char *after)
{
    QByteArray text(sound);
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

Findings findingsOf(const QByteArray &text, std::optional<DocumentKind> kind = {})
{
    return check(Document(text.toStdString()), {kind, identity, 1800000000}).findings;
}

QByteArray idsOf(const Findings &findings)
{
    QByteArray ids;
    for (const Finding &finding : findings)
        ids += QByteArray(finding.id.data(), static_cast<qsizetype>(finding.id.size())) + ' ';
    return ids.trimmed();
}

} // namespace

/// policy-language.md 9.9, 1: one cause, one finding.
class TestCheckCauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("ids");
        const auto row = [](const char *name, const QByteArray &text, const char *ids) {
            QTest::newRow(name) << text << QByteArray(ids);
        };
        row("sound", sound, "");
        row("curly quotes", QByteArray(sound).replace("\"", "\u201d"), "json-smart-quote");
        row("line numbers", numbered(), "json-line-numbers");
        row("no-break spaces", QByteArray(sound).replace("  ", "\u00a0 "), "json-nbsp");
        row("HTML source", QByteArray(sound).replace("\"", "&quot;"), "json-html-entity");
        row("Python",
            "{'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Principal': {'AWS': "
            "'arn:aws:iam::222222222222:user/jane'}, 'Action': ['ses:SendEmail', 'ses:SendRawEmail'], "
            "'Resource': 'arn:aws:ses:us-east-1:111111111111:identity/example.com', 'Condition': {'Bool': "
            "{'aws:SecureTransport': True}}}]}",
            "json-single-quote json-syntax");
        row("comma missing", damaged("\"Allow\",", "\"Allow\""), "json-missing-comma");
        row("comma too many", damaged("\"ses:SendRawEmail\"]", "\"ses:SendRawEmail\",]"), "json-trailing-comma");
        row("brace of Principal missing", damaged("user/jane\"}", "user/jane\""), "json-unclosed");
        row("bracket of Action missing", damaged("\"ses:SendRawEmail\"]", "\"ses:SendRawEmail\""),
            "json-unclosed json-syntax json-syntax");
        row("cut off", QByteArray(sound).left(QByteArray(sound).indexOf("\"Resource\"")),
            "json-unclosed json-trailing-comma");
        row("cut off in a string", QByteArray(sound).left(QByteArray(sound).indexOf("SendRawEmail")), "json-unclosed");
        row("quote missing", damaged("\"Partner\"", "\"Partner"), "json-unclosed");
        row("colon missing", damaged("\"Effect\":", "\"Effect\""), "json-syntax");
        row("Action is a number", damaged("[\"ses:SendEmail\", \"ses:SendRawEmail\"]", "7"), "st-type");
        row("Condition is a list",
            damaged("\"StringLike\": {\"ses:FromAddress\": \"news+*@example.com\"}",
                    "\"StringLike\": [{\"ses:FromAddress\": \"news+*@example.com\"}]"),
            "st-type");
        row("Statement is a string", R"({"Version": "2012-10-17", "Statement": "Allow"})", "doc-statement-type");
        row("Effect in lower case", damaged("\"Allow\"", "\"allow\""), "st-effect-invalid");
        row("Condition misspelt", damaged("\"Condition\"", "\"Conditions\""), "st-unknown-element");
        row("Statement misspelt", damaged("\"Statement\"", "\"Statements\""), "doc-unknown-element");
        row("only a statement", R"({"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:user/jane"},
            "Action": "ses:Send*", "Resource": "arn:aws:ses:us-east-1:111111111111:identity/example.com"})",
            "doc-statement-missing");
        row("API answer", "{\"Policies\": {\"p\": \"{\\\"Version\\\": \\\"2012-10-17\\\"}\"}}", "json-root");
        row("API answer of v2", R"({"Policies": {"a": "{}", "b": "{}"}, "ResponseMetadata": {"HTTPStatusCode": 200}})",
            "json-root");
        row("Terraform", damaged("arn:aws:ses:us-east-1:111111111111:identity/example.com", "${aws_ses_domain.x.arn}"),
            "placeholder");
        row("CloudFormation", damaged("us-east-1:111111111111", "${AWS::Region}:${AWS::AccountId}"),
            "placeholder placeholder");
        row("CloudFormation function",
            damaged("\"arn:aws:ses:us-east-1:111111111111:identity/example.com\"",
                    R"({"Fn::GetAtt": ["Mail", "Arn"]})"),
            "st-type");
        row("placeholder", damaged("222222222222", "ACCOUNT-ID"), "placeholder");
        row("other region", damaged("us-east-1", "eu-west-1"), "rs-not-this-identity");
        row("bare domain", damaged("arn:aws:ses:us-east-1:111111111111:identity/example.com", "example.com"),
            "rs-format");
        row("wrong date", damaged("2030-01-01T00:00:00Z", "January 1, 2030"), "co-value-type");
        row("operator unknown", damaged("DateLessThan", "DateBefore"), "co-operator-unknown");
        row("key unknown", damaged("ses:FromAddress", "ses:Sender"), "co-key-unknown");
        row("comma in an action",
            damaged("\"ses:SendEmail\", \"ses:SendRawEmail\"", "\"ses:SendEmail, ses:SendRawEmail\""), "ac-comma");
        row("other API's prefix", damaged("[\"ses:SendEmail\", \"ses:SendRawEmail\"]", "\"sesv2:SendEmail\""),
            "ac-wrong-service");
        row("two wildcards under StringEquals",
            damaged("\"StringLike\": {\"ses:FromAddress\": \"news+*@example.com\"}",
                    "\"StringEquals\": {\"ses:FromAddress\": [\"news+*@example.com\", \"info+*@example.com\"]}"),
            "co-wildcard-no-like");
        row("regular expression", damaged("news+*@example.com", "news+.*@example\\\\.com"), "co-regex");
        row("private addresses",
            damaged("\"StringLike\": {\"ses:FromAddress\": \"news+*@example.com\"}",
                    "\"IpAddress\": {\"aws:SourceIp\": [\"10.0.0.0/8\", \"192.168.0.0/16\"]}"),
            "co-private-ip");
        row("empty", "", "json-root");
        row("null", "null", "json-root");
        row("YAML", "Version: '2012-10-17'\nStatement:\n  - Effect: Allow\n", "json-root");
    }
    void causes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, ids);
        QCOMPARE(idsOf(findingsOf(text)), ids);
    }

    /// policy-language.md 9.9, 4: what is a danger in an Allow is none in a Deny.
    void denyTurnsThemRound_data()
    {
        QTest::addColumn<QByteArray>("parts");
        QTest::addColumn<QByteArray>("allow");
        QTest::addColumn<QByteArray>("deny");
        const auto row = [](const char *name, const char *parts, const char *allow, const char *deny) {
            QTest::newRow(name) << QByteArray(parts) << QByteArray(allow) << QByteArray(deny);
        };
        row("everybody", R"("Principal": "*", "Action": "ses:SendRawEmail")", "pr-public", "");
        row("every action", R"("Principal": {"AWS": "arn:aws:iam::222222222222:user/jane"}, "Action": "ses:*")",
            "ac-too-broad", "");
        row("other actions",
            R"("Principal": {"AWS": "arn:aws:iam::222222222222:user/jane"}, "NotAction": "ses:SendEmail")",
            "ac-not-action", "");
        row("ForAllValues",
            R"("Principal": {"AWS": "arn:aws:iam::222222222222:user/jane"}, "Action": "ses:SendRawEmail",
            "Condition": {"ForAllValues:StringLike": {"ses:Recipients": "*@example.com"}})",
            "co-forall-no-null", "");
        row("open pattern",
            R"("Principal": {"AWS": "arn:aws:iam::222222222222:user/jane"}, "Action": "ses:SendRawEmail",
            "Condition": {"StringLike": {"ses:FromAddress": "*example.com"}})",
            "co-pattern-open", "");
        row("negated", R"("Principal": {"AWS": "arn:aws:iam::222222222222:user/jane"}, "Action": "ses:SendRawEmail",
            "Condition": {"StringNotLike": {"ses:FromDisplayName": "*CEO*"}})",
            "co-negated-missing", "");
        row("positive", R"("Principal": {"AWS": "arn:aws:iam::222222222222:user/jane"}, "Action": "ses:SendRawEmail",
            "Condition": {"StringLike": {"ses:FromDisplayName": "*CEO*"}})",
            "", "co-negated-missing");
        row("positive, bulk mail has no recipients",
            R"("Principal": {"AWS": "arn:aws:iam::222222222222:user/jane"}, "Action": "ses:Send*",
            "Condition": {"ForAnyValue:StringLike": {"ses:Recipients": "*@example.net"}})",
            "", "co-negated-missing");
        row("service", R"("Principal": {"Service": "cognito-idp.amazonaws.com"}, "Action": "ses:SendRawEmail")",
            "pr-service-no-source", "");
    }
    void denyTurnsThemRound()
    {
        QFETCH(QByteArray, parts);
        QFETCH(QByteArray, allow);
        QFETCH(QByteArray, deny);
        const QByteArray head = "{\"Version\": \"2012-10-17\", \"Statement\": {\"Resource\": \"" +
                                QByteArray(identity) + R"(", "Effect": ")";
        QCOMPARE(idsOf(findingsOf(head + "Allow\", " + parts + "}}")), allow);
        QCOMPARE(idsOf(findingsOf(head + "Deny\", " + parts + "}}")), deny);
    }

    /// policy-language.md 9.9, 2: the use cases of the guide (ses.md 10.1) and our own examples (10.2).
    void soundPolicies_data()
    {
        QTest::addColumn<QByteArray>("parts");
        const auto row = [](const char *name, const char *parts) { QTest::newRow(name) << QByteArray(parts); };
        const char *account = R"("Effect": "Allow", "Principal": {"AWS": ["222222222222"]},
            "Action": ["ses:SendEmail", "ses:SendRawEmail"])";
        const auto allowed = [&](const char *name, const QByteArray &condition) {
            QTest::newRow(name) << QByteArray(account + QByteArray(", \"Condition\": ") + condition);
        };
        allowed("account, some addresses", R"({"StringLike": {"ses:FromAddress": "news+*@example.com"}})");
        row("two users", R"("Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::222222222222:user/jane",
            "arn:aws:iam::333333333333:user/team/joe"]}, "Action": ["ses:SendEmail", "ses:SendRawEmail"])");
        row("service", R"("Effect": "Allow", "Principal": {"Service": ["cognito-idp.amazonaws.com"]},
            "Action": ["ses:SendEmail", "ses:SendRawEmail"], "Condition": {"StringEquals": {
            "aws:SourceAccount": "111111111111",
            "aws:SourceArn": "arn:aws:cognito-idp:us-east-1:111111111111:userpool/us-east-1_Abc"}})");
        row("organization", R"("Effect": "Allow", "Principal": "*", "Action": ["ses:SendEmail", "ses:SendRawEmail"],
            "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}})");
        allowed("one address", R"({"StringEquals": {"ses:FromAddress": "marketing@example.com"}})");
        allowed("time window", R"({"DateGreaterThan": {"aws:CurrentTime": "2026-08-31T12:00Z"},
            "DateLessThan": {"aws:CurrentTime": "2027-10-01T12:00Z"}})");
        row("one API", R"("Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "ses:SendRawEmail",
            "Condition": {"StringEquals": {"ses:ApiVersion": "2"}})");
        allowed("display name", R"({"StringLike": {"ses:FromDisplayName": "Marketing"}})");
        allowed("words kept off", R"({"StringNotLike": {"ses:FromAddress": "*admin*example.com"}})");
        allowed("from and feedback", R"({"StringLike": {"ses:FromAddress": "a*@example.com",
            "ses:FeedbackAddress": "b*@example.com"}})");
        allowed("feedback elsewhere", R"({"StringEquals": {"ses:FeedbackAddress": "bounces@partner.example"}})");
        row("VPC endpoint", R"("Effect": "Deny", "Principal": "*", "Action": "ses:*",
            "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-0abc"}})");
        row("own account", R"("Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:user/admin"},
            "Action": ["ses:GetEmailIdentity", "ses:DeleteEmailIdentity"])");
        row("freeze", R"("Effect": "Deny", "Principal": "*", "Action": "ses:Send*",
            "Condition": {"StringNotEquals": {"aws:PrincipalAccount": "111111111111"}})");
        allowed("contract", R"({"StringLike": {"ses:FromAddress": ["news@example.com", "news+*@example.com"]},
            "StringEquals": {"ses:FeedbackAddress": "feedback@example.com"},
            "DateLessThan": {"aws:CurrentTime": "2028-01-01T00:00:00Z"}})");
        row("internal recipients", R"("Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:user/jane"},
            "Action": "ses:Send*", "Condition": {"ForAllValues:StringLike": {"ses:Recipients": "*@example.com"},
            "Null": {"ses:Recipients": "false"}})");
        row("sub-domain", R"("Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:role/app/Mailer"},
            "Action": "ses:Send*", "Condition": {"StringEquals": {"ses:FromAddress": "a@mail.eu.example.com"}})");
        row("exception by ARN", R"("Effect": "Deny", "Principal": "*", "Action": "ses:Send*",
            "Condition": {"ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::222222222222:role/Mailer"}})");
        row("encrypted only", R"("Effect": "Deny", "Principal": "*", "Action": "ses:Send*",
            "Condition": {"Bool": {"aws:SecureTransport": "false"}})");
    }
    void soundPolicies()
    {
        QFETCH(QByteArray, parts);
        const QByteArray text = "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Sid\": \"One\", \"Resource\": \"" +
                                QByteArray(identity) + "\", " + parts + "}]}";
        for (const Finding &finding : findingsOf(text))
            QVERIFY2(finding.severity == Severity::Suggestion,
                     (std::string(finding.id) + " " + finding.message.english()).c_str());
    }

    void redundancyIsDroppedFromWhatIsTooLarge()
    {
        QByteArray values;
        for (int i = 0; i < 160; ++i)
            values += "\"partner" + QByteArray::number(i) + "@example.com\", ";
        const QByteArray text =
            damaged("\"news+*@example.com\"", QByteArray("[" + values + "\"*@example.com\"]").constData());
        const Findings findings = findingsOf(text);
        const auto size = std::find_if(findings.begin(), findings.end(),
                                       [](const Finding &finding) { return finding.id == "doc-size"; });
        QVERIFY(size != findings.end());
        QVERIFY(size->severity == Severity::Error);
        QCOMPARE(size->fixes.size(), 1U);
        const QByteArray after = QByteArray::fromStdString(applied(text.toStdString(), size->fixes[0].edits));
        QCOMPARE(idsOf(findingsOf(after)).count("doc-size"), 0);
        QVERIFY(Document(after.toStdString()).isStrictJson());
        QVERIFY(after.contains("\"*@example.com\""));
    }

    /// 4 KB take less than a millisecond in a release build; here that the time does not grow with the square.
    void timeGrowsWithTheSize()
    {
        const auto measure = [](int statements) {
            QByteArray list;
            for (int i = 0; i < statements; ++i)
                list += QByteArray(i == 0 ? "" : ", ") + "{\"Sid\": \"S" + QByteArray::number(i) +
                        R"(", "Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "ses:SendRawEmail",
                           "Resource": ")" +
                        identity + "\", \"Condition\": {\"StringLike\": {\"ses:FromAddress\": \"a" +
                        QByteArray::number(i) + R"(*@example.com"}}})";
            const Document document(
                QByteArray("{\"Version\": \"2012-10-17\", \"Statement\": [" + list + "]}").toStdString());
            QElapsedTimer timer;
            timer.start();
            const CheckResult result = check(document, {{}, identity, 1800000000});
            Q_UNUSED(result);
            return timer.nsecsElapsed();
        };
        measure(100);
        const qint64 small = measure(500);
        const qint64 large = measure(5000);
        QVERIFY2(large < 40 * small, qPrintable(QString::number(large / small)));
    }

private:
    static QByteArray numbered()
    {
        QByteArray text;
        int number = 0;
        for (const QByteArray &line : QByteArray(sound).trimmed().split('\n'))
            text += QByteArray::number(++number) + ". " + line + '\n';
        return text;
    }
};

QTEST_APPLESS_MAIN(TestCheckCauses)
#include "tst_check_causes.moc"
