// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accounts/sending_permissions_dialog.h"

#include "ses/arn.h"
#include "ses/backend.h"
#include "tables/user_table.h"
#include "widgets/common/session.h"

#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString nameProblem(const QString &name)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9+=,.@_-]{1,128}$"_s);
    return allowed.match(name).hasMatch()
               ? QString()
               : SendingPermissionsDialog::tr("A policy name has 1 to 128 letters, digits or + = , . @ _ -.");
}

QString arnProblem(const QString &text)
{
    if (text == "*"_L1)
        return {};
    const auto arn = ses::parseArn(text);
    if (arn && !arn->identityName().isEmpty())
        return {};
    return SendingPermissionsDialog::tr(
        "An identity's ARN looks like arn:aws:ses:us-east-1:111111111111:identity/example.com; * means every "
        "identity.");
}

} // namespace

QString freePolicyName(const QString &wanted, const QList<ses::AttachedPolicy> &policies)
{
    const auto taken = [&](const QString &name) {
        return std::any_of(policies.begin(), policies.end(),
                           [&](const ses::AttachedPolicy &policy) { return policy.name == name; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = wanted + QString::number(number);
    return name;
}

SendingPermissionsDialog::SendingPermissionsDialog(Session *session, const QString &account, const ses::User &user,
                                                   QWidget *parent)
    : FormDialog(u"sendingPermissionsDialog"_s, tr("Add Sending Permissions"), tr("Add Policy"), parent)
    , m_session(session)
    , m_account(account)
    , m_user(user.name)
{
    setIntroduction(
        tr("Allows %1 to call ses:SendEmail and ses:SendRawEmail with one identity. For an identity of another "
           "account its owner must allow it too, with a sending authorization policy.")
            .arg(user.name));
    m_name = addLeftToRightField(tr("Policy &name:"), u"permissionNameEdit"_s, nameProblem);
    m_arn = addLeftToRightField(tr("Identity &ARN:"), u"permissionArnEdit"_s, arnProblem);
    m_name->setText(freePolicyName(u"SendingPermissions"_s, user.policies));
    m_arn->setPlaceholderText(u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s);
    m_arn->setFocus();
    offerIdentities();
    onAccept([this] { add(); });
}

void SendingPermissionsDialog::offerIdentities()
{
    auto *known = new QStringListModel(this);
    auto *completer = new QCompleter(known, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_arn->setCompleter(completer);
    QStringList accounts;
    for (const ses::AccountSummary &account : m_session->accounts())
        accounts.append(account.id);
    for (const QString &account : std::as_const(accounts)) {
        const ses::Scope scope{account, m_session->scope().region};
        ses::whenDone(m_session->backend()->identities(scope, {}), this,
                      [this, known, scope](const ses::Result<ses::Page<ses::IdentitySummary>> &page) {
                          if (!page)
                              return; // only a help for typing
                          QStringList arns = known->stringList();
                          for (const ses::IdentitySummary &identity : page->rows)
                              arns.append(ses::identityArn(scope, identity.name).toString());
                          known->setStringList(arns);
                          if (m_arn->text().isEmpty() && scope.account == m_account && !page->rows.isEmpty())
                              m_arn->setText(ses::identityArn(scope, page->rows.first().name).toString());
                      });
    }
}

void SendingPermissionsDialog::add()
{
    const QString arn = m_arn->text().trimmed();
    ses::AttachedPolicy policy;
    policy.name = m_name->text().trimmed();
    policy.text = tables::sendingPermissions(arn == "*"_L1 ? QString() : arn);
    policy.changedAt = QDateTime::currentDateTimeUtc();
    submit(m_session->simulator()->putUserPolicy(m_account, m_user, policy),
           [this, name = policy.name](const ses::Result<> &) { Q_EMIT added(name); });
}
