// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/document.h"
#include "ses/address.h"
#include "simulator/backend.h"
#include "simulator/refusals.h"
#include "simulator/store/account_store.h"
#include "simulator/store/identity_store.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

using store::Changes;
using store::Engine;
using What = ses::Change::What;

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// IAM's checks of a user's policy (policy-language.md 7), the first that fails.
std::optional<ses::Error> refuseUserPolicy(const QByteArray &text)
{
    const policy::Document document(text.toStdString());
    const auto &statements = document.statements();
    const auto incomplete = [](const policy::Statement &s) { return !s.isAllow() && !s.isDeny(); };
    if (!document.isStrictJson() || statements.empty() || std::any_of(statements.begin(), statements.end(), incomplete))
        return refusals::badUserPolicy(u"Syntax errors in policy."_s);
    if (!document.version() || document.version()->value != "2012-10-17")
        return refusals::badUserPolicy(u"Policy document must be version 2012-10-17 or greater."_s);
    for (const policy::Statement &statement : statements) {
        if (statement.principal)
            return refusals::badUserPolicy(u"Policy document should not specify a principal."_s);
        if (!statement.action || statement.action->items.values.empty())
            return refusals::badUserPolicy(u"Policy statement must contain actions."_s);
        if (!statement.resource || statement.resource->items.values.empty())
            return refusals::badUserPolicy(u"Policy statement must contain resources."_s);
    }
    return std::nullopt;
}

} // namespace

ses::Future<> Backend::createAccount(const ses::AccountSummary &account)
{
    return m_worker->write<void>(
        [account](Engine &engine, SQLite::Database &database, Changes &changes) -> ses::Result<> {
            if (!matches(account.id, u"[0-9]{12}"_s))
                return tl::make_unexpected(refusals::badAccountId());
            if (store::accountExists(database, account.id))
                return tl::make_unexpected(refusals::accountExists(account.id));
            store::insertAccount(database, account, engine.now());
            changes << ses::Change{What::Accounts, {account.id, {}}, {}};
            return {};
        });
}

ses::Future<> Backend::renameAccount(const QString &id, const QString &name)
{
    return m_worker->write<void>([id, name](Engine &, SQLite::Database &database, Changes &changes) -> ses::Result<> {
        if (!store::accountExists(database, id))
            return tl::make_unexpected(refusals::accountMissing(id));
        store::renameAccount(database, id, name);
        changes << ses::Change{What::Accounts, {id, {}}, {}};
        return {};
    });
}

ses::Future<> Backend::deleteAccount(const QString &id)
{
    return m_worker->write<void>([id](Engine &, SQLite::Database &database, Changes &changes) -> ses::Result<> {
        if (!store::accountExists(database, id))
            return tl::make_unexpected(refusals::accountMissing(id));
        store::deleteAccount(database, id);
        changes << ses::Change{What::Accounts, {id, {}}, {}} << ses::Change{What::Identities, {id, {}}, {}};
        return {};
    });
}

ses::Future<> Backend::setAccountStatus(const ses::Scope &scope, const ses::AccountStatus &status)
{
    return m_worker->write<void>(
        [scope, status](Engine &, SQLite::Database &database, Changes &changes) -> ses::Result<> {
            if (!store::accountExists(database, scope.account))
                return tl::make_unexpected(refusals::accountMissing(scope.account));
            store::setAccountStatus(database, scope, status);
            changes << ses::Change{What::Settings, scope, {}};
            return {};
        });
}

ses::Future<ses::User> Backend::createUser(const QString &account, const QString &name)
{
    return m_worker->write<ses::User>(
        [=](Engine &engine, SQLite::Database &database, Changes &changes) -> ses::Result<ses::User> {
            if (!store::accountExists(database, account))
                return tl::make_unexpected(refusals::accountMissing(account));
            if (!matches(name, u"[A-Za-z0-9+=,.@_-]{1,64}"_s))
                return tl::make_unexpected(
                    refusals::badName(tr("A user name has 1 to 64 letters, digits or + = , . @ _ -")));
            if (store::userExists(database, account, name))
                return tl::make_unexpected(refusals::userExists(name));
            store::insertUser(database, account, name, engine.now());
            changes << ses::Change{What::Accounts, {account, {}}, name};
            const QList<ses::User> users = store::users(database, account);
            return *std::find_if(users.begin(), users.end(), [&](const ses::User &user) { return user.name == name; });
        });
}

ses::Future<> Backend::editUser(const QString &account, const QString &user, IdentityEdit edit)
{
    return m_worker->write<void>([account, user, edit = std::move(edit)](Engine &, SQLite::Database &database,
                                                                         Changes &changes) -> ses::Result<> {
        if (!store::userExists(database, account, user))
            return tl::make_unexpected(refusals::userMissing(user));
        changes << ses::Change{What::Accounts, {account, {}}, user};
        return edit(database);
    });
}

ses::Future<> Backend::deleteUser(const QString &account, const QString &name)
{
    return editUser(account, name, [=](SQLite::Database &database) -> ses::Result<> {
        store::deleteUser(database, account, name);
        return {};
    });
}

ses::Future<ses::AccessKey> Backend::createAccessKey(const QString &account, const QString &user)
{
    return m_worker->write<ses::AccessKey>(
        [=](Engine &engine, SQLite::Database &database, Changes &changes) -> ses::Result<ses::AccessKey> {
            if (!store::userExists(database, account, user))
                return tl::make_unexpected(refusals::userMissing(user));
            changes << ses::Change{What::Accounts, {account, {}}, user};
            return store::insertAccessKey(database, account, user, engine.now());
        });
}

ses::Future<> Backend::deleteAccessKey(const QString &account, const QString &user, const QString &keyId)
{
    return editUser(account, user, [=](SQLite::Database &database) -> ses::Result<> {
        if (store::deleteAccessKey(database, account, user, keyId) == 0)
            return tl::make_unexpected(refusals::keyMissing());
        return {};
    });
}

ses::Future<QString> Backend::secretOf(const QString &keyId)
{
    return m_worker->read<QString>([keyId](SQLite::Database &database) -> ses::Result<QString> {
        const QString secret = store::secretOf(database, keyId);
        if (secret.isEmpty())
            return tl::make_unexpected(refusals::keyMissing());
        return secret;
    });
}

ses::Future<> Backend::putUserPolicy(const QString &account, const QString &user, const ses::AttachedPolicy &policy)
{
    return editUser(account, user, [=, now = m_options.clock()](SQLite::Database &database) -> ses::Result<> {
        if (!matches(policy.name, u"[A-Za-z0-9+=,.@_-]{1,128}"_s))
            return tl::make_unexpected(
                refusals::badName(tr("A policy name has 1 to 128 letters, digits or + = , . @ _ -")));
        if (const auto refusal = refuseUserPolicy(policy.text))
            return tl::make_unexpected(*refusal);
        store::putUserPolicy(database, account, user, {policy.name, policy.text, now});
        return {};
    });
}

ses::Future<> Backend::deleteUserPolicy(const QString &account, const QString &user, const QString &name)
{
    return editUser(account, user, [=](SQLite::Database &database) -> ses::Result<> {
        if (store::deleteUserPolicy(database, account, user, name) == 0)
            return tl::make_unexpected(refusals::policyMissing(name));
        return {};
    });
}

ses::Future<> Backend::createConfigurationSet(const ses::Scope &scope, const ses::ConfigurationSet &set)
{
    return m_worker->write<void>([=](Engine &, SQLite::Database &database, Changes &changes) -> ses::Result<> {
        if (!store::accountExists(database, scope.account))
            return tl::make_unexpected(refusals::accountMissing(scope.account));
        if (!matches(set.name, u"[A-Za-z0-9_-]{1,64}"_s))
            return tl::make_unexpected(
                refusals::badName(tr("A configuration set's name has 1 to 64 letters, digits, - or _")));
        store::putConfigurationSet(database, scope, set);
        changes << ses::Change{What::Settings, scope, set.name};
        return {};
    });
}

ses::Future<> Backend::deleteConfigurationSet(const ses::Scope &scope, const QString &name)
{
    return m_worker->write<void>([=](Engine &, SQLite::Database &database, Changes &changes) -> ses::Result<> {
        if (store::deleteConfigurationSet(database, scope, name) == 0)
            return tl::make_unexpected(refusals::configurationSetMissing(name));
        changes << ses::Change{What::Settings, scope, name};
        return {};
    });
}

ses::Future<QList<ses::SuppressedAddress>> Backend::suppressionList(const ses::Scope &scope)
{
    return m_worker->read<QList<ses::SuppressedAddress>>(
        [scope](SQLite::Database &database) { return store::suppressionList(database, scope); });
}

ses::Future<> Backend::suppress(const ses::Scope &scope, const ses::SuppressedAddress &address)
{
    return m_worker->write<void>([=](Engine &engine, SQLite::Database &database, Changes &changes) -> ses::Result<> {
        if (!store::accountExists(database, scope.account))
            return tl::make_unexpected(refusals::accountMissing(scope.account));
        const ses::NameProblem problem = ses::checkAddress(address.address);
        if (problem != ses::NameProblem::None)
            return tl::make_unexpected(refusals::badIdentity(ses::describe(problem)));
        store::suppress(database, scope,
                        {address.address, address.reason, address.since.isValid() ? address.since : engine.now()});
        changes << ses::Change{What::Settings, scope, {}};
        return {};
    });
}

ses::Future<> Backend::unsuppress(const ses::Scope &scope, const QString &address)
{
    return m_worker->write<void>([=](Engine &, SQLite::Database &database, Changes &changes) -> ses::Result<> {
        if (store::unsuppress(database, scope, address) == 0)
            return tl::make_unexpected(refusals::suppressedMissing(address));
        changes << ses::Change{What::Settings, scope, {}};
        return {};
    });
}

ses::Future<> Backend::publishRecords(const ses::Scope &scope, const QString &identity, bool published)
{
    using ses::VerificationStatus;
    return editIdentity(scope, identity, What::Identities, [=](SQLite::Database &database) -> ses::Result<> {
        const auto found = store::identity(database, scope, identity);
        store::setPublished(database, scope, identity, published);
        if (found->summary.type != ses::IdentityType::Domain)
            return {};
        // A verified domain whose records disappear first fails temporarily (ses.md 1.3).
        const auto status = published ? VerificationStatus::Success
                            : found->summary.status == VerificationStatus::Success
                                ? VerificationStatus::TemporaryFailure
                                : found->summary.status;
        store::setVerified(database, scope, identity, status);
        return {};
    });
}

ses::Future<> Backend::resendVerification(const ses::Scope &scope, const QString &identity)
{
    return m_worker->write<void>([=](Engine &engine, SQLite::Database &database, Changes &changes) -> ses::Result<> {
        const auto found = store::identity(database, scope, identity);
        if (!found)
            return tl::make_unexpected(refusals::identityMissing(identity));
        if (found->summary.status != ses::VerificationStatus::Success)
            store::setVerified(database, scope, identity, ses::VerificationStatus::Pending);
        engine.mailVerification(scope, found->summary.name);
        changes << ses::Change{What::Mailbox, {}, {}} << ses::Change{What::Identities, scope, identity};
        return {};
    });
}

ses::Future<> Backend::confirmVerification(qint64 mailKey)
{
    return m_worker->write<void>(
        [mailKey](Engine &engine, SQLite::Database &database, Changes &changes) -> ses::Result<> {
            const auto mail = store::verificationMail(database, mailKey, engine.now());
            if (!mail || !store::identity(database, mail->scope, mail->address))
                return tl::make_unexpected(refusals::linkExpired());
            store::setVerified(database, mail->scope, mail->address, ses::VerificationStatus::Success);
            store::closeVerification(database, mail->scope, mail->address);
            changes << ses::Change{What::Identities, mail->scope, mail->address} << ses::Change{What::Mailbox, {}, {}};
            return {};
        });
}

} // namespace simulator
