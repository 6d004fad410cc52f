// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "tables/keyed_table.h"

#include <QDateTime>

namespace tables {

/// The identities of one account and region. The backend filters, sorts and pages; a later answer never overwrites a
/// newer question's.
class IdentityTable : public KeyedTable<ses::IdentitySummary>
{
    Q_OBJECT

public:
    enum Column { Name, Type, Status, Region, Policies, LastSent, ColumnCount };
    using Fetch = std::function<ses::Future<ses::Page<ses::IdentitySummary>>(const ses::IdentityQuery &)>;
    using Clock = std::function<QDateTime()>;

    explicit IdentityTable(Fetch fetch, QObject *parent = nullptr, Clock clock = QDateTime::currentDateTimeUtc);

    [[nodiscard]] const ses::IdentityQuery &query() const { return m_query; }
    /// Asks anew; the old rows stay until the answer is here, so that typing does not flicker.
    void setFilter(const QString &text);
    /// Another account or region: the old rows go at once.
    void restart();
    /// Asks for what is loaded and brings it up to date; selection stays.
    void refresh();
    /// Relative times have grown older.
    void retellTimes();

    [[nodiscard]] QString key(const ses::IdentitySummary &row) const override { return row.name; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Region is the same for all rows: it sorts as the name does.
    void sort(int column, Qt::SortOrder order) override;

private:
    enum class Purpose { Replace, Append, Merge };

    void ask(int offset, int limit, Purpose purpose);
    void take(const ses::Page<ses::IdentitySummary> &page, int limit, Purpose purpose);
    [[nodiscard]] QString text(const ses::IdentitySummary &row, int column) const;
    [[nodiscard]] QString toolTip(const ses::IdentitySummary &row, int column) const;

    Fetch m_fetch;
    Clock m_clock;
    ses::IdentityQuery m_query;
    int m_run = 0;
    bool m_refreshAgain = false;
};

} // namespace tables
