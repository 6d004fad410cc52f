// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/text_diff.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

/// Two texts line by line: what is gone is marked −, what is new +, and both are coloured. A sentence above counts.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /// An empty `before` means that there was nothing. `isNew` is what is said then.
    void show(const QString &before, const QString &after, const QString &isNew = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    tables::TextDiff m_diff;
    QLabel *m_summary;
    QPlainTextEdit *m_text;
};
