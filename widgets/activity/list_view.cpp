// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/list_view.h"

#include "tables/paged_table.h"
#include "widgets/activity/sign_label.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using tables::PagedTableBase;

class SignDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
        const QString name = index.data(PagedTableBase::IconRole).toString();
        if (!name.isEmpty()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = cached(name, tables::Tone(index.data(PagedTableBase::ToneRole).toInt()));
        }
        isolate(*option, index.data(PagedTableBase::LeftToRightRole).toBool());
    }

private:
    /// A subject in Hebrew, an address, an English date keep their own reading order in any table; the column keeps its
    /// side.
    static void isolate(QStyleOptionViewItem &option, bool leftToRight)
    {
        const bool own = leftToRight || !option.text.isRightToLeft();
        const Qt::LayoutDirection direction = own ? Qt::LeftToRight : Qt::RightToLeft;
        if (direction == option.direction || !option.icon.isNull())
            return;
        const bool mirrored = option.direction == Qt::RightToLeft;
        option.direction = direction;
        // Alignment is read in the direction of the option: leading is now on the other side.
        option.displayAlignment = Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }

    static QIcon cached(const QString &name, tables::Tone tone)
    {
        static QHash<QString, QIcon> cache; // icons follow the palette by themselves
        const QString key = name + QChar(int(tone));
        const auto found = cache.constFind(key);
        return found != cache.constEnd() ? *found : *cache.insert(key, SignLabel::icon(name, tone));
    }
};

} // namespace

ListView::ListView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new SignDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &ListView::openColumnMenu);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(tr("&Copy Cell"), this);
    copy->setObjectName(u"copyCellAction"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ListView::copyCell);
    addAction(copy);
}

void ListView::setColumnCharacters(const QList<int> &characters)
{
    m_characters = characters;
    for (int column = 0; column < characters.size(); ++column) {
        if (characters.at(column) > 0)
            setColumnWidth(column, characters.at(column) * fontMetrics().averageCharWidth());
    }
    fillRest();
}

qint64 ListView::currentKey() const
{
    return currentIndex().data(PagedTableBase::KeyRole).toLongLong();
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid())
        Q_EMIT currentRowChanged();
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    // Return opens the row as a double click does; some styles would only select.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers() &&
        currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    // What is being read stays where it is when newer rows come in above it.
    const int top = rowAt(0);
    const bool above = start <= top && verticalScrollBar()->value() > 0;
    QTableView::rowsInserted(parent, start, end);
    if (!above)
        return;
    updateGeometries();
    verticalScrollBar()->setValue(top + end - start + 1);
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillRest();
}

void ListView::fillRest()
{
    const qsizetype rest = m_characters.indexOf(0);
    if (rest < 0 || !model() || isColumnHidden(int(rest)))
        return;
    int used = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        used += column == rest ? 0 : columnWidth(column);
    const int atLeast = 16 * fontMetrics().averageCharWidth();
    setColumnWidth(int(rest), std::max(atLeast, viewport()->width() - used));
}

void ListView::copyCell()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void ListView::openColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fillRest();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}
