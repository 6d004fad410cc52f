// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;
class TraceView;
class SignLabel;

/// One check of a pre-flight: verdict, what was found, how to mend it, and the decision behind it.
class ReasonRow : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonRow(QWidget *parent = nullptr);

    void setReason(const ses::Reason &reason);

Q_SIGNALS:
    void linkActivated(const ses::Link &link);

private:
    void showDecision();

    ses::Reason m_reason;
    SignLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_advice;
    QPushButton *m_link;
    QToolButton *m_details;
    TraceView *m_trace;
};
