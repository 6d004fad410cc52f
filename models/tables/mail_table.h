// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/event.h"
#include "tables/paged_table.h"

namespace tables {

/// The simulator's mailbox, newest first.
class MailTable : public PagedTable<ses::MailItem, ses::MailQuery>
{
    Q_OBJECT

public:
    enum Column { Kind, Time, From, To, Subject, ColumnCount };

    using PagedTable::PagedTable;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ses::MailItem &row, int column) const;
};

} // namespace tables
