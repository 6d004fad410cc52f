// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/grants.h"

#include <QTest>

using namespace policy;
using Kind = GrantPrincipal::Kind;

namespace {

const std::string base = "arn:aws:ses:us-east-1:111111111111:identity/";
const std::string identity = base + "example.com";
const std::string jane = "arn:aws:iam::222222222222:user/jane";
constexpr std::int64_t now = 1'795'460'400; // 2026-11-23

struct Rule
{
    std::string principal = R"({"AWS":"222222222222"})";
    std::string action = R"(["ses:SendEmail","ses:SendRawEmail"])";
    std::string condition = {};
    std::string effect = "Allow";
    std::string resource = identity;
    std::string principalElement = "Principal";
    std::string actionElement = "Action";
};

std::string text(const Rule &rule)
{
    return R"({"Effect":")" + rule.effect + R"(",")" + rule.principalElement + "\":" + rule.principal + ",\"" +
           rule.actionElement + "\":" + rule.action + R"(,"Resource":")" + rule.resource + "\"" +
           (rule.condition.empty() ? "" : ",\"Condition\":" + rule.condition) + "}";
}

Rule denial(const std::string &principal, const std::string &action, const std::string &condition = {})
{
    return {principal, action, condition, "Deny"};
}

NamedDocument policyOf(const std::string &name, const std::vector<Rule> &rules)
{
    std::string all;
    for (const Rule &rule : rules)
        all += (all.empty() ? "" : ",") + text(rule);
    return {name, Document(R"({"Version":"2012-10-17","Statement":[)" + all + "]}")};
}

NamedDocument iamPolicy(const std::string &action, const std::string &resource, const std::string &effect = "Allow",
                        const std::string &condition = {})
{
    return {"iam", Document(R"({"Version":"2012-10-17","Statement":[{"Effect":")" + effect + R"(","Action":")" +
                            action + R"(","Resource":")" + resource + "\"" +
                            (condition.empty() ? "" : ",\"Condition\":" + condition) + "}]}")};
}

std::string joined(const std::vector<std::string> &words)
{
    std::string all;
    for (const std::string &word : words)
        all += (all.empty() ? "" : " ") + word.substr(word.find(':') + 1);
    return all;
}

/// "full", "principals actions conditions specific", "": not at all.
QString extent(const Grant &grant)
{
    if (grant.overriddenBy.empty())
        return {};
    const Override &one = grant.overriddenBy.front();
    if (one.isFull())
        return QStringLiteral("full");
    QStringList words;
    if (one.somePrincipals)
        words += QStringLiteral("principals");
    if (one.someActions)
        words += QStringLiteral("actions");
    if (one.conditional)
        words += QStringLiteral("conditions");
    if (one.moreSpecific)
        words += QStringLiteral("specific");
    return words.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(Kind)
Q_DECLARE_METATYPE(Reach)
Q_DECLARE_METATYPE(Rule)

class TestGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void principals_data();
    void principals();
    void actions_data();
    void actions();
    void overrides_data();
    void overrides();
    void agreesWithTheEvaluator();
    void never_data();
    void never();
    void brokenTexts_data();
    void brokenTexts();
    void notPrincipal();
    void oneGrantForEachPrincipal();
    void moreSpecificIdentities();
    void deniesAddUp();
    void manyDenies();
    void iam_data();
    void iam();
    void ownUsersAreStoppedByTheIdentity();
    void namesAbove_data();
    void namesAbove();
};

void TestGrants::principals_data()
{
    QTest::addColumn<QString>("principal");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("account");
    QTest::addColumn<Reach>("reach");
    QTest::addColumn<bool>("stands");
    const auto row = [](const char *name, const char *principal, const char *condition, Kind kind, const char *account,
                        Reach reach, bool stands = true) {
        QTest::newRow(name) << QString::fromLatin1(principal) << QString::fromLatin1(condition) << kind
                            << QString::fromLatin1(account) << reach << stands;
    };
    row("account id", R"({"AWS":"222222222222"})", "", Kind::Account, "222222222222", Reach::OtherAccount);
    row("account root", R"({"AWS":"arn:aws:iam::222222222222:root"})", "", Kind::Account, "222222222222",
        Reach::OtherAccount);
    row("own account", R"({"AWS":"111111111111"})", "", Kind::Account, "111111111111", Reach::OwnAccount);
    row("user with path", R"({"AWS":"arn:aws:iam::222222222222:user/team/Jane"})", "", Kind::User, "222222222222",
        Reach::OtherAccount);
    row("role", R"({"AWS":"arn:aws:iam::222222222222:role/R"})", "", Kind::Role, "222222222222", Reach::OtherAccount);
    row("session", R"({"AWS":"arn:aws:sts::222222222222:assumed-role/R/s"})", "", Kind::Session, "222222222222",
        Reach::OtherAccount);
    row("everyone", R"("*")", "", Kind::Everyone, "", Reach::Public);
    row("everyone in a map", R"({"AWS":["*"]})", "", Kind::Everyone, "", Reach::Public);
    row("everyone from an address", R"("*")", R"({"StringLike":{"ses:FromAddress":"a@example.com"}})", Kind::Everyone,
        "", Reach::Public);
    row("organization", R"("*")", R"({"StringEquals":{"aws:PrincipalOrgID":"o-123"}})", Kind::Everyone, "",
        Reach::Organization);
    row("organization, if it exists", R"("*")", R"({"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-123"}})",
        Kind::Everyone, "", Reach::Public);
    row("not that organization", R"("*")", R"({"StringNotEquals":{"aws:PrincipalOrgID":"o-123"}})", Kind::Everyone, "",
        Reach::Public);
    row("organization of any name", R"("*")", R"({"StringLike":{"aws:PrincipalOrgID":"*"}})", Kind::Everyone, "",
        Reach::Public);
    row("everyone of one account", R"("*")", R"({"StringEquals":{"aws:PrincipalAccount":"222222222222"}})",
        Kind::Everyone, "", Reach::OtherAccount);
    row("everyone of the own account", R"("*")", R"({"StringEquals":{"AWS:principalaccount":"111111111111"}})",
        Kind::Everyone, "", Reach::OwnAccount);
    row("everyone from a network", R"("*")", R"({"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}})", Kind::Everyone, "",
        Reach::Bounded);
    row("everyone from any network", R"("*")", R"({"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}})", Kind::Everyone, "",
        Reach::Public);
    row("organization named weakly, network bound", R"("*")",
        R"({"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"},"IpAddress":{"aws:SourceIp":"203.0.113.1"}})",
        Kind::Everyone, "", Reach::Bounded);
    row("service with source", R"({"Service":"cognito-idp.amazonaws.com"})",
        R"({"StringEquals":{"aws:SourceAccount":"111111111111"}})", Kind::Service, "", Reach::Service);
    row("service without source", R"({"Service":["cognito-idp.amazonaws.com"]})", "", Kind::Service, "",
        Reach::ServiceWithoutSource);
    row("group", R"({"AWS":"arn:aws:iam::222222222222:group/g"})", "", Kind::Invalid, "", Reach::Nobody, false);
    row("wildcard", R"({"AWS":"arn:aws:iam::222222222222:user/*"})", "", Kind::Invalid, "", Reach::Nobody, false);
    row("deleted user", R"({"AWS":"AIDACKCEVSQ6C2EXAMPLE"})", "", Kind::Invalid, "", Reach::Nobody, false);
    row("dashes", R"({"AWS":"2222-2222-2222"})", "", Kind::Invalid, "", Reach::Nobody, false);
    row("other type", R"({"Federated":"cognito-identity.amazonaws.com"})", "", Kind::Invalid, "", Reach::Nobody, false);
    row("bare account", R"("222222222222")", "", Kind::Invalid, "", Reach::Nobody, false);
    row("other partition", R"({"AWS":"arn:aws-us-gov:iam::222222222222:user/jane"})", "", Kind::User, "222222222222",
        Reach::OtherAccount, false);
    row("nobody at all", R"({"AWS":[]})", "", Kind::Invalid, "", Reach::Nobody, false);
}

void TestGrants::principals()
{
    QFETCH(QString, principal);
    QFETCH(QString, condition);
    QFETCH(QString, account);
    Rule rule;
    rule.principal = principal.toStdString();
    rule.condition = condition.toStdString();
    const auto found = grants(identity, {policyOf("p", {rule})}, now);
    QCOMPARE(found.size(), std::size_t(1));
    QTEST(found.front().principal.kind, "kind");
    QCOMPARE(QString::fromStdString(found.front().principal.account), account);
    QTEST(found.front().reach, "reach");
    QTEST(found.front().stands(), "stands");
    QCOMPARE(found.front().isPublic(),
             found.front().reach == Reach::Public || found.front().reach == Reach::ServiceWithoutSource);
}

void TestGrants::actions_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("sending");
    QTest::addColumn<int>("others");
    QTest::newRow("two") << "Action"
                         << R"(["ses:SendEmail","SES:sendrawemail"])"
                         << "SendEmail SendRawEmail" << 0;
    QTest::newRow("Send*") << "Action"
                           << R"("ses:Send*")"
                           << "SendEmail SendRawEmail SendTemplatedEmail SendBulkTemplatedEmail SendBulkEmail" << 2;
    QTest::newRow("one character") << "Action"
                                   << R"("ses:Send?aw*")"
                                   << "SendRawEmail" << 0;
    QTest::newRow("bulk of version 2") << "Action"
                                       << R"("ses:SendBulkEmail")"
                                       << "SendBulkEmail" << 0;
    QTest::newRow("with a space") << "Action"
                                  << R"(["ses:SendEmail ","ses:SendRawEmail"])"
                                  << "SendRawEmail" << 0;
    QTest::newRow("no such") << "Action"
                             << R"("ses:SendMail")"
                             << "" << 0;
    QTest::newRow("NotAction") << "NotAction"
                               << R"(["ses:Send*Email","ses:*Identity*","ses:*Job*","ses:*Resource"])"
                               << "" << 5;
    QTest::newRow("NotAction that leaves one") << "NotAction"
                                               << R"(["ses:SendEmail","ses:SendB*","ses:*T*"])"
                                               << "SendRawEmail" << -1;
    QTest::newRow("empty") << "Action"
                           << "[]"
                           << "" << 0;
}

void TestGrants::actions()
{
    QFETCH(QString, element);
    QFETCH(QString, action);
    QFETCH(QString, sending);
    QFETCH(int, others);
    Rule rule;
    rule.actionElement = element.toStdString();
    rule.action = action.toStdString();
    const auto found = grants(identity, {policyOf("p", {rule})}, now);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(joined(found.front().sendingActions)), sending);
    if (others >= 0)
        QCOMPARE(int(found.front().otherActions.size()), others);
    QCOMPARE(found.front().stands(), !sending.isEmpty()); // what does not send cannot be given to others
}

void TestGrants::overrides_data()
{
    QTest::addColumn<Rule>("grant");
    QTest::addColumn<Rule>("deny");
    QTest::addColumn<QString>("expected");
    const Rule account;
    Rule user;
    user.principal = R"({"AWS":"arn:aws:iam::222222222222:user/jane"})";
    Rule role;
    role.principal = R"({"AWS":"arn:aws:iam::222222222222:role/path/R"})";
    Rule everyone;
    everyone.principal = R"("*")";
    Rule service;
    service.principal = R"({"Service":"cognito-idp.amazonaws.com"})";
    service.condition = R"({"StringEquals":{"aws:SourceAccount":"111111111111"}})";
    const std::string all = R"("*")";
    const std::string send = R"("ses:Send*")";
    const auto row = [](const char *name, const Rule &grant, const Rule &deny, const char *expected) {
        QTest::newRow(name) << grant << deny << QString::fromLatin1(expected);
    };
    row("everyone, all", account, denial(all, send), "full");
    row("NotAction deny", account, {all, R"("ses:Get*")", {}, "Deny", identity, "Principal", "NotAction"}, "full");
    row("same account in another form", account, denial(R"({"AWS":"arn:aws:iam::222222222222:root"})", send), "full");
    row("other account", account, denial(R"({"AWS":"333333333333"})", send), "");
    row("one action", account, denial(all, R"("ses:SendRawEmail")"), "actions");
    row("action that is not granted", account, denial(all, R"("ses:SendTemplatedEmail")"), "");
    row("a user of the account", account, denial(R"({"AWS":"arn:aws:iam::222222222222:user/bob"})", send),
        "principals");
    row("the user", user, denial(R"({"AWS":"arn:aws:iam::222222222222:user/jane"})", send), "full");
    row("another user", user, denial(R"({"AWS":"arn:aws:iam::222222222222:user/bob"})", send), "");
    row("the user in other case", user, denial(R"({"AWS":"arn:aws:iam::222222222222:user/Jane"})", send), "");
    row("the user's account", user, denial(R"({"AWS":"222222222222"})", send), "full");
    row("the role", role, denial(R"({"AWS":"arn:aws:iam::222222222222:role/path/R"})", send), "full");
    row("a session of the role", role, denial(R"({"AWS":"arn:aws:sts::222222222222:assumed-role/R/s"})", send),
        "principals");
    row("a session of another role", role, denial(R"({"AWS":"arn:aws:sts::222222222222:assumed-role/Q/s"})", send), "");
    row("everyone, one account", everyone, denial(R"({"AWS":"333333333333"})", send), "principals");
    row("everyone but some", everyone, {R"({"AWS":"111111111111"})", send, {}, "Deny", identity, "NotPrincipal"},
        "principals");
    row("a service", service, denial(all, send), "full");
    row("an account, not the service", service, denial(R"({"AWS":"222222222222"})", send), "");
    row("everyone but another account", account,
        {R"({"AWS":"333333333333"})", send, {}, "Deny", identity, "NotPrincipal"}, "full");
    row("everyone but this account", account, {R"({"AWS":"222222222222"})", send, {}, "Deny", identity, "NotPrincipal"},
        "principals");
    row("everyone but the user and its account", user,
        {R"({"AWS":["arn:aws:iam::222222222222:user/jane","222222222222"]})",
         send,
         {},
         "Deny",
         identity,
         "NotPrincipal"},
        "");
    row("conditional", account, denial(all, send, R"({"StringLike":{"ses:FromAddress":"*@x.example.com"}})"),
        "conditions");
    row("freeze of ses.md 10.2", account,
        denial(all, send, R"({"StringNotEquals":{"aws:PrincipalAccount":"111111111111"}})"), "full");
    row("freeze that spares it", account,
        denial(all, send, R"({"StringNotEquals":{"aws:PrincipalAccount":["111111111111","222222222222"]}})"), "");
    row("freeze but for an ARN", user,
        denial(all, send, R"({"ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::222222222222:user/j*"}})"), "");
    row("freeze of everyone", everyone,
        denial(all, send, R"({"StringNotEquals":{"aws:PrincipalAccount":"111111111111"}})"), "conditions");
    row("its time is over", account, denial(all, send, R"({"DateLessThan":{"aws:CurrentTime":"2020-01-01"}})"), "");
    row("unknown operator limits no Deny", account, denial(all, send, R"({"StringIs":{"ses:FromAddress":"a"}})"),
        "full");
    row("for another identity", account, {all, send, {}, "Deny", base + "example.org"}, "");
    row("several", account,
        denial(R"({"AWS":"arn:aws:iam::222222222222:user/bob"})", R"("ses:SendEmail")",
               R"({"Bool":{"aws:SecureTransport":"false"}})"),
        "principals actions conditions");
}

void TestGrants::overrides()
{
    QFETCH(Rule, grant);
    QFETCH(Rule, deny);
    QFETCH(QString, expected);
    // Order and policy make no difference.
    const std::vector<NamedDocuments> layouts{{policyOf("a", {grant, deny})},
                                              {policyOf("a", {deny, grant})},
                                              {policyOf("a", {grant}), policyOf("b", {deny})}};
    for (const NamedDocuments &documents : layouts) {
        const auto found = grants(identity, documents, now);
        const auto allow = std::find_if(found.begin(), found.end(),
                                        [](const Grant &one) { return one.effect == Grant::Effect::Allow; });
        QVERIFY(allow != found.end());
        QCOMPARE(extent(*allow), expected);
        QCOMPARE(allow->stands(), expected != QLatin1String("full"));
    }
}

/// A full override must be one to the evaluator, too; a grant that stands must let something pass.
void TestGrants::agreesWithTheEvaluator()
{
    const std::vector<std::string> who{R"("*")", R"({"AWS":"222222222222"})", "{\"AWS\":\"" + jane + "\"}",
                                       R"({"AWS":"333333333333"})", R"({"AWS":"arn:aws:iam::222222222222:role/R"})"};
    const std::vector<std::string> what{R"("ses:SendEmail")", R"("ses:Send*")", R"("*")", R"("ses:GetEmail*")"};
    const std::vector<std::string> elements{"Principal", "NotPrincipal"};
    for (const std::string &grantee : who) {
        for (const std::string &denied : who) {
            for (const std::string &action : what) {
                for (const std::string &element : elements) {
                    const NamedDocuments documents{
                        policyOf("a", {{grantee}, {denied, action, {}, "Deny", identity, element}})};
                    const Grant grant = grants(identity, documents, now).front();
                    Request request{jane, "222222222222", "ses:SendEmail", identity, {}};
                    const Document iam(R"({"Version":"2012-10-17","Statement":
                        {"Effect":"Allow","Action":"*","Resource":"*"}})");
                    const PolicySet set{
                        "111111111111", {CompiledPolicy(documents.front().document)}, {CompiledPolicy(iam)}};
                    const Outcome outcome = evaluate(set, request).outcome;
                    if (grant.isOverridden())
                        QVERIFY(outcome != Outcome::Allowed);
                    if (grant.overriddenBy.empty() && grant.principal.value == jane)
                        QCOMPARE(outcome, Outcome::Allowed);
                }
            }
        }
    }
}

void TestGrants::never_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("reason");
    const auto with = [](const char *text) { return QString::fromLatin1(text); };
    QTest::newRow("ended") << with(R"("Effect":"Allow","Principal":{"AWS":"222222222222"},"Action":"ses:SendEmail",
        "Resource":"IDENTITY","Condition":{"DateLessThan":{"aws:CurrentTime":"2026-01-01T00:00:00Z"}})")
                           << "its time is over";
    QTest::newRow("contradiction")
        << with(R"("Effect":"Allow","Principal":{"AWS":"222222222222"},"Action":"ses:SendEmail",
        "Resource":"IDENTITY","Condition":{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"},
        "DateGreaterThan":{"aws:CurrentTime":"2031-01-01T00:00:00Z"}})")
        << "its conditions contradict each other";
    QTest::newRow("other identity")
        << with(R"("Effect":"Allow","Principal":"*","Action":"ses:SendEmail","Resource":"IDENTITYx")")
        << "its Resource is not this identity";
    QTest::newRow("effect") << with(R"("Effect":"allow","Principal":"*","Action":"ses:SendEmail",
        "Resource":"IDENTITY")")
                            << "Effect is neither Allow nor Deny";
    QTest::newRow("unknown operator") << with(R"("Effect":"Allow","Principal":"*","Action":"ses:SendEmail",
        "Resource":"IDENTITY","Condition":{"StringEqual":{"ses:FromAddress":"a"}})")
                                      << "it has an unknown operator";
    QTest::newRow("unknown element") << with(R"("Effect":"Allow","Principal":"*","Action":"ses:SendEmail",
        "Resource":"IDENTITY","Conditions":{})")
                                     << "a part of it cannot be understood";
    QTest::newRow("no principal") << with(R"("Effect":"Allow","Action":"ses:SendEmail","Resource":"IDENTITY")")
                                  << "this names nobody that SES knows";
    QTest::newRow("management for others") << with(R"("Effect":"Allow","Principal":{"AWS":"222222222222"},
        "Action":"ses:DeleteEmailIdentity","Resource":"IDENTITY")")
                                           << "its actions cannot be granted to another account";
}

void TestGrants::never()
{
    QFETCH(QString, statement);
    QFETCH(QString, reason);
    statement.replace(QLatin1String("IDENTITY"), QString::fromStdString(identity));
    const Document document(R"({"Version":"2012-10-17","Statement":[{)" + statement.toStdString() + "}]}");
    const auto found = grants(identity, {{"p", document}}, now);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found.front().never);
    QCOMPARE(QString::fromLatin1(found.front().never), reason);
    QVERIFY(!found.front().stands());
    QVERIFY(!found.front().isPublic());
}

void TestGrants::brokenTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rows");
    const QByteArray sound = QByteArray::fromStdString(
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"ses:Send*","Resource":")" +
        identity + R"("}]})");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("not JSON") << QByteArray("hello") << 1;
    QTest::newRow("no statement") << QByteArray(R"({"Version":"2012-10-17","Statement":[]})") << 1;
    QTest::newRow("a list") << QByteArray("[1,2,3]") << 1;
    QTest::newRow("cut") << sound.left(sound.size() - 3) << 1;
    QTest::newRow("depth") << QByteArray(100'000, '[') << 1;
    QTest::newRow("curly quotes") << QByteArray(sound).replace('"', "\xE2\x80\x9C") << 1;
}

/// Nothing is hidden: each text has a row, whatever is wrong with it.
void TestGrants::brokenTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(int, rows);
    const auto found = grants(identity, {{"p", Document(text.toStdString())}}, now);
    QCOMPARE(int(found.size()), rows);
    QCOMPARE(found.front().policy, std::string("p"));
}

void TestGrants::notPrincipal()
{
    Rule rule{R"({"AWS":["222222222222","333333333333"]})"};
    rule.principalElement = "NotPrincipal";
    auto found = grants(identity, {policyOf("p", {rule})}, now);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().principal.kind, Kind::Everyone);
    QCOMPARE(found.front().principal.exceptions.size(), std::size_t(2));
    QVERIFY(found.front().isPublic());
    rule.condition = R"({"StringEquals":{"aws:PrincipalOrgID":"o-1"}})";
    found = grants(identity, {policyOf("p", {rule})}, now);
    QCOMPARE(found.front().reach, Reach::Organization);
    QVERIFY(!found.front().isPublic());
}

void TestGrants::oneGrantForEachPrincipal()
{
    const Rule rule{R"({"AWS":["222222222222","arn:aws:iam::333333333333:user/a"],"Service":"x.amazonaws.com"})"};
    const auto found = grants(identity, {policyOf("p", {rule}), policyOf("q", {rule, rule})}, now);
    QCOMPARE(found.size(), std::size_t(9));
    QCOMPARE(found.back().document, std::size_t(1));
    QCOMPARE(found.back().statement, std::size_t(1));
    QVERIFY(found[0].needsIam);
    QVERIFY(!found[2].needsIam);
}

void TestGrants::moreSpecificIdentities()
{
    GrantReader reader(now);
    const std::string address = base + "news@mail.example.com";
    Rule deny = denial(R"("*")", R"("ses:*")");
    deny.resource = address;
    const auto denied = reader.read(address, {policyOf("stop", {deny})});
    QCOMPARE(denied.size(), std::size_t(1));
    QVERIFY(denied.front().effect == Grant::Effect::Deny);
    Rule open;
    const auto parent = reader.read(identity, {policyOf("partner", {open})});
    QCOMPARE(extent(parent.front()), QStringLiteral("specific"));
    QCOMPARE(parent.front().overriddenBy.front().identityArn, address);
    QVERIFY(parent.front().stands());
    // A Deny of the domain does not reach the identity that has policies of its own, nor other domains.
    const std::string other = base + "xexample.com";
    open.resource = other;
    QVERIFY(reader.read(other, {policyOf("partner", {open})}).front().overriddenBy.empty());
}

void TestGrants::deniesAddUp()
{
    const Grant grant = grants(identity,
                               {policyOf("p", {Rule{}, denial(R"("*")", R"("ses:SendEmail")"),
                                               denial(R"({"AWS":"222222222222"})", R"("ses:SendRaw*")")})},
                               now)
                            .front();
    QCOMPARE(grant.overriddenBy.size(), std::size_t(2));
    QVERIFY(!grant.overriddenBy.front().isFull());
    QCOMPARE(QString::fromStdString(joined(grant.overriddenBy.back().actions)), QStringLiteral("SendRawEmail"));
    QVERIFY(grant.isOverridden());
    QVERIFY(!grant.stands());
}

void TestGrants::manyDenies()
{
    std::vector<Rule> rules{Rule{}};
    for (int i = 0; i < 100; ++i)
        rules.push_back(denial(R"("*")", R"("ses:SendRawEmail")"));
    rules.push_back(denial(R"("*")", R"("ses:Send*")"));
    const Grant grant = grants(identity, {policyOf("p", rules)}, now).front();
    QCOMPARE(grant.overriddenBy.size(), Grant::mostOverrides);
    QCOMPARE(grant.moreOverrides, std::size_t(81));
    QVERIFY(grant.isOverridden());
}

void TestGrants::iam_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("always");
    QTest::addColumn<QString>("conditional");
    QTest::newRow("all") << "*"
                         << "*"
                         << ""
                         << "SendBulkEmail SendBulkTemplatedEmail SendEmail SendRawEmail SendTemplatedEmail"
                         << "";
    QTest::newRow("one") << "ses:SendEmail"
                         << "arn:aws:ses:*:111111111111:identity/*"
                         << ""
                         << "SendEmail"
                         << "";
    QTest::newRow("other identity") << "ses:SendEmail"
                                    << "arn:aws:ses:*:111111111111:identity/x"
                                    << ""
                                    << ""
                                    << "";
    QTest::newRow("conditional") << "ses:SendEmail"
                                 << "*"
                                 << R"({"Bool":{"aws:SecureTransport":"true"}})"
                                 << ""
                                 << "SendEmail";
    QTest::newRow("variable") << "ses:SendEmail"
                              << "arn:aws:ses:*:*:identity/${aws:username}.com"
                              << ""
                              << ""
                              << "SendEmail";
    QTest::newRow("nothing that sends") << "ses:Get*"
                                        << "*"
                                        << ""
                                        << ""
                                        << "";
}

void TestGrants::iam()
{
    QFETCH(QString, action);
    QFETCH(QString, resource);
    QFETCH(QString, condition);
    const NamedDocument allow =
        iamPolicy(action.toStdString(), resource.toStdString(), "Allow", condition.toStdString());
    const IamSide side = iamSide(jane, {allow}, identity, now);
    QTEST(QString::fromStdString(joined(side.always)), "always");
    QTEST(QString::fromStdString(joined(side.conditions)), "conditional");
    const IamSide less = iamSide(jane, {allow, iamPolicy("ses:SendRaw*", "*", "Deny")}, identity, now);
    QVERIFY(std::find(less.always.begin(), less.always.end(), "ses:SendRawEmail") == less.always.end());
    QCOMPARE(joined(less.always).find("SendEmail"), joined(side.always).find("SendEmail")); // the rest is as before
    const IamSide denied = iamSide(jane, {allow, iamPolicy("ses:*", "*", "Deny")}, identity, now);
    QVERIFY(denied.always.empty() && denied.conditions.empty());
}

void TestGrants::ownUsersAreStoppedByTheIdentity()
{
    const std::string admin = "arn:aws:iam::111111111111:user/admin";
    GrantReader reader(now);
    (void)reader.read(identity, {policyOf("freeze", {denial(R"("*")", R"("ses:Send*")")})});
    const auto found = reader.readIam(admin, {iamPolicy("ses:*", "*")}, identity);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().reach, Reach::OwnAccount);
    QCOMPARE(found.front().side, Side::Identity);
    QVERIFY(found.front().isOverridden());
    QCOMPARE(found.front().overriddenBy.front().policy, std::string("freeze"));
    QVERIFY(reader.readIam(admin, {iamPolicy("ses:*", "*")}).front().stands());
}

void TestGrants::namesAbove_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("above");
    QTest::newRow("domain") << "example.com"
                            << "";
    QTest::newRow("subdomain") << "a.B.example.com"
                               << "b.example.com example.com";
    QTest::newRow("address") << "x@a.example.com"
                             << "a.example.com example.com";
    QTest::newRow("label") << "x+y+z@example.com"
                           << "x@example.com example.com";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("dots") << "..."
                          << "";
}

void TestGrants::namesAbove()
{
    QFETCH(QString, name);
    QStringList names;
    for (const std::string &one : moreGeneralNames(name.toStdString()))
        names.append(QString::fromStdString(one));
    QTEST(names.join(u' '), "above");
}

QTEST_APPLESS_MAIN(TestGrants)
#include "tst_grants.moc"
