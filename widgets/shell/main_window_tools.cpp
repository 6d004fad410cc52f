// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/arn.h"
#include "widgets/common/session.h"
#include "widgets/delegate/denial_dialog.h"
#include "widgets/identities/identity_page.h"
#include "widgets/rehearsal/history_dialog.h"
#include "widgets/shell/main_window.h"

using namespace Qt::StringLiterals;

void MainWindow::explainDenial()
{
    if (m_denial) {
        m_denial->show();
        m_denial->raise();
        m_denial->activateWindow();
        return;
    }
    m_denial = new DenialDialog(m_session, this);
    connect(m_denial, &DenialDialog::linkActivated, m_session, &Session::follow);
    connect(m_denial, &DenialDialog::composeRequested, this, &MainWindow::openCompose);
    connect(m_denial, &DenialDialog::tryRequested, this, &MainWindow::tryOut);
    m_denial->show();
}

/// A request is tried on the identity that it names; one that names none is looked at in Compose.
void MainWindow::tryOut(const ses::SendRequest &request)
{
    const auto arn = ses::parseArn(request.sourceArn);
    if (!arn || arn->identityName().isEmpty()) {
        openCompose(request);
        return;
    }
    if (!changeScope(arn->scope()))
        return;
    openIdentity(arn->identityName(), u"authorization"_s);
    if (m_identity->identity() == arn->identityName())
        m_identity->tryOut({request, {}, {}});
}

void MainWindow::showHistory()
{
    auto *dialog = new HistoryDialog(m_session, m_session->scope(), {}, this);
    connect(dialog, &HistoryDialog::editRequested, this,
            [this](const QString &identity, const QString &policy, const QByteArray &text) {
                openIdentity(identity, u"authorization"_s);
                if (m_identity->identity() == identity)
                    m_identity->openDraft(policy, text);
            });
    dialog->open();
}
