// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/denial_lookup.h"

#include "ses/address.h"
#include "ses/when_done.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

/// The part that every identity shares that could cover one of the refused names: "example.com".
QString commonPart(const ses::Denial &denial)
{
    QString name = denial.resource() == ses::Denial::Resource::Identity ? denial.resourceName() : QString();
    if (name.isEmpty() && !denial.addresses.isEmpty())
        name = denial.addresses.constFirst();
    if (name.isEmpty())
        name = denial.from;
    const QString domain = name.contains(u'@') ? ses::domainOf(name) : name;
    return domain.section(u'.', -2);
}

} // namespace

DenialLookup::DenialLookup(ses::Backend *backend, const ses::Denial &denial, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_denial(denial)
{
    ask(backend->accounts(), [this](const auto &accounts) { takeAccounts(accounts); });
}

template<typename T, typename Callback>
void DenialLookup::ask(const ses::Future<T> &answer, Callback take)
{
    ++m_waiting;
    ses::whenDone(answer, this, [this, take = std::move(take)](const ses::Result<T> &result) {
        take(result);
        if (--m_waiting == 0)
            end();
    });
}

void DenialLookup::end()
{
    Q_EMIT found(m_facts);
}

void DenialLookup::takeAccounts(const ses::Result<QList<ses::AccountSummary>> &accounts)
{
    if (!accounts)
        return;
    for (const ses::AccountSummary &account : *accounts)
        m_facts.accounts.append(account.id);
    const QString region = ses::requestOf(m_denial).scope.region;
    // A real account is not asked about thirty regions for one question.
    m_facts.allRegionsSeen = m_backend->simulator() != nullptr;
    if (!commonPart(m_denial).isEmpty()) {
        for (const QString &account : std::as_const(m_facts.accounts)) {
            if (m_facts.allRegionsSeen) {
                for (const QString &other : ses::regions())
                    askIdentities(account, other);
            } else if (!region.isEmpty()) {
                askIdentities(account, region);
            }
        }
    }
    if (m_facts.knows(m_denial.callerAccount()))
        askCaller();
    const bool isIdentity = m_denial.resource() == ses::Denial::Resource::Identity;
    if (isIdentity && m_facts.knows(m_denial.ownerAccount()))
        askOwner();
    if (m_facts.knows(m_denial.callerAccount()) && isIdentity)
        askPreflight();
}

void DenialLookup::askIdentities(const QString &account, const QString &region)
{
    const ses::Scope scope{account, region};
    ses::IdentityQuery query;
    query.text = commonPart(m_denial);
    ask(m_backend->identities(scope, query), [this, scope](const ses::Result<ses::Page<ses::IdentitySummary>> &page) {
        if (!page)
            return;
        for (const ses::IdentitySummary &identity : page->rows)
            m_facts.identities.append({scope, identity});
    });
}

void DenialLookup::askCaller()
{
    const QString account = m_denial.callerAccount();
    const QString region = ses::requestOf(m_denial).scope.region;
    if (!region.isEmpty()) {
        ask(m_backend->accountStatus({account, region}), [this](const ses::Result<ses::AccountStatus> &status) {
            if (status)
                m_facts.caller = *status;
        });
    }
    ask(m_backend->users(account), [this](const ses::Result<QList<ses::User>> &users) {
        if (!users)
            return;
        for (const ses::User &user : *users) {
            if (user.arn == m_denial.principal)
                m_facts.user = user;
        }
    });
}

void DenialLookup::askOwner()
{
    const ses::Scope scope{m_denial.ownerAccount(), m_denial.region};
    ask(m_backend->policies(scope, m_denial.resourceName()),
        [this](const ses::Result<QList<ses::AttachedPolicy>> &policies) {
            if (policies)
                m_facts.ownerPolicies = *policies;
        });
}

void DenialLookup::askPreflight()
{
    ses::SendRequest request = ses::requestOf(m_denial);
    if (request.from.address.isEmpty()) {
        m_facts.fromGuessed = true;
        request.from.address = u"someone@"_s + m_denial.resourceName();
    }
    if (request.to.isEmpty())
        request.to = {{{}, u"success@simulator.amazonses.com"_s}};
    request.subject = u"-"_s;
    request.text = u"-"_s;
    ask(m_backend->preflight(request), [this](const ses::Result<ses::Preflight> &preflight) {
        if (preflight)
            m_facts.preflight = *preflight;
    });
}

} // namespace tables
