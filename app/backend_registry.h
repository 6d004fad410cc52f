// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"

#include <QList>
#include <QPluginLoader>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

/// All backends that can be made: those linked into the program, and plugins found in directories.
class BackendRegistry
{
public:
    struct Problem
    {
        QString file;
        QString text; ///< why it is not offered; Qt's or our own words
    };

    /// Searches `directories` for plugins. A library that is no backend is a Problem, and the others are loaded all the
    /// same. A plugin cannot take the id of a backend that is there already.
    explicit BackendRegistry(const QStringList &directories);
    /// Where this installation looks: MANDATE_BACKENDS, then "mandate/backends" beside the libraries of the program.
    [[nodiscard]] static QStringList defaultDirectories();

    [[nodiscard]] const QList<ses::BackendFactory *> &factories() const { return m_factories; }
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    /// nullptr when there is no such backend.
    [[nodiscard]] std::unique_ptr<ses::Backend> create(const QString &id, const QVariantMap &settings) const;

private:
    void add(QObject *plugin, const QString &file);
    void searchDirectory(const QString &directory);

    QList<ses::BackendFactory *> m_factories; ///< owned by Qt's plugin loading, for the life of the program
    QList<Problem> m_problems;
};
