// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTextCursor>

class JsonEditor;
class QLabel;
class QLineEdit;
class QToolButton;

/// Finds text in the JSON editor: hidden until asked for, Enter and Shift+Enter go on, Escape closes.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(JsonEditor *editor, QWidget *parent = nullptr);

    /// Shows itself with the editor's selection as what to find.
    void open();
    void goOn(bool forward);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void showCount();
    void close();

    JsonEditor *m_editor;
    QLineEdit *m_what;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QList<QTextCursor> m_found;
};
