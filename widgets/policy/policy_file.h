// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/result.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

/// A file on disk that a policy was read from or written to, watched for changes by others. Reads and writes in other
/// threads.
class PolicyFile : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostBytes = 4 * 1024 * 1024; ///< far beyond any policy; a wrong choice is refused early

    explicit PolicyFile(QObject *parent = nullptr);

    [[nodiscard]] static ses::Future<QByteArray> read(const QString &path);
    /// Replaces the file as a whole or leaves it as it was.
    [[nodiscard]] static ses::Future<> write(const QString &path, const QByteArray &content);

    /// From now on changes are told; an empty path ends it. `content` is what the file holds.
    void watch(const QString &path, const QByteArray &content);
    [[nodiscard]] const QString &path() const { return m_path; }

Q_SIGNALS:
    /// Somebody else wrote the file and it holds something else now.
    void changedOutside(const QByteArray &content);

private:
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< an editor writes in several steps
    QString m_path;
    QByteArray m_content;
};
