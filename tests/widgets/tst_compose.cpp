// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scripted_backend.h"

#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"
#include "widgets/compose/attachment_list.h"
#include "widgets/compose/compose_page.h"
#include "widgets/compose/pair_table.h"
#include "widgets/compose/recipient_edit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QString owner = u"111111111111"_s;
const QString delegate = u"222222222222"_s;

struct Fixture
{
    ScriptedBackend backend;
    Session session{&backend};
    std::unique_ptr<ComposePage> page;
    QString noticed;
    std::function<void()> undo;

    Fixture()
    {
        backend.accountList = {{owner, u"Owner"_s, false}, {delegate, u"Delegate"_s, false}};
        ses::User jane;
        jane.name = u"jane"_s;
        jane.arn = u"arn:aws:iam::222222222222:user/jane"_s;
        ses::User bob = jane;
        bob.name = u"bob"_s;
        bob.arn = u"arn:aws:iam::222222222222:user/bob"_s;
        backend.userList = {jane, bob};
        backend.arns = QStringList{u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s};
        session.refreshAccounts();
        session.setScope({delegate, u"us-east-1"_s});
        QObject::connect(&session, &Session::notified, &session,
                         [this](const QString &text, const QString &, const std::function<void()> &action) {
                             noticed = text;
                             undo = action;
                         });
        open();
    }

    void open()
    {
        page = std::make_unique<ComposePage>(&session);
        page->resize(1100, 800);
        page->show();
        QTRY_VERIFY(child<QComboBox>("principalField")->count() > 0);
    }

    template<typename T>
    T *child(const char *name) const
    {
        auto *found = page->findChild<T *>(QLatin1StringView(name));
        Q_ASSERT_X(found, "child", name);
        return found;
    }

    QString headline() const { return child<QLabel>("preflightHeadline")->text(); }

    void fill() const
    {
        child<QLineEdit>("fromField")->setText(u"news@example.com"_s);
        QTest::keyClicks(child<QLineEdit>("toInput"), u"a@example.net,"_s);
        QTest::keyClicks(child<QLineEdit>("subjectField"), u"Hello"_s);
        child<QPlainTextEdit>("textField")->setPlainText(u"Text"_s);
    }
};

ses::Reason reason(ses::Check check, ses::Verdict verdict, const QString &text, const ses::Link &link = {})
{
    ses::Reason made;
    made.check = check;
    made.verdict = verdict;
    made.text = text;
    made.link = link;
    return made;
}

ses::Link fieldLink(const QString &field)
{
    ses::Link link;
    link.target = ses::Link::Target::ComposeField;
    link.subject = field;
    return link;
}

} // namespace

class TestCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collectsAllFields()
    {
        Fixture f;
        f.fill();
        f.child<QLineEdit>("fromNameField")->setText(u"News"_s);
        QTest::keyClicks(f.child<QLineEdit>("ccInput"), u"c@example.net;"_s);
        QTest::keyClicks(f.child<QLineEdit>("bccInput"), u"d@example.net"_s);
        f.child<QToolButton>("moreFieldsToggle")->click();
        QTest::keyClicks(f.child<QLineEdit>("replyToInput"), u"r@example.com,"_s);
        f.child<QLineEdit>("returnPathField")->setText(u"bounces@example.com"_s);
        f.child<QPlainTextEdit>("htmlField")->setPlainText(u"<p>x</p>"_s);
        f.child<QComboBox>("configurationSetField")->setEditText(u"set"_s);
        auto *door = f.child<QComboBox>("doorField");
        door->setCurrentIndex(door->findData(int(ses::Door::Smtp)));
        f.child<QComboBox>("principalField")->setCurrentIndex(1);
        f.child<QPushButton>("sendButton")->click();
        QCOMPARE(f.backend.sends.size(), 1);
        const ses::SendRequest &sent = f.backend.sends.first();
        QCOMPARE(sent.scope, f.session.scope());
        QCOMPARE(sent.principalArn, f.backend.userList.at(1).arn);
        QCOMPARE(int(sent.door), int(ses::Door::Smtp));
        QVERIFY((sent.from == ses::Mailbox{u"News"_s, u"news@example.com"_s}));
        QCOMPARE(sent.to.size(), 1);
        QCOMPARE(sent.cc.size(), 1);
        QCOMPARE(sent.bcc.size(), 1);
        QCOMPARE(sent.replyTo.size(), 1);
        QCOMPARE(sent.returnPath, u"bounces@example.com"_s);
        QCOMPARE(sent.subject, u"Hello"_s);
        QCOMPARE(sent.text, u"Text"_s);
        QCOMPARE(sent.html, u"<p>x</p>"_s);
        QCOMPARE(sent.configurationSet, u"set"_s);
    }

    void theSenderCanBeRootOrAUser()
    {
        Fixture f;
        auto *sender = f.child<QComboBox>("principalField");
        QCOMPARE(sender->count(), 3);
        QVERIFY(sender->findData(u"arn:aws:iam::222222222222:root"_s) >= 0);
        f.page->chooseSender(f.backend.userList.at(1).arn);
        QTRY_COMPARE(sender->currentData().toString(), f.backend.userList.at(1).arn);
        f.page->chooseSender(u"arn:aws:sts::222222222222:assumed-role/app/session"_s);
        QTRY_COMPARE(sender->currentData().toString(), u"arn:aws:sts::222222222222:assumed-role/app/session"_s);
    }

    void preflightFollowsTyping()
    {
        Fixture f;
        f.backend.onPreflight = [](const ses::SendRequest &request) {
            ses::Preflight answer;
            answer.accepted = request.subject == "Hello"_L1;
            if (!answer.accepted)
                answer.reasons = {reason(ses::Check::Syntax, ses::Verdict::Fail, "Subject is "_L1 + request.subject)};
            return ScriptedBackend::ready<ses::Preflight>(answer);
        };
        QTest::keyClicks(f.child<QLineEdit>("subjectField"), u"Hell"_s);
        QTRY_COMPARE(f.headline(), u"Would be refused: Subject is Hell"_s);
        QTest::keyClicks(f.child<QLineEdit>("subjectField"), u"o"_s);
        QTRY_COMPARE(f.headline(), u"Would be accepted."_s);
    }

    void onlyTheLatestPreflightCounts()
    {
        Fixture f;
        QList<std::shared_ptr<QPromise<ses::Result<ses::Preflight>>>> open;
        f.backend.onPreflight = [&open](const ses::SendRequest &) {
            auto promise = std::make_shared<QPromise<ses::Result<ses::Preflight>>>();
            promise->start();
            open.append(promise);
            return promise->future();
        };
        auto *subject = f.child<QLineEdit>("subjectField");
        QTest::keyClicks(subject, u"a"_s);
        QTRY_COMPARE(open.size(), 1);
        QTest::keyClicks(subject, u"b"_s);
        QTRY_COMPARE(open.size(), 2);
        const auto answer = [&open](int index, const QString &text) {
            open.at(index)->addResult(ses::Preflight{false, {reason(ses::Check::Size, ses::Verdict::Fail, text)}, {}});
            open.at(index)->finish();
        };
        answer(1, u"late"_s);
        answer(0, u"early"_s);
        QTRY_COMPARE(f.headline(), u"Would be refused: late"_s);
        QCoreApplication::processEvents();
        QCOMPARE(f.headline(), u"Would be refused: late"_s);
    }

    void preflightAsksAgainWhenTheWorldChanges()
    {
        Fixture f;
        f.fill();
        QTRY_VERIFY(!f.backend.preflights.isEmpty());
        QTRY_COMPARE(f.headline(), u"Would be accepted."_s);
        const auto before = f.backend.preflights.size();
        f.backend.say(ses::Change::What::Policies);
        QTRY_VERIFY(f.backend.preflights.size() > before);
    }

    void reasonsLinkToTheirPlaces()
    {
        Fixture f;
        ses::Link policyLink;
        policyLink.target = ses::Link::Target::IdentityPolicy;
        policyLink.scope = {owner, u"us-east-1"_s};
        policyLink.subject = u"example.com"_s;
        policyLink.policy = u"partner"_s;
        policyLink.statement = 1;
        f.backend.onPreflight = [&policyLink](const ses::SendRequest &) {
            ses::Preflight answer;
            answer.reasons = {
                reason(ses::Check::Syntax, ses::Verdict::Pass, {}, fieldLink(u"subjectField"_s)),
                reason(ses::Check::Identity, ses::Verdict::Fail, u"x"_s, fieldLink(u"returnPathField"_s)),
                reason(ses::Check::IdentityPolicy, ses::Verdict::Fail, u"y"_s, policyLink),
            };
            return ScriptedBackend::ready<ses::Preflight>(answer);
        };
        f.fill();
        QList<QPushButton *> links;
        QTRY_COMPARE((links = visibleLinks(*f.page)).size(), 2);
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        links.at(0)->click();
        QVERIFY(f.child<QLineEdit>("returnPathField")->isVisible());
        QVERIFY(f.child<QLineEdit>("returnPathField")->hasFocus());
        QSignalSpy followed(&f.session, &Session::linkFollowed);
        links.at(1)->click();
        QCOMPARE(followed.size(), 1);
        const auto link = followed.first().first().value<ses::Link>();
        QCOMPARE(link.subject, u"example.com"_s);
        QCOMPARE(link.policy, u"partner"_s);
        QCOMPARE(link.statement, 1);
    }

    void aPreflightThatFailsSaysSo()
    {
        Fixture f;
        f.backend.onPreflight = [](const ses::SendRequest &) {
            ses::Error error;
            error.message = u"The workspace is locked."_s;
            return ScriptedBackend::ready<ses::Preflight>(tl::unexpected(error));
        };
        f.fill();
        QTRY_COMPARE(f.headline(), u"Cannot be checked: The workspace is locked."_s);
    }

    void aSendShowsIdAndTimeline()
    {
        Fixture f;
        f.backend.onSend = [](const ses::SendRequest &) {
            return ScriptedBackend::ready<ses::SendReceipt>(
                ses::SendReceipt{u"0100-abc"_s, QDateTime::currentDateTimeUtc()});
        };
        f.fill();
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.child<QPlainTextEdit>("textField")->setFocus();
        QTest::keyClick(f.child<QPlainTextEdit>("textField"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.child<QWidget>("sentPanel")->isVisible());
        QCOMPARE(f.child<QLabel>("messageIdLabel")->text(), u"0100-abc"_s);
        QCOMPARE(f.child<QPlainTextEdit>("textField")->toPlainText(), u"Text"_s);
        f.child<QAbstractButton>("messageIdCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0100-abc"_s);
        QCOMPARE(f.child<QLabel>("timelineStatus")->text(), u"Waiting for events."_s);
        ses::Event sent;
        sent.key = 1;
        sent.messageId = u"0100-abc"_s;
        sent.at = QDateTime::currentDateTimeUtc();
        f.backend.eventList[u"0100-abc"_s] = {sent};
        f.backend.say(ses::Change::What::Events, u"0100-abc"_s);
        QTRY_VERIFY(f.child<QLabel>("timelineStatus")->text().startsWith("Sent."_L1));
        ses::Event bounced = sent;
        bounced.key = 2;
        bounced.type = ses::EventType::Bounce;
        bounced.bounceType = u"Permanent"_s;
        f.backend.eventList[u"0100-abc"_s].append(bounced);
        f.backend.say(ses::Change::What::Events, u"0100-abc"_s);
        QTRY_COMPARE(f.child<QLabel>("timelineStatus")->text(), u"2 event(s)."_s);
    }

    void aRefusalKeepsEverything()
    {
        Fixture f;
        f.backend.onSend = [](const ses::SendRequest &) {
            ses::Error error;
            error.code = ses::ErrorCode::AccessDenied;
            error.awsCode = u"AccessDenied"_s;
            error.message = u"User is not authorized to perform `ses:SendEmail'"_s;
            error.advice = u"The policy was removed."_s;
            return ScriptedBackend::ready<ses::SendReceipt>(tl::unexpected(error));
        };
        f.fill();
        f.child<QPushButton>("sendButton")->click();
        auto *info = f.child<InfoBar>("composeInfo");
        QTRY_VERIFY(info->isVisible());
        QStringList texts;
        for (const QLabel *label : info->findChildren<QLabel *>())
            texts.append(label->text());
        const QString all = texts.join(u'\n');
        QVERIFY2(all.contains("User is not authorized to perform `ses:SendEmail'"_L1), qPrintable(all));
        QVERIFY2(all.contains("The policy was removed."_L1), qPrintable(all));
        QVERIFY(!f.child<QWidget>("sentPanel")->isVisible());
        QCOMPARE(f.child<QLineEdit>("subjectField")->text(), u"Hello"_s);
        QCOMPARE(f.child<RecipientEdit>("toField")->mailboxes().size(), 1);
        QVERIFY(f.child<QPushButton>("sendButton")->isEnabled());
    }

    void aSecondClickWhileSendingDoesNothing()
    {
        Fixture f;
        auto promise = std::make_shared<QPromise<ses::Result<ses::SendReceipt>>>();
        promise->start();
        f.backend.onSend = [promise](const ses::SendRequest &) { return promise->future(); };
        f.fill();
        f.child<QPushButton>("sendButton")->click();
        QTest::keyClick(f.child<QLineEdit>("subjectField"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.backend.sends.size(), 1);
        promise->addResult(ses::SendReceipt{u"id"_s, {}});
        promise->finish();
        QTRY_VERIFY(f.child<QPushButton>("sendButton")->isEnabled());
    }

    void theDraftSurvives()
    {
        Fixture f;
        f.fill();
        auto *door = f.child<QComboBox>("doorField");
        door->setCurrentIndex(door->findData(int(ses::Door::V1Raw)));
        QTRY_VERIFY(!f.backend.drafts.value(u"compose"_s).isEmpty());
        // As after a crash: the old page gets no chance to say anything more.
        const auto drafts = f.backend.drafts;
        f.page.reset();
        f.backend.drafts = drafts;
        f.open();
        QTRY_COMPARE(f.child<QLineEdit>("subjectField")->text(), u"Hello"_s);
        QCOMPARE(f.child<QLineEdit>("fromField")->text(), u"news@example.com"_s);
        QCOMPARE(f.child<QPlainTextEdit>("textField")->toPlainText(), u"Text"_s);
        QCOMPARE(f.child<RecipientEdit>("toField")->mailboxes().first().address, u"a@example.net"_s);
        QCOMPARE(f.child<QComboBox>("doorField")->currentData().toInt(), int(ses::Door::V1Raw));
    }

    void leavingAFieldSavesAtOnce()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        auto *subject = f.child<QLineEdit>("subjectField");
        subject->setFocus();
        QTest::keyClicks(subject, u"Kept"_s);
        QVERIFY(subject->hasFocus());
        QTest::keyClick(subject, Qt::Key_Tab);
        QVERIFY(!subject->hasFocus());
        // Well before the delay is over.
        QTRY_VERIFY_WITH_TIMEOUT(f.backend.drafts.value(u"compose"_s).contains("Kept"), 500);
    }

    void attachmentsAreInTheDraft()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"note.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        Fixture f;
        f.fill();
        auto *list = f.page->findChild<AttachmentList *>();
        list->addFiles({file.fileName()});
        QTRY_COMPARE(list->attachments().size(), 1);
        f.page.reset();
        f.open();
        list = f.page->findChild<AttachmentList *>();
        QTRY_COMPARE(list->attachments().size(), 1);
        QCOMPARE(list->attachments().first().content, QByteArray("hello"));
    }

    void anUnreadableAttachmentIsReported()
    {
        Fixture f;
        f.page->findChild<AttachmentList *>()->addFiles({u"/nowhere/file"_s});
        QTRY_VERIFY(f.child<InfoBar>("composeInfo")->isVisible());
    }

    void newMessageCanBeUndone()
    {
        Fixture f;
        f.fill();
        f.child<QPushButton>("newMessageButton")->click();
        QVERIFY(f.child<QLineEdit>("subjectField")->text().isEmpty());
        QVERIFY(f.child<RecipientEdit>("toField")->mailboxes().isEmpty());
        QVERIFY(f.undo);
        f.undo();
        QCOMPARE(f.child<QLineEdit>("subjectField")->text(), u"Hello"_s);
        QCOMPARE(f.child<RecipientEdit>("toField")->mailboxes().size(), 1);
    }

    void scenariosAddTheirAddress_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("address");
        for (const char *name : {"success", "bounce", "ooto", "complaint", "suppressionlist"})
            QTest::addRow("%s", name) << QString("scenario-"_L1 + QLatin1StringView(name))
                                      << QString(QLatin1StringView(name) + "@simulator.amazonses.com"_L1);
    }

    void scenariosAddTheirAddress()
    {
        QFETCH(QString, action);
        QFETCH(QString, address);
        Fixture f;
        f.child<QAction>(action.toLatin1().constData())->trigger();
        QCOMPARE(f.child<RecipientEdit>("toField")->mailboxes().last().address, address);
    }

    void theSourceArnFollowsTheSenderUntilTouched()
    {
        Fixture f;
        auto *arn = f.child<QComboBox>("sourceArnField");
        f.child<QLineEdit>("fromField")->setText(u"news@example.com"_s);
        QTRY_COMPARE(arn->currentText(), f.backend.arns.first());
        // The right is taken away: the ARN stays, so that the denial can be seen.
        f.backend.arns.clear();
        f.backend.say(ses::Change::What::Policies);
        QTRY_COMPARE(arn->count(), 1);
        QCOMPARE(arn->currentText(), u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s);
        f.child<QLineEdit>("fromField")->setText(u"me@own.example"_s);
        QTRY_COMPARE(arn->currentText(), QString());
        arn->setEditText({});
        QTest::keyClicks(arn->lineEdit(), u"arn:by-hand"_s);
        f.child<QLineEdit>("fromField")->setText(u"news@example.com"_s);
        f.backend.arns = QStringList{u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s};
        f.backend.say(ses::Change::What::Policies);
        QTRY_COMPARE(arn->count(), 2);
        QCOMPARE(arn->currentText(), u"arn:by-hand"_s);
    }

    void aPastedMailboxIsTakenApart()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        auto *from = f.child<QLineEdit>("fromField");
        from->setFocus();
        QTest::keyClicks(from, u"\"News, Daily\" <news@example.com>"_s);
        QTest::keyClick(from, Qt::Key_Tab);
        QCOMPARE(from->text(), u"news@example.com"_s);
        QCOMPARE(f.child<QLineEdit>("fromNameField")->text(), u"News, Daily"_s);
    }

    void thePreviewLoadsNothing()
    {
        Fixture f;
        auto *preview = f.child<QTextBrowser>("htmlPreview");
        const QUrl file = QUrl::fromLocalFile(u"/etc/passwd"_s);
        QVERIFY(preview->loadResource(QTextDocument::HtmlResource, file).toByteArray().isEmpty());
        f.child<QPlainTextEdit>("htmlField")
            ->setPlainText(u"<p>Hi</p><img src='file:///etc/passwd'><a href='file:///etc/passwd'>x</a>"_s);
        QTRY_VERIFY(preview->toPlainText().contains("Hi"_L1));
        QVERIFY(!preview->openLinks());
    }

    void copiesWithoutSending_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("part");
        QTest::addRow("v1") << QByteArray("copyAwsCliV1") << u"aws ses "_s;
        QTest::addRow("v2") << QByteArray("copyAwsCliV2") << u"aws sesv2 "_s;
        QTest::addRow("SMTP") << QByteArray("copySmtpHeaders") << u"X-SES-SOURCE-ARN: arn:"_s;
    }

    void copiesWithoutSending()
    {
        QFETCH(QByteArray, action);
        QFETCH(QString, part);
        Fixture f;
        f.fill();
        QTRY_VERIFY(!f.child<QComboBox>("sourceArnField")->currentText().isEmpty());
        f.child<QAction>(action.constData())->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(part), qPrintable(copied));
        QVERIFY(f.backend.sends.isEmpty());
        QVERIFY(f.noticed.startsWith("Copied"_L1));
    }

    void prefillOffersTheOldDraftBack()
    {
        Fixture f;
        f.fill();
        ses::SendRequest request;
        request.scope = {owner, u"eu-west-1"_s};
        request.subject = u"Again"_s;
        f.page->prefill(request);
        QCOMPARE(f.session.scope(), request.scope);
        QCOMPARE(f.child<QLineEdit>("subjectField")->text(), u"Again"_s);
        QVERIFY(f.undo);
        f.undo();
        QCOMPARE(f.child<QLineEdit>("subjectField")->text(), u"Hello"_s);
    }

    void linksFocusTheirField()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.page->startFrom(fieldLink(u"fromArnField"_s));
        QVERIFY(f.child<QComboBox>("fromArnField")->isVisible());
        f.page->startFrom(fieldLink(u"toField"_s));
        QVERIFY(f.child<QLineEdit>("toInput")->hasFocus());
        f.page->startFrom({});
        QVERIFY(f.child<QLineEdit>("fromField")->hasFocus());
    }

    void tabWalksTheFormInReadingOrder()
    {
        Fixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.child<QPushButton>("sendButton")->setFocus();
        const QStringList expected{u"newMessageButton"_s, u"copyAsButton"_s,    u"readHandOverButton"_s,
                                   u"principalField"_s,   u"fromField"_s,       u"fromNameField"_s,
                                   u"toInput"_s,          u"scenarioButton"_s,  u"ccInput"_s,
                                   u"bccInput"_s,         u"subjectField"_s,    u"qt_tabwidget_tabbar"_s,
                                   u"textField"_s,        u"sourceArnField"_s,  u"attachmentsList"_s,
                                   u"attachmentsAdd"_s,   u"moreFieldsToggle"_s};
        QStringList walked;
        for (int step = 0; step < expected.size(); ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            walked.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(walked, expected);
    }

    void hugeTextsDoNotFreeze()
    {
        Fixture f;
        const QString huge(1024 * 1024, u'x');
        QElapsedTimer timer;
        timer.start();
        QGuiApplication::clipboard()->setText(huge);
        QTest::keySequence(f.child<QLineEdit>("subjectField"), QKeySequence::Paste);
        // One line without a space: the worst case for wrapping.
        f.child<QPlainTextEdit>("textField")->paste();
        f.child<QPlainTextEdit>("htmlField")->paste();
        QTest::keyClicks(f.child<QLineEdit>("toInput"), u"x"_s);
        QTest::keySequence(f.child<QLineEdit>("toInput"), QKeySequence::Paste);
        QTRY_VERIFY(f.child<QTextBrowser>("htmlPreview")->toPlainText().startsWith("The HTML is too long"_L1));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(f.child<QLineEdit>("subjectField")->text().size(), huge.size());
        QCOMPARE(f.child<QPlainTextEdit>("textField")->toPlainText().size(), huge.size());
    }

    void everyControlHasAName()
    {
        Fixture f;
        f.fill();
        f.child<QToolButton>("moreFieldsToggle")->click();
        QStringList missing;
        for (QWidget *widget : f.page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (accessible && accessible->text(QAccessible::Name).isEmpty() && !qobject_cast<QComboBox *>(widget))
                missing.append(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(", "_L1)));
    }

private:
    static QList<QPushButton *> visibleLinks(const QWidget &page)
    {
        QList<QPushButton *> visible;
        for (QPushButton *button : page.findChildren<QPushButton *>(u"reasonLink"_s)) {
            if (button->isVisible())
                visible.append(button);
        }
        return visible;
    }
};

QTEST_MAIN(TestCompose)
#include "tst_compose.moc"
