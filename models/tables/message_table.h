// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"
#include "tables/paged_table.h"

namespace tables {

/// Messages, newest first.
class MessageTable : public PagedTable<ses::MessageSummary, ses::MessageQuery>
{
    Q_OBJECT

public:
    enum Column { Time, State, From, Recipients, Subject, Identity, Account, MessageId, ColumnCount };

    /// `accountName`: what the person calls an account.
    MessageTable(Fetch fetch, std::function<QString(const QString &)> accountName, QObject *parent = nullptr);

    /// -1: not loaded.
    [[nodiscard]] int rowOfMessage(const QString &messageId) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ses::MessageSummary &row, int column) const;
    [[nodiscard]] QString toolTip(const ses::MessageSummary &row, int column) const;

    std::function<QString(const QString &)> m_accountName;
};

} // namespace tables
