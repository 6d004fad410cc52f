// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/header_edit.h"
#include "widgets/compose/recipient_chip.h"
#include "widgets/compose/recipient_edit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QWidget window;
    RecipientEdit *edit = new RecipientEdit(u"to"_s, u"To"_s);
    QLineEdit *next = new QLineEdit;

    Fixture()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(edit);
        layout->addWidget(next);
        window.resize(500, 200);
        window.show();
        edit->input()->setFocus();
    }

    QStringList addresses() const
    {
        QStringList list;
        for (const RecipientChip *chip : edit->chips())
            list.append(chip->mailbox().address);
        return list;
    }

    void type(const QString &text) const { QTest::keyClicks(edit->input(), text); }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(edit->input(), QKeySequence::Paste);
    }
};

} // namespace

class TestRecipientEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingMakesChips_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("chips");
        QTest::addColumn<QString>("rest");
        QTest::addRow("no separator") << u"a@example.com"_s << QStringList() << u"a@example.com"_s;
        QTest::addRow("comma") << u"a@example.com,"_s << QStringList{u"a@example.com"_s} << QString();
        QTest::addRow("semicolon") << u"a@example.com;"_s << QStringList{u"a@example.com"_s} << QString();
        QTest::addRow("two") << u"a@example.com,b@example.com;"_s << QStringList{u"a@example.com"_s, u"b@example.com"_s}
                             << QString();
        QTest::addRow("display name") << u"\"Doe, Jane\" <j@example.com>,"_s << QStringList{u"j@example.com"_s}
                                      << QString();
        QTest::addRow("only separators") << u",;,"_s << QStringList() << QString();
    }

    void typingMakesChips()
    {
        QFETCH(QString, text);
        Fixture f;
        f.type(text);
        QTEST(f.addresses(), "chips");
        QTEST(f.edit->input()->text(), "rest");
    }

    void enterMakesAChip()
    {
        Fixture f;
        QSignalSpy edited(f.edit, &RecipientEdit::edited);
        f.type(u"a@example.com"_s);
        QTest::keyClick(f.edit->input(), Qt::Key_Return);
        QCOMPARE(f.addresses(), QStringList{u"a@example.com"_s});
        QVERIFY(f.edit->input()->text().isEmpty());
        QVERIFY(!edited.isEmpty());
    }

    void leavingTheFieldMakesAChip()
    {
        Fixture f;
        f.type(u"a@example.com"_s);
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QTest::keyClick(f.edit->input(), Qt::Key_Tab);
        QCOMPARE(f.addresses(), QStringList{u"a@example.com"_s});
        QVERIFY(f.next->hasFocus());
    }

    void whatIsTypedCountsBeforeItIsAChip()
    {
        Fixture f;
        f.type(u"a@example.com,b@example.com"_s);
        QCOMPARE(f.edit->mailboxes().size(), 2);
        QCOMPARE(f.edit->mailboxes().last().address, u"b@example.com"_s);
    }

    void pastingAListMakesChips_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("chips");
        QTest::addColumn<QString>("rest");
        QTest::addRow("lines") << u"a@example.com\nb@example.com\r\nc@example.com"_s
                               << QStringList{u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s} << QString();
        QTest::addRow("commas, names") << u"A <a@example.com>, B <b@example.com>,"_s
                                       << QStringList{u"a@example.com"_s, u"b@example.com"_s} << QString();
        QTest::addRow("garbage is kept as a chip")
            << u"a@example.com, nonsense, b@example.com"_s
            << QStringList{u"a@example.com"_s, u"nonsense"_s, u"b@example.com"_s} << QString();
        QTest::addRow("one address stays text") << u"a@example.com"_s << QStringList() << u"a@example.com"_s;
    }

    void pastingAListMakesChips()
    {
        QFETCH(QString, text);
        Fixture f;
        f.paste(text);
        QTEST(f.addresses(), "chips");
        QTEST(f.edit->input()->text(), "rest");
    }

    void aHugeListLosesNothing()
    {
        QStringList list;
        for (int i = 0; i < RecipientEdit::maxChips + 100; ++i)
            list.append(u"user%1@example.com"_s.arg(i));
        Fixture f;
        f.paste(list.join(u'\n'));
        QCOMPARE(f.edit->chips().size(), RecipientEdit::maxChips);
        QCOMPARE(f.edit->mailboxes().size(), list.size());
        QCOMPARE(f.edit->mailboxes().last().address, list.last());
    }

    void keysMoveAndRemove()
    {
        Fixture f;
        f.edit->setMailboxes({{{}, u"a@example.com"_s}, {{}, u"b@example.com"_s}, {{}, u"c@example.com"_s}});
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.edit->input()->setFocus();
        QTest::keyClick(f.edit->input(), Qt::Key_Backspace);
        QVERIFY(f.edit->chips().at(2)->hasFocus());
        QCOMPARE(f.edit->chips().size(), 3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(f.edit->chips().at(1)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(f.addresses(), (QStringList{u"a@example.com"_s, u"c@example.com"_s}));
        QVERIFY(f.edit->chips().at(1)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QCOMPARE(f.addresses(), QStringList{u"a@example.com"_s});
        QVERIFY(f.edit->input()->hasFocus());
        QTest::keyClick(f.edit->input(), Qt::Key_Left);
        QVERIFY(f.edit->chips().at(0)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(f.edit->chips().at(0)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(f.edit->input()->hasFocus());
    }

    void arrowsFollowTheReadingDirection()
    {
        Fixture f;
        f.window.setLayoutDirection(Qt::RightToLeft);
        f.edit->setMailboxes({{{}, u"a@example.com"_s}, {{}, u"b@example.com"_s}});
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.edit->input()->setFocus();
        QTest::keyClick(f.edit->input(), Qt::Key_Right);
        QVERIFY(f.edit->chips().at(1)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(f.edit->chips().at(0)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(f.edit->input()->hasFocus());
        const QRect first = f.edit->chips().at(0)->geometry();
        QVERIFY(first.left() > f.edit->chips().at(1)->geometry().left());
    }

    void typingOnAChipGoesToTheInput()
    {
        Fixture f;
        f.edit->setMailboxes({{{}, u"a@example.com"_s}});
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.edit->chips().first()->setFocus();
        QTest::keyClick(f.edit->chips().first(), 'x');
        QCOMPARE(f.edit->input()->text(), u"x"_s);
        QVERIFY(f.edit->input()->hasFocus());
    }

    void f2EditsAChip()
    {
        Fixture f;
        f.edit->setMailboxes({{u"A"_s, u"a@exmaple.com"_s}});
        f.edit->chips().first()->setFocus();
        QTest::keyClick(f.edit->chips().first(), Qt::Key_F2);
        QVERIFY(f.edit->chips().isEmpty());
        QVERIFY(f.edit->input()->text().contains("a@exmaple.com"_L1));
    }

    void badAddressesAreMarked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("valid");
        QTest::addRow("good") << u"a@example.com"_s << true;
        QTest::addRow("IDN domain") << u"a@bücher.example"_s << true;
        QTest::addRow("no domain") << u"a"_s << false;
        QTest::addRow("space") << u"a b@example.com"_s << false;
        QTest::addRow("bare host") << u"a@localhost"_s << false;
        QTest::addRow("non-ASCII local part") << u"ä@example.com"_s << false;
    }

    void badAddressesAreMarked()
    {
        QFETCH(QString, address);
        QFETCH(bool, valid);
        Fixture f;
        f.edit->setMailboxes({{{}, address}});
        RecipientChip *chip = f.edit->chips().first();
        QCOMPARE(chip->isValid(), valid);
        QCOMPARE(chip->icon().isNull(), valid);
        const QString name = QAccessible::queryAccessibleInterface(chip)->text(QAccessible::Name);
        QVERIFY2(name.contains(address) || valid, qPrintable(name));
        QCOMPARE(name.contains("not a valid address"_L1), !valid);
        QVERIFY(valid || chip->toolTip().contains(ses::describe(ses::checkAddress(address))));
    }

    void anOutcomeIsChosenInTheMenu()
    {
        Fixture f;
        f.edit->setOutcomesOffered(true);
        f.edit->setMailboxes({{{}, u"a@example.com"_s}, {{}, u"b@example.com"_s}});
        QSignalSpy edited(f.edit, &RecipientEdit::edited);
        RecipientChip *chip = f.edit->chips().at(1);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Return);
        auto *menu = f.edit->findChild<QMenu *>(u"recipientMenu"_s);
        QVERIFY(menu && menu->isVisible());
        auto *action = menu->findChild<QAction *>(u"outcome%1"_s.arg(int(ses::RecipientOutcome::BounceTransient)));
        QVERIFY(action);
        action->trigger();
        menu->close();
        QCOMPARE(edited.size(), 1);
        QCOMPARE(f.edit->outcomes().size(), 1);
        QCOMPARE(int(f.edit->outcomes().value(u"b@example.com"_s)), int(ses::RecipientOutcome::BounceTransient));
        QVERIFY(chip->text().contains("Bounce, Transient"_L1));
        QVERIFY(chip->accessibleName().contains("Bounce, Transient"_L1));
    }

    void withoutASimulatorThereAreNoOutcomes()
    {
        Fixture f;
        f.edit->setMailboxes({{{}, u"a@example.com"_s}});
        QTest::keyClick(f.edit->chips().first(), Qt::Key_Return);
        auto *menu = f.edit->findChild<QMenu *>(u"recipientMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->close();
    }

    void chipsWrapInANarrowWindow()
    {
        Fixture f;
        const int oneLine = f.edit->height();
        QList<ses::Mailbox> list;
        for (int i = 0; i < 12; ++i)
            list.append({{}, u"somebody%1@example.com"_s.arg(i)});
        f.edit->setMailboxes(list);
        f.window.resize(300, 500);
        QTRY_VERIFY(f.edit->height() > 3 * oneLine);
        for (const RecipientChip *chip : f.edit->chips())
            QVERIFY(f.edit->rect().contains(chip->geometry()));
    }

    void lineBreaksInHeaderFieldsArePointedOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mended");
        QTest::addRow("LF") << u"Hello\nBcc: x@example.com"_s << u"Hello Bcc: x@example.com"_s;
        QTest::addRow("CRLF") << u"a\r\nb"_s << u"a b"_s;
        QTest::addRow("at the end") << u"a\r\n"_s << u"a"_s;
    }

    void lineBreaksInHeaderFieldsArePointedOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, mended);
        HeaderEdit edit(u"subjectField"_s);
        edit.show();
        QGuiApplication::clipboard()->setText(text);
        edit.lineEdit()->setFocus();
        QTest::keySequence(edit.lineEdit(), QKeySequence::Paste);
        QCOMPARE(edit.text(), text);
        QVERIFY(edit.hasLineBreak());
        auto *note = edit.findChild<QLabel *>(u"subjectFieldNote"_s);
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains("line break"_L1));
        auto *mend = edit.findChild<QPushButton *>(u"subjectFieldMend"_s);
        QTest::mouseClick(mend, Qt::LeftButton);
        QCOMPARE(edit.text(), mended);
        QVERIFY(!note->isVisible());
    }
};

QTEST_MAIN(TestRecipientEdit)
#include "tst_recipient_edit.moc"
