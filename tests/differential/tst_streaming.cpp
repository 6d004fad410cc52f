// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `evaluate` and `lint` over many lines and files need no more memory than over few. MANDATE_STREAM_LINES (default
// 10000) is how many lines are many.

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int few = 500;
constexpr qint64 allowedGrowth = 2'000; // KB; a kilobyte kept of each line would be five times as much

const QByteArray policy = R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*",)"
                          R"("Action":"ses:Sent","Resource":"*"}]})";

QByteArray question(int id)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"ownerAccount":"111111111111","policies":[)" + policy +
           R"(],"request":{"principalArn":"arn:aws:iam::111111111111:user/Jane","action":"ses:SendEmail",)"
           R"("resourceArn":"arn:aws:ses:us-east-1:111111111111:identity/example.com"}})"
           "\n";
}

/// One of the program's commands, asked through pipes.
class Command
{
public:
    explicit Command(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // The sanitizer keeps what was freed, which is not what is measured here.
        environment.insert(u"ASAN_OPTIONS"_s, u"quarantine_size_mb=0:thread_local_quarantine_size_kb=0"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(MANDATE_COMMANDS), arguments);
    }

    ~Command() { m_process.kill(); }

    void write(const QByteArray &data) { m_process.write(data); }

    /// Reads until `count` lines have come, of those that contain `text`.
    bool waitForLines(int count, const QByteArray &text)
    {
        while (m_lines < count) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(30'000))
                return false;
            while (m_process.canReadLine())
                m_lines += m_process.readLine().contains(text) ? 1 : 0;
        }
        return true;
    }

    /// KB; -1: unknown.
    qint64 peakMemory() const
    {
        QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toLongLong();
        }
        return -1;
    }

    int finish()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
        return m_process.exitCode();
    }

private:
    mutable QProcess m_process;
    int m_lines = 0;
};

qint64 evaluatedIn(int lines)
{
    Command command({u"evaluate"_s});
    for (int sent = 0; sent < lines;) {
        const int next = std::min(sent + 200, lines);
        for (; sent < next; ++sent)
            command.write(question(sent));
        if (!command.waitForLines(sent, "decision"))
            return -1;
    }
    const qint64 memory = command.peakMemory();
    return command.finish() == 0 ? memory : -1;
}

/// The last "file" is standard input, which stays open while the memory is looked at.
qint64 lintedIn(const QString &format, const QString &file, int count)
{
    Command command(QStringList{u"lint"_s, u"--format"_s, format} + QStringList(count, file) + QStringList{u"-"_s});
    if (!command.waitForLines(count, "ac-unknown"))
        return -1;
    const qint64 memory = command.peakMemory();
    command.write("{}");
    return command.finish() == 1 ? memory : -1;
}

} // namespace

class TestStreaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluateInConstantMemory()
    {
        bool given = false;
        const int many = qEnvironmentVariableIntValue("MANDATE_STREAM_LINES", &given);
        const qint64 little = evaluatedIn(few);
        const qint64 much = evaluatedIn(given ? many : 10'000);
        QVERIFY(little > 0 && much > 0);
        qInfo("peak memory: %lld KB over %d lines, %lld KB over %d", little, few, much, given ? many : 10'000);
        QVERIFY2(much - little < allowedGrowth, qPrintable(u"%1 KB, then %2 KB"_s.arg(little).arg(much)));
    }

    void lintInConstantMemory_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"text", "json", "sarif"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void lintInConstantMemory()
    {
        QFETCH(QString, format);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"p"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(policy);
        file.close();
        const qint64 little = lintedIn(format, file.fileName(), 100);
        const qint64 much = lintedIn(format, file.fileName(), 4'000);
        QVERIFY(little > 0 && much > 0);
        QVERIFY2(much - little < allowedGrowth, qPrintable(u"%1 KB, then %2 KB"_s.arg(little).arg(much)));
    }

    void eachQuestionIsAnsweredAtOnce()
    {
        Command command({u"evaluate"_s});
        command.write(question(1));
        QVERIFY(command.waitForLines(1, "\"id\":1,"));
        command.write(question(2));
        QVERIFY(command.waitForLines(2, "\"id\":"));
        QCOMPARE(command.finish(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStreaming)
#include "tst_streaming.moc"
