// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory_facts.h"
#include "rules_tests.h"

#include "simulator/rules/rules.h"

using namespace Qt::StringLiterals;
using simulator::rules::PolicyPut;

namespace {

PolicyPut put(const QString &text)
{
    return {owner, u"example.com"_s, true, u"partner"_s, text.toUtf8(), 0};
}

std::optional<ses::Error> refused(const PolicyPut &wanted)
{
    return simulator::rules::refusePolicy(
        wanted, [](const QString &principal) { return principal == delegate.account || principal == janeArn; });
}

const QString good = uR"("Effect":"Allow","Principal":{"AWS":"222222222222"},"Action":"ses:SendEmail")"_s;

QString resource(const QString &arn = exampleArn)
{
    return uR"(,"Resource":"%1")"_s.arg(arn);
}

QString with(const QString &principal, const QString &action = uR"("ses:SendEmail")"_s)
{
    return policyText(uR"("Effect":"Allow","Principal":%1,"Action":%2)"_s.arg(principal, action) + resource());
}

} // namespace

class RefusePolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("account") << policyText(good + resource());
        QTest::newRow("user") << with(uR"({"AWS":["%1","222222222222"]})"_s.arg(janeArn));
        QTest::newRow("everyone") << with(u"\"*\""_s);
        QTest::newRow("service") << with(uR"({"Service":"cognito-idp.amazonaws.com"})"_s);
        QTest::newRow("wildcard action") << with(u"\"*\""_s, uR"(["ses:Send*","SES:SendRawEmail"])"_s);
        QTest::newRow("domain in capitals") << policyText(good + resource(exampleArn.chopped(11) + u"Example.COM"_s));
        QTest::newRow("old version") << policyText(good + resource()).replace(u"2012-10-17"_s, u"2008-10-17"_s);
        QTest::newRow("single statement") << u"{\"Statement\":{"_s + good + resource() + u"}}"_s;
        QTest::newRow("aws key") << policyText(good + resource() +
                                               uR"(,"Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}})"_s);
        QTest::newRow("set operator") << policyText(
            good + resource() + uR"(,"Condition":{"ForAllValues:StringLikeIfExists":{"SES:recipients":"*@x.org"}})"_s);
        QTest::newRow("white space does not count")
            << policyText(good + resource()).replace(u",\"Effect"_s, u","_s + QString(5000, u' ') + u"\"Effect"_s);
    }
    void acceptable()
    {
        QFETCH(const QString, text);
        const auto error = refused(put(text));
        QVERIFY2(!error, qPrintable(error.value_or(ses::Error{}).message));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message"); ///< ends with "...": the beginning
        const auto row = [](const char *name, const QString &text, const QString &message) {
            QTest::newRow(name) << text << message;
        };
        const QString badPrincipal = u"Policy contains an invalid principal"_s;
        row("no arn", policyText(good + resource(u"example.com"_s)), u"Invalid ARN"_s);
        row("star", policyText(good + resource(u"*"_s)), u"Invalid ARN"_s);
        row("placeholder", policyText(good + resource(u"<write ARN here>"_s)), u"Invalid ARN"_s);
        row("other identity", policyText(good + resource(exampleArn + u".org"_s)), u"The resource ..."_s);
        row("other region", policyText(good + resource(u"arn:aws:ses:eu-west-1:111111111111:identity/example.com"_s)),
            u"The resource ..."_s);
        row("wildcard resource", policyText(good + resource(u"arn:aws:ses:us-east-1:111111111111:identity/*"_s)),
            u"The resource ..."_s);
        row("unknown account", with(uR"({"AWS":"999999999999"})"_s), badPrincipal);
        row("unknown user", with(uR"({"AWS":["222222222222","%1x"]})"_s.arg(janeArn)), badPrincipal);
        row("deleted user", with(uR"({"AWS":"AIDAJQABLZS4A3QDU576Q"})"_s), badPrincipal);
        row("wildcard in arn", with(u"{\"AWS\":\"arn:aws:iam::222222222222:user/*\"}"_s), badPrincipal);
        row("federated", with(uR"({"Federated":"x"})"_s), badPrincipal);
        row("service in capitals", with(uR"({"Service":"Cognito-idp.amazonaws.com"})"_s), badPrincipal);
        row("foreign key", policyText(good + resource() + uR"(,"Condition":{"StringEquals":{"s3:prefix":"x"}})"_s),
            u"Unknown or unapplicable condition field 's3:prefix'."_s);
        row("unknown ses key", policyText(good + resource() + uR"(,"Condition":{"StringEquals":{"ses:From":"x"}})"_s),
            u"Unknown or unapplicable condition field 'ses:From'."_s);
        row("operator", policyText(good + resource() + uR"(,"Condition":{"StringIs":{"ses:FromAddress":"x"}})"_s),
            u"“StringIs” is not a condition operator."_s);
        row("action", with(u"\"*\""_s, uR"("ses:SendMail")"_s), u"“ses:SendMail” is not an action of SES."_s);
        row("vendor", with(u"\"*\""_s, uR"("sns:*")"_s), u"“sns:*” is not an action of SES."_s);
        row("effect", policyText(good + resource()).replace(u"\"Allow\""_s, u"\"allow\""_s),
            u"A statement needs Effect..."_s);
        row("no principal", policyText(uR"("Effect":"Allow","Action":"ses:SendEmail")"_s + resource()),
            u"A statement of an identity's policy needs a principal."_s);
        row("no action", policyText(uR"("Effect":"Allow","Principal":"*")"_s + resource()),
            u"A statement needs at least one action."_s);
        row("empty action", with(u"\"*\""_s, u"[]"_s), u"A statement needs at least one action."_s);
        row("no resource", policyText(good), u"A statement needs the identity's ARN as its resource."_s);
        row("unknown element", policyText(good + resource() + uR"(,"Principals":"*")"_s),
            u"A statement holds an element..."_s);
        row("unknown member", u"{\"Name\":\"x\","_s + policyText(good + resource()).mid(1),
            u"The policy holds an element..."_s);
        row("no statement", u"{\"Version\":\"2012-10-17\",\"Statement\":[]}"_s,
            u"The policy needs at least one statement."_s);
        row("broken", u"{"_s, u"The policy is not a valid JSON object."_s);
        row("a list", u"[]"_s, u"The policy is not a valid JSON object."_s);
        row("trailing comma", u"{\"Statement\":{"_s + good + resource() + u",}}"_s,
            u"The policy is not a valid JSON object."_s);
        row("duplicate key", policyText(good + resource() + uR"(,"Effect":"Deny")"_s),
            u"The policy is not a valid JSON object."_s);
        row("long", policyText(good + resource() + uR"(,"Sid":"%1")"_s.arg(QString(4096, u'x'))),
            u"The policy is longer than 4096 bytes."_s);
        row("null", u"  "_s,
            u"1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must not be null"_s);
    }
    void refusals()
    {
        QFETCH(const QString, text);
        QFETCH(QString, message);
        const auto error = refused(put(text));
        QVERIFY(error);
        if (message.endsWith("..."_L1)) {
            message.chop(3);
            QVERIFY2(error->message.startsWith(message), qPrintable(error->message));
        } else {
            QCOMPARE(error->message, message);
        }
        QVERIFY(!error->advice.isEmpty());
        QCOMPARE(error->httpStatus, 400);
        const bool parameter = text.trimmed().isEmpty();
        QCOMPARE(error->code, parameter ? ses::ErrorCode::InvalidParameter : ses::ErrorCode::InvalidPolicy);
        QCOMPARE(error->awsCode, parameter ? u"ValidationError"_s : u"InvalidPolicy"_s);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("awsCode");
        QTest::addColumn<QString>("message");
        const QString characters =
            u"PolicyName is invalid. Policy names must only include alpha-numeric characters, dashes, and underscores."_s;
        QTest::newRow("good") << u"A-b_9"_s << QString() << QString();
        QTest::newRow("64") << QString(64, u'a') << QString() << QString();
        QTest::newRow("blank") << u"a b"_s << u"InvalidParameterValue"_s << characters;
        QTest::newRow("umlaut") << u"ä"_s << u"InvalidParameterValue"_s << characters;
        QTest::newRow("empty") << u""_s << u"InvalidParameterValue"_s << characters;
        QTest::newRow("65") << QString(65, u'a') << u"ValidationError"_s
                            << u"1 validation error detected: Value at 'policyName' failed to satisfy constraint: "
                               "Member must have length less than or equal to 64"_s;
    }
    void names()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, awsCode);
        QFETCH(const QString, message);
        auto wanted = put(policyText(good + resource()));
        wanted.name = name;
        const auto error = refused(wanted).value_or(ses::Error{});
        QCOMPARE(error.awsCode, awsCode);
        QCOMPARE(error.message, message);
    }

    void orderIsSyntaxThenPrincipalsThenIdentity()
    {
        auto wanted = put(with(uR"({"AWS":"999999999999"})"_s).replace(exampleArn, u"nonsense"_s));
        wanted.identityVerified = false;
        wanted.policiesBefore = 20;
        QCOMPARE(refused(wanted)->message, u"Invalid ARN"_s);
        wanted.text = with(uR"({"AWS":"999999999999"})"_s).toUtf8();
        QCOMPARE(refused(wanted)->message, u"Policy contains an invalid principal"_s);
        wanted.text = policyText(good + resource()).toUtf8();
        QCOMPARE(refused(wanted)->message, u"Invalid identity. Must be a verified email address or domain."_s);
        wanted.identityVerified = true;
        QCOMPARE(refused(wanted)->message,
                 u"Number of policies for example.com exceeds max allowed number of policies per resource"_s);
        QCOMPARE(refused(wanted)->code, ses::ErrorCode::LimitExceeded);
        wanted.policiesBefore = 19;
        QVERIFY(!refused(wanted));
    }

    void laterStatementsAreReadBeforePrincipalsOfEarlierOnes()
    {
        const QString text = uR"({"Statement":[{"Effect":"Allow","Principal":{"AWS":"999999999999"},
            "Action":"ses:*","Resource":"%1"},{"Effect":"Allow","Principal":"*","Action":"ses:*",
            "Resource":"x"}]})"_s.arg(exampleArn);
        QCOMPARE(refused(put(text))->message, u"Invalid ARN"_s);
    }
};

std::unique_ptr<QObject> refusePolicyTest()
{
    return std::make_unique<RefusePolicyTest>();
}

#include "tst_refuse_policy.moc"
