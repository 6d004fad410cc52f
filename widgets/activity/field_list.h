// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/message_text.h"

#include <QList>
#include <QScrollArea>

class QGridLayout;

/// Names and values for reading: values wrap, can be selected by mouse and keyboard, and are announced with their name.
class FieldList : public QScrollArea
{
    Q_OBJECT

public:
    struct Field
    {
        QString name; ///< "Sub-Type"; empty: the value alone
        QString value;
        bool leftToRight = false; ///< an address, an ARN, an id
        tables::Sign sign = {};   ///< icon before the value
    };

    explicit FieldList(QWidget *parent = nullptr);

    /// Fields with an empty value are left out.
    void setFields(const QList<Field> &fields);

private:
    void addField(const Field &field);

    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
};
