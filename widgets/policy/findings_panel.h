// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/finding.h"

#include <QWidget>

class PolicyText;
class QLabel;
class QPushButton;
class QTableView;

namespace tables {
class FindingsTable;
}

/// The list of problems with their fixes. Activating a row goes to its place in the text.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(PolicyText *text, QWidget *parent = nullptr);

Q_SIGNALS:
    void goToRequested(policy::Range range);

private:
    QWidget *makeBar();
    void readAgain();
    void updateButtons();
    void openMenu(const QPoint &position);
    void fixCurrent();
    void fixAll();

    PolicyText *m_text;
    tables::FindingsTable *m_table;
    QLabel *m_summary;
    QPushButton *m_fix;
    QPushButton *m_fixAll;
    QTableView *m_view;
};
