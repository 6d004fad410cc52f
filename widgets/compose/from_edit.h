// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QLineEdit>

class QStringListModel;
class Session;

/// The From address, with the verified identities of the account as completions: addresses as they are, domains behind
/// the local part that is typed.
class FromEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FromEdit(Session *session, QWidget *parent = nullptr);

    /// Identities of other accounts that the sender may use, as ARNs.
    void setFurtherIdentities(const QStringList &arns);

Q_SIGNALS:
    /// "Name <address>" was typed or pasted: the address stays here.
    void nameFound(const QString &name);

private:
    void load();
    void offer(const QString &typed);
    void splitName();

    Session *m_session;
    QStringListModel *m_completions;
    QStringList m_own;
    QStringList m_further;
    int m_run = 0;
};
