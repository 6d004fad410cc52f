// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/account.h"
#include "ses/result.h"
#include "ses/scope.h"

#include <QWidget>

class ListSection;
class QCheckBox;
class QDoubleSpinBox;
class QGroupBox;
class QPushButton;
class QRadioButton;
class Session;
namespace tables {
class RegionTable;
struct RegionStatus;
} // namespace tables

/// Sandbox or production access, quota, rate and pause of an account, for each region.
class SendingTab : public QWidget
{
    Q_OBJECT

public:
    explicit SendingTab(Session *session, QWidget *parent = nullptr);

    void setAccount(const QString &account);
    void setRegion(const QString &region);
    void refresh();

Q_SIGNALS:
    void failed(const ses::Error &error, const QString &what);

private:
    QGroupBox *makeForm();
    void ask();
    void showCurrent();
    void followAccess();
    void check();
    [[nodiscard]] ses::AccountStatus typed() const;
    [[nodiscard]] const tables::RegionStatus *current() const;
    void apply();

    Session *m_session;
    QString m_account;
    QString m_region;
    tables::RegionTable *m_table;
    ListSection *m_list;
    QGroupBox *m_form = nullptr;
    QRadioButton *m_sandbox = nullptr;
    QRadioButton *m_production = nullptr;
    QDoubleSpinBox *m_quota = nullptr;
    QDoubleSpinBox *m_rate = nullptr;
    QCheckBox *m_enabled = nullptr;
    QPushButton *m_apply = nullptr;
    QString m_shownRegion; ///< whose settings are in the form
    bool m_busy = false;
    int m_run = 0;
};
