// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decision_tests.h"

using namespace decision;
using policy::TraceCheck;

class TraceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTraceUnlessAsked() { QVERIFY(policy::evaluate(policies({"{}"}, {}), request()).trace.empty()); }

    void everyElementIsAskedAlsoAfterAMiss()
    {
        const std::string text = withStatement(
            R"("Sid":"one","Effect":"Allow","Principal":{"AWS":"333333333333"},"Action":"ses:Get*",)"
            R"("Resource":"arn:aws:ses:eu-west-1:111111111111:identity/EXAMPLE.com",)"
            R"("Condition":{"StringNotLike":{"ses:FromAddress":["a@${aws:username}"]},"Bool":{"aws:x":"true"}})");
        policy::PolicySet set;
        set.ownerAccount = owner;
        set.resource.emplace_back(policy::Document(text), "partner");
        policy::Request asking = request();
        asking.context = {{"aws:username", {"b"}}};
        const auto decision = policy::evaluate(set, asking, true);
        QCOMPARE(decision.trace.size(), std::size_t{1});
        const policy::TraceStatement &statement = decision.trace.front();
        QCOMPARE(statement.policyName, std::string("partner"));
        QCOMPARE(statement.sid, std::string("one"));
        QVERIFY(!statement.applies);
        QCOMPARE(text.substr(statement.range.begin, 6), std::string("{\"Sid\""));
        QCOMPARE(statement.checks.size(), std::size_t{5});
        const auto &checks = statement.checks;
        QCOMPARE(checks[0].part, TraceCheck::Part::Principal);
        QCOMPARE(checks[1].part, TraceCheck::Part::Action);
        QCOMPARE(checks[2].part, TraceCheck::Part::Resource);
        QCOMPARE(checks[2].openPoint, 14);
        QVERIFY(!checks[0].matched && !checks[1].matched && !checks[2].matched);
        QVERIFY(checks[3].matched);
        QCOMPARE(checks[3].op, std::string("StringNotLike"));
        QCOMPARE(checks[3].reason, "key absent, negated operator: true");
        QCOMPARE(checks[3].policyValues, std::vector<std::string>{"a@b"});
        QVERIFY(!checks[3].keyPresent);
        QVERIFY(!checks[4].matched);
        QCOMPARE(checks[4].reason, "key absent: false");
        for (const TraceCheck &check : checks) {
            QVERIFY(*check.reason);
            QVERIFY(statement.range.begin <= check.range.begin && check.range.end <= statement.range.end);
        }
        QCOMPARE(text.substr(checks[1].range.begin, checks[1].range.size()), std::string("\"ses:Get*\""));
    }

    void openPoints_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<int>("point");
        const auto row = [](int point, const char *members) {
            QTest::addRow("%d %s", point, members) << QByteArray(members) << point;
        };
        const auto condition = [&](int point, const char *block) {
            const QByteArray rest = R"("Effect":"Allow","Principal":"*","Action":"*","Resource":"*","Condition":)";
            row(point, QByteArray(rest + block).constData());
        };
        condition(1, R"({"StringLike":{"ses:Recipients":"*"}})");
        condition(2, R"({"ForAnyValue:StringLikeIfExists":{"aws:none":"*"}})");
        condition(3, R"({"ForAllValues:StringNotLike":{"aws:none":"*"}})");
        condition(4, R"({"Null":{"aws:emptyList":"true"}})");
        condition(5, R"({"ForAllValues:StringLike":{"aws:emptyText":"a"}})");
        condition(6, R"({"StringLike":{"aws:emptyList":"*"}})");
        condition(7, R"({"StringEquals":{"aws:text":"${*}"}})");
        condition(8, R"({"Bool":{"aws:text":"${aws:text}"}})");
        condition(9, R"({"StringLike":{"aws:text":"${aws:text}"}})");
        condition(15, R"({"StringEqualsIgnoreCase":{"aws:text":"É"}})");
        condition(16, R"({"NumericEquals":{"aws:number":"1e5"}})");
        condition(17, R"({"DateLessThan":{"aws:text":"2027-01-01"}})");
        condition(18, R"({"IpAddress":{"aws:ip":"::ffff:192.0.2.1"}})");
        condition(19, R"({"StringEquals":{"aws:text":[]}})");
        condition(20, "{}");
        condition(21, R"({"StringLikes":{"aws:text":"a"}})");
        condition(22, R"({"Null":{"aws:text":"true"},"Null":{"aws:text":"false"}})");
        condition(24, R"({"StringEquals":{"aws:text":"${aws:text}"}})");
        row(10, R"("Effect":"Deny","NotPrincipal":{"AWS":"222222222222"},"Action":"*","Resource":"*")");
        row(11, R"("Effect":"Allow","NotPrincipal":{"AWS":"333333333333"},"Action":"*","Resource":"*")");
        row(12, R"("Effect":"Allow","Principal":"*","Action":"*","Resource":"arn:*:ses:*:*:identity/*")");
        row(13, R"("Effect":"Allow","Principal":"*","Action":"*","Resource":"arn:aws:ses:*:*:i*/*")");
        row(14, R"("Effect":"Allow","Principal":"*","Action":"*",)"
                R"("Resource":"arn:aws:ses:*:*:identity/Example.com")");
        row(23, R"("Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:role/R"},"Action":"*",)"
                R"("Resource":"*")");
    }

    void openPoints()
    {
        QFETCH(QByteArray, members);
        QFETCH(int, point);
        policy::Request asking = request();
        if (point == 23)
            asking.principalArn = "arn:aws:sts::222222222222:assumed-role/R/s";
        asking.context = {{"ses:Recipients", {"a@b"}}, {"aws:emptyList", {}},      {"aws:emptyText", {""}},
                          {"aws:text", {"text"}},      {"aws:number", {"100000"}}, {"aws:ip", {"192.0.2.1"}}};
        const auto decision = policy::evaluate(policies({withStatement(members.toStdString())}, {}), asking, true);
        std::vector<int> points;
        for (const TraceCheck &check : decision.trace.at(0).checks) {
            if (check.openPoint)
                points.push_back(check.openPoint);
        }
        QCOMPARE(points, std::vector<int>{point});
    }

    void whatDecidedIsNamed()
    {
        const std::string allow =
            R"({"Effect":"Allow","Principal":{"AWS":"222222222222"},"Action":"*","Resource":"*"})";
        const std::string other = R"({"Effect":"Allow","Principal":"*","Action":"ses:Get*","Resource":"*"})";
        const std::string resource = R"({"Statement":[)" + other + "," + allow + "]}";
        const std::string identity = R"({"Statement":{"Effect":"Allow","Action":"ses:*","Resource":"*"}})";
        const auto decision = policy::evaluate(policies({"{}", resource}, {identity}), request(), true);
        QCOMPARE(decision.outcome, policy::Outcome::Allowed);
        const std::vector<policy::StatementReference> expected = {{policy::Side::Resource, 1, 1},
                                                                  {policy::Side::Identity, 0, 0}};
        QCOMPARE(decision.decidedBy, expected);
        QCOMPARE(decision.trace.size(), std::size_t{3});
        QVERIFY(decision.trace[1].applies && decision.trace[1].grantsAccountOnly);
        QVERIFY(!decision.sameAccount);
    }
};

std::unique_ptr<QObject> traceTest()
{
    return std::make_unique<TraceTest>();
}

#include "tst_evaluate_trace.moc"
