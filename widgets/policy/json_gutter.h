// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class JsonEditor;

/// Line numbers, and a sign where a line has a problem: its shape tells the severity.
class JsonGutter : public QWidget
{
    Q_OBJECT

public:
    explicit JsonGutter(JsonEditor *editor);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int signSize() const;

    JsonEditor *m_editor;
};
