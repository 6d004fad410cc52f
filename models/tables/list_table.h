// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/keyed_table.h"
#include "tables/message_text.h"

namespace tables {

/// A short list that is known as a whole: accounts, users, keys. Columns are described, not subclassed.
template<typename Row>
class ListTable : public KeyedTable<Row>
{
public:
    using Text = std::function<QString(const Row &)>;
    using Signs = std::function<Sign(const Row &)>;

    struct Column
    {
        /// `leftToRight`: addresses, ARNs, ids. `sign`: icon before the text. `toolTip`: the text unless given.
        Column(QString title, Text words, bool isLeftToRight = false, Signs signs = nullptr, Text tip = nullptr)
            : header(std::move(title))
            , text(std::move(words))
            , leftToRight(isLeftToRight)
            , sign(std::move(signs))
            , toolTip(std::move(tip))
        {}

        QString header;
        Text text;
        bool leftToRight;
        Signs sign;
        Text toolTip;
    };

    ListTable(std::function<QString(const Row &)> keyOf, QList<Column> columns, QObject *parent = nullptr)
        : KeyedTable<Row>(parent)
        , m_key(std::move(keyOf))
        , m_columns(std::move(columns))
    {}

    void setRows(const QList<Row> &rows)
    {
        this->bringUpToDate(rows);
        this->m_answered = true;
        this->m_total = int(rows.size());
        Q_EMIT this->loaded();
    }

    [[nodiscard]] QString key(const Row &row) const override { return m_key(row); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Row &row = this->rows().at(index.row());
        const Column &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case Qt::ToolTipRole:
            return column.toolTip ? column.toolTip(row) : column.text(row);
        case Qt::AccessibleTextRole:
            return PagedTableBase::tr("%1: %2", "column, text").arg(column.header, column.text(row));
        case PagedTableBase::IconRole:
            return column.sign ? QVariant(column.sign(row).icon) : QVariant();
        case PagedTableBase::ToneRole:
            return column.sign ? QVariant(int(column.sign(row).tone)) : QVariant();
        case PagedTableBase::LeftToRightRole:
            return column.leftToRight;
        default:
            return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_columns.size())
            return PagedTableBase::headerData(section, orientation, role);
        return m_columns.at(section).header;
    }

private:
    std::function<QString(const Row &)> m_key;
    QList<Column> m_columns;
};

} // namespace tables
