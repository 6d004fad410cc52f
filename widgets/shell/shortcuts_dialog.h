// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

/// All keyboard shortcuts of the window and its pages, by what they do.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Lists the actions of `window` that have a shortcut, and keys that belong to a page.
    explicit ShortcutsDialog(QWidget *window);
};
