// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses_tests.h"

#include "ses/mime.h"
#include "ses/snippets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using ses::Door;

namespace {

ses::SendRequest request()
{
    ses::SendRequest made;
    made.scope = {u"222222222222"_s, u"us-east-1"_s};
    made.from = {u"O'Hara & Söhne"_s, u"news@example.com"_s};
    made.to = {{{}, u"a@example.net"_s}};
    made.cc = {{u"Jane"_s, u"c@example.net"_s}};
    made.bcc = {{{}, u"d@example.net"_s}};
    made.subject = u"It's $HOME `now` \"here\" \\ !"_s;
    made.text = u"line one\nline 'two'"_s;
    made.html = u"<b>x</b>"_s;
    made.replyTo = {{{}, u"reply@example.com"_s}};
    made.returnPath = u"bounce@example.com"_s;
    made.sourceArn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;
    made.returnPathArn = u"arn:aws:ses:us-east-1:111111111111:identity/bounce@example.com"_s;
    made.configurationSet = u"tracking"_s;
    made.tags = {{u"campaign"_s, u"spring"_s}, {u"n"_s, u"1"_s}};
    return made;
}

/// The words that a shell would give to the program.
QStringList words(const QString &command)
{
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, "aws() { printf '%s\\0' \"$@\"; }; "_L1 + command});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {};
    auto output = QString::fromUtf8(shell.readAllStandardOutput());
    output.chop(1);
    return output.split(QChar(0));
}

QString option(const QStringList &all, const QString &name)
{
    const auto at = all.indexOf("--"_L1 + name);
    return at < 0 ? QString() : all.value(at + 1);
}

QJsonObject json(const QStringList &all, const QString &name)
{
    return QJsonDocument::fromJson(option(all, name).toUtf8()).object();
}

} // namespace

class SnippetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simpleV1()
    {
        auto asked = request();
        asked.door = Door::V1Simple;
        const auto all = words(ses::snippets::awsCliV1(asked));
        QCOMPARE(all.mid(0, 2), (QStringList{u"ses"_s, u"send-email"_s}));
        QCOMPARE(option(all, u"region"_s), u"us-east-1"_s);
        QCOMPARE(option(all, u"from"_s), u"O'Hara & Söhne <news@example.com>"_s);
        QCOMPARE(option(all, u"source-arn"_s), asked.sourceArn);
        QCOMPARE(option(all, u"return-path"_s), asked.returnPath);
        QCOMPARE(option(all, u"return-path-arn"_s), asked.returnPathArn);
        QCOMPARE(option(all, u"reply-to-addresses"_s), u"reply@example.com"_s);
        QCOMPARE(option(all, u"configuration-set-name"_s), u"tracking"_s);
        const auto message = json(all, u"message"_s);
        QCOMPARE(message[u"Subject"_s][u"Data"_s].toString(), asked.subject);
        QCOMPARE(message[u"Body"_s][u"Text"_s][u"Data"_s].toString(), asked.text);
        QCOMPARE(message[u"Body"_s][u"Html"_s][u"Data"_s].toString(), asked.html);
        const auto destination = json(all, u"destination"_s);
        QCOMPARE(destination[u"ToAddresses"_s].toArray(), QJsonArray{u"a@example.net"_s});
        QCOMPARE(destination[u"BccAddresses"_s].toArray(), QJsonArray{u"d@example.net"_s});
        const auto tags = QJsonDocument::fromJson(option(all, u"tags"_s).toUtf8()).array();
        QCOMPARE(tags.at(0)[u"Name"_s].toString() + u'=' + tags.at(0)[u"Value"_s].toString(), u"campaign=spring"_s);
    }

    void simpleV2()
    {
        const auto asked = request();
        const auto all = words(ses::snippets::awsCliV2(asked));
        QCOMPARE(all.mid(0, 2), (QStringList{u"sesv2"_s, u"send-email"_s}));
        QCOMPARE(option(all, u"from-email-address-identity-arn"_s), asked.sourceArn);
        QCOMPARE(option(all, u"feedback-forwarding-email-address"_s), asked.returnPath);
        QCOMPARE(option(all, u"feedback-forwarding-email-address-identity-arn"_s), asked.returnPathArn);
        QCOMPARE(json(all, u"content"_s)[u"Simple"_s][u"Subject"_s][u"Data"_s].toString(), asked.subject);
        QVERIFY(option(all, u"email-tags"_s).contains("spring"_L1));
        QVERIFY(!all.contains(u"--source-arn"_s));
    }

    void attachmentsMakeItRaw_data()
    {
        QTest::addColumn<bool>("v2");
        QTest::newRow("v1") << false;
        QTest::newRow("v2") << true;
    }
    void attachmentsMakeItRaw()
    {
        QFETCH(const bool, v2);
        auto asked = request();
        asked.attachments = {{u"a.txt"_s, u"text/plain"_s, "content"}};
        const auto all = words(v2 ? ses::snippets::awsCliV2(asked) : ses::snippets::awsCliV1(asked));
        const auto holder = v2 ? json(all, u"content"_s)[u"Raw"_s].toObject() : json(all, u"raw-message"_s);
        const auto raw = QByteArray::fromBase64(holder[u"Data"_s].toString().toLatin1());
        const auto parsed = ses::mime::parse(raw);
        QCOMPARE(parsed.parts.size(), 3);
        QCOMPARE(parsed.parts.at(2).content, QByteArray("content"));
        QVERIFY(!raw.contains("d@example.net"));
        if (!v2) {
            // From and Return-Path need ARNs of their own; a --source would win over the Return-Path.
            QCOMPARE(option(all, u"from-arn"_s), asked.sourceArn);
            QVERIFY(!all.contains(u"--source"_s));
            QVERIFY(raw.startsWith("Return-Path: <bounce@example.com>\r\n"));
            const auto at = all.indexOf(u"--destinations"_s);
            QCOMPARE(all.mid(at + 1, 3), (QStringList{u"a@example.net"_s, u"c@example.net"_s, u"d@example.net"_s}));
        }
    }

    void rawWithoutReturnPathNamesItsSource()
    {
        auto asked = request();
        asked.door = Door::V1Raw;
        asked.returnPath.clear();
        const auto all = words(ses::snippets::awsCliV1(asked));
        QCOMPARE(option(all, u"source"_s), u"news@example.com"_s);
        QVERIFY(!all.contains(u"--from-arn"_s)); // as asked: it was left empty
    }

    void nothingThatIsEmptyIsWritten()
    {
        ses::SendRequest asked;
        asked.scope = {u"222222222222"_s, u"eu-west-1"_s};
        asked.from.address = u"a@example.com"_s;
        asked.to = {{{}, u"b@example.net"_s}};
        for (const auto &text : {ses::snippets::awsCliV1(asked), ses::snippets::awsCliV2(asked)}) {
            QVERIFY(!words(text).isEmpty());
            QVERIFY2(!text.contains("arn"_L1) && !text.contains("tags"_L1) && !text.contains("reply"_L1),
                     qPrintable(text));
        }
        QCOMPARE(ses::snippets::smtpHeaders(asked), QString());
    }

    void whatCannotBeBuiltIsAComment()
    {
        auto asked = request();
        asked.headers = {{u"X-A"_s, u"a\nrm -rf /"_s}};
        for (const auto &text : {ses::snippets::awsCliV1(asked), ses::snippets::awsCliV2(asked)}) {
            QVERIFY(text.startsWith("# "_L1));
            QCOMPARE(text.count(u'\n'), 1);
        }
    }

    void smtpHeaders()
    {
        auto asked = request();
        QCOMPARE(ses::snippets::smtpHeaders(asked),
                 u"X-SES-SOURCE-ARN: arn:aws:ses:us-east-1:111111111111:identity/example.com\n"
                 "X-SES-FROM-ARN: arn:aws:ses:us-east-1:111111111111:identity/example.com\n"
                 "X-SES-RETURN-PATH-ARN: arn:aws:ses:us-east-1:111111111111:identity/bounce@example.com\n"
                 "X-SES-CONFIGURATION-SET: tracking\n"
                 "X-SES-MESSAGE-TAGS: campaign=spring, n=1\n"_s);
        asked.configurationSet = u"a\r\nX-Evil: 1"_s;
        QCOMPARE(ses::snippets::smtpHeaders(asked).count(u'\n'), 5);
    }
};

std::unique_ptr<QObject> snippetsTest()
{
    return std::make_unique<SnippetsTest>();
}

#include "tst_snippets.moc"
