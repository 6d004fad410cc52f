// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/rehearsal.h"
#include "tables/list_table.h"

namespace tables {

/// One moment in the history of a policy.
struct PolicyMoment
{
    enum class What { Created, Changed, Removed, Restored };
    What what = What::Created;
    ses::PolicyVersion version;
    QByteArray before; ///< what was attached until then; empty: nothing
    int number = 0;    ///< counts all moments from the oldest, 1

    bool operator==(const PolicyMoment &) const = default;
};

/// `versions` as ses::Rehearsal::policyHistory() gives them; newest first.
[[nodiscard]] QList<PolicyMoment> momentsOf(const QList<ses::PolicyVersion> &versions);

class PolicyHistoryTable : public ListTable<PolicyMoment>
{
    Q_OBJECT

public:
    enum Column { When, Policy, Identity, What, Size, Author, ColumnCount };

    explicit PolicyHistoryTable(QObject *parent = nullptr);
};

} // namespace tables
