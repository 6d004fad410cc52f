// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/list_table.h"
#include "tables/who_may_send.h"

#include <QStringList>

namespace tables {

/// Grants as rows, filtered and sorted here. Filled in portions: begin(), add() as often as it takes, finish(). What
/// was there before stays until finish(), so that a refresh does not flicker; only the first filling shows as it grows.
class WhoMaySendTable : public ListTable<AccessRow>
{
    Q_OBJECT

public:
    enum Column { ReachMark, Who, May, What, As, Conditions, Overridden, Caller, Where, ColumnCount };

    explicit WhoMaySendTable(QObject *parent = nullptr);

    void begin();
    void add(const QList<AccessRow> &rows);
    void finish();
    void clear();

    /// Every word must stand in some column; case makes no difference.
    void setFilter(const QString &words);
    /// Public first when sorted by ReachMark in descending order, as at the beginning.
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const QList<AccessRow> &allRows() const { return m_all; } ///< the filter apart, as they came
    [[nodiscard]] const AccessRow *rowAt(int row) const;                    ///< nullptr: no such row

private:
    [[nodiscard]] bool isWanted(const AccessRow &row) const;
    void rebuild();

    QList<AccessRow> m_all;
    QList<AccessRow> m_fresh;
    QStringList m_words;
    int m_sortColumn = ReachMark;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    bool m_growing = false;  ///< nothing was there before: what comes is shown at once
    qsizetype m_shownOf = 0; ///< rows that the last rebuild saw
};

} // namespace tables
