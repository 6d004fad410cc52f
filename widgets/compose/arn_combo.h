// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

/// An identity's ARN: chosen from those that the sender may use, or typed. Until the person touches it, it follows the
/// From address; a value that still covers that address is never taken away, so that a revoked policy shows as a
/// denial.
class ArnCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit ArnCombo(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QString arn() const;
    /// By the person's hand (a draft, a message sent again); empty gives it back to automatic.
    void setArn(const QString &arn);
    /// `arns`: most specific first. `account`: the sender's own, whose identities need no ARN.
    void offer(const QStringList &arns, const QString &address, const QString &account);

Q_SIGNALS:
    void edited();

private:
    bool m_automatic = true;
};
