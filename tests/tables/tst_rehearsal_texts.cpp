// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cases, meanings, histories, templates and lessons as people read them.

#include "policy/check.h"
#include "tables/meaning_text.h"
#include "tables/policy_cases.h"
#include "tables/policy_history.h"
#include "tables/policy_templates.h"
#include "tables/replay_table.h"
#include "tables/teaching.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString identityArn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;

ses::PolicyVersion version(const QString &name, const std::optional<QByteArray> &text,
                           const QString &identity = u"example.com"_s)
{
    return {{u"111111111111"_s, u"us-east-1"_s},
            identity,
            name,
            text,
            QDateTime::fromString(u"2026-11-23T12:00:00Z"_s, Qt::ISODate)};
}

/// Values that fit the fields of every template.
tables::FieldValues goodValues()
{
    return {{u"account"_s, u"222222222222"_s},
            {u"user"_s, u"arn:aws:iam::222222222222:user/jane"_s},
            {u"addresses"_s, u"marketing@example.com, *@news.example.com"_s},
            {u"domains"_s, u"example.com example.org"_s},
            {u"until"_s, u"2027-06-30T22:00:00Z"_s},
            {u"ips"_s, u"203.0.113.0/24, 2001:db8::/32"_s},
            {u"service"_s, u"cognito-idp.amazonaws.com"_s},
            {u"source"_s, u"arn:aws:cognito-idp:us-east-1:111111111111:userpool/us-east-1_AbCdEf"_s}};
}

tables::FieldValues valuesFor(const tables::PolicyTemplate &each)
{
    tables::FieldValues values;
    for (const tables::TemplateField &field : each.fields)
        values.insert(field.id, goodValues().value(field.id));
    return values;
}

} // namespace

class TestRehearsalTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesRoundTrip();
    void damagedCasesAreLeftOut();
    void verdictCountsPoliciesOnly();
    void moments();
    void historyTable();
    void replayTable();
    void templatesAreSound_data();
    void templatesAreSound();
    void templatesAddToAPolicy();
    void fieldProblems_data();
    void fieldProblems();
    void meaningTexts();
    void lessons_data();
    void lessons();
};

void TestRehearsalTexts::casesRoundTrip()
{
    tables::PolicyCase one;
    one.name = u"jane \u2192 \u4e2d"_s;
    one.mustBeAllowed = false;
    one.trial.at = QDateTime::fromString(u"2027-01-02T03:04:05Z"_s, Qt::ISODate);
    one.trial.request.scope = {u"222222222222"_s, u"us-east-1"_s};
    one.trial.request.principalArn = u"arn:aws:iam::222222222222:user/jane"_s;
    one.trial.request.door = ses::Door::Smtp;
    one.trial.request.action = u"ses:SendTemplatedEmail"_s;
    one.trial.request.sourceIp = u"203.0.113.7"_s;
    one.trial.request.from = {u"News"_s, u"news@example.com"_s};
    one.trial.request.to = {{{}, u"a@example.net"_s}};
    tables::PolicyCase two;
    two.name = u"two"_s;
    const auto read = tables::casesFromJson(tables::casesToJson({one, two}));
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.first().name, one.name);
    QCOMPARE(read.first().mustBeAllowed, false);
    QCOMPARE(read.first().trial.at, one.trial.at);
    QCOMPARE(read.first().trial.request.principalArn, one.trial.request.principalArn);
    QVERIFY(read.first().trial.request.door == ses::Door::Smtp);
    QCOMPARE(read.first().trial.request.action, one.trial.request.action);
    QCOMPARE(read.first().trial.request.sourceIp, one.trial.request.sourceIp);
    QCOMPARE(read.first().trial.request.from, one.trial.request.from);
    QCOMPARE(read.first().trial.request.to, one.trial.request.to);
    QVERIFY(!read.last().trial.at.isValid());
    QVERIFY(tables::casesToJson({}).isEmpty());
}

void TestRehearsalTexts::damagedCasesAreLeftOut()
{
    QVERIFY(tables::casesFromJson("").isEmpty());
    QVERIFY(tables::casesFromJson("{\"a\":1}").isEmpty());
    QVERIFY(tables::casesFromJson("[1, {\"name\":\"x\"}, null]").isEmpty());
}

void TestRehearsalTexts::verdictCountsPoliciesOnly()
{
    ses::Preflight preflight;
    preflight.reasons = {{ses::Check::Quota, ses::Verdict::Fail, {}, {}, {}, {}, {}},
                         {ses::Check::IdentityPolicy, ses::Verdict::Pass, {}, {}, {}, {}, {}}};
    QVERIFY(tables::policiesAllow(preflight));
    preflight.reasons.last().verdict = ses::Verdict::Fail;
    QVERIFY(!tables::policiesAllow(preflight));
    tables::PolicyCase allowed;
    QVERIFY(tables::caseSign(allowed, true).tone == tables::Tone::Positive);
    QVERIFY(tables::caseSign(allowed, false).tone == tables::Tone::Negative);
    QVERIFY(tables::caseSign(allowed, {}).tone == tables::Tone::Neutral);
}

void TestRehearsalTexts::moments()
{
    using What = tables::PolicyMoment::What;
    const QList<tables::PolicyMoment> moments =
        tables::momentsOf({version(u"p"_s, "1"), version(u"p"_s, "2"), version(u"q"_s, "3"), version(u"p"_s, {}),
                           version(u"p"_s, "2"), version(u"p"_s, "9", u"other.example"_s)});
    QCOMPARE(moments.size(), 6);
    QVERIFY(moments.at(5).what == What::Created && moments.at(5).before.isEmpty());
    QVERIFY(moments.at(4).what == What::Changed && moments.at(4).before == "1");
    QVERIFY(moments.at(3).what == What::Created);
    QVERIFY(moments.at(2).what == What::Removed && moments.at(2).before == "2");
    QVERIFY(moments.at(1).what == What::Restored && moments.at(1).before.isEmpty());
    QVERIFY(moments.at(0).what == What::Created); // the same name on another identity
}

void TestRehearsalTexts::historyTable()
{
    tables::PolicyHistoryTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<ses::PolicyVersion> versions{version(u"p"_s, "1")};
    table.setRows(tables::momentsOf(versions));
    versions << version(u"p"_s, {}) << version(u"q"_s, "22");
    table.setRows(tables::momentsOf(versions));
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.index(0, tables::PolicyHistoryTable::Policy).data().toString(), u"q"_s);
    QCOMPARE(table.index(1, tables::PolicyHistoryTable::What).data().toString(), u"Removed"_s);
    QCOMPARE(table.index(2, tables::PolicyHistoryTable::Author).data().toString(), u"111111111111"_s);
}

void TestRehearsalTexts::replayTable()
{
    tables::ReplayTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ses::Replay replay;
    QCOMPARE(tables::replaySentence(replay), u"No message was sent with this identity yet."_s);
    replay.messages = 41;
    QVERIFY(tables::replaySentence(replay).contains(u"41"_s));
    ses::ReplayedMessage change;
    change.key = 7;
    change.principalArn = u"arn:aws:iam::222222222222:user/jane"_s;
    change.allowedAfter = true;
    change.policy = u"partner"_s;
    change.statement = 1;
    table.setRows({change});
    QCOMPARE(table.index(0, tables::ReplayTable::Change).data().toString(), u"Now allowed"_s);
    QCOMPARE(table.index(0, tables::ReplayTable::Sender).data().toString(), u"jane of 222222222222"_s);
    QCOMPARE(table.index(0, tables::ReplayTable::DecidedBy).data().toString(), u"partner, statement 2"_s);
}

void TestRehearsalTexts::templatesAreSound_data()
{
    QTest::addColumn<QString>("id");
    for (const tables::PolicyTemplate &each : tables::policyTemplates())
        QTest::newRow(qPrintable(each.id)) << each.id;
}

/// What a template makes has no finding worse than a suggestion.
void TestRehearsalTexts::templatesAreSound()
{
    QFETCH(QString, id);
    for (const tables::PolicyTemplate &each : tables::policyTemplates()) {
        if (each.id != id)
            continue;
        const policy::TextEdits edits = tables::insertTemplate(policy::Document(), each, valuesFor(each), identityArn);
        QVERIFY(!edits.empty());
        const policy::Document made(policy::applied({}, edits));
        QVERIFY2(made.isStrictJson(), made.text().c_str());
        const policy::CheckResult result =
            policy::check(made, {policy::DocumentKind::SesIdentity, identityArn.toStdString(), 0});
        for (const policy::Finding &finding : result.findings)
            QVERIFY2(finding.severity == policy::Severity::Suggestion,
                     (std::string(finding.id) + ": " + finding.message.english() + "\n" + made.text()).c_str());
        // Without one of its values nothing is made.
        for (const tables::TemplateField &field : each.fields) {
            tables::FieldValues values = valuesFor(each);
            values[field.id] = u" "_s;
            QVERIFY(tables::insertTemplate(policy::Document(), each, values, identityArn).empty());
        }
    }
}

void TestRehearsalTexts::templatesAddToAPolicy()
{
    const std::string before = "{\n    \"Version\": \"2012-10-17\",\n    \"Statement\": []\n}\n";
    policy::Document document(before);
    std::size_t count = 0;
    for (const tables::PolicyTemplate &each : tables::policyTemplates()) {
        const policy::TextEdits edits = tables::insertTemplate(document, each, valuesFor(each), identityArn);
        QVERIFY2(!edits.empty(), qPrintable(each.id));
        document = policy::Document(policy::applied(document.text(), edits));
        QVERIFY(document.isStrictJson());
        QCOMPARE(document.statements().size(), ++count);
    }
    QVERIFY(document.text().starts_with("{\n    \"Version\""));
}

void TestRehearsalTexts::fieldProblems_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    using Kind = tables::TemplateField::Kind;
    QTest::newRow("account") << int(Kind::Account) << u"222222222222"_s << true;
    QTest::newRow("account with dashes") << int(Kind::Account) << u"2222-2222-2222"_s << false;
    QTest::newRow("Arabic digits") << int(Kind::Account)
                                   << u"\u0662\u0662\u0662\u0662\u0662\u0662\u0662\u0662\u0662\u0662\u0662\u0662"_s
                                   << false;
    QTest::newRow("user") << int(Kind::UserArn) << u"arn:aws:iam::222222222222:user/team/jane"_s << true;
    QTest::newRow("name instead of ARN") << int(Kind::UserArn) << u"jane"_s << false;
    QTest::newRow("one bad address") << int(Kind::Addresses) << u"a@example.com, example.com"_s << false;
    QTest::newRow("date") << int(Kind::Date) << u"2027-06-30"_s << true;
    QTest::newRow("prose date") << int(Kind::Date) << u"June 30"_s << false;
    QTest::newRow("epoch") << int(Kind::Date) << u"1800000000"_s << false;
    QTest::newRow("range") << int(Kind::IpRanges) << u"203.0.113.0/33"_s << false;
    QTest::newRow("service in capitals") << int(Kind::Service) << u"Cognito-IDP.amazonaws.com"_s << false;
    QTest::newRow("empty") << int(Kind::Account) << QString() << false;
}

void TestRehearsalTexts::fieldProblems()
{
    QFETCH(int, kind);
    QFETCH(QString, value);
    const tables::TemplateField field{u"x"_s, tables::TemplateField::Kind(kind), u"X"_s, {}};
    QTEST(tables::problemOf(field, value).isEmpty(), "good");
}

void TestRehearsalTexts::meaningTexts()
{
    policy::Example example;
    example.request = {"arn:aws:iam::222222222222:user/any",
                       "222222222222",
                       "ses:SendEmail",
                       {},
                       {{"ses:FromAddress", {"a@example.com"}}}};
    example.tellingKeys = {"ses:FromAddress", "ses:TenantName"};
    example.policyName = "partner";
    example.statement = 1;
    QCOMPARE(
        tables::exampleSentence(example),
        u"any other user of account 222222222222: ses:SendEmail; ses:FromAddress a@example.com; without ses:TenantName"_s);
    QCOMPARE(tables::exampleCause(example), u"by statement 2 of partner"_s);
    example.decidedBefore = true;
    QCOMPARE(tables::exampleCause(example), u"by statement 2 of the attached policy partner"_s);
    for (int kind = 0; kind <= int(policy::Meaning::Kind::GrantsMoreAndLess); ++kind) {
        policy::Meaning meaning;
        meaning.kind = policy::Meaning::Kind(kind);
        QVERIFY(!tables::meaningSentence(meaning).isEmpty());
        QVERIFY(!tables::meaningSign(meaning.kind).word.isEmpty());
    }
}

void TestRehearsalTexts::lessons_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("contains");
    QTest::newRow("element") << tables::elementLesson(u"NotPrincipal"_s) << u"Everybody but these"_s;
    QTest::newRow("action") << tables::actionLesson(u"SES:sendrawemail"_s) << u"ses:SendRawEmail"_s;
    QTest::newRow("pattern") << tables::actionLesson(u"ses:SendBulk*"_s) << u"Matches ses:SendBulk"_s;
    QTest::newRow("set") << tables::operatorLesson(u"ForAllValues:StringLike"_s)
                         << u"Also true when the request has none"_s;
    QTest::newRow("negated") << tables::operatorLesson(u"StringNotEqualsIfExists"_s)
                             << u"none of the values may match"_s;
    QTest::newRow("key") << tables::conditionKeyLesson(u"SES:recipients"_s) << u"needs ForAllValues or ForAnyValue"_s;
    QTest::newRow("address") << tables::conditionKeyLesson(u"aws:SourceIp"_s) << u"IpAddress"_s;
    QTest::newRow("unknown element") << tables::elementLesson(u"Effects"_s) << QString();
    QTest::newRow("unknown action") << tables::actionLesson(u"s3:GetObject"_s) << QString();
    QTest::newRow("unknown operator") << tables::operatorLesson(u"StringEqual"_s) << QString();
    QTest::newRow("unknown key") << tables::conditionKeyLesson(u"ses:From"_s) << QString();
}

void TestRehearsalTexts::lessons()
{
    QFETCH(QString, lesson);
    QFETCH(QString, contains);
    QCOMPARE(lesson.isEmpty(), contains.isEmpty());
    QVERIFY2(lesson.contains(contains), qPrintable(lesson));
}

QTEST_MAIN(TestRehearsalTexts)
#include "tst_rehearsal_texts.moc"
