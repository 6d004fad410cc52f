// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/arn.h"
#include "widgets/access/who_may_send_view.h"
#include "widgets/common/session.h"
#include "widgets/delegate/denial_dialog.h"
#include "widgets/identities/identity_page.h"
#include "widgets/rehearsal/history_dialog.h"
#include "widgets/shell/main_window.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

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
    // What it leads to lies below it; the menu brings it back as it was.
    const auto stepAside = [this] { m_denial->hide(); };
    connect(m_denial, &DenialDialog::linkActivated, this, stepAside);
    connect(m_denial, &DenialDialog::composeRequested, this, stepAside);
    connect(m_denial, &DenialDialog::tryRequested, this, stepAside);
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

void MainWindow::showWhoMaySend()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"whoMaySendDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(
        tr("Who May Send as Identities of %1").arg(m_session->accountName(m_session->scope().account)));
    auto *view = new WhoMaySendView(m_session);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(view, &WhoMaySendView::linkActivated, this, [this, dialog](const ses::Link &link) {
        dialog->close();
        m_session->follow(link);
    });
    view->setAccount();
    dialog->resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 40);
    dialog->open();
}
