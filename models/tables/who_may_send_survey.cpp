// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/who_may_send_survey.h"

#include "ses/address.h"
#include "ses/when_done.h"

#include <QDateTime>
#include <QPromise>
#include <QSet>
#include <QThreadPool>

#include <algorithm>

namespace tables {

namespace {

constexpr int namesAtOnce = 500;
constexpr int identitiesAtOnce = 32;

QStringList generalNames(const QString &name)
{
    QStringList names;
    for (const std::string &one : policy::moreGeneralNames(name.toStdString()))
        names.append(QString::fromStdString(one));
    return names;
}

} // namespace

struct AccessSurvey::Portion
{
    QStringList names;
    QList<QList<ses::AttachedPolicy>> policies;
    int waiting = 0;
    bool users = false;
};

AccessSurvey::AccessSurvey(ses::Backend *backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{}

template<typename T, typename Callback>
void AccessSurvey::ask(const ses::Future<T> &answer, Callback callback)
{
    ses::whenDone(answer, this, [this, run = m_run, callback = std::move(callback)](const ses::Result<T> &result) {
        if (run == m_run && m_running)
            callback(result);
    });
}

void AccessSurvey::start(const ses::Scope &scope, const QString &identity, const QList<ses::AccountSummary> &accounts)
{
    ++m_run;
    m_running = true;
    m_around = {scope, identity, {}, {}};
    for (const ses::AccountSummary &account : accounts)
        m_around.accountNames.insert(account.id, account.name);
    m_names.clear();
    m_next = m_rows = m_unread = 0;
    m_usersRead = false;
    Q_EMIT progressed(0, 0);
    askUsers(accounts);
}

void AccessSurvey::cancel()
{
    if (m_running)
        end(End::Cancelled);
}

void AccessSurvey::askUsers(const QList<ses::AccountSummary> &accounts)
{
    m_waitingUsers = int(accounts.size());
    if (accounts.isEmpty())
        askIdentities(0);
    for (const ses::AccountSummary &account : accounts) {
        ask(m_backend->users(account.id), [this, id = account.id](const ses::Result<QList<ses::User>> &users) {
            if (users) // otherwise this account cannot be seen, and its rows say so
                m_around.users.insert(id, *users);
            if (--m_waitingUsers == 0)
                askIdentities(0);
        });
    }
}

void AccessSurvey::askIdentities(int offset)
{
    ses::IdentityQuery query;
    // Addresses with labels stand beside the plain one: only the domain is common to them.
    query.text = m_around.identity.mid(m_around.identity.indexOf(u'@') + 1);
    query.offset = offset;
    query.limit = namesAtOnce;
    ask(m_backend->identities(m_around.scope, query),
        [this, offset](const ses::Result<ses::Page<ses::IdentitySummary>> &page) {
            if (!page) {
                fail(page.error());
                return;
            }
            takeIdentities(page->rows);
            const int reached = offset + int(page->rows.size());
            if (page->rows.isEmpty() || reached >= page->total)
                begin();
            else
                askIdentities(reached);
        });
}

void AccessSurvey::takeIdentities(const QList<ses::IdentitySummary> &rows)
{
    for (const ses::IdentitySummary &row : rows) {
        if (row.policyCount == 0 || row.name == m_around.identity)
            continue;
        if (m_around.identity.isEmpty() || generalNames(row.name).contains(m_around.identity))
            m_names.append(row.name);
    }
}

/// Every name is known: the own one and those above it are asked for whether they exist or not.
void AccessSurvey::begin()
{
    if (!m_around.identity.isEmpty())
        m_names += QStringList{m_around.identity} + generalNames(m_around.identity);
    QHash<QString, qsizetype> depth;
    for (const QString &name : std::as_const(m_names))
        depth.insert(name, generalNames(name).size());
    std::stable_sort(m_names.begin(), m_names.end(),
                     [&](const QString &a, const QString &b) { return depth.value(a) > depth.value(b); });
    m_names.removeDuplicates();
    m_reader = std::make_shared<AccessReader>(m_around, QDateTime::currentSecsSinceEpoch());
    askPortion();
}

void AccessSurvey::askPortion()
{
    Q_EMIT progressed(m_next, int(m_names.size()));
    auto portion = std::make_shared<Portion>();
    portion->names = m_names.mid(m_next, identitiesAtOnce);
    m_next += int(portion->names.size());
    if (portion->names.isEmpty()) {
        if (m_usersRead) {
            end(End::Complete);
            return;
        }
        m_usersRead = true;
        portion->users = true;
        readPortion(portion);
        return;
    }
    portion->policies.resize(portion->names.size());
    portion->waiting = int(portion->names.size());
    for (int i = 0; i < portion->names.size(); ++i) {
        const bool own = portion->names.at(i) == m_around.identity;
        ask(m_backend->policies(m_around.scope, portion->names.at(i)),
            [this, portion, i, own](const ses::Result<QList<ses::AttachedPolicy>> &policies) {
                if (policies) {
                    portion->policies[i] = *policies;
                } else if (own) {
                    fail(policies.error());
                    return;
                } else if (policies.error().code != ses::ErrorCode::NotFound) {
                    ++m_unread;
                }
                if (--portion->waiting == 0)
                    readPortion(portion);
            });
    }
}

void AccessSurvey::readPortion(const std::shared_ptr<Portion> &portion)
{
    const auto promise = std::make_shared<QPromise<ses::Result<QList<AccessRow>>>>();
    promise->start();
    ask(promise->future(), [this](const ses::Result<QList<AccessRow>> &rows) { take(*rows); });
    // The next portion begins after this one: the reader is never in two threads.
    QThreadPool::globalInstance()->start([promise, portion, reader = m_reader] {
        QList<AccessRow> rows;
        for (int i = 0; i < portion->names.size(); ++i)
            rows += reader->read(portion->names.at(i), portion->policies.at(i));
        if (portion->users)
            rows += reader->readUsers();
        promise->addResult(ses::Result<QList<AccessRow>>(rows));
        promise->finish();
    });
}

void AccessSurvey::take(const QList<AccessRow> &rows)
{
    const QList<AccessRow> kept = rows.mid(0, mostRows - m_rows);
    m_rows += int(kept.size());
    if (!kept.isEmpty())
        Q_EMIT found(kept);
    if (!m_running) // who hears of them may have had enough
        return;
    if (kept.size() < rows.size())
        end(End::TooMany);
    else
        askPortion();
}

void AccessSurvey::end(End how)
{
    ++m_run;
    m_running = false;
    m_reader.reset();
    Q_EMIT finished(how, m_unread);
}

void AccessSurvey::fail(const ses::Error &error)
{
    ++m_run;
    m_running = false;
    m_reader.reset();
    Q_EMIT failed(error);
}

} // namespace tables
