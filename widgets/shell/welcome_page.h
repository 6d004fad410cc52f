// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/result.h"

#include <QWidget>

class InfoBar;
class QLabel;
class QProgressBar;
class QPushButton;
class Session;

/// The first thing in an empty workspace: the sample, or an account of one's own.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(Session *session, QWidget *parent = nullptr);

Q_SIGNALS:
    void started(const QString &account); ///< there are accounts now; empty: choose any

protected:
    void changeEvent(QEvent *event) override;

private:
    void openSample();
    void startEmpty();
    void setBusy(bool busy);
    void drawIcon();

    Session *m_session;
    InfoBar *m_info;
    QLabel *m_icon;
    QPushButton *m_sample;
    QPushButton *m_empty;
    QProgressBar *m_progress;
};
