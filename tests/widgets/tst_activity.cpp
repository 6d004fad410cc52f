// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scripted_backend.h"

#include "tables/message_table.h"
#include "widgets/activity/activity_page.h"
#include "widgets/activity/list_view.h"
#include "widgets/activity/mailbox_page.h"
#include "widgets/activity/message_details.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"

#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

ses::MessageSummary message(qint64 key)
{
    ses::MessageSummary row;
    row.key = key;
    row.messageId = u"id-%1"_s.arg(key);
    row.at = QDateTime::fromSecsSinceEpoch(1'790'000'000 + key, Qt::UTC);
    row.scope = {key % 2 ? u"111111111111"_s : u"222222222222"_s, u"us-east-1"_s};
    row.from = u"news@example.com"_s;
    row.recipients = QStringList{u"a@example.net"_s};
    row.subject = u"Subject %1"_s.arg(key);
    row.identityArn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;
    row.state = key % 5 ? ses::MessageState::Delivered : ses::MessageState::Bounced;
    return row;
}

template<typename Page>
struct Fixture
{
    ScriptedBackend backend;
    Session session{&backend};
    std::unique_ptr<Page> page;

    explicit Fixture(int count = 0)
    {
        for (qint64 key = count; key > 0; --key)
            backend.messageList.append(message(key));
        backend.accountList = {{u"111111111111"_s, u"Owner"_s, false}, {u"222222222222"_s, u"Delegate"_s, false}};
        session.refreshAccounts();
        session.setScope({u"222222222222"_s, u"us-east-1"_s});
    }

    void open()
    {
        page = std::make_unique<Page>(&session);
        page->resize(1100, 800);
        page->show();
    }

    template<typename T>
    T *child(const char *name) const
    {
        auto *found = page->template findChild<T *>(QLatin1StringView(name));
        Q_ASSERT_X(found, "child", name);
        return found;
    }
};

struct Activity : Fixture<ActivityPage>
{
    explicit Activity(int count)
        : Fixture(count)
    {
        open();
        QTRY_VERIFY(model()->hasAnswer());
    }

    ListView *view() const { return child<ListView>("activityTable"); }
    tables::MessageTable *model() const { return qobject_cast<tables::MessageTable *>(view()->model()); }
    QString title() const { return child<QLabel>("messageTitle")->text(); }
};

struct Mailbox : Fixture<MailboxPage>
{
    Mailbox()
    {
        ses::MailItem verification;
        verification.key = 2;
        verification.kind = ses::MailItem::Kind::Verification;
        verification.to = u"new@example.com"_s;
        verification.subject = u"Verify"_s;
        verification.verifies = verification.to;
        ses::MailItem feedback;
        feedback.key = 1;
        feedback.kind = ses::MailItem::Kind::Bounce;
        feedback.to = u"bounces@example.com"_s;
        feedback.subject = u"Delivery Status Notification (Failure)"_s;
        feedback.messageId = u"id-7"_s;
        backend.mailList = {verification, feedback};
        backend.mailTexts[2] = "Subject: Verify\r\nContent-Type: text/plain\r\n\r\nPlease confirm.\r\n";
        backend.mailTexts[1] =
            "Subject: Failure\r\nContent-Type: text/html\r\n\r\n<p>Gone</p><img src=\"http://x/\">\r\n";
    }
};

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesWhileScrolling()
    {
        Activity f(1000);
        QCOMPARE(f.model()->rowCount(), 200);
        QCOMPARE(f.child<QLabel>("activityCount")->text(), u"1000 message(s)."_s);
        for (int round = 0; round < 10 && f.model()->rowCount() < 1000; ++round) {
            const int before = f.model()->rowCount();
            QTRY_VERIFY(f.view()->verticalScrollBar()->value() < f.view()->verticalScrollBar()->maximum());
            f.view()->verticalScrollBar()->setValue(f.view()->verticalScrollBar()->maximum());
            QTRY_VERIFY(f.model()->rowCount() > before);
        }
        QCOMPARE(f.model()->rowCount(), 1000);
    }

    void newMessagesLeaveSelectionAndScrollAlone()
    {
        Activity f(300);
        f.view()->setCurrentIndex(f.model()->index(50, 0));
        f.view()->scrollTo(f.model()->index(50, 0), QAbstractItemView::PositionAtTop);
        const qint64 key = f.view()->currentKey();
        QTRY_COMPARE(f.title(), u"Delivered: Subject %1"_s.arg(key).replace("Delivered"_L1,
                                                                            key % 5 ? "Delivered"_L1 : "Bounced"_L1));
        const qint64 top = f.view()->indexAt({5, 5}).data(tables::PagedTableBase::KeyRole).toLongLong();
        for (qint64 next = 301; next < 311; ++next)
            f.backend.messageList.prepend(message(next));
        f.backend.say(ses::Change::What::Messages);
        QTRY_COMPARE(f.model()->rows().first().key, 310);
        QCOMPARE(f.view()->currentKey(), key);
        QTRY_COMPARE(f.view()->indexAt({5, 5}).data(tables::PagedTableBase::KeyRole).toLongLong(), top);
        QCOMPARE(f.child<QLabel>("activityCount")->text(), u"310 message(s)."_s);
    }

    void filters_data()
    {
        QTest::addColumn<QByteArray>("combo");
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::addRow("none") << QByteArray() << 0 << QString() << QString() << 20;
        QTest::addRow("this account") << QByteArray("activityAccountFilter") << 1 << QString() << QString() << 10;
        QTest::addRow("outcome") << QByteArray("activityOutcomeFilter") << 5 << QString() << QString() << 4;
        QTest::addRow("identity") << QByteArray() << 0 << u"other.example"_s << QString() << 1;
        QTest::addRow("text") << QByteArray() << 0 << QString() << u"SUBJECT 13"_s << 1;
        QTest::addRow("nothing matches") << QByteArray() << 0 << QString() << u"zzz"_s << 0;
    }

    void filters()
    {
        QFETCH(QByteArray, combo);
        QFETCH(int, index);
        QFETCH(QString, identity);
        QFETCH(QString, text);
        QFETCH(int, rows);
        Activity f(20);
        f.backend.messageList[0].identityArn = u"arn:aws:ses:us-east-1:111111111111:identity/other.example"_s;
        if (!combo.isEmpty())
            f.child<QComboBox>(combo.constData())->setCurrentIndex(index);
        f.child<QComboBox>("activityIdentityFilter")->setEditText(identity);
        QTest::keyClicks(f.child<QLineEdit>("activityTextFilter"), text);
        QTRY_COMPARE(f.model()->rowCount(), rows);
        QTRY_COMPARE(f.child<QLabel>("activityCount")->text(), u"%1 message(s)."_s.arg(rows));
        QCOMPARE(f.child<QWidget>("activityEmpty")->isVisible(), rows == 0);
        if (rows == 0) {
            f.child<QPushButton>("activityClearFilters")->click();
            QTRY_COMPARE(f.model()->rowCount(), 20);
        }
    }

    void anEmptyWorkspaceSaysWhatWillBeHere()
    {
        Activity f(0);
        QVERIFY(f.child<QWidget>("activityEmpty")->isVisible());
        QVERIFY(!f.child<QPushButton>("activityClearFilters")->isVisible());
    }

    void theEmbeddedPageShowsOneIdentity()
    {
        Activity f(20);
        f.backend.messageList[1].identityArn = u"arn:aws:ses:us-east-1:111111111111:identity/other.example"_s;
        f.page->filterIdentity(u"other.example"_s);
        QTRY_COMPARE(f.model()->query().identity, u"other.example"_s);
        QCOMPARE(f.model()->query().account, f.session.scope().account);
        QCOMPARE(f.model()->query().region, u"us-east-1"_s);
        QVERIFY(!f.child<QComboBox>("activityIdentityFilter")->isVisible());
        QVERIFY(!f.child<QComboBox>("activityAccountFilter")->isVisible());
    }

    void detailsOpenByKeyboard()
    {
        Activity f(5);
        f.view()->setFocus();
        QTest::keyClick(f.view(), Qt::Key_Home);
        QTest::keyClick(f.view(), Qt::Key_Down);
        QTRY_COMPARE(f.title(), u"Delivered: Subject 4"_s);
        QVERIFY(f.child<QPlainTextEdit>("messageSource")->toPlainText().contains("Subject: Subject 4"_L1));
    }

    void showMessageWorksWhereverTheMessageIs_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("loaded");
        QTest::addRow("on the first page") << 999 << true;
        QTest::addRow("far down") << 3 << false;
    }

    void showMessageWorksWhereverTheMessageIs()
    {
        QFETCH(int, key);
        QFETCH(bool, loaded);
        Activity f(1000);
        f.page->showMessage(u"id-%1"_s.arg(key));
        QTRY_VERIFY(f.title().endsWith(u"Subject %1"_s.arg(key)));
        QCOMPARE(f.view()->currentIndex().isValid(), loaded);
    }

    void anUnknownMessageIsReported()
    {
        Activity f(1);
        f.page->showMessage(u"no such id"_s);
        QTRY_VERIFY(f.child<InfoBar>("activityInfo")->isVisible());
    }

    void aRefusedMessageShowsItsError()
    {
        Activity f(1);
        f.backend.messageList[0].state = ses::MessageState::Refused;
        f.backend.messageList[0].messageId.clear();
        f.backend.messageList[0].error = u"User is not authorized"_s;
        f.backend.say(ses::Change::What::Messages);
        QTRY_COMPARE(int(f.model()->rows().first().state), int(ses::MessageState::Refused));
        f.view()->setCurrentIndex(f.model()->index(0, 0));
        QTRY_VERIFY(f.child<InfoBar>("messageError")->isVisible());
        QCOMPARE(f.child<QLabel>("timelineStatus")->text(), u"A message that was refused has no events."_s);
    }

    void composeAgainGivesTheMessage()
    {
        Activity f(3);
        QSignalSpy requested(f.page.get(), &ActivityPage::composeRequested);
        f.view()->setCurrentIndex(f.model()->index(0, 0));
        QTRY_VERIFY(f.title().endsWith("Subject 3"_L1));
        f.child<QPushButton>("composeAgain")->click();
        QCOMPARE(requested.size(), 1);
        const auto request = requested.first().first().value<ses::SendRequest>();
        QCOMPARE(request.subject, u"Subject 3"_s);
        QCOMPARE(request.to.size(), 1);
    }

    void aMillionRowsStaySmooth()
    {
        Activity f(0);
        f.backend.messageList.reserve(1'000'000);
        for (qint64 key = 1'000'000; key > 0; --key)
            f.backend.messageList.append(message(key));
        f.backend.say(ses::Change::What::Messages);
        QTRY_VERIFY_WITH_TIMEOUT(f.model()->rowCount() >= 200, 20000);
        f.view()->setCurrentIndex(f.model()->index(0, 0));
        QElapsedTimer timer;
        timer.start();
        for (int step = 0; step < 100; ++step)
            QTest::keyClick(f.view(), Qt::Key_Down);
        // Generous for a busy machine; counting rows in the model or sizing columns by content takes seconds.
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void everyControlHasAName()
    {
        Activity f(5);
        f.view()->setCurrentIndex(f.model()->index(0, 0));
        QTRY_VERIFY(f.title().endsWith("Subject 5"_L1));
        QStringList missing;
        for (QWidget *widget : f.page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<QComboBox *>(widget) ||
                qobject_cast<QTabBar *>(widget))
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (accessible && accessible->text(QAccessible::Name).isEmpty())
                missing.append(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(", "_L1)));
    }

    void mailsAreRead()
    {
        Mailbox f;
        f.open();
        auto *view = f.child<ListView>("mailboxTable");
        QTRY_COMPARE(view->model()->rowCount(), 2);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTRY_COMPARE(f.child<QPlainTextEdit>("mailText")->toPlainText().trimmed(), u"Please confirm."_s);
        QVERIFY(f.child<QPushButton>("confirmVerification")->isVisible());
        QVERIFY(!f.child<QPushButton>("showSesMessage")->isVisible());
        view->setCurrentIndex(view->model()->index(1, 0));
        QTRY_VERIFY(f.child<QTextBrowser>("mailHtml")->toPlainText().contains("Gone"_L1));
        QVERIFY(!f.child<QPushButton>("confirmVerification")->isVisible());
    }

    void verificationIsConfirmed()
    {
        Mailbox f;
        f.open();
        f.page->showVerificationFor(u"new@example.com"_s);
        auto *confirm = f.child<QPushButton>("confirmVerification");
        QTRY_VERIFY(confirm->isVisible());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(f.child<InfoBar>("mailInfo")->isVisible());
        QVERIFY(f.backend.mailList.first().verifies.isEmpty());
        QTRY_VERIFY(!confirm->isVisible());
    }

    void aMissingVerificationMailIsReported()
    {
        Mailbox f;
        f.open();
        f.page->showVerificationFor(u"other@example.com"_s);
        QTRY_VERIFY(f.child<InfoBar>("mailboxInfo")->isVisible());
    }

    void feedbackLeadsToItsMessage()
    {
        Mailbox f;
        f.open();
        auto *view = f.child<ListView>("mailboxTable");
        QTRY_COMPARE(view->model()->rowCount(), 2);
        view->setCurrentIndex(view->model()->index(1, 0));
        QSignalSpy followed(&f.session, &Session::linkFollowed);
        f.child<QPushButton>("showSesMessage")->click();
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().value<ses::Link>().subject, u"id-7"_s);
    }

    void aBackendWithoutMailboxSaysSo()
    {
        Mailbox f;
        f.backend.isSimulator = false;
        f.open();
        auto *empty = f.child<QWidget>("mailboxEmpty");
        QTRY_VERIFY(empty->isVisible());
        QStringList texts;
        for (const QLabel *label : empty->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.join(u'\n').contains("Only the simulator"_L1));
    }
};

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
