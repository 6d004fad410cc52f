// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/who_may_send.h"

#include <QWidget>

class FieldList;
class QPushButton;

/// All about one grant: the statement as a sentence, its conditions, what takes from it, and the way to its policy.
class AccessDetails : public QWidget
{
    Q_OBJECT

public:
    explicit AccessDetails(QWidget *parent = nullptr);

    void setRow(const tables::AccessRow *row); ///< nullptr: none

Q_SIGNALS:
    void openRequested();

private:
    FieldList *m_fields;
    QPushButton *m_open;
};
