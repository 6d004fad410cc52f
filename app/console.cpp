// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console.h"

#include "app/appearance.h"
#include "app/languages.h"
#include "app/tour/tour.h"
#include "app/workspace_opener.h"
#include "widgets/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

QString defaultWorkspace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/mandate/workspace.sqlite"_s;
}

} // namespace

void prepareApplication(QApplication &application, const QString &language, const QString &theme)
{
    QCoreApplication::setApplicationName(u"mandate"_s);
    QCoreApplication::setOrganizationName(u"mandate"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MANDATE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Mandate"_s);
    QGuiApplication::setDesktopFileName(u"io.github.mandate.Mandate"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/mandate.svg"_s));
    installLanguage(application, language);
    applyTheme(application, theme);
}

int runTour(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    const QCommandLineOption screenshots(u"screenshots"_s, {}, u"directory"_s);
    const QCommandLineOption language(u"language"_s, {}, u"code"_s);
    const QCommandLineOption theme(u"theme"_s, {}, u"light|dark"_s, u"light"_s);
    options.addOptions({screenshots, language, theme});
    QTextStream err(stderr);
    if (!options.parse(application.arguments())) {
        err << "mandate: " << options.errorText() << "\n";
        return 2;
    }
    std::optional<QDir> directory;
    if (options.isSet(screenshots)) {
        directory.emplace(options.value(screenshots));
        if (!directory->mkpath(u"."_s)) {
            err << "mandate: the directory " << directory->path() << " cannot be made\n";
            return 2;
        }
    }
    // The tour must leave the person's own settings and workspace alone.
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(application, options.value(language), options.value(theme));
    const QTemporaryDir workspace;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QTextStream transcript(stdout);
    WorkspaceOpener opener;
    QObject::connect(
        &opener, &WorkspaceOpener::windowShown, &application,
        [&] {
            opener.window()->resize(1280, 800);
            Tour tour(opener.window(), transcript, directory);
            QCoreApplication::exit(tour.run() ? 0 : 1);
        },
        Qt::QueuedConnection);
    QObject::connect(&opener, &WorkspaceOpener::gaveUp, &application, [] { QCoreApplication::exit(1); });
    opener.open(workspace.filePath(u"tour.sqlite"_s));
    return QApplication::exec();
}

int runConsole(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    const QCommandLineOption workspace(u"workspace"_s, {}, u"file"_s, defaultWorkspace());
    const QCommandLineOption language(u"language"_s, {}, u"code"_s);
    const QCommandLineOption theme(u"theme"_s, {}, u"light|dark"_s);
    options.addOptions({workspace, language, theme});
    if (!options.parse(application.arguments())) {
        QTextStream(stderr) << "mandate: " << options.errorText() << "\n";
        return 2;
    }
    prepareApplication(application, options.value(language), options.value(theme));

    // The dialog about a file that cannot be opened is a last window too; only the opener knows when all is over.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    WorkspaceOpener opener;
    QObject::connect(&opener, &WorkspaceOpener::windowShown, &application,
                     [] { QGuiApplication::setQuitOnLastWindowClosed(true); });
    QObject::connect(
        &opener, &WorkspaceOpener::raisedOther, &application,
        [] {
            QTextStream(stdout) << "Mandate already has this workspace open; its window came forward.\n";
            QCoreApplication::exit(0);
        },
        Qt::QueuedConnection);
    QObject::connect(&opener, &WorkspaceOpener::gaveUp, &application, [] { QCoreApplication::exit(1); });
    opener.open(options.value(workspace));
    return QApplication::exec();
}
