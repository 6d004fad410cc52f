// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"
#include "ses/denial.h"
#include "tables/denial_causes.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace tables {

/// What the backend shows of the accounts that a refusal names.
struct DenialFacts
{
    struct Found
    {
        ses::Scope scope;
        ses::IdentitySummary identity;
    };
    QStringList accounts; ///< that the backend knows
    /// All identities of the known accounts around the refused names: in the refusal's region, and where
    /// `allRegionsSeen` in the others too.
    QList<Found> identities;
    bool allRegionsSeen = false;
    std::optional<ses::AccountStatus> caller;
    std::optional<ses::User> user;                           ///< the caller, when it is a user of a known account
    std::optional<QList<ses::AttachedPolicy>> ownerPolicies; ///< of the identity in the refusal
    std::optional<ses::Preflight> preflight;                 ///< of the request as far as it is known
    bool fromGuessed = false; ///< the preflight's From address is one of the identity's, not the refused message's

    [[nodiscard]] bool knows(const QString &account) const { return accounts.contains(account); }
};

/// Marks each cause by what is known; says what was seen.
[[nodiscard]] QList<DenialCause> judged(const QList<DenialCause> &causes, const ses::Denial &denial,
                                        const DenialFacts &facts);

/// Asks a backend for the facts about one refusal. Emits found() once, later than the constructor. Only reads.
class DenialLookup : public QObject
{
    Q_OBJECT

public:
    /// `backend` must outlive this.
    DenialLookup(ses::Backend *backend, const ses::Denial &denial, QObject *parent = nullptr);

Q_SIGNALS:
    void found(const tables::DenialFacts &facts);

private:
    void takeAccounts(const ses::Result<QList<ses::AccountSummary>> &accounts);
    void askIdentities(const QString &account, const QString &region);
    void askCaller();
    void askOwner();
    void askPreflight();
    template<typename T, typename Callback>
    void ask(const ses::Future<T> &answer, Callback take);
    void end();

    ses::Backend *m_backend;
    ses::Denial m_denial;
    DenialFacts m_facts;
    int m_waiting = 0;
};

} // namespace tables

Q_DECLARE_METATYPE(tables::DenialFacts)
