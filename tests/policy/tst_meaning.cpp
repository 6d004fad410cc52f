// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning.h"

#include <QTest>

using namespace policy;
using namespace Qt::StringLiterals;

namespace {

const std::string identity = "arn:aws:ses:us-east-1:111111111111:identity/example.com";
constexpr std::int64_t now = 1'795'460'400; // 2026-11-23

std::string statement(const std::string &principal, const std::string &action, const std::string &condition = {},
                      const std::string &effect = "Allow")
{
    return R"({"Effect":")" + effect + R"(","Principal":)" + principal + R"(,"Action":)" + action + R"(,"Resource":")" +
           identity + "\"" + (condition.empty() ? "" : ",\"Condition\":" + condition) + "}";
}

std::string policyOf(const std::string &statements, const std::string &version = "2012-10-17")
{
    return R"({"Version":")" + version + R"(","Statement":[)" + statements + "]}";
}

NamedDocuments documents(const std::string &text)
{
    return text.empty() ? NamedDocuments() : NamedDocuments{{"partner", Document(text)}};
}

const std::string partner = R"({"AWS":"222222222222"})";
const std::string send = R"("ses:SendEmail")";

} // namespace

Q_DECLARE_METATYPE(policy::Meaning::Kind)

class TestMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void namesTheCause();
    void fromAddressesStayWithinTheIdentity();
    void examplesAreTrue();
    void manyStatementsStayBounded();
};

void TestMeaning::compares_data()
{
    using Kind = Meaning::Kind;
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<Kind>("kind");

    const std::string plain = policyOf(statement(partner, send));
    QTest::newRow("white space") << plain
                                 << "{ \"Version\" : \"2012-10-17\",\n \"Statement\":[ " + statement(partner, send) +
                                        " ] }"
                                 << Kind::Same;
    QTest::newRow("root is the account") << plain
                                         << policyOf(statement(R"({"AWS":"arn:aws:iam::222222222222:root"})", send))
                                         << Kind::Same;
    QTest::newRow("list of one") << plain << policyOf(statement(R"({"AWS":["222222222222"]})", "[" + send + "]"))
                                 << Kind::Same;
    QTest::newRow("statement alone") << plain
                                     << R"({"Version":"2012-10-17","Statement":)" + statement(partner, send) + "}"
                                     << Kind::Same;
    QTest::newRow("everyone twice") << policyOf(statement(R"("*")", send))
                                    << policyOf(statement(R"({"AWS":"*"})", send)) << Kind::Same;
    QTest::newRow("case of actions") << plain << policyOf(statement(partner, R"("SES:sendemail")")) << Kind::Same;
    QTest::newRow("order of values")
        << policyOf(statement(partner, send, R"({"StringLike":{"ses:FromAddress":["a@example.com","b@example.com"]}})"))
        << policyOf(statement(partner, send, R"({"StringLike":{"SES:fromaddress":["b@example.com","a@example.com"]}})"))
        << Kind::Same;
    QTest::newRow("old version without variables")
        << plain << policyOf(statement(partner, send), "2008-10-17") << Kind::Same;
    QTest::newRow("ArnEquals is ArnLike")
        << policyOf(statement(R"("*")", send, R"({"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::2:user/*"}})"))
        << policyOf(statement(R"("*")", send, R"({"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::2:user/*"}})"))
        << Kind::Same;
    QTest::newRow("statement twice") << plain << policyOf(statement(partner, send) + "," + statement(partner, send))
                                     << Kind::Same;

    QTest::newRow("new policy") << std::string() << plain << Kind::GrantsMore;
    QTest::newRow("removed policy") << plain << std::string() << Kind::GrantsLess;
    QTest::newRow("more actions") << plain << policyOf(statement(partner, R"("ses:Send*")")) << Kind::GrantsMore;
    QTest::newRow("other principal") << plain << policyOf(statement(R"({"AWS":"333333333333"})", send))
                                     << Kind::GrantsMoreAndLess;
    QTest::newRow("user instead of account")
        << plain << policyOf(statement(R"({"AWS":"arn:aws:iam::222222222222:user/jane"})", send)) << Kind::GrantsLess;
    QTest::newRow("condition added") << plain
                                     << policyOf(statement(partner, send,
                                                           R"({"StringEquals":{"ses:FromAddress":"a@example.com"}})"))
                                     << Kind::GrantsLess;
    QTest::newRow("Like instead of Equals")
        << policyOf(statement(partner, send, R"({"StringEquals":{"ses:FromAddress":"a@example.com"}})"))
        << policyOf(statement(partner, send, R"({"StringLike":{"ses:FromAddress":"*@example.com"}})"))
        << Kind::GrantsMore;
    QTest::newRow("end moved")
        << policyOf(statement(partner, send, R"({"DateLessThan":{"aws:CurrentTime":"2027-01-01T00:00:00Z"}})"))
        << policyOf(statement(partner, send, R"({"DateLessThan":{"aws:CurrentTime":"2028-01-01T00:00:00Z"}})"))
        << Kind::GrantsMore;
    QTest::newRow("range narrowed")
        << policyOf(statement(partner, send, R"({"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}})"))
        << policyOf(statement(partner, send, R"({"IpAddress":{"aws:SourceIp":"203.0.113.9"}})")) << Kind::GrantsLess;
    QTest::newRow("deny added") << plain
                                << policyOf(statement(partner, send) + "," +
                                            statement(R"("*")", R"("ses:SendEmail")",
                                                      R"({"Bool":{"aws:SecureTransport":"false"}})", "Deny"))
                                << Kind::GrantsLess;
    QTest::newRow("IfExists") << policyOf(statement(partner, send, R"({"StringEquals":{"ses:TenantName":"blue"}})"))
                              << policyOf(
                                     statement(partner, send, R"({"StringEqualsIfExists":{"ses:TenantName":"blue"}})"))
                              << Kind::GrantsMore;
    QTest::newRow("Null guard")
        << policyOf(statement(partner, send, R"({"ForAllValues:StringLike":{"ses:Recipients":"*@example.com"}})"))
        << policyOf(statement(
               partner, send,
               R"({"ForAllValues:StringLike":{"ses:Recipients":"*@example.com"},"Null":{"ses:Recipients":"false"}})"))
        << Kind::GrantsLess;
    QTest::newRow("service") << plain
                             << policyOf(statement(partner, send) + "," +
                                         statement(R"({"Service":"cognito-idp.amazonaws.com"})", send))
                             << Kind::GrantsMore;
    QTest::newRow("redundant statement") << plain
                                         << policyOf(
                                                statement(partner, send) + "," +
                                                statement(R"({"AWS":"arn:aws:iam::222222222222:user/jane"})", send))
                                         << Kind::NoneFound;
}

void TestMeaning::compares()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    QFETCH(Meaning::Kind, kind);
    const Meaning meaning = compareMeaning(documents(before), documents(after), identity, now);
    QVERIFY2(meaning.kind == kind,
             qPrintable(u"%1, not %2; %3 tried"_s.arg(int(meaning.kind)).arg(int(kind)).arg(meaning.tried)));
    // The other way round it is the mirror image.
    const Meaning back = compareMeaning(documents(after), documents(before), identity, now);
    QCOMPARE(back.newlyAllowed.empty(), meaning.newlyDenied.empty());
    QCOMPARE(back.newlyDenied.empty(), meaning.newlyAllowed.empty());
}

void TestMeaning::namesTheCause()
{
    const std::string before = policyOf(statement(partner, send));
    const std::string after = policyOf(statement(partner, send) + "," + statement(R"({"AWS":"333333333333"})", send));
    const Meaning meaning = compareMeaning(documents(before), documents(after), identity, now);
    QVERIFY(meaning.newlyDenied.empty());
    QVERIFY(!meaning.newlyAllowed.empty());
    for (const Example &example : meaning.newlyAllowed) {
        QCOMPARE(example.request.principalAccount, std::string("333333333333"));
        QCOMPARE(example.policyName, std::string("partner"));
        QCOMPARE(example.statement, std::size_t(1));
        QVERIFY(!example.decidedBefore);
    }
    const Meaning back = compareMeaning(documents(after), documents(before), identity, now);
    QVERIFY(back.newlyDenied.front().decidedBefore);
}

void TestMeaning::fromAddressesStayWithinTheIdentity()
{
    const std::string after = policyOf(
        statement(partner, send,
                  R"({"StringLike":{"ses:FromAddress":["*@example.com","x@elsewhere.net","*@sub.example.com"]}})"));
    const Meaning meaning = compareMeaning({}, documents(after), identity, now);
    QVERIFY(!meaning.newlyAllowed.empty());
    for (const Example &example : meaning.newlyAllowed) {
        for (const ContextEntry &entry : example.request.context) {
            if (entry.key == "ses:FromAddress")
                QVERIFY2(QByteArray::fromStdString(entry.values.front()).endsWith("example.com"),
                         entry.values.front().c_str());
        }
    }
}

/// Each example is what it says.
void TestMeaning::examplesAreTrue()
{
    const std::string before =
        policyOf(statement(partner, R"("ses:Send*")", R"({"StringLike":{"ses:FromAddress":"news*"}})"));
    const std::string after =
        policyOf(statement(R"("*")", send, R"({"DateGreaterThan":{"aws:CurrentTime":"2027-01-01T00:00:00Z"}})"));
    const Meaning meaning = compareMeaning(documents(before), documents(after), identity, now);
    QVERIFY(meaning.kind == Meaning::Kind::GrantsMoreAndLess);
    const PolicySet old{"111111111111", {CompiledPolicy(Document(before))}, {}};
    const PolicySet changed{"111111111111", {CompiledPolicy(Document(after))}, {}};
    for (const Example &example : meaning.newlyAllowed) {
        if (example.request.principalAccount != "111111111111")
            QVERIFY(!evaluate(old, example.request).resourceAllows);
        QVERIFY(evaluate(changed, example.request).resourceAllows);
    }
    for (const Example &example : meaning.newlyDenied)
        QVERIFY(evaluate(old, example.request).resourceAllows && !evaluate(changed, example.request).resourceAllows);
}

void TestMeaning::manyStatementsStayBounded()
{
    std::string statements;
    for (int i = 0; i < 200; ++i) {
        statements += (i ? "," : "") +
                      statement(R"({"AWS":")" + std::to_string(100000000000 + i) + "\"}", send,
                                R"({"StringLike":{"ses:FromAddress":"a)" + std::to_string(i) + "@example.com\"}}");
    }
    const Meaning meaning = compareMeaning({}, documents(policyOf(statements)), identity, now);
    QVERIFY(meaning.kind == Meaning::Kind::GrantsMore);
    QVERIFY(meaning.tried <= 20'000);
    QVERIFY(meaning.newlyAllowed.size() <= 12);
}

QTEST_APPLESS_MAIN(TestMeaning)
#include "tst_meaning.moc"
