// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/result.h"

#include <QFrame>
#include <QString>

#include <functional>

class LeftToRightLabel;
class QLabel;
class QToolButton;
class QPushButton;

/// An inline message in a page's layout: icon, text, at most one action, a close button. Hidden until something is
/// shown. Each showing is announced to screen readers; kind is told by icon and by word, not by colour alone.
class InfoBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };

    explicit InfoBar(QWidget *parent = nullptr);

    /// `detail` stands below in a selectable, fixed-width line: SES's own words, a request id.
    void showMessage(Kind kind, const QString &text, const QString &detail = {});
    /// Error's message as detail and its advice as text.
    void showError(const ses::Error &error, const QString &whatFailed = {});
    void setAction(const QString &text, const std::function<void()> &action);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_text;
    LeftToRightLabel *m_detail;
    QPushButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_run;
};
