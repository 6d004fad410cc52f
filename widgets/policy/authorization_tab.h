// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "ses/result.h"

#include <QWidget>

class EmptyState;
class InfoBar;
class PolicyEditor;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;
class Session;

namespace tables {
class PolicyTable;
}

/// The sending authorization policies of one identity: the list, and the editor in its place while one is open.
class AuthorizationTab : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorizationTab(Session *session, QWidget *parent = nullptr);

    void setIdentity(const ses::Identity &identity);
    /// Opens the policy once the list is known; `statement` counts from 0, -1: none.
    void showPolicy(const QString &name, int statement = -1);
    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Asks when there are unsaved changes; true: may be left.
    [[nodiscard]] bool mayLeave();

private:
    QWidget *makeList();
    QWidget *makeButtons();
    QToolButton *makeCreateButton();
    void makeEditor();
    void refresh();
    void showPolicies(const ses::Result<QList<ses::AttachedPolicy>> &policies);
    void openPending();
    void updateButtons();
    void collectKnownArns();
    [[nodiscard]] const ses::AttachedPolicy *selected() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;
    void create(const QByteArray &text);
    void createWithGenerator();
    void open(const ses::AttachedPolicy &policy);
    void edit(const QString &name, const QByteArray &attached, const QByteArray &text, bool isNew);
    void copySelected();
    void revokeSelected();
    void apply(const QString &name, const QByteArray &text);
    void closeEditor();

    Session *m_session;
    ses::Identity m_identity;
    QStringList m_knownArns;
    tables::PolicyTable *m_table;
    QStackedWidget *m_stack;
    InfoBar *m_info;
    QStackedWidget *m_listOrEmpty;
    EmptyState *m_empty;
    QTableView *m_view;
    QToolButton *m_create;
    QPushButton *m_edit;
    QPushButton *m_copy;
    QPushButton *m_revoke;
    PolicyEditor *m_editor;
    QString m_pendingPolicy;
    int m_pendingStatement = -1;
    int m_asked = 0; ///< counts the questions to the backend: only the last one's answer is shown
    QList<ses::AttachedPolicy> m_policies;
};
