// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tour/hand.h"

#include <QDir>
#include <QString>
#include <QTextStream>

#include <optional>

class QWidget;

/// The acceptance walk of the console, done with a Hand on the sample workspace: from the first start to a send that is
/// refused because its policy was revoked. Says what it does line by line, and keeps a picture of each step.
class Tour
{
public:
    /// `window` shows an empty workspace. `screenshots`: where the pictures go; nullopt: none.
    Tour(QWidget *window, QTextStream &transcript, std::optional<QDir> screenshots);

    /// True when every step could be done. After a failure it says which, and stops.
    [[nodiscard]] bool run();

private:
    void openSample();
    void createIdentity();
    void readPolicy();
    void tryPolicy();
    void editPolicy();
    void surveyAccess();
    void visitAccounts();
    void sendAsDelegate();
    void readFeedback();
    void revokePolicy();
    void sendAgain();
    void explainDenial();

    void say(const QString &what);
    void picture(const QString &name);
    void chooseAccount(const QString &id);
    void fillMessage(const QString &recipient);

    QWidget *m_window;
    QTextStream &m_transcript;
    std::optional<QDir> m_screenshots;
    Hand m_hand;
    int m_pictures = 0;
    QString m_messageId;
};
