// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses_tests.h"

#include "ses/mime.h"
#include "ses/notice.h"

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using ses::mime::Parsed;

namespace {

const QDateTime date = QDateTime::fromString(u"2025-01-31T12:00:00Z"_s, Qt::ISODate);

ses::SendRequest request()
{
    ses::SendRequest made;
    made.scope = {u"222222222222"_s, u"eu-west-1"_s};
    made.door = ses::Door::V2Raw;
    made.from = {u"Jürgen Müller"_s, u"news@example.com"_s};
    made.to = {{u"李明"_s, u"li@bücher.example"_s}, {{}, u"b@example.net"_s}};
    made.cc = {{u"Doe, Jane"_s, u"jane@example.net"_s}};
    made.bcc = {{u"Secret"_s, u"hidden@example.net"_s}};
    made.replyTo = {{{}, u"reply@example.com"_s}};
    made.subject = u"Grüße aus 東京: ein recht langer Betreff, damit er umbrochen werden muss, 😀"_s;
    made.text = u"Zeile 1: äöü\r\nZeile 2\n.\nFrom here\n"_s;
    made.html = u"<p>日本語</p>"_s;
    return made;
}

QByteArray built(const ses::SendRequest &from)
{
    const auto raw = ses::mime::build(from, u"ID"_s, date);
    return raw ? *raw : QByteArray();
}

QStringList values(const Parsed &parsed, const QString &name)
{
    QStringList found;
    for (const auto &header : parsed.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            found.append(header.value);
    }
    return found;
}

QString unixLines(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1);
}

} // namespace

class MimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsSurvive()
    {
        const Parsed parsed = ses::mime::parse(built(request()));
        QCOMPARE(values(parsed, u"Subject"_s), QStringList{request().subject});
        QCOMPARE(ses::parseMailboxes(values(parsed, u"From"_s).value(0)), QList{request().from});
        const auto to = ses::parseMailboxes(values(parsed, u"To"_s).value(0));
        QCOMPARE(to.value(0).name, u"李明"_s);
        QCOMPARE(to.value(0).address, u"li@xn--bcher-kva.example"_s);
        QCOMPARE(ses::parseMailboxes(values(parsed, u"Cc"_s).value(0)), request().cc);
        QCOMPARE(values(parsed, u"Reply-To"_s), QStringList{u"reply@example.com"_s});
        QCOMPARE(values(parsed, u"Message-ID"_s), QStringList{u"<ID@eu-west-1.amazonses.com>"_s});
        QCOMPARE(values(parsed, u"Date"_s), QStringList{u"Fri, 31 Jan 2025 12:00:00 +0000"_s});
        QCOMPARE(values(parsed, u"MIME-Version"_s), QStringList{u"1.0"_s});
        QCOMPARE(unixLines(parsed.text), unixLines(request().text));
        QCOMPARE(unixLines(parsed.html), request().html);
    }

    void bytesAreAsSmtpWantsThem()
    {
        const QByteArray raw = built(request());
        QVERIFY(!raw.isEmpty());
        QVERIFY(!raw.contains("hidden@example.net"));
        QVERIFY(!raw.toLower().contains("iso-8859"));
        const auto lines = raw.split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            QVERIFY2(lines.at(i).endsWith('\r'), lines.at(i).constData());
            QVERIFY(lines.at(i).count('\r') == 1 && lines.at(i).size() <= 999);
        }
        const auto ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
        QVERIFY(std::all_of(raw.begin(), raw.end(), ascii));
        QCOMPARE(built(request()), raw); // nothing random: the raw message can be shown and compared
    }

    void attachmentsSurvive()
    {
        auto asked = request();
        QByteArray bytes(100'000, '\0');
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(i * 7);
        asked.attachments = {{u"Überblick “2025”.pdf"_s, u"application/pdf"_s, bytes},
                             {u"note.txt"_s, u"text/plain"_s, "a\nb\r\n"},
                             {u""_s, u"nonsense"_s, "x"}};
        const Parsed parsed = ses::mime::parse(built(asked));
        QCOMPARE(parsed.parts.size(), 5);
        QCOMPARE(parsed.parts.at(2).fileName, u"Überblick “2025”.pdf"_s);
        QCOMPARE(parsed.parts.at(2).contentType, u"application/pdf"_s);
        QCOMPARE(parsed.parts.at(2).content, bytes);
        QCOMPARE(parsed.parts.at(3).content, QByteArray("a\nb\r\n"));
        QCOMPARE(parsed.parts.at(4).contentType, u"application/octet-stream"_s);
        QCOMPARE(unixLines(parsed.text), unixLines(asked.text)); // not the attached text
    }

    void headersOfThePersonAreKept()
    {
        auto asked = request();
        asked.headers = {{u"X-Campaign"_s, u"Frühling"_s},
                         {u"X-Campaign"_s, u"second"_s},
                         {u"X-SES-SOURCE-ARN"_s, u"arn:x"_s},
                         {u"X-Ses-Configuration-Set"_s, u"s"_s},
                         {u"Return-Path"_s, u"r@x.org"_s},
                         {u"Message-ID"_s, u"<mine@x>"_s},
                         {u"Date"_s, u"yesterday"_s},
                         {u"Bcc"_s, u"hidden@example.net"_s},
                         {u"List-Unsubscribe"_s, u"<https://example.com/u>"_s}};
        const Parsed parsed = ses::mime::parse(built(asked));
        QCOMPARE(values(parsed, u"X-Campaign"_s), (QStringList{u"Frühling"_s, u"second"_s}));
        QCOMPARE(values(parsed, u"List-Unsubscribe"_s), QStringList{u"<https://example.com/u>"_s});
        QCOMPARE(values(parsed, u"Message-ID"_s), QStringList{u"<ID@eu-west-1.amazonses.com>"_s});
        for (const auto &name : {u"X-SES-SOURCE-ARN"_s, u"X-SES-CONFIGURATION-SET"_s, u"Return-Path"_s, u"Bcc"_s})
            QCOMPARE(values(parsed, name), QStringList());
        QCOMPARE(values(parsed, u"Date"_s).size(), 1);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("message");
        const QString broken = u"line end"_s;
        QTest::newRow("subject") << 0 << broken;
        QTest::newRow("display name") << 1 << broken;
        QTest::newRow("recipient's name") << 2 << broken;
        QTest::newRow("header value") << 3 << broken;
        QTest::newRow("header name") << 4 << broken;
        QTest::newRow("file name") << 5 << broken;
        QTest::newRow("return path") << 6 << broken;
        QTest::newRow("second subject") << 7 << u"Duplicate header 'subject'."_s;
        QTest::newRow("own pair") << 8 << u"Duplicate header 'Importance'."_s;
        QTest::newRow("content type") << 9 << u"Duplicate header 'Content-Type'."_s;
        QTest::newRow("colon") << 10 << u"X:Y"_s;
        QTest::newRow("address") << 11 << u"Missing final '@domain'"_s;
        QTest::newRow("parts") << 12 << u"500"_s;
        QTest::newRow("from header") << 13 << u"Duplicate header 'From'."_s;
    }
    void refusals()
    {
        QFETCH(const int, what);
        QFETCH(const QString, message);
        auto asked = request();
        switch (what) {
        case 0:
            asked.subject = u"a\r\nBcc: x@y.org"_s;
            break;
        case 1:
            asked.from.name = u"a\nX: y"_s;
            break;
        case 2:
            asked.bcc[0].name = u"a\rb"_s;
            break;
        case 3:
            asked.headers = {{u"X-A"_s, u"a\nX: y"_s}};
            break;
        case 4:
            asked.headers = {{u"X-A\r\nX-B"_s, u"a"_s}};
            break;
        case 5:
            asked.attachments = {{u"a\nb.txt"_s, u"text/plain"_s, "x"}};
            break;
        case 6:
            asked.returnPath = u"a@x.org\n"_s;
            break;
        case 7:
            asked.headers = {{u"subject"_s, u"x"_s}};
            break;
        case 8:
            asked.headers = {{u"importance"_s, u"high"_s}, {u"Importance"_s, u"low"_s}};
            break;
        case 9:
            asked.headers = {{u"Content-Type"_s, u"text/plain"_s}};
            break;
        case 10:
            asked.headers = {{u"X:Y"_s, u"x"_s}};
            break;
        case 11:
            asked.to[1].address = u"nobody"_s;
            break;
        case 12:
            asked.attachments.fill({u"a"_s, u"text/plain"_s, "x"}, 499);
            break;
        case 13:
            asked.headers = {{u"From"_s, u"x@y.org"_s}};
            break;
        default:
            QFAIL("no such row");
        }
        const auto raw = ses::mime::build(asked, u"ID"_s, date);
        QVERIFY(!raw);
        QCOMPARE(raw.error().code, ses::ErrorCode::InvalidParameter);
        QVERIFY2(raw.error().message.contains(message), qPrintable(raw.error().message));
    }

    void reportsAreMultipartReports()
    {
        ses::mime::Notice notice;
        notice.from = {u"Mail Delivery Subsystem"_s, u"MAILER-DAEMON@amazonses.com"_s};
        notice.to = u"a@example.com"_s;
        notice.subject = u"Delivery Status Notification (Failure)"_s;
        notice.text = u"Unzustellbar: ä\n"_s;
        notice.reportType = u"delivery-status"_s;
        notice.report = "Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822;b@y.org\r\n";
        notice.original = built(request());
        const QByteArray raw = ses::mime::buildNotice(notice);
        const Parsed parsed = ses::mime::parse(raw);
        QVERIFY(values(parsed, u"Content-Type"_s).value(0).startsWith("multipart/report"_L1));
        QVERIFY(raw.contains("report-type=delivery-status") || raw.contains("report-type=\"delivery-status\""));
        QCOMPARE(parsed.parts.size(), 3);
        QCOMPARE(parsed.parts.at(1).contentType, u"message/delivery-status"_s);
        QVERIFY(parsed.parts.at(1).content.contains("Final-Recipient: rfc822;b@y.org"));
        QCOMPARE(parsed.parts.at(2).contentType, u"message/rfc822"_s);
        QCOMPARE(values(ses::mime::parse(parsed.parts.at(2).content), u"Subject"_s), QStringList{request().subject});
    }

    void parsingRubbishIsHarmless()
    {
        for (const QByteArray &raw : {QByteArray(), QByteArray("\0\xff\xfe", 3), QByteArray("Subject\n\n"),
                                      QByteArray(100'000, '\n'), QByteArray("Content-Type: multipart/mixed\n\n--")})
            (void)ses::mime::parse(raw);
        QByteArray nested;
        for (int i = 0; i < 2000; ++i)
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                      QByteArray::number(i) + "\n";
        QVERIFY(ses::mime::parse(nested).parts.size() < 10);
    }

    void severalThreadsMayBuild()
    {
        const QByteArray expected = built(request());
        std::vector<std::thread> threads;
        std::atomic<int> different = 0;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                for (int k = 0; k < 20; ++k) {
                    const QByteArray raw = built(request());
                    if (raw != expected || ses::mime::parse(raw).parts.size() != 2)
                        ++different;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(different.load(), 0);
    }
};

std::unique_ptr<QObject> mimeTest()
{
    return std::make_unique<MimeTest>();
}

#include "tst_mime.moc"
