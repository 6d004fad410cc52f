// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend_registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QtPlugin>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BackendRegistry)
};

} // namespace

BackendRegistry::BackendRegistry(const QStringList &directories)
{
    for (QObject *plugin : QPluginLoader::staticInstances()) {
        // Qt's own static plugins stand in the same list.
        if (qobject_cast<ses::BackendFactory *>(plugin))
            add(plugin, {});
    }
    for (const QString &directory : directories)
        searchDirectory(directory);
}

QStringList BackendRegistry::defaultDirectories()
{
    QStringList directories = qEnvironmentVariable("MANDATE_BACKENDS").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    directories << QStringLiteral(MANDATE_PLUGIN_DIRECTORY);
    return directories;
}

void BackendRegistry::searchDirectory(const QString &directory)
{
    const QDir dir(directory);
    for (const QFileInfo &file : dir.entryInfoList(QDir::Files, QDir::Name)) {
        if (!QLibrary::isLibrary(file.fileName()))
            continue;
        QPluginLoader loader(file.absoluteFilePath());
        // Asked before loading: a foreign library's code should not run.
        if (loader.metaData().value(u"IID"_s).toString() != QStringLiteral(MANDATE_BACKEND_FACTORY_IID)) {
            m_problems << Problem{file.filePath(),
                                  Tr::tr("This library is not a backend for this version of Mandate.")};
            continue;
        }
        if (QObject *plugin = loader.instance())
            add(plugin, file.filePath());
        else
            m_problems << Problem{file.filePath(), loader.errorString()};
    }
}

void BackendRegistry::add(QObject *plugin, const QString &file)
{
    auto *factory = qobject_cast<ses::BackendFactory *>(plugin);
    if (!factory) {
        m_problems << Problem{file, Tr::tr("This library is not a backend for this version of Mandate.")};
        return;
    }
    const bool taken = std::any_of(m_factories.cbegin(), m_factories.cend(),
                                   [&](const ses::BackendFactory *other) { return other->id() == factory->id(); });
    if (taken)
        m_problems << Problem{file, Tr::tr("There is a backend \"%1\" already.").arg(factory->id())};
    else
        m_factories << factory;
}

std::unique_ptr<ses::Backend> BackendRegistry::create(const QString &id, const QVariantMap &settings) const
{
    const auto found = std::find_if(m_factories.cbegin(), m_factories.cend(),
                                    [&](const ses::BackendFactory *factory) { return factory->id() == id; });
    return found == m_factories.cend() ? nullptr : (*found)->create(settings);
}
