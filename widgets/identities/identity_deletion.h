// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "ses/result.h"

#include <QList>

#include <functional>

class QWidget;
class Session;

/// Asks, deletes, and offers to undo. `failed` and `done` run in the GUI thread while `parent` lives.
void deleteIdentities(Session *session, QWidget *parent, const QList<ses::IdentitySummary> &identities,
                      const std::function<void(const ses::Error &)> &failed, const std::function<void()> &done = {});
