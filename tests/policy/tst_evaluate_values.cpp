// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decision_tests.h"

#include "policy/base64.h"
#include "policy/decimal.h"
#include "policy/instant.h"
#include "policy/ip_range.h"

#include <QElapsedTimer>

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void globs_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *pattern, const char *text, bool expected) {
            QTest::addRow("%s <- %s", pattern, text) << QByteArray(pattern) << QByteArray(text) << expected;
        };
        row("", "", true);
        row("", "a", false);
        row("*", "", true);
        row("?", "", false);
        row("**", "a\nb", true);
        row("a*b", "ab", true);
        row("a*b*c", "a-b-b-c", true);
        row("a*b*c", "a-c-b", false);
        row("*ab", "aab", true);
        row("*a?", "aaa", true);
        row("?*?", "a", false);
        row("a.c", "abc", false);
        row("[a]", "a", false);
        row("?", "\xC3\xA9", true);
        row("??", "\xC3\xA9", false);
        row("*?", "\xE2\x82\xAC", true);
        row("*??", "\xE2\x82\xAC", false);
        row("A", "a", false);
    }

    void globs()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, text);
        QFETCH(bool, expected);
        QCOMPARE(policy::globMatches(pattern.toStdString(), text.toStdString()), expected);
    }

    void aHostileGlobStaysFast()
    {
        std::string pattern;
        for (int i = 0; i < 100; ++i)
            pattern += "*a";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!policy::globMatches(pattern + "*b", std::string(20'000, 'a')));
        QVERIFY2(timer.elapsed() < 5'000, "the glob tries too much");
    }

    void decimals_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<int>("order"); // 9: one of them is no number
        const auto row = [](const QByteArray &left, const QByteArray &right, int order) {
            QTest::addRow("%.20s ? %.20s", left.constData(), right.constData()) << left << right << order;
        };
        row("1", "1.0", 0);
        row("001.500", "1.5", 0);
        row("-0", "0", 0);
        row("+3", "3", 0);
        row("-1", "1", -1);
        row("-2", "-1", -1);
        row("-1.5", "-1.25", -1);
        row("0", "-1", 1);
        row("0.1", "0.01", 1);
        row("9", "10", -1);
        row("0.30000000000000001", "0.3", 1);
        row("123", "123.4", -1);
        row("1e3", "1000", 0);
        row("12.5E-1", "1.25", 0);
        row("1e400", "9e399", 1);
        row(QByteArray(2000, '9'), QByteArray(1999, '9') + '8', 1);
        row("0e999999999999999", "0", 0);
        for (const char *bad : {"", "-", ".5", "5.", "1e", "1e1.5", "0x10", "1 ", " 1", "1,5", "NaN", "inf", "5 MB",
                                "1e9999999999999999", "--1"})
            row(bad, "1", 9);
    }

    void decimals()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(int, order);
        const std::string leftText = left.toStdString();
        const std::string rightText = right.toStdString();
        const auto a = policy::Decimal::read(leftText);
        const auto b = policy::Decimal::read(rightText);
        QCOMPARE(!a || !b, order == 9);
        if (order == 9)
            return;
        const auto sign = [](std::strong_ordering o) { return o < 0 ? -1 : o > 0 ? 1 : 0; };
        QCOMPARE(sign(a->compare(*b)), order);
        QCOMPARE(sign(b->compare(*a)), -order);
    }

    void instants_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds"); // -1: malformed
        const auto row = [](const char *text, qint64 seconds) {
            QTest::addRow("%s", text) << QByteArray(text) << seconds;
        };
        row("0", 0);
        row("2027", 2027);
        row("1700000000", 1700000000);
        row("2023-11", 1698796800);
        row("2023-11-14", 1699920000);
        row("2023-11-14T22:13Z", 1699999980);
        row("2023-11-14T22:13:20Z", 1700000000);
        row("2023-11-14T22:13:20.999Z", 1700000000);
        row("2023-11-15T00:13:20+02:00", 1700000000);
        row("2023-11-14T16:43:20-05:30", 1700000000);
        row("2024-02-29", 1709164800);
        for (const char *bad : {"",
                                "2023-02-29",
                                "2023-13-01",
                                "2023-00-10",
                                "2023-04-31",
                                "2023-11-14T22:13:20",
                                "2023-11-14T24:00Z",
                                "2023-11-14t22:13:20z",
                                "2023-11-14 22:13:20Z",
                                "2023-11-14T22Z",
                                "2023-11-14T22:13:60Z",
                                "2023-11-14T22:13:20.Z",
                                "2023-11-14T22:13:20+0200",
                                "2023-11-14Z",
                                "July 30, 2027",
                                "-1",
                                "20231114T",
                                "2023-1-1",
                                "2023-11-14T22:13:20Zx",
                                "12345678901234567890"})
            row(bad, -1);
    }

    void instants()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, seconds);
        const auto instant = policy::readInstant(text.toStdString());
        QCOMPARE(instant.has_value(), seconds >= 0);
        if (instant)
            QCOMPARE(qint64{instant->seconds}, seconds);
    }

    void fractionsOfASecondCount()
    {
        QVERIFY(policy::readInstant("2023-11-14T22:13:20.5Z") == policy::readInstant("2023-11-14T22:13:20.500Z"));
        QVERIFY(*policy::readInstant("2023-11-14T22:13:20.05Z") < *policy::readInstant("2023-11-14T22:13:20.5Z"));
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<int>("expected"); // 9: malformed
        const auto row = [](const char *range, const char *address, int expected) {
            QTest::addRow("%s <- %s", range, address) << QByteArray(range) << QByteArray(address) << expected;
        };
        row("192.0.2.1", "192.0.2.1", 1);
        row("192.0.2.1/31", "192.0.2.0", 1);
        row("192.0.2.1/31", "192.0.2.2", 0);
        row("10.0.0.0/9", "10.127.255.255", 1);
        row("10.0.0.0/9", "10.128.0.0", 0);
        row("::", "0:0:0:0:0:0:0:0", 1);
        row("2001:db8::/32", "2001:DB8:ffff::1", 1);
        row("::ffff:1.2.3.4", "::FFFF:102:304", 1);
        row("1::", "1:0:0:0:0:0:0:0", 1);
        row("fe80::/10", "febf::1", 1);
        row("fe80::/10", "fec0::1", 0);
        row("::/0", "1.2.3.4", 0);
        for (const char *bad : {"",
                                "1.2.3",
                                "1.2.3.4.5",
                                "256.1.1.1",
                                "01.2.3.4",
                                "1.2.3.4/33",
                                "1.2.3.4/",
                                "1.2.3.4/-1",
                                "1.2.3.4/08",
                                ":::",
                                "1::2::3",
                                "1:2:3:4:5:6:7",
                                "1:2:3:4:5:6:7:8:9",
                                "12345::",
                                "g::",
                                "::/129",
                                "fe80::1%eth0",
                                "1:2:3:4:5:6:7:8::",
                                "1.2.3.4::",
                                "1:",
                                ":1",
                                "*"})
            row(bad, "1.2.3.4", 9);
    }

    void addresses()
    {
        QFETCH(QByteArray, range);
        QFETCH(QByteArray, address);
        QFETCH(int, expected);
        const auto read = policy::readIpRange(range.toStdString());
        QCOMPARE(!read.has_value(), expected == 9);
        if (read)
            QCOMPARE(read->contains(*policy::readIpAddress(address.toStdString())), expected == 1);
    }

    void bytes()
    {
        QCOMPARE(policy::decodedBase64("aGVsbG8="), std::optional<std::string>("hello"));
        QCOMPARE(policy::decodedBase64(""), std::optional<std::string>(""));
        for (const char *bad : {"aGVsbG8", "aGVs bG8=", "aGVsb===", "a===", "=aaa", "-_-_"})
            QVERIFY2(!policy::decodedBase64(bad), bad);
    }
};

std::unique_ptr<QObject> valuesTest()
{
    return std::make_unique<ValuesTest>();
}

#include "tst_evaluate_values.moc"
