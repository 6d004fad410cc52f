// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_fingerprint.h"
#include "app/lint_command.h"
#include "app/lint_pages.h"
#include "policy/check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace policy;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *identity = "arn:aws:ses:us-east-1:111111111111:identity/example.com";

/// A policy of one statement for the test identity.
QByteArray statement(const char *principal, const char *actions, const char *condition, const char *effect = "Allow")
{
    QByteArray text = R"({"Version": "2012-10-17", "Statement": [{"Sid": "One", "Effect": ")";
    text += effect;
    text += QByteArray(R"(", "Principal": )") + principal + R"(, "Action": )" + actions + R"(, "Resource": ")" +
            identity + '"';
    if (*condition != '\0')
        text += QByteArray(R"(, "Condition": )") + condition;
    return text + "}]}";
}

constexpr const char *both = R"(["ses:SendEmail", "ses:SendRawEmail"])";
constexpr const char *account = R"({"AWS": ["222222222222"]})";

struct Run
{
    int code = 0;
    QByteArray out;
    QByteArray err;
};

Run linted(const std::vector<std::string> &arguments, const QByteArray &input = {})
{
    std::istringstream in(input.toStdString());
    std::ostringstream out;
    std::ostringstream err;
    const int code = runLint(arguments, in, out, err);
    return {code, QByteArray::fromStdString(out.str()), QByteArray::fromStdString(err.str())};
}

} // namespace

class TestCheckSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundPolicies_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("account, some addresses",
            statement(account, both, R"({"StringLike": {"ses:FromAddress": "news+*@example.com"}})"));
        row("two users",
            statement(R"({"AWS": ["arn:aws:iam::222222222222:user/jane", "arn:aws:iam::333333333333:user/team/joe"]})",
                      both, ""));
        row("service", statement(R"({"Service": ["cognito-idp.amazonaws.com"]})", both,
                                 R"({"StringEquals": {"aws:SourceAccount": "111111111111",
                                    "aws:SourceArn": "arn:aws:cognito-idp:us-east-1:111111111111:userpool/us-east-1_Abc"}})"));
        row("organization", statement(R"("*")", both, R"({"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}})"));
        row("one address", statement(account, both, R"({"StringEquals": {"ses:FromAddress": "a@example.com"}})"));
        row("time window", statement(account, both, R"({"DateGreaterThan": {"aws:CurrentTime": "2018-08-31T12:00Z"},
                                                        "DateLessThan": {"aws:CurrentTime": "2018-10-01T12:00Z"}})"));
        row("one API", statement(account, R"("ses:SendRawEmail")", R"({"StringEquals": {"ses:ApiVersion": "2"}})"));
        row("display name", statement(account, both, R"({"StringLike": {"ses:FromDisplayName": "Marketing"}})"));
        row("words kept off",
            statement(account, both, R"({"StringNotLike": {"ses:FromAddress": "*admin*example.com"}})"));
        row("recipients",
            statement(account, both, R"({"ForAllValues:StringLike": {"ses:Recipients": ["*@example.com"]}})"));
        row("from and feedback", statement(account, both, R"({"StringLike": {"ses:FromAddress": "a*@example.com",
                                                                  "ses:FeedbackAddress": "b*@example.com"}})"));
        row("VPC endpoint",
            statement(R"("*")", R"("ses:*")", R"({"StringNotEquals": {"aws:SourceVpce": "vpce-0abc"}})", "Deny"));
        row("own account", statement(R"({"AWS": "arn:aws:iam::111111111111:user/admin"})",
                                     R"(["ses:GetEmailIdentity", "ses:DeleteEmailIdentity"])", ""));
        row("freeze", statement(R"("*")", R"("ses:Send*")",
                                R"({"StringNotEquals": {"aws:PrincipalAccount": "111111111111"}})", "Deny"));
        row("one statement without list", R"({"Version": "2008-10-17", "Id": "x", "Statement": {"Effect": "Allow",
            "Principal": {"AWS": "222222222222"}, "Action": "SES:SendEmail",
            "Resource": "arn:aws:ses:us-east-1:111111111111:identity/example.com"}})");
        row("contract", statement(R"({"AWS": "222222222222"})", both,
                                  R"({"StringLike": {"ses:FromAddress": ["news@example.com", "news+*@example.com"]},
                                      "StringEquals": {"ses:FeedbackAddress": "feedback@example.com"},
                                      "DateLessThan": {"aws:CurrentTime": "2026-01-01T00:00:00Z"}})"));
        row("internal recipients", statement(R"({"AWS": "arn:aws:iam::222222222222:user/jane"})", R"("ses:Send*")",
                                             R"({"ForAllValues:StringLike": {"ses:Recipients": "*@example.com"},
                                                 "Null": {"ses:Recipients": "false"}})"));
    }
    void soundPolicies()
    {
        QFETCH(QByteArray, text);
        const CheckResult result = check(Document(text.toStdString()), {{}, identity, 1800000000});
        for (const Finding &finding : result.findings)
            QVERIFY2(finding.severity != Severity::Error,
                     (finding.message.english() + " " + std::string(finding.id)).c_str());
    }

    void delegatesPolicyIsSound()
    {
        const Run run = linted({"--kind", "iam", "-"}, R"({"Version": "2012-10-17",
 "Statement": [{"Effect": "Allow", "Action": ["ses:SendEmail", "ses:SendRawEmail", "ses:GetSendQuota", "s3:GetObject"],
   "Resource": ["arn:aws:ses:us-east-1:111111111111:identity/example.com",
                "arn:aws:ses:us-east-1:222222222222:configuration-set/tracking"]}]})");
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out, QByteArray());
    }

    void json()
    {
        const QByteArray text =
            "{\"Version\": \"2012-10-17\",\n \"Statement\": [{\"Sid\": \"B\u00fcro\",\n\"Effect\": \"allow\", "
            "\"Principal\": {\"AWS\": \"222222222222\"}, \"Action\": \"ses:Send*\",\n\"Resource\": \"" +
            QByteArray(identity) + "\"}]}";
        const Run run = linted({"--identity", identity, "--format=json", "-"}, text);
        QCOMPARE(run.code, 1);
        const QJsonArray all = QJsonDocument::fromJson(run.out).array();
        const auto found = std::find_if(
            all.begin(), all.end(), [](const QJsonValue &value) { return value[u"id"_s] == u"st-effect-invalid"_s; });
        QVERIFY(found != all.end());
        const QJsonObject finding = found->toObject();
        QCOMPARE(finding.keys(), QStringList({u"column"_s, u"endColumn"_s, u"endLine"_s, u"file"_s, u"fixes"_s, u"id"_s,
                                              u"line"_s, u"message"_s, u"severity"_s}));
        QCOMPARE(finding[u"file"_s].toString(), u"-"_s);
        QCOMPARE(finding[u"severity"_s].toString(), u"error"_s);
        QCOMPARE(finding[u"line"_s].toInt(), 3);
        QCOMPARE(finding[u"column"_s].toInt(), 11);
        QCOMPARE(finding[u"endColumn"_s].toInt(), 18);
        const QJsonObject edit = finding[u"fixes"_s][0][u"edits"_s][0].toObject();
        QCOMPARE(edit[u"start"_s].toInt(), int(text.indexOf("\"allow\"")));
        QCOMPARE(edit[u"end"_s].toInt(), int(text.indexOf("\"allow\"")) + 7);
        QCOMPARE(edit[u"text"_s].toString(), u"\"Allow\""_s);
    }

    void sarif()
    {
        const Run run =
            linted({"--format", "sarif", "--identity", identity, "-"}, R"({"Version": "2012", "Statement": []})");
        QCOMPARE(run.code, 1);
        const QJsonObject log = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(log[u"version"_s].toString(), u"2.1.0"_s);
        const QJsonObject first = log[u"runs"_s][0].toObject();
        const QJsonArray rules = first[u"tool"_s][u"driver"_s][u"rules"_s].toArray();
        const QJsonArray results = first[u"results"_s].toArray();
        QCOMPARE(rules.size(), 2);
        QCOMPARE(results.size(), 2);
        for (const QJsonValue &value : results) {
            QCOMPARE(rules[value[u"ruleIndex"_s].toInt()][u"id"_s], value[u"ruleId"_s]);
            QCOMPARE(value[u"level"_s].toString(), u"error"_s);
            QVERIFY(!rules[value[u"ruleIndex"_s].toInt()][u"help"_s][u"text"_s].toString().isEmpty());
            QVERIFY(rules[value[u"ruleIndex"_s].toInt()][u"helpUri"_s].toString().endsWith(u".html"_s));
            QVERIFY(value[u"partialFingerprints"_s][u"primaryLocationLineHash"_s].toString().endsWith(u":1"_s));
            const QJsonValue place = value[u"locations"_s][0][u"physicalLocation"_s];
            QCOMPARE(place[u"artifactLocation"_s][u"uri"_s].toString(), u"stdin"_s);
            QCOMPARE(place[u"region"_s][u"startLine"_s].toInt(), 1);
            QVERIFY(value[u"fixes"_s][0][u"artifactChanges"_s][0][u"replacements"_s][0][u"deletedRegion"_s].isObject());
        }
    }

    void lineFingerprints_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("same");
        QTest::newRow("spaces and tabs do not count") << QByteArray("{\n\t\"a\": 1\n}") << QByteArray("{\n\"a\":1\n}");
        QTest::newRow("line ends are one") << QByteArray("{\r\n\"a\":1\r}") << QByteArray("{\n\"a\":1\n}");
        QTest::newRow("a stray byte is U+FFFD") << QByteArray("\"\xE9\"") << QByteArray("\"\xEF\xBF\xBD\"");
    }
    void lineFingerprints()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, same);
        QCOMPARE(lint::lineFingerprints(text.toStdString()), lint::lineFingerprints(same.toStdString()));
    }

    void lineFingerprintsAreThoseOfTheUploadAction()
    {
        using Lines = std::vector<std::string>;
        QCOMPARE(lint::lineFingerprints(""), Lines{"c129715d7a2bc9a3:1"});
        QCOMPARE(lint::lineFingerprints(" \t "), Lines{"c129715d7a2bc9a3:1"});
        // Far from the end of the text a line keeps its fingerprint when others come before it, and equal ones are told
        // apart.
        const std::string line = "\"" + std::string(120, 'x') + "\"\n";
        const Lines lines = lint::lineFingerprints(line + line + "{\n" + line + line);
        QCOMPARE(lines.size(), 6U);
        const std::string hash = lines[0].substr(0, lines[0].find(':'));
        QCOMPARE(lines[1], hash + ":2");
        QVERIFY(!lines[2].starts_with(hash));
        QCOMPARE(lines[3], hash + ":3");
        QCOMPARE(lint::lineFingerprints("{\n" + line)[1], hash + ":1");
        // One code point beyond the basic plane is two units, as in the runner's JavaScript.
        QVERIFY(lint::lineFingerprints("\xF0\x9F\x98\x80") != lint::lineFingerprints("\xEF\xBF\xBD"));
    }

    void eachHelpHasAPage()
    {
        const Document document(R"({"Version": "2012", "Statements": [{"Action": "x"}], "a": 1})");
        const CheckResult result = check(document, {{}, identity, 1800000000});
        QVERIFY(!result.findings.empty());
        for (const Finding &finding : result.findings)
            QVERIFY(lint::pageOf(findingHelp(finding.id)->documentation).ends_with(".html"));
    }

    void emptyOutputsAreWhole()
    {
        const QByteArray sound = statement(R"({"AWS": "arn:aws:iam::222222222222:user/jane"})", both, "");
        QCOMPARE(QJsonDocument::fromJson(linted({"--format", "json", "-"}, sound).out).array().size(), 0);
        QVERIFY(QJsonDocument::fromJson(linted({"--format", "json", "-"}, sound).out).isArray());
        const QJsonObject log = QJsonDocument::fromJson(linted({"--format", "sarif", "-"}, sound).out).object();
        QVERIFY(log[u"runs"_s][0][u"results"_s].isArray());
        QCOMPARE(linted({"-"}, sound).code, 0);
        QCOMPARE(linted({"-"}, sound).out, QByteArray());
    }

    void filesAndExitCodes()
    {
        const QTemporaryDir folder;
        const std::string good = folder.filePath(u"good.json"_s).toStdString();
        QFile file(QString::fromStdString(good));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(statement(account, both, ""));
        file.close();
        QCOMPARE(linted({good}).code, 0);
        const Run text = linted({good, "-"}, "{");
        QCOMPARE(text.code, 1);
        QVERIFY(text.out.contains(": error: ") && text.out.contains("[json-unclosed]"));
        const Run missing = linted({"--format", "json", good, folder.filePath(u"none.json"_s).toStdString(), "-"}, "{");
        QCOMPARE(missing.code, 2);
        QVERIFY(missing.err.contains("none.json"));
        QVERIFY(QJsonDocument::fromJson(missing.out).isArray());
        QCOMPARE(linted({folder.path().toStdString()}).code, 2);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown option") << QStringList({u"--what"_s, u"-"_s});
        QTest::newRow("no value") << QStringList({u"-"_s, u"--kind"_s});
        QTest::newRow("kind") << QStringList({u"--kind"_s, u"ses"_s, u"-"_s});
        QTest::newRow("format") << QStringList({u"--format"_s, u"xml"_s, u"-"_s});
        QTest::newRow("identity") << QStringList({u"--identity"_s, u"example.com"_s, u"-"_s});
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        std::vector<std::string> words;
        for (const QString &argument : arguments)
            words.push_back(argument.toStdString());
        const Run run = linted(words);
        QCOMPARE(run.code, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains("--help"));
    }

    void helpText()
    {
        const Run run = linted({"--help"});
        QCOMPARE(run.code, 0);
        for (const char *word : {"--identity", "--kind", "--format", "sarif", "Exit code"})
            QVERIFY2(run.out.contains(word), word);
    }

    void invalidBytesDoNotThrow()
    {
        for (const char *format : {"text", "json", "sarif"}) {
            const Run run = linted({"--format", format, "-"},
                                   "{\"Version\": \"\xff\", \"\xe9\": 1, \"Statement\": [{\"Action\": \"\xc3\"}]}");
            QCOMPARE(run.code, 1);
            const Run name = linted({"--format", format, "\xff.json"});
            QCOMPARE(name.code, 2);
        }
    }
};

QTEST_APPLESS_MAIN(TestCheckSound)
#include "tst_check_sound.moc"
