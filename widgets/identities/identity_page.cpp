// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/identities/identity_page.h"

#include "ses/address.h"
#include "ses/when_done.h"
#include "tables/identity_text.h"
#include "widgets/access/who_may_send_view.h"
#include "widgets/activity/activity_page.h"
#include "widgets/activity/sign_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/identities/authentication_tab.h"
#include "widgets/identities/identity_deletion.h"
#include "widgets/identities/notifications_tab.h"
#include "widgets/identities/overview_tab.h"
#include "widgets/policy/authorization_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int refreshPause = 100; // ms

} // namespace

IdentityPage::IdentityPage(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pending(new InfoBar(this))
    , m_info(new InfoBar(this))
    , m_tabs(new QTabWidget(this))
    , m_overview(new OverviewTab(session, this))
    , m_authentication(new AuthenticationTab(session, this))
    , m_authorization(new AuthorizationTab(session, this))
    , m_access(new WhoMaySendView(session, this))
    , m_notifications(new NotificationsTab(session, this))
    , m_activity(new ActivityPage(session, this))
    , m_refresh(new QTimer(this))
{
    setObjectName(u"identityPage"_s);
    m_pending->setObjectName(u"pendingBar"_s);
    m_info->setObjectName(u"identityInfo"_s);
    m_tabs->setObjectName(u"identityTabs"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the identity"));
    m_activity->setObjectName(u"activityTab"_s);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_authentication, tr("Authentication"));
    m_tabs->addTab(m_authorization, tr("Authorization"));
    m_tabs->addTab(m_access, tr("Who May Send"));
    m_tabs->addTab(m_notifications, tr("Notifications"));
    m_tabs->addTab(m_activity, tr("Activity"));
    m_tabs->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::spacing());
    layout->addWidget(makeHeader());
    layout->addWidget(m_info);
    layout->addWidget(m_pending);
    layout->addWidget(m_tabs, 1);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshPause);
    connectParts();
}

QWidget *IdentityPage::makeHeader()
{
    auto *header = new QWidget(this);
    m_back = new QToolButton(header);
    m_back->setObjectName(u"backToIdentities"_s);
    m_back->setText(tr("Identities"));
    m_back->setToolTip(
        tr("Back to the Identities (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText)));
    m_back->setAccessibleName(tr("Back to Identities"));
    m_back->setIcon(icons::get(layoutDirection() == Qt::RightToLeft ? u"forward"_s : u"back"_s));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_title = new LeftToRightLabel(header);
    m_title->setObjectName(u"identityTitle"_s);
    m_title->setFont(theme::headingFont(1));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sign = new SignLabel(header);
    m_sign->setAlignment(Qt::AlignCenter);
    m_status = new QLabel(header);
    m_status->setObjectName(u"identityStatus"_s);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spacing());
    layout->addWidget(m_back);
    layout->addWidget(m_title);
    layout->addSpacing(theme::spacing());
    layout->addWidget(m_sign);
    layout->addWidget(m_status);
    layout->addStretch();
    return header;
}

void IdentityPage::connectParts()
{
    connect(m_access, &WhoMaySendView::linkActivated, m_session, &Session::follow);
    const auto showFailure = [this](const ses::Error &error, const QString &what) { m_info->showError(error, what); };
    connect(m_overview, &OverviewTab::failed, this, showFailure);
    connect(m_authentication, &AuthenticationTab::failed, this, showFailure);
    connect(m_notifications, &NotificationsTab::failed, this, showFailure);
    connect(m_overview, &OverviewTab::deleteRequested, this, &IdentityPage::askToDelete);
    connect(m_authentication, &AuthenticationTab::mailboxRequested, this, &IdentityPage::mailboxRequested);
    connect(m_activity, &ActivityPage::composeRequested, this, &IdentityPage::composeRequested);
    connect(m_back, &QToolButton::clicked, this, &IdentityPage::backRequested);
    connect(m_refresh, &QTimer::timeout, this, &IdentityPage::load);
    connect(m_session->backend(), &ses::Backend::changed, this, &IdentityPage::takeChange);
}

void IdentityPage::setIdentity(const QString &name)
{
    m_afterLoad = nullptr;
    m_info->clear();
    if (name == m_name && m_loaded) {
        load();
        return;
    }
    clear();
    m_name = name;
    m_title->setText(ses::toDisplay(name));
    m_activity->filterIdentity(name);
    load();
}

void IdentityPage::clear()
{
    ++m_run;
    m_name.clear();
    m_loaded = false;
    m_afterLoad = nullptr;
    m_pendingText.clear();
    m_pending->clear();
    m_info->clear();
    m_tabs->setEnabled(false);
    m_sign->setSign({});
    m_status->clear();
}

void IdentityPage::openTab(const QString &tabName)
{
    const QList<std::pair<QString, QWidget *>> tabs{
        {u"overview"_s, m_overview}, {u"authentication"_s, m_authentication}, {u"authorization"_s, m_authorization},
        {u"access"_s, m_access},     {u"notifications"_s, m_notifications},   {u"activity"_s, m_activity}};
    for (const auto &[name, tab] : tabs) {
        if (name == tabName)
            m_tabs->setCurrentWidget(tab);
    }
}

void IdentityPage::showPolicy(const QString &policy, int statement)
{
    openTab(u"authorization"_s);
    if (policy.isEmpty())
        return;
    if (m_loaded)
        m_authorization->showPolicy(policy, statement);
    else
        m_afterLoad = [this, policy, statement] { m_authorization->showPolicy(policy, statement); };
}

void IdentityPage::openDraft(const QString &policy, const QByteArray &text)
{
    openTab(u"authorization"_s);
    if (m_loaded)
        m_authorization->openDraft(policy, text);
    else
        m_afterLoad = [this, policy, text] { m_authorization->openDraft(policy, text); };
}

void IdentityPage::tryOut(const ses::Trial &trial)
{
    openTab(u"authorization"_s);
    if (m_loaded)
        m_authorization->tryOut(trial);
    else
        m_afterLoad = [this, trial] { m_authorization->tryOut(trial); };
}

bool IdentityPage::mayLeave()
{
    return m_authorization->mayLeave();
}

void IdentityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        load();
}

void IdentityPage::takeChange(const ses::Change &change)
{
    const bool matters = change.what == ses::Change::What::Identities || change.what == ses::Change::What::Policies ||
                         change.what == ses::Change::What::Settings || change.what == ses::Change::What::Messages;
    const bool other =
        change.what == ses::Change::What::Identities && !change.subject.isEmpty() && change.subject != m_name;
    if (m_name.isEmpty() || !matters || other)
        return;
    if (isVisible())
        m_refresh->start();
    else
        m_stale = true;
}

void IdentityPage::load()
{
    const int run = ++m_run;
    if (m_name.isEmpty())
        return;
    ses::whenDone(m_session->backend()->identity(m_session->scope(), m_name), this,
                  [this, run](const ses::Result<ses::Identity> &identity) {
                      if (run != m_run)
                          return;
                      if (identity) {
                          showIdentity(*identity);
                          return;
                      }
                      // Deleted, here or by another program: there is nothing left to look at.
                      if (identity.error().code == ses::ErrorCode::NotFound && m_loaded) {
                          clear();
                          Q_EMIT backRequested();
                          return;
                      }
                      m_tabs->setEnabled(false);
                      m_info->showError(identity.error(), tr("The identity could not be read."));
                      m_info->setAction(tr("&Try Again"), [this] { load(); });
                  });
}

void IdentityPage::showIdentity(const ses::Identity &identity)
{
    const bool first = !std::exchange(m_loaded, true);
    const bool isOther =
        first || identity.arn != m_identity.arn || identity.summary.status != m_identity.summary.status;
    m_identity = identity;
    const tables::Sign sign = tables::statusSign(identity.summary.status);
    m_sign->setSign(sign);
    m_status->setText(sign.word);
    m_tabs->setEnabled(true);
    m_overview->setIdentity(identity);
    m_authentication->setIdentity(identity);
    m_notifications->setIdentity(identity);
    // The tab follows policies by itself; telling it again would disturb an open editor.
    if (isOther)
        m_authorization->setIdentity(identity);
    m_access->setIdentity(identity);
    showPending();
    if (const auto after = std::exchange(m_afterLoad, nullptr))
        after();
}

void IdentityPage::showPending()
{
    if (m_identity.summary.status == ses::VerificationStatus::Success) {
        m_pendingText.clear();
        m_pending->clear();
        return;
    }
    const QString text = tables::proofSentence(m_identity);
    if (text == m_pendingText)
        return;
    m_pendingText = text;
    const bool domain = m_identity.summary.type == ses::IdentityType::Domain;
    m_pending->showMessage(InfoBar::Kind::Warning,
                           tr("This identity cannot send yet. %1", "what is missing").arg(text));
    if (domain) {
        m_pending->setAction(tr("Sho&w Records"), [this] { openTab(u"authentication"_s); });
    } else if (m_session->simulator()) {
        m_pending->setAction(tr("Open Mailbo&x"), [this] { Q_EMIT mailboxRequested(m_name); });
    }
}

void IdentityPage::askToDelete()
{
    deleteIdentities(
        m_session, this, {m_identity.summary},
        [this](const ses::Error &error) { m_info->showError(error, tr("The identity was not deleted.")); },
        [this] {
            clear();
            Q_EMIT backRequested();
        });
}
