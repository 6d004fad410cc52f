// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/pair_table.h"

#include "widgets/common/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PairTable::PairTable(const QString &prefix, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_table->setObjectName(prefix + "Table"_L1);
    m_table->setAccessibleName(accessibleName);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 24);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setLayoutDirection(Qt::LeftToRight);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_table->setMaximumHeight(fontMetrics().height() * 8);
    auto *add = new QPushButton(tr("Add"), this);
    add->setObjectName(prefix + "Add"_L1);
    add->setAccessibleName(tr("Add to %1").arg(accessibleName));
    m_remove->setObjectName(prefix + "Remove"_L1);
    m_remove->setAccessibleName(tr("Remove from %1").arg(accessibleName));
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(add, &QPushButton::clicked, this, &PairTable::addRow);
    connect(m_remove, &QPushButton::clicked, this, &PairTable::removeRow);
    auto *deleteKey = new QShortcut(QKeySequence::Delete, m_table);
    deleteKey->setContext(Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, &PairTable::removeRow);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        checkCells();
        Q_EMIT edited();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PairTable::checkCells);
    checkCells();
}

QList<ses::NameValue> PairTable::pairs() const
{
    const auto text = [this](int row, int column) {
        const QTableWidgetItem *item = m_table->item(row, column);
        return item ? item->text() : QString();
    };
    QList<ses::NameValue> pairs;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ses::NameValue pair{text(row, 0), text(row, 1)};
        if (!pair.name.isEmpty() || !pair.value.isEmpty())
            pairs.append(pair);
    }
    return pairs;
}

void PairTable::setPairs(const QList<ses::NameValue> &pairs)
{
    {
        const QSignalBlocker blocker(m_table);
        m_table->setRowCount(0);
        for (const ses::NameValue &pair : pairs)
            append(pair);
    }
    checkCells();
    Q_EMIT edited();
}

void PairTable::append(const ses::NameValue &pair)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(pair.name));
    m_table->setItem(row, 1, new QTableWidgetItem(pair.value));
}

void PairTable::addRow()
{
    append({});
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->editItem(m_table->currentItem());
}

void PairTable::removeRow()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    checkCells();
    Q_EMIT edited();
}

void PairTable::checkCells()
{
    const QSignalBlocker blocker(m_table);
    m_remove->setEnabled(m_table->currentRow() >= 0);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < 2; ++column) {
            QTableWidgetItem *item = m_table->item(row, column);
            if (!item)
                continue;
            const bool broken = item->text().contains(u'\n') || item->text().contains(u'\r');
            const QString problem = broken ? tr("This text holds a line break. SES refuses it.") : QString();
            item->setIcon(broken ? icons::get(u"state-warning"_s) : QIcon());
            item->setToolTip(problem);
            item->setData(Qt::AccessibleDescriptionRole, problem);
        }
    }
}
