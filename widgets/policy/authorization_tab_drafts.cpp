// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/address.h"
#include "ses/when_done.h"
#include "tables/policy_table.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"
#include "widgets/delegate/hand_over_dialog.h"
#include "widgets/policy/authorization_tab.h"
#include "widgets/policy/policy_editor.h"
#include "widgets/policy/policy_file.h"
#include "widgets/rehearsal/history_dialog.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr int messagesLookedAt = 200; ///< for values to offer
constexpr qsizetype mostValues = 30;  ///< of one key

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

void note(QStringList &values, const QString &value)
{
    if (!value.isEmpty() && values.size() < mostValues && !values.contains(value))
        values.append(value);
}

QHash<QString, QStringList> valuesOf(const QList<ses::MessageSummary> &messages)
{
    QHash<QString, QStringList> values;
    for (const ses::MessageSummary &message : messages) {
        const auto from = ses::parseMailbox(message.from).value_or(ses::Mailbox());
        note(values[u"ses:fromaddress"_s], from.address);
        note(values[u"ses:feedbackaddress"_s], from.address);
        note(values[u"ses:fromdisplayname"_s], from.name);
        note(values[u"aws:principalarn"_s], message.principalArn);
        note(values[u"aws:principalaccount"_s], message.scope.account);
        for (const QString &recipient : message.recipients)
            note(values[u"ses:recipients"_s], recipient);
    }
    return values;
}

} // namespace

void AuthorizationTab::collectSeenValues()
{
    m_seenValues.clear();
    ses::MessageQuery query;
    query.account = m_session->scope().account;
    query.region = m_session->scope().region;
    query.identity = m_identity.summary.name;
    query.limit = messagesLookedAt;
    ses::whenDone(m_session->backend()->messages(query), this,
                  [this, arn = m_identity.arn](const ses::Result<ses::Page<ses::MessageSummary>> &page) {
                      if (!page || arn != m_identity.arn)
                          return; // completion offers less; nothing else depends on it
                      m_seenValues = valuesOf(page->rows);
                      if (m_stack->currentWidget() == m_editor)
                          m_editor->setSurroundings(othersThan(m_editor->policyName()), m_seenValues);
                  });
}

QList<ses::AttachedPolicy> AuthorizationTab::othersThan(const QString &name) const
{
    QList<ses::AttachedPolicy> others = m_table->rows();
    others.removeIf([&](const ses::AttachedPolicy &policy) { return policy.name == name; });
    return others;
}

void AuthorizationTab::openDraft(const QString &name, const QByteArray &text)
{
    if (!m_listed) {
        m_onceListed = [this, name, text] { openDraft(name, text); };
        return;
    }
    if (!mayLeave())
        return;
    const int row = m_table->rowOf(name);
    edit(name, row >= 0 ? m_table->rows().at(row).text : QByteArray(), text, row < 0);
}

void AuthorizationTab::tryOut(const ses::Trial &trial)
{
    if (!m_listed) {
        m_onceListed = [this, trial] { tryOut(trial); };
        return;
    }
    if (m_stack->currentWidget() != m_editor) {
        if (m_table->rowCount() > 0)
            open(m_table->rows().first());
        else
            createWithGenerator();
    }
    m_editor->tryOut(trial);
}

void AuthorizationTab::showHistory()
{
    auto *dialog = new HistoryDialog(m_session, m_session->scope(), m_identity.summary.name, this);
    if (const ses::AttachedPolicy *policy = selected())
        dialog->selectPolicy(policy->name);
    connect(dialog, &HistoryDialog::editRequested, this,
            [this](const QString &, const QString &policy, const QByteArray &text) { openDraft(policy, text); });
    dialog->open();
}

void AuthorizationTab::handOver()
{
    (new HandOverDialog(m_identity.arn, m_policies, this))->open();
}

/// The file becomes a draft of a new policy that is called like it.
void AuthorizationTab::createFromFile(const QString &path)
{
    static const QRegularExpression notAllowed(u"[^A-Za-z0-9_-]+"_s);
    const QString base = QFileInfo(path).completeBaseName().replace(notAllowed, u"-"_s).left(64);
    const QString name = freeName(base.isEmpty() ? u"policy"_s : base);
    ses::whenDone(PolicyFile::read(path), this, [this, name](const ses::Result<QByteArray> &content) {
        if (!content) {
            m_info->showError(content.error(), tr("The file was not opened."));
            return;
        }
        openDraft(name, *content);
    });
}

void AuthorizationTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_identity.arn.isEmpty() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AuthorizationTab::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    createFromFile(path);
}
