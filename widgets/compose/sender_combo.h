// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/scope.h"

#include <QComboBox>

class Session;

/// Who sends: the users of the session's account, its root user, and whoever was chosen from elsewhere (a role
/// session).
class SenderCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit SenderCombo(Session *session, QWidget *parent = nullptr);

    [[nodiscard]] QString principalArn() const { return currentData().toString(); }
    /// Remembered until the users are known. An ARN of another account is ignored.
    void choose(const QString &principalArn);

Q_SIGNALS:
    void principalChanged();

private:
    void load();
    void fill(const QList<QPair<QString, QString>> &users);

    Session *m_session;
    QString m_wanted;
    QString m_account; ///< whose users are listed
    int m_run = 0;
};
