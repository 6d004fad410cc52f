// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/policy_file.h"

#include "ses/when_done.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace {

constexpr int settleMilliseconds = 200;

ses::Error failed(const QString &what, const QString &why)
{
    return {ses::ErrorCode::StoreUnavailable,
            {},
            what,
            PolicyFile::tr("The system says: %1. Choose another file, or mend this and try again.").arg(why),
            0,
            {},
            true};
}

} // namespace

PolicyFile::PolicyFile(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &PolicyFile::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
}

ses::Future<QByteArray> PolicyFile::read(const QString &path)
{
    return QtConcurrent::run([path]() -> ses::Result<QByteArray> {
        QFile file(path);
        if (!QFileInfo(path).isFile()) // a pipe or a device could keep us waiting for ever
            return tl::make_unexpected(failed(tr("%1 is no file.").arg(path), tr("not a regular file")));
        if (!file.open(QIODevice::ReadOnly))
            return tl::make_unexpected(failed(tr("%1 could not be read.").arg(path), file.errorString()));
        if (file.size() > mostBytes)
            return tl::make_unexpected(failed(tr("%1 is too large to be a policy.").arg(path), tr("file too large")));
        const QByteArray content = file.read(mostBytes);
        if (file.error() != QFile::NoError)
            return tl::make_unexpected(failed(tr("%1 could not be read.").arg(path), file.errorString()));
        return content;
    });
}

ses::Future<> PolicyFile::write(const QString &path, const QByteArray &content)
{
    return QtConcurrent::run([path, content]() -> ses::Result<> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            return tl::make_unexpected(failed(tr("%1 could not be written.").arg(path), file.errorString()));
        return {};
    });
}

void PolicyFile::watch(const QString &path, const QByteArray &content)
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path = path;
    m_content = content;
    if (!path.isEmpty()) // the folder too: many editors put a new file in the place of the old one
        m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
}

void PolicyFile::look()
{
    if (m_path.isEmpty())
        return;
    ses::whenDone(read(m_path), this, [this, path = m_path](const ses::Result<QByteArray> &content) {
        if (path != m_path || !content)
            return; // gone for the moment; the folder tells when it is back
        if (!m_watcher.files().contains(path))
            m_watcher.addPath(path);
        if (*content == m_content)
            return;
        m_content = *content;
        Q_EMIT changedOutside(*content);
    });
}
