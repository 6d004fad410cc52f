// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/navigation.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    const int side = fontMetrics().height() * 5 / 4;
    setIconSize({side, side});
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(Qt::UserRole).toString());
    });
    // A click on the current page leads back to its beginning.
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (item == m_atPress)
            Q_EMIT pageChosen(item->data(Qt::UserRole).toString());
    });
}

void Navigation::addPage(const QString &id, const QString &icon, const QString &text)
{
    const QSignalBlocker blocker(this);
    auto *item = new QListWidgetItem(icons::get(icon), text, this);
    item->setData(Qt::UserRole, id);
    item->setSizeHint({fontMetrics().horizontalAdvance(text) + iconSize().width() + theme::spacing() * 5,
                       fontMetrics().height() * 2 + theme::spacing() / 2});
    updateGeometry();
}

void Navigation::setPage(const QString &id)
{
    const QSignalBlocker blocker(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == id)
            setCurrentRow(row);
    }
}

QString Navigation::page() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
}

QSize Navigation::sizeHint() const
{
    int width = 0;
    for (int row = 0; row < count(); ++row)
        width = std::max(width, item(row)->sizeHint().width());
    return {width + 2 * frameWidth(), QListWidget::sizeHint().height()};
}

void Navigation::mousePressEvent(QMouseEvent *event)
{
    m_atPress = currentItem();
    QListWidget::mousePressEvent(event);
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem()) {
        Q_EMIT pageChosen(page());
        return;
    }
    QListWidget::keyPressEvent(event);
}
