// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses_tests.h"

#include "ses/arn.h"
#include "ses/event.h"
#include "ses/message.h"
#include "ses/message_id.h"
#include "ses/scope.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arns()
    {
        const QString text = u"arn:aws:ses:us-east-1:111111111111:identity/a+b:c@example.com"_s;
        const auto arn = ses::parseArn(text);
        QVERIFY(arn);
        QCOMPARE(arn->identityName(), u"a+b:c@example.com"_s);
        QCOMPARE(arn->scope(), (ses::Scope{u"111111111111"_s, u"us-east-1"_s}));
        QCOMPARE(arn->toString(), text);
        QCOMPARE(ses::userArn(u"222222222222"_s, u"team/Jane"_s), u"arn:aws:iam::222222222222:user/team/Jane"_s);
        QCOMPARE(ses::parseArn(ses::userArn(u"222222222222"_s, u"Jane"_s))->identityName(), QString());
    }

    void brokenArns_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text :
             {u""_s, u"example.com"_s, u"arn:aws:ses:us-east-1:1"_s, u"arn:aws:ses:r:1:"_s,
              u"ARN:aws:ses:r:1:identity/x"_s, u"arn::ses:r:1:identity/x"_s, u"arn:aws:ses:r:1:identity/x y"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void brokenArns()
    {
        QFETCH(const QString, text);
        QVERIFY(!ses::parseArn(text));
    }

    void identityArnsHaveThePartitionOfTheRegion()
    {
        const QString account = u"111111111111"_s;
        QCOMPARE(ses::identityArn({account, u"eu-west-1"_s}, u"example.com"_s).toString(),
                 u"arn:aws:ses:eu-west-1:111111111111:identity/example.com"_s);
        QCOMPARE(ses::identityArn({account, u"us-gov-west-1"_s}, u"x.org"_s).partition, u"aws-us-gov"_s);
        QCOMPARE(ses::identityArn({account, u"eusc-de-east-1"_s}, u"x.org"_s).partition, u"aws-eusc"_s);
        QVERIFY(ses::regions().contains(u"eu-central-1"_s));
        QCOMPARE(ses::regions().size(), QSet<QString>(ses::regions().begin(), ses::regions().end()).size());
    }

    void eventNamesAreSess()
    {
        QCOMPARE(ses::toString(ses::EventType::RenderingFailure), u"Rendering Failure"_s);
        QCOMPARE(ses::toString(ses::EventType::DeliveryDelay), u"DeliveryDelay"_s);
        QCOMPARE(ses::toString(ses::EventType::Bounce), u"Bounce"_s);
    }

    void actions()
    {
        using ses::Door;
        QCOMPARE(ses::actionFor(Door::V2Simple), u"ses:SendEmail"_s);
        QCOMPARE(ses::actionFor(Door::V1Simple), u"ses:SendEmail"_s);
        QCOMPARE(ses::actionFor(Door::V2Raw), u"ses:SendRawEmail"_s);
        QCOMPARE(ses::actionFor(Door::V1Raw), u"ses:SendRawEmail"_s);
        QCOMPARE(ses::actionFor(Door::Smtp), u"ses:SendRawEmail"_s);
    }

    void messageIds()
    {
        const QDateTime at = QDateTime::fromString(u"2025-12-07T12:00:00Z"_s, Qt::ISODate);
        static const QRegularExpression shape(
            u"^0102[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9]{6}$"_s);
        const QString id = ses::newMessageId(u"eu-west-1"_s, at);
        QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
        QCOMPARE(id.mid(4, 12).toLongLong(nullptr, 16), at.toMSecsSinceEpoch());
        QVERIFY(id != ses::newMessageId(u"eu-west-1"_s, at));
        QSet<QString> prefixes;
        for (const QString &region : ses::regions())
            prefixes.insert(ses::newMessageId(region, at).left(4));
        QCOMPARE(prefixes.size(), ses::regions().size());
        QCOMPARE(ses::messageIdHeader(u"X"_s, u"us-east-1"_s), u"<X@email.amazonses.com>"_s);
        QCOMPARE(ses::messageIdHeader(u"X"_s, u"eu-west-1"_s), u"<X@eu-west-1.amazonses.com>"_s);
    }
};

std::unique_ptr<QObject> vocabularyTest()
{
    return std::make_unique<VocabularyTest>();
}

#include "tst_vocabulary.moc"
