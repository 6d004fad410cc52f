// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accounts/region_lists.h"

#include "ses/backend.h"
#include "ses/when_done.h"
#include "tables/account_table.h"
#include "widgets/accounts/account_dialogs.h"
#include "widgets/accounts/list_section.h"
#include "widgets/activity/list_view.h"
#include "widgets/common/confirm.h"
#include "widgets/common/session.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConfigurationSetsTab::ConfigurationSetsTab(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new tables::ConfigurationSetTable(this))
    , m_list(new ListSection(tr("Configuration Sets"), u"configurationSetsView"_s, m_table, this))
{
    setObjectName(u"configurationSetsTab"_s);
    m_list->view()->setColumnCharacters({30, 16, 0});
    m_list->setEmptyText(tr("No configuration sets in this region. With one, events of a message can go to a topic."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    QAction *create = m_list->addCommand(u"createConfigurationSet"_s, u"add"_s, tr("Create Configuration &Set..."));
    connect(create, &QAction::triggered, this,
            [this] { account_dialogs::createConfigurationSet(m_session, this, m_scope); });
    QAction *remove =
        m_list->addRowCommand(u"deleteConfigurationSet"_s, u"delete"_s, tr("Delete..."), QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &ConfigurationSetsTab::deleteCurrent);
}

void ConfigurationSetsTab::setScope(const ses::Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_table->setRows({});
    refresh();
}

void ConfigurationSetsTab::refresh()
{
    if (m_scope.account.isEmpty())
        return;
    const int run = ++m_run;
    ses::whenDone(m_session->backend()->configurationSets(m_scope), this,
                  [this, run](const ses::Result<QList<ses::ConfigurationSet>> &sets) {
                      if (run != m_run)
                          return;
                      if (sets)
                          m_table->setRows(*sets);
                      else
                          Q_EMIT failed(sets.error(), tr("The configuration sets could not be listed."));
                  });
}

void ConfigurationSetsTab::deleteCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QString name = m_table->rows().at(row).name;
    confirm(this,
            {u"deleteConfigurationSetDialog"_s, tr("Delete Configuration Set"), tr("Delete %1?").arg(name),
             tr("Messages that name it are refused from then on."), tr("Delete Set"), tr("Keep")},
            [this, name] {
                ses::whenDone(m_session->simulator()->deleteConfigurationSet(m_scope, name), this,
                              [this](const ses::Result<> &result) {
                                  if (!result)
                                      Q_EMIT failed(result.error(), tr("The configuration set was not deleted."));
                                  refresh();
                              });
            });
}

SuppressionTab::SuppressionTab(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new tables::SuppressionTable(this))
    , m_list(new ListSection(tr("Suppression List"), u"suppressionView"_s, m_table, this))
{
    setObjectName(u"suppressionTab"_s);
    m_list->view()->setColumnCharacters({40, 16, 0});
    m_list->setEmptyText(tr("No address is suppressed in this region. Addresses that bounce or complain come here."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    QAction *add = m_list->addCommand(u"suppressAddress"_s, u"add"_s, tr("Suppress &Address..."));
    connect(add, &QAction::triggered, this, [this] { account_dialogs::suppressAddress(m_session, this, m_scope); });
    QAction *remove =
        m_list->addRowCommand(u"unsuppressAddress"_s, u"delete"_s, tr("&Remove From List"), QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &SuppressionTab::removeCurrent);
}

void SuppressionTab::setScope(const ses::Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_table->setRows({});
    refresh();
}

void SuppressionTab::refresh()
{
    if (m_scope.account.isEmpty() || !m_session->simulator())
        return;
    const int run = ++m_run;
    ses::whenDone(m_session->simulator()->suppressionList(m_scope), this,
                  [this, run](const ses::Result<QList<ses::SuppressedAddress>> &rows) {
                      if (run != m_run)
                          return;
                      if (rows)
                          m_table->setRows(*rows);
                      else
                          Q_EMIT failed(rows.error(), tr("The suppression list could not be read."));
                  });
}

void SuppressionTab::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const ses::SuppressedAddress address = m_table->rows().at(row);
    const ses::Scope scope = m_scope;
    ses::whenDone(m_session->simulator()->unsuppress(scope, address.address), this,
                  [this, scope, address](const ses::Result<> &result) {
                      refresh();
                      if (!result) {
                          Q_EMIT failed(result.error(), tr("The address was not removed."));
                          return;
                      }
                      m_session->notify(tr("%1 is not suppressed any more.").arg(address.address), tr("&Undo"),
                                        [session = m_session, scope, address] {
                                            ses::whenDone(session->simulator()->suppress(scope, address), session,
                                                          [](const ses::Result<> &) {});
                                        });
                  });
}
