// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/denial.h"

#include <QDialog>

class DenialExamples;
class DenialReport;
class PasteEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class Session;

/// *Explain a Denial*: paste an error, see what it says and what may be behind it. Not modal; deletes itself when
/// closed.
class DenialDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog.
    explicit DenialDialog(Session *session, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const ses::Denial &denial() const { return m_denial; }

Q_SIGNALS:
    void linkActivated(const ses::Link &link);
    /// The refused call as far as the text tells; its account is one that the session knows.
    void tryRequested(const ses::SendRequest &request);
    void composeRequested(const ses::SendRequest &request);

private:
    void read();
    void explain(const ses::Denial &denial);
    [[nodiscard]] ses::SendRequest request() const;

    Session *m_session;
    PasteEdit *m_paste;
    QLabel *m_excerpt;
    QStackedWidget *m_stack;
    DenialExamples *m_examples;
    DenialReport *m_report;
    QPushButton *m_try;
    QPushButton *m_compose;
    ses::Denial m_denial;
    int m_asked = 0; ///< counts the texts: only the last one's result is shown
};

/// `request` with the session's account in place of one that it does not know.
[[nodiscard]] ses::SendRequest withKnownAccount(const Session &session, ses::SendRequest request);
