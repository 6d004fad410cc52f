// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/handover.h"

#include <QDialog>

#include <optional>

class CopyFields;
class PasteEdit;
class QLabel;
class QPushButton;
class Session;

/// The delegate's side: paste what the owner sent, or the ARN alone, and begin a message with it. Deletes itself when
/// closed.
class ReadHandOverDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog.
    explicit ReadHandOverDialog(Session *session, QWidget *parent = nullptr);

    void setText(const QString &text);

Q_SIGNALS:
    void composeRequested(const ses::SendRequest &request);

private:
    void read();
    void use();

    Session *m_session;
    PasteEdit *m_paste;
    QLabel *m_state;
    CopyFields *m_fields;
    QPushButton *m_use;
    std::optional<ses::HandOver> m_found;
};
