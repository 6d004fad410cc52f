// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory_facts.h"
#include "rules_tests.h"

#include "simulator/rules/rules.h"

using namespace Qt::StringLiterals;
using simulator::CallerFacts;

namespace {

/// What a policy on a side amounts to for the caller, so that the expectation is a table and not a second evaluator.
struct Side
{
    const char *name;
    QString text; ///< %1: the caller's own ARN; %2: its account; empty: no policy
    bool allows = false;
    bool directly = false; ///< names the caller or everybody
    bool denies = false;
};

std::vector<Side> ownerSides()
{
    const QString denySelf =
        uR"("Effect":"Deny","Principal":{"AWS":"%1"},"Action":"ses:*","Resource":"%3")"_s.arg(u"%1"_s, exampleArn);
    return {
        {"none", {}},
        {"account", allowTo(u"%2"_s), true},
        {"root arn", allowTo(u"arn:aws:iam::%2:root"_s), true},
        {"self", allowTo(u"%1"_s), true, true},
        {"everyone", allowTo(u"*"_s), true, true},
        {"other user", allowTo(u"arn:aws:iam::%2:user/other"_s)},
        {"other account", allowTo(u"333333333333"_s)},
        {"other action", allowTo(u"%1"_s, u"ses:SendBulkTemplatedEmail"_s)},
        {"deny",
         policyText(uR"("Effect":"Deny","Principal":"*","Action":"ses:Send*","Resource":"%1")"_s.arg(exampleArn)),
         false, false, true},
        {"deny beside allow", uR"({"Version":"2012-10-17","Statement":[
             {"Effect":"Allow","Principal":"*","Action":"ses:*","Resource":"%1"},
             {"Effect":"Deny","Principal":"*","Action":"ses:*","Resource":"%1"}]})"_s.arg(exampleArn),
         true, true, true},
    };
}

std::vector<Side> iamSides()
{
    return {{"silent", {}},
            {"allow", iamAllow(), true},
            {"other action", iamAllow(u"ses:GetSendQuota"_s)},
            {"deny", iamDeny(), false, false, true},
            {"deny beside allow",
             uR"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},
                 {"Effect":"Deny","Action":"ses:SendEmail","Resource":"*"}]})"_s,
             true, false, true}};
}

struct Kind
{
    const char *name;
    QString arn; ///< %1: account
    bool root = false;
};

std::vector<Kind> kinds()
{
    return {{"user", u"arn:aws:iam::%1:user/jane"_s},
            {"session", u"arn:aws:sts::%1:assumed-role/Mailer/s1"_s},
            {"root", u"arn:aws:iam::%1:root"_s, true}};
}

/// policy-language.md section 6, 2.
bool allowed(bool sameAccount, const Kind &kind, const Side &iam, const Side &resource)
{
    if (iam.denies || resource.denies)
        return false;
    const bool iamAllows = iam.allows || kind.root;
    if (!sameAccount)
        return iamAllows && resource.allows;
    return iamAllows || (resource.allows && resource.directly);
}

QString filled(QString text, const QString &arn, const QString &account)
{
    return text.replace("%1"_L1, arn).replace("%2"_L1, account);
}

} // namespace

/// Who may send in whose name (ses.md 3.3), as a matrix: account, kind of caller, IAM side, owner's side.
class AuthorizationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matrix_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("arn");
        QTest::addColumn<bool>("root");
        QTest::addColumn<QString>("iam");
        QTest::addColumn<QString>("resource");
        QTest::addColumn<bool>("accepted");
        int rows = 0;
        for (const QString &account : {delegate.account, owner.account}) {
            const bool same = account == owner.account;
            for (const Kind &kind : kinds())
                for (const Side &iam : iamSides())
                    for (const Side &resource : ownerSides()) {
                        QTest::addRow("%s, %s, iam %s, owner %s", same ? "same account" : "cross-account", kind.name,
                                      iam.name, resource.name)
                            << account << filled(kind.arn, account, {}) << kind.root << iam.text << resource.text
                            << allowed(same, kind, iam, resource);
                        ++rows;
                    }
        }
        QVERIFY(rows >= 80);
    }
    void matrix()
    {
        QFETCH(const QString, account);
        QFETCH(const QString, arn);
        QFETCH(const bool, root);
        QFETCH(const QString, iam);
        QFETCH(const QString, resource);
        QFETCH(const bool, accepted);
        MemoryFacts facts;
        CallerFacts caller;
        caller.arn = arn;
        caller.account = account;
        caller.isRoot = root;
        if (!iam.isEmpty())
            caller.policies.push_back(compiled(u"mail"_s, iam));
        facts.callers[arn] = caller;
        if (!resource.isEmpty())
            facts.attach(facts.example(), u"partner"_s, filled(resource, arn, account));
        auto request = delegateRequest();
        request.scope.account = account;
        request.principalArn = arn;

        const auto result = simulator::rules::preflight(facts, request, now);
        QCOMPARE(result.accepted, accepted);
        QCOMPARE(result.error.has_value(), !accepted);
        if (accepted)
            return;
        QCOMPARE(result.error->code, ses::ErrorCode::AccessDenied);
        QCOMPARE(result.error->awsCode, u"AccessDeniedException"_s);
        QCOMPARE(result.error->httpStatus, 403);
        QCOMPARE(result.error->message,
                 u"User `%1' is not authorized to perform `ses:SendEmail' on resource `%2'"_s.arg(arn, exampleArn));
        QVERIFY(!result.error->advice.isEmpty());
    }

    void doorsAskForTheirAction_data()
    {
        QTest::addColumn<int>("door");
        QTest::addColumn<QString>("granted");
        QTest::addColumn<QString>("message"); ///< empty: accepted
        const auto row = [](const char *name, ses::Door door, const QString &granted, const QString &message) {
            QTest::newRow(name) << static_cast<int>(door) << granted << message;
        };
        const QString raw =
            u"User `%1' is not authorized to perform `ses:SendRawEmail' on resource `%2'"_s.arg(janeArn, exampleArn);
        const QString simple =
            u"User `%1' is not authorized to perform `ses:SendEmail' on resource `%2'"_s.arg(janeArn, exampleArn);
        row("v2 simple", ses::Door::V2Simple, u"ses:SendEmail"_s, {});
        row("v1 simple", ses::Door::V1Simple, u"SES:sendemail"_s, {});
        row("v2 raw", ses::Door::V2Raw, u"ses:SendRawEmail"_s, {});
        row("v1 raw", ses::Door::V1Raw, u"ses:SendRawEmail"_s, {});
        row("smtp", ses::Door::Smtp, u"ses:SendRawEmail"_s, {});
        row("v2 raw, simple granted", ses::Door::V2Raw, u"ses:SendEmail"_s, raw);
        row("v1 raw, simple granted", ses::Door::V1Raw, u"ses:SendEmail"_s, raw);
        row("smtp, simple granted", ses::Door::Smtp, u"ses:SendEmail"_s, u"554 Access denied: "_s + raw);
        row("v2 simple, raw granted", ses::Door::V2Simple, u"ses:SendRawEmail"_s, simple);
        row("v1 simple, raw granted", ses::Door::V1Simple, u"ses:SendRawEmail"_s, simple);
    }
    void doorsAskForTheirAction()
    {
        QFETCH(const int, door);
        QFETCH(const QString, granted);
        QFETCH(const QString, message);
        MemoryFacts facts;
        facts.jane().policies.push_back(compiled(u"mail"_s, iamAllow()));
        facts.attach(facts.example(), u"partner"_s, allowTo(janeArn, granted));
        const auto result = simulator::rules::preflight(facts, delegateRequest(static_cast<ses::Door>(door)), now);
        QCOMPARE(result.accepted, message.isEmpty());
        QCOMPARE(result.error.value_or(ses::Error{}).message, message);
    }

    void conditionsSeeTheRequest_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const QString &condition, bool accepted) {
            QTest::newRow(qPrintable(condition)) << condition << accepted;
        };
        row(uR"("StringEquals":{"ses:FromAddress":"news@example.com"})"_s, true);
        row(uR"("StringEquals":{"ses:FromAddress":"other@example.com"})"_s, false);
        row(uR"("StringEquals":{"ses:FromDisplayName":"The News"})"_s, true);
        row(uR"("StringEquals":{"ses:FeedbackAddress":"bounce@example.com"})"_s, true);
        row(uR"("StringEquals":{"ses:FeedbackAddress":"news@example.com"})"_s, false);
        row(uR"("StringEquals":{"ses:ApiVersion":"2"})"_s, true);
        row(uR"("StringEquals":{"ses:ApiVersion":"1"})"_s, false);
        row(uR"("ForAllValues:StringLike":{"ses:Recipients":["*@example.net","*@example.org"]})"_s, true);
        row(uR"("ForAllValues:StringLike":{"ses:Recipients":["*@example.net"]})"_s, false);
        row(uR"("ForAnyValue:StringEquals":{"ses:Recipients":"hidden@example.org"})"_s, true);
        row(uR"("DateLessThan":{"aws:CurrentTime":"2025-02-01T00:00:00Z"})"_s, true);
        row(uR"("DateLessThan":{"aws:CurrentTime":"2025-01-31T12:00:00Z"})"_s, false);
        row(uR"("NumericEquals":{"aws:EpochTime":"1738324800"})"_s, true);
        row(uR"("Bool":{"aws:SecureTransport":"true"})"_s, true);
        row(uR"("IpAddress":{"aws:SourceIp":"203.0.113.0/24"})"_s, true);
        row(uR"("IpAddress":{"aws:SourceIp":"198.51.100.0/24"})"_s, false);
        row(uR"("StringEquals":{"aws:PrincipalAccount":"222222222222"})"_s, true);
        row(uR"("ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::222222222222:user/jane"})"_s, true);
        row(uR"("StringEquals":{"aws:username":"jane"})"_s, true);
        row(uR"("StringEquals":{"aws:userid":"AIDAJANE"})"_s, true);
        row(uR"("Null":{"aws:UserAgent":"true"})"_s, true);
        row(uR"("Null":{"ses:TenantName":"false"})"_s, false);
    }
    void conditionsSeeTheRequest()
    {
        QFETCH(const QString, condition);
        QFETCH(const bool, accepted);
        MemoryFacts facts;
        facts.jane().policies.push_back(compiled(u"mail"_s, iamAllow()));
        facts.attach(
            facts.example(), u"partner"_s,
            policyText(uR"("Effect":"Allow","Principal":"*","Action":"ses:*","Resource":"%1","Condition":{%2})"_s.arg(
                exampleArn, condition)));
        auto request = delegateRequest();
        request.from.name = u"The News"_s;
        request.returnPath = u"bounce@example.com"_s;
        request.returnPathArn = exampleArn;
        request.bcc = {{{}, u"hidden@example.org"_s}};
        request.sourceIp = u"203.0.113.5"_s;
        QCOMPARE(simulator::rules::preflight(facts, request, now).accepted, accepted);
    }

    void absentNamesAndDefaults()
    {
        MemoryFacts facts;
        facts.jane().policies.push_back(compiled(u"mail"_s, iamAllow()));
        facts.attach(facts.example(), u"partner"_s,
                     policyText(uR"("Effect":"Allow","Principal":"*","Action":"ses:*","Resource":"%1",
                         "Condition":{"Null":{"ses:FromDisplayName":"true"},
                                      "StringEquals":{"ses:FeedbackAddress":"news@example.com","ses:ApiVersion":"1"},
                                      "IpAddress":{"aws:SourceIp":"127.0.0.1"}})"_s.arg(exampleArn)));
        QVERIFY(simulator::rules::preflight(facts, delegateRequest(ses::Door::V1Simple), now).accepted);
        QVERIFY(!simulator::rules::preflight(facts, delegateRequest(ses::Door::V2Simple), now).accepted);
        auto named = delegateRequest(ses::Door::V1Simple);
        named.from.name = u"X"_s;
        QVERIFY(!simulator::rules::preflight(facts, named, now).accepted);
    }

    void sessionsAreAskedAsTheirRole()
    {
        MemoryFacts facts;
        CallerFacts caller;
        caller.arn = u"arn:aws:sts::222222222222:assumed-role/Mailer/s1"_s;
        caller.account = delegate.account;
        caller.policies.push_back(compiled(u"mail"_s, iamAllow()));
        facts.callers[caller.arn] = caller;
        facts.attach(facts.example(), u"partner"_s,
                     policyText(uR"("Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:role/Mailer"},
                         "Action":"ses:*","Resource":"%1","Condition":{"ArnEquals":{"aws:PrincipalArn":
                         "arn:aws:iam::222222222222:role/Mailer"},"Null":{"aws:username":"true"}})"_s.arg(exampleArn)));
        auto request = delegateRequest();
        request.principalArn = caller.arn;
        QVERIFY(simulator::rules::preflight(facts, request, now).accepted);
    }

    void moreSpecificIdentities_data()
    {
        QTest::addColumn<bool>("domainAllows");
        QTest::addColumn<bool>("addressAllows");
        QTest::addColumn<bool>("overrides");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<bool>("warned");
        QTest::newRow("domain allows") << true << false << false << true << true;
        QTest::newRow("domain allows, guide") << true << false << true << false << true;
        QTest::newRow("address allows") << false << true << false << false << true;
        QTest::newRow("address allows, guide") << false << true << true << true << true;
        QTest::newRow("both") << true << true << false << true << false;
        QTest::newRow("both, guide") << true << true << true << true << false;
        QTest::newRow("none") << false << false << false << false << false;
    }
    void moreSpecificIdentities()
    {
        QFETCH(const bool, domainAllows);
        QFETCH(const bool, addressAllows);
        QFETCH(const bool, overrides);
        QFETCH(const bool, accepted);
        QFETCH(const bool, warned);
        MemoryFacts facts;
        facts.jane().policies.push_back(compiled(u"mail"_s, iamAllow()));
        const auto attach = [&facts](simulator::IdentityFacts &identity, bool allow) {
            facts.attach(identity, u"p"_s,
                         policyText(uR"("Effect":"%1","Principal":"*","Action":"ses:*",
                             "Resource":"arn:aws:ses:us-east-1:111111111111:identity/%2")"_s.arg(
                             allow ? u"Allow"_s : u"Deny"_s, identity.name)));
        };
        attach(facts.example(), domainAllows);
        attach(facts.addIdentity(owner, u"news@example.com"_s), addressAllows);
        simulator::rules::Options options;
        options.addressPoliciesOverrideDomain = overrides;
        const auto result = simulator::rules::preflight(facts, delegateRequest(), now, options);
        QCOMPARE(result.accepted, accepted);
        const auto isWarning = [](const ses::Reason &reason) {
            return reason.check == ses::Check::IdentityPolicy && reason.verdict == ses::Verdict::Warning;
        };
        QCOMPARE(std::any_of(result.reasons.begin(), result.reasons.end(), isWarning), warned);
    }
};

std::unique_ptr<QObject> authorizationTest()
{
    return std::make_unique<AuthorizationTest>();
}

#include "tst_authorization.moc"
