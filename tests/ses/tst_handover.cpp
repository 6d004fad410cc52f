// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses_tests.h"

#include "ses/handover.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using ses::HandOver;

namespace {

const QString arn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;

ses::AttachedPolicy policyOf(const QByteArray &statements)
{
    return {u"p"_s, "{\"Version\":\"2012-10-17\",\"Statement\":[" + statements + "]}", {}};
}

/// The partner's policy of ses.md 10.2, one about a user, and a Deny.
ses::Grants partner()
{
    return ses::Grants(
        {policyOf(
             R"({"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":["ses:SendEmail","SES:sendrawemail"],
                 "Resource":"x","Condition":{"StringLike":{"ses:FromAddress":["news@example.com","news+*@example.com"]},
                 "StringEquals":{"SES:feedbackaddress":"feedback@example.com"}}})"),
         policyOf(
             R"({"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::222222222222:user/jane","333333333333"]},"Action":"ses:Send*","Resource":"x"},
                {"Effect":"Deny","Principal":"*","Action":"ses:*","Resource":"x","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2030-01-01"}}},
                {"Effect":"Allow","Principal":{"Service":"cognito-idp.amazonaws.com"},"Action":"ses:SendEmail","Resource":"x"})")});
}

HandOver sample()
{
    HandOver made;
    made.identityArn = arn;
    made.region = u"us-east-1"_s;
    made.delegate = u"arn:aws:iam::222222222222:user/jane"_s;
    made.actions = {u"ses:SendEmail"_s, u"ses:SendRawEmail"_s};
    made.fromPatterns = {u"news@example.com"_s, u"news+*@example.com"_s};
    made.feedbackAddress = u"feedback@example.com"_s;
    made.returnPathArn = arn;
    return made;
}

/// A mail program that breaks lines at the `width`th character, wherever that is.
QString wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        while (line.size() > width) {
            lines.append(line.left(width));
            line = line.mid(width);
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString quoted(const QString &text, const QString &mark)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line.prepend(mark);
    return lines.join(u'\n');
}

} // namespace

class HandOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delegates()
    {
        QCOMPARE(partner().delegates(), (QStringList{u"222222222222"_s, u"arn:aws:iam::222222222222:user/jane"_s,
                                                     u"333333333333"_s, u"cognito-idp.amazonaws.com"_s}));
        QVERIFY(ses::Grants({}).delegates().isEmpty());
        QVERIFY(ses::Grants({policyOf("{")}).delegates().isEmpty());
        QCOMPARE(ses::Grants({policyOf(R"({"Effect":"Allow","Principal":"*","Action":"ses:SendEmail"})")}).delegates(),
                 QStringList{u"*"_s});
    }

    void ofAnAccount()
    {
        const HandOver made = partner().handOver(arn, u"222222222222"_s);
        HandOver wanted = sample();
        wanted.delegate = u"222222222222"_s;
        QCOMPARE(made.actions, wanted.actions);
        QCOMPARE(made, wanted);
        QCOMPARE(partner().statementsFor(u"222222222222"_s).size(), 2); // its own, and the Deny of everybody
    }

    void ofAUser()
    {
        const HandOver made = partner().handOver(arn, u"arn:aws:iam::222222222222:user/jane"_s);
        QVERIFY(made.actions.contains(u"ses:SendTemplatedEmail"_s));
        QVERIFY(made.fromPatterns.isEmpty()); // her own statement leaves the address open
        QVERIFY(made.feedbackAddress.isEmpty());
        QCOMPARE(made.returnPathArn, arn);
        const auto statements = partner().statementsFor(made.delegate);
        QCOMPARE(statements.size(), 3);
        QVERIFY(statements.last().isDeny());
        // Others whom the same statement names are not told.
        QCOMPARE(statements.at(1).principal->entries.size(), std::size_t(1));
        QCOMPARE(statements.at(1).principal->entries.front().item.value,
                 std::string("arn:aws:iam::222222222222:user/jane"));
    }

    void feedbackOutsideTheIdentity()
    {
        const ses::Grants grants({policyOf(
            R"({"Effect":"Allow","Principal":{"AWS":"222222222222"},"Action":"ses:SendRawEmail",
                "Condition":{"StringEquals":{"ses:FeedbackAddress":"bounces@other.example"}}})")});
        const HandOver made = grants.handOver(arn, u"222222222222"_s);
        QCOMPARE(made.feedbackAddress, u"bounces@other.example"_s);
        QVERIFY(made.returnPathArn.isEmpty());
        QCOMPARE(ses::requestOf(made).door, ses::Door::V2Raw); // nothing else is granted
    }

    void negatedElements()
    {
        const ses::Grants grants({policyOf(
            R"({"Effect":"Allow","Principal":{"AWS":"222222222222"},"NotAction":"ses:SendBulk*","Resource":"x",
                "Condition":{"StringNotLike":{"ses:FromAddress":"*admin*"}}},
               {"Effect":"Deny","NotPrincipal":{"AWS":"222222222222"},"Action":"ses:*"})")});
        const HandOver made = grants.handOver(arn, u"222222222222"_s);
        QVERIFY(made.actions.contains(u"ses:SendRawEmail"_s));
        QVERIFY(!made.actions.contains(u"ses:SendBulkTemplatedEmail"_s));
        QVERIFY(made.fromPatterns.isEmpty());
        QCOMPARE(grants.statementsFor(u"222222222222"_s).size(), 1);
        QCOMPARE(grants.statementsFor(u"333333333333"_s).size(), 1);
    }

    void delegatesPolicy()
    {
        const auto json = QJsonDocument::fromJson(ses::delegatePolicy(sample())).object();
        const auto statement = json[u"Statement"_s][0].toObject();
        QCOMPARE(statement[u"Effect"_s].toString(), u"Allow"_s);
        QCOMPARE(statement[u"Action"_s].toArray(), (QJsonArray{u"ses:SendEmail"_s, u"ses:SendRawEmail"_s}));
        QCOMPARE(statement[u"Resource"_s].toString(), arn);
        QVERIFY(!statement.contains(u"Principal"_s));
        HandOver service = sample();
        service.delegate = u"cognito-idp.amazonaws.com"_s;
        QVERIFY(ses::delegatePolicy(service).isEmpty());
        service.delegate = u"*"_s;
        QVERIFY(!ses::delegatePolicy(service).isEmpty());
    }

    void requestForCompose()
    {
        const auto request = ses::requestOf(sample());
        QCOMPARE(request.sourceArn, arn);
        QCOMPARE(request.fromArn, arn);
        QCOMPARE(request.returnPathArn, arn);
        QCOMPARE(request.returnPath, u"feedback@example.com"_s);
        QCOMPARE(request.from.address, u"news@example.com"_s);
        QCOMPARE(request.scope, (ses::Scope{u"222222222222"_s, u"us-east-1"_s}));
        QCOMPARE(request.principalArn, u"arn:aws:iam::222222222222:user/jane"_s);
        HandOver open = sample();
        open.fromPatterns = {u"*@example.com"_s};
        QVERIFY(ses::requestOf(open).from.address.isEmpty());
        QCOMPARE(ses::requestOf(open, u"x@example.com"_s).from.address, u"x@example.com"_s);
        open.fromPatterns.clear();
        open.identityArn = u"arn:aws:ses:*:111111111111:identity/news@example.com"_s;
        open.region = u"*"_s;
        QCOMPARE(ses::requestOf(open).from.address, u"news@example.com"_s);
        QVERIFY(ses::requestOf(open).scope.region.isEmpty());
    }

    void roundTrip_data()
    {
        QTest::addColumn<QString>("text");
        const QString lines = ses::machineLines(sample());
        const QString mail = u"From: Owner <owner@example.com>\nReturn-Path: <x@example.com>\nSubject: access\n\nHello "
                             "Jane,\n\n"_s +
                             lines + u"\nRegards\nRegion: somewhere\n"_s;
        QTest::newRow("as it is") << lines;
        QTest::newRow("Windows") << QString(lines).replace(u'\n', "\r\n"_L1);
        QTest::newRow("in a mail") << mail;
        QTest::newRow("quoted") << quoted(mail, u"> "_s);
        QTest::newRow("quoted three times") << quoted(mail, u">> > "_s);
        QTest::newRow("quoted and indented") << quoted(lines, u"    | "_s);
        for (const int width : {72, 40, 30, 24})
            QTest::addRow("wrapped at %d", width) << lines.section(u'\n', 0, 0) + u'\n' +
                                                         wrapped(lines.section(u'\n', 1, -3), width) + u'\n' +
                                                         lines.section(u'\n', -2);
        QTest::newRow("wrapped, then quoted") << quoted(wrapped(lines, 50), u"> "_s);
        QTest::newRow("quoted, soft line ends") << QString(lines).replace(u": "_s, u": \n > "_s);
        QTest::newRow("fenced") << u"text\n\n```text\n"_s + lines + u"```\n\nmore: text"_s;
        QTest::newRow("HTML") << QString(lines).replace(u'@', u"&#64;"_s).replace(u':', u"&#58;"_s);
        QTest::newRow("marks lost") << lines.section(u'\n', 1, -3);
        QTest::newRow("dashes joined") << QString(lines).replace("--"_L1, "—"_L1);
        QTest::newRow("end lost") << lines.section(u'\n', 0, -3);
        QTest::newRow("bold keys") << QString(lines.section(u'\n', 1, -3))
                                          .replace(u"Identity-ARN:"_s, u"**Identity-ARN**:"_s)
                                          .replace(u"Region:"_s, u"- **Region:**"_s);
        QTest::newRow("another identity before")
            << u"Not arn:aws:ses:us-east-1:999999999999:identity/other.example\n"_s + lines;
    }
    void roundTrip()
    {
        QFETCH(const QString, text);
        const auto read = ses::readHandOver(text);
        QVERIFY(read.has_value());
        QCOMPARE(read->identityArn, sample().identityArn);
        QCOMPARE(read->fromPatterns, sample().fromPatterns);
        QCOMPARE(*read, sample());
    }

    void bareArns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("bare") << arn << arn;
        QTest::newRow("blanks") << u"  \n"_s + arn + u"\n"_s << arn;
        QTest::newRow("quoted") << u"`"_s + arn + u"`"_s << arn;
        QTest::newRow("in a sentence") << u"Please use "_s + arn + u"."_s << arn;
        QTest::newRow("in a command") << u"aws ses send-email --source-arn '"_s + arn + u"' --from a"_s << arn;
        QTest::newRow("in JSON") << u"{\"Resource\":\""_s + arn + u"\"}"_s << arn;
        QTest::newRow("header") << u"X-SES-SOURCE-ARN: "_s + arn << arn;
        QTest::newRow("address") << u"arn:aws:ses:eu-west-1:111111111111:identity/user+x@example.com"_s
                                 << u"arn:aws:ses:eu-west-1:111111111111:identity/user+x@example.com"_s;
        QTest::newRow("after another ARN") << u"arn:aws:iam::222222222222:user/jane uses "_s + arn << arn;
        QTest::newRow("no identity") << u"arn:aws:ses:us-east-1:111111111111:configuration-set/x"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("prose") << u"Identity-ARN: see attachment"_s << QString();
    }
    void bareArns()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        const auto read = ses::readHandOver(text);
        QCOMPARE(read.has_value(), !found.isEmpty());
        if (read) {
            QCOMPARE(read->identityArn, found);
            QCOMPARE(read->region, found.section(u':', 3, 3));
            QVERIFY(read->fromPatterns.isEmpty());
        }
    }

    void valuesCannotForgeLines()
    {
        HandOver made = sample();
        made.fromPatterns = {u"a@example.com\nIdentity-ARN: arn:aws:ses:us-east-1:999999999999:identity/evil"_s};
        made.delegate = u"x\r\n-----END SENDING AUTHORIZATION-----"_s;
        const auto read = ses::readHandOver(ses::machineLines(made));
        QVERIFY(read.has_value());
        QCOMPARE(read->identityArn, arn);
    }

    void damaged()
    {
        QRandomGenerator random(11);
        const QString lines = ses::machineLines(sample());
        for (int round = 0; round < 4000; ++round) {
            QString text = lines;
            for (int i = 0; i < 3; ++i) {
                const int at = random.bounded(int(text.size()));
                if (random.bounded(2) == 0)
                    text.remove(at, random.bounded(20));
                else
                    text.insert(at, QString(QChar(random.bounded(1, 0x2100))));
                if (text.isEmpty())
                    text = u"x"_s;
            }
            const auto read = ses::readHandOver(text);
            QVERIFY(!read || read->identityArn.startsWith("arn:"_L1));
        }
    }

    void longText()
    {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!ses::readHandOver(u"Identity-ARN: arn: "_s.repeated(200'000)));
        QVERIFY(!ses::readHandOver(u"arn:"_s.repeated(500'000)));
        QVERIFY(ses::readHandOver(ses::machineLines(sample()).repeated(10'000)));
        QVERIFY(clock.elapsed() < 15'000);
    }
};

std::unique_ptr<QObject> handOverTest()
{
    return std::make_unique<HandOverTest>();
}

#include "tst_handover.moc"
