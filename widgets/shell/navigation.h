// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

/// The list of pages at the side of the window.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &icon, const QString &text);
    void setPage(const QString &id); ///< without a signal
    [[nodiscard]] QString page() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By mouse or keyboard; also for the page that is current already.
    void pageChosen(const QString &id);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const QListWidgetItem *m_atPress = nullptr; ///< current before the mouse button went down
};
