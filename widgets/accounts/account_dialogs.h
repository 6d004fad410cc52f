// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/account.h"

#include <functional>

class QWidget;
class Session;

/// Small dialogs of the accounts page. Each stays open until the simulator has accepted.
namespace account_dialogs {

/// Asks for an id and a name. `done` gets the new account's id.
void createAccount(Session *session, QWidget *parent, const std::function<void(const QString &id)> &done);
void renameAccount(Session *session, QWidget *parent, const ses::AccountSummary &account);
void createUser(Session *session, QWidget *parent, const QString &account,
                const std::function<void(const QString &name)> &done);
void createConfigurationSet(Session *session, QWidget *parent, const ses::Scope &scope);
void suppressAddress(Session *session, QWidget *parent, const ses::Scope &scope);

/// Empty when the id has twelve digits and none of `existing` has it.
[[nodiscard]] QString accountIdProblem(const QString &id, const QList<ses::AccountSummary> &existing);
[[nodiscard]] QString userNameProblem(const QString &name);
[[nodiscard]] QString configurationSetNameProblem(const QString &name);

} // namespace account_dialogs
