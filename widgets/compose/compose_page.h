// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QWidget>

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
    /// Replaces what is typed; the toast offers to bring it back.
    void prefill(const ses::SendRequest &request);
    /// Chooses the sender once the account's users are known. Does not switch the account.
    void chooseSender(const QString &principalArn);

private:
    class Private;
    Private *d;
};
