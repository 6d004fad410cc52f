// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/shortcuts_dialog.h"

#include "widgets/common/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    text.remove(u'&');
    return text.endsWith("..."_L1) ? text.chopped(3) : text;
}

void addRow(QTreeWidgetItem *group, const QString &what, const QKeySequence &keys)
{
    new QTreeWidgetItem(group, {what, keys.toString(QKeySequence::NativeText)});
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window)
    : QDialog(window)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"shortcutsTree"_s);
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    tree->setHeaderLabels({tr("Command"), tr("Keys")});
    tree->setRootIsDecorated(false);
    const auto group = [tree](const QString &title) {
        auto *item = new QTreeWidgetItem(tree, {title});
        item->setFont(0, theme::headingFont(2));
        return item;
    };
    if (const auto *bar = window->findChild<QMenuBar *>()) {
        for (const QAction *menu : bar->actions()) {
            auto *item = group(plain(menu->text()));
            for (const QAction *action : menu->menu() ? menu->menu()->actions() : QList<QAction *>()) {
                if (!action->shortcut().isEmpty())
                    addRow(item, plain(action->text()), action->shortcut());
            }
        }
    }
    auto *lists = group(tr("In Lists"));
    addRow(lists, tr("Filter"), QKeySequence::Find);
    addRow(lists, tr("Open"), Qt::Key_Return);
    addRow(lists, tr("Delete"), QKeySequence::Delete);
    addRow(lists, tr("Copy the cell"), QKeySequence::Copy);
    addRow(lists, tr("Copy the ARN"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    auto *identity = group(tr("On an Identity's Page"));
    addRow(identity, tr("Back to the identities"), Qt::ALT | Qt::Key_Left);
    addRow(identity, tr("Next tab"), QKeySequence::NextChild);
    auto *compose = group(tr("On the Compose Page"));
    addRow(compose, tr("Send"), Qt::CTRL | Qt::Key_Return);
    tree->expandAll();
    tree->header()->setStretchLastSection(true);
    tree->resizeColumnToContents(1);
    tree->setColumnWidth(0, fontMetrics().averageCharWidth() * 44);
    tree->setCurrentItem(tree->topLevelItem(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"closeButton"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 30);
}
