// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QWidget>

#include <optional>

class ComposeForm;
class DraftKeeper;
class InfoBar;
class PreflightPanel;
class QLabel;
class QPushButton;
class QToolButton;
class SentPanel;
class Session;

/// A test send: who sends, the message, what would happen (pre-flight), and after sending its events. The draft is kept
/// through the backend's workspace and comes back at the next start.
class ComposePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComposePage(Session *session, QWidget *parent = nullptr);
    ~ComposePage() override;

    /// Shows and focuses the field whose objectName is the link's subject.
    void startFrom(const ses::Link &link);
    /// Replaces what is typed, which a toast offers to bring back, and switches to the account of the request.
    void prefill(const ses::SendRequest &request);
    /// Chooses the sender once the account's users are known. Does not switch the account.
    void chooseSender(const QString &principalArn);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeToolBar();
    QToolButton *makeCopyButton();
    void connectParts();
    void takeChange();
    void takeDraft(const std::optional<ses::SendRequest> &draft);
    void follow(const ses::Link &link);
    void startNew();
    void readHandOver();
    void send();
    void takeAnswer(const ses::Result<ses::SendReceipt> &receipt);
    void copy(const QString &text, const QString &what);

    Session *m_session;
    InfoBar *m_info;
    ComposeForm *m_form;
    PreflightPanel *m_preflight;
    SentPanel *m_sent;
    DraftKeeper *m_draft;
    QPushButton *m_send = nullptr;
    QLabel *m_draftState = nullptr;
    bool m_sending = false;
};
