// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/rehearsal.h"

#include <QWidget>

class PrincipalCombo;
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStringListModel;
class Session;

/// The request that is tried: who sends what as whom, when and from where.
class TryForm : public QWidget
{
    Q_OBJECT

public:
    explicit TryForm(Session *session, QWidget *parent = nullptr);

    /// Whose policy is tried: requests name this identity.
    void setIdentity(const ses::Scope &owner, const QString &name, const QString &arn);
    /// Without draft. Its sender is empty while none is chosen.
    [[nodiscard]] ses::Trial trial() const;
    void setTrial(const ses::Trial &trial);
    /// Values seen in messages, offered while typing.
    void setKnownAddresses(const QStringList &from, const QStringList &recipients);
    void focusSender();

Q_SIGNALS:
    void edited();

private:
    void makeFields(QFormLayout *form);
    void add(QFormLayout *form, const QString &label, QWidget *field, const QString &objectName);

    ses::Scope m_owner;
    QString m_identityArn;
    PrincipalCombo *m_principal;
    QComboBox *m_door;
    QLineEdit *m_from;
    QLineEdit *m_name;
    QLineEdit *m_recipients;
    QLineEdit *m_feedback;
    QLineEdit *m_sourceIp;
    QLineEdit *m_otherKeys;
    QCheckBox *m_otherTime;
    QDateTimeEdit *m_time;
    QStringListModel *m_knownFrom;
    QStringListModel *m_knownRecipients;
    bool m_setting = false;
};
