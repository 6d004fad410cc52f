// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The store at the sizes that the program promises. MANDATE_BENCH_EVENTS (default 50000) sets the size of the big
// workspace; the figures in the notes are for 1000000.

#include "simulator/backend.h"
#include "simulator/store/account_store.h"
#include "simulator/store/identity_store.h"
#include "simulator/store/policy_store.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <deque>

using namespace Qt::StringLiterals;
using namespace simulator;

namespace {

const ses::Scope owner{u"111111111111"_s, u"us-east-1"_s};
constexpr int identityLimit = 10'000;

ses::SendRequest request(int number)
{
    ses::SendRequest r;
    r.scope = owner;
    r.principalArn = u"arn:aws:iam::111111111111:root"_s;
    r.from = {u"Example News"_s, u"news@example.com"_s};
    r.to = {{{}, u"reader%1@example.org"_s.arg(number)}};
    r.subject = u"Letter %1"_s.arg(number);
    r.text = QString(1500, u'x');
    return r;
}

/// A workspace whose sends nothing limits. Events are not due while the benchmark runs.
class World
{
public:
    World()
        : backend(m_folder.filePath(u"w.sqlite"_s), {[] { return QDateTime::currentDateTimeUtc(); }, 1e5})
    {
        backend.open().waitForFinished();
        backend.createAccount({owner.account, u"Owner"_s, false}).waitForFinished();
        backend.setAccountStatus(owner, {true, -1, 1e9, 0, true}).waitForFinished();
        backend.createIdentity(owner, u"example.com"_s).waitForFinished();
        backend.publishRecords(owner, u"example.com"_s, true).waitForFinished();
    }

private:
    QTemporaryDir m_folder;

public:
    Backend backend;
};

/// Each acknowledged after its commit reached the disk. The argument is how many are under way at once.
void durableSends(benchmark::State &state)
{
    World world;
    std::deque<ses::Future<ses::SendReceipt>> waiting;
    int number = 0;
    for (auto _ : state) {
        waiting.push_back(world.backend.send(request(++number)));
        if (waiting.size() >= static_cast<std::size_t>(state.range(0))) {
            if (const auto receipt = waiting.front().result(); !receipt)
                state.SkipWithError(qPrintable(receipt.error().message + receipt.error().requestId));
            waiting.pop_front();
        }
    }
    for (const auto &last : waiting)
        QFuture(last).waitForFinished();
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(durableSends)->Arg(1)->Arg(16)->UseRealTime()->MinTime(0.5);

/// Rows as the engine writes them, without its checks: generating a million through it takes minutes.
class BigStore
{
public:
    BigStore()
        : m_database(
              std::move(*store::Database::open(m_folder.filePath(u"big.sqlite"_s), store::Database::Mode::Write)))
    {
        SQLite::Database &db = database();
        SQLite::Transaction transaction(db);
        const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-30);
        store::insertAccount(db, {owner.account, u"Owner"_s, false}, start);
        for (int i = 0; i < identityLimit; ++i)
            (void)store::insertIdentity(db, owner, u"shop-%1.example%2.com"_s.arg(i * 7919 % identityLimit).arg(i % 13),
                                        start);
        events = qEnvironmentVariableIntValue("MANDATE_BENCH_EVENTS");
        events = events > 0 ? events : 50'000;
        for (int i = 0; i < events / 2; ++i)
            addMessage(i, start.addMSecs(i * 2'000LL));
        transaction.commit();
    }

    [[nodiscard]] SQLite::Database &database() { return m_database->handle(); }

    int events = 0;

private:
    void addMessage(int i, const QDateTime &at)
    {
        store::NewMessage message;
        message.request = request(i);
        message.messageId = u"0100018f-%1"_s.arg(i, 9, 10, QChar(u'0'));
        message.at = at;
        message.identityArn =
            u"arn:aws:ses:us-east-1:%1:identity/example.com"_s.arg(i % 3 ? 111111111111 : 222222222222);
        message.raw = QByteArray(300, 'x');
        (void)store::insertMessage(database(), message);
        ses::Event event;
        event.messageId = message.messageId;
        event.at = at;
        event.json = QByteArray(500, 'x');
        store::insertEvent(database(), event);
        event.type = i % 50 ? ses::EventType::Delivery : ses::EventType::Bounce;
        store::insertEvent(database(), event);
        store::raiseState(database(), event.messageId, event.type);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
};

BigStore &big()
{
    static BigStore store;
    return store;
}

void filterIdentities(benchmark::State &state)
{
    SQLite::Database &database = big().database();
    ses::IdentityQuery query;
    query.text = state.range(0) == 0 ? QString() : u"shop-12"_s;
    for (auto _ : state)
        benchmark::DoNotOptimize(store::identities(database, owner, query));
}
BENCHMARK(filterIdentities)->ArgName("text")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

enum PageKind { Newest, Middle, OfAccount, OfScope, Bounced, Text };
void messagePage(benchmark::State &state)
{
    BigStore &store = big();
    ses::MessageQuery query;
    switch (static_cast<PageKind>(state.range(0))) {
    case Newest:
        state.SetLabel("newest");
        break;
    case Middle:
        query.before = store.events / 4;
        state.SetLabel("middle");
        break;
    case OfAccount:
        query.account = owner.account;
        state.SetLabel("of an account");
        break;
    case OfScope:
        query.account = owner.account;
        query.region = owner.region;
        state.SetLabel("of an account in a region");
        break;
    case Bounced:
        query.state = ses::MessageState::Bounced;
        state.SetLabel("bounced");
        break;
    case Text:
        query.text = u"reader12"_s;
        state.SetLabel("text");
        break;
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(store::messages(store.database(), query));
    state.counters["events"] = store.events;
}
BENCHMARK(messagePage)->DenseRange(Newest, Text)->Unit(benchmark::kMillisecond);

void eventsOfAMessage(benchmark::State &state)
{
    SQLite::Database &database = big().database();
    for (auto _ : state)
        benchmark::DoNotOptimize(store::events(database, u"0100018f-000001234"_s));
}
BENCHMARK(eventsOfAMessage);

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
