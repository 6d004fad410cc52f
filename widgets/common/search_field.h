// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QTimer;

/// A filter field: searches a moment after the last keystroke, at once on Enter; Escape clears; Ctrl+F in the parent
/// comes here; Down goes on to the results.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// `page`: where Ctrl+F works; its own parent as well.
    explicit SearchField(QWidget *page);

    void setResults(QWidget *results) { m_results = results; }
    /// Sets the text and searches at once.
    void setSearch(const QString &text);

Q_SIGNALS:
    void searched(const QString &text); ///< trimmed; only when it is another one

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();

    QTimer *m_pause;
    QWidget *m_results = nullptr;
    QString m_last;
};
