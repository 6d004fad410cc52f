// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"
#include "app/single_instance.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

#include <sstream>

using namespace Qt::StringLiterals;

class TestApp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandLine_data();
    void commandLine();
    void secondInstanceRaisesFirst();
    void otherWorkspaceIsAnotherInstance();
    void deadSocketIsReplaced();
};

void TestApp::commandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code"); // -1: for a window
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("error");

    QTest::addRow("nothing opens the console") << QStringList{} << -1 << QString() << QString();
    QTest::addRow("help") << QStringList{u"--help"_s} << 0 << u"mandate evaluate"_s << QString();
    QTest::addRow("version") << QStringList{u"--version"_s} << 0 << u"mandate 0.1"_s << QString();
    QTest::addRow("unknown command") << QStringList{u"sned"_s} << 2 << QString() << u"no command \"sned\""_s;
    QTest::addRow("unknown option") << QStringList{u"--frobnicate"_s} << 2 << QString() << u"--frobnicate"_s;
    QTest::addRow("workspace is for the window")
        << QStringList{u"--workspace"_s, u"x"_s} << -1 << QString() << QString();
    QTest::addRow("workspace=") << QStringList{u"--workspace=x"_s} << -1 << QString() << QString();
    QTest::addRow("Qt's options pass") << QStringList{u"-style"_s, u"fusion"_s} << -1 << QString() << QString();
    QTest::addRow("tour") << QStringList{u"tour"_s, u"--screenshots"_s, u"d"_s} << -1 << QString() << QString();
    QTest::addRow("tour help") << QStringList{u"tour"_s, u"--help"_s} << 0 << u"--screenshots"_s << QString();
    QTest::addRow("lint of a missing file")
        << QStringList{u"lint"_s, u"/does/not/exist"_s} << 2 << QString() << u"/does/not/exist"_s;
    QTest::addRow("evaluate reads standard input") << QStringList{u"evaluate"_s} << 1 << u"error"_s << QString();
}

void TestApp::commandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, output);
    QFETCH(QString, error);
    std::vector<std::string> plain;
    for (const QString &argument : arguments)
        plain.push_back(argument.toStdString());
    std::istringstream in("this is no JSON\n");
    std::ostringstream out;
    std::ostringstream err;
    const auto result = runWithoutWindow(plain, in, out, err);
    QCOMPARE(result.value_or(-1), code);
    QVERIFY2(QString::fromStdString(out.str()).contains(output), out.str().c_str());
    QVERIFY2(QString::fromStdString(err.str()).contains(error), err.str().c_str());
}

void TestApp::secondInstanceRaisesFirst()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"workspace.sqlite"_s);
    SingleInstance first(path);
    QVERIFY(!first.raiseOther());
    first.listen();
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    const QFuture<bool> second = QtConcurrent::run([path] { return SingleInstance(path).raiseOther(); });
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result());
    QCOMPARE(raised.count(), 1);
}

void TestApp::otherWorkspaceIsAnotherInstance()
{
    QTemporaryDir directory;
    SingleInstance first(directory.filePath(u"one.sqlite"_s));
    first.listen();
    QVERIFY(!SingleInstance(directory.filePath(u"two.sqlite"_s)).raiseOther());
}

void TestApp::deadSocketIsReplaced()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"workspace.sqlite"_s);
    auto dead = std::make_unique<SingleInstance>(path);
    dead->listen();
    dead.reset();
    SingleInstance next(path);
    QVERIFY(!next.raiseOther());
    next.listen();
    const QFuture<bool> second = QtConcurrent::run([path] { return SingleInstance(path).raiseOther(); });
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result());
}

QTEST_GUILESS_MAIN(TestApp)
#include "tst_app.moc"
