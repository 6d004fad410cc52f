// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace ses {

struct AccountSummary
{
    QString id;          ///< twelve digits
    QString name;        ///< what the person calls it
    bool isReal = false; ///< a real AWS account: changes have effect outside this machine

    bool operator==(const AccountSummary &) const = default;
};

/// Of one account in one region (GetAccount; ses.md 7.3). Quota counts recipients.
struct AccountStatus
{
    bool productionAccess = false; ///< false: sandbox
    double max24HourSend = 200;    ///< -1: unlimited
    double maxSendRate = 1;        ///< recipients a second
    double sentLast24Hours = 0;
    bool sendingEnabled = true;

    bool operator==(const AccountStatus &) const = default;
};

struct AccessKey
{
    QString id; ///< "AKIA..."
    QDateTime createdAt;

    bool operator==(const AccessKey &) const = default;
};

/// An IAM user of a simulated account.
struct User
{
    QString name;
    QString arn;
    QList<AccessKey> keys;
    QList<AttachedPolicy> policies;

    bool operator==(const User &) const = default;
};

struct ConfigurationSet
{
    QString name;
    bool sendingEnabled = true;
    QString eventTopic; ///< topic ARN that gets all event types; empty: no event destination

    bool operator==(const ConfigurationSet &) const = default;
};

enum class SuppressionReason { Bounce, Complaint };
struct SuppressedAddress
{
    QString address;
    SuppressionReason reason = SuppressionReason::Bounce;
    QDateTime since;

    bool operator==(const SuppressedAddress &) const = default;
};

} // namespace ses
