// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decision_tests.h"

using namespace decision;

// Declared before the JSON below: moc loses its way in raw strings that end with a quote.
class ConditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperator_data();
    void everyOperator();
    void openPointsAndTraps_data();
    void openPointsAndTraps();
    void variables_data();
    void variables();
    void oldVersionsHaveNoVariables();
    void keyNamesFoldCaseButValuesDoNot();
    void unknownPartsDoNotLimitADeny();
};

namespace {

/// Whether an Allow with that operator, key and values applies. `context` is "absent", or the request's values
/// joined by '|'; "[]" is an empty list.
bool holds(const std::string &op, const std::string &key, const std::string &values, const QByteArray &context,
           const std::string &version = "2012-10-17", const char *effect = "Allow")
{
    policy::Request asked = request();
    asked.context.push_back({"aws:username", {"Jane"}});
    asked.context.push_back({"aws:PrincipalTag/Team", {"mail*"}});
    asked.context.push_back({"aws:TagKeys", {"one"}});
    if (context != "absent") {
        policy::ContextEntry entry{key, {}};
        if (context != "[]") {
            for (const QByteArray &value : context.split('|'))
                entry.values.push_back(value.toStdString());
        }
        asked.context.insert(asked.context.begin(), entry);
    }
    const std::string members = std::string(R"("Effect":")") + effect +
                                R"(","Principal":"*","Action":"*","Resource":"*","Condition":{")" + op + R"(":{")" +
                                key + R"(":)" + values + "}}";
    const policy::PolicySet set = policies({withStatement(members, version)}, {});
    const policy::Decision decision = policy::evaluate(set, asked);
    const policy::Decision traced = policy::evaluate(set, asked, true);
    if (decision.outcome != traced.outcome || decision.decidedBy != traced.decidedBy)
        qFatal("the trace changes the decision");
    return decision.resourceAllows || decision.outcome == policy::Outcome::ExplicitDeny;
}

void columns()
{
    QTest::addColumn<QByteArray>("op");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<bool>("expected");
}

void row(const QByteArray &op, const QByteArray &key, const QByteArray &values, const QByteArray &context,
         bool expected)
{
    QTest::addRow("%s %s %s <- %s", op.constData(), key.constData(), values.constData(), context.constData())
        << op << key << values << context << expected;
}

void check(const std::string &version = "2012-10-17")
{
    QFETCH(QByteArray, op);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, context);
    QFETCH(bool, expected);
    QCOMPARE(holds(op.toStdString(), key.toStdString(), values.toStdString(), context, version), expected);
}

} // namespace

void ConditionsTest::everyOperator_data()
{
    columns();
    struct Sample
    {
        const char *op;
        const char *value;
        const char *yes;
        const char *no;
        bool negated;
    };
    const Sample samples[] = {
        {"StringEquals", R"("a*")", "a*", "ab", false},
        {"StringNotEquals", R"("a*")", "ab", "a*", true},
        {"StringEqualsIgnoreCase", R"("Ab")", "aB", "abc", false},
        {"StringNotEqualsIgnoreCase", R"("Ab")", "abc", "aB", true},
        {"StringLike", R"("a*c?")", "a:/@.cd", "a:/@.c", false},
        {"StringNotLike", R"("a*c?")", "A:cd", "abcd", true},
        {"NumericEquals", "10", "10.0", "11", false},
        {"NumericNotEquals", R"("10")", "11", "10.00", true},
        {"NumericLessThan", "10", "9.999", "10", false},
        {"NumericLessThanEquals", "10", "10", "10.001", false},
        {"NumericGreaterThan", "10", "10.001", "10", false},
        {"NumericGreaterThanEquals", "10", "10", "9.999", false},
        {"DateEquals", R"("2027-01-01T12:00Z")", "2027-01-01T14:00:00+02:00", "2027-01-01T12:00:01Z", false},
        {"DateNotEquals", R"("2027-01-01")", "2027-01-01T00:00:01Z", "2027-01-01T00:00:00.0Z", true},
        {"DateLessThan", R"("2027-01-01")", "2026-12-31T23:59:59Z", "2027-01-01", false},
        {"DateLessThanEquals", R"("2027-01-01")", "2027-01-01", "2027-01-01T00:00:00.001Z", false},
        {"DateGreaterThan", R"("1700000000")", "2023-11-14T22:13:21Z", "2023-11-14T22:13:20Z", false},
        {"DateGreaterThanEquals", R"("2023-11-14T22:13:20Z")", "1700000000", "1699999999", false},
        {"Bool", "true", "true", "false", false},
        {"BinaryEquals", R"("aGVsbG8=")", "hello", "hullo", false},
        {"IpAddress", R"("203.0.113.7/24")", "203.0.113.255", "203.0.114.0", false},
        {"NotIpAddress", R"("203.0.113.0/24")", "203.0.112.255", "203.0.113.1", true},
        {"ArnEquals", R"("arn:aws:s:*:1:x/*")", "arn:aws:s:r:1:x/a:b", "arn:aws:s:r:9:store/abc:1:x/d", false},
        {"ArnLike", R"("arn:aws:s:*:1:x/?")", "arn:aws:s:r:1:x/d", "arn:aws:s:r:1:x/dd", false},
        {"ArnNotEquals", R"("arn:aws:s:*:1:x/*")", "arn:aws:s:r:2:x/d", "arn:aws:s:r:1:x/d", true},
        {"ArnNotLike", R"("arn:aws:s:*:1:x/*")", "arn:AWS:s:r:1:x/d", "arn:aws:s::1:x/", true},
    };
    for (const Sample &sample : samples) {
        const QByteArray op = sample.op;
        const QByteArray all = "ForAllValues:" + op;
        const QByteArray any = "ForAnyValue:" + op;
        const QByteArray ifExists = op + "IfExists";
        const QByteArray both = QByteArray(sample.yes) + '|' + sample.no;
        const QByteArray list = '[' + QByteArray(sample.value) + ']';
        const char *key = "aws:PrincipalTag/x";
        row(op, key, sample.value, sample.yes, true);
        row(op, key, sample.value, sample.no, false);
        row(op, key, list, sample.yes, true);
        row(op, key, sample.value, "absent", sample.negated);
        row(op, key, sample.value, "[]", sample.negated);
        row(op, key, sample.value, both, false);
        row(op, key, "[]", sample.yes, sample.negated);
        row(op, key, "[]", "absent", sample.negated);
        row(ifExists, key, sample.value, "absent", true);
        row(ifExists, key, sample.value, sample.yes, true);
        row(ifExists, key, sample.value, sample.no, false);
        row(ifExists, key, "[]", "absent", true);
        row(ifExists, key, "[]", sample.yes, false);
        row(all, key, sample.value, sample.yes, true);
        row(all, key, sample.value, both, false);
        row(all, key, sample.value, "absent", true);
        row(all, key, sample.value, "[]", true);
        row(all, key, sample.value, "", true);
        row(all, key, "[]", sample.yes, false);
        row(all, key, "[]", "absent", true);
        row(any, key, sample.value, both, true);
        row(any, key, sample.value, sample.no, false);
        row(any, key, sample.value, "absent", false);
        row(any, key, sample.value, "[]", false);
        row(any, key, sample.value, "", false);
        row(any, key, "[]", sample.yes, false);
        row(any + "IfExists", key, sample.value, "absent", false);
        row(all + "IfExists", key, sample.value, "absent", true);
    }
}

void ConditionsTest::everyOperator()
{
    check();
}

void ConditionsTest::openPointsAndTraps_data()
{
    columns();
    const char *recipients = "ses:Recipients";
    row("StringLike", recipients, R"("*")", "a@example.com", false); // 1
    row("StringNotLike", recipients, R"("x")", "a@example.com", false);
    row("StringNotLike", recipients, R"("x")", "absent", true);
    row("ForAnyValue:StringLikeIfExists", recipients, R"("*")", "absent", false); // 2
    row("ForAllValues:StringNotLike", recipients, R"("*")", "absent", true);      // 3
    row("Null", "aws:x", "true", "[]", true);                                     // 4
    row("Null", "aws:x", "true", "", false);
    row("Null", "aws:x", R"("true")", "absent", true);
    row("Null", "aws:x", R"("false")", "absent", false);
    row("Null", "aws:x", "false", "v", true);
    row("Null", recipients, "false", "a|b", true);
    row("Null", "aws:x", R"("yes")", "absent", false);
    row("Null", "aws:x", "[]", "absent", false);
    row("ForAllValues:Null", "aws:x", "true", "v", true);
    row("ForAnyValue:Null", "aws:x", "true", "absent", false);
    row("ForAllValues:StringLike", recipients, R"("x")", "|", true); // 5: only empty strings
    row("ForAllValues:StringLike", recipients, R"("x")", "x|", false);
    row("StringNotLike", "aws:x", R"("*")", "[]", true);              // 6
    row("StringEquals", "aws:x", R"("a${*}${?}${$}")", "a*?$", true); // 7
    row("StringEquals", "aws:x", R"("a${*}")", "ab", false);
    row("StringLike", "aws:x", R"("a${*}b*")", "a*bc", true);
    row("StringLike", "aws:x", R"("a${*}b*")", "axbc", false);
    row("Bool", "aws:x", R"("${aws:username}")", "true", false);                // 8
    row("StringLike", "aws:x", R"("${aws:PrincipalTag/team}")", "mail*", true); // 9
    row("StringLike", "aws:x", R"("${aws:PrincipalTag/team}")", "mailer", false);
    row("StringEqualsIgnoreCase", "aws:x", R"("MÜLLER")", "mÜller", true); // 15
    row("StringEqualsIgnoreCase", "aws:x", R"("MÜLLER")", "müller", false);
    row("NumericEquals", "aws:x", "0.1000000000000000055", "0.1", false); // 16
    row("NumericLessThan", "aws:x", "1e400", "1e399", true);
    row("NumericEquals", "aws:x", "1e2", "100.0", true);
    row("NumericEquals", "aws:x", R"("5 MB")", "5", false); // 17
    row("NumericNotEquals", "aws:x", R"("5 MB")", "5", true);
    row("DateLessThan", "aws:x", R"("July 30, 2027")", "2026-01-01", false);
    row("DateNotEquals", "aws:x", R"("July 30, 2027")", "2026-01-01", true);
    row("IpAddress", "aws:x", R"("203.0.113.256")", "203.0.113.255", false);
    row("NotIpAddress", "aws:x", R"("203.0.113.0/24")", "not an address", true);
    row("Bool", "aws:x", R"("yes")", "true", false);
    row("IpAddress", "aws:x", R"("192.0.2.0/24")", "::ffff:192.0.2.1", false); // 18
    row("NotIpAddress", "aws:x", R"("192.0.2.0/24")", "::ffff:192.0.2.1", true);
    row("StringLikes", "aws:x", R"("*")", "a", false); // 21
    row("stringlike", "aws:x", R"("*")", "a", false);
    row("NullIfExists", "aws:x", "true", "absent", false);
    // Several values: OR, and NOR for a negated operator.
    row("StringNotEquals", "aws:x", R"(["a","b"])", "b", false);
    row("StringNotEquals", "aws:x", R"(["a","b"])", "c", true);
    row("StringEquals", "aws:x", R"(["a","b"])", "b", true);
    row("ForAnyValue:StringNotLike", recipients, R"("*@a")", "x@a|x@b", true);
    row("ForAllValues:StringNotLike", recipients, R"("*@a")", "x@a|x@b", false);
    row("ForAnyValue:StringLike", recipients, R"("*@a")", "x@a|x@b", true);
    // Numbers and booleans without quotes.
    row("StringEquals", "aws:x", "12", "12", true);
    row("Bool", "aws:x", "false", "false", true);
    row("IpAddress", "aws:x", R"("0.0.0.0/0")", "8.8.8.8", true);
    row("IpAddress", "aws:x", R"("0.0.0.0/0")", "::1", false);
    row("IpAddress", "aws:x", R"("::/0")", "8.8.8.8", false);
    row("IpAddress", "aws:x", R"("2001:DB8::1")", "2001:db8:0:0:0:0:0:1", true);
    row("IpAddress", "aws:x", R"("2001:db8::/33")", "2001:db8:8000::", false);
    row("ArnLike", "aws:x", R"("arn:aws:*")", "arn:aws:s:r:1:x", false);
    row("StringLike", "aws:x", R"("arn:aws:*")", "arn:aws:s:r:1:x", true);
    row("DateGreaterThan", "aws:x", R"("2027")", "1970-01-01T00:33:48Z", true); // epoch, not a year
}

void ConditionsTest::openPointsAndTraps()
{
    check();
}

void ConditionsTest::variables_data()
{
    columns();
    row("StringEquals", "aws:x", R"("${aws:username}")", "Jane", true);
    row("StringEquals", "aws:x", R"("${AWS:UserName}@example.com")", "Jane@example.com", true);
    row("StringEquals", "aws:x", R"("${aws:username, 'nobody'}")", "Jane", true);
    row("StringEquals", "aws:x", R"("<${aws:none, 'no}body'}>")", "<no}body>", true);
    row("StringEquals", "aws:x", R"("${aws:none}")", "", false);
    row("StringNotEquals", "aws:x", R"("${aws:none}")", "a", true);
    row("StringEquals", "aws:x", R"(["${aws:none}","a"])", "a", true);
    row("StringEquals", "aws:x", R"("${aws:TagKeys}")", "one", false);
    row("StringEquals", "aws:x", R"("${aws:username")", "${aws:username", true);
    row("StringEquals", "aws:x", R"("$aws:username}")", "$aws:username}", true);
    row("ArnLike", "aws:x", R"("arn:aws:iam::*:user/${aws:username}")", "arn:aws:iam::1:user/Jane", true);
    row("ArnEquals", "aws:x", R"("arn:aws:iam::${aws:username}:user/*")", "arn:aws:iam::Jane:user/a", true);
    row("NumericEquals", "aws:x", R"("${aws:username}")", "1", false);
}

void ConditionsTest::variables()
{
    check();
}

void ConditionsTest::oldVersionsHaveNoVariables()
{
    for (const char *version : {"2008-10-17", "2012-10-18", ""}) {
        QVERIFY(!holds("StringEquals", "aws:x", R"("${aws:username}")", "Jane", version));
        QVERIFY(holds("StringEquals", "aws:x", R"("${aws:username}")", "${aws:username}", version));
    }
}

void ConditionsTest::keyNamesFoldCaseButValuesDoNot()
{
    policy::Request asked = request();
    asked.context = {{"AWS:currenttime", {"2027-01-01"}}, {"ses:FROMaddress", {"Sales@example.com"}}};
    const std::string members = R"("Effect":"Allow","Principal":"*","Action":"*","Resource":"*","Condition":)";
    const auto applies = [&](const std::string &block) {
        return policy::evaluate(policies({withStatement(members + block)}, {}), asked).resourceAllows;
    };
    QVERIFY(applies(R"({"DateLessThan":{"aws:CurrentTime":"2027-01-02"}})"));
    QVERIFY(applies(R"({"StringEquals":{"ses:FromAddress":"Sales@example.com"}})"));
    QVERIFY(!applies(R"({"StringEquals":{"ses:FromAddress":"sales@example.com"}})"));
    QVERIFY(applies("{}"));                     // 20
    QVERIFY(applies(R"({"StringEquals":{}})")); // 20
    QVERIFY(!applies(R"([])"));                 // 21
    // All operators and all keys must hold.
    QVERIFY(!applies(R"({"StringEquals":{"ses:FromAddress":"Sales@example.com","aws:x":"1"}})"));
    QVERIFY(!applies(R"({"StringEquals":{"ses:FromAddress":"Sales@example.com"},"Bool":{"aws:y":"true"}})"));
    // 22: the last of two equal keys.
    QVERIFY(applies(R"({"StringEquals":{"aws:x":"1"},"StringEquals":{"ses:FromAddress":"Sales@example.com"}})"));
    QVERIFY(!applies(R"({"StringEquals":{"ses:FromAddress":"Sales@example.com"},"StringEquals":{"aws:x":"1"}})"));
}

void ConditionsTest::unknownPartsDoNotLimitADeny()
{
    QVERIFY(holds("StringLikes", "aws:x", R"("b")", "a", "2012-10-17", "Deny"));
    QVERIFY(!holds("StringLike", "aws:x", R"("b")", "a", "2012-10-17", "Deny"));
    const auto outcome = [](const std::string &members) {
        return policy::evaluate(policies({withStatement(members)}, {}), request()).outcome;
    };
    const std::string rest = R"("Principal":"*","Action":"*","Resource":"*","Comment":"x")";
    QCOMPARE(outcome(R"("Effect":"Deny",)" + rest), policy::Outcome::ExplicitDeny);
    QVERIFY(!policy::evaluate(policies({withStatement(R"("Effect":"Allow",)" + rest)}, {}), request()).resourceAllows);
    QCOMPARE(outcome(R"("Effect":"Deny","Principal":"*","Action":{},"Resource":"*")"), policy::Outcome::ExplicitDeny);
    QCOMPARE(outcome(R"("Effect":"Deny","Principal":"*","Resource":"*")"), policy::Outcome::ImplicitDeny);
    QCOMPARE(outcome(R"("Effect":"deny","Principal":"*","Action":"*","Resource":"*")"), policy::Outcome::ImplicitDeny);
}

std::unique_ptr<QObject> conditionsTest()
{
    return std::make_unique<ConditionsTest>();
}

#include "tst_evaluate_conditions.moc"
