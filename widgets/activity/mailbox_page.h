// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/event.h"

#include <QWidget>

class EmptyState;
class InfoBar;
class ListView;
class MailReader;
class QLabel;
class QStackedWidget;
class QTimer;
class SearchField;
class Session;
namespace tables {
class MailTable;
}

/// The simulator's mailbox: verification requests, feedback mails, topic notifications and delivered mail.
class MailboxPage : public QWidget
{
    Q_OBJECT

public:
    explicit MailboxPage(Session *session, QWidget *parent = nullptr);

    /// Opens the newest verification mail to `address`.
    void showVerificationFor(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    void connectParts();
    void ask();
    void showState();
    void showCurrent();
    void open(const ses::MailItem &mail);

    Session *m_session;
    tables::MailTable *m_table;
    SearchField *m_search;
    QLabel *m_count;
    InfoBar *m_info;
    ListView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    MailReader *m_reader;
    QTimer *m_refresh;
    bool m_stale = true; ///< something changed while the page was hidden
};
