// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/scope_bar.h"

#include "widgets/common/icons.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/shell/regions_in_use.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

ScopeBar::ScopeBar(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_account(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_inUse(new RegionsInUse(session->backend(), this))
{
    setObjectName(u"scopeBar"_s);
    m_account->setObjectName(u"accountCombo"_s);
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_account->setMinimumContentsLength(24);
    m_region->setObjectName(u"regionCombo"_s);
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_region->setMaxVisibleItems(20);
    auto *accountLabel = new QLabel(tr("&Account:"), this);
    accountLabel->setBuddy(m_account);
    auto *regionLabel = new QLabel(tr("&Region:"), this);
    regionLabel->setBuddy(m_region);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::spacing(), theme::spacing() / 2, theme::spacing(), theme::spacing() / 2);
    layout->setSpacing(theme::spacing());
    layout->addWidget(accountLabel);
    layout->addWidget(m_account);
    layout->addSpacing(theme::spacing() * 2);
    layout->addWidget(regionLabel);
    layout->addWidget(m_region);
    layout->addStretch();
    layout->addWidget(makeBadge());

    connect(m_account, &QComboBox::currentIndexChanged, this, &ScopeBar::request);
    connect(m_region, &QComboBox::currentIndexChanged, this, &ScopeBar::request);
    connect(session, &Session::accountsChanged, this, &ScopeBar::showAccounts);
    connect(session, &Session::scopeChanged, this, &ScopeBar::showScope);
    connect(m_inUse, &RegionsInUse::changed, this, &ScopeBar::showRegions);
    showAccounts();
    showRegions();
}

QWidget *ScopeBar::makeBadge()
{
    auto *badge = new QFrame(this);
    badge->setFrameShape(QFrame::StyledPanel);
    badge->setAutoFillBackground(true);
    const bool simulator = m_session->simulator();
    const theme::Role role = simulator ? theme::Role::Positive : theme::Role::Warning;
    QPalette palette = badge->palette();
    palette.setColor(QPalette::Window, theme::ground(role, palette));
    badge->setPalette(palette);
    auto *icon = new QLabel(badge);
    const int side = fontMetrics().height();
    icon->setPixmap(
        icons::get(simulator ? u"simulator"_s : u"publish"_s, role).pixmap(QSize(side, side), devicePixelRatioF()));
    auto *text = new QLabel(simulator ? tr("Local simulator") : m_session->backend()->displayName(), badge);
    text->setObjectName(u"backendBadge"_s);
    badge->setToolTip(simulator ? tr("Nothing leaves this machine: messages are delivered to the simulator's mailbox.")
                                : tr("Changes have effect outside this machine."));
    auto *layout = new QHBoxLayout(badge);
    layout->setContentsMargins(theme::spacing(), theme::spacing() / 3, theme::spacing(), theme::spacing() / 3);
    layout->addWidget(icon);
    layout->addWidget(text);
    return badge;
}

void ScopeBar::showAccounts()
{
    const QSignalBlocker blocker(m_account);
    m_account->clear();
    for (const ses::AccountSummary &account : m_session->accounts()) {
        m_account->addItem(account.name.isEmpty() ? account.id
                                                  : tr("%1 (%2)", "account name, id").arg(account.name, account.id),
                           account.id);
    }
    m_account->setEnabled(m_account->count() > 0);
    m_region->setEnabled(m_account->count() > 0);
    showScope();
}

void ScopeBar::showRegions()
{
    const QSignalBlocker blocker(m_region);
    m_region->clear();
    QStringList others;
    for (const QString &region : ses::regions()) {
        if (m_inUse->regions().contains(region))
            m_region->addItem(region, region);
        else
            others.append(region);
    }
    if (m_region->count() > 0)
        m_region->insertSeparator(m_region->count());
    for (const QString &region : std::as_const(others))
        m_region->addItem(region, region);
    m_region->setCurrentIndex(m_region->findData(m_session->scope().region));
}

void ScopeBar::showScope()
{
    const QSignalBlocker accountBlocker(m_account);
    const QSignalBlocker regionBlocker(m_region);
    m_account->setCurrentIndex(m_account->findData(m_session->scope().account));
    m_region->setCurrentIndex(m_region->findData(m_session->scope().region));
    m_inUse->ask(m_session->scope().account);
}

void ScopeBar::focusRegion()
{
    m_region->setFocus(Qt::ShortcutFocusReason);
}

void ScopeBar::request()
{
    if (m_account->currentIndex() >= 0 && m_region->currentIndex() >= 0)
        Q_EMIT scopeRequested({m_account->currentData().toString(), m_region->currentData().toString()});
}
