// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"

#include <QWidget>

class ActivityFilters;
class EmptyState;
class InfoBar;
class ListView;
class MessageDetails;
class QLabel;
class QStackedWidget;
class QTimer;
class Session;
namespace tables {
class MessageTable;
}

/// All messages of the workspace, newest first, with filters and details. Pages come from the backend while scrolling.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPage(Session *session, QWidget *parent = nullptr);

    /// Opens the details of a message, wherever in the list it is.
    void showMessage(const QString &messageId);
    /// Only messages of this identity, in the session's account and region; empty: all. The filter's own fields
    /// disappear, as on the identity's page.
    void filterIdentity(const QString &identityName);

Q_SIGNALS:
    /// "Compose Again": the main window opens the compose page with it.
    void composeRequested(const ses::SendRequest &request);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void connectParts();
    void ask();
    void refresh();
    void takeChange(const ses::Change &change);
    void showState();
    void showCurrent();
    void loadDetails();

    Session *m_session;
    tables::MessageTable *m_table;
    ActivityFilters *m_filters;
    QLabel *m_count;
    InfoBar *m_info;
    ListView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageDetails *m_details;
    QTimer *m_refresh;
    QTimer *m_open;
    bool m_stale = true; ///< something changed while the page was hidden
    qint64 m_wanted = 0; ///< message whose details are to be shown
    int m_run = 0;
};
