// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class Session;

/// The events of one message as they come: what happened, to whom, and who was told and why.
class MessageTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit MessageTimeline(Session *session, QWidget *parent = nullptr);
    ~MessageTimeline() override;

    /// Empty: no message.
    void setMessage(const QString &messageId);
    [[nodiscard]] QString messageId() const;

private:
    class Private;
    Private *d;
};
