// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/mail_table.h"

#include "tables/message_text.h"

#include <QFont>

namespace tables {

namespace {

constexpr qsizetype maxCell = 300; // eliding a subject of a megabyte at each paint would be slow

} // namespace

int MailTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MailTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ses::MailItem &row = rows().at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Time ? timeTextLong(row.at) : text(row, column);
    case Qt::AccessibleTextRole: {
        const QString header = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (column == Kind && !row.read)
            return tr("%1: %2, unread", "column, text").arg(header, text(row, column));
        return tr("%1: %2", "column, text").arg(header, text(row, column));
    }
    case Qt::FontRole: {
        if (row.read)
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case IconRole:
        return column == Kind ? QVariant(mailSign(row.kind).icon) : QVariant();
    case ToneRole:
        return column == Kind ? QVariant(int(mailSign(row.kind).tone)) : QVariant();
    case KeyRole:
        return row.key;
    case LeftToRightRole:
        return column == From || column == To;
    default:
        return {};
    }
}

QString MailTable::text(const ses::MailItem &row, int column) const
{
    switch (Column(column)) {
    case Kind:
        return mailSign(row.kind).word;
    case Time:
        return timeText(row.at);
    case From:
        return row.from;
    case To:
        return row.to;
    case Subject:
        return row.subject.isEmpty() ? tr("(no subject)") : row.subject.left(maxCell);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MailTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return PagedTable::headerData(section, orientation, role);
    switch (Column(section)) {
    case Kind:
        return tr("Kind");
    case Time:
        return tr("Time");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Subject:
        return tr("Subject");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tables
