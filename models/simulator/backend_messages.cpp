// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/arn.h"
#include "simulator/backend.h"
#include "simulator/refusals.h"
#include "simulator/store/identity_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

using store::Changes;
using store::Engine;
using What = ses::Change::What;

namespace {

/// Names the caller and the action, whatever its conditions: those depend on the message, which is not written yet.
bool couldAllow(const policy::TraceStatement &statement)
{
    using Part = policy::TraceCheck::Part;
    return !statement.deny &&
           std::all_of(statement.checks.begin(), statement.checks.end(),
                       [](const policy::TraceCheck &check) { return check.part == Part::Condition || check.matched; });
}

bool mayUse(const IdentityFacts &identity, const QString &principalArn, const QString &account, const QString &action)
{
    if (identity.scope.account == account)
        return true;
    const policy::PolicySet set{identity.scope.account.toStdString(), identity.policies, {}};
    const policy::Request request{principalArn.toStdString(),
                                  account.toStdString(),
                                  action.toStdString(),
                                  ses::identityArn(identity.scope, identity.name).toString().toStdString(),
                                  {}};
    const policy::Decision decision = policy::evaluate(set, request, true);
    return std::any_of(decision.trace.begin(), decision.trace.end(), couldAllow);
}

} // namespace

ses::Future<ses::Preflight> Backend::preflight(const ses::SendRequest &request)
{
    return m_worker->read<ses::Preflight>([this, request, now = m_options.clock()](SQLite::Database &database) {
        const store::StoreFacts facts(database, m_worker->readerCache(), now);
        return rules::preflight(facts, request, now);
    });
}

ses::Future<ses::SendReceipt> Backend::send(const ses::SendRequest &request)
{
    return m_worker->engineTask<ses::SendReceipt>(
        [request](Engine &engine, SQLite::Database &, Changes &changes) { return engine.send(request, changes); });
}

ses::Future<QStringList> Backend::usableIdentityArns(const ses::Scope &scope, const QString &principalArn,
                                                     const QString &action, const QString &fromAddress)
{
    return m_worker->read<QStringList>([=, this, now = m_options.clock()](SQLite::Database &database) {
        const store::StoreFacts facts(database, m_worker->readerCache(), now);
        QStringList arns;
        for (const auto &[owner, name] : store::verifiedIdentities(database, scope, fromAddress)) {
            const auto identity = facts.identity(owner, name);
            if (identity && mayUse(*identity, principalArn, scope.account, action))
                arns << ses::identityArn(owner, identity->name).toString();
        }
        return arns;
    });
}

ses::Future<ses::Page<ses::MessageSummary>> Backend::messages(const ses::MessageQuery &query)
{
    return m_worker->read<ses::Page<ses::MessageSummary>>(
        [query](SQLite::Database &database) { return store::messages(database, query); });
}

ses::Future<ses::Message> Backend::message(qint64 key)
{
    return m_worker->read<ses::Message>([key](SQLite::Database &database) -> ses::Result<ses::Message> {
        if (const auto found = store::message(database, key))
            return *found;
        return tl::make_unexpected(refusals::messageMissing());
    });
}

ses::Future<ses::Message> Backend::messageById(const QString &messageId)
{
    return m_worker->read<ses::Message>([messageId](SQLite::Database &database) -> ses::Result<ses::Message> {
        if (const auto found = store::messageById(database, messageId))
            return *found;
        return tl::make_unexpected(refusals::messageMissing());
    });
}

ses::Future<QList<ses::Event>> Backend::events(const QString &messageId)
{
    return m_worker->read<QList<ses::Event>>(
        [messageId](SQLite::Database &database) { return store::events(database, messageId); });
}

ses::Future<ses::Page<ses::MailItem>> Backend::mailbox(const ses::MailQuery &query)
{
    return m_worker->read<ses::Page<ses::MailItem>>(
        [query, now = m_options.clock()](SQLite::Database &database) { return store::mailbox(database, query, now); });
}

ses::Future<QByteArray> Backend::rawMail(qint64 key)
{
    return m_worker->write<QByteArray>(
        [key](Engine &, SQLite::Database &database, Changes &changes) -> ses::Result<QByteArray> {
            const auto raw = store::rawMail(database, key);
            if (!raw)
                return tl::make_unexpected(refusals::mailMissing());
            if (store::markRead(database, key))
                changes << ses::Change{What::Mailbox, {}, {}};
            return *raw;
        });
}

} // namespace simulator
