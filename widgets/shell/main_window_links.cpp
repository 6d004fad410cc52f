// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accounts/accounts_page.h"
#include "widgets/activity/activity_page.h"
#include "widgets/common/session.h"
#include "widgets/compose/compose_page.h"
#include "widgets/identities/identity_page.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/scope_bar.h"

using namespace Qt::StringLiterals;

/// Shows the place that a link names. Links come from reasons, findings and timelines; they may lead to another
/// account or region.
void MainWindow::follow(const ses::Link &link)
{
    using Target = ses::Link::Target;
    ses::Scope scope = m_session->scope();
    if (!link.scope.account.isEmpty())
        scope.account = link.scope.account;
    if (!link.scope.region.isEmpty())
        scope.region = link.scope.region;
    // Fields, messages and accounts are shown from wherever one is.
    const bool ownScope =
        link.target == Target::Identity || link.target == Target::IdentityPolicy || link.target == Target::Region;
    if (ownScope && !changeScope(scope))
        return;
    switch (link.target) {
    case Target::None:
        break;
    case Target::ComposeField:
        openPage(u"compose"_s);
        m_compose->startFrom(link);
        break;
    case Target::Identity:
        if (link.subject.isEmpty())
            openPage(u"identities"_s);
        else
            openIdentity(link.subject);
        break;
    case Target::IdentityPolicy:
        openIdentity(link.subject, u"authorization"_s);
        if (m_identity->identity() == link.subject)
            m_identity->showPolicy(link.policy, link.statement);
        break;
    case Target::UserPolicy:
        openPage(u"accounts"_s);
        m_accounts->showUserPolicy(scope.account, link.subject, link.policy, link.statement);
        break;
    case Target::Account:
        openPage(u"accounts"_s);
        m_accounts->showAccount(scope, true);
        break;
    case Target::Message:
        openPage(u"activity"_s);
        m_activity->showMessage(link.subject);
        break;
    case Target::Region:
        m_scopeBar->focusRegion();
        break;
    }
}
