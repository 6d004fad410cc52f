// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/result.h"
#include "simulator/store/engine.h"

#include <QLockFile>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace simulator::store {

/// The threads behind a workspace file: one that writes, one that reads, one for long readings. Made and destroyed by
/// the backend's thread; the destructor waits for what was asked before.
class Worker
{
public:
    using Notify = std::function<void(const Changes &changes, const std::optional<QDateTime> &nextDue)>;

    /// `notify` is called in the writer's thread after each commit.
    Worker(QString path, Engine::Options options, Notify notify);
    ~Worker();

    [[nodiscard]] ses::Future<> open();

    /// Runs in the reader's thread on one consistent state of the file.
    template<typename T>
    [[nodiscard]] ses::Future<T> read(std::function<ses::Result<T>(SQLite::Database &)> task)
    {
        return run<T>(m_reading, [this, task = std::move(task)]() -> ses::Result<T> {
            if (!m_reader)
                return tl::make_unexpected(notOpen());
            try {
                SQLite::Transaction snapshot(m_reader->handle());
                return task(m_reader->handle());
            } catch (const SQLite::Exception &exception) {
                return tl::make_unexpected(storeError(exception));
            }
        });
    }

    /// Runs in a third thread on a connection of its own, because it takes long: tells progress and can be cancelled
    /// through its promise.
    template<typename T>
    [[nodiscard]] ses::Future<T>
    readAside(std::function<ses::Result<T>(SQLite::Database &, QPromise<ses::Result<T>> &)> task)
    {
        const auto promise = std::make_shared<QPromise<ses::Result<T>>>();
        promise->start();
        m_aside.start([this, promise, task = std::move(task)] {
            promise->addResult(aside<T>(task, *promise));
            promise->finish();
        });
        return promise->future();
    }

    /// Runs in the writer's thread inside a transaction, which is committed when the result is a value.
    template<typename T>
    [[nodiscard]] ses::Future<T> write(std::function<ses::Result<T>(Engine &, SQLite::Database &, Changes &)> task)
    {
        return engineTask<T>(
            [task = std::move(task)](Engine &engine, SQLite::Database &database, Changes &changes) -> ses::Result<T> {
                SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
                ses::Result<T> result = task(engine, database, changes);
                if (result)
                    transaction.commit();
                else
                    changes.clear();
                return result;
            });
    }

    /// Runs in the writer's thread; the task makes its own transactions.
    template<typename T>
    [[nodiscard]] ses::Future<T> engineTask(std::function<ses::Result<T>(Engine &, SQLite::Database &, Changes &)> task)
    {
        return run<T>(m_writing, [this, task = std::move(task)]() -> ses::Result<T> {
            if (!m_engine)
                return tl::make_unexpected(notOpen());
            Changes changes;
            try {
                ses::Result<T> result = task(*m_engine, m_writer->handle(), changes);
                m_notify(changes, nextDue(m_writer->handle()));
                return result;
            } catch (const SQLite::Exception &exception) {
                return tl::make_unexpected(storeError(exception));
            }
        });
    }

    /// The reader's own cache of compiled policies.
    [[nodiscard]] PolicyCache &readerCache() { return m_readerCache; }

private:
    /// Not QtConcurrent::run: whoever waits for such a future may run its task in his own thread.
    template<typename T>
    [[nodiscard]] static ses::Future<T> run(QThreadPool &pool, std::function<ses::Result<T>()> task)
    {
        const auto promise = std::make_shared<QPromise<ses::Result<T>>>();
        promise->start();
        pool.start([promise, task = std::move(task)] {
            promise->addResult(task());
            promise->finish();
        });
        return promise->future();
    }

    template<typename T>
    ses::Result<T> aside(const std::function<ses::Result<T>(SQLite::Database &, QPromise<ses::Result<T>> &)> &task,
                         QPromise<ses::Result<T>> &promise)
    {
        auto connection = Database::open(m_path, Database::Mode::Read);
        if (!connection)
            return tl::make_unexpected(connection.error());
        try {
            SQLite::Transaction snapshot((*connection)->handle());
            return task((*connection)->handle(), promise);
        } catch (const SQLite::Exception &exception) {
            return tl::make_unexpected(storeError(exception));
        }
    }

    [[nodiscard]] static ses::Error notOpen();
    [[nodiscard]] std::optional<ses::Error> lock();

    QString m_path;
    Engine::Options m_options;
    Notify m_notify;
    QLockFile m_lock;
    std::unique_ptr<Database> m_writer;
    std::unique_ptr<Database> m_reader;
    std::unique_ptr<Engine> m_engine;
    PolicyCache m_readerCache;
    QThreadPool m_writing;
    QThreadPool m_reading;
    QThreadPool m_aside;
};

} // namespace simulator::store
