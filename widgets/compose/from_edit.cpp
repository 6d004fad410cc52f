// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/from_edit.h"

#include "ses/arn.h"
#include "ses/when_done.h"
#include "widgets/common/session.h"

#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxIdentities = 500;
constexpr int maxCompletions = 50;

} // namespace

FromEdit::FromEdit(Session *session, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_completions(new QStringListModel(this))
{
    setObjectName(u"fromField"_s);
    setLayoutDirection(Qt::LeftToRight);
    setPlaceholderText(tr("address of a verified identity"));
    auto *completer = new QCompleter(m_completions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &FromEdit::offer);
    connect(this, &QLineEdit::editingFinished, this, &FromEdit::splitName);
    connect(session, &Session::scopeChanged, this, &FromEdit::load);
    connect(session->backend(), &ses::Backend::changed, this, [this](const ses::Change &change) {
        if (change.what == ses::Change::What::Identities)
            load();
    });
    load();
}

void FromEdit::setFurtherIdentities(const QStringList &arns)
{
    m_further.clear();
    for (const QString &text : arns) {
        const auto arn = ses::parseArn(text);
        if (arn && arn->account != m_session->scope().account && !arn->identityName().isEmpty())
            m_further.append(arn->identityName());
    }
    offer(text());
}

void FromEdit::load()
{
    if (m_session->scope().account.isEmpty())
        return;
    ses::IdentityQuery query;
    query.limit = maxIdentities;
    const int run = ++m_run;
    ses::whenDone(m_session->backend()->identities(m_session->scope(), query), this,
                  [this, run](const ses::Result<ses::Page<ses::IdentitySummary>> &page) {
                      if (run != m_run || !page)
                          return;
                      m_own.clear();
                      for (const ses::IdentitySummary &identity : page->rows) {
                          if (identity.status == ses::VerificationStatus::Success)
                              m_own.append(identity.name);
                      }
                      offer(text());
                  });
}

void FromEdit::offer(const QString &typed)
{
    const QString localPart = typed.section(u'@', 0, 0).trimmed();
    QStringList completions;
    for (const QString &name : m_further + m_own) {
        if (completions.size() >= maxCompletions)
            break;
        if (name.contains(u'@'))
            completions.append(name);
        else if (!localPart.isEmpty())
            completions.append(localPart + u'@' + ses::toDisplay(name));
    }
    completions.removeDuplicates();
    if (completions != m_completions->stringList())
        m_completions->setStringList(completions);
}

void FromEdit::splitName()
{
    if (!text().contains(u'<'))
        return;
    const auto mailbox = ses::parseMailbox(text());
    if (!mailbox || text().contains(u'\n') || text().contains(u'\r'))
        return;
    setText(mailbox->address);
    if (!mailbox->name.isEmpty())
        Q_EMIT nameFound(mailbox->name);
}
