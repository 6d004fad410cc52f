// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/handover.h"
#include "tables/handover_text.h"

#include <QDialog>

class EmptyState;
class InfoBar;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

/// What to give to a delegate so that it can send: chosen from those whom the identity's policies name. Deletes itself
/// when closed.
class HandOverDialog : public QDialog
{
    Q_OBJECT

public:
    HandOverDialog(const QString &identityArn, const QList<ses::AttachedPolicy> &policies, QWidget *parent = nullptr);

private:
    QWidget *makeChoices();
    void draw();
    void copy();
    void save();
    void write(const QString &path);
    [[nodiscard]] tables::HandOverFormat format() const;
    [[nodiscard]] QString suggestedName() const;

    QString m_identityArn;
    ses::Grants m_grants;
    InfoBar *m_info;
    QComboBox *m_delegate;
    QComboBox *m_format;
    QPlainTextEdit *m_preview;
    QStackedWidget *m_stack;
    QPushButton *m_copy;
    QPushButton *m_save;
};
