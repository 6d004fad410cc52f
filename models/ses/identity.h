// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/scope.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace ses {

enum class IdentityType { EmailAddress, Domain };

/// v2 names (ses.md 1.3).
enum class VerificationStatus { NotStarted, Pending, Success, Failed, TemporaryFailure };

/// A row of the identities table.
struct IdentitySummary
{
    QString name; ///< ASCII (Punycode); show toDisplay(name)
    IdentityType type = IdentityType::Domain;
    VerificationStatus status = VerificationStatus::NotStarted;
    QString region;
    int policyCount = 0;
    std::optional<QDateTime> lastSentAt; ///< UTC

    bool operator==(const IdentitySummary &) const = default;
};

/// A DNS record that the owner has to publish.
struct DnsRecord
{
    enum class Purpose { Dkim, MailFromMx, MailFromSpf };
    Purpose purpose = Purpose::Dkim;
    QString name;
    QString type; ///< "CNAME", "MX", "TXT"
    QString value;
    bool published = false;

    bool operator==(const DnsRecord &) const = default;
};

/// ARN of a topic per notification type; empty: no topic (ses.md 6.1).
struct NotificationSettings
{
    bool feedbackForwarding = true;
    QString bounceTopic;
    QString complaintTopic;
    QString deliveryTopic;
    bool headersInBounce = false;
    bool headersInComplaint = false;
    bool headersInDelivery = false;

    bool operator==(const NotificationSettings &) const = default;
};

struct MailFromSettings
{
    QString domain; ///< empty: the default, amazonses.com
    VerificationStatus status = VerificationStatus::NotStarted;
    bool rejectOnMxFailure = false; ///< BehaviorOnMxFailure REJECT_MESSAGE instead of USE_DEFAULT_VALUE
};

struct Identity
{
    IdentitySummary summary;
    QString arn;
    QDateTime createdAt;
    bool dkimEnabled = false;
    VerificationStatus dkimStatus = VerificationStatus::NotStarted;
    QList<DnsRecord> records; ///< empty for an email address
    MailFromSettings mailFrom;
    NotificationSettings notifications;
    QString defaultConfigurationSet;
};

/// A policy attached to an identity or to a user. `text` is as applied by the person, UTF-8, not reformatted.
struct AttachedPolicy
{
    QString name;
    QByteArray text;
    QDateTime changedAt; ///< UTC

    bool operator==(const AttachedPolicy &) const = default;
};

enum class IdentitySort { Name, Type, Status, Policies, LastSent };

struct IdentityQuery
{
    QString text; ///< part of the name, ignoring case; also matches the IDN form
    IdentitySort sort = IdentitySort::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    int offset = 0; ///< lists of identities are at most 10,000 long (ses.md 1.1)
    int limit = 200;
};

/// A part of a long list. `total` counts all rows that match.
template<typename Row>
struct Page
{
    QList<Row> rows;
    int total = 0;
};

} // namespace ses
