// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class EmptyState;
class ListView;
class QAbstractItemModel;
class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

/// A short list with a heading and its commands as buttons; the commands are also the list's context menu and keys.
class ListSection : public QWidget
{
    Q_OBJECT

public:
    ListSection(const QString &heading, const QString &viewName, QAbstractItemModel *model, QWidget *parent);

    [[nodiscard]] ListView *view() const { return m_view; }
    /// A command that is always there ("Create...").
    QAction *addCommand(const QString &objectName, const QString &icon, const QString &text);
    /// A command on the current row; disabled while there is none.
    QAction *addRowCommand(const QString &objectName, const QString &icon, const QString &text,
                           const QKeySequence &keys = {});
    /// Stands in the list's place while it is empty.
    void setEmptyText(const QString &text);
    /// Places an own widget beside the commands.
    void addWidget(QWidget *widget);
    [[nodiscard]] int currentRow() const; ///< -1: none
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged();
    void activated(); ///< the current row

private:
    QAction *makeAction(const QString &objectName, const QString &icon, const QString &text);
    void update();

    QLabel *m_heading;
    QHBoxLayout *m_commands;
    ListView *m_view;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QList<QAction *> m_rowCommands;
};
