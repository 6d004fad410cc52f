// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

/// Plain text that wraps its lines, except while one of them is so long that wrapping would hold up the window: Qt
/// needs half a minute for a line of a million characters without a space.
class LongLineEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    /// As one step that can be undone; setPlainText() would forget the history.
    void replaceText(const QString &text);
    /// For text that is only read.
    void showText(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};
