// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/result.h"
#include "ses/scope.h"

#include <QWidget>

class ListSection;
class Session;
namespace tables {
class ConfigurationSetTable;
class SuppressionTable;
} // namespace tables

/// Configuration sets of an account in a region.
class ConfigurationSetsTab : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigurationSetsTab(Session *session, QWidget *parent = nullptr);

    void setScope(const ses::Scope &scope);
    void refresh();

Q_SIGNALS:
    void failed(const ses::Error &error, const QString &what);

private:
    void deleteCurrent();

    Session *m_session;
    ses::Scope m_scope;
    tables::ConfigurationSetTable *m_table;
    ListSection *m_list;
    int m_run = 0;
};

/// The account-level suppression list of a region.
class SuppressionTab : public QWidget
{
    Q_OBJECT

public:
    explicit SuppressionTab(Session *session, QWidget *parent = nullptr);

    void setScope(const ses::Scope &scope);
    void refresh();

Q_SIGNALS:
    void failed(const ses::Error &error, const QString &what);

private:
    void removeCurrent();

    Session *m_session;
    ses::Scope m_scope;
    tables::SuppressionTable *m_table;
    ListSection *m_list;
    int m_run = 0;
};
