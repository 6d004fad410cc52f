// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decision_tests.h"

using namespace decision;
using policy::Outcome;

// Declared before the JSON below: moc loses its way in raw strings that end with a quote.
class PrincipalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void naming_data();
    void naming();
    void theRolesOwnArnIsComparedWithItsPath();
    void exceptions_data();
    void exceptions();
    void bothAccounts_data();
    void bothAccounts();
    void denyWinsInAnyOrder();
};

namespace {

policy::Request asked(const std::string &arn)
{
    policy::Request asking = request();
    asking.principalArn = arn;
    asking.principalAccount = arn.starts_with("arn:") ? arn.substr(13, 12) : std::string();
    return asking;
}

std::string statement(const std::string &principal, const char *effect = "Allow")
{
    return withStatement(std::string(R"("Effect":")") + effect + R"(",)" + principal +
                         R"(,"Action":"ses:*","Resource":"*")");
}

const std::string iamAllow = withStatement(R"("Effect":"Allow","Action":"ses:*","Resource":"*")");
const std::string iamDeny = withStatement(R"("Effect":"Deny","Action":"ses:SendEmail","Resource":"*")");

constexpr const char *jane = "arn:aws:iam::222222222222:user/Jane";
constexpr const char *janeWithPath = "arn:aws:iam::222222222222:user/team/Jane";
constexpr const char *root = "arn:aws:iam::222222222222:root";
constexpr const char *session = "arn:aws:sts::222222222222:assumed-role/R/s";
constexpr const char *federated = "arn:aws:sts::222222222222:federated-user/f";
constexpr const char *cognito = "cognito-idp.amazonaws.com";
constexpr const char *ownUser = "arn:aws:iam::111111111111:user/Own";
constexpr const char *ownSession = "arn:aws:sts::111111111111:assumed-role/R/s";
constexpr const char *ownRoot = "arn:aws:iam::111111111111:root";

} // namespace

void PrincipalsTest::naming_data()
{
    QTest::addColumn<QByteArray>("principal");
    QTest::addColumn<QByteArray>("caller");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *principal, const char *caller, bool expected) {
        QTest::addRow("%s <- %s", principal, caller) << QByteArray(principal) << QByteArray(caller) << expected;
    };
    for (const char *everyone : {R"("*")", R"({"AWS":"*"})", R"({"AWS":["*"]})"}) {
        for (const char *caller : {jane, root, session, federated, cognito, ownUser})
            row(everyone, caller, true);
    }
    for (const char *account : {R"({"AWS":"222222222222"})", R"({"AWS":"arn:aws:iam::222222222222:root"})",
                                R"({"AWS":["333333333333","222222222222"]})"}) {
        for (const char *caller : {jane, janeWithPath, root, session, federated})
            row(account, caller, true);
        row(account, ownUser, false);
        row(account, cognito, false);
    }
    row(R"({"AWS":"arn:aws:iam::222222222222:user/Jane"})", jane, true);
    row(R"({"AWS":"arn:aws:iam::222222222222:user/jane"})", jane, false);
    row(R"({"AWS":"arn:aws:iam::222222222222:user/Jane"})", janeWithPath, false);
    row(R"({"AWS":"arn:aws:iam::222222222222:user/team/Jane"})", janeWithPath, true);
    row(R"({"AWS":"arn:aws:iam::222222222222:user/*"})", jane, false);
    row(R"({"AWS":"arn:aws:iam::*:root"})", jane, false);
    row(R"({"AWS":"arn:aws-cn:iam::222222222222:user/Jane"})", jane, false);
    row(R"({"AWS":"arn:aws-cn:iam::222222222222:root"})", jane, false);
    row(R"({"AWS":"2222-2222-2222"})", jane, false);
    row(R"({"AWS":"22222222222"})", jane, false);
    row(R"({"AWS":"AIDAEXAMPLEEXAMPLE123"})", jane, false);
    row(R"({"AWS":"arn:aws:iam::222222222222:role/R"})", session, true);
    row(R"({"AWS":"arn:aws:iam::222222222222:role/path/R"})", session, true);
    row(R"({"AWS":"arn:aws:iam::222222222222:role/r"})", session, false);
    row(R"({"AWS":"arn:aws:iam::333333333333:role/R"})", session, false);
    row(R"({"AWS":"arn:aws:iam::222222222222:role/R"})", jane, false);
    row(R"({"AWS":"arn:aws:sts::222222222222:assumed-role/R/s"})", session, true);
    row(R"({"AWS":"arn:aws:sts::222222222222:assumed-role/R/t"})", session, false);
    row(R"({"AWS":"arn:aws:sts::222222222222:assumed-role/R/*"})", session, false);
    row(R"({"AWS":"arn:aws:sts::222222222222:federated-user/f"})", federated, true);
    row(R"({"Service":"cognito-idp.amazonaws.com"})", cognito, true);
    row(R"({"Service":"Cognito-idp.amazonaws.com"})", cognito, false);
    row(R"({"Service":["sns.amazonaws.com","cognito-idp.amazonaws.com"]})", cognito, true);
    row(R"({"AWS":"cognito-idp.amazonaws.com"})", cognito, false);
    row(R"({"Federated":"cognito-idp.amazonaws.com"})", cognito, false);
    row(R"({"AWS":"333333333333","Service":"cognito-idp.amazonaws.com"})", cognito, true);
    row(R"("222222222222")", jane, false);
    row(R"({"AWS":[]})", jane, false);
    row("{}", jane, false);
}

void PrincipalsTest::naming()
{
    QFETCH(QByteArray, principal);
    QFETCH(QByteArray, caller);
    QFETCH(bool, expected);
    const std::string element = "\"Principal\":" + principal.toStdString();
    const auto allowed = policy::evaluate(policies({statement(element)}, {}), asked(caller.toStdString()));
    QCOMPARE(allowed.resourceAllows, expected);
    const auto denied =
        policy::evaluate(policies({statement(element, "Deny")}, {iamAllow}), asked(caller.toStdString()));
    QCOMPARE(denied.outcome == Outcome::ExplicitDeny, expected);
}

void PrincipalsTest::theRolesOwnArnIsComparedWithItsPath()
{
    policy::Request asking = asked(session);
    asking.context = {{"aws:PrincipalArn", {"arn:aws:iam::222222222222:role/path/R"}}};
    const auto named = [&](const std::string &arn) {
        return policy::evaluate(policies({statement(R"("Principal":{"AWS":")" + arn + "\"}")}, {}), asking)
            .resourceAllows;
    };
    QVERIFY(named("arn:aws:iam::222222222222:role/path/R"));
    QVERIFY(!named("arn:aws:iam::222222222222:role/R"));
}

void PrincipalsTest::exceptions_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("caller");
    QTest::addColumn<bool>("denied");
    QTest::addColumn<bool>("granted");
    const auto row = [](const char *list, const char *caller, bool denied, bool granted) {
        QTest::addRow("%s <- %s", list, caller) << QByteArray(list) << QByteArray(caller) << denied << granted;
    };
    const char *user = R"(["arn:aws:iam::222222222222:user/Jane"])";
    const char *userAndAccount = R"(["arn:aws:iam::222222222222:user/Jane","222222222222"])";
    const char *account = R"(["arn:aws:iam::222222222222:root"])";
    const char *roleAndAccount = R"(["arn:aws:iam::222222222222:role/R","222222222222"])";
    const char *allOfSession = R"(["arn:aws:sts::222222222222:assumed-role/R/s",
                                   "arn:aws:iam::222222222222:role/R","222222222222"])";
    row(user, jane, true, false);
    row(account, jane, true, false);
    row(userAndAccount, jane, false, false);
    row(userAndAccount, janeWithPath, true, false);
    row(account, root, false, false);
    row(roleAndAccount, session, true, false);
    row(allOfSession, session, false, false);
    row(user, ownUser, true, true);
    row(R"(["*"])", jane, false, false);
}

void PrincipalsTest::exceptions()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, caller);
    QFETCH(bool, denied);
    QFETCH(bool, granted);
    const std::string element = R"("NotPrincipal":{"AWS":)" + list.toStdString() + "}";
    const auto ask = [&](const char *effect) {
        return policy::evaluate(policies({statement(element, effect)}, {}), asked(caller.toStdString()));
    };
    QCOMPARE(ask("Deny").outcome == Outcome::ExplicitDeny, denied);
    QCOMPARE(ask("Allow").resourceAllows, granted);
}

void PrincipalsTest::bothAccounts_data()
{
    QTest::addColumn<QByteArray>("caller");
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QByteArray>("identity");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, const char *caller, const std::string &resource, const std::string &identity,
                        Outcome outcome) {
        QTest::newRow(name) << QByteArray(caller) << QByteArray::fromStdString(resource)
                            << QByteArray::fromStdString(identity) << static_cast<int>(outcome);
    };
    const std::string namesJane = statement(R"("Principal":{"AWS":"arn:aws:iam::222222222222:user/Jane"})");
    const std::string namesAccount = statement(R"("Principal":{"AWS":"222222222222"})");
    const std::string namesOwnUser = statement(R"("Principal":{"AWS":"arn:aws:iam::111111111111:user/Own"})");
    const std::string namesOwnRole = statement(R"("Principal":{"AWS":"arn:aws:iam::111111111111:role/R"})");
    const std::string namesOwnAccount = statement(R"("Principal":{"AWS":"111111111111"})");
    const std::string everyone = statement(R"("Principal":"*")");
    const std::string denyAll = statement(R"("Principal":"*")", "Deny");
    const std::string service = statement(R"("Principal":{"Service":"cognito-idp.amazonaws.com"})");
    constexpr auto yes = Outcome::Allowed;
    constexpr auto silent = Outcome::ImplicitDeny;
    constexpr auto no = Outcome::ExplicitDeny;
    row("other account, both", jane, namesJane, iamAllow, yes);
    row("other account, by account", jane, namesAccount, iamAllow, yes);
    row("other account, everyone", jane, everyone, iamAllow, yes);
    row("other account, owner only", jane, namesJane, "", silent);
    row("other account, caller only", jane, "", iamAllow, silent);
    row("other account, nobody", jane, "", "", silent);
    row("other account, owner denies", jane, denyAll, iamAllow, no);
    row("other account, caller denies", jane, namesJane, iamDeny, no);
    row("other account, root", root, namesAccount, "", silent);
    row("same account, caller only", ownUser, "", iamAllow, yes);
    row("same account, user named", ownUser, namesOwnUser, "", yes);
    row("same account, role named", ownSession, namesOwnRole, "", yes);
    row("same account, everyone", ownUser, everyone, "", yes);
    row("same account, account named", ownUser, namesOwnAccount, "", silent);
    row("same account, account named, caller too", ownUser, namesOwnAccount, iamAllow, yes);
    row("same account, nobody", ownUser, "", "", silent);
    row("same account, owner denies", ownUser, denyAll, iamAllow, no);
    row("same account, caller denies", ownUser, namesOwnUser, iamDeny, no);
    row("root of the owner", ownRoot, "", "", yes);
    row("root of the owner, denied", ownRoot, denyAll, "", no);
    row("service named", cognito, service, "", yes);
    row("service not named", cognito, namesJane, iamAllow, silent);
    row("service denied", cognito, denyAll, "", no);
}

void PrincipalsTest::bothAccounts()
{
    QFETCH(QByteArray, caller);
    QFETCH(QByteArray, resource);
    QFETCH(QByteArray, identity);
    QFETCH(int, outcome);
    const auto list = [](const QByteArray &text) {
        return text.isEmpty() ? std::vector<std::string>() : std::vector<std::string>{text.toStdString()};
    };
    const auto set = policies(list(resource), list(identity));
    QCOMPARE(static_cast<int>(policy::evaluate(set, asked(caller.toStdString())).outcome), outcome);
}

void PrincipalsTest::denyWinsInAnyOrder()
{
    const std::string allow = statement(R"("Principal":"*")");
    const std::string deny = statement(R"("Principal":"*")", "Deny");
    for (const auto &order : {std::vector{allow, deny}, std::vector{deny, allow}}) {
        const auto decision = policy::evaluate(policies(order, {iamAllow}), request());
        QCOMPARE(decision.outcome, Outcome::ExplicitDeny);
        QCOMPARE(decision.decidedBy.size(), std::size_t{1});
        QCOMPARE(order[decision.decidedBy.front().policy], deny);
    }
}

std::unique_ptr<QObject> principalsTest()
{
    return std::make_unique<PrincipalsTest>();
}

#include "tst_evaluate_principals.moc"
