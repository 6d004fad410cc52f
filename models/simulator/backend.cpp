// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/backend.h"

#include "ses/when_done.h"
#include "simulator/refusals.h"
#include "simulator/sample/sample.h"
#include "simulator/store/account_store.h"
#include "simulator/store/identity_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

using store::Changes;
using store::Engine;
using What = ses::Change::What;

namespace {
constexpr int gatherMilliseconds = 20;
constexpr int retryMilliseconds = 5'000; ///< after a full disk, say
} // namespace

Backend::Backend(const QString &path, Engine::Options options, QObject *parent)
    : ses::Backend(parent)
    , m_options(options)
{
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(gatherMilliseconds);
    connect(&m_announcement, &QTimer::timeout, this, [this] {
        for (const ses::Change &change : std::exchange(m_announced, {}))
            Q_EMIT changed(change);
    });
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] {
        // The answer comes through announce(), with the next due time.
        const auto published =
            m_worker->engineTask<void>([](Engine &engine, SQLite::Database &, Changes &changes) -> ses::Result<> {
                engine.publishDue(changes);
                return {};
            });
        ses::whenDone(published, this, [this](const ses::Result<> &result) {
            if (!result)
                m_due.start(retryMilliseconds);
        });
    });
    const auto notify = [this](const Changes &changes, const std::optional<QDateTime> &nextDue) {
        QMetaObject::invokeMethod(
            this, [this, changes, nextDue] { announce(changes, nextDue); }, Qt::QueuedConnection);
    };
    m_worker = std::make_unique<store::Worker>(path, std::move(options), notify);
}

Backend::~Backend() = default;

void Backend::announce(const Changes &changes, const std::optional<QDateTime> &nextDue)
{
    for (const ses::Change &change : changes) {
        const bool known = std::any_of(m_announced.cbegin(), m_announced.cend(), [&](const ses::Change &other) {
            return other.what == change.what && other.scope == change.scope && other.subject == change.subject;
        });
        if (!known)
            m_announced << change;
    }
    if (!m_announced.isEmpty() && !m_announcement.isActive())
        m_announcement.start();
    if (nextDue)
        m_due.start(static_cast<int>(std::clamp<qint64>(m_options.clock().msecsTo(*nextDue), 0, 3'600'000)));
}

ses::Future<> Backend::open()
{
    return m_worker->open();
}

QString Backend::displayName() const
{
    return tr("Local simulator");
}

ses::Future<QList<ses::AccountSummary>> Backend::accounts()
{
    return m_worker->read<QList<ses::AccountSummary>>(
        [](SQLite::Database &database) { return store::accounts(database); });
}

ses::Future<ses::AccountStatus> Backend::accountStatus(const ses::Scope &scope)
{
    return m_worker->read<ses::AccountStatus>([scope, now = m_options.clock()](SQLite::Database &database) {
        return store::accountStatus(database, scope, now);
    });
}

ses::Future<QList<ses::User>> Backend::users(const QString &account)
{
    return m_worker->read<QList<ses::User>>(
        [account](SQLite::Database &database) { return store::users(database, account); });
}

ses::Future<QList<ses::ConfigurationSet>> Backend::configurationSets(const ses::Scope &scope)
{
    return m_worker->read<QList<ses::ConfigurationSet>>(
        [scope](SQLite::Database &database) { return store::configurationSets(database, scope); });
}

ses::Future<bool> Backend::isEmpty()
{
    return m_worker->read<bool>([](SQLite::Database &database) { return store::accounts(database).isEmpty(); });
}

ses::Future<> Backend::createSampleWorkspace()
{
    return m_worker->engineTask<void>(
        [](Engine &engine, SQLite::Database &database, Changes &changes) -> ses::Result<> {
            if (!store::accounts(database).isEmpty())
                return tl::make_unexpected(refusals::workspaceInUse());
            sample::create(engine, database);
            for (const What what : {What::Accounts, What::Identities, What::Policies, What::Messages, What::Events,
                                    What::Mailbox, What::Settings})
                changes << ses::Change{what, {}, {}};
            return {};
        });
}

ses::Future<> Backend::saveDraft(const QString &name, const QByteArray &content)
{
    return m_worker->write<void>([name, content](Engine &, SQLite::Database &database, Changes &) -> ses::Result<> {
        store::saveDraft(database, name, content);
        return {};
    });
}

ses::Future<QByteArray> Backend::draft(const QString &name)
{
    return m_worker->read<QByteArray>([name](SQLite::Database &database) { return store::draft(database, name); });
}

} // namespace simulator
