// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/identity_table.h"

#include "ses/address.h"
#include "tables/identity_text.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace tables {

IdentityTable::IdentityTable(Fetch fetch, QObject *parent, Clock clock)
    : KeyedTable(parent)
    , m_fetch(std::move(fetch))
    , m_clock(std::move(clock))
{}

void IdentityTable::setFilter(const QString &text)
{
    m_query.text = text;
    ask(0, m_query.limit, Purpose::Replace);
}

void IdentityTable::restart()
{
    m_answered = false;
    m_total = 0;
    reset({});
    ask(0, m_query.limit, Purpose::Replace);
}

void IdentityTable::refresh()
{
    if (m_loading)
        m_refreshAgain = true;
    else
        ask(0, std::max(m_query.limit, rowCount()), m_answered ? Purpose::Merge : Purpose::Replace);
}

void IdentityTable::retellTimes()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, LastSent), index(rowCount() - 1, LastSent), {Qt::DisplayRole});
}

bool IdentityTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_answered && !m_complete && !m_loading;
}

void IdentityTable::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(rowCount(), m_query.limit, Purpose::Append);
}

void IdentityTable::sort(int column, Qt::SortOrder order)
{
    switch (Column(column)) {
    case Type:
        m_query.sort = ses::IdentitySort::Type;
        break;
    case Status:
        m_query.sort = ses::IdentitySort::Status;
        break;
    case Policies:
        m_query.sort = ses::IdentitySort::Policies;
        break;
    case LastSent:
        m_query.sort = ses::IdentitySort::LastSent;
        break;
    case Name:
    case Region:
    case ColumnCount:
        m_query.sort = ses::IdentitySort::Name;
        break;
    }
    m_query.order = order;
    // Before the first question there is nothing to sort: it will be asked in this order.
    if (m_answered || m_loading)
        ask(0, m_query.limit, Purpose::Replace);
}

void IdentityTable::ask(int offset, int limit, Purpose purpose)
{
    m_loading = true;
    const int run = ++m_run;
    ses::IdentityQuery query = m_query;
    query.offset = offset;
    query.limit = limit;
    ses::whenDone(m_fetch(query), this,
                  [this, run, limit, purpose](const ses::Result<ses::Page<ses::IdentitySummary>> &page) {
                      if (run != m_run)
                          return;
                      if (page) {
                          take(*page, limit, purpose);
                          return;
                      }
                      m_loading = false;
                      m_refreshAgain = false;
                      Q_EMIT failed(page.error());
                  });
}

void IdentityTable::take(const ses::Page<ses::IdentitySummary> &page, int limit, Purpose purpose)
{
    m_total = page.total;
    m_answered = true;
    m_complete = page.rows.size() < limit;
    // Still loading while the rows change: who hears of it must not fetch the same page again.
    switch (purpose) {
    case Purpose::Replace:
        reset(page.rows);
        break;
    case Purpose::Append: {
        // Something was added or deleted meanwhile: rows moved over the edge of the page.
        QSet<QString> known;
        for (const ses::IdentitySummary &row : rows())
            known.insert(row.name);
        QList<ses::IdentitySummary> fresh;
        for (const ses::IdentitySummary &row : page.rows) {
            if (!known.contains(row.name))
                fresh.append(row);
        }
        append(fresh);
        break;
    }
    case Purpose::Merge:
        bringUpToDate(page.rows);
        break;
    }
    m_loading = false;
    Q_EMIT loaded();
    if (std::exchange(m_refreshAgain, false))
        refresh();
}

int IdentityTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IdentityTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ses::IdentitySummary &row = rows().at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, text")
            .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(row, column));
    case IconRole:
        if (column == Name)
            return row.type == ses::IdentityType::Domain ? u"domain"_s : u"address"_s;
        return column == Status ? QVariant(statusSign(row.status).icon) : QVariant();
    case ToneRole:
        return column == Status ? QVariant(int(statusSign(row.status).tone)) : QVariant(int(Tone::Neutral));
    case LeftToRightRole:
        return column == Name || column == Region;
    default:
        return {};
    }
}

QString IdentityTable::text(const ses::IdentitySummary &row, int column) const
{
    switch (Column(column)) {
    case Name:
        return ses::toDisplay(row.name);
    case Type:
        return typeName(row.type);
    case Status:
        return statusSign(row.status).word;
    case Region:
        return row.region;
    case Policies:
        return QLocale().toString(row.policyCount);
    case LastSent:
        return row.lastSentAt ? relativeTime(*row.lastSentAt, m_clock()) : tr("never", "nothing was sent yet");
    case ColumnCount:
        break;
    }
    return {};
}

QString IdentityTable::toolTip(const ses::IdentitySummary &row, int column) const
{
    const QString shown = text(row, column);
    if (column == Name && shown != row.name)
        return tr("%1, in ASCII %2", "identity and its Punycode").arg(shown, row.name);
    if (column == LastSent && row.lastSentAt)
        return utcText(*row.lastSentAt);
    return shown;
}

QVariant IdentityTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedTable::headerData(section, orientation, role);
    switch (Column(section)) {
    case Name:
        return tr("Identity");
    case Type:
        return tr("Type");
    case Status:
        return tr("Status");
    case Region:
        return tr("Region");
    case Policies:
        return tr("Policies");
    case LastSent:
        return tr("Last Sent");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tables
