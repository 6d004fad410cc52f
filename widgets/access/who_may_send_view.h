// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/who_may_send_survey.h"
#include "tables/who_may_send_table.h"

#include <QTimer>
#include <QWidget>

class AccessDetails;
class EmptyState;
class InfoBar;
class ListView;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;
class SearchField;
class Session;

/// Who may send as an identity, or as any identity of the session's account and region: a sentence, a warning about
/// what is public, a table, and all about the selected grant. Reads when it is shown, and again when policies,
/// identities or accounts change.
class WhoMaySendView : public QWidget
{
    Q_OBJECT

public:
    explicit WhoMaySendView(Session *session, QWidget *parent = nullptr);

    void setIdentity(const ses::Identity &identity);
    void setAccount(); ///< follows the session's scope from now on
    [[nodiscard]] bool isReading() const { return m_survey->isRunning(); }

Q_SIGNALS:
    /// To the policy of a row; also sent to Session::follow() by whoever wires it.
    void linkActivated(const ses::Link &link);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask(const QString &identity);
    QWidget *makeBar();
    QWidget *makeProgress();
    QWidget *makeExport();
    QWidget *makeList();
    void listen();
    void refreshSoon();
    void readIfWanted();
    void finish(tables::AccessSurvey::End end, int unread);
    void showResult();
    void showCurrent();
    void goTo(const QString &key);
    void copy();
    void exportAs(const QString &suffix);
    void write(const QString &path, bool json);

    Session *m_session;
    tables::AccessSurvey *m_survey;
    tables::WhoMaySendTable *m_table;
    QLabel *m_summary;
    InfoBar *m_warning;
    InfoBar *m_info;
    SearchField *m_search;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QToolButton *m_export;
    QPushButton *m_copy;
    QStackedWidget *m_listOrEmpty;
    ListView *m_list;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    AccessDetails *m_details;
    QTimer m_soon; ///< changes come in bursts
    QString m_identity;
    QString m_current; ///< key of the row that the details show
    QString m_warned;  ///< what the warning says or said
    bool m_chosen = false;
    bool m_stale = false;
};
