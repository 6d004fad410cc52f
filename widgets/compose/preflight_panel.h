// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"
#include "tables/message_text.h"

#include <QFrame>
#include <QList>

class QLabel;
class QTimer;
class QToolButton;
class QVBoxLayout;
class ReasonRow;
class Session;
class SignLabel;

/// What SES would say to the message that is being typed, and why. Asks the backend a moment after the last change;
/// only the answer to the latest question counts.
class PreflightPanel : public QFrame
{
    Q_OBJECT

public:
    static constexpr int delay = 120; ///< ms after the last change

    explicit PreflightPanel(Session *session, QWidget *parent = nullptr);

    void ask(const ses::SendRequest &request);
    /// Nothing is typed: says what will stand here.
    void rest();
    /// Asks the last question again: the world has changed.
    void askAgain();
    [[nodiscard]] const ses::Preflight &answer() const { return m_answer; }

Q_SIGNALS:
    void answered();
    void linkActivated(const ses::Link &link);

private:
    void send();
    void showAnswer(const ses::Preflight &preflight);
    void showFailure(const ses::Error &error);
    void setHeadline(const QString &text, const tables::Sign &sign);

    Session *m_session;
    SignLabel *m_sign;
    QLabel *m_headline;
    QToolButton *m_toggle;
    QWidget *m_list;
    QVBoxLayout *m_rowsLayout;
    QList<ReasonRow *> m_rows;
    QTimer *m_timer;
    ses::SendRequest m_request;
    ses::Preflight m_answer;
    bool m_asked = false;
    int m_run = 0;
};
