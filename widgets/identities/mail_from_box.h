// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "ses/result.h"

#include <QGroupBox>

class LeftToRightEdit;
class QComboBox;
class QLabel;
class QPushButton;
class Session;
class SignLabel;

/// The custom MAIL FROM domain of an identity (ses.md 1.3).
class MailFromBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit MailFromBox(Session *session, QWidget *parent = nullptr);

    /// Keeps what is typed and not yet applied while it is the same identity.
    void setIdentity(const ses::Identity &identity);

Q_SIGNALS:
    void failed(const ses::Error &error, const QString &what);

private:
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isModified() const;
    void check();
    void apply();

    Session *m_session;
    ses::IdentitySummary m_identity;
    ses::MailFromSettings m_settings;
    LeftToRightEdit *m_domain;
    QComboBox *m_onFailure;
    SignLabel *m_sign;
    QLabel *m_status;
    QLabel *m_problem;
    QPushButton *m_apply;
    bool m_busy = false;
};
