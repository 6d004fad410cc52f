// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class Session;

/// The simulator's mailbox: verification requests, feedback mails, topic notifications and delivered mail.
class MailboxPage : public QWidget
{
    Q_OBJECT

public:
    explicit MailboxPage(Session *session, QWidget *parent = nullptr);
    ~MailboxPage() override;

    /// Opens the newest verification mail to `address`.
    void showVerificationFor(const QString &address);

private:
    class Private;
    Private *d;
};
