// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/backend.h"
#include "simulator/rules/trial_facts.h"
#include "simulator/store/policy_store.h"
#include "simulator/store/replay.h"

namespace simulator {

ses::Future<ses::Preflight> Backend::rehearse(const ses::Trial &trial)
{
    return m_worker->read<ses::Preflight>([this, trial, now = m_options.clock()](SQLite::Database &database) {
        const store::StoreFacts facts(database, m_worker->readerCache(), now);
        const QDateTime at = trial.at.isValid() ? trial.at : now;
        return rules::preflight(rules::TrialFacts(facts, trial.draft), trial.request, at);
    });
}

ses::Future<ses::Replay> Backend::replay(const ses::PolicyDraft &draft, int limit)
{
    return m_worker->readAside<ses::Replay>(
        [draft, limit](SQLite::Database &database, QPromise<ses::Result<ses::Replay>> &promise) {
            return store::replay(database, draft, limit, [&promise](int done, int total) {
                promise.setProgressRange(0, total);
                promise.setProgressValue(done);
                return !promise.isCanceled();
            });
        });
}

ses::Future<QList<ses::PolicyVersion>> Backend::policyHistory(const ses::Scope &scope, const QString &identity)
{
    return m_worker->read<QList<ses::PolicyVersion>>(
        [=](SQLite::Database &database) { return store::policyHistory(database, scope, identity); });
}

} // namespace simulator
