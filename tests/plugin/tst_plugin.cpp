// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend_registry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A library built outside adds a backend; libraries that are none are named and do no harm.
class TestPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outsideBackendWorks();
    void otherLibrariesAreNamed();
    void missingDirectoryIsNoProblem();
    void environmentNamesDirectories();
};

void TestPlugin::outsideBackendWorks()
{
    const BackendRegistry registry({QStringLiteral(BACKENDS_DIRECTORY)});
    QStringList ids;
    for (const ses::BackendFactory *factory : registry.factories())
        ids << factory->id();
    QCOMPARE(ids, (QStringList{u"simulator"_s, u"memory"_s}));

    const std::unique_ptr<ses::Backend> backend = registry.create(u"memory"_s, {});
    QVERIFY(backend);
    QVERIFY(backend->open().result().has_value());
    QSignalSpy changed(backend.get(), &ses::Backend::changed);
    ses::SendRequest request;
    request.subject = u"From outside"_s;
    const auto receipt = backend->send(request).result();
    QCOMPARE(receipt->messageId, u"memory-1"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(backend->messages({}).result()->rows.front().subject, u"From outside"_s);
    QCOMPARE(backend->identities({}, {}).result().error().code, ses::ErrorCode::Unsupported);
    QVERIFY(!backend->simulator());
}

void TestPlugin::otherLibrariesAreNamed()
{
    QTemporaryDir directory;
    QFile text(directory.filePath(u"text.so"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no library");
    text.close();
    const BackendRegistry registry({QStringLiteral(BACKENDS_DIRECTORY), directory.path()});
    QStringList files;
    for (const BackendRegistry::Problem &problem : registry.problems()) {
        QVERIFY(!problem.text.isEmpty());
        files << QFileInfo(problem.file).fileName();
    }
    QCOMPARE(files, (QStringList{u"libno_backend.so"_s, u"text.so"_s}));
}

void TestPlugin::missingDirectoryIsNoProblem()
{
    const BackendRegistry registry({u"/does/not/exist"_s});
    QCOMPARE(registry.factories().size(), 1);
    QVERIFY(registry.problems().isEmpty());
    QVERIFY(!registry.create(u"memory"_s, {}));
}

void TestPlugin::environmentNamesDirectories()
{
    qputenv("MANDATE_BACKENDS", "/one:/two");
    QCOMPARE(BackendRegistry::defaultDirectories().mid(0, 2), (QStringList{u"/one"_s, u"/two"_s}));
}

QTEST_GUILESS_MAIN(TestPlugin)
#include "tst_plugin.moc"
