// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/account.h"
#include "ses/identity.h"
#include "ses/result.h"

#include <QScrollArea>

class CopyButton;
class LeftToRightEdit;
class QComboBox;
class QLabel;
class QPushButton;
class Session;
class SignLabel;

/// What an identity is: ARN, status and proof, what it covers, its default configuration set.
class OverviewTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewTab(Session *session, QWidget *parent = nullptr);

    void setIdentity(const ses::Identity &identity);

Q_SIGNALS:
    void deleteRequested();
    void failed(const ses::Error &error, const QString &what);

private:
    void loadConfigurationSets();
    void showConfigurationSets(const QList<ses::ConfigurationSet> &sets);
    void setConfigurationSet(const QString &name);

    Session *m_session;
    ses::Identity m_identity;
    LeftToRightEdit *m_arn;
    CopyButton *m_copy;
    QLabel *m_type;
    SignLabel *m_sign;
    QLabel *m_status;
    QLabel *m_proof;
    QLabel *m_coverage;
    QLabel *m_created;
    QLabel *m_lastSent;
    QLabel *m_policies;
    QComboBox *m_set;
    QPushButton *m_delete;
    int m_run = 0;
};
