// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/paged_table.h"

#include <QHash>
#include <QSet>

namespace tables {

/// Rows that are known by a text (a name, an id) and can be brought up to date as a whole: what stays keeps its
/// selection and place, what is new or gone is told with the smallest signals. GUI thread.
template<typename Row>
class KeyedTable : public PagedTableBase
{
public:
    using PagedTableBase::PagedTableBase;

    [[nodiscard]] virtual QString key(const Row &row) const = 0; ///< unique in the table
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const QString &wanted) const ///< -1: not there
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (key(m_rows.at(row)) == wanted)
                return row;
        }
        return -1;
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

protected:
    void reset(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    void append(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }

    void bringUpToDate(const QList<Row> &fresh)
    {
        QHash<QString, int> place;
        for (int row = 0; row < fresh.size(); ++row)
            place.insert(key(fresh.at(row)), row);
        removeGone(place);
        putInOrder(place);
        insertAndUpdate(fresh);
    }

private:
    void removeGone(const QHash<QString, int> &place)
    {
        int end = int(m_rows.size());
        while (end > 0) {
            if (place.contains(key(m_rows.at(end - 1)))) {
                --end;
                continue;
            }
            int begin = end - 1;
            while (begin > 0 && !place.contains(key(m_rows.at(begin - 1))))
                --begin;
            beginRemoveRows({}, begin, end - 1);
            m_rows.remove(begin, end - begin);
            endRemoveRows();
            end = begin;
        }
    }

    void putInOrder(const QHash<QString, int> &place)
    {
        const auto earlier = [&](const Row &a, const Row &b) { return place.value(key(a)) < place.value(key(b)); };
        if (std::is_sorted(m_rows.cbegin(), m_rows.cend(), earlier))
            return;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QStringList keys;
        for (const QModelIndex &index : before)
            keys.append(key(m_rows.at(index.row())));
        std::sort(m_rows.begin(), m_rows.end(), earlier);
        QHash<QString, int> now;
        for (int row = 0; row < m_rows.size(); ++row)
            now.insert(key(m_rows.at(row)), row);
        QModelIndexList after;
        for (int i = 0; i < before.size(); ++i)
            after.append(index(now.value(keys.at(i)), before.at(i).column()));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    /// All rows of the table are in `fresh` by now, in its order.
    void insertAndUpdate(const QList<Row> &fresh)
    {
        int row = 0;
        while (row < fresh.size()) {
            const bool known = row < m_rows.size() && key(m_rows.at(row)) == key(fresh.at(row));
            if (known) {
                update(row, fresh.at(row));
                ++row;
                continue;
            }
            int end = row + 1;
            const QString next = row < m_rows.size() ? key(m_rows.at(row)) : QString();
            while (end < fresh.size() && (next.isEmpty() || key(fresh.at(end)) != next))
                ++end;
            beginInsertRows({}, row, end - 1);
            m_rows = m_rows.mid(0, row) + fresh.mid(row, end - row) + m_rows.mid(row);
            endInsertRows();
            row = end;
        }
    }

    void update(int row, const Row &fresh)
    {
        if (m_rows.at(row) == fresh)
            return;
        m_rows[row] = fresh;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    QList<Row> m_rows;
};

} // namespace tables
