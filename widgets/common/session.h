// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"

#include <QObject>

#include <functional>

/// What all pages share: the backend, and the account and region that the person looks at. One per main window, GUI
/// thread.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `backend` must be open and outlive the session.
    explicit Session(ses::Backend *backend, QObject *parent = nullptr);

    [[nodiscard]] ses::Backend *backend() const { return m_backend; }
    [[nodiscard]] ses::SimulatorControls *simulator() const { return m_backend->simulator(); }

    [[nodiscard]] const ses::Scope &scope() const { return m_scope; }
    void setScope(const ses::Scope &scope);

    /// Last known accounts; refreshed on changes.
    [[nodiscard]] const QList<ses::AccountSummary> &accounts() const { return m_accounts; }
    [[nodiscard]] QString accountName(const QString &id) const; ///< the id itself when it has no name
    void refreshAccounts();

    /// Shows the place that `link` names: switches scope and page. The main window listens.
    void follow(const ses::Link &link) { Q_EMIT linkFollowed(link); }
    /// A short message with an optional action, at the bottom of the window ("Policy deleted. [Undo]").
    void notify(const QString &text, const QString &actionText = {}, const std::function<void()> &action = {})
    {
        Q_EMIT notified(text, actionText, action);
    }

Q_SIGNALS:
    void scopeChanged(const ses::Scope &scope);
    void accountsChanged();
    void linkFollowed(const ses::Link &link);
    void notified(const QString &text, const QString &actionText, const std::function<void()> &action);

private:
    ses::Backend *m_backend;
    ses::Scope m_scope;
    QList<ses::AccountSummary> m_accounts;
};
