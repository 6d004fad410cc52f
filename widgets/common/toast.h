// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

/// A short message at the bottom of its parent, above the content, with at most one action ("Undo"). Goes after a
/// while, but not while pointed at or focused. Announced to screen readers.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void showMessage(const QString &text, const QString &actionText = {}, const std::function<void()> &action = {});
    /// Moves the keyboard focus to the message's button; false when nothing is shown.
    bool takeFocus();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void startTimer();
    void draw();

    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_timer;
    std::function<void()> m_run;
};
