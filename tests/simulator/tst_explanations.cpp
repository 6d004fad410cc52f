// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory_facts.h"
#include "rules_tests.h"

#include "simulator/rules/rules.h"

using namespace Qt::StringLiterals;
using ses::Check;
using ses::Verdict;

namespace {

ses::Reason failureOf(const ses::Preflight &result, Check check)
{
    for (const ses::Reason &reason : result.reasons) {
        if (reason.check == check && reason.verdict == Verdict::Fail)
            return reason;
    }
    return {};
}

/// jane may send as far as IAM goes.
MemoryFacts world()
{
    MemoryFacts facts;
    facts.jane().policies.push_back(compiled(u"mail"_s, iamAllow()));
    return facts;
}

ses::Reason failure(const MemoryFacts &facts, const ses::SendRequest &request, Check check)
{
    return failureOf(simulator::rules::preflight(facts, request, now), check);
}

#define VERIFY_CONTAINS(text, part) QVERIFY2((text).contains(part), qPrintable(text))

} // namespace

/// A denial must tell its cause and lead to the place that mends it.
class ExplanationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidingStatementIsNamed()
    {
        auto facts = world();
        facts.attach(facts.example(), u"partner"_s, allowTo(delegate.account));
        const auto result = simulator::rules::preflight(facts, delegateRequest(), now);
        for (const ses::Reason &reason : result.reasons) {
            if (reason.check != Check::IdentityPolicy)
                continue;
            VERIFY_CONTAINS(reason.text, u"“Partner”"_s);
            VERIFY_CONTAINS(reason.text, u"“partner”"_s);
            QCOMPARE(reason.link.target, ses::Link::Target::IdentityPolicy);
            QCOMPARE(reason.link.scope, owner);
            QCOMPARE(reason.link.subject, u"example.com"_s);
            QCOMPARE(reason.link.policy, u"partner"_s);
            QCOMPARE(reason.link.statement, 0);
            QVERIFY(reason.decision && !reason.decision->trace.empty());
        }
    }

    void ownersDeny()
    {
        auto facts = world();
        facts.attach(facts.example(), u"partner"_s, allowTo(delegate.account));
        facts.attach(
            facts.example(), u"freeze"_s,
            policyText(uR"("Effect":"Deny","Principal":"*","Action":"ses:*","Resource":"%1")"_s.arg(exampleArn)));
        const auto reason = failure(facts, delegateRequest(), Check::IdentityPolicy);
        VERIFY_CONTAINS(reason.text, u"denies"_s);
        VERIFY_CONTAINS(reason.text, u"statement 1 of the policy “freeze”"_s);
        QCOMPARE(reason.link.policy, u"freeze"_s);
    }

    void callersDenyIsToldFromSilence()
    {
        auto facts = world();
        facts.attach(facts.example(), u"partner"_s, allowTo(delegate.account));
        facts.jane().policies.push_back(compiled(u"stop"_s, iamDeny()));
        const auto denied = failure(facts, delegateRequest(), Check::CallerPolicy);
        VERIFY_CONTAINS(denied.text, u"“Stop” of the policy “stop”"_s);
        QCOMPARE(denied.link.target, ses::Link::Target::UserPolicy);
        QCOMPARE(denied.link.subject, u"jane"_s);
        facts.jane().policies = {compiled(u"mail"_s, iamAllow(u"ses:SendRawEmail"_s))};
        const auto silent = failure(facts, delegateRequest(), Check::CallerPolicy);
        VERIFY_CONTAINS(silent.text, u"No IAM policy of jane allows"_s);
        VERIFY_CONTAINS(silent.advice, u"ses:SendRawEmail"_s);
        facts.jane().policies.clear();
        VERIFY_CONTAINS(failure(facts, delegateRequest(), Check::CallerPolicy).text, u"has no IAM policies"_s);
    }

    void bothSidesAreReported()
    {
        MemoryFacts facts;
        const auto result = simulator::rules::preflight(facts, delegateRequest(), now);
        QVERIFY(!failureOf(result, Check::CallerPolicy).text.isEmpty());
        QVERIFY(!failureOf(result, Check::IdentityPolicy).text.isEmpty());
    }

    void accountGrantWithinTheAccount()
    {
        MemoryFacts facts;
        simulator::CallerFacts caller;
        caller.arn = u"arn:aws:iam::111111111111:user/bob"_s;
        caller.account = owner.account;
        caller.userName = u"bob"_s;
        facts.callers[caller.arn] = caller;
        facts.attach(facts.example(), u"own"_s, allowTo(owner.account));
        auto request = delegateRequest();
        request.scope = owner;
        request.principalArn = caller.arn;
        VERIFY_CONTAINS(failure(facts, request, Check::CallerPolicy).advice, u"names the account only"_s);
    }

    void nearMisses_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QStringList>("said");
        const QString head = uR"("Sid":"S","Effect":"Allow","Resource":"%1",)"_s.arg(exampleArn);
        QTest::newRow("principal") << head + uR"("Principal":{"AWS":"333333333333"},"Action":"ses:*")"_s
                                   << QStringList{u"other senders"_s, u"333333333333"_s};
        QTest::newRow("action") << head + uR"("Principal":"*","Action":"ses:SendRawEmail")"_s
                                << QStringList{u"ses:SendRawEmail"_s, u"this request is ses:SendEmail"_s};
        QTest::newRow("resource") << uR"("Effect":"Allow","Principal":"*","Action":"ses:*",
                                         "Resource":"arn:aws:ses:us-east-1:111111111111:identity/other.example")"_s
                                  << QStringList{u"statement 1"_s, u"identity/other.example"_s};
        QTest::newRow("condition") << head + uR"("Principal":"*","Action":"ses:*",
                                                 "Condition":{"StringLike":{"ses:FromAddress":"sales@*"}})"_s
                                   << QStringList{u"StringLike ses:FromAddress"_s, u"sales@*"_s, u"news@example.com"_s};
        QTest::newRow("absent key") << head + uR"("Principal":"*","Action":"ses:*",
                                                  "Condition":{"StringEquals":{"ses:FromDisplayName":"News"}})"_s
                                    << QStringList{u"StringEquals ses:FromDisplayName"_s, u"does not carry"_s};
    }
    void nearMisses()
    {
        QFETCH(const QString, statement);
        QFETCH(const QStringList, said);
        auto facts = world();
        facts.attach(facts.example(), u"partner"_s, policyText(statement));
        const auto reason = failure(facts, delegateRequest(), Check::IdentityPolicy);
        for (const QString &part : said)
            VERIFY_CONTAINS(reason.advice, part);
        QCOMPARE(reason.link.policy, u"partner"_s);
        QCOMPARE(reason.link.statement, 0);
    }

    void removedPolicyIsNamed()
    {
        auto facts = world();
        facts.removed.push_back({u"other"_s, now, compiled(u"other"_s, allowTo(u"333333333333"_s))});
        facts.removed.push_back({u"partner"_s, now.addDays(-1), compiled(u"partner"_s, allowTo(delegate.account))});
        const auto result = simulator::rules::preflight(facts, delegateRequest(), now);
        VERIFY_CONTAINS(failureOf(result, Check::IdentityPolicy).text, u"The policy “partner” that allowed this"_s);
        VERIFY_CONTAINS(result.error->advice, u"“partner”"_s);
        facts.removed.pop_back();
        VERIFY_CONTAINS(failure(facts, delegateRequest(), Check::IdentityPolicy).text, u"has no policies"_s);
    }

    void wrongRegion()
    {
        auto facts = world();
        auto request = delegateRequest();
        request.scope.region = u"eu-west-1"_s;
        auto reason = failure(facts, request, Check::Identity);
        VERIFY_CONTAINS(reason.text, u"of region us-east-1, but the request goes to eu-west-1"_s);
        QCOMPARE(reason.link.target, ses::Link::Target::Region);
        QCOMPARE(reason.link.subject, u"us-east-1"_s);
        request.sourceArn = u"arn:aws:ses:eu-west-1:111111111111:identity/example.com"_s;
        reason = failure(facts, request, Check::Identity);
        VERIFY_CONTAINS(reason.advice, u"verified in us-east-1"_s);
        facts.addIdentity({delegate.account, u"us-west-2"_s}, u"example.com"_s);
        request.sourceArn.clear();
        VERIFY_CONTAINS(failure(facts, request, Check::Identity).advice, u"verified in us-west-2"_s);
    }

    void caseOnly()
    {
        auto facts = world();
        facts.addIdentity(owner, u"boss@example.org"_s);
        auto request = delegateRequest();
        request.sourceArn = u"arn:aws:ses:us-east-1:111111111111:identity/boss@example.org"_s;
        request.from.address = u"Boss@example.org"_s;
        VERIFY_CONTAINS(failure(facts, request, Check::Identity).advice, u"case"_s);
        facts.addIdentity(delegate, u"me@example.org"_s);
        request.sourceArn.clear();
        request.from.address = u"Me@example.org"_s;
        VERIFY_CONTAINS(failure(facts, request, Check::Identity).advice, u"me@example.org is verified"_s);
        request.sourceArn = u"arn:aws:ses:us-east-1:111111111111:identity/Boss@example.org"_s;
        VERIFY_CONTAINS(failure(facts, request, Check::Identity).advice, u"differs only in case"_s);
    }

    void missingFromArn()
    {
        auto facts = world();
        auto request = delegateRequest(ses::Door::Smtp);
        request.fromArn.clear();
        const auto reason = failure(facts, request, Check::Identity);
        VERIFY_CONTAINS(reason.advice, u"From ARN"_s);
        QCOMPARE(reason.link.subject, u"fromArnField"_s);
    }

    void pendingIdentity()
    {
        auto facts = world();
        facts.example().verified = false;
        auto reason = failure(facts, delegateRequest(), Check::Identity);
        VERIFY_CONTAINS(reason.advice, u"DNS"_s);
        QCOMPARE(reason.link.target, ses::Link::Target::Identity);
        QCOMPARE(reason.link.scope, owner);
        facts.example().verified = true;
        facts.addIdentity(delegate, u"me@example.org"_s, false);
        auto request = delegateRequest();
        request.sourceArn.clear();
        request.from.address = u"me@example.org"_s;
        VERIFY_CONTAINS(failure(facts, request, Check::Identity).advice, u"mail"_s);
    }

    void smtpReturnPathIsPointedOut()
    {
        auto facts = world();
        auto request = delegateRequest(ses::Door::Smtp);
        request.returnPath = u"bounce@example.com"_s;
        const auto result = simulator::rules::preflight(facts, request, now);
        QCOMPARE(result.reasons.at(1).check, Check::Syntax);
        QCOMPARE(result.reasons.at(1).verdict, Verdict::Warning);
    }
};

std::unique_ptr<QObject> explanationsTest()
{
    return std::make_unique<ExplanationsTest>();
}

#include "tst_explanations.moc"
