// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/denial_causes.h"

#include <QFrame>

class QLabel;
class QPushButton;
class SignLabel;

/// One thinkable cause of a refusal: what, whether it is the case here, what to check, where it is mended.
class CauseRow : public QFrame
{
    Q_OBJECT

public:
    /// `number` counts from 1 and makes the names: "causeText1", "causeState1", "causeLink1".
    explicit CauseRow(int number, QWidget *parent = nullptr);

    /// Without `linked` there is no button, as for accounts that are not in this workspace.
    void setCause(const tables::DenialCause &cause, bool linked);

Q_SIGNALS:
    void linkActivated(const ses::Link &link);

private:
    int m_number;
    ses::Link m_link;
    SignLabel *m_sign;
    QLabel *m_text;
    QLabel *m_state;
    QLabel *m_check;
    QPushButton *m_button;
};
