// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "ses/rehearsal.h"
#include "ses/result.h"

#include <QHash>
#include <QWidget>

#include <functional>

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
    /// A text for the policy of that name, whether it is attached or not. Opens once the policies are known.
    void openDraft(const QString &name, const QByteArray &text);
    /// Opens a policy, or a new one when there is none, with this request in the Try It pane.
    void tryOut(const ses::Trial &trial);
    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Asks when there are unsaved changes; true: may be left.
    [[nodiscard]] bool mayLeave();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

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
    void collectSeenValues();
    void showHistory();
    void handOver();
    [[nodiscard]] const ses::AttachedPolicy *selected() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;
    void create(const QByteArray &text);
    void createWithGenerator();
    void createFromFile(const QString &path);
    void open(const ses::AttachedPolicy &policy);
    [[nodiscard]] QList<ses::AttachedPolicy> othersThan(const QString &name) const;
    void edit(const QString &name, const QByteArray &attached, const QByteArray &text, bool isNew);
    void copySelected();
    void revokeSelected();
    void apply(const QString &name, const QByteArray &text);
    void closeEditor();

    Session *m_session;
    ses::Identity m_identity;
    QStringList m_knownArns;
    QHash<QString, QStringList> m_seenValues; ///< by condition key in small letters
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
    QPushButton *m_history;
    QPushButton *m_handOver;
    PolicyEditor *m_editor;
    std::function<void()> m_onceListed;
    bool m_listed = false; ///< the identity's policies are known
    QString m_pendingPolicy;
    int m_pendingStatement = -1;
    int m_asked = 0; ///< counts the questions to the backend: only the last one's answer is shown
    QList<ses::AttachedPolicy> m_policies;
};
