// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/policy_cases.h"

#include <QObject>

class Session;

/// The cases of one policy: read from the workspace, kept there, and run against each draft.
class CaseKeeper : public QObject
{
    Q_OBJECT

public:
    explicit CaseKeeper(Session *session, QObject *parent = nullptr);

    /// Reads the cases of a policy. `draft` names it; its text is what they are run against.
    void setPolicy(const QString &identityArn, const ses::PolicyDraft &draft);
    void setText(const QByteArray &text); ///< runs the cases again
    /// Under another name the policy takes its cases along.
    void setPolicyName(const QString &name);
    void run();

    [[nodiscard]] const QList<tables::PolicyCase> &cases() const { return m_cases; }
    /// nullopt: not run yet.
    [[nodiscard]] std::optional<bool> allowed(int index) const { return m_allowed.value(index); }
    [[nodiscard]] QStringList failing() const; ///< names
    [[nodiscard]] bool isRunning() const { return m_waiting > 0; }

    void add(const tables::PolicyCase &policyCase);
    void remove(int index);

Q_SIGNALS:
    void changed(); ///< cases or what became of them

private:
    void save();

    Session *m_session;
    QString m_identityArn;
    ses::PolicyDraft m_draft;
    QList<tables::PolicyCase> m_cases;
    QList<std::optional<bool>> m_allowed;
    int m_run = 0;
    int m_loading = 0;
    int m_waiting = 0;
};
