// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The workspace file over time: migrations, clocks, names that come back, and what a search finds.

#include "workspace_fixture.h"

#include "simulator/store/schema.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace workspace_fixture;

namespace {

constexpr qint64 hour = 3'600'000;

const QByteArray partnerPolicy = R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
    "Principal": {"AWS": "222222222222"}, "Action": "ses:SendEmail",
    "Resource": "arn:aws:ses:us-east-1:111111111111:identity/example.com"}]})";

QStringList schemaOf(SQLite::Database &database)
{
    QStringList result;
    SQLite::Statement query(database, "SELECT name || ': ' || sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY 1");
    while (query.executeStep())
        result << QString::fromStdString(query.getColumn(0).getString()).simplified();
    return result;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everySchemaHasADump();
    void olderWorkspacesAreMigrated_data();
    void olderWorkspacesAreMigrated();
    void settingsOfTheConnection();

    void changesAreToldInOurThread();
    void manyCallsAtOnce();
    void waitingWithoutAnEventLoop();
    void overdueEventsHappenAtOpen();
    void deletedAccountHoldsNothingUp();
    void eventsAreInOrderOfTime();

    void policyNameTakenAgain();
    void identityNameTakenAgain();
    void deletingManyIsAllOrNothing();
    void sampleNeedsAnEmptyWorkspace();
    void verificationLinkExpires();
    void mailFromNeedsItsOwnRecords();
    void settingsOfAnIdentityAreKept();
    void usableIdentitiesOfABigWorkspace();

    void searchIgnoresCase_data();
    void searchIgnoresCase();
    void searchOfTheMailbox();
    void messagesByOwnerAndTime();
    void bigMessageIsStoredOnce();
    void quotaForgetsAfterADay();

private:
    void restart(double delayFactor = 0);
    [[nodiscard]] QString file() const { return m_directory->filePath(u"w.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<simulator::Backend> m_backend;
};

void TestStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<Clock>();
    restart();
    fill(*m_backend);
}

void TestStore::cleanup()
{
    m_backend.reset();
}

void TestStore::restart(double delayFactor)
{
    m_backend.reset();
    m_backend = std::make_unique<simulator::Backend>(file(), m_clock->options(delayFactor));
    valueOf(m_backend->open());
}

/// Whoever adds a step keeps a workspace of that version: what `sqlite3 w.sqlite .dump` prints, with the pragmas
/// application_id and user_version in front.
void TestStore::everySchemaHasADump()
{
    QCOMPARE(QDir(QStringLiteral(DATA), u"schema_*.sql"_s, QDir::Name, QDir::Files).count(),
             uint(simulator::store::schemaSteps.size()));
}

void TestStore::olderWorkspacesAreMigrated_data()
{
    QTest::addColumn<QString>("dump");
    for (const QFileInfo &dump : QDir(QStringLiteral(DATA), u"schema_*.sql"_s).entryInfoList())
        QTest::addRow("%s", qPrintable(dump.fileName())) << dump.filePath();
}

void TestStore::olderWorkspacesAreMigrated()
{
    QFETCH(QString, dump);
    const QString old = m_directory->filePath(u"old.sqlite"_s);
    {
        QFile sql(dump);
        QVERIFY(sql.open(QIODevice::ReadOnly));
        SQLite::Database database(old.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(sql.readAll().toStdString());
    }
    {
        simulator::Backend backend(old, m_clock->options());
        const auto opened = answer(backend.open());
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message + opened.error().requestId));
        QCOMPARE(valueOf(backend.accounts()).size(), 2);
        QCOMPARE(valueOf(backend.policies(owner, u"example.com"_s)).size(), 1);
        const auto page = valueOf(backend.messages({}));
        QVERIFY(page.total > 3);
        for (const ses::MessageSummary &row : page.rows) {
            const auto message = valueOf(backend.message(row.key));
            QVERIFY(!message.raw.isEmpty());
            QVERIFY(row.state == ses::MessageState::Refused || !valueOf(backend.events(row.messageId)).isEmpty());
        }
        QVERIFY(valueOf(backend.mailbox({})).total > 0);
    }
    SQLite::Database migrated(old.toStdString(), SQLite::OPEN_READWRITE);
    SQLite::Database fresh(file().toStdString(), SQLite::OPEN_READWRITE);
    QCOMPARE(schemaOf(migrated), schemaOf(fresh));
    QCOMPARE(migrated.execAndGet("PRAGMA integrity_check").getString(), std::string("ok"));
    QVERIFY(!SQLite::Statement(migrated, "PRAGMA foreign_key_check").executeStep());
}

void TestStore::settingsOfTheConnection()
{
    const auto opened = simulator::store::Database::open(m_directory->filePath(u"other.sqlite"_s),
                                                         simulator::store::Database::Mode::Write);
    QVERIFY(opened.has_value());
    SQLite::Database &database = (*opened)->handle();
    QCOMPARE(database.execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
    QCOMPARE(database.execAndGet("PRAGMA synchronous").getInt(), 2);
    QCOMPARE(database.execAndGet("PRAGMA foreign_keys").getInt(), 1);
    QVERIFY(database.execAndGet("PRAGMA busy_timeout").getInt() > 0);
}

void TestStore::changesAreToldInOurThread()
{
    int told = 0;
    QSet<QThread *> threads;
    connect(
        m_backend.get(), &ses::Backend::changed, this,
        [&](const ses::Change &change) {
            threads << QThread::currentThread();
            told += change.what == ses::Change::What::Identities ? 1 : 0;
        },
        Qt::DirectConnection);
    QTest::qWait(50); // what init() changed is told by now
    told = 0;
    QList<ses::Future<>> futures;
    for (int i = 0; i < 50; ++i)
        futures << m_backend->setDkimEnabled(owner, u"example.com"_s, i % 2 == 0);
    for (const auto &future : futures)
        valueOf(future);
    QTRY_VERIFY(told > 0);
    QVERIFY2(told < 50, qPrintable(QString::number(told))); // gathered
    QCOMPARE(threads, QSet<QThread *>{thread()});
}

void TestStore::manyCallsAtOnce()
{
    QList<ses::Future<ses::SendReceipt>> sends;
    QList<ses::Future<ses::Page<ses::MessageSummary>>> reads;
    for (int i = 0; i < 300; ++i) {
        sends << m_backend->send(requestTo(u"r%1@example.org"_s.arg(i)));
        reads << m_backend->messages({});
    }
    QSet<QString> ids;
    for (const auto &send : sends)
        ids << valueOf(send).messageId;
    QCOMPARE(ids.size(), 300);
    int before = 0;
    for (const auto &read : reads) {
        const int total = valueOf(read).total;
        QVERIFY(total >= before);
        before = total;
    }
    QCOMPARE(valueOf(m_backend->messages({})).total, 300);
    for (const QString &id : std::as_const(ids))
        QTRY_COMPARE(valueOf(m_backend->messageById(id)).summary.state, ses::MessageState::Delivered);
}

/// QFuture::result() of QtConcurrent::run would take the task out of the queue and run it here, beside the writer.
void TestStore::waitingWithoutAnEventLoop()
{
    QList<ses::Future<ses::SendReceipt>> sends;
    for (int i = 0; i < 40; ++i)
        sends << m_backend->send(requestTo(u"r%1@example.org"_s.arg(i)));
    while (!sends.isEmpty()) {
        const auto receipt = sends.takeLast().result();
        QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().requestId));
    }
}

void TestStore::overdueEventsHappenAtOpen()
{
    restart(1000);
    const auto receipt = valueOf(m_backend->send(requestTo(u"bounce@simulator.amazonses.com"_s)));
    QTRY_COMPARE(valueOf(m_backend->events(receipt.messageId)).size(), 1);
    m_clock->ahead = 2 * hour;
    restart(1000);
    QTRY_COMPARE(valueOf(m_backend->events(receipt.messageId)).size(), 2);
    const ses::Event bounce = valueOf(m_backend->events(receipt.messageId)).back();
    QVERIFY(bounce.type == ses::EventType::Bounce);
    // It happened when it was due, not when somebody looked.
    QVERIFY(receipt.acceptedAt.secsTo(bounce.at) < 3600);
    QCOMPARE(valueOf(m_backend->mailbox({receipt.messageId, 0, 10})).rows.front().at, bounce.at);
}

void TestStore::deletedAccountHoldsNothingUp()
{
    valueOf(m_backend->createAccount({delegate.account, u"Other"_s, false}));
    valueOf(m_backend->setAccountStatus(delegate, {true, -1, 1000, 0, true}));
    valueOf(m_backend->createIdentity(delegate, u"example.net"_s));
    valueOf(m_backend->publishRecords(delegate, u"example.net"_s, true));
    restart(1000);
    ses::SendRequest request = requestTo(u"gone@example.org"_s);
    request.scope = delegate;
    request.principalArn = u"arn:aws:iam::222222222222:root"_s;
    request.from.address = u"a@example.net"_s;
    request.outcomes.insert(u"gone@example.org"_s, ses::RecipientOutcome::BouncePermanent);
    const auto lost = valueOf(m_backend->send(request));
    const auto other = valueOf(m_backend->send(requestTo(u"reader@example.org"_s)));
    valueOf(m_backend->deleteAccount(delegate.account));
    m_clock->ahead = 2 * hour;
    restart(1000);
    QTRY_COMPARE(valueOf(m_backend->messageById(other.messageId)).summary.state, ses::MessageState::Delivered);
    QTRY_COMPARE(valueOf(m_backend->messageById(lost.messageId)).summary.state, ses::MessageState::Bounced);
}

void TestStore::eventsAreInOrderOfTime()
{
    ses::SendRequest request = requestTo(u"ok@example.org"_s);
    request.to << ses::Mailbox{{}, u"gone@example.org"_s} << ses::Mailbox{{}, u"angry@example.org"_s};
    request.outcomes.insert(u"gone@example.org"_s, ses::RecipientOutcome::BouncePermanent);
    request.outcomes.insert(u"angry@example.org"_s, ses::RecipientOutcome::Complaint);
    restart(0.02);
    const auto receipt = valueOf(m_backend->send(request));
    QTRY_COMPARE(valueOf(m_backend->messageById(receipt.messageId)).summary.state, ses::MessageState::Complained);
    const QList<ses::Event> events = valueOf(m_backend->events(receipt.messageId));
    QVERIFY(events.size() >= 4);
    QVERIFY(events.front().type == ses::EventType::Send);
    for (qsizetype i = 1; i < events.size(); ++i)
        QVERIFY(events.at(i - 1).at <= events.at(i).at);
}

void TestStore::policyNameTakenAgain()
{
    valueOf(m_backend->createAccount({delegate.account, u"Partner"_s, false}));
    QByteArray second = partnerPolicy;
    second.replace("SendEmail", "SendRawEmail");
    valueOf(m_backend->putPolicy(owner, u"example.com"_s, {u"p"_s, partnerPolicy, {}}));
    const QString token = valueOf(m_backend->deletePolicy(owner, u"example.com"_s, u"p"_s));
    valueOf(m_backend->putPolicy(owner, u"example.com"_s, {u"p"_s, second, {}}));
    QCOMPARE(answer(m_backend->undoDelete(token)).error().code, ses::ErrorCode::NotFound);
    QCOMPARE(valueOf(m_backend->policies(owner, u"example.com"_s)).front().text, second);
    // Free again: the first deletion can still be undone.
    (void)valueOf(m_backend->deletePolicy(owner, u"example.com"_s, u"p"_s));
    valueOf(m_backend->undoDelete(token));
    QCOMPARE(valueOf(m_backend->policies(owner, u"example.com"_s)).front().text, partnerPolicy);
    QCOMPARE(valueOf(m_backend->identity(owner, u"example.com"_s)).summary.policyCount, 1);
}

void TestStore::identityNameTakenAgain()
{
    const QString token = valueOf(m_backend->deleteIdentities(owner, {u"example.com"_s}));
    const ses::Identity again = valueOf(m_backend->createIdentity(owner, u"example.com"_s));
    QCOMPARE(again.summary.status, ses::VerificationStatus::Pending);
    QCOMPARE(answer(m_backend->undoDelete(token)).error().code, ses::ErrorCode::NotFound);
    QCOMPARE(valueOf(m_backend->identity(owner, u"example.com"_s)).summary.status, ses::VerificationStatus::Pending);
    (void)valueOf(m_backend->deleteIdentities(owner, {u"example.com"_s}));
    valueOf(m_backend->undoDelete(token));
    QCOMPARE(valueOf(m_backend->identity(owner, u"example.com"_s)).summary.status, ses::VerificationStatus::Success);
}

void TestStore::deletingManyIsAllOrNothing()
{
    const auto refused = answer(m_backend->deleteIdentities(owner, {u"example.com"_s, u"nobody.example"_s}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ses::ErrorCode::NotFound);
    QVERIFY(answer(m_backend->identity(owner, u"example.com"_s)).has_value());
}

void TestStore::sampleNeedsAnEmptyWorkspace()
{
    QCOMPARE(answer(m_backend->createSampleWorkspace()).error().code, ses::ErrorCode::AlreadyExists);
    QCOMPARE(valueOf(m_backend->accounts()).size(), 1);
}

void TestStore::verificationLinkExpires()
{
    (void)valueOf(m_backend->createIdentity(owner, u"jane@example.org"_s));
    const ses::MailItem first = valueOf(m_backend->mailbox({})).rows.front();
    QCOMPARE(first.verifies, u"jane@example.org"_s);
    m_clock->ahead = 25 * hour;
    QCOMPARE(valueOf(m_backend->mailbox({})).rows.front().verifies, QString());
    QCOMPARE(answer(m_backend->confirmVerification(first.key)).error().code, ses::ErrorCode::NotFound);
    valueOf(m_backend->resendVerification(owner, u"jane@example.org"_s));
    valueOf(m_backend->confirmVerification(valueOf(m_backend->mailbox({})).rows.front().key));
    QCOMPARE(valueOf(m_backend->identity(owner, u"jane@example.org"_s)).summary.status,
             ses::VerificationStatus::Success);
}

void TestStore::mailFromNeedsItsOwnRecords()
{
    QVERIFY(!answer(m_backend->setMailFrom(owner, u"example.com"_s, u"bounce.example.org"_s, false)));
    valueOf(m_backend->setMailFrom(owner, u"example.com"_s, u"Bounce.example.com"_s, true));
    const auto published = [this](ses::DnsRecord::Purpose purpose) {
        const ses::Identity identity = valueOf(m_backend->identity(owner, u"example.com"_s));
        return std::any_of(identity.records.begin(), identity.records.end(),
                           [&](const ses::DnsRecord &r) { return r.purpose == purpose && r.published; });
    };
    using Purpose = ses::DnsRecord::Purpose;
    QCOMPARE(valueOf(m_backend->identity(owner, u"example.com"_s)).mailFrom.domain, u"bounce.example.com"_s);
    QCOMPARE(valueOf(m_backend->identity(owner, u"example.com"_s)).mailFrom.status, ses::VerificationStatus::Pending);
    QVERIFY(published(Purpose::Dkim) && !published(Purpose::MailFromMx) && !published(Purpose::MailFromSpf));
    valueOf(m_backend->publishRecords(owner, u"example.com"_s, true));
    QVERIFY(published(Purpose::MailFromMx));
    // The same domain again, with other behaviour: its records are still there.
    valueOf(m_backend->setMailFrom(owner, u"example.com"_s, u"bounce.example.com"_s, false));
    QCOMPARE(valueOf(m_backend->identity(owner, u"example.com"_s)).mailFrom.status, ses::VerificationStatus::Success);
}

void TestStore::settingsOfAnIdentityAreKept()
{
    const ses::NotificationSettings settings{
        false, u"arn:aws:sns:us-east-1:111111111111:b"_s, {}, u"arn:aws:sns:us-east-1:111111111111:d"_s, true, false,
        true};
    valueOf(m_backend->setNotificationSettings(owner, u"example.com"_s, settings));
    QCOMPARE(answer(m_backend->setDefaultConfigurationSet(owner, u"example.com"_s, u"none"_s)).error().code,
             ses::ErrorCode::NotFound);
    valueOf(m_backend->createConfigurationSet(owner, {u"tracking"_s, true, {}}));
    valueOf(m_backend->setDefaultConfigurationSet(owner, u"example.com"_s, u"tracking"_s));
    valueOf(m_backend->setDkimEnabled(owner, u"example.com"_s, false));
    restart();
    const ses::Identity identity = valueOf(m_backend->identity(owner, u"EXAMPLE.com"_s));
    QCOMPARE(identity.notifications, settings);
    QCOMPARE(identity.defaultConfigurationSet, u"tracking"_s);
    QVERIFY(!identity.dkimEnabled);
}

void TestStore::usableIdentitiesOfABigWorkspace()
{
    valueOf(m_backend->createAccount({delegate.account, u"Partner"_s, false}));
    valueOf(m_backend->putPolicy(owner, u"example.com"_s, {u"p"_s, partnerPolicy, {}}));
    // Others' identities without a policy for us, earlier in the alphabet.
    QList<ses::Future<>> published;
    for (int i = 0; i < 250; ++i) {
        const QString name = u"a%1.example.org"_s.arg(i);
        (void)m_backend->createIdentity(owner, name);
        published << m_backend->publishRecords(owner, name, true);
    }
    valueOf(published.back());
    const QStringList arns = valueOf(
        m_backend->usableIdentityArns(delegate, ses::userArn(delegate.account, u"jane"_s), u"ses:SendEmail"_s, {}));
    QCOMPARE(arns, QStringList{ses::identityArn(owner, u"example.com"_s).toString()});
}

void TestStore::searchIgnoresCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::addRow("ascii") << u"summer"_s << 1;
    QTest::addRow("umlaut") << u"GRÖ"_s << 1;
    QTest::addRow("recipient") << u"READER@"_s << 2;
    QTest::addRow("wildcards are text") << u"%"_s << 0;
    QTest::addRow("underscore is text") << u"_"_s << 0;
    QTest::addRow("quote") << u"'"_s << 0;
    QTest::addRow("SES's words of a refusal") << u"not verified"_s << 1;
    QTest::addRow("not our column names") << u"awsCode"_s << 0;
}

void TestStore::searchIgnoresCase()
{
    QFETCH(QString, text);
    (void)valueOf(m_backend->send(requestTo(u"reader@example.org"_s, u"Summer größe"_s)));
    ses::SendRequest refused = requestTo(u"reader@example.org"_s, u"Winter"_s);
    refused.from.address = u"a@unknown.example"_s;
    QVERIFY(!answer(m_backend->send(refused)));
    ses::MessageQuery query;
    query.text = text;
    const auto page = valueOf(m_backend->messages(query));
    QTEST(page.total, "found");
    QCOMPARE(page.rows.size(), page.total);
}

void TestStore::searchOfTheMailbox()
{
    (void)valueOf(m_backend->send(requestTo(u"Reader@example.org"_s, u"Über uns"_s)));
    QTRY_COMPARE(valueOf(m_backend->mailbox({u"ÜBER"_s, 0, 10})).total, 1);
    QCOMPARE(valueOf(m_backend->mailbox({u"reader@EXAMPLE"_s, 0, 10})).total, 1);
    QCOMPARE(valueOf(m_backend->mailbox({u"%"_s, 0, 10})).total, 0);
}

void TestStore::messagesByOwnerAndTime()
{
    (void)valueOf(m_backend->send(requestTo(u"a@example.org"_s)));
    m_clock->ahead = 48 * hour;
    (void)valueOf(m_backend->send(requestTo(u"b@example.org"_s)));
    const auto found = [this](const ses::MessageQuery &query) { return valueOf(m_backend->messages(query)).total; };
    ses::MessageQuery query;
    query.since = QDateTime::currentDateTimeUtc().addDays(1);
    QCOMPARE(found(query), 1);
    query = {};
    query.account = owner.account;
    query.region = owner.region;
    query.identity = u"example.com"_s;
    QCOMPARE(found(query), 2);
    query.region = u"eu-west-1"_s;
    QCOMPARE(found(query), 0);
    query = {};
    query.account = delegate.account;
    QCOMPARE(found(query), 0);
}

void TestStore::bigMessageIsStoredOnce()
{
    ses::SendRequest request = requestTo(u"r0@example.org"_s);
    for (int i = 1; i < 50; ++i)
        request.to << ses::Mailbox{{}, u"r%1@example.org"_s.arg(i)};
    request.attachments << ses::Attachment{u"big.bin"_s, u"application/octet-stream"_s, QByteArray(1'000'000, 'x')};
    const auto receipt = valueOf(m_backend->send(request));
    QTRY_COMPARE(valueOf(m_backend->mailbox({receipt.messageId, 0, 100})).total, 50);
    const QByteArray raw = valueOf(m_backend->message(valueOf(m_backend->messages({})).rows.front().key)).raw;
    QCOMPARE(valueOf(m_backend->rawMail(valueOf(m_backend->mailbox({})).rows.front().key)), raw);
    m_backend.reset(); // writes the journal back
    QVERIFY2(QFileInfo(file()).size() < 10'000'000, qPrintable(QString::number(QFileInfo(file()).size())));
}

void TestStore::quotaForgetsAfterADay()
{
    (void)valueOf(m_backend->send(requestTo(u"a@example.org"_s)));
    (void)valueOf(m_backend->send(requestTo(u"success@simulator.amazonses.com"_s)));
    QCOMPARE(valueOf(m_backend->accountStatus(owner)).sentLast24Hours, 1.0);
    m_clock->ahead = 24 * hour + 1000;
    QCOMPARE(valueOf(m_backend->accountStatus(owner)).sentLast24Hours, 0.0);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
