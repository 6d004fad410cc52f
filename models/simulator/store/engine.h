// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"
#include "simulator/store/message_store.h"
#include "simulator/store/store_facts.h"

#include <QList>

#include <functional>
#include <memory>

namespace simulator::store {

using Changes = QList<ses::Change>;

/// What happens to messages: the rules joined with the store. Belongs to the writer's thread; every function runs in
/// its own transactions and throws SQLite::Exception.
class Engine
{
public:
    struct Options
    {
        std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
        double delayFactor = 1.0; ///< stretches the time between acceptance and events
    };

    Engine(SQLite::Database &database, Options options);

    [[nodiscard]] QDateTime now() const { return m_options.clock(); }
    [[nodiscard]] PolicyCache &cache() { return m_cache; }

    /// Accepts or refuses by the rules. Either way the message is kept, and durable when this returns.
    [[nodiscard]] ses::Result<ses::SendReceipt> send(const ses::SendRequest &request, Changes &changes);
    /// Lets planned events happen whose time has come. Returns when the next one is due.
    std::optional<QDateTime> publishDue(Changes &changes);
    /// The verification mail of SES (ses.md 1.3), inside the caller's transaction.
    void mailVerification(const ses::Scope &scope, const QString &address);

private:
    void publish(const DueEvent &due, Changes &changes);
    void tell(const ses::Event &event, const rules::PlannedEvent &plan, const ses::SendRequest &request,
              const rules::MailFacts &mail, const IdentityFacts &identity, const QString &feedbackId);
    void deliver(const rules::PlannedEvent &plan, const ses::Message &message, const QDateTime &at);
    void reply(const rules::PlannedEvent &plan, const ses::SendRequest &request, const rules::MailFacts &mail,
               const QDateTime &at);

    SQLite::Database &m_database;
    Options m_options;
    PolicyCache m_cache;
};

} // namespace simulator::store
