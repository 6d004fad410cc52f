// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages on the real simulator: what a person does to send, to be refused, and to see what happened.

#include "simulator/factory.h"
#include "tables/message_table.h"
#include "widgets/activity/activity_page.h"
#include "widgets/activity/mailbox_page.h"
#include "widgets/activity/message_timeline.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"
#include "widgets/compose/compose_page.h"
#include "widgets/compose/recipient_edit.h"

#include "ses/arn.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const ses::Scope owner{u"111111111111"_s, u"us-east-1"_s};
const ses::Scope delegate{u"222222222222"_s, u"us-east-1"_s};

const QByteArray delegateMaySend = R"({"Version": "2012-10-17", "Statement": [{"Sid": "Partner", "Effect": "Allow",
    "Principal": {"AWS": "222222222222"}, "Action": ["ses:SendEmail", "ses:SendRawEmail"],
    "Resource": "arn:aws:ses:us-east-1:111111111111:identity/example.com"}]})";
const QByteArray userMaySend = R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
    "Action": ["ses:SendEmail", "ses:SendRawEmail"], "Resource": "*"}]})";

/// An open simulator with an owner of example.com and a delegate who may send in its name.
class World
{
public:
    World()
    {
        m_backend = simulator::Factory().create(
            {{u"path"_s, m_dir.filePath(u"workspace.mandate"_s)}, {u"eventDelayFactor"_s, 0.0}});
        await(m_backend->open());
        session = std::make_unique<Session>(m_backend.get());
        for (const ses::Scope &scope : {owner, delegate}) {
            await(controls()->createAccount({scope.account, scope == owner ? u"Owner"_s : u"Delegate"_s, false}));
            await(controls()->setAccountStatus(scope, {true, 50000, 100, 0, true}));
        }
        await(m_backend->createIdentity(owner, u"example.com"_s));
        await(controls()->publishRecords(owner, u"example.com"_s, true));
        await(m_backend->putPolicy(owner, u"example.com"_s, {u"partner"_s, delegateMaySend, {}}));
        jane = await(controls()->createUser(delegate.account, u"jane"_s)).arn;
        await(controls()->putUserPolicy(delegate.account, u"jane"_s, {u"sending"_s, userMaySend, {}}));
        session->refreshAccounts();
        session->setScope(delegate);
    }

    ses::Backend *backend() const { return m_backend.get(); }
    ses::SimulatorControls *controls() const { return m_backend->simulator(); }

    template<typename T>
    static T await(const ses::Future<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
            qFatal("The simulator did not answer.");
        const ses::Result<T> result = future.result();
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        if constexpr (!std::is_void_v<T>)
            return *result;
    }

    QString jane;
    std::unique_ptr<Session> session;

private:
    QTemporaryDir m_dir;
    std::unique_ptr<ses::Backend> m_backend;
};

template<typename T>
T *child(const QWidget &page, const char *name)
{
    auto *found = page.findChild<T *>(QLatin1StringView(name));
    if (!found)
        qFatal("There is no %s.", name);
    return found;
}

struct Compose
{
    ComposePage page;

    Compose(World &world, const QString &recipient)
        : page(world.session.get())
    {
        page.resize(1100, 800);
        page.show();
        page.chooseSender(world.jane);
        child<QLineEdit>(page, "fromField")->setText(u"news@example.com"_s);
        QTest::keyClicks(child<QLineEdit>(page, "toInput"), recipient + u',');
        QTest::keyClicks(child<QLineEdit>(page, "subjectField"), u"Hello"_s);
        child<QPlainTextEdit>(page, "textField")->setPlainText(u"Text"_s);
    }

    QString headline() const { return child<QLabel>(page, "preflightHeadline")->text(); }
    void send() const { child<QPushButton>(page, "sendButton")->click(); }
    QString messageId() const { return child<QLabel>(page, "messageIdLabel")->text(); }
    QStringList events() const
    {
        QStringList words;
        const auto *table = child<QTableView>(page, "timelineTable");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            words.append(table->model()->index(row, 1).data().toString());
        return words;
    }
};

} // namespace

class TestSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheRecipientMakesHappen_data()
    {
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QStringList>("events");
        const QString domain = u"@simulator.amazonses.com"_s;
        QTest::addRow("success") << QString(u"success"_s + domain) << QStringList{u"Send"_s, u"Delivery"_s};
        QTest::addRow("bounce") << QString(u"bounce"_s + domain) << QStringList{u"Send"_s, u"Bounce, Permanent"_s};
        QTest::addRow("complaint") << QString(u"complaint"_s + domain)
                                   << QStringList{u"Send"_s, u"Delivery"_s, u"Complaint"_s};
        QTest::addRow("suppression list")
            << QString(u"suppressionlist"_s + domain) << QStringList{u"Send"_s, u"Bounce, Permanent"_s};
        QTest::addRow("somebody") << u"reader@example.net"_s << QStringList{u"Send"_s, u"Delivery"_s};
    }

    void whatTheRecipientMakesHappen()
    {
        QFETCH(QString, recipient);
        QFETCH(QStringList, events);
        World world;
        Compose compose(world, recipient);
        QTRY_COMPARE(child<QComboBox>(compose.page, "sourceArnField")->currentText(),
                     u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s);
        QTRY_VERIFY2(compose.headline().startsWith("Would be accepted"_L1), qPrintable(compose.headline()));
        compose.send();
        QTRY_VERIFY(!compose.messageId().isEmpty());
        QTRY_COMPARE(compose.events(), events);
    }

    void aRevokedPolicyIsSeenBeforeAndAfterSending()
    {
        World world;
        Compose compose(world, u"success@simulator.amazonses.com"_s);
        QTRY_VERIFY(compose.headline().startsWith("Would be accepted"_L1));
        World::await(world.backend()->deletePolicy(owner, u"example.com"_s, u"partner"_s));
        QTRY_VERIFY2(compose.headline().startsWith("Would be refused"_L1), qPrintable(compose.headline()));
        compose.send();
        auto *info = child<InfoBar>(compose.page, "composeInfo");
        QTRY_VERIFY(info->isVisible());
        QString texts;
        for (const QLabel *label : info->findChildren<QLabel *>())
            texts += label->text() + u'\n';
        QVERIFY2(texts.contains("is not authorized to perform"_L1), qPrintable(texts));
        QCOMPARE(child<QLineEdit>(compose.page, "subjectField")->text(), u"Hello"_s);
        QCOMPARE(child<RecipientEdit>(compose.page, "toField")->mailboxes().size(), 1);
        QVERIFY(!child<QWidget>(compose.page, "sentPanel")->isVisible());
    }

    void aSentMessageIsInActivity()
    {
        World world;
        ActivityPage activity(world.session.get());
        activity.show();
        auto *table = qobject_cast<tables::MessageTable *>(child<QTableView>(activity, "activityTable")->model());
        QTRY_VERIFY(table->hasAnswer());
        QCOMPARE(table->rowCount(), 0);
        Compose compose(world, u"bounce@simulator.amazonses.com"_s);
        QTRY_VERIFY(compose.headline().startsWith("Would be accepted"_L1));
        compose.send();
        QTRY_COMPARE(table->rowCount(), 1);
        QTRY_COMPARE(int(table->rows().first().state), int(ses::MessageState::Bounced));
        QTRY_VERIFY(!compose.messageId().isEmpty());
        activity.showMessage(compose.messageId());
        QTRY_COMPARE(child<QLabel>(activity, "messageTitle")->text(), u"Bounced: Hello"_s);
        QTRY_COMPARE(child<MessageTimeline>(activity, "messageTimeline")->events().size(), 2);
        QVERIFY(child<QPlainTextEdit>(activity, "messageSource")->toPlainText().contains("Subject: Hello"_L1));
        const QString json = child<QPlainTextEdit>(activity, "messageJson")->toPlainText();
        QVERIFY2(json.contains("\"eventType\": \"Bounce\""_L1), qPrintable(json));
    }

    void theDraftIsInTheWorkspace()
    {
        World world;
        {
            Compose compose(world, u"success@simulator.amazonses.com"_s);
            QTRY_COMPARE(child<QLabel>(compose.page, "draftState")->text(), u"Draft saved."_s);
        }
        ComposePage again(world.session.get());
        QTRY_COMPARE(child<QLineEdit>(again, "subjectField")->text(), u"Hello"_s);
        QTRY_COMPARE(child<QComboBox>(again, "principalField")->currentData().toString(), world.jane);
        QTRY_COMPARE(child<RecipientEdit>(again, "toField")->mailboxes().size(), 1);
    }

    void anAddressIsVerifiedInTheMailbox()
    {
        World world;
        World::await(world.backend()->createIdentity(delegate, u"me@example.net"_s));
        MailboxPage mailbox(world.session.get());
        mailbox.show();
        mailbox.showVerificationFor(u"me@example.net"_s);
        auto *confirm = child<QPushButton>(mailbox, "confirmVerification");
        QTRY_VERIFY(confirm->isVisible());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(child<InfoBar>(mailbox, "mailInfo")->isVisible());
        const auto identity = World::await(world.backend()->identity(delegate, u"me@example.net"_s));
        QCOMPARE(int(identity.summary.status), int(ses::VerificationStatus::Success));
    }

    void feedbackArrivesInTheMailbox()
    {
        World world;
        Compose compose(world, u"bounce@simulator.amazonses.com"_s);
        QTRY_VERIFY(compose.headline().startsWith("Would be accepted"_L1));
        compose.send();
        MailboxPage mailbox(world.session.get());
        mailbox.show();
        auto *table = child<QTableView>(mailbox, "mailboxTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(child<QPushButton>(mailbox, "showSesMessage")->isVisible());
        QTRY_VERIFY(!child<QPlainTextEdit>(mailbox, "mailText")->toPlainText().isEmpty());
    }
};

QTEST_MAIN(TestSend)
#include "tst_send.moc"
