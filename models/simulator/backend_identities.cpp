// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/address.h"
#include "ses/arn.h"
#include "simulator/backend.h"
#include "simulator/refusals.h"
#include "simulator/store/account_store.h"
#include "simulator/store/identity_store.h"
#include "simulator/store/policy_store.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace simulator {

using store::Changes;
using store::Engine;
using What = ses::Change::What;

namespace {

constexpr int maximumIdentities = 10'000; ///< ses.md 1.1

bool isAddress(const QString &name)
{
    return name.contains(u'@');
}

/// The name as SES keeps it: IDN in Punycode; domains fold case, addresses do not.
QString storedName(const QString &name)
{
    const bool ascii = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 128; });
    if (!ascii)
        return ses::toAscii(name);
    return isAddress(name) ? name : name.toLower();
}

bool principalExists(SQLite::Database &database, const QString &principal)
{
    if (!principal.contains(u':'))
        return store::accountExists(database, principal);
    const auto arn = ses::parseArn(principal);
    if (!arn || !store::accountExists(database, arn->account))
        return false;
    // Roles and sessions are not modelled in the workspace; an existing account is as far as it can tell.
    return !arn->resource.startsWith(u"user/"_s) ||
           store::userExists(database, arn->account, arn->resource.section(u'/', -1));
}

} // namespace

ses::Future<ses::Page<ses::IdentitySummary>> Backend::identities(const ses::Scope &scope,
                                                                 const ses::IdentityQuery &query)
{
    return m_worker->read<ses::Page<ses::IdentitySummary>>(
        [scope, query](SQLite::Database &database) { return store::identities(database, scope, query); });
}

ses::Future<ses::Identity> Backend::identity(const ses::Scope &scope, const QString &name)
{
    return m_worker->read<ses::Identity>([scope, name](SQLite::Database &database) -> ses::Result<ses::Identity> {
        if (const auto found = store::identity(database, scope, name))
            return *found;
        return tl::make_unexpected(refusals::identityMissing(name));
    });
}

ses::Future<ses::Identity> Backend::createIdentity(const ses::Scope &scope, const QString &name)
{
    const QString wanted = name.trimmed();
    return m_worker->write<ses::Identity>(
        [scope, wanted](Engine &engine, SQLite::Database &database, Changes &changes) -> ses::Result<ses::Identity> {
            const ses::NameProblem problem = isAddress(wanted) ? ses::checkAddress(wanted) : ses::checkDomain(wanted);
            if (problem != ses::NameProblem::None)
                return tl::make_unexpected(refusals::badIdentity(ses::describe(problem)));
            const QString stored = storedName(wanted);
            if (!store::accountExists(database, scope.account))
                return tl::make_unexpected(refusals::accountMissing(scope.account));
            if (store::identity(database, scope, stored))
                return tl::make_unexpected(refusals::identityExists(stored));
            if (store::identityCount(database, scope) >= maximumIdentities)
                return tl::make_unexpected(refusals::tooManyIdentities());
            store::insertIdentity(database, scope, stored, engine.now());
            if (isAddress(stored)) {
                engine.mailVerification(scope, stored);
                changes << ses::Change{What::Mailbox, {}, {}};
            }
            changes << ses::Change{What::Identities, scope, stored};
            return *store::identity(database, scope, stored);
        });
}

ses::Future<QString> Backend::deleteIdentities(const ses::Scope &scope, const QStringList &names)
{
    return m_worker->write<QString>(
        [scope, names](Engine &engine, SQLite::Database &database, Changes &changes) -> ses::Result<QString> {
            const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
            for (const QString &name : names) {
                if (!store::identity(database, scope, name))
                    return tl::make_unexpected(refusals::identityMissing(name));
                store::deleteIdentity(database, scope, name, token, engine.now());
            }
            changes << ses::Change{What::Identities, scope, names.size() == 1 ? names.front() : QString()};
            return token;
        });
}

ses::Future<> Backend::undoDelete(const QString &token)
{
    return m_worker->write<void>(
        [token](Engine &engine, SQLite::Database &database, Changes &changes) -> ses::Result<> {
            if (!store::restoreDeleted(database, token, engine.now()))
                return tl::make_unexpected(refusals::undoGone());
            changes << ses::Change{What::Identities, {}, {}} << ses::Change{What::Policies, {}, {}};
            return {};
        });
}

ses::Future<> Backend::editIdentity(const ses::Scope &scope, const QString &identity, What what, IdentityEdit edit)
{
    return m_worker->write<void>([scope, identity, what, edit = std::move(edit)](Engine &, SQLite::Database &database,
                                                                                 Changes &changes) -> ses::Result<> {
        if (!store::identity(database, scope, identity))
            return tl::make_unexpected(refusals::identityMissing(identity));
        changes << ses::Change{what, scope, identity};
        return edit(database);
    });
}

ses::Future<> Backend::setNotificationSettings(const ses::Scope &scope, const QString &identity,
                                               const ses::NotificationSettings &settings)
{
    return editIdentity(scope, identity, What::Identities, [=](SQLite::Database &database) -> ses::Result<> {
        store::setNotifications(database, scope, identity, settings);
        return {};
    });
}

ses::Future<> Backend::setMailFrom(const ses::Scope &scope, const QString &identity, const QString &domain,
                                   bool rejectOnMxFailure)
{
    return editIdentity(scope, identity, What::Identities, [=](SQLite::Database &database) -> ses::Result<> {
        const QString parent = isAddress(identity) ? ses::domainOf(identity) : identity;
        const ses::NameProblem problem = domain.isEmpty() ? ses::NameProblem::None : ses::checkDomain(domain);
        if (problem != ses::NameProblem::None)
            return tl::make_unexpected(refusals::badIdentity(ses::describe(problem)));
        if (!domain.isEmpty() && !domain.endsWith(u'.' + parent, Qt::CaseInsensitive))
            return tl::make_unexpected(
                refusals::badIdentity(tr("A MAIL FROM domain is a subdomain of %1.").arg(parent)));
        store::setMailFrom(database, scope, identity, domain.toLower(), rejectOnMxFailure);
        return {};
    });
}

ses::Future<> Backend::setDkimEnabled(const ses::Scope &scope, const QString &identity, bool enabled)
{
    return editIdentity(scope, identity, What::Identities, [=](SQLite::Database &database) -> ses::Result<> {
        store::setDkimEnabled(database, scope, identity, enabled);
        return {};
    });
}

ses::Future<> Backend::setDefaultConfigurationSet(const ses::Scope &scope, const QString &identity, const QString &name)
{
    return editIdentity(scope, identity, What::Identities, [=](SQLite::Database &database) -> ses::Result<> {
        const QList<ses::ConfigurationSet> sets = store::configurationSets(database, scope);
        const bool known =
            std::any_of(sets.begin(), sets.end(), [&](const ses::ConfigurationSet &set) { return set.name == name; });
        if (!name.isEmpty() && !known)
            return tl::make_unexpected(refusals::configurationSetMissing(name));
        store::setDefaultConfigurationSet(database, scope, identity, name);
        return {};
    });
}

ses::Future<QList<ses::AttachedPolicy>> Backend::policies(const ses::Scope &scope, const QString &identity)
{
    return m_worker->read<QList<ses::AttachedPolicy>>(
        [=](SQLite::Database &database) -> ses::Result<QList<ses::AttachedPolicy>> {
            if (!store::identity(database, scope, identity))
                return tl::make_unexpected(refusals::identityMissing(identity));
            return store::policies(database, scope, identity);
        });
}

ses::Future<> Backend::putPolicy(const ses::Scope &scope, const QString &identity, const ses::AttachedPolicy &policy)
{
    return m_worker->write<void>([=](Engine &engine, SQLite::Database &database, Changes &changes) -> ses::Result<> {
        const auto found = store::identity(database, scope, identity);
        if (!found)
            return tl::make_unexpected(refusals::identityMissing(identity));
        rules::PolicyPut put;
        put.scope = scope;
        put.identity = found->summary.name;
        put.identityVerified = found->summary.status == ses::VerificationStatus::Success;
        put.name = policy.name;
        put.text = policy.text;
        for (const ses::AttachedPolicy &other : store::policies(database, scope, identity))
            put.policiesBefore += other.name != policy.name ? 1 : 0;
        const auto exists = [&database](const QString &principal) { return principalExists(database, principal); };
        if (const auto refusal = rules::refusePolicy(put, exists))
            return tl::make_unexpected(*refusal);
        store::putPolicy(database, scope, identity, {policy.name, policy.text, engine.now()});
        changes << ses::Change{What::Policies, scope, identity} << ses::Change{What::Identities, scope, identity};
        return {};
    });
}

ses::Future<QString> Backend::deletePolicy(const ses::Scope &scope, const QString &identity, const QString &name)
{
    return m_worker->write<QString>(
        [=](Engine &engine, SQLite::Database &database, Changes &changes) -> ses::Result<QString> {
            if (!store::identity(database, scope, identity))
                return tl::make_unexpected(refusals::identityMissing(identity));
            const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
            if (!store::deletePolicy(database, scope, identity, name, token, engine.now()))
                return tl::make_unexpected(refusals::policyMissing(name));
            changes << ses::Change{What::Policies, scope, identity} << ses::Change{What::Identities, scope, identity};
            return token;
        });
}

} // namespace simulator
