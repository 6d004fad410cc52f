// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"
#include "tables/who_may_send.h"

#include <QObject>

namespace tables {

/// Asks a backend for all policies that have a say in sending as an identity, or as any of an account, and reads them
/// in another thread, in portions: no more than one portion's texts are held at a time. Only reads. GUI thread.
class AccessSurvey : public QObject
{
    Q_OBJECT

public:
    /// More than any list is read for; the survey ends there and says so.
    static constexpr int mostRows = 50'000;

    /// `backend` must outlive this.
    explicit AccessSurvey(ses::Backend *backend, QObject *parent = nullptr);

    /// Begins anew; what runs is given up. `identity` empty: the whole account in the scope's region. Its policies,
    /// those of covering domains, and of subdomains and addresses below it; IAM policies of users of `accounts`.
    void start(const ses::Scope &scope, const QString &identity, const QList<ses::AccountSummary> &accounts);
    void cancel(); ///< no further signal but finished(Cancelled), at once
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const AccessSurroundings &surroundings() const { return m_around; }

    enum class End { Complete, Cancelled, TooMany };

Q_SIGNALS:
    void found(const QList<tables::AccessRow> &rows);
    void progressed(int identities, int of); ///< of 0: not known yet
    void finished(tables::AccessSurvey::End end,
                  int unread); ///< `unread`: identities whose policies were not to be had
    void failed(const ses::Error &error);

private:
    struct Portion;

    void askUsers(const QList<ses::AccountSummary> &accounts);
    void askIdentities(int offset);
    void takeIdentities(const QList<ses::IdentitySummary> &rows);
    void begin();
    void askPortion();
    void readPortion(const std::shared_ptr<Portion> &portion);
    void take(const QList<AccessRow> &rows);
    void end(End how);
    void fail(const ses::Error &error);
    template<typename T, typename Callback>
    void ask(const ses::Future<T> &answer, Callback callback);

    ses::Backend *m_backend;
    AccessSurroundings m_around;
    std::shared_ptr<AccessReader> m_reader; ///< used by one thread at a time
    QStringList m_names;                    ///< more specific ones first
    int m_next = 0;
    int m_rows = 0;
    int m_unread = 0;
    int m_waitingUsers = 0;
    int m_run = 0; ///< answers to older runs are not for us
    bool m_running = false;
    bool m_usersRead = false;
};

} // namespace tables
