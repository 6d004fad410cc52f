// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console.h"

#include "app/appearance.h"
#include "app/languages.h"
#include "app/workspace_opener.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStandardPaths>
#include <QTextStream>

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
