// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QWidget>

class CodeView;
class FieldList;
class InfoBar;
class MessageTimeline;
class QLabel;
class QPushButton;
class QTabWidget;
class Session;
class SignLabel;

/// One message: overview, events, headers and source, JSON, and the way to send it again.
class MessageDetails : public QWidget
{
    Q_OBJECT

public:
    explicit MessageDetails(Session *session, QWidget *parent = nullptr);

    void setMessage(const ses::Message &message);
    void clear();
    [[nodiscard]] qint64 key() const { return m_message.summary.key; } ///< 0: none
    [[nodiscard]] const QString &messageId() const { return m_message.summary.messageId; }

Q_SIGNALS:
    void composeRequested(const ses::SendRequest &request);

private:
    QWidget *makeOverview();
    void showOverview();
    void showRaw();
    void showJson();
    void openIdentity();

    Session *m_session;
    ses::Message m_message;
    SignLabel *m_sign;
    QLabel *m_title;
    QTabWidget *m_tabs;
    InfoBar *m_error;
    FieldList *m_overview;
    QPushButton *m_identity;
    MessageTimeline *m_timeline;
    FieldList *m_headers;
    CodeView *m_source;
    CodeView *m_json;
    int m_run = 0;
};
