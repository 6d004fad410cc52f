// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/session.h"

#include "ses/when_done.h"
Session::Session(ses::Backend *backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    connect(backend, &ses::Backend::changed, this, [this](const ses::Change &change) {
        if (change.what == ses::Change::What::Accounts)
            refreshAccounts();
    });
}

void Session::setScope(const ses::Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    Q_EMIT scopeChanged(scope);
}

QString Session::accountName(const QString &id) const
{
    for (const ses::AccountSummary &account : m_accounts) {
        if (account.id == id && !account.name.isEmpty())
            return account.name;
    }
    return id;
}

void Session::refreshAccounts()
{
    ses::whenDone(m_backend->accounts(), this, [this](const ses::Result<QList<ses::AccountSummary>> &accounts) {
        if (!accounts || *accounts == m_accounts)
            return;
        m_accounts = *accounts;
        Q_EMIT accountsChanged();
    });
}
