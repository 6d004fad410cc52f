// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/findings_table.h"

#include <QLocale>

#include <algorithm>

namespace tables {

namespace {

/// Lines of many sorted offsets in one walk over the text.
std::vector<policy::Position> positionsOf(const policy::Findings &findings, std::string_view text)
{
    std::vector<policy::Position> positions;
    std::size_t line = 1, lineBegin = 0, walked = 0;
    for (const policy::Finding &finding : findings) {
        const std::size_t target = std::min(finding.range.begin, text.size());
        if (target < walked) {
            positions.push_back(policy::positionAt(text, target));
            continue;
        }
        for (; walked < target; ++walked) {
            if (text[walked] == '\n') {
                ++line;
                lineBegin = walked + 1;
            }
        }
        positions.push_back({line, target - lineBegin + 1});
    }
    return positions;
}

bool sameCells(const policy::Finding &one, const policy::Finding &other)
{
    return one.id == other.id && one.severity == other.severity && one.message.sentence == other.message.sentence &&
           one.message.arguments == other.message.arguments;
}

} // namespace

FindingsTable::FindingsTable(QObject *parent)
    : QAbstractTableModel(parent)
{}

void FindingsTable::setFindings(const policy::Findings &findings, std::string_view text)
{
    std::vector<policy::Position> positions = positionsOf(findings, text);
    const bool sameRows = std::equal(findings.begin(), findings.end(), m_findings.begin(), m_findings.end(), sameCells);
    if (!sameRows)
        beginResetModel();
    const bool moved = sameRows && positions != m_positions;
    m_findings = findings; // also when all cells stay: ranges and fixes belong to the new text
    m_positions = std::move(positions);
    if (!sameRows)
        endResetModel();
    else if (moved)
        Q_EMIT dataChanged(index(0, Line), index(rowCount() - 1, Line));
}

const policy::Finding *FindingsTable::finding(int row) const
{
    return row >= 0 && row < rowCount() ? &m_findings[std::size_t(row)] : nullptr;
}

int FindingsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FindingsTable::cell(int row, int column) const
{
    const policy::Finding &finding = m_findings[std::size_t(row)];
    switch (column) {
    case Severity:
        return severitySign(finding.severity).word;
    case Message:
        return messageText(finding.message);
    case Line:
        return QLocale().toString(qulonglong(m_positions[std::size_t(row)].line));
    default:
        return {};
    }
}

QVariant FindingsTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const policy::Finding &finding = m_findings[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), index.column());
    case Qt::ToolTipRole:
        return findingToolTip(finding);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, text")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 cell(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Line ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case IconRole:
        return index.column() == Severity ? QVariant(severitySign(finding.severity).icon) : QVariant();
    case ToneRole:
        return index.column() == Severity ? QVariant(int(severitySign(finding.severity).tone)) : QVariant();
    default:
        return {};
    }
}

QVariant FindingsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Severity:
        return tr("Severity");
    case Message:
        return tr("Problem");
    case Line:
        return tr("Line", "column");
    default:
        return {};
    }
}

} // namespace tables
