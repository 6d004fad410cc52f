// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "ses/result.h"

#include <QScrollArea>

#include <array>

class LeftToRightEdit;
class QCheckBox;
class QGroupBox;
class QLabel;
class QPushButton;
class Session;

/// Who learns of bounces, complaints and deliveries of messages from an identity (ses.md 6.1).
class NotificationsTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit NotificationsTab(Session *session, QWidget *parent = nullptr);

    /// Keeps what is typed and not yet saved while it is the same identity.
    void setIdentity(const ses::Identity &identity);

Q_SIGNALS:
    void failed(const ses::Error &error, const QString &what);

private:
    struct Topic
    {
        LeftToRightEdit *arn;
        QLabel *problem;
        QCheckBox *headers;
    };

    QGroupBox *makeTopics();
    Topic makeTopic(QGroupBox *box, int row, const QString &label, const QString &name);
    void showSettings(const ses::NotificationSettings &settings);
    [[nodiscard]] ses::NotificationSettings typed() const;
    void check();
    void save();

    Session *m_session;
    QString m_name;
    ses::NotificationSettings m_saved;
    QLabel *m_sentence;
    QCheckBox *m_forwarding;
    QLabel *m_forwardingHint;
    std::array<Topic, 3> m_topics{}; ///< bounce, complaint, delivery
    QPushButton *m_save;
    QPushButton *m_revert;
    bool m_busy = false;
    bool m_showing = false;
};
