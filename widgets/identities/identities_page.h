// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/backend.h"

#include <QWidget>

class EmptyState;
class InfoBar;
class ListView;
class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class SearchField;
class Session;
namespace tables {
class IdentityTable;
}

/// The identities of the session's account and region: filter, sort, create, open, delete.
class IdentitiesPage : public QWidget
{
    Q_OBJECT

public:
    explicit IdentitiesPage(Session *session, QWidget *parent = nullptr);

    void createIdentity(); ///< opens the dialog

Q_SIGNALS:
    void identityOpened(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeToolBar();
    void makeActions();
    void connectParts();
    void takeChange(const ses::Change &change);
    void restart();
    void updateActions();
    void showState();
    void showEmptyState();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QList<ses::IdentitySummary> selected() const;
    void openCurrent();
    void copyArns();
    void deleteSelected();

    Session *m_session;
    tables::IdentityTable *m_table;
    SearchField *m_search = nullptr;
    QLabel *m_count = nullptr;
    InfoBar *m_info;
    ListView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_create = nullptr;
    QAction *m_open = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_delete = nullptr;
    QTimer *m_refresh;
    int m_all = 0;        ///< identities without a filter, as last known
    bool m_stale = true;  ///< something changed while the page was hidden
    bool m_asked = false; ///< the first question is out
};
