// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "tables/list_table.h"

namespace tables {

/// DNS records that an owner has to publish: purpose, name, type, value, whether they are found.
class DnsRecordTable : public ListTable<ses::DnsRecord>
{
    Q_OBJECT

public:
    enum Column { Name, Type, Value, Purpose, State, ColumnCount };

    explicit DnsRecordTable(QObject *parent = nullptr);
};

} // namespace tables
