// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/event.h"

#include <QWidget>

class CodeView;
class FieldList;
class InfoBar;
class LongLineEdit;
class QLabel;
class QPushButton;
class QTabWidget;
class SafeBrowser;
class Session;

/// Reads one mail of the simulator's mailbox: text, HTML without anything from outside, headers, source.
class MailReader : public QWidget
{
    Q_OBJECT

public:
    explicit MailReader(Session *session, QWidget *parent = nullptr);

    void setMail(const ses::MailItem &mail);
    void clear();
    [[nodiscard]] qint64 key() const { return m_mail.key; } ///< 0: none

private:
    void load();
    void showRaw(const QByteArray &raw);
    void confirm();
    void openMessage();

    Session *m_session;
    ses::MailItem m_mail;
    QLabel *m_title;
    QPushButton *m_confirm;
    QPushButton *m_message;
    InfoBar *m_info;
    FieldList *m_envelope;
    QTabWidget *m_tabs;
    LongLineEdit *m_text;
    SafeBrowser *m_html;
    FieldList *m_headers;
    CodeView *m_source;
    int m_run = 0;
};
