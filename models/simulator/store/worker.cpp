// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/store/worker.h"

#include "simulator/store/identity_store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace simulator::store {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

} // namespace

Worker::Worker(QString path, Engine::Options options, Notify notify)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_notify(std::move(notify))
    , m_lock(m_path + u".lock"_s)
{
    for (QThreadPool *pool : {&m_writing, &m_reading, &m_aside}) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(-1);
    }
    // A lock is stale only when its process is gone, however long the workspace was open.
    m_lock.setStaleLockTime(0);
}

Worker::~Worker()
{
    m_writing.waitForDone();
    m_reading.waitForDone();
    m_aside.waitForDone();
}

ses::Future<> Worker::open()
{
    return run<void>(m_writing, [this]() -> ses::Result<> {
        if (const auto error = lock())
            return tl::make_unexpected(*error);
        auto writer = Database::open(m_path, Database::Mode::Write);
        if (!writer)
            return tl::make_unexpected(writer.error());
        auto reader = Database::open(m_path, Database::Mode::Read);
        if (!reader)
            return tl::make_unexpected(reader.error());
        try {
            purgeDeleted((*writer)->handle());
        } catch (const SQLite::Exception &exception) {
            return tl::make_unexpected(storeError(exception));
        }
        m_writer = std::move(*writer);
        m_reader = std::move(*reader);
        m_engine = std::make_unique<Engine>(m_writer->handle(), m_options);
        m_notify({}, nextDue(m_writer->handle()));
        return {};
    });
}

std::optional<ses::Error> Worker::lock()
{
    if (m_lock.isLocked() || m_lock.tryLock(0))
        return std::nullopt;
    if (m_lock.error() == QLockFile::LockFailedError) {
        return ses::Error{ses::ErrorCode::StoreUnavailable,
                          {},
                          Tr::tr("Another program holds the workspace file."),
                          Tr::tr("Close that program and try again."),
                          0,
                          {},
                          true};
    }
    return ses::Error{ses::ErrorCode::StoreUnavailable,
                      {},
                      Tr::tr("The workspace file cannot be written."),
                      Tr::tr("Check the permissions of the file and of its folder, and try again."),
                      0,
                      {},
                      true};
}

ses::Error Worker::notOpen()
{
    return {ses::ErrorCode::StoreUnavailable,
            {},
            Tr::tr("The workspace is not open."),
            Tr::tr("Open it again."),
            0,
            {},
            true};
}

} // namespace simulator::store
