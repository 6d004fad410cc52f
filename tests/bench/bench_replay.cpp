// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replay of recorded messages against a draft, reading from the file included.

#include "simulator/store/account_store.h"
#include "simulator/store/identity_store.h"
#include "simulator/store/message_store.h"
#include "simulator/store/policy_store.h"
#include "simulator/store/replay.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
namespace store = simulator::store;

namespace {

constexpr int messages = 100'000;
const ses::Scope owner{u"111111111111"_s, u"us-east-1"_s};
const ses::Scope delegate{u"222222222222"_s, u"us-east-1"_s};
const QString identityArn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;

QByteArray policyText(const char *pattern)
{
    return QByteArray(R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"222222222222"},)"
                      R"("Action":["ses:SendEmail","ses:SendRawEmail"],"Resource":")") +
           identityArn.toUtf8() + R"(","Condition":{"StringLike":{"ses:FromAddress":")" + pattern +
           R"("},"DateLessThan":{"aws:CurrentTime":"2040-01-01T00:00:00Z"}}}]})";
}

/// An identity with a policy, and what a delegate has sent with it.
class World
{
public:
    World()
        : m_database(std::move(*store::Database::open(m_folder.filePath(u"w.sqlite"_s), store::Database::Mode::Write)))
    {
        SQLite::Database &db = database();
        SQLite::Transaction transaction(db);
        const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-30);
        store::insertAccount(db, {owner.account, u"Owner"_s, false}, start);
        store::insertAccount(db, {delegate.account, u"Delegate"_s, false}, start);
        store::insertUser(db, delegate.account, u"jane"_s, start);
        store::putUserPolicy(
            db, delegate.account, u"jane"_s,
            {u"send"_s, R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ses:*","Resource":"*"}]})",
             start});
        (void)store::insertIdentity(db, owner, u"example.com"_s, start);
        store::putPolicy(db, owner, u"example.com"_s, {u"partner"_s, policyText("*@example.com"), start});
        for (int i = 0; i < messages; ++i)
            add(i, start.addMSecs(i * 20'000LL));
        transaction.commit();
    }

    [[nodiscard]] SQLite::Database &database() { return m_database->handle(); }

private:
    void add(int i, const QDateTime &at)
    {
        store::NewMessage message;
        message.request.scope = delegate;
        message.request.principalArn = u"arn:aws:iam::222222222222:user/jane"_s;
        message.request.from = {u"Example News"_s, (i % 10 ? u"news@example.com"_s : u"sales@example.com"_s)};
        message.request.to = {{{}, u"reader%1@example.net"_s.arg(i)}};
        message.request.subject = u"Autumn offers, part %1"_s.arg(i);
        message.request.sourceArn = identityArn;
        message.messageId = u"0100018f-%1"_s.arg(i, 9, 10, QChar(u'0'));
        message.at = at;
        message.identityArn = identityArn;
        message.raw = QByteArray(600, 'x');
        (void)store::insertMessage(database(), message);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
};

void replay(benchmark::State &state)
{
    static World world;
    const ses::PolicyDraft draft{owner, u"example.com"_s, u"partner"_s, policyText("news@example.com")};
    for (auto _ : state) {
        const auto result = store::replay(world.database(), draft, messages, [](int, int) { return true; });
        if (!result || result->messages != messages || result->nowDenied != messages / 10)
            state.SkipWithError("not what was to be found");
    }
    state.SetItemsProcessed(state.iterations() * messages);
}
BENCHMARK(replay)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
