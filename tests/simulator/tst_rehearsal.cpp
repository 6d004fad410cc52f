// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What if and what was: trials with drafts, replay of recorded messages, the history of policies.

#include "simulator/workspace_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workspace_fixture;

namespace {

const QString jane = u"arn:aws:iam::222222222222:user/jane"_s;
const QString identityArn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;

QByteArray allow(const QString &principal, const QString &action = u"ses:Send*"_s, const QString &condition = {})
{
    return u"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"One\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":"
           u"\"%1\"},"
           "\"Action\":\"%2\",\"Resource\":\"%3\"%4}]}"_s
               .arg(principal, action, identityArn, condition.isEmpty() ? QString() : u",\"Condition\":"_s + condition)
               .toUtf8();
}

class World
{
public:
    World()
        : backend(m_dir.filePath(u"w.sqlite"_s), clock.options())
    {
        valueOf(backend.open());
        fill(backend);
        valueOf(backend.createAccount({delegate.account, u"Delegate"_s, false}));
        valueOf(backend.setAccountStatus(delegate, {true, -1, 1e9, 0, true}));
        valueOf(backend.createUser(delegate.account, u"jane"_s));
        valueOf(backend.putUserPolicy(
            delegate.account, u"jane"_s,
            {u"send"_s,
             R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ses:Send*","Resource":"*"}]})",
             {}}));
    }

    ses::SendRequest request(const QString &from = u"news@example.com"_s) const
    {
        ses::SendRequest made = requestTo(u"success@simulator.amazonses.com"_s);
        made.scope = delegate;
        made.principalArn = jane;
        made.from.address = from;
        made.sourceArn = identityArn;
        return made;
    }
    ses::PolicyDraft draft(const QByteArray &text, const QString &name = u"partner"_s) const
    {
        return {owner, u"example.com"_s, name, text};
    }
    bool accepts(const ses::Trial &trial) { return valueOf(backend.rehearse(trial)).accepted; }
    void put(const QByteArray &text, const QString &name = u"partner"_s)
    {
        valueOf(backend.putPolicy(owner, u"example.com"_s, {name, text, {}}));
    }
    QList<ses::PolicyVersion> history(const QString &identity = u"example.com"_s)
    {
        return valueOf(backend.policyHistory(owner, identity));
    }

private:
    QTemporaryDir m_dir;

public:
    Clock clock;
    simulator::Backend backend;
};

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftDecidesAndNothingIsAttached();
    void emptyDraftTakesThePolicyAway();
    void otherPoliciesStayInForce();
    void timeAndAddressAreThoseOfTheTrial();
    void actions_data();
    void actions();
    void sendersOfElsewhere_data();
    void sendersOfElsewhere();
    void services();
    void furtherKeys();
    void askedIsWhatThePoliciesWereAsked();
    void replayFindsWhatChanges();
    void replayAsksAtTheTimeOfTheMessage();
    void replayKnowsAllThatPoliciesAskAbout_data();
    void replayKnowsAllThatPoliciesAskAbout();
    void replayOfNothing();
    void replayCanBeCancelled();
    void historyKeepsEverything();
    void historyOutlivesTheIdentity();
};

void TestRehearsal::draftDecidesAndNothingIsAttached()
{
    World it;
    ses::Trial trial{it.request(), {}, it.draft(allow(delegate.account))};
    QVERIFY(it.accepts(trial));
    trial.draft = it.draft(allow(delegate.account, u"ses:SendRawEmail"_s));
    QVERIFY(!it.accepts(trial));
    trial.draft.reset();
    QVERIFY(!it.accepts(trial));
    QVERIFY(valueOf(it.backend.policies(owner, u"example.com"_s)).isEmpty());
    QVERIFY(it.history().isEmpty());
}

void TestRehearsal::emptyDraftTakesThePolicyAway()
{
    World it;
    it.put(allow(delegate.account));
    QVERIFY(it.accepts({it.request(), {}, {}}));
    QVERIFY(!it.accepts({it.request(), {}, it.draft({})}));
    QVERIFY(it.accepts({it.request(), {}, it.draft({}, u"another"_s)}));
}

void TestRehearsal::otherPoliciesStayInForce()
{
    World it;
    QByteArray deny = allow(delegate.account);
    deny.replace("\"Allow\"", "\"Deny\"");
    it.put(deny, u"freeze"_s);
    QVERIFY(!it.accepts({it.request(), {}, it.draft(allow(delegate.account))}));
    QVERIFY(it.accepts({it.request(), {}, it.draft(allow(delegate.account), u"freeze"_s)}));
}

void TestRehearsal::timeAndAddressAreThoseOfTheTrial()
{
    World it;
    const ses::PolicyDraft until = it.draft(
        allow(delegate.account, u"ses:*"_s, uR"({"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}})"_s));
    QVERIFY(it.accepts({it.request(), {}, until}));
    QVERIFY(!it.accepts({it.request(), QDateTime::fromString(u"2030-01-02T00:00:00Z"_s, Qt::ISODate), until}));
    const ses::PolicyDraft from =
        it.draft(allow(delegate.account, u"ses:*"_s, uR"({"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}})"_s));
    ses::Trial trial{it.request(), {}, from};
    QVERIFY(!it.accepts(trial));
    trial.request.sourceIp = u"203.0.113.77"_s;
    QVERIFY(it.accepts(trial));
}

void TestRehearsal::actions_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("granted");
    QTest::addColumn<bool>("passes");
    QTest::newRow("template") << u"ses:SendTemplatedEmail"_s << u"ses:SendTemplatedEmail"_s << true;
    QTest::newRow("template needs its own action") << u"ses:SendTemplatedEmail"_s << u"ses:SendEmail"_s << false;
    QTest::newRow("bulk") << u"ses:SendBulkEmail"_s << u"ses:SendBulk*"_s << true;
    QTest::newRow("door") << QString() << u"ses:SendEmail"_s << true;
}

void TestRehearsal::actions()
{
    QFETCH(QString, action);
    QFETCH(QString, granted);
    World it;
    ses::Trial trial{it.request(), {}, it.draft(allow(delegate.account, granted))};
    trial.request.action = action;
    QTEST(it.accepts(trial), "passes");
}

void TestRehearsal::sendersOfElsewhere_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("principal");
    QTest::addColumn<bool>("passes");
    const QString session = u"arn:aws:sts::333333333333:assumed-role/mailer/session"_s;
    QTest::newRow("user by account") << u"arn:aws:iam::333333333333:user/max"_s << u"333333333333"_s << true;
    QTest::newRow("user by ARN") << u"arn:aws:iam::333333333333:user/max"_s << u"arn:aws:iam::333333333333:user/max"_s
                                 << true;
    QTest::newRow("another user") << u"arn:aws:iam::333333333333:user/max"_s << u"arn:aws:iam::333333333333:user/eve"_s
                                  << false;
    QTest::newRow("session of a role") << session << u"arn:aws:iam::333333333333:role/mailer"_s << true;
    QTest::newRow("no ARN") << u"max"_s << u"333333333333"_s << false;
}

/// Delegates of real life are not in the workspace: their own side is taken to allow it.
void TestRehearsal::sendersOfElsewhere()
{
    QFETCH(QString, sender);
    QFETCH(QString, principal);
    World it;
    ses::Trial trial{it.request(), {}, it.draft(allow(principal))};
    trial.request.principalArn = sender;
    trial.request.scope.account = u"333333333333"_s;
    QTEST(it.accepts(trial), "passes");
}

void TestRehearsal::services()
{
    World it;
    QByteArray text = allow(u"x"_s, u"ses:Send*"_s, uR"({"StringEquals":{"aws:SourceAccount":"111111111111"}})"_s);
    text.replace("{\"AWS\":\"x\"}", "{\"Service\":\"cognito-idp.amazonaws.com\"}");
    ses::Trial trial{it.request(), {}, it.draft(text)};
    trial.request.principalArn = u"cognito-idp.amazonaws.com"_s;
    trial.request.scope.account = owner.account;
    QVERIFY(!it.accepts(trial));
    trial.request.conditionKeys = {{u"aws:SourceAccount"_s, u"111111111111"_s}};
    QVERIFY(it.accepts(trial));
    trial.request.principalArn = u"ses.amazonaws.com"_s;
    QVERIFY(!it.accepts(trial));
}

void TestRehearsal::furtherKeys()
{
    World it;
    ses::Trial trial{it.request(),
                     {},
                     it.draft(allow(u"*"_s, u"ses:Send*"_s, uR"({"StringEquals":{"aws:PrincipalOrgID":"o-a1"}})"_s))};
    QVERIFY(!it.accepts(trial));
    trial.request.conditionKeys = {{u"AWS:principalorgid"_s, u"o-a1"_s}};
    QVERIFY(it.accepts(trial));
    // A key that the request has anyway is replaced; several values are several entries.
    trial.draft =
        it.draft(allow(delegate.account, u"ses:Send*"_s,
                       uR"({"ForAllValues:StringEquals":{"ses:Recipients":["a@x.example","b@x.example"]}})"_s));
    trial.request.conditionKeys = {{u"ses:Recipients"_s, u"a@x.example"_s}, {u"ses:Recipients"_s, u"b@x.example"_s}};
    QVERIFY(it.accepts(trial));
    trial.request.conditionKeys << ses::NameValue{u"ses:Recipients"_s, u"c@x.example"_s};
    QVERIFY(!it.accepts(trial));
}

void TestRehearsal::askedIsWhatThePoliciesWereAsked()
{
    World it;
    const ses::Preflight preflight =
        valueOf(it.backend.rehearse({it.request(), {}, it.draft(allow(delegate.account))}));
    int asked = 0;
    for (const ses::Reason &reason : preflight.reasons) {
        QCOMPARE(reason.asked.has_value(), reason.decision.has_value());
        if (!reason.asked)
            continue;
        ++asked;
        QCOMPARE(reason.asked->principalArn, jane.toStdString());
        QCOMPARE(reason.asked->resourceArn, identityArn.toStdString());
    }
    QCOMPARE(asked, 2);
}

void TestRehearsal::replayFindsWhatChanges()
{
    World it;
    it.put(allow(delegate.account));
    valueOf(it.backend.send(it.request(u"news@example.com"_s)));
    valueOf(it.backend.send(it.request(u"sales@example.com"_s)));
    const ses::PolicyDraft narrow = it.draft(
        allow(delegate.account, u"ses:Send*"_s, uR"({"StringEquals":{"ses:FromAddress":"news@example.com"}})"_s));
    const ses::Replay replay = valueOf(it.backend.replay(narrow, 100));
    QCOMPARE(replay.messages, 2);
    QCOMPARE(replay.nowDenied, 1);
    QCOMPARE(replay.nowAllowed, 0);
    QCOMPARE(replay.changes.size(), 1);
    const ses::ReplayedMessage change = replay.changes.first();
    QCOMPARE(change.from, u"sales@example.com"_s);
    QCOMPARE(change.principalArn, jane);
    QVERIFY(change.allowedBefore && !change.allowedAfter);
    QCOMPARE(change.policy, u"partner"_s);
    QCOMPARE(change.statement, 0);
    QCOMPARE(change.sid, u"One"_s);
    QCOMPARE(valueOf(it.backend.replay(it.draft(allow(delegate.account)), 100)).changes.size(), 0);
    QCOMPARE(valueOf(it.backend.replay(narrow, 1)).messages, 1);

    // A refused message would pass under a wider policy.
    QVERIFY(answer(it.backend.send(it.request(u"info@sub.example.com"_s))).has_value());
    it.put(allow(u"333333333333"_s).replace("333333333333", "111111111111"));
    QVERIFY(!answer(it.backend.send(it.request())).has_value());
    const ses::Replay wider = valueOf(it.backend.replay(it.draft(allow(delegate.account)), 100));
    QCOMPARE(wider.messages, 4);
    QCOMPARE(wider.nowAllowed, 4);
    QVERIFY(wider.changes.first().allowedAfter);
}

void TestRehearsal::replayAsksAtTheTimeOfTheMessage()
{
    World it;
    it.put(allow(delegate.account));
    valueOf(it.backend.send(it.request()));
    const QString soon = QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate);
    it.clock.ahead = 48LL * 3'600'000;
    valueOf(it.backend.send(it.request()));
    const ses::PolicyDraft until = it.draft(
        allow(delegate.account, u"ses:Send*"_s, u"{\"DateLessThan\":{\"aws:CurrentTime\":\"%1\"}}"_s.arg(soon)));
    const ses::Replay replay = valueOf(it.backend.replay(until, 100));
    QCOMPARE(replay.messages, 2);
    QCOMPARE(replay.nowDenied, 1);
}

void TestRehearsal::replayKnowsAllThatPoliciesAskAbout_data()
{
    QTest::addColumn<QString>("condition");
    const auto row = [](const char *name, const QString &condition) { QTest::newRow(name) << condition; };
    row("From", uR"({"StringEquals":{"ses:FromAddress":"news@example.com"}})"_s);
    row("display name", uR"({"StringEquals":{"ses:FromDisplayName":"Doe, \"Jane\" <x>"}})"_s);
    row("recipients",
        uR"({"ForAllValues:StringEquals":{"ses:Recipients":["success@simulator.amazonses.com","b@example.net"]}})"_s);
    row("feedback", uR"({"StringEquals":{"ses:FeedbackAddress":"bounces@example.com"}})"_s);
    row("source address", uR"({"IpAddress":{"aws:SourceIp":"203.0.113.9"}})"_s);
    row("API", uR"({"StringEquals":{"ses:ApiVersion":"1"}})"_s);
}

/// The message was allowed by exactly this condition, so that it stays so when it is asked again.
void TestRehearsal::replayKnowsAllThatPoliciesAskAbout()
{
    QFETCH(QString, condition);
    World it;
    it.put(allow(delegate.account));
    ses::SendRequest plain = it.request();
    plain.from.name = u"Doe, \"Jane\" <x>"_s;
    plain.cc = {{u"B"_s, u"b@example.net"_s}};
    plain.door = ses::Door::V1Simple;
    ses::SendRequest more = plain;
    more.returnPath = u"bounces@example.com"_s;
    more.returnPathArn = identityArn;
    more.sourceIp = u"203.0.113.9"_s;
    valueOf(it.backend.send(more));
    const ses::PolicyDraft draft = it.draft(allow(delegate.account, u"ses:Send*"_s, condition));
    QCOMPARE(valueOf(it.backend.replay(draft, 10)).nowDenied, 0);
    valueOf(it.backend.send(plain)); // nothing but what stands in columns
    const bool needsMore = condition.contains(u"Feedback"_s) || condition.contains(u"SourceIp"_s);
    QCOMPARE(valueOf(it.backend.replay(draft, 10)).nowDenied, needsMore ? 1 : 0);
}

void TestRehearsal::replayOfNothing()
{
    World it;
    const ses::Replay replay = valueOf(it.backend.replay(it.draft(allow(delegate.account)), 100));
    QCOMPARE(replay.messages, 0);
    ses::PolicyDraft unknown = it.draft(allow(delegate.account));
    unknown.identity = u"nowhere.example"_s;
    const auto result = answer(it.backend.replay(unknown, 100));
    QVERIFY(!result);
    QVERIFY(result.error().code == ses::ErrorCode::NotFound);
}

void TestRehearsal::replayCanBeCancelled()
{
    World it;
    it.put(allow(delegate.account));
    for (int i = 0; i < 20; ++i)
        valueOf(it.backend.send(it.request()));
    auto future = it.backend.replay(it.draft({}), 100);
    future.cancel();
    future.waitForFinished();
    QVERIFY(future.isCanceled());
    QCOMPARE(valueOf(it.backend.replay(it.draft({}), 100)).nowDenied, 20);
}

void TestRehearsal::historyKeepsEverything()
{
    World it;
    it.put(allow(delegate.account));
    it.put(allow(delegate.account, u"ses:SendEmail"_s));
    const QString token = valueOf(it.backend.deletePolicy(owner, u"example.com"_s, u"partner"_s));
    valueOf(it.backend.undoDelete(token));
    const QList<ses::PolicyVersion> versions = it.history();
    QCOMPARE(versions.size(), 4);
    QCOMPARE(*versions.at(0).text, allow(delegate.account));
    QCOMPARE(*versions.at(1).text, allow(delegate.account, u"ses:SendEmail"_s));
    QVERIFY(!versions.at(2).text);
    QCOMPARE(*versions.at(3).text, *versions.at(1).text);
    for (const ses::PolicyVersion &version : versions) {
        QCOMPARE(version.identity, u"example.com"_s);
        QCOMPARE(version.name, u"partner"_s);
        QCOMPARE(version.scope, owner);
        QVERIFY(version.at.isValid());
    }
}

void TestRehearsal::historyOutlivesTheIdentity()
{
    World it;
    it.put(allow(delegate.account));
    const QString token = valueOf(it.backend.deleteIdentities(owner, {u"example.com"_s}));
    QCOMPARE(it.history().size(), 2);
    QVERIFY(!it.history().last().text);
    QCOMPARE(it.history({}).size(), 2); // of the whole account
    valueOf(it.backend.undoDelete(token));
    QCOMPARE(it.history().size(), 3);
    QCOMPARE(*it.history().last().text, allow(delegate.account));
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
