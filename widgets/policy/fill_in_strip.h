// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/policy/card_parts.h"

#include <QFrame>

class FillInField;

/// Placeholders of the text, such as <write ARN of identity>, as fields to fill. Hidden when there are none.
class FillInStrip : public QFrame
{
    Q_OBJECT

public:
    explicit FillInStrip(const CardContext *context, QWidget *parent = nullptr);

    void readAgain();

private:
    void fill(const QString &placeholder, int place, const QString &value);

    const CardContext *m_context;
    QBoxLayout *m_list;
    QList<FillInField *> m_fields;
};

/// One placeholder and what to write in its place.
class FillInField : public QWidget
{
    Q_OBJECT

public:
    FillInField(const CardContext *context, int place, QWidget *parent = nullptr);

    void show(const QString &placeholder);

Q_SIGNALS:
    void filled(const QString &placeholder, int place, const QString &value);

private:
    void fill();

    const CardContext *m_context;
    int m_place;
    QString m_placeholder;
    QLabel *m_label;
    QLineEdit *m_value;
};
