// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QWidget>

class CopyButton;
class MessageTimeline;
class QLabel;
class Session;

/// The last message that was sent from here: its Message ID and its events as they come.
class SentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SentPanel(Session *session, QWidget *parent = nullptr);

    void showReceipt(const ses::SendReceipt &receipt);

private:
    QLabel *m_id;
    QLabel *m_time;
    CopyButton *m_copy;
    MessageTimeline *m_timeline;
};
