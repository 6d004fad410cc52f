// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/finding_text.h"

#include <QAbstractTableModel>

namespace tables {

/// The problems of a policy, in the order of the text. GUI thread.
class FindingsTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Severity, Message, Line, ColumnCount };
    enum Role { IconRole = Qt::UserRole + 1, ToneRole };

    explicit FindingsTable(QObject *parent = nullptr);

    /// `text` is what the findings' ranges count in. Nothing is told when the rows read the same as before.
    void setFindings(const policy::Findings &findings, std::string_view text);
    [[nodiscard]] const policy::Findings &findings() const { return m_findings; }
    /// nullptr for a row that does not exist.
    [[nodiscard]] const policy::Finding *finding(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cell(int row, int column) const;

    policy::Findings m_findings;
    std::vector<policy::Position> m_positions;
};

} // namespace tables
