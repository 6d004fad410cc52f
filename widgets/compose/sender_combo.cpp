// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/sender_combo.h"

#include "ses/arn.h"
#include "ses/when_done.h"
#include "widgets/common/session.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

SenderCombo::SenderCombo(Session *session, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
{
    setObjectName(u"principalField"_s);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    connect(this, &QComboBox::activated, this, [this] {
        m_wanted = principalArn();
        Q_EMIT principalChanged();
    });
    connect(session, &Session::scopeChanged, this, &SenderCombo::load);
    connect(session->backend(), &ses::Backend::changed, this, [this](const ses::Change &change) {
        if (change.what == ses::Change::What::Accounts)
            load();
    });
    load();
}

void SenderCombo::choose(const QString &principalArn)
{
    m_wanted = principalArn;
    load();
}

void SenderCombo::load()
{
    const QString account = m_session->scope().account;
    const int run = ++m_run;
    if (account.isEmpty()) {
        fill({});
        return;
    }
    ses::whenDone(m_session->backend()->users(account), this, [this, run](const ses::Result<QList<ses::User>> &users) {
        if (run != m_run)
            return;
        QList<QPair<QString, QString>> entries;
        for (const ses::User &user : users.value_or(QList<ses::User>()))
            entries.append({user.name, user.arn});
        fill(entries);
    });
}

void SenderCombo::fill(const QList<QPair<QString, QString>> &users)
{
    const QString before = principalArn();
    const ses::Scope &scope = m_session->scope();
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const auto &[name, arn] : users) {
            addItem(tr("User %1").arg(name), arn);
            setItemData(count() - 1, arn, Qt::ToolTipRole);
        }
        if (!scope.account.isEmpty()) {
            const QString root =
                ses::Arn{ses::partitionOf(scope.region), u"iam"_s, {}, scope.account, u"root"_s}.toString();
            addItem(tr("Root user"), root);
            setItemData(count() - 1, root, Qt::ToolTipRole);
        }
        const auto wanted = ses::parseArn(m_wanted);
        if (wanted && wanted->account == scope.account && findData(m_wanted) < 0)
            addItem(wanted->resource, m_wanted);
        int index = findData(m_wanted);
        if (index < 0)
            index = findData(before);
        setCurrentIndex(index >= 0 ? index : 0);
    }
    if (principalArn() != before || m_account != scope.account) {
        m_account = scope.account;
        Q_EMIT principalChanged();
    }
}
