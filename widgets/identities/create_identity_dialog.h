// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "ses/result.h"

#include <QDialog>

class InfoBar;
class LeftToRightEdit;
class QLabel;
class QPushButton;
class QRadioButton;
class QTimer;
class Session;

/// Creates an identity in the session's account and region. The kind follows what is typed until the person chooses
/// one. Says below the field what is wrong, how an IDN name will be registered, and which identity covers it already.
class CreateIdentityDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CreateIdentityDialog(Session *session, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void created(const QString &name);

private:
    [[nodiscard]] bool isAddress() const;
    [[nodiscard]] QString name() const;
    void follow(const QString &text);
    void check();
    void askForCover();
    void tell(const QString &icon, int tone, const QString &text);
    void take(const ses::Result<ses::Identity> &identity);

    Session *m_session;
    InfoBar *m_info;
    QRadioButton *m_domain;
    QRadioButton *m_address;
    LeftToRightEdit *m_name;
    class SignLabel *m_sign;
    QLabel *m_hint;
    QLabel *m_cover;
    QPushButton *m_create;
    QTimer *m_pause;
    bool m_chosen = false; ///< the person clicked a kind
    bool m_busy = false;
    int m_run = 0;
};
