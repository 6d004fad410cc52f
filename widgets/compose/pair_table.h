// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

/// Names and values in rows: headers or tags. Rows that are wholly empty do not count.
class PairTable : public QWidget
{
    Q_OBJECT

public:
    /// "headers" names "headersTable", "headersAdd", "headersRemove".
    PairTable(const QString &prefix, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] QList<ses::NameValue> pairs() const;
    void setPairs(const QList<ses::NameValue> &pairs);
    [[nodiscard]] QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void edited();

private:
    void append(const ses::NameValue &pair);
    void addRow();
    void removeRow();
    void checkCells();

    QTableWidget *m_table;
    QPushButton *m_remove;
};
