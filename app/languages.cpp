// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

void installLanguage(QApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const auto install = [&](const QString &name, const QString &directory) {
        auto *translator = new QTranslator(&application);
        const bool loaded = translator->load(locale, name, u"_"_s, directory);
        if (loaded)
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
        return loaded;
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const bool translated = install(u"mandate"_s, u":/i18n"_s);
    if (!translated) {
        auto *english = new QTranslator(&application);
        if (english->load(u":/i18n/mandate_en.qm"_s))
            QCoreApplication::installTranslator(english);
    }
    // A language without a translation of ours is shown in English: then its direction would be wrong too.
    QGuiApplication::setLayoutDirection(translated ? locale.textDirection() : Qt::LeftToRight);
}
