// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/denial_causes.h"

#include <QWidget>

class QGridLayout;

/// Names and values, each with a button that copies it.
class CopyFields : public QWidget
{
    Q_OBJECT

public:
    /// Values are called `prefix` + number, their buttons `prefix` + "Copy" + number.
    explicit CopyFields(const QString &prefix, QWidget *parent = nullptr);

    void setFields(const QList<tables::DenialField> &fields);

private:
    void addField(const tables::DenialField &field);

    QString m_prefix;
    QGridLayout *m_grid = nullptr;
    QWidget *m_content = nullptr;
};
