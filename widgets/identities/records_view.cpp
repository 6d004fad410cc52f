// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/identities/records_view.h"

#include "tables/dns_record_table.h"
#include "tables/identity_text.h"
#include "widgets/activity/list_view.h"
#include "widgets/common/copy_button.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using tables::DnsRecordTable;

namespace {

/// Leaves room at the end of names and values for their copy buttons.
class RoomDelegate : public QStyledItemDelegate
{
public:
    RoomDelegate(QAbstractItemDelegate *texts, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_texts(texts)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem room = option;
        initStyleOption(&room, index);
        room.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &room, painter, room.widget);
        room = option;
        const int side = option.rect.height();
        const bool mirrored = option.direction == Qt::RightToLeft;
        room.rect.adjust(mirrored ? side : 0, 0, mirrored ? 0 : -side, 0);
        m_texts->paint(painter, room, index);
    }

private:
    QAbstractItemDelegate *m_texts;
};

class RecordsTableView : public ListView
{
public:
    explicit RecordsTableView(QWidget *parent)
        : ListView(parent)
    {
        auto *room = new RoomDelegate(itemDelegate(), this);
        setItemDelegateForColumn(DnsRecordTable::Name, room);
        setItemDelegateForColumn(DnsRecordTable::Value, room);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        ListView::resizeEvent(event);
        // Only name and value may shrink; the others are as wide as their words.
        int used = 0;
        for (const int column : {DnsRecordTable::Type, DnsRecordTable::Purpose, DnsRecordTable::State})
            used += columnWidth(column);
        const int least = 24 * fontMetrics().averageCharWidth();
        const int half = std::max(least, (viewport()->width() - used) / 2);
        setColumnWidth(DnsRecordTable::Name, half);
        setColumnWidth(DnsRecordTable::Value, half);
    }
};

QWidget *copyCell(const QString &what, const QString &objectName, const QString &text, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *button = new CopyButton(what, objectName, cell);
    button->setText(text);
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(button);
    return cell;
}

} // namespace

RecordsView::RecordsView(QWidget *parent)
    : QWidget(parent)
    , m_table(new DnsRecordTable(this))
    , m_view(new RecordsTableView(this))
    , m_copyAll(new QPushButton(icons::get(u"copy"_s), tr("Cop&y All Records"), this))
    , m_buttons(new QHBoxLayout)
{
    m_view->setObjectName(u"recordsView"_s);
    m_view->setAccessibleName(tr("DNS records"));
    m_view->setModel(m_table);
    m_view->setColumnCharacters({36, 9, 36, 28, 18});
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    m_copyAll->setObjectName(u"copyAllRecordsButton"_s);
    m_buttons->addWidget(m_copyAll);
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spacing());
    layout->addWidget(m_view);
    layout->addLayout(m_buttons);
    connect(m_copyAll, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(tables::recordsText(m_table->rows()));
        Q_EMIT copiedAll(m_table->rowCount());
    });
}

void RecordsView::addButton(QPushButton *button)
{
    m_buttons->insertWidget(0, button);
}

void RecordsView::setRecords(const QList<ses::DnsRecord> &records)
{
    m_table->setRows(records);
    m_copyAll->setEnabled(!records.isEmpty());
    if (records != m_shown)
        placeButtons();
    m_shown = records;
    const int rows = std::clamp(int(records.size()), 2, 6);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth() +
                           m_view->fontMetrics().height());
}

void RecordsView::placeButtons()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ses::DnsRecord &record = m_table->rows().at(row);
        m_view->setIndexWidget(m_table->index(row, DnsRecordTable::Name),
                               copyCell(tr("Copy Name of Record %1").arg(record.name), u"copyRecordName%1"_s.arg(row),
                                        record.name, m_view));
        m_view->setIndexWidget(m_table->index(row, DnsRecordTable::Value),
                               copyCell(tr("Copy Value of Record %1").arg(record.name), u"copyRecordValue%1"_s.arg(row),
                                        record.value, m_view));
    }
}
