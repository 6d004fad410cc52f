// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/message_text.h"

#include <QIcon>
#include <QLabel>

/// The icon of a sign in its tone's colour. Decorative: the word stands beside it.
class SignLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SignLabel(QWidget *parent = nullptr);

    void setSign(const tables::Sign &sign);

    [[nodiscard]] static QIcon icon(const QString &name, tables::Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    tables::Sign m_sign;
};
