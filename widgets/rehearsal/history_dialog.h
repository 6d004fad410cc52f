// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/identity.h"
#include "tables/policy_history.h"

#include <QDialog>

class DiffView;
class InfoBar;
class ListView;
class QLabel;
class QPushButton;
class Session;

/// Every version of every policy of an identity, or of an account: when it was attached, what it changed, and the way
/// back.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// An empty `identity`: all of the scope, deleted ones too.
    HistoryDialog(Session *session, const ses::Scope &scope, const QString &identity, QWidget *parent = nullptr);

    /// Selects the newest moment of the policy once the history is known.
    void selectPolicy(const QString &name);

Q_SIGNALS:
    /// The person wants this text in the editor, as a draft.
    void editRequested(const QString &identity, const QString &policy, const QByteArray &text);

private:
    QWidget *makeRight();
    void load();
    void showSelected();
    void restore();
    [[nodiscard]] QList<tables::PolicyMoment> selected() const; ///< older first; at most two
    [[nodiscard]] const tables::PolicyMoment *newestOf(const tables::PolicyMoment &moment) const;

    Session *m_session;
    ses::Scope m_scope;
    QString m_identity;
    QString m_wanted;
    tables::PolicyHistoryTable *m_table;
    InfoBar *m_info;
    ListView *m_view;
    QLabel *m_title;
    DiffView *m_diff;
    QPushButton *m_restore;
    QPushButton *m_edit;
    QPushButton *m_copy;
};
