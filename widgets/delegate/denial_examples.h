// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

/// Stands where the explanation will be: what can be pasted, and examples to look at.
class DenialExamples : public QWidget
{
    Q_OBJECT

public:
    explicit DenialExamples(QWidget *parent = nullptr);

    /// After a text in which nothing was recognised; an empty `text`: before any.
    void showNothingFound(bool nothingFound);

Q_SIGNALS:
    void chosen(const QString &text);

private:
    QLabel *m_title;
    QLabel *m_text;
};
