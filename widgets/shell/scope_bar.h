// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/scope.h"

#include <QWidget>

class QComboBox;
class QLabel;
class RegionsInUse;
class Session;

/// Account, region and backend at the top of the window. Only asks for another scope: unsaved changes may forbid it.
class ScopeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeBar(Session *session, QWidget *parent = nullptr);

    /// Shows the session's scope again, after a refusal.
    void showScope();
    void focusRegion();

Q_SIGNALS:
    void scopeRequested(const ses::Scope &scope);

private:
    QWidget *makeBadge();
    void showAccounts();
    void showRegions();
    void request();

    Session *m_session;
    QComboBox *m_account;
    QComboBox *m_region;
    RegionsInUse *m_inUse;
};
