// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/who_may_send_table.h"

#include "tables/who_may_send_text.h"

#include <QCollator>

#include <vector>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

/// Beyond this a change is told as a whole: one signal for each row would cost more than it keeps.
constexpr qsizetype mostMerged = 2000;

QString columnText(const AccessRow &row, int column)
{
    switch (column) {
    case WhoMaySendTable::ReachMark:
        return row.reach.word;
    case WhoMaySendTable::Who:
        return row.who;
    case WhoMaySendTable::May:
        return row.may;
    case WhoMaySendTable::What:
        return row.what;
    case WhoMaySendTable::As:
        return row.as;
    case WhoMaySendTable::Conditions:
        return row.conditions;
    case WhoMaySendTable::Caller:
        return row.caller;
    case WhoMaySendTable::Overridden:
        return row.overridden;
    case WhoMaySendTable::Where:
        return row.where;
    default:
        return {};
    }
}

auto textOf(WhoMaySendTable::Column column)
{
    return [column](const AccessRow &row) { return columnText(row, column); };
}

/// How much a row matters: what reaches far and has effect.
int weight(const AccessRow &row)
{
    const bool stands = row.maySend();
    return (stands ? 100 : 0) + int(row.grant->reach);
}

} // namespace

WhoMaySendTable::WhoMaySendTable(QObject *parent)
    : ListTable([](const AccessRow &row) { return row.key; },
                {
                    {tr("Reach"), textOf(ReachMark), false, [](const AccessRow &row) { return row.reach; }},
                    {tr("Who"), textOf(Who), false, nullptr,
                     [](const AccessRow &row) {
                         const QString value = QString::fromStdString(row.grant->principal.value);
                         return value.isEmpty() ? row.who : value;
                     }},
                    {tr("May"), textOf(May)},
                    {tr("What"), textOf(What), false, nullptr,
                     [](const AccessRow &row) { return access::whatTextLong(*row.grant); }},
                    {tr("As", "identity"), textOf(As), true},
                    {tr("Conditions"), textOf(Conditions)},
                    {tr("Overridden By"), textOf(Overridden)},
                    {tr("Caller's IAM"), textOf(Caller)},
                    {tr("Where"), textOf(Where), true},
                },
                parent)
{}

void WhoMaySendTable::begin()
{
    m_fresh.clear();
    m_growing = m_all.isEmpty();
}

void WhoMaySendTable::add(const QList<AccessRow> &rows)
{
    QList<AccessRow> &into = m_growing ? m_all : m_fresh;
    into += rows;
    // Each rebuild costs in proportion to all rows: with rows that grow by a quarter the sum stays in proportion, too.
    if (m_growing && m_all.size() - m_shownOf >= std::max<qsizetype>(50, m_shownOf / 4))
        rebuild();
}

void WhoMaySendTable::finish()
{
    if (!m_growing)
        m_all = std::exchange(m_fresh, {});
    m_growing = false;
    rebuild();
}

void WhoMaySendTable::clear()
{
    m_all.clear();
    m_fresh.clear();
    m_growing = false;
    rebuild();
    m_answered = false;
}

void WhoMaySendTable::setFilter(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    rebuild();
}

void WhoMaySendTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_order))
        return;
    m_sortColumn = column;
    m_order = order;
    rebuild();
}

const AccessRow *WhoMaySendTable::rowAt(int row) const
{
    return row >= 0 && row < rows().size() ? &rows().at(row) : nullptr;
}

bool WhoMaySendTable::isWanted(const AccessRow &row) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (columnText(row, column).contains(word, Qt::CaseInsensitive))
                return true;
        }
        return QString::fromStdString(row.grant->principal.value).contains(word, Qt::CaseInsensitive);
    });
}

void WhoMaySendTable::rebuild()
{
    struct Place
    {
        const AccessRow *row;
        int weight;
        QCollatorSortKey key;
    };
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<Place> places;
    for (const AccessRow &row : std::as_const(m_all)) {
        if (isWanted(row))
            places.push_back(
                {&row, weight(row), collator.sortKey(columnText(row, m_sortColumn == ReachMark ? As : m_sortColumn))});
    }
    const bool falling = m_order == Qt::DescendingOrder;
    std::stable_sort(places.begin(), places.end(), [&](const Place &a, const Place &b) {
        if (m_sortColumn == ReachMark)
            return a.weight != b.weight ? (a.weight < b.weight) != falling : a.key < b.key;
        const int order = a.key.compare(b.key);
        return order != 0 ? (order < 0) != falling : a.weight > b.weight;
    });
    QList<AccessRow> sorted;
    sorted.reserve(qsizetype(places.size()));
    for (const Place &place : places)
        sorted.append(*place.row);
    m_shownOf = m_all.size();
    m_answered = true;
    m_total = int(sorted.size());
    if (sorted.size() <= mostMerged && rows().size() <= mostMerged)
        bringUpToDate(sorted);
    else
        reset(sorted);
    Q_EMIT loaded();
}

} // namespace tables
