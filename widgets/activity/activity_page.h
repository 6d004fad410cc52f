// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QWidget>

class Session;

/// All messages of the workspace, newest first, with filters and details. Pages come from the backend while scrolling.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPage(Session *session, QWidget *parent = nullptr);
    ~ActivityPage() override;

    /// Opens the details of a message, wherever in the list it is.
    void showMessage(const QString &messageId);
    /// Only messages of this identity, in the session's account; empty: all. The filter's own field disappears, as on
    /// the identity's page.
    void filterIdentity(const QString &identityName);

Q_SIGNALS:
    /// "Compose Again": the main window opens the compose page with it.
    void composeRequested(const ses::SendRequest &request);

private:
    class Private;
    Private *d;
};
