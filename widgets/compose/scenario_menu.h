// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

/// The mailbox simulator's addresses (ses.md 7.1) by what they make happen.
class ScenarioMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ScenarioMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &address);
};
