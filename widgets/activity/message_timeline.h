// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/event.h"
#include "ses/result.h"

#include <QWidget>

class EventDetails;
class InfoBar;
class ListView;
class QLabel;
class QTimer;
class Session;
namespace tables {
class EventTable;
}

/// The events of one message as they come: what happened, to whom, and who was told and why.
class MessageTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit MessageTimeline(Session *session, QWidget *parent = nullptr);

    /// Empty: no message.
    void setMessage(const QString &messageId);
    [[nodiscard]] const QString &messageId() const { return m_messageId; }
    [[nodiscard]] const QList<ses::Event> &events() const;

Q_SIGNALS:
    void loaded();

private:
    void load();
    void takeEvents(const QList<ses::Event> &events);
    void showStatus();
    void showCurrent();

    Session *m_session;
    QString m_messageId;
    tables::EventTable *m_table;
    ListView *m_view;
    EventDetails *m_details;
    QLabel *m_status;
    InfoBar *m_info;
    QTimer *m_reload;
    bool m_chosen = false;   ///< the person picked an event: newer ones do not take its place
    bool m_choosing = false; ///< the current row changes by our hand
    int m_run = 0;
};
