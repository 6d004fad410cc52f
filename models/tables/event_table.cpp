// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/event_table.h"

#include "tables/event_sentence.h"
#include "tables/message_text.h"
#include "tables/paged_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

void EventTable::setEvents(QList<ses::Event> events)
{
    std::stable_sort(events.begin(), events.end(),
                     [](const ses::Event &a, const ses::Event &b) { return a.at < b.at; });
    const auto differs = std::mismatch(m_events.begin(), m_events.end(), events.begin(), events.end());
    const int same = int(differs.first - m_events.begin());
    if (same < m_events.size()) {
        beginRemoveRows({}, same, int(m_events.size()) - 1);
        m_events.resize(same);
        endRemoveRows();
    }
    if (same < events.size()) {
        beginInsertRows({}, same, int(events.size()) - 1);
        m_events = std::move(events);
        endInsertRows();
    }
}

int EventTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ses::Event &event = m_events.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(event, column);
    case Qt::ToolTipRole:
        return column == Time ? timeTextLong(event.at) : text(event, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, text")
            .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(event, column));
    case PagedTableBase::IconRole:
        return column == Event ? QVariant(eventSign(event).icon) : QVariant();
    case PagedTableBase::ToneRole:
        return column == Event ? QVariant(int(eventSign(event).tone)) : QVariant();
    case PagedTableBase::KeyRole:
        return event.key;
    case PagedTableBase::LeftToRightRole:
        return column == Recipients;
    default:
        return {};
    }
}

QString EventTable::text(const ses::Event &event, int column)
{
    switch (Column(column)) {
    case Time:
        return timeText(event.at);
    case Event:
        return eventSign(event).word;
    case Recipients:
        return event.recipients.join(", "_L1);
    case Explanation:
        return eventSentence(event);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EventTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case Event:
        return tr("Event");
    case Recipients:
        return tr("Recipients");
    case Explanation:
        return tr("What Happened");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tables
