// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

/// A table of messages, events or mails: whole rows, icons of IconRole in the colour of ToneRole, columns that the
/// person may hide and resize, Ctrl+C copies the cell. Follows PagedTableBase's roles.
class ListView : public QTableView
{
    Q_OBJECT

public:
    explicit ListView(QWidget *parent = nullptr);

    /// Widths in average characters; 0: the rest of the width.
    void setColumnCharacters(const QList<int> &characters);
    /// Key of the current row (KeyRole); 0: none.
    [[nodiscard]] qint64 currentKey() const;

Q_SIGNALS:
    /// The current row is another one; also when it vanished.
    void currentRowChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copyCell();
    void fillRest();
    void openColumnMenu(const QPoint &position);

    QList<int> m_characters;
};
