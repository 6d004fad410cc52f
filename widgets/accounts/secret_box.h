// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class CopyButton;
class LeftToRightEdit;
class QLabel;

/// Shows the secret of a simulator's access key on demand, and forgets it when hidden.
class SecretBox : public QFrame
{
    Q_OBJECT

public:
    explicit SecretBox(QWidget *parent = nullptr);

    void showSecret(const QString &keyId, const QString &secret);
    void forget();
    [[nodiscard]] QString keyId() const { return m_keyId; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QString m_keyId;
    QLabel *m_title;
    LeftToRightEdit *m_secret;
    CopyButton *m_copy;
};
