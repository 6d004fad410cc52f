// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/backend.h"

#include "ses/arn.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTest>

#include <atomic>

/// A simulator with one account that may send as example.com, for tests of the store.
namespace workspace_fixture {

inline const ses::Scope owner{QStringLiteral("111111111111"), QStringLiteral("us-east-1")};
inline const ses::Scope delegate{QStringLiteral("222222222222"), QStringLiteral("us-east-1")};

/// Waits with the event loop running, as a window does.
template<typename T>
ses::Result<T> answer(const ses::Future<T> &future)
{
    QFutureWatcher<ses::Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

/// The value, or the end of the test program with SES's words.
template<typename T>
T valueOf(const ses::Future<T> &future)
{
    const ses::Result<T> result = answer(future);
    if (!result)
        qFatal("%s", qPrintable(result.error().message + u' ' + result.error().requestId));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

/// The time of a workspace, moved by the test. Asked from several threads.
struct Clock
{
    std::atomic<qint64> ahead = 0; ///< milliseconds before the real time

    [[nodiscard]] simulator::store::Engine::Options options(double delayFactor = 0)
    {
        return {[this] { return QDateTime::currentDateTimeUtc().addMSecs(ahead); }, delayFactor};
    }
};

inline void fill(simulator::Backend &backend)
{
    valueOf(backend.createAccount({owner.account, QStringLiteral("Owner"), false}));
    valueOf(backend.setAccountStatus(owner, {true, -1, 1e9, 0, true}));
    valueOf(backend.createIdentity(owner, QStringLiteral("example.com")));
    valueOf(backend.publishRecords(owner, QStringLiteral("example.com"), true));
}

inline ses::SendRequest requestTo(const QString &recipient, const QString &subject = QStringLiteral("Test"))
{
    ses::SendRequest request;
    request.scope = owner;
    request.principalArn = QStringLiteral("arn:aws:iam::111111111111:root");
    request.from = {{}, QStringLiteral("news@example.com")};
    request.to = {{{}, recipient}};
    request.subject = subject;
    request.text = QStringLiteral("Hello");
    return request;
}

} // namespace workspace_fixture
