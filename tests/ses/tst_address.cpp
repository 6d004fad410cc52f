// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses_tests.h"

#include "ses/address.h"

using namespace Qt::StringLiterals;
using ses::Mailbox;
using ses::NameProblem;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailboxes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::newRow("bare") << u" a@example.com "_s << u""_s << u"a@example.com"_s;
        QTest::newRow("name") << u"Jane Doe <a@example.com>"_s << u"Jane Doe"_s << u"a@example.com"_s;
        QTest::newRow("quoted") << u"\"Doe, Jane\" <a@example.com>"_s << u"Doe, Jane"_s << u"a@example.com"_s;
        QTest::newRow("escaped") << u"\"Say \\\"hi\\\" <now>\" <a@example.com>"_s << u"Say \"hi\" <now>"_s
                                 << u"a@example.com"_s;
        QTest::newRow("no closing") << u"X <a@example.com"_s << u"X"_s << u"a@example.com"_s;
        QTest::newRow("umlaut") << u"Jürgen <j@bücher.example>"_s << u"Jürgen"_s << u"j@bücher.example"_s;
        QTest::newRow("incomplete kept") << u"X <a>"_s << u"X"_s << u"a"_s;
        QTest::newRow("nothing") << u"just words"_s << QString() << QString();
        QTest::newRow("empty") << u""_s << QString() << QString();
        QTest::newRow("empty angle") << u"X <>"_s << QString() << QString();
    }
    void mailboxes()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, name);
        QFETCH(const QString, address);
        const auto mailbox = ses::parseMailbox(text);
        QCOMPARE(mailbox.has_value(), !address.isEmpty());
        QCOMPARE(mailbox.value_or(Mailbox{}), (Mailbox{name, address}));
    }

    void listsAreSplitOutsideQuotes()
    {
        const auto list = ses::parseMailboxes(u"a@x.org, \"B, C\" <b@x.org>;c@x.org\nd@x.org\r\n,, junk ,<e@x.org>"_s);
        QStringList found;
        for (const Mailbox &mailbox : list)
            found += mailbox.name + u'|' + mailbox.address;
        QCOMPARE(found, (QStringList{u"|a@x.org"_s, u"B, C|b@x.org"_s, u"|c@x.org"_s, u"|d@x.org"_s, u"|e@x.org"_s}));
    }

    void formattingIsReadBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u""_s, u"Jane"_s, u"Doe, Jane"_s, u"a \"b\" \\ c"_s, u"<x@y.org>"_s, u"Jürgen"_s,
                                 u"J. R."_s, u" blank "_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void formattingIsReadBack()
    {
        QFETCH(const QString, name);
        const Mailbox mailbox{name, u"a@example.com"_s};
        const auto back = ses::parseMailbox(ses::formatMailbox(mailbox));
        QVERIFY(back);
        QCOMPARE(*back, mailbox);
    }

    void checks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<NameProblem>("problem");
        const auto row = [](const QString &address, NameProblem problem) {
            QTest::newRow(qPrintable(address.left(60))) << address << problem;
        };
        row(u"a@example.com"_s, NameProblem::None);
        row(u"user+label+more@a.b.example.com"_s, NameProblem::None);
        row(u"o'hara_x%y@example.com"_s, NameProblem::None);
        row(u"a@bücher.example"_s, NameProblem::None);
        row(u"a@xn--bcher-kva.example"_s, NameProblem::None);
        row(u""_s, NameProblem::Empty);
        row(u"a"_s, NameProblem::MissingDomain);
        row(u"a@"_s, NameProblem::MissingDomain);
        row(u"@example.com"_s, NameProblem::IllegalLocalPart);
        row(u"jürgen@example.com"_s, NameProblem::IllegalLocalPart);
        row(u"a b@example.com"_s, NameProblem::IllegalLocalPart);
        row(u"a@b@example.com"_s, NameProblem::IllegalLocalPart);
        row(u".a@example.com"_s, NameProblem::IllegalLocalPart);
        row(u"a..b@example.com"_s, NameProblem::IllegalLocalPart);
        row(u"a\n@example.com"_s, NameProblem::IllegalLocalPart);
        row(QString(64, u'a') + u"@example.com"_s, NameProblem::None);
        row(QString(65, u'a') + u"@example.com"_s, NameProblem::IllegalLocalPart);
        row(u"a@exa mple.com"_s, NameProblem::IllegalDomain);
        row(u"a@exa_mple.com"_s, NameProblem::IllegalDomain);
        row(u"a@-example.com"_s, NameProblem::IllegalDomain);
        row(u"a@example..com"_s, NameProblem::IllegalDomain);
        row(u"a@"_s + QString(63, u'x') + u".com"_s, NameProblem::None);
        row(u"a@"_s + QString(64, u'x') + u".com"_s, NameProblem::IllegalDomain);
        row(u"a@"_s + QString(u"abcdefghi."_s).repeated(26) + u"com"_s, NameProblem::IllegalDomain);
        row(u"a@example.com."_s, NameProblem::EndsWithDot);
        row(u"a@localhost"_s, NameProblem::SingleLabel);
    }
    void checks()
    {
        QFETCH(const QString, address);
        QFETCH(const NameProblem, problem);
        QCOMPARE(ses::checkAddress(address), problem);
        QCOMPARE(ses::describe(problem).isEmpty(), problem == NameProblem::None);
        QCOMPARE(ses::sesText(problem).isEmpty(), problem == NameProblem::None);
    }

    void domains()
    {
        QCOMPARE(ses::checkDomain(u"example.com"_s), NameProblem::None);
        QCOMPARE(ses::checkDomain(u"a@example.com"_s), NameProblem::IllegalDomain);
        QCOMPARE(ses::checkDomain(u""_s), NameProblem::Empty);
        QCOMPARE(ses::checkDomain(u"xn--bcher-kva.example"_s), NameProblem::None);
    }

    void internationalDomains()
    {
        QCOMPARE(ses::toAscii(u"Jane@Bücher.Example"_s), u"Jane@xn--bcher-kva.example"_s);
        QCOMPARE(ses::toAscii(u"EXAMPLE.com"_s), u"example.com"_s);
        QCOMPARE(ses::toAscii(u"straße.example"_s), u"xn--strae-oqa.example"_s);
        QCOMPARE(ses::toAscii(u"a\u2028b.example"_s), QString());
        QCOMPARE(ses::toDisplay(u"Jane@xn--bcher-kva.example"_s), u"Jane@bücher.example"_s);
        QCOMPARE(ses::toDisplay(u"Jane@Example.com"_s), u"Jane@Example.com"_s);
        QCOMPARE(ses::toDisplay(u"xn--\u00fc.example"_s).isEmpty(), false);
    }

    void parts()
    {
        QCOMPARE(ses::domainOf(u"a@b.org"_s), u"b.org"_s);
        QCOMPARE(ses::domainOf(u"b.org"_s), QString());
        QCOMPARE(ses::localPartOf(u"a@b.org"_s), u"a"_s);
        QCOMPARE(ses::withoutLabel(u"user+a+b@b.org"_s), u"user@b.org"_s);
        QCOMPARE(ses::withoutLabel(u"user@b+c.org"_s), u"user@b+c.org"_s);
        QCOMPARE(ses::withoutLabel(u"+x@b.org"_s), u"+x@b.org"_s);
    }

    void mostSpecificComesFirst()
    {
        QCOMPARE(ses::coveringNames(u"user+l@a.b.Example.com"_s),
                 (QStringList{u"user+l@a.b.Example.com"_s, u"user@a.b.Example.com"_s, u"a.b.example.com"_s,
                              u"b.example.com"_s, u"example.com"_s}));
        QCOMPARE(ses::coveringNames(u"example.com"_s), QStringList());
    }

    void coverage_data()
    {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("covered");
        const auto row = [](const QString &identity, const QString &address, bool covered) {
            QTest::newRow(qPrintable(identity + u' ' + address)) << identity << address << covered;
        };
        row(u"example.com"_s, u"a@example.com"_s, true);
        row(u"example.com"_s, u"a@EXAMPLE.com"_s, true);
        row(u"Example.COM"_s, u"a@example.com"_s, true);
        row(u"example.com"_s, u"a@sub.example.com"_s, true);
        row(u"example.com"_s, u"a@badexample.com"_s, false);
        row(u"sub.example.com"_s, u"a@example.com"_s, false);
        row(u"a@example.com"_s, u"a@example.com"_s, true);
        row(u"a@example.com"_s, u"a+x@example.com"_s, true);
        row(u"a+x@example.com"_s, u"a@example.com"_s, false);
        row(u"a+x@example.com"_s, u"a+x@example.com"_s, true);
        row(u"a@example.com"_s, u"A@example.com"_s, false);
        row(u"a@example.com"_s, u"a@EXAMPLE.com"_s, false);
        row(u"a@example.com"_s, u"b@example.com"_s, false);
        row(u"xn--bcher-kva.example"_s, u"a@bücher.example"_s, true);
        row(u"bücher.example"_s, u"a@xn--bcher-kva.example"_s, true);
        row(u"com"_s, u"a@example.com"_s, false);
    }
    void coverage()
    {
        QFETCH(const QString, identity);
        QFETCH(const QString, address);
        QFETCH(const bool, covered);
        QCOMPARE(ses::covers(identity, address), covered);
    }
};

std::unique_ptr<QObject> addressTest()
{
    return std::make_unique<AddressTest>();
}

#include "tst_address.moc"
