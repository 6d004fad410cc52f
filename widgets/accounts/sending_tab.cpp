// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accounts/sending_tab.h"

#include "ses/backend.h"
#include "ses/when_done.h"
#include "tables/account_table.h"
#include "widgets/accounts/list_section.h"
#include "widgets/activity/list_view.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

// What a region has in the sandbox, and what production access usually begins with (ses.md 7.3).
constexpr double sandboxQuota = 200;
constexpr double sandboxRate = 1;
constexpr double productionQuota = 50'000;
constexpr double productionRate = 14;

} // namespace

SendingTab::SendingTab(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new tables::RegionTable(this))
    , m_list(new ListSection(tr("Regions"), u"regionsView"_s, m_table, this))
{
    setObjectName(u"sendingTab"_s);
    m_list->view()->setColumnCharacters({20, 16, 20, 22, 20, 0});
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::spacing());
    layout->addWidget(m_list, 1);
    layout->addWidget(makeForm());
    connect(m_list, &ListSection::currentRowChanged, this, &SendingTab::showCurrent);
}

QGroupBox *SendingTab::makeForm()
{
    auto *box = m_form = new QGroupBox(this);
    m_sandbox = new QRadioButton(tr("&Sandbox: only to verified addresses"), box);
    m_sandbox->setObjectName(u"sandboxRadio"_s);
    m_production = new QRadioButton(tr("&Production access: to everybody"), box);
    m_production->setObjectName(u"productionRadio"_s);
    m_quota = new QDoubleSpinBox(box);
    m_quota->setObjectName(u"quotaSpin"_s);
    m_quota->setRange(-1, 1'000'000'000);
    m_quota->setDecimals(0);
    m_quota->setGroupSeparatorShown(true);
    m_quota->setSpecialValueText(tr("Unlimited", "quota"));
    m_rate = new QDoubleSpinBox(box);
    m_rate->setObjectName(u"rateSpin"_s);
    m_rate->setRange(0.01, 1'000'000);
    m_rate->setDecimals(2);
    m_rate->setGroupSeparatorShown(true);
    m_enabled = new QCheckBox(tr("Sending is e&nabled"), box);
    m_enabled->setObjectName(u"sendingEnabled"_s);
    m_apply = new QPushButton(tr("App&ly"), box);
    m_apply->setObjectName(u"applySendingButton"_s);

    auto *numbers = new QFormLayout;
    numbers->addRow(tr("Recipients in &24 hours:"), m_quota);
    numbers->addRow(tr("Recipients a s&econd:"), m_rate);
    auto *choices = new QVBoxLayout;
    choices->addWidget(m_sandbox);
    choices->addWidget(m_production);
    choices->addWidget(m_enabled);
    auto *layout = new QHBoxLayout(box);
    layout->setSpacing(theme::spacing() * 4);
    layout->addLayout(choices);
    layout->addLayout(numbers);
    layout->addStretch();
    layout->addWidget(m_apply, 0, Qt::AlignBottom);
    connect(m_sandbox, &QRadioButton::clicked, this, &SendingTab::followAccess);
    connect(m_production, &QRadioButton::clicked, this, &SendingTab::followAccess);
    for (QDoubleSpinBox *spin : {m_quota, m_rate})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &SendingTab::check);
    connect(m_enabled, &QCheckBox::toggled, this, &SendingTab::check);
    connect(m_apply, &QPushButton::clicked, this, &SendingTab::apply);
    return box;
}

void SendingTab::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    m_account = account;
    m_shownRegion.clear();
    m_table->setRows({});
    refresh();
}

void SendingTab::setRegion(const QString &region)
{
    m_region = region;
    m_list->setCurrentRow(m_table->rowOf(region));
}

void SendingTab::refresh()
{
    if (!m_account.isEmpty())
        ask();
}

void SendingTab::ask()
{
    const int run = ++m_run;
    const QStringList regions = ses::regions();
    const auto answers = std::make_shared<std::map<int, ses::AccountStatus>>();
    for (int i = 0; i < regions.size(); ++i) {
        ses::whenDone(m_session->backend()->accountStatus({m_account, regions.at(i)}), this,
                      [this, run, i, regions, answers](const ses::Result<ses::AccountStatus> &status) {
                          if (run != m_run)
                              return;
                          if (!status) {
                              ++m_run;
                              Q_EMIT failed(status.error(), tr("The account's settings could not be read."));
                              return;
                          }
                          answers->emplace(i, *status);
                          if (int(answers->size()) < regions.size())
                              return;
                          QList<tables::RegionStatus> rows;
                          for (const auto &[place, answer] : *answers)
                              rows.append({regions.at(place), answer});
                          m_table->setRows(rows);
                          if (m_list->currentRow() < 0)
                              m_list->setCurrentRow(std::max(0, m_table->rowOf(m_region)));
                          showCurrent();
                      });
    }
}

const tables::RegionStatus *SendingTab::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_table->rowCount() ? nullptr : &m_table->rows().at(row);
}

void SendingTab::showCurrent()
{
    const tables::RegionStatus *row = current();
    m_form->setEnabled(row);
    m_form->setTitle(row ? tr("Sending in %1").arg(row->region) : tr("Sending"));
    if (!row)
        return;
    m_shownRegion = row->region;
    (row->status.productionAccess ? m_production : m_sandbox)->setChecked(true);
    m_quota->setValue(row->status.max24HourSend);
    m_rate->setValue(row->status.maxSendRate);
    m_enabled->setChecked(row->status.sendingEnabled);
    check();
}

void SendingTab::followAccess()
{
    // The numbers of the other kind are no use: begin with its usual ones, to be changed.
    const bool production = m_production->isChecked();
    if (production && m_quota->value() == sandboxQuota) {
        m_quota->setValue(productionQuota);
        m_rate->setValue(productionRate);
    } else if (!production) {
        m_quota->setValue(sandboxQuota);
        m_rate->setValue(sandboxRate);
    }
    check();
}

ses::AccountStatus SendingTab::typed() const
{
    const tables::RegionStatus *row = current();
    return {m_production->isChecked(), m_quota->value(), m_rate->value(), row ? row->status.sentLast24Hours : 0,
            m_enabled->isChecked()};
}

void SendingTab::check()
{
    const tables::RegionStatus *row = current();
    m_apply->setEnabled(row && !m_busy && typed() != row->status);
}

void SendingTab::apply()
{
    m_busy = true;
    check();
    const ses::Scope scope{m_account, m_shownRegion};
    ses::whenDone(m_session->simulator()->setAccountStatus(scope, typed()), this,
                  [this, scope](const ses::Result<> &result) {
                      m_busy = false;
                      check();
                      if (!result) {
                          Q_EMIT failed(result.error(), tr("The settings were not changed."));
                          return;
                      }
                      m_session->notify(tr("Sending settings of %1 saved.", "region").arg(scope.region));
                      refresh();
                  });
}
