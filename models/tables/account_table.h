// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/account.h"
#include "tables/list_table.h"

namespace tables {

class AccountTable : public ListTable<ses::AccountSummary>
{
    Q_OBJECT

public:
    enum Column { Name, Id, ColumnCount };

    explicit AccountTable(QObject *parent = nullptr);
};

/// Settings of one account in one region; what the sending tab shows of a region.
struct RegionStatus
{
    QString region;
    ses::AccountStatus status;

    bool operator==(const RegionStatus &) const = default;
};

/// Production access, quota and rate of an account, one row a region.
class RegionTable : public ListTable<RegionStatus>
{
    Q_OBJECT

public:
    enum Column { Region, Access, Quota, Rate, Sent, Sending, ColumnCount };

    explicit RegionTable(QObject *parent = nullptr);
};

class ConfigurationSetTable : public ListTable<ses::ConfigurationSet>
{
    Q_OBJECT

public:
    enum Column { Name, Sending, Topic, ColumnCount };

    explicit ConfigurationSetTable(QObject *parent = nullptr);
};

class SuppressionTable : public ListTable<ses::SuppressedAddress>
{
    Q_OBJECT

public:
    enum Column { Address, Reason, Since, ColumnCount };

    explicit SuppressionTable(QObject *parent = nullptr);
};

[[nodiscard]] QString quotaText(double quota); ///< recipients a day; -1 is unlimited
[[nodiscard]] QString reasonName(ses::SuppressionReason reason);

} // namespace tables
