// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"

#include <QObject>
#include <QSet>

class QTimer;

/// In which regions an account has identities. Asked only of a simulator: elsewhere it would be thirty requests.
class RegionsInUse : public QObject
{
    Q_OBJECT

public:
    explicit RegionsInUse(ses::Backend *backend, QObject *parent = nullptr);

    void ask(const QString &account);
    [[nodiscard]] const QSet<QString> &regions() const { return m_regions; }

Q_SIGNALS:
    void changed();

private:
    void run();

    ses::Backend *m_backend;
    QTimer *m_pause;
    QString m_account;
    QSet<QString> m_regions;
    int m_run = 0;
};
