// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rehearsal/principal_combo.h"

#include "ses/arn.h"
#include "ses/when_done.h"
#include "widgets/common/session.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int hasPoliciesRole = Qt::UserRole + 1;
constexpr int mostAccounts = 50; ///< whose users are listed

} // namespace

PrincipalCombo::PrincipalCombo(Session *session, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    lineEdit()->setLayoutDirection(Qt::LeftToRight);
    lineEdit()->setPlaceholderText(tr("a user, or an ARN"));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::currentTextChanged, this, &PrincipalCombo::principalChanged);
    connect(session, &Session::accountsChanged, this, &PrincipalCombo::load);
    load();
}

QString PrincipalCombo::principalArn() const
{
    const int index = findText(currentText());
    const QString typed = index >= 0 ? itemData(index).toString() : currentText().trimmed();
    const auto arn = ses::parseArn(typed);
    if (!arn)
        return typed.endsWith(".amazonaws.com"_L1) ? typed : QString();
    if (!arn->resource.startsWith("role/"_L1))
        return typed;
    const QString session = u"assumed-role/"_s + arn->resource.section(u'/', -1) + u"/session"_s;
    return ses::Arn{arn->partition, u"sts"_s, {}, arn->account, session}.toString();
}

void PrincipalCombo::setPrincipalArn(const QString &arn)
{
    const int index = findData(arn);
    if (index >= 0)
        setCurrentIndex(index);
    else
        setEditText(arn);
}

void PrincipalCombo::preferOthersThan(const QString &account)
{
    m_notPreferred = account;
    chooseSomebody();
}

void PrincipalCombo::chooseSomebody()
{
    if (!currentText().isEmpty() || m_notPreferred.isEmpty())
        return;
    for (int i = 0; i < count(); ++i) {
        const auto arn = ses::parseArn(itemData(i).toString());
        if (arn && arn->account != m_notPreferred && itemData(i, hasPoliciesRole).toBool())
            return setCurrentIndex(i);
    }
}

void PrincipalCombo::add(const QString &label, const ses::User &user)
{
    if (findData(user.arn) < 0)
        addItem(label, user.arn);
    const int index = findData(user.arn);
    setItemData(index, user.arn, Qt::ToolTipRole);
    setItemData(index, !user.policies.isEmpty(), hasPoliciesRole);
}

void PrincipalCombo::load()
{
    const int run = ++m_run;
    for (const ses::AccountSummary &account : m_session->accounts().mid(0, mostAccounts)) {
        ses::whenDone(m_session->backend()->users(account.id), this,
                      [this, run, account](const ses::Result<QList<ses::User>> &users) {
                          if (run != m_run || !users)
                              return;
                          const QString chosen = principalArn();
                          const QString typed = currentText();
                          {
                              const QSignalBlocker blocker(this);
                              const QString owner = account.name.isEmpty() ? account.id : account.name;
                              for (const ses::User &user : *users)
                                  add(tr("%1 (%2)", "user, account").arg(user.name, owner), user);
                              if (chosen.isEmpty())
                                  setEditText(typed);
                              else
                                  setPrincipalArn(chosen);
                          }
                          chooseSomebody();
                          if (principalArn() != chosen)
                              Q_EMIT principalChanged();
                      });
    }
}
