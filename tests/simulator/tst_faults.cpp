// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to a workspace file when the machine does not play along.

#include "workspace_fixture.h"

#include "simulator/store/schema.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace workspace_fixture;

namespace {

constexpr int patience = 30'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString inspect(const QString &path, const char *pragma)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    return QString::fromStdString(database.execAndGet(pragma).getString());
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingOpenIsAnError();
    void missingFolder();
    void folderInsteadOfAFile();
    void foreignFileIsRefusedAndLeft_data();
    void foreignFileIsRefusedAndLeft();
    void newerSchemaIsRefusedAndLeft();
    void damagedFileIsSaid_data();
    void damagedFileIsSaid();
    void noRights_data();
    void noRights();
    void secondBackend();
    void heldByAnotherProcess();
    void lockedBySqlite();
    void fullStore();
    void fileMayNotGrow();
    void killedWhileSending();

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(u"w.sqlite"_s); }
    [[nodiscard]] ses::Result<> open() const
    {
        Clock clock;
        simulator::Backend backend(file(), clock.options());
        return answer(backend.open());
    }
    void makeWorkspace() const;
    [[nodiscard]] static std::unique_ptr<QProcess> start(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestFaults::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestFaults::makeWorkspace() const
{
    Clock clock;
    simulator::Backend backend(file(), clock.options());
    valueOf(backend.open());
    fill(backend);
    for (int i = 0; i < 40; ++i)
        valueOf(backend.send(requestTo(u"reader%1@example.org"_s.arg(i))));
}

std::unique_ptr<QProcess> TestFaults::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(STORE_HELPER), arguments);
    if (!process->waitForStarted(patience))
        qFatal("the helper does not start");
    return process;
}

void TestFaults::nothingOpenIsAnError()
{
    Clock clock;
    simulator::Backend backend(file(), clock.options());
    QCOMPARE(answer(backend.accounts()).error().code, ses::ErrorCode::StoreUnavailable);
    QCOMPARE(answer(backend.send(requestTo(u"a@example.org"_s))).error().code, ses::ErrorCode::StoreUnavailable);
    QVERIFY(!QFile::exists(file()));
}

void TestFaults::missingFolder()
{
    Clock clock;
    simulator::Backend backend(m_directory->filePath(u"none/w.sqlite"_s), clock.options());
    const auto opened = answer(backend.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ses::ErrorCode::StoreUnavailable);
    QVERIFY(!opened.error().advice.isEmpty());
}

void TestFaults::folderInsteadOfAFile()
{
    QVERIFY(QDir(m_directory->path()).mkdir(u"w.sqlite"_s));
    const auto opened = open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ses::ErrorCode::StoreUnavailable);
}

void TestFaults::foreignFileIsRefusedAndLeft_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("text") << QByteArray("Dear diary, today I wrote a policy.\n").repeated(100);
    QTest::addRow("zeroes") << QByteArray(8192, '\0');
    QTest::addRow("short") << QByteArray("x");
    QTest::addRow("half a header") << QByteArray("SQLite format 3\0half", 20);
    QTemporaryDir scratch;
    const QString path = scratch.filePath(u"other.sqlite"_s);
    {
        SQLite::Database other(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE bookmark (url TEXT); PRAGMA user_version = 77");
    }
    QTest::addRow("somebody else's database") << contentOf(path);
}

void TestFaults::foreignFileIsRefusedAndLeft()
{
    QFETCH(QByteArray, content);
    writeFile(file(), content);
    const auto opened = open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ses::ErrorCode::StoreCorrupt);
    QVERIFY(!opened.error().message.isEmpty() && !opened.error().advice.isEmpty());
    QCOMPARE(contentOf(file()), content);
}

void TestFaults::newerSchemaIsRefusedAndLeft()
{
    makeWorkspace();
    {
        SQLite::Database database(file().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA user_version = " + std::to_string(simulator::store::schemaSteps.size() + 1));
        database.exec("CREATE TABLE invention_of_the_future (x)");
    }
    const QByteArray before = contentOf(file());
    const auto opened = open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ses::ErrorCode::StoreTooNew);
    QCOMPARE(contentOf(file()), before);
}

void TestFaults::damagedFileIsSaid_data()
{
    QTest::addColumn<bool>("truncated");
    QTest::addRow("overwritten") << false;
    QTest::addRow("truncated") << true;
}

void TestFaults::damagedFileIsSaid()
{
    QFETCH(bool, truncated);
    makeWorkspace();
    QByteArray content = contentOf(file());
    QVERIFY(content.size() > 100'000);
    if (truncated)
        content.truncate(content.size() / 3);
    else
        content.replace(4096, content.size() - 8192, QByteArray(content.size() - 8192, '\x5a'));
    writeFile(file(), content);
    const auto opened = open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ses::ErrorCode::StoreCorrupt);
    QCOMPARE(contentOf(file()), content);
}

void TestFaults::noRights_data()
{
    QTest::addColumn<QFileDevice::Permissions>("onFolder");
    QTest::addColumn<QFileDevice::Permissions>("onFile");
    constexpr auto read = QFileDevice::ReadOwner | QFileDevice::ReadUser | QFileDevice::ReadOther;
    constexpr auto enter = read | QFileDevice::ExeOwner | QFileDevice::ExeUser | QFileDevice::ExeOther;
    constexpr auto write = QFileDevice::WriteOwner | QFileDevice::WriteUser | QFileDevice::WriteOther;
    QTest::addRow("folder") << QFileDevice::Permissions(enter) << QFileDevice::Permissions(read | write);
    QTest::addRow("file") << QFileDevice::Permissions(enter | write) << QFileDevice::Permissions(read);
    QTest::addRow("unreadable") << QFileDevice::Permissions(enter | write) << QFileDevice::Permissions();
}

void TestFaults::noRights()
{
    QFETCH(QFileDevice::Permissions, onFolder);
    QFETCH(QFileDevice::Permissions, onFile);
    makeWorkspace();
    const QByteArray before = contentOf(file());
    QVERIFY(QFile::setPermissions(file(), onFile));
    QVERIFY(QFile::setPermissions(m_directory->path(), onFolder));
    const auto helper = start({u"open"_s, file()});
    QVERIFY(helper->waitForFinished(patience));
    const QByteArray said = helper->readAllStandardOutput().trimmed();
    QFile::setPermissions(m_directory->path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QFile::setPermissions(file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QCOMPARE(said, "error " + QByteArray::number(static_cast<int>(ses::ErrorCode::StoreUnavailable)));
    QCOMPARE(contentOf(file()), before);
    QVERIFY(open().has_value());
}

void TestFaults::secondBackend()
{
    Clock clock;
    simulator::Backend first(file(), clock.options());
    valueOf(first.open());
    const auto opened = open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ses::ErrorCode::StoreUnavailable);
    QVERIFY(opened.error().retryable);
    valueOf(first.createAccount({owner.account, u"Owner"_s, false}));
}

void TestFaults::heldByAnotherProcess()
{
    makeWorkspace();
    const auto helper = start({u"hold"_s, file()});
    QVERIFY(helper->waitForReadyRead(patience));
    QCOMPARE(helper->readLine(), "ready\n");
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ses::ErrorCode::StoreUnavailable);
    QVERIFY(refused.error().retryable);
    helper->kill();
    QVERIFY(helper->waitForFinished(patience));
    const auto opened = open(); // the lock of a dead process holds nobody up
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
}

void TestFaults::lockedBySqlite()
{
    makeWorkspace();
    SQLite::Database other(file().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ses::ErrorCode::StoreUnavailable);
    QVERIFY(refused.error().retryable);
    other.exec("COMMIT");
    QVERIFY(open().has_value());
}

void TestFaults::fullStore()
{
    using simulator::store::Changes;
    using simulator::store::Engine;
    makeWorkspace();
    Clock clock;
    simulator::store::Worker worker(file(), clock.options(), [](const Changes &, const std::optional<QDateTime> &) {});
    valueOf(worker.open());
    valueOf(worker.engineTask<void>([](Engine &, SQLite::Database &database, Changes &) -> ses::Result<> {
        database.exec("PRAGMA max_page_count = 1"); // SQLite takes it for the present size
        return {};
    }));
    const auto send = [&worker](const QString &to) {
        ses::SendRequest request = requestTo(to);
        request.text = QString(20'000, u'x');
        return answer(worker.engineTask<ses::SendReceipt>(
            [request](Engine &engine, SQLite::Database &, Changes &changes) { return engine.send(request, changes); }));
    };
    ses::Result<ses::SendReceipt> last;
    for (int i = 0; i < 20 && (i == 0 || last); ++i)
        last = send(u"reader@example.org"_s);
    QVERIFY(!last);
    QCOMPARE(last.error().code, ses::ErrorCode::StoreUnavailable);
    QVERIFY2(last.error().message.contains(u"full"_s), qPrintable(last.error().message));
    QVERIFY(last.error().retryable);
    // Room again: the same worker goes on.
    valueOf(worker.engineTask<void>([](Engine &, SQLite::Database &database, Changes &) -> ses::Result<> {
        database.exec("PRAGMA max_page_count = 1000000");
        return {};
    }));
    QVERIFY(send(u"reader@example.org"_s).has_value());
}

void TestFaults::fileMayNotGrow()
{
    makeWorkspace();
    const auto helper = start({u"limit"_s, file(), QString::number(1'000'000)});
    QVERIFY(helper->waitForFinished(patience));
    QList<QByteArray> lines = helper->readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.takeLast(), "error " + QByteArray::number(static_cast<int>(ses::ErrorCode::StoreUnavailable)));
    QVERIFY(!lines.isEmpty());
    Clock clock;
    simulator::Backend backend(file(), clock.options());
    valueOf(backend.open());
    for (const QByteArray &id : std::as_const(lines))
        QVERIFY2(answer(backend.messageById(QString::fromUtf8(id))).has_value(), id.constData());
}

void TestFaults::killedWhileSending()
{
    makeWorkspace();
    QStringList told;
    const auto gather = [&told](QProcess &process) {
        while (process.canReadLine())
            told << QString::fromUtf8(process.readLine()).trimmed();
    };
    for (int round = 0; round < 6; ++round) {
        const auto helper = start({u"send"_s, file(), u"1000"_s});
        const qsizetype enough = told.size() + 30 + 47 * round; // in the middle, elsewhere each time
        while (told.size() < enough && helper->waitForReadyRead(patience))
            gather(*helper);
        helper->kill();
        QVERIFY(helper->waitForFinished(patience));
        gather(*helper);
        QCOMPARE(helper->exitStatus(), QProcess::CrashExit);
        QVERIFY(told.size() >= enough);
    }
    Clock clock;
    simulator::Backend backend(file(), clock.options());
    valueOf(backend.open());
    for (const QString &id : std::as_const(told)) {
        const auto message = answer(backend.messageById(id));
        QVERIFY2(message.has_value(), qPrintable(id));
        QVERIFY(message->raw.contains("Hello"));
    }
    // Events that were planned before the kill happen after it.
    QTRY_COMPARE_WITH_TIMEOUT(answer(backend.events(told.last()))->size(), 2, patience);
    QCOMPARE(inspect(file(), "PRAGMA integrity_check"), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
