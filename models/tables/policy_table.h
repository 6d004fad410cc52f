// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "tables/list_table.h"

namespace tables {

/// The policies attached to an identity.
class PolicyTable : public ListTable<ses::AttachedPolicy>
{
    Q_OBJECT

public:
    enum Column { Name, Statements, WhoMay, LastChange, Size, ColumnCount };

    explicit PolicyTable(QObject *parent = nullptr);
};

} // namespace tables
