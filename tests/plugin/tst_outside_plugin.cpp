// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A backend from a library that was built elsewhere, found and used like our own.

#include "app/backend_registry.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const BackendRegistry &registry)
{
    QStringList ids;
    for (const ses::BackendFactory *factory : registry.factories())
        ids << factory->id();
    ids.sort();
    return ids;
}

QString aQtPlugin()
{
    const QDir folder(QStringLiteral(QT_PLUGINS) + u"/imageformats"_s);
    return folder.filePath(folder.entryList({u"*.so"_s}, QDir::Files).value(0));
}

} // namespace

class TestOutsidePlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void ourOwnIsAlwaysThere();
    void foundInADirectory();
    void foundByTheEnvironment();
    void whatIsNoBackendIsAProblem();
    void anIdIsTakenOnce();
    void answersLikeAnyBackend();
    void saysWhatItCannotDo();

private:
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] BackendRegistry registry() const { return BackendRegistry({m_folder->path()}); }
    [[nodiscard]] std::unique_ptr<ses::Backend> letterbox() const
    {
        return registry().create(u"letterbox"_s, {{u"address"_s, u"jane@example.com"_s}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutsidePlugin::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::link(QStringLiteral(LETTERBOX), inFolder(u"libletterbox.so"_s)));
}

void TestOutsidePlugin::ourOwnIsAlwaysThere()
{
    const BackendRegistry none({u"/nonexistent"_s});
    QCOMPARE(idsOf(none), QStringList{u"simulator"_s});
    QVERIFY(none.problems().isEmpty());
    QVERIFY(none.create(u"simulator"_s, {{u"path"_s, inFolder(u"w.sqlite"_s)}}));
    QVERIFY(!none.create(u"letterbox"_s, {}));
}

void TestOutsidePlugin::foundInADirectory()
{
    const BackendRegistry both = registry();
    QCOMPARE(idsOf(both), (QStringList{u"letterbox"_s, u"simulator"_s}));
    QVERIFY2(both.problems().isEmpty(), both.problems().isEmpty() ? "" : qPrintable(both.problems().front().text));
}

void TestOutsidePlugin::foundByTheEnvironment()
{
    qputenv("MANDATE_BACKENDS", QFile::encodeName(m_folder->path()) + ":/nonexistent");
    const BackendRegistry registry(BackendRegistry::defaultDirectories());
    qunsetenv("MANDATE_BACKENDS");
    QVERIFY(idsOf(registry).contains(u"letterbox"_s));
    QVERIFY(BackendRegistry::defaultDirectories().constLast().endsWith(u"mandate/backends"_s));
}

void TestOutsidePlugin::whatIsNoBackendIsAProblem()
{
    QFile broken(inFolder(u"libbroken.so"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("not a library") > 0);
    QFile note(inFolder(u"README.txt"_s));
    QVERIFY(note.open(QIODevice::WriteOnly));
    QVERIFY(QFile::exists(aQtPlugin()));
    QVERIFY(QFile::link(aQtPlugin(), inFolder(u"libstranger.so"_s)));

    const BackendRegistry all = registry();
    QVERIFY(idsOf(all).contains(u"letterbox"_s));
    QStringList files;
    for (const BackendRegistry::Problem &problem : all.problems()) {
        files << QFileInfo(problem.file).fileName();
        QVERIFY(!problem.text.isEmpty());
    }
    files.sort();
    QCOMPARE(files, (QStringList{u"libbroken.so"_s, u"libstranger.so"_s}));
}

void TestOutsidePlugin::anIdIsTakenOnce()
{
    QVERIFY(QFile::copy(QStringLiteral(LETTERBOX), inFolder(u"libsecond.so"_s)));
    const BackendRegistry all = registry();
    QCOMPARE(idsOf(all), (QStringList{u"letterbox"_s, u"simulator"_s}));
    QCOMPARE(all.problems().size(), 1);
    QVERIFY(all.problems().front().file.endsWith(u"libsecond.so"_s));
    QVERIFY(all.problems().front().text.contains(u"letterbox"_s));
}

void TestOutsidePlugin::answersLikeAnyBackend()
{
    const auto backend = letterbox();
    QVERIFY(backend);
    QSignalSpy changed(backend.get(), &ses::Backend::changed);
    QVERIFY(backend->open().result().has_value());
    QCOMPARE(backend->displayName(), u"Letterbox of jane@example.com"_s);
    QVERIFY(!backend->simulator() && !backend->workspace());

    ses::SendRequest request;
    request.from = {{}, u"jane@example.com"_s};
    request.to = {{{}, u"a@example.org"_s}};
    request.subject = u"Hello"_s;
    QVERIFY(backend->preflight(request).result()->accepted);
    const auto receipt = backend->send(request).result();
    QVERIFY(receipt.has_value());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().front().value<ses::Change>().subject, receipt->messageId);
    QCOMPARE(backend->messages({}).result()->rows.front().subject, u"Hello"_s);
    QVERIFY(backend->messageById(receipt->messageId).result()->raw.startsWith("Subject: Hello"));
}

void TestOutsidePlugin::saysWhatItCannotDo()
{
    const auto backend = letterbox();
    QCOMPARE(backend->createIdentity({}, u"example.org"_s).result().error().code, ses::ErrorCode::Unsupported);
    QCOMPARE(backend->send({}).result().error().code, ses::ErrorCode::AccessDenied);
    const auto nameless = registry().create(u"letterbox"_s, {});
    QCOMPARE(nameless->open().result().error().code, ses::ErrorCode::InvalidParameter);
}

QTEST_GUILESS_MAIN(TestOutsidePlugin)
#include "tst_outside_plugin.moc"
