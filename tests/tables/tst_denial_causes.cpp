// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/factory.h"
#include "tables/denial_lookup.h"
#include "tables/handover_text.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using Cause = tables::DenialCause;
using Id = tables::DenialCause::Id;
using State = tables::DenialCause::State;

namespace {

const ses::Scope owner{u"111111111111"_s, u"us-east-1"_s};
const ses::Scope delegate{u"222222222222"_s, u"us-east-1"_s};
const QString arn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;

QString denied(const QString &resource, const QString &action = u"ses:SendRawEmail"_s)
{
    return u"AccessDenied: User `arn:aws:iam::222222222222:user/jane' is not authorized to perform `%1' on resource `%2'"_s
        .arg(action, resource);
}

QString unverified(const QString &addresses, const QString &region = u"US-EAST-1"_s)
{
    return u"{\"userIdentity\":{\"arn\":\"arn:aws:iam::222222222222:user/jane\"},\"errorMessage\":\"Email address is "
           u"not "
           "verified. The following identities failed the check in region %1: %2\"}"_s.arg(region, addresses);
}

QList<Id> idsOf(const QString &text)
{
    QList<Id> ids;
    for (const Cause &cause : tables::causesOf(ses::parseDenial(text)))
        ids.append(cause.id);
    return ids;
}

/// JSON written with ' for ".
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

template<typename T>
auto await(const ses::Future<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        qFatal("The simulator did not answer.");
    const ses::Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

/// An owner with example.com, a delegate with the user jane.
class World
{
    QTemporaryDir m_dir; // outlives the backend

public:
    World()
    {
        backend =
            simulator::Factory().create({{u"path"_s, m_dir.filePath(u"w.sqlite"_s)}, {u"eventDelayFactor"_s, 0.0}});
        await(backend->open());
        await(controls()->createAccount({owner.account, u"Owner"_s, false}));
        await(controls()->createAccount({delegate.account, u"Delegate"_s, false}));
        await(controls()->createUser(delegate.account, u"jane"_s));
        verified(owner, u"example.com"_s);
    }
    [[nodiscard]] ses::SimulatorControls *controls() const { return backend->simulator(); }
    void verified(const ses::Scope &scope, const QString &name) const
    {
        await(backend->createIdentity(scope, name));
        await(controls()->publishRecords(scope, name, true));
    }
    void ownerAllows(const QByteArray &actions, const QByteArray &condition = {}) const
    {
        await(backend->putPolicy(
            owner, u"example.com"_s,
            {u"p"_s,
             "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":"
             "\"222222222222\"},\"Action\":" +
                 actions + ",\"Resource\":\"" + arn.toUtf8() + "\"" + condition + "}}",
             QDateTime::currentDateTimeUtc()}));
    }
    void janeMay(const QByteArray &actions, const QByteArray &resource = "*") const
    {
        await(controls()->putUserPolicy(delegate.account, u"jane"_s,
                                        {u"iam"_s,
                                         "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":" +
                                             actions + ",\"Resource\":\"" + resource + "\"}}",
                                         QDateTime::currentDateTimeUtc()}));
    }
    [[nodiscard]] QHash<int, Cause> judge(const QString &text) const
    {
        const ses::Denial denial = ses::parseDenial(text);
        tables::DenialLookup lookup(backend.get(), denial);
        tables::DenialFacts facts;
        bool done = false;
        QObject::connect(&lookup, &tables::DenialLookup::found, &lookup, [&](const tables::DenialFacts &found) {
            facts = found;
            done = true;
        });
        if (!QTest::qWaitFor([&done] { return done; }, 20'000))
            qFatal("Nothing was found.");
        QHash<int, Cause> byId;
        for (const Cause &cause : tables::judged(tables::causesOf(denial), denial, facts))
            byId.insert(int(cause.id), cause);
        return byId;
    }
    [[nodiscard]] State state(const QString &text, Id id) const { return judge(text).value(int(id)).state; }

    std::unique_ptr<ses::Backend> backend;
};

} // namespace

class DenialCausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Id>>("ids");
        QTest::newRow("delegate") << denied(arn)
                                  << QList<Id>{Id::OwnerPolicy, Id::CallerPolicy, Id::OtherAction, Id::WrongRegion,
                                               Id::BeyondAccount};
        QTest::newRow("own address") << denied(u"arn:aws:ses:us-east-1:222222222222:identity/a@example.com"_s)
                                     << QList<Id>{Id::ArnMissing,  Id::CallerPolicy,  Id::SandboxAccess,
                                                  Id::OtherAction, Id::OwnPolicyDeny, Id::BeyondAccount};
        QTest::newRow("own domain") << denied(u"arn:aws:ses:us-east-1:222222222222:identity/example.org"_s)
                                    << QList<Id>{Id::CallerPolicy, Id::OtherAction, Id::OwnPolicyDeny,
                                                 Id::BeyondAccount};
        QTest::newRow("configuration set") << denied(u"arn:aws:ses:us-east-1:222222222222:configuration-set/t"_s)
                                           << QList<Id>{Id::CallerPolicy, Id::BeyondAccount};
        QTest::newRow("management call") << denied(arn, u"ses:GetEmailIdentity"_s)
                                         << QList<Id>{Id::AcrossAccounts, Id::OwnerPolicy, Id::CallerPolicy,
                                                      Id::OtherAction,    Id::WrongRegion, Id::BeyondAccount};
        QTest::newRow("not verified") << unverified(u"a@example.com"_s)
                                      << QList<Id>{Id::WrongRegion, Id::ArnMissing, Id::SandboxRecipient, Id::Pending,
                                                   Id::Spelling};
        QTest::newRow("the text says which")
            << denied(u"arn:aws:ses:us-east-1:222222222222:identity/example.org"_s) +
                   u" with an explicit deny in a service control policy"_s
            << QList<Id>{Id::BeyondAccount, Id::CallerPolicy, Id::OtherAction, Id::OwnPolicyDeny};
        QTest::newRow("nothing") << u"hello"_s << QList<Id>{};
    }
    void order()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<Id>, ids);
        QCOMPARE(idsOf(text), ids);
    }

    void everyKindHasWords()
    {
        const QStringList texts{
            u"InvalidPolicy: Policy contains an invalid principal"_s,
            u"InvalidPolicy: Unknown or unapplicable condition field 'x'."_s,
            u"InvalidPolicy"_s,
            u"535 Authentication Credentials Invalid"_s,
            u"InvalidClientTokenId"_s,
            u"SignatureDoesNotMatch"_s,
            u"Signature expired: x"_s,
            u"ExpiredToken"_s,
            u"Maximum sending rate exceeded."_s,
            u"Daily message quota exceeded."_s,
            u"AccountSendingPausedException"_s,
            u"AccountSuspendedException"_s,
            u"Sending is paused for configuration set x"_s,
            u"Configuration set <x> does not exist."_s,
            u"Template x does not exist"_s,
            u"554 MAIL FROM domain not verified: x"_s,
            u"501 Invalid MAIL FROM address provided"_s,
            u"Recipient count exceeds 50."_s,
            u"552 Message is too long."_s,
            u"Duplicate header 'X'."_s,
            u"ValidationError"_s,
            u"Email identity <x> does not exist."_s,
            u"Policy <p> already exists"_s,
            u"LimitExceededException"_s,
            u"451 Temporary service failure"_s,
            u"AccessDenied: User: arn:aws:iam::222222222222:user/j is not authorized to perform: sns:Publish"_s,
            denied(arn),
            denied(u"*"_s),
            unverified(u"a@example.com"_s),
        };
        for (const QString &text : texts) {
            const auto denial = ses::parseDenial(text);
            QVERIFY2(denial.isRecognised(), qPrintable(text));
            QVERIFY2(tables::denialSentence(denial).size() > 10, qPrintable(text));
            QVERIFY2(!tables::denialSentence(denial).contains(u'%'), qPrintable(tables::denialSentence(denial)));
            const auto causes = tables::causesOf(denial);
            QVERIFY2(!causes.isEmpty(), qPrintable(text));
            for (const Cause &cause : causes) {
                QVERIFY2(!cause.text.isEmpty() && !cause.check.isEmpty(), qPrintable(text));
                QVERIFY2(!cause.text.contains(u'%') && !cause.check.contains(u'%'), qPrintable(cause.text));
            }
            QVERIFY(!tables::denialFields(denial).isEmpty());
        }
        QVERIFY(tables::denialFields(ses::parseDenial(u"hello"_s)).isEmpty());
    }

    void linksLeadToTheRightAccount()
    {
        const auto causes = tables::causesOf(ses::parseDenial(denied(arn)));
        QCOMPARE(causes.at(0).link.target, ses::Link::Target::IdentityPolicy);
        QCOMPARE(causes.at(0).link.scope, owner);
        QCOMPARE(causes.at(0).link.subject, u"example.com"_s);
        QCOMPARE(causes.at(1).link.target, ses::Link::Target::UserPolicy);
        QCOMPARE(causes.at(1).link.scope.account, delegate.account);
        QCOMPARE(causes.at(1).link.subject, u"jane"_s);
    }

    void ownerHasNoPolicy()
    {
        World it;
        it.janeMay("\"ses:*\"");
        QCOMPARE(it.state(denied(arn), Id::OwnerPolicy), State::Confirmed);
        QCOMPARE(it.state(denied(arn), Id::CallerPolicy), State::RuledOut);
        QCOMPARE(it.state(denied(arn), Id::OtherAction), State::RuledOut);
        QCOMPARE(it.state(denied(arn), Id::WrongRegion), State::RuledOut);
        QCOMPARE(it.state(denied(arn), Id::BeyondAccount), State::CannotSee);
    }

    void callerHasNoPolicy()
    {
        World it;
        it.ownerAllows("\"ses:Send*\"");
        QCOMPARE(it.state(denied(arn), Id::OwnerPolicy), State::RuledOut);
        QCOMPARE(it.state(denied(arn), Id::CallerPolicy), State::Confirmed);
    }

    void anotherActionIsGranted()
    {
        World it;
        it.janeMay("\"ses:*\"");
        it.ownerAllows("\"ses:SendEmail\"");
        const auto judged = it.judge(denied(arn));
        QCOMPARE(judged.value(int(Id::OtherAction)).state, State::Confirmed);
        QVERIFY(judged.value(int(Id::OtherAction)).finding.contains("ses:SendEmail"_L1));
        QCOMPARE(judged.value(int(Id::OwnerPolicy)).state, State::Confirmed);
        QCOMPARE(it.state(denied(arn, u"ses:SendEmail"_s), Id::OtherAction), State::RuledOut);
    }

    void conditionsOnAnUnknownMessage()
    {
        World it;
        it.janeMay("\"ses:*\"");
        it.ownerAllows("\"ses:Send*\"", json(",'Condition':{'StringEquals':{'ses:FromAddress':'news@example.com'}}"));
        QCOMPARE(it.state(denied(arn), Id::OwnerPolicy), State::CannotSee);
        QCOMPARE(it.state(denied(arn), Id::CallerPolicy), State::RuledOut);
    }

    void arnIsMissing()
    {
        World it;
        const QString text = denied(u"arn:aws:ses:us-east-1:222222222222:identity/news@example.com"_s);
        const auto judged = it.judge(text);
        QCOMPARE(judged.value(int(Id::ArnMissing)).state, State::Confirmed);
        QVERIFY(judged.value(int(Id::ArnMissing)).check.contains(arn));
        QCOMPARE(judged.value(int(Id::SandboxAccess)).state, State::CannotSee);
        await(it.controls()->setAccountStatus(delegate, {true, 50'000, 14, 0, true}));
        QCOMPARE(it.state(text, Id::SandboxAccess), State::RuledOut);
        it.verified(delegate, u"example.com"_s);
        QCOMPARE(it.state(text, Id::ArnMissing), State::RuledOut);
    }

    void wrongRegionPendingSpelling()
    {
        World it;
        it.verified({delegate.account, u"eu-west-1"_s}, u"example.org"_s);
        QCOMPARE(it.state(unverified(u"a@example.org"_s), Id::WrongRegion), State::Confirmed);
        QCOMPARE(it.judge(unverified(u"a@example.org"_s)).value(int(Id::WrongRegion)).link.scope.region,
                 u"eu-west-1"_s);
        QCOMPARE(it.state(unverified(u"a@example.org"_s, u"EU-WEST-1"_s), Id::WrongRegion), State::RuledOut);
        await(it.backend->createIdentity(delegate, u"pending.example"_s));
        QCOMPARE(it.state(unverified(u"a@pending.example"_s), Id::Pending), State::Confirmed);
        QCOMPARE(it.state(unverified(u"a@pending.example"_s), Id::WrongRegion), State::RuledOut);
        await(it.backend->createIdentity(delegate, u"Jane@case.example"_s));
        QCOMPARE(it.state(unverified(u"jane@case.example"_s), Id::Spelling), State::Confirmed);
        await(it.backend->createIdentity(delegate, u"mail.sub.example"_s));
        QCOMPARE(it.state(unverified(u"a@sub.example"_s), Id::Spelling), State::Confirmed);
        QCOMPARE(it.state(unverified(u"a@example.com"_s), Id::ArnMissing), State::Confirmed);
    }

    void sandboxRecipient()
    {
        World it;
        it.verified(delegate, u"mine.example"_s);
        await(it.backend->createIdentity(delegate, u"other.mine.example"_s));
        QCOMPARE(it.state(unverified(u"x@unknown.example, y@unknown.example"_s), Id::SandboxRecipient),
                 State::Confirmed);
        await(it.controls()->setAccountStatus(delegate, {true, 50'000, 14, 0, true}));
        QCOMPARE(it.state(unverified(u"x@unknown.example, y@unknown.example"_s), Id::SandboxRecipient),
                 State::RuledOut);
    }

    void accountsOutsideTheWorkspace()
    {
        World it;
        const auto judged = it.judge(QString(denied(arn)).replace("222222222222"_L1, "999999999999"_L1));
        QCOMPARE(judged.value(int(Id::CallerPolicy)).state, State::CannotSee);
        QVERIFY(judged.value(int(Id::CallerPolicy)).finding.contains("999999999999"_L1));
        QCOMPARE(it.judge(u"ExpiredToken"_s).value(int(Id::Other)).state, State::CannotSee);
    }

    void handOverRoundTrip_data()
    {
        QTest::addColumn<bool>("markdown");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<int>("width");
        for (const bool markdown : {false, true}) {
            const char *format = markdown ? "Markdown" : "text";
            QTest::addRow("%s", format) << markdown << QString() << 0;
            QTest::addRow("%s quoted", format) << markdown << u"> "_s << 0;
            QTest::addRow("%s wrapped", format) << markdown << QString() << 60;
            QTest::addRow("%s wrapped and quoted", format) << markdown << u">> "_s << 48;
        }
    }
    void handOverRoundTrip()
    {
        QFETCH(const bool, markdown);
        QFETCH(const QString, mark);
        QFETCH(const int, width);
        const ses::Grants grants(
            {{u"p"_s,
              json("{'Version':'2012-10-17','Statement':{'Effect':'Allow','Principal':{'AWS':'222222222222'}, "
                   "'Action':['ses:SendEmail','ses:SendRawEmail'],'Resource':'x','Condition':{ "
                   "'StringLike':{'ses:FromAddress':['news@example.com','news+*@example.com']}, "
                   "'StringEquals':{'ses:FeedbackAddress':'feedback@example.com'}}}}"),
              {}}});
        const auto made = grants.handOver(arn, u"222222222222"_s);
        const QString text =
            tables::handOverText(made, grants.statementsFor(made.delegate),
                                 markdown ? tables::HandOverFormat::Markdown : tables::HandOverFormat::Text);
        for (const auto part : {"news+*@example.com"_L1, "\"Effect\": \"Allow\""_L1, "aws sesv2 send-email"_L1,
                                "aws ses send-email"_L1, "X-SES-FROM-ARN: "_L1, "configuration-set/NAME"_L1})
            QVERIFY2(QString(text).remove(u'\\').contains(part), part.data());
        QCOMPARE(text.contains(u"```json"_s), markdown);
        QStringList lines;
        for (QString line : text.split(u'\n')) {
            while (width > 0 && line.size() > width && !line.contains("-----"_L1)) {
                lines.append(mark + line.left(width));
                line = line.mid(width);
            }
            lines.append(mark + line);
        }
        const auto read = ses::readHandOver(lines.join(u'\n'));
        QVERIFY(read.has_value());
        QCOMPARE(*read, made);
    }

    void markdownCannotBeForged()
    {
        const ses::Grants grants(
            {{u"p"_s,
              json("{'Statement':{'Effect':'Allow','Principal':'*','Action':'ses:SendRawEmail','Condition':{ "
                   "'StringEquals':{'ses:FromDisplayName':'[x](http://evil.example) <b> ``` \\n# Title'}}}}"),
              {}}});
        const QString text = tables::handOverText(grants.handOver(arn, u"*"_s), grants.statementsFor(u"*"_s),
                                                  tables::HandOverFormat::Markdown);
        QVERIFY(!text.contains("[x]("_L1));
        QVERIFY(!text.contains("\n# Title"_L1));
        QVERIFY(!text.contains(" <b>"_L1));
    }

    void handOverOfNothing()
    {
        const ses::Grants grants({});
        const QString text =
            tables::handOverText(grants.handOver(arn, u"222222222222"_s), {}, tables::HandOverFormat::Text);
        QVERIFY(!text.contains("aws ses"_L1));
        QVERIFY(text.contains("do not allow"_L1));
    }
};

QTEST_GUILESS_MAIN(DenialCausesTest)

#include "tst_denial_causes.moc"
