// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/event.h"

#include <QAbstractTableModel>

namespace tables {

/// The events of one message in order of time. Uses the roles of PagedTableBase.
class EventTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Event, Recipients, Explanation, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps rows that are the same, so that the selection stays.
    void setEvents(QList<ses::Event> events);
    [[nodiscard]] const QList<ses::Event> &events() const { return m_events; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const ses::Event &event, int column);

    QList<ses::Event> m_events;
};

} // namespace tables
