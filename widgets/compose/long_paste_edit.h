// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

/// A line that takes a pasted text of any length at once and whole. QLineEdit inserts character by character, which
/// takes minutes for a megabyte, and cuts at 32767 without a word.
class LongPasteEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LongPasteEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void pasteWhole();
};
