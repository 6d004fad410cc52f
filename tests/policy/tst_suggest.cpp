// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/suggest.h"

#include <QTest>

using namespace policy;
using namespace Qt::StringLiterals;

namespace {

const std::string identity = "arn:aws:ses:us-east-1:111111111111:identity/example.com";
const std::string jane = "arn:aws:iam::222222222222:user/jane";

/// A policy with one statement; `rest` are further members of it.
std::string policyWith(const std::string &rest, const std::string &action = R"("ses:SendEmail")",
                       const std::string &principal = R"({"AWS": "222222222222"})", const char *effect = "Allow")
{
    return R"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "One",
      "Effect": ")" +
           std::string(effect) + R"(",
      "Principal": )" +
           principal + R"(,
      "Action": )" +
           action + R"(,
      "Resource": ")" +
           identity + "\"" + rest + R"(
    }
  ]
})";
}

Request requestOf(const std::string &from = "news@example.com", const std::string &action = "ses:SendEmail")
{
    return {jane,
            "222222222222",
            action,
            identity,
            {{"ses:FromAddress", {from}},
             {"ses:Recipients", {"a@example.org", "b@example.net"}},
             {"aws:CurrentTime", {"2026-11-23T18:00:00Z"}},
             {"aws:SourceIp", {"198.51.100.7"}},
             {"aws:SecureTransport", {"true"}},
             {"aws:PrincipalArn", {jane}}}};
}

bool ownerLetsPass(const std::string &text, const Request &request)
{
    const Decision decision = evaluate({"111111111111", {CompiledPolicy(Document(text))}, {}}, request);
    return decision.resourceAllows && decision.outcome != Outcome::ExplicitDeny;
}

} // namespace

class TestSuggest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allows_data();
    void allows();
    void denies_data();
    void denies();
    void nothingToDo();
    void cannotBeMended_data();
    void cannotBeMended();
    void keepsTheRest();
};

void TestSuggest::allows_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("title");    // of the first way
    QTest::addColumn<std::string>("contains"); // in the text it gives

    const auto condition = [](const std::string &block) { return policyWith(",\n      \"Condition\": " + block); };
    QTest::newRow("principal") << policyWith("", R"("ses:SendEmail")", R"({"AWS": "333333333333"})")
                               << "Add " + jane + " to the principals of statement 1"
                               << "\"" + jane + "\"";
    QTest::newRow("action") << policyWith("", R"(["ses:SendRawEmail"])")
                            << std::string("Add ses:SendEmail to the actions of statement 1")
                            << std::string(R"(["ses:SendRawEmail", "ses:SendEmail"])");
    QTest::newRow("value") << condition(R"({"StringEquals": {"ses:FromAddress": "sales@example.com"}})")
                           << std::string("Add news@example.com to the values of ses:FromAddress in statement 1")
                           << std::string(R"(["sales@example.com", "news@example.com"])");
    QTest::newRow("recipients") << condition(R"({"ForAllValues:StringLike": {"ses:Recipients": "*@example.org"}})")
                                << std::string("Add b@example.net to the values of ses:Recipients in statement 1")
                                << std::string(R"(["*@example.org", "b@example.net"])");
    QTest::newRow("set prefix") << condition(R"({"StringLike": {"ses:Recipients": "*"}})")
                                << std::string("Compare ses:Recipients with ForAllValues:StringLike in statement 1")
                                << std::string("ForAllValues:StringLike");
    QTest::newRow("end of time") << condition(R"({"DateLessThan": {"aws:CurrentTime": "2026-01-01T00:00:00Z"}})")
                                 << std::string(
                                        "Move the bound of aws:CurrentTime to 2026-11-24T00:00:00Z in statement 1")
                                 << std::string("2026-11-24T00:00:00Z");
    QTest::newRow("beginning") << condition(R"({"DateGreaterThan": {"aws:CurrentTime": "2027-01-01T00:00:00Z"}})")
                               << std::string(
                                      "Move the bound of aws:CurrentTime to 2026-11-23T00:00:00Z in statement 1")
                               << std::string("2026-11-23T00:00:00Z");
    QTest::newRow("range") << condition(R"({"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}})")
                           << std::string("Add 198.51.100.7 to the values of aws:SourceIp in statement 1")
                           << std::string("198.51.100.7");
    QTest::newRow("absent key") << condition(R"({"StringEquals": {"ses:TenantName": "blue"}})")
                                << std::string("Drop the condition StringEquals on ses:TenantName of statement 1")
                                << std::string("\"One\"");
    QTest::newRow("negated") << condition(R"({"StringNotLike": {"ses:FromAddress": ["*admin*", "news@*"]}})")
                             << std::string("Take news@* out of the values of ses:FromAddress in statement 1")
                             << std::string("*admin*");
    QTest::newRow("deny")
        << policyWith("", R"("ses:Send*")", R"("*")")
               .replace(policyWith("", R"("ses:Send*")", R"("*")").rfind("\n  ]"), 0,
                        ",\n    {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"ses:*\", \"Resource\": \"" +
                            identity + "\"}")
        << std::string("Except this sender from the Deny in statement 2") << std::string("ArnNotEquals");
    QTest::newRow("two parts")
        << policyWith(",\n      \"Condition\": {\"StringEquals\": {\"ses:FromAddress\": \"a@example.com\"}}",
                      R"("ses:SendRawEmail")", R"({"AWS": "333333333333"})")
        << std::string("Add a statement that allows exactly this") << std::string("\"One\"");
}

void TestSuggest::allows()
{
    QFETCH(std::string, text);
    QFETCH(std::string, title);
    QFETCH(std::string, contains);
    const Request request = requestOf();
    QVERIFY2(Document(text).isStrictJson(), text.c_str());
    QVERIFY(!ownerLetsPass(text, request));
    const auto ways = waysToAllow(Document(text), "111111111111", request);
    QVERIFY(!ways.empty() && ways.size() <= 3);
    QCOMPARE(QString::fromStdString(ways.front().title.english()), QString::fromStdString(title));
    for (const Suggestion &way : ways) {
        const std::string changed = applied(text, way.edits);
        QVERIFY2(ownerLetsPass(changed, request), changed.c_str());
        QVERIFY(way.effect == Fix::Effect::GrantsMore);
    }
    const std::string best = applied(text, ways.front().edits);
    QVERIFY2(best.find(contains) != std::string::npos, best.c_str());
}

void TestSuggest::denies_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("account") << policyWith("");
    QTest::newRow("everyone") << policyWith("", R"("ses:*")", R"("*")");
    QTest::newRow("two principals") << policyWith("", R"("ses:Send*")", R"({"AWS": ["222222222222", "333333333333"]})");
}

void TestSuggest::denies()
{
    QFETCH(std::string, text);
    const Request request = requestOf();
    QVERIFY(ownerLetsPass(text, request));
    const auto ways = waysToDeny(Document(text), "111111111111", request);
    QVERIFY(ways.size() >= 2);
    for (const Suggestion &way : ways) {
        QVERIFY(!ownerLetsPass(applied(text, way.edits), request));
        QVERIFY(way.effect == Fix::Effect::GrantsLess);
    }
    // The narrowest leaves another From address alone.
    QVERIFY(ownerLetsPass(applied(text, ways.front().edits), requestOf("sales@example.com")));
}

void TestSuggest::nothingToDo()
{
    QVERIFY(waysToAllow(Document(policyWith("")), "111111111111", requestOf()).empty());
    QVERIFY(waysToDeny(Document(policyWith("", R"("ses:SendRawEmail")")), "111111111111", requestOf()).empty());
}

void TestSuggest::cannotBeMended_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("empty") << std::string();
    QTest::newRow("broken") << std::string("{\"Statement\": [{\"Effect\": \"Allow\"");
    QTest::newRow("array") << std::string("[]");
    QTest::newRow("trailing comma") << std::string("{\"Statement\": [],}");
}

void TestSuggest::cannotBeMended()
{
    QFETCH(std::string, text);
    for (const Suggestion &way : waysToAllow(Document(text), "111111111111", requestOf()))
        QVERIFY(ownerLetsPass(applied(text, way.edits), requestOf()));
}

/// A way touches its own place only.
void TestSuggest::keepsTheRest()
{
    std::string text = policyWith("", R"("ses:SendRawEmail")");
    text.replace(text.find("\"Sid\": \"One\""), 12, "\"Sid\" :  \"One\"");
    const auto ways = waysToAllow(Document(text), "111111111111", requestOf());
    QVERIFY(!ways.empty());
    QVERIFY(applied(text, ways.front().edits).find("\"Sid\" :  \"One\"") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestSuggest)
#include "tst_suggest.moc"
