// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/result.h"

#include <QDialog>

/// Says why a workspace could not be opened. Nothing has been changed in the file; the person tries again, opens
/// another workspace, or quits.
class OpenFailureDialog : public QDialog
{
    Q_OBJECT

public:
    enum Answer { Quit = QDialog::Rejected, TryAgain = QDialog::Accepted, OpenOther };

    OpenFailureDialog(const QString &path, const ses::Error &error, QWidget *parent = nullptr);

    /// The file chosen for OpenOther; it may not exist yet.
    [[nodiscard]] QString otherPath() const { return m_otherPath; }

private:
    void chooseOther();

    QString m_path;
    QString m_otherPath;
};
