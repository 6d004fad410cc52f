// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/rehearsal.h"

#include <QWidget>

class CaseKeeper;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

/// The saved cases of a policy and what became of them.
class CaseList : public QWidget
{
    Q_OBJECT

public:
    /// `keeper` outlives the list.
    explicit CaseList(CaseKeeper *keeper, QWidget *parent = nullptr);

    /// What the two buttons save; they rest while there is no sender.
    void setCurrent(const ses::Trial &trial);

Q_SIGNALS:
    void trialChosen(const ses::Trial &trial);

private:
    void save(bool mustBeAllowed);
    void removeCurrent();
    void showCases();

    CaseKeeper *m_keeper;
    ses::Trial m_current;
    QLabel *m_summary;
    QListWidget *m_list;
    QPushButton *m_allow;
    QPushButton *m_deny;
    QToolButton *m_remove;
};
