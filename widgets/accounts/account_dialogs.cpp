// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accounts/account_dialogs.h"

#include "ses/address.h"
#include "ses/arn.h"
#include "ses/backend.h"
#include "tables/account_table.h"
#include "widgets/common/form_dialog.h"
#include "widgets/common/session.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace account_dialogs {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AccountDialogs)
};

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QString freeId(const QList<ses::AccountSummary> &existing)
{
    for (;;) {
        const QString id =
            QString::number(QRandomGenerator::global()->bounded(quint64(100'000'000'000), quint64(1'000'000'000'000)));
        if (accountIdProblem(id, existing).isEmpty())
            return id;
    }
}

QString topicProblem(const QString &text)
{
    const auto arn = ses::parseArn(text);
    if (text.isEmpty() || (arn && arn->service == "sns"_L1 && !arn->resource.isEmpty()))
        return {};
    return Tr::tr("A topic ARN looks like arn:aws:sns:us-east-1:111111111111:name.");
}

} // namespace

QString accountIdProblem(const QString &id, const QList<ses::AccountSummary> &existing)
{
    if (!matches(u"[0-9]{12}"_s, id))
        return Tr::tr("An account ID has twelve digits.");
    for (const ses::AccountSummary &account : existing) {
        if (account.id == id)
            return Tr::tr("There is an account with this ID already.");
    }
    return {};
}

QString userNameProblem(const QString &name)
{
    return matches(u"[A-Za-z0-9+=,.@_-]{1,64}"_s, name)
               ? QString()
               : Tr::tr("A user name has 1 to 64 letters, digits or + = , . @ _ -.");
}

QString configurationSetNameProblem(const QString &name)
{
    return matches(u"[A-Za-z0-9_-]{1,64}"_s, name)
               ? QString()
               : Tr::tr("The name of a configuration set has 1 to 64 letters, digits, _ or -.");
}

void createAccount(Session *session, QWidget *parent, const std::function<void(const QString &)> &done)
{
    auto *dialog = new FormDialog(u"createAccountDialog"_s, Tr::tr("Create Account"), Tr::tr("Create Account"), parent);
    dialog->setIntroduction(Tr::tr("An account of the local simulator. Its ID stands in ARNs, as that of a real one."));
    QLineEdit *name = dialog->addField(Tr::tr("&Name:"), u"accountNameEdit"_s, [](const QString &text) {
        return text.isEmpty() ? Tr::tr("An account needs a name.") : QString();
    });
    const QList<ses::AccountSummary> existing = session->accounts();
    QLineEdit *id =
        dialog->addLeftToRightField(Tr::tr("Account &ID:"), u"accountIdEdit"_s,
                                    [existing](const QString &text) { return accountIdProblem(text, existing); });
    id->setText(freeId(existing));
    dialog->onAccept([=] {
        const ses::AccountSummary account{id->text().trimmed(), name->text().trimmed(), false};
        dialog->submit(session->simulator()->createAccount(account), [=](const ses::Result<> &) { done(account.id); });
    });
    name->setFocus();
    dialog->open();
}

void renameAccount(Session *session, QWidget *parent, const ses::AccountSummary &account)
{
    auto *dialog = new FormDialog(u"renameAccountDialog"_s, Tr::tr("Rename Account"), Tr::tr("Rename"), parent);
    QLineEdit *name = dialog->addField(Tr::tr("&Name:"), u"accountNameEdit"_s, [](const QString &text) {
        return text.isEmpty() ? Tr::tr("An account needs a name.") : QString();
    });
    name->setText(account.name);
    name->selectAll();
    dialog->onAccept([=] {
        dialog->submit(session->simulator()->renameAccount(account.id, name->text().trimmed()),
                       [](const ses::Result<> &) {});
    });
    dialog->open();
}

void createUser(Session *session, QWidget *parent, const QString &account,
                const std::function<void(const QString &)> &done)
{
    auto *dialog = new FormDialog(u"createUserDialog"_s, Tr::tr("Create IAM User"), Tr::tr("Create User"), parent);
    dialog->setIntroduction(Tr::tr("A new user may do nothing until an identity policy allows it."));
    QLineEdit *name = dialog->addLeftToRightField(Tr::tr("User &name:"), u"userNameEdit"_s, userNameProblem);
    dialog->onAccept([=] {
        dialog->submit(session->simulator()->createUser(account, name->text().trimmed()),
                       [done](const ses::Result<ses::User> &user) { done(user->name); });
    });
    dialog->open();
}

void createConfigurationSet(Session *session, QWidget *parent, const ses::Scope &scope)
{
    auto *dialog = new FormDialog(u"createConfigurationSetDialog"_s, Tr::tr("Create Configuration Set"),
                                  Tr::tr("Create Set"), parent);
    QLineEdit *name =
        dialog->addLeftToRightField(Tr::tr("&Name:"), u"configurationSetNameEdit"_s, configurationSetNameProblem);
    QLineEdit *topic =
        dialog->addLeftToRightField(Tr::tr("Event &destination:"), u"configurationSetTopicEdit"_s, topicProblem);
    topic->setPlaceholderText(Tr::tr("Topic ARN that gets all events, or nothing"));
    dialog->onAccept([=] {
        const ses::ConfigurationSet set{name->text().trimmed(), true, topic->text().trimmed()};
        dialog->submit(session->simulator()->createConfigurationSet(scope, set), [](const ses::Result<> &) {});
    });
    dialog->open();
}

void suppressAddress(Session *session, QWidget *parent, const ses::Scope &scope)
{
    auto *dialog = new FormDialog(u"suppressAddressDialog"_s, Tr::tr("Suppress Address"), Tr::tr("Suppress"), parent);
    dialog->setIntroduction(Tr::tr("Messages to a suppressed address are accepted and then bounce."));
    QLineEdit *address =
        dialog->addLeftToRightField(Tr::tr("&Address:"), u"suppressedAddressEdit"_s,
                                    [](const QString &text) { return ses::describe(ses::checkAddress(text)); });
    auto *reason = new QComboBox(dialog);
    reason->setObjectName(u"suppressionReason"_s);
    for (const ses::SuppressionReason value : {ses::SuppressionReason::Bounce, ses::SuppressionReason::Complaint})
        reason->addItem(tables::reasonName(value), int(value));
    dialog->addRow(Tr::tr("&Reason:"), reason);
    dialog->onAccept([=] {
        const ses::SuppressedAddress row{ses::toAscii(address->text().trimmed()),
                                         ses::SuppressionReason(reason->currentData().toInt()),
                                         QDateTime::currentDateTimeUtc()};
        dialog->submit(session->simulator()->suppress(scope, row), [](const ses::Result<> &) {});
    });
    dialog->open();
}

} // namespace account_dialogs
