// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"

#include <QWidget>

class ListView;
class QHBoxLayout;
class QPushButton;
namespace tables {
class DnsRecordTable;
}

/// DNS records with a copy button for each name and value, and for all of them.
class RecordsView : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsView(QWidget *parent = nullptr);

    /// Beside *Copy All Records*.
    void addButton(QPushButton *button);
    void setRecords(const QList<ses::DnsRecord> &records);

Q_SIGNALS:
    void copiedAll(int records);

private:
    void placeButtons();

    tables::DnsRecordTable *m_table;
    ListView *m_view;
    QPushButton *m_copyAll;
    QHBoxLayout *m_buttons;
    QList<ses::DnsRecord> m_shown; ///< for which buttons are in place
};
