// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace ses {

/// Calls `callback(result)` in the thread of `context` (the caller's) once `future` has a result, always later than
/// this call. Not at all when `context` is gone by then or the future was cancelled.
///
/// Use this instead of QFuture::then(context, ...): in Qt 6.4 that one asserts, or races with the destructor, when the
/// context dies before the answer comes, as a closed window does; and it may call back at once.
template<typename T, typename Callback>
void whenDone(const QFuture<T> &future, QObject *context, Callback callback)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, callback = std::move(callback)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (done.resultCount() > 0)
                             callback(done.result());
                     });
    watcher->setFuture(future);
}

} // namespace ses
