// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "ses/result.h"
#include "ses/when_done.h"

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>
#include <functional>
#include <utility>

namespace tables {

/// What all paged tables say. Roles beyond Qt's own are shared by the views' delegates.
class PagedTableBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IconRole = Qt::UserRole + 1, ///< QString: name of a file in resources/icons
        ToneRole,                    ///< tables::Tone as int: how the icon is coloured
        KeyRole,                     ///< qint64
        LeftToRightRole,             ///< bool: an address, an id, an ARN
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Rows that match in all, loaded or not.
    [[nodiscard]] int total() const { return m_total; }
    /// False until the first answer to the current query.
    [[nodiscard]] bool hasAnswer() const { return m_answered; }

Q_SIGNALS:
    void loaded(); ///< an answer is in: rows, total() and hasAnswer() are up to date
    void failed(const ses::Error &error);

protected:
    bool m_loading = false;
    bool m_answered = false;
    bool m_complete = false; ///< the oldest row is here
    int m_total = 0;
};

/// Rows with a falling `key`, fetched page by page as the view asks for more (keyset paging), and brought up to date
/// from the top without disturbing selection or scroll position. GUI thread. Row: `key`, operator==. Query: `before`,
/// `limit`.
template<typename Row, typename Query>
class PagedTable : public PagedTableBase
{
public:
    using Fetch = std::function<ses::Future<ses::Page<Row>>(const Query &)>;

    explicit PagedTable(Fetch fetch, QObject *parent = nullptr)
        : PagedTableBase(parent)
        , m_fetch(std::move(fetch))
    {}

    [[nodiscard]] const Query &query() const { return m_query; }
    /// Asks anew. The old rows stay until the answer is here, so that typing in a filter does not flicker.
    void setQuery(const Query &query)
    {
        m_query = query;
        m_answered = false;
        ask(0, {}, Purpose::Replace);
    }
    /// Asks for the newest rows and merges them.
    void refresh()
    {
        if (!m_answered)
            setQuery(m_query);
        else if (m_loading)
            m_refreshAgain = true;
        else
            ask(0, {}, Purpose::Merge);
    }
    /// Replaces one row that is loaded; others are ignored.
    void update(const Row &row)
    {
        const int at = rowOf(row.key);
        if (at < 0 || m_rows.at(at) == row)
            return;
        m_rows[at] = row;
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// -1: not loaded.
    [[nodiscard]] int rowOf(qint64 key) const
    {
        const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), key,
                                         [](const Row &row, qint64 wanted) { return row.key > wanted; });
        return at != m_rows.end() && at->key == key ? int(at - m_rows.begin()) : -1;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_answered && !m_complete && !m_loading;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            ask(m_rows.isEmpty() ? 0 : m_rows.last().key, {}, Purpose::Append);
    }

private:
    enum class Purpose { Replace, Append, Merge };
    /// More than this many new pages at once are not merged: the table starts anew.
    static constexpr int maxMergedPages = 20;

    void ask(qint64 before, QList<Row> gathered, Purpose purpose)
    {
        m_loading = true;
        const int run = ++m_run;
        Query query = m_query;
        query.before = before;
        ses::whenDone(
            m_fetch(query), this,
            [this, run, purpose, gathered = std::move(gathered)](const ses::Result<ses::Page<Row>> &page) mutable {
                if (run != m_run)
                    return;
                if (!page) {
                    m_loading = false;
                    Q_EMIT failed(page.error());
                    return;
                }
                take(*page, std::move(gathered), purpose);
            });
    }

    void take(const ses::Page<Row> &page, QList<Row> gathered, Purpose purpose)
    {
        const bool last = page.rows.size() < m_query.limit;
        gathered += page.rows;
        if (purpose == Purpose::Merge && !last && !reachesKnownRows(gathered)) {
            if (gathered.size() < qsizetype(maxMergedPages) * m_query.limit) {
                const qint64 before = gathered.last().key;
                ask(before, std::move(gathered), Purpose::Merge);
                return;
            }
            purpose = Purpose::Replace;
        }
        // A later page of a filtered list is counted from its own start by some backends: only the first one tells.
        if (purpose != Purpose::Append)
            m_total = page.total;
        // Still loading while the rows change: who hears of it must not fetch the same page again.
        m_answered = true;
        switch (purpose) {
        case Purpose::Replace:
            replace(gathered, last);
            break;
        case Purpose::Append:
            append(gathered, last);
            break;
        case Purpose::Merge:
            merge(gathered, last);
            break;
        }
        m_loading = false;
        Q_EMIT loaded();
        if (std::exchange(m_refreshAgain, false))
            refresh();
    }

    [[nodiscard]] bool reachesKnownRows(const QList<Row> &gathered) const
    {
        return m_rows.isEmpty() || gathered.isEmpty() || gathered.last().key <= m_rows.first().key;
    }

    void replace(const QList<Row> &rows, bool last)
    {
        beginResetModel();
        m_rows = rows;
        m_complete = last;
        endResetModel();
    }

    void append(const QList<Row> &rows, bool last)
    {
        m_complete = last;
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }

    /// `fresh` is the truth about all keys down to its last one; about all keys when `last`.
    void merge(const QList<Row> &fresh, bool last)
    {
        int at = 0;
        qsizetype next = 0;
        while (next < fresh.size()) {
            if (at == m_rows.size() || fresh.at(next).key > m_rows.at(at).key) {
                qsizetype end = next + 1;
                while (end < fresh.size() && (at == m_rows.size() || fresh.at(end).key > m_rows.at(at).key))
                    ++end;
                insert(at, fresh.mid(next, end - next));
                at += int(end - next);
                next = end;
            } else if (fresh.at(next).key == m_rows.at(at).key) {
                update(fresh.at(next));
                ++at;
                ++next;
            } else {
                remove(at, 1);
            }
        }
        if (last) {
            remove(at, int(m_rows.size()) - at);
            m_complete = true;
        }
    }

    void insert(int at, const QList<Row> &rows)
    {
        beginInsertRows({}, at, at + int(rows.size()) - 1);
        m_rows = m_rows.mid(0, at) + rows + m_rows.mid(at);
        endInsertRows();
    }

    void remove(int at, int count)
    {
        if (count <= 0)
            return;
        beginRemoveRows({}, at, at + count - 1);
        m_rows.remove(at, count);
        endRemoveRows();
    }

    Fetch m_fetch;
    Query m_query;
    QList<Row> m_rows;
    int m_run = 0;
    bool m_refreshAgain = false;
};

} // namespace tables
