// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulated_session.h"

#include "widgets/delegate/denial_dialog.h"
#include "widgets/delegate/denial_report.h"
#include "widgets/delegate/hand_over_dialog.h"
#include "widgets/delegate/paste_edit.h"
#include "widgets/delegate/read_hand_over_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using simulated::child;
using simulated::World;

namespace {

const QString arn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;
const QString denied =
    u"An error occurred (AccessDenied) when calling the SendRawEmail operation: User "
    "`arn:aws:iam::222222222222:user/jane' is not authorized to perform `ses:SendRawEmail' on resource "
    "`arn:aws:ses:us-east-1:111111111111:identity/example.com'"_s;

QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

ses::AttachedPolicy partner()
{
    return {u"partner"_s,
            json("{'Version':'2012-10-17','Statement':{'Effect':'Allow','Principal':{'AWS':['222222222222',"
                 "'arn:aws:iam::333333333333:user/bob']},'Action':['ses:SendEmail','ses:SendRawEmail'],'Resource':"
                 "'arn:aws:ses:us-east-1:111111111111:identity/example.com','Condition':{'StringEquals':"
                 "{'ses:FromAddress':'news@example.com'}}}}"),
            QDateTime::currentDateTimeUtc()};
}

/// A dialog that its test owns; it would delete itself only when closed.
template<typename Dialog, typename... Arguments>
std::unique_ptr<Dialog> opened(Arguments &&...arguments)
{
    auto dialog = std::make_unique<Dialog>(std::forward<Arguments>(arguments)...);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    return dialog;
}

QString textOf(const QWidget &root, const char *name)
{
    return child<QLabel>(root, name)->text();
}

} // namespace

class DelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithExamples_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("said");
        QTest::newRow("CLI") << QByteArray("exampleCli") << u"the identity example.com of account 111111111111"_s;
        QTest::newRow("SMTP") << QByteArray("exampleSmtp") << u"news@example.com"_s;
        QTest::newRow("boto3") << QByteArray("exampleBoto3") << u"role Mailer of account 222222222222"_s;
    }
    void beginsWithExamples()
    {
        QFETCH(const QByteArray, button);
        QFETCH(const QString, said);
        World world;
        const auto dialog = opened<DenialDialog>(world.session.get());
        QVERIFY(!dialog->isModal());
        QVERIFY(!child<QPushButton>(*dialog, "denialTry")->isEnabled());
        QVERIFY(child<QLabel>(*dialog, "denialEmptyTitle")->isVisible());
        simulated::click<QPushButton>(*dialog, button.constData());
        QTRY_VERIFY(dialog->denial().isRecognised());
        QTRY_VERIFY(child<QLabel>(*dialog, "denialSentence")->isVisible());
        QVERIFY2(textOf(*dialog, "denialSentence").contains(said), qPrintable(textOf(*dialog, "denialSentence")));
        QVERIFY(!child<PasteEdit>(*dialog, "denialPaste")->extraSelections().isEmpty());
        QVERIFY(child<QPushButton>(*dialog, "denialTry")->isEnabled());
    }

    void typedText()
    {
        World world;
        const auto dialog = opened<DenialDialog>(world.session.get());
        auto *paste = child<PasteEdit>(*dialog, "denialPaste");
        QTest::keyClicks(paste, u"535 Authentication Credentials Invalid"_s);
        QTRY_VERIFY(dialog->denial().isRecognised());
        QVERIFY(!child<QPushButton>(*dialog, "denialTry")->isEnabled()); // nothing to try: no policy was asked
        paste->clear();
        QTRY_VERIFY(!dialog->denial().isRecognised());
        QTRY_VERIFY(child<QLabel>(*dialog, "denialEmptyTitle")->isVisible());
        const QString before = textOf(*dialog, "denialEmptyTitle");
        QTest::keyClicks(paste, u"hello"_s);
        QTRY_VERIFY(textOf(*dialog, "denialEmptyTitle") != before);
        QCOMPARE(paste->toPlainText(), u"hello"_s); // kept
    }

    void causesAreCheckedInTheWorkspace()
    {
        World world;
        world.verifiedDomain(u"example.com"_s);
        simulated::await(world.controls()->createAccount({simulated::delegate.account, u"Delegate"_s, false}));
        simulated::await(world.controls()->createUser(simulated::delegate.account, u"jane"_s));
        QTRY_COMPARE(world.session->accounts().size(), 2);
        const auto dialog = opened<DenialDialog>(world.session.get());
        QSignalSpy checked(child<DenialReport>(*dialog, "denialReport"), &DenialReport::checked);
        dialog->setText(denied);
        QTRY_COMPARE(checked.count(), 1);
        QVERIFY2(textOf(*dialog, "causeState1").startsWith("Confirmed: "_L1),
                 qPrintable(textOf(*dialog, "causeState1")));
        QVERIFY(textOf(*dialog, "causeState2").startsWith("Confirmed: "_L1));
        QVERIFY(textOf(*dialog, "causeState3").startsWith("Ruled out: "_L1));
        QCOMPARE(textOf(*dialog, "causeState5"), u"Cannot be seen from here"_s);
        QSignalSpy followed(dialog.get(), &DenialDialog::linkActivated);
        auto *link = child<QPushButton>(*dialog, "causeLink1");
        QVERIFY(link->isVisible());
        link->click();
        QCOMPARE(followed.count(), 1);
        const auto target = followed.constFirst().constFirst().value<ses::Link>();
        QCOMPARE(target.target, ses::Link::Target::IdentityPolicy);
        QCOMPARE(target.subject, u"example.com"_s);
    }

    void unknownAccountsHaveNoLinks()
    {
        World world;
        const auto dialog = opened<DenialDialog>(world.session.get());
        QSignalSpy checked(child<DenialReport>(*dialog, "denialReport"), &DenialReport::checked);
        dialog->setText(QString(denied).replace("222222222222"_L1, "999999999999"_L1));
        QTRY_COMPARE(checked.count(), 1);
        QVERIFY(!child<QPushButton>(*dialog, "causeLink2")->isVisible());
        QVERIFY(child<QPushButton>(*dialog, "causeLink1")->isVisible());
        QVERIFY(textOf(*dialog, "causeState2").contains("999999999999"_L1));
    }

    void anotherTextWhileItIsLookedUp()
    {
        World world;
        const auto dialog = opened<DenialDialog>(world.session.get());
        for (int i = 0; i < 5; ++i) {
            dialog->setText(denied);
            QTRY_VERIFY(dialog->denial().kind == ses::Denial::Kind::AccessDenied);
            dialog->setText(u"ExpiredToken"_s);
            QTRY_VERIFY(dialog->denial().kind == ses::Denial::Kind::ExpiredToken);
        }
        QTRY_COMPARE(textOf(*dialog, "causeState1"), u"Cannot be seen from here"_s);
        QVERIFY(!dialog->findChild<QLabel *>(u"causeText2"_s));
    }

    void requestsForTryAndCompose()
    {
        World world;
        simulated::await(world.controls()->createAccount({simulated::delegate.account, u"Delegate"_s, false}));
        QTRY_COMPARE(world.session->accounts().size(), 2);
        const auto dialog = opened<DenialDialog>(world.session.get());
        QSignalSpy tried(dialog.get(), &DenialDialog::tryRequested);
        QSignalSpy composed(dialog.get(), &DenialDialog::composeRequested);
        dialog->setText(denied);
        simulated::click<QPushButton>(*dialog, "denialTry");
        simulated::click<QPushButton>(*dialog, "denialCompose");
        QCOMPARE(tried.count(), 1);
        QCOMPARE(composed.count(), 1);
        const auto request = tried.constFirst().constFirst().value<ses::SendRequest>();
        QCOMPARE(request.scope, simulated::delegate);
        QCOMPARE(request.principalArn, u"arn:aws:iam::222222222222:user/jane"_s);
        QCOMPARE(request.sourceArn, arn);
        QCOMPARE(request.door, ses::Door::V1Raw);
        // An account that is not here cannot send from here.
        dialog->setText(QString(denied).replace("222222222222"_L1, "999999999999"_L1));
        QTRY_COMPARE(dialog->denial().callerAccount(), u"999999999999"_s);
        simulated::click<QPushButton>(*dialog, "denialCompose");
        const auto other = composed.at(1).constFirst().value<ses::SendRequest>();
        QCOMPARE(other.scope, simulated::owner);
        QVERIFY(other.principalArn.isEmpty());
    }

    void fieldsCanBeCopied()
    {
        World world;
        const auto dialog = opened<DenialDialog>(world.session.get());
        dialog->setText(denied);
        QTRY_VERIFY(dialog->denial().isRecognised());
        QStringList copied;
        for (QToolButton *button : dialog->findChildren<QToolButton *>()) {
            if (!button->objectName().startsWith("denialFieldCopy"_L1))
                continue;
            QVERIFY(!button->accessibleName().isEmpty());
            button->click();
            copied.append(QGuiApplication::clipboard()->text());
        }
        QVERIFY(copied.contains(arn));
        QVERIFY(copied.contains(u"ses:SendRawEmail"_s));
    }

    void longLogIsReadWhole()
    {
        World world;
        const auto dialog = opened<DenialDialog>(world.session.get());
        auto *paste = child<PasteEdit>(*dialog, "denialPaste");
        const QString line = u"2026-01-02T03:04:05Z INFO handled a request in 12 ms\n"_s;
        QMimeData data;
        data.setText(line.repeated(60'000) + denied + u'\n' + line.repeated(60'000));
        QGuiApplication::clipboard()->setText(data.text());
        paste->paste();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->denial().isRecognised(), 20'000);
        QCOMPARE(paste->text(), data.text());
        QVERIFY(paste->toPlainText().size() < 100'000);
        QVERIFY(paste->toPlainText().contains(arn));
        QVERIFY(child<QLabel>(*dialog, "denialExcerpt")->isVisible());
        QTRY_VERIFY(!paste->extraSelections().isEmpty());
        QStringList marked;
        for (const QTextEdit::ExtraSelection &selection : paste->extraSelections())
            marked.append(selection.cursor.selectedText());
        QVERIFY2(marked.contains(arn), qPrintable(marked.join(u'|')));
    }

    void dialogsAreAccessible()
    {
        World world;
        const auto denial = opened<DenialDialog>(world.session.get());
        QCOMPARE(simulated::nameless(*denial), QStringList());
        denial->setText(denied);
        QTRY_VERIFY(denial->denial().isRecognised());
        QCOMPARE(simulated::nameless(*denial), QStringList());
        QCOMPARE(simulated::clashingMnemonics(*denial), QStringList());
        child<PasteEdit>(*denial, "denialPaste")->setFocus();
        const auto reached = simulated::reachedByTab(*denial);
        QVERIFY(reached.contains(child<QPushButton>(*denial, "denialCompose")));
        QVERIFY(reached.contains(child<QPushButton>(*denial, "causeLink1")));
        const auto handOver = opened<HandOverDialog>(arn, QList<ses::AttachedPolicy>{partner()});
        QCOMPARE(simulated::nameless(*handOver), QStringList());
        QCOMPARE(simulated::clashingMnemonics(*handOver), QStringList());
        const auto reading = opened<ReadHandOverDialog>(world.session.get());
        QCOMPARE(simulated::nameless(*reading), QStringList());
        QCOMPARE(simulated::clashingMnemonics(*reading), QStringList());
    }

    void handOverIsChosen()
    {
        const auto dialog = opened<HandOverDialog>(arn, QList<ses::AttachedPolicy>{partner()});
        auto *delegates = child<QComboBox>(*dialog, "handOverDelegate");
        auto *preview = child<QPlainTextEdit>(*dialog, "handOverPreview");
        QCOMPARE(delegates->count(), 2);
        QVERIFY(preview->toPlainText().contains("Delegate: 222222222222"_L1));
        QVERIFY(!preview->toPlainText().contains("```"_L1));
        QVERIFY(!preview->toPlainText().contains("333333333333"_L1)); // another delegate of the same statement
        delegates->setCurrentIndex(1);
        QVERIFY(preview->toPlainText().contains("Delegate: arn:aws:iam::333333333333:user/bob"_L1));
        child<QComboBox>(*dialog, "handOverFormat")->setCurrentIndex(1);
        QVERIFY(preview->toPlainText().contains("```json"_L1));
        simulated::click<QPushButton>(*dialog, "handOverCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), preview->toPlainText());
        const auto read = ses::readHandOver(QGuiApplication::clipboard()->text());
        QVERIFY(read.has_value());
        QCOMPARE(read->fromPatterns, QStringList{u"news@example.com"_s});
    }

    void handOverIsSaved()
    {
        const auto dialog = opened<HandOverDialog>(arn, QList<ses::AttachedPolicy>{partner()});
        const QTemporaryDir folder;
        simulated::click<QPushButton>(*dialog, "handOverSave");
        auto *files = qobject_cast<QFileDialog *>(simulated::dialog("handOverSaveDialog"));
        const QString path = folder.filePath(u"handover.txt"_s);
        Q_EMIT files->fileSelected(path);
        files->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), child<QPlainTextEdit>(*dialog, "handOverPreview")->toPlainText());
        simulated::click<QPushButton>(*dialog, "handOverSave");
        files = qobject_cast<QFileDialog *>(simulated::dialog("handOverSaveDialog"));
        Q_EMIT files->fileSelected(folder.filePath(u"missing/handover.txt"_s));
        files->close();
        QTRY_VERIFY(textOf(*dialog, "infoBarText").contains("not saved"_L1));
    }

    void nothingToHandOver()
    {
        const auto dialog = opened<HandOverDialog>(arn, QList<ses::AttachedPolicy>{});
        QVERIFY(child<QWidget>(*dialog, "handOverEmpty")->isVisible());
        QVERIFY(!child<QPushButton>(*dialog, "handOverCopy")->isEnabled());
        QVERIFY(!child<QPushButton>(*dialog, "handOverSave")->isEnabled());
    }

    void handOverIsRead()
    {
        World world;
        const auto dialog = opened<ReadHandOverDialog>(world.session.get());
        QSignalSpy composed(dialog.get(), &ReadHandOverDialog::composeRequested);
        auto *use = child<QPushButton>(*dialog, "readHandOverUse");
        QVERIFY(!use->isEnabled());
        dialog->setText(u"hello"_s);
        QTRY_VERIFY(textOf(*dialog, "readHandOverState").startsWith("No ARN"_L1));
        QVERIFY(!use->isEnabled());
        dialog->setText(tables::handOverText(ses::Grants({partner()}).handOver(arn, u"222222222222"_s), {},
                                             tables::HandOverFormat::Markdown));
        QTRY_VERIFY(use->isEnabled());
        use->click();
        QCOMPARE(composed.count(), 1);
        const auto request = composed.constFirst().constFirst().value<ses::SendRequest>();
        QCOMPARE(request.sourceArn, arn);
        QCOMPARE(request.fromArn, arn);
        QCOMPARE(request.returnPathArn, arn);
        QCOMPARE(request.from.address, u"news@example.com"_s);
        QCOMPARE(request.scope, simulated::owner); // the delegate's account is not in this workspace
        QVERIFY(!dialog->isVisible());
    }

    void bareArnIsRead()
    {
        World world;
        const auto dialog = opened<ReadHandOverDialog>(world.session.get());
        QTest::keyClicks(child<PasteEdit>(*dialog, "readHandOverPaste"), arn);
        QTRY_VERIFY(child<QPushButton>(*dialog, "readHandOverUse")->isEnabled());
        QSignalSpy composed(dialog.get(), &ReadHandOverDialog::composeRequested);
        simulated::click<QPushButton>(*dialog, "readHandOverUse");
        QCOMPARE(composed.constFirst().constFirst().value<ses::SendRequest>().sourceArn, arn);
    }
};

QTEST_MAIN(DelegateTest)

#include "tst_delegate.moc"
