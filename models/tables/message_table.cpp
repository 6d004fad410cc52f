// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/message_table.h"

#include "ses/arn.h"
#include "tables/message_text.h"

using namespace Qt::StringLiterals;

namespace tables {

namespace {

constexpr qsizetype maxCell = 300; // eliding a subject of a megabyte at each paint would be slow

QString identityName(const QString &arn)
{
    const auto parsed = ses::parseArn(arn);
    return parsed ? parsed->identityName() : arn;
}

} // namespace

MessageTable::MessageTable(Fetch fetch, std::function<QString(const QString &)> accountName, QObject *parent)
    : PagedTable(std::move(fetch), parent)
    , m_accountName(std::move(accountName))
{}

int MessageTable::rowOfMessage(const QString &messageId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rows().at(row).messageId == messageId)
            return row;
    }
    return -1;
}

int MessageTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ses::MessageSummary &row = rows().at(index.row());
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
        return column == State ? QVariant(stateSign(row.state).icon) : QVariant();
    case ToneRole:
        return column == State ? QVariant(int(stateSign(row.state).tone)) : QVariant();
    case KeyRole:
        return row.key;
    case LeftToRightRole:
        return column == From || column == Recipients || column == Identity || column == MessageId;
    default:
        return {};
    }
}

QString MessageTable::text(const ses::MessageSummary &row, int column) const
{
    switch (Column(column)) {
    case Time:
        return timeText(row.at);
    case State:
        return stateSign(row.state).word;
    case From:
        return row.from.left(maxCell);
    case Recipients:
        return row.recipients.join(", "_L1).left(maxCell);
    case Subject:
        return row.subject.isEmpty() ? tr("(no subject)") : row.subject.left(maxCell);
    case Identity:
        return identityName(row.identityArn);
    case Account:
        return m_accountName ? m_accountName(row.scope.account) : row.scope.account;
    case MessageId:
        return row.messageId.isEmpty() ? tr("none", "no Message ID: the message was refused") : row.messageId;
    case ColumnCount:
        break;
    }
    return {};
}

QString MessageTable::toolTip(const ses::MessageSummary &row, int column) const
{
    switch (column) {
    case Time:
        return timeTextLong(row.at);
    case State:
        return row.error.isEmpty() ? text(row, State) : row.error;
    case Recipients:
        return row.recipients.join(u'\n');
    case Identity:
        return row.identityArn;
    case Account:
        return tr("%1, account %2, %3").arg(row.principalArn, row.scope.account, row.scope.region);
    default:
        return text(row, column);
    }
}

QVariant MessageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return PagedTable::headerData(section, orientation, role);
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case State:
        return tr("Outcome");
    case From:
        return tr("From");
    case Recipients:
        return tr("Recipients");
    case Subject:
        return tr("Subject");
    case Identity:
        return tr("Identity");
    case Account:
        return tr("Sender Account");
    case MessageId:
        return tr("Message ID");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tables
