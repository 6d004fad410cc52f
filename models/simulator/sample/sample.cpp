// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/sample/sample.h"

#include "ses/arn.h"
#include "simulator/store/account_store.h"
#include "simulator/store/identity_store.h"
#include "simulator/store/policy_store.h"

using namespace Qt::StringLiterals;

namespace simulator::sample {

namespace {

const ses::Scope owner{QLatin1StringView(ownerAccount), QLatin1StringView(region)};
const ses::Scope delegate{QLatin1StringView(delegateAccount), QLatin1StringView(region)};
constexpr int days = 9;

QByteArray partnerPolicy()
{
    return R"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "PartnerNews",
      "Effect": "Allow",
      "Principal": {"AWS": "222222222222"},
      "Action": ["ses:SendEmail", "ses:SendRawEmail"],
      "Resource": "arn:aws:ses:us-east-1:111111111111:identity/example.com",
      "Condition": {
        "StringLike": {"ses:FromAddress": ["news@example.com", "news+*@example.com"]}
      }
    }
  ]
}
)";
}

QByteArray sendingPermissions(const QString &resource)
{
    return uR"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "SendingPermissions",
      "Effect": "Allow",
      "Action": ["ses:SendEmail", "ses:SendRawEmail"],
      "Resource": "%1"
    }
  ]
}
)"_s.arg(resource)
        .toUtf8();
}

void createAccounts(SQLite::Database &database, const QDateTime &since)
{
    store::insertAccount(database, {owner.account, u"Owner"_s, false}, since);
    store::insertAccount(database, {delegate.account, u"Partner Agency"_s, false}, since.addSecs(1));
    const ses::AccountStatus production{true, 50'000, 14, 0, true};
    store::setAccountStatus(database, owner, production);
    store::setAccountStatus(database, {owner.account, u"eu-west-1"_s}, production);
    store::setAccountStatus(database, delegate, production);

    store::insertUser(database, owner.account, u"admin"_s, since);
    store::insertUser(database, delegate.account, u"mailer"_s, since);
    store::insertUser(database, delegate.account, u"intern"_s, since);
    store::insertAccessKey(database, owner.account, u"admin"_s, since);
    store::insertAccessKey(database, delegate.account, u"mailer"_s, since);
    const QByteArray onIdentity = sendingPermissions(ses::identityArn(owner, u"example.com"_s).toString());
    store::putUserPolicy(database, owner.account, u"admin"_s,
                         {u"sending-permissions"_s, sendingPermissions(u"*"_s), since});
    store::putUserPolicy(database, delegate.account, u"mailer"_s, {u"sending-permissions"_s, onIdentity, since});
}

void createIdentities(SQLite::Database &database, const QDateTime &since)
{
    const auto verified = [&](const ses::Scope &scope, const QString &name) {
        store::insertIdentity(database, scope, name, since);
        store::setPublished(database, scope, name, !name.contains(u'@'));
        store::setVerified(database, scope, name, ses::VerificationStatus::Success);
    };
    verified(owner, u"example.com"_s);
    verified(owner, u"newsletter@example.com"_s);
    verified({owner.account, u"eu-west-1"_s}, u"example.com"_s);
    store::insertIdentity(database, owner, u"shop.example.com"_s, since.addDays(days - 1));
    verified(delegate, u"agency.example.net"_s);
    store::putPolicy(database, owner, u"example.com"_s, {u"partner"_s, partnerPolicy(), since.addSecs(3600)});
}

ses::SendRequest request(const ses::Scope &scope, const QString &user, const QString &from, const QString &to,
                         const QString &subject)
{
    ses::SendRequest r;
    r.scope = scope;
    r.principalArn = ses::userArn(scope.account, user);
    r.from = {u"Example News"_s, from};
    r.to = {{QString(), to}};
    r.subject = subject;
    r.text = u"Hello,\n\nthis is \""_s + subject + u"\".\n\nRegards\nExample\n"_s;
    return r;
}

QList<ses::SendRequest> requestsOfOneDay(int day)
{
    using ses::RecipientOutcome;
    const QString arn = ses::identityArn(owner, u"example.com"_s).toString();
    const auto byDelegate = [&](const QString &from, const QString &to, const QString &subject) {
        ses::SendRequest r = request(delegate, u"mailer"_s, from, to, subject);
        r.sourceArn = arn;
        r.tags = {{u"campaign"_s, u"autumn"_s}};
        return r;
    };
    QList<ses::SendRequest> requests;
    requests << byDelegate(u"news@example.com"_s, u"reader%1@example.org"_s.arg(day),
                           u"Autumn offers, part %1"_s.arg(day + 1));
    requests << byDelegate(u"news+vip@example.com"_s, u"vip%1@example.net"_s.arg(day), u"For our best customers"_s);
    requests << request(owner, u"admin"_s, u"newsletter@example.com"_s, u"team%1@example.org"_s.arg(day),
                        u"Weekly report"_s);
    switch (day % 3) {
    case 0:
        requests << byDelegate(u"news@example.com"_s, u"former.reader%1@example.org"_s.arg(day), u"We miss you"_s);
        requests.back().outcomes.insert(requests.back().to.front().address, RecipientOutcome::BouncePermanent);
        break;
    case 1:
        requests << byDelegate(u"news@example.com"_s, u"full.mailbox%1@example.org"_s.arg(day), u"Last chance"_s);
        requests.back().outcomes.insert(requests.back().to.front().address, RecipientOutcome::BounceTransient);
        requests << byDelegate(u"sales@example.com"_s, u"reader%1@example.org"_s.arg(day),
                               u"Sales"_s); // refused: From condition
        break;
    default:
        requests << byDelegate(u"news@example.com"_s, u"bounce@simulator.amazonses.com"_s, u"Bounce test"_s);
        requests << byDelegate(u"news@example.com"_s, u"annoyed%1@example.org"_s.arg(day), u"Again us"_s);
        requests.back().outcomes.insert(requests.back().to.front().address, RecipientOutcome::Complaint);
        break;
    }
    return requests;
}

} // namespace

void create(store::Engine &engine, SQLite::Database &database)
{
    const QDateTime end = engine.now();
    const QDateTime start = end.addDays(-days);
    {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        createAccounts(database, start);
        createIdentities(database, start);
        store::putConfigurationSet(database, delegate,
                                   {u"tracking"_s, true, u"arn:aws:sns:us-east-1:222222222222:ses-events"_s});
        transaction.commit();
    }
    QDateTime clock;
    store::Engine past(database, {[&clock] { return clock; }, 1.0});
    store::Changes changes;
    for (int day = 0; day < days; ++day) {
        clock = start.addDays(day).addSecs(2 * 3600 + 600 * day);
        for (const ses::SendRequest &r : requestsOfOneDay(day)) {
            (void)past.send(r, changes);
            clock = clock.addSecs(1340);
            past.publishDue(changes);
        }
    }
}

} // namespace simulator::sample
