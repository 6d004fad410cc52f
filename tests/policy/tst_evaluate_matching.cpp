// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decision_tests.h"

using namespace decision;

// Declared before the JSON below: moc loses its way in raw strings that end with a quote.
class MatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actions_data();
    void actions();
    void resources_data();
    void resources();
    void shortArnsAreCompletedForTheCallerOnly();
    void aPrincipalInAnIamPolicyIsNotUnderstood();
    void brokenTextsGrantNothingAndDoNotCrash();
    void aSingleStatementNeedsNoList();
};

namespace {

struct Case
{
    const char *element;
    const char *asked;
    bool expected;
};

bool ownerAllows(const std::string &members, const policy::Request &asking, const char *version = "2012-10-17")
{
    return policy::evaluate(policies({withStatement(R"("Effect":"Allow","Principal":"*",)" + members, version)}, {}),
                            asking)
        .resourceAllows;
}

void addRows(std::initializer_list<Case> cases)
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<bool>("expected");
    for (const Case &row : cases)
        QTest::addRow("%s <- %s", row.element, row.asked)
            << QByteArray(row.element) << QByteArray(row.asked) << row.expected;
}

} // namespace

void MatchingTest::actions_data()
{
    addRows({
        {R"("Action":"ses:SendEmail")", "ses:SendEmail", true},
        {R"("Action":"SES:sendemail")", "ses:SendEmail", true},
        {R"("Action":"ses:Send*")", "ses:SendRawEmail", true},
        {R"("Action":"ses:Send???Email")", "ses:SendRawEmail", true},
        {R"("Action":"ses:Send??Email")", "ses:SendRawEmail", false},
        {R"("Action":"ses:*")", "ses:SendRawEmail", true},
        {R"("Action":"*")", "ses:SendRawEmail", true},
        {R"("Action":"SendEmail")", "ses:SendEmail", false},
        {R"("Action":"s*")", "ses:SendEmail", false},
        {R"("Action":" ses:SendEmail")", "ses:SendEmail", false},
        {R"("Action":"ses:SendEmail,ses:SendRawEmail")", "ses:SendEmail", false},
        {R"("Action":["ses:SendEmail","ses:SendRawEmail"])", "ses:SendRawEmail", true},
        {R"("Action":[])", "ses:SendEmail", false},
        {R"("Action":"${aws:username}")", "ses:SendEmail", false},
        {R"("Action":"ses:SendBulkTemplatedEmail")", "ses:SendBulkEmail", false},
        {R"("NotAction":"ses:SendEmail")", "ses:SendEmail", false},
        {R"("NotAction":"ses:SendEmail")", "ses:SendRawEmail", true},
        {R"("NotAction":["ses:Send*","ses:Get*"])", "ses:GetEmailIdentity", false},
        {R"("NotAction":[])", "ses:SendEmail", false},
        {R"("Sid":"nothing")", "ses:SendEmail", false},
    });
}

void MatchingTest::actions()
{
    QFETCH(QByteArray, element);
    QFETCH(QByteArray, asked);
    QFETCH(bool, expected);
    policy::Request asking = request();
    asking.action = asked.toStdString();
    QCOMPARE(ownerAllows(element.toStdString() + R"(,"Resource":"*")", asking), expected);
}

void MatchingTest::resources_data()
{
    const char *example = identityArn.c_str();
    addRows({
        {R"("Resource":"arn:aws:ses:eu-west-1:111111111111:identity/example.com")", example, true},
        {R"("Resource":"arn:aws:ses:eu-west-1:111111111111:identity/Example.COM")", example, false},
        {R"("Resource":"arn:aws:ses:eu-west-1:111111111111:identity/*")", example, true},
        {R"("Resource":"arn:aws:ses:eu-west-1:111111111111:identity/*")",
         "arn:aws:ses:eu-west-1:111111111111:identity/a/b:c@d", true},
        {R"("Resource":"arn:aws:ses:*:*:identity/e?ample.com")", example, true},
        {R"("Resource":"arn:aws:ses:eu-west-1*:identity/example.com")", example, false},
        {R"("Resource":"arn:*:s?s:eu-west-1:111111111111:ident*/example.com")", example, true}, // 12, 13
        {R"("Resource":"arn:aws:ses:*")", example, false},
        {R"("Resource":"*")", example, true},
        {R"("Resource":"*")", "*", true},
        {R"("Resource":"arn:aws:ses:*:*:*")", "*", false},
        {R"("Resource":"example.com")", example, false},
        {R"("Resource":"*:*:*:*:*:*")", example, false},
        {R"("Resource":["a","*"])", example, true},
        {R"("Resource":[])", example, false},
        {R"("NotResource":"arn:aws:ses:eu-west-1:111111111111:identity/example.com")", example, false},
        {R"("NotResource":"arn:aws:ses:eu-west-1:111111111111:identity/other.com")", example, true},
        {R"("Resource":"arn:aws:ses:eu-west-1:111111111111:identity/${aws:username}")", example, true},
        {R"("Resource":"arn:aws:ses:eu-west-1:111111111111:identity/${aws:none, 'example.com'}")", example, true},
        {R"("Resource":"arn:aws:ses:eu-west-1:111111111111:identity/${aws:none}*")", example, false},
        {R"("NotResource":"arn:aws:ses:eu-west-1:111111111111:identity/${aws:none}")", example, true},
        {R"("Resource":"arn:aws:ses:eu-west-1:111111111111:identity/${*}")", example, false},
        {R"("Resource":"arn:aws:ses:eu-west-1:111111111111:identity/${*}")",
         "arn:aws:ses:eu-west-1:111111111111:identity/*", true},
        {R"("Resource":"arn:aws:ses:${aws:username}:111111111111:identity/*")", example, false},
    });
}

void MatchingTest::resources()
{
    QFETCH(QByteArray, element);
    QFETCH(QByteArray, asked);
    QFETCH(bool, expected);
    policy::Request asking = request();
    asking.resourceArn = asked.toStdString();
    asking.context = {{"aws:username", {"example.com"}}};
    QCOMPARE(ownerAllows(element.toStdString() + R"(,"Action":"*")", asking), expected);
    if (element.contains("${aws:username}")) {
        QVERIFY(!ownerAllows(element.toStdString() + R"(,"Action":"*")", asking, "2008-10-17"));
    }
}

void MatchingTest::shortArnsAreCompletedForTheCallerOnly()
{
    const std::string text = withStatement(R"("Effect":"Allow","Action":"*","Resource":"arn:aws:ses:eu-*")");
    QVERIFY(policy::evaluate(policies({}, {text}), request()).identityAllows);
    const std::string other = withStatement(R"("Effect":"Allow","Action":"*","Resource":"arn:aws:ses:us-*")");
    QVERIFY(!policy::evaluate(policies({}, {other}), request()).identityAllows);
}

void MatchingTest::aPrincipalInAnIamPolicyIsNotUnderstood()
{
    const std::string members = R"("Principal":"*","Action":"*","Resource":"*")";
    QVERIFY(
        !policy::evaluate(policies({}, {withStatement(R"("Effect":"Allow",)" + members)}), request()).identityAllows);
    QCOMPARE(policy::evaluate(policies({}, {withStatement(R"("Effect":"Deny",)" + members)}), request()).outcome,
             policy::Outcome::ExplicitDeny);
}

void MatchingTest::brokenTextsGrantNothingAndDoNotCrash()
{
    for (const char *text : {"", "[]", "\"x\"", "{", "{\"Statement\":5}", "{\"Statement\":[1,null,{}]}", "null",
                             "{\"Statement\":{\"Effect\":\"Allow\"}}"}) {
        const auto decision = policy::evaluate(policies({text}, {text}), request(), true);
        QCOMPARE(decision.outcome, policy::Outcome::ImplicitDeny);
    }
    QCOMPARE(policy::evaluate({}, {}).outcome, policy::Outcome::ImplicitDeny);
    policy::PolicySet unset;
    unset.resource.emplace_back();
    QCOMPARE(policy::evaluate(unset, request(), true).outcome, policy::Outcome::ImplicitDeny);
}

void MatchingTest::aSingleStatementNeedsNoList()
{
    const std::string text = R"({"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}})";
    QVERIFY(policy::evaluate(policies({text}, {}), request()).resourceAllows);
}

std::unique_ptr<QObject> matchingTest()
{
    return std::make_unique<MatchingTest>();
}

#include "tst_evaluate_matching.moc"
