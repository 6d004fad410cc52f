// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/event_table.h"
#include "tables/mail_table.h"
#include "tables/message_table.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template<typename T>
QFuture<T> ready(const T &value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

using Page = ses::Page<ses::MessageSummary>;

/// Answers like a backend: keyset paging over `rows`, newest first. Can hold answers back.
struct Store
{
    QList<ses::MessageSummary> rows; ///< falling keys
    QList<ses::MessageQuery> asked;
    std::optional<ses::Error> error;
    bool hold = false;
    QList<std::pair<std::shared_ptr<QPromise<ses::Result<Page>>>, ses::Result<Page>>> held;

    ses::Result<Page> answer(const ses::MessageQuery &query) const
    {
        if (error)
            return tl::unexpected(*error);
        Page page;
        for (const ses::MessageSummary &row : rows) {
            if (!row.subject.contains(query.text) || (query.state && row.state != *query.state))
                continue;
            ++page.total;
            if ((query.before == 0 || row.key < query.before) && page.rows.size() < query.limit)
                page.rows.append(row);
        }
        return page;
    }

    ses::Future<Page> fetch(const ses::MessageQuery &query)
    {
        asked.append(query);
        auto promise = std::make_shared<QPromise<ses::Result<Page>>>();
        promise->start();
        const auto future = promise->future();
        held.append({promise, answer(query)});
        if (!hold)
            release();
        return future;
    }

    void release()
    {
        for (auto &[promise, result] : std::exchange(held, {})) {
            promise->addResult(result);
            promise->finish();
        }
    }
};

ses::MessageSummary message(qint64 key, ses::MessageState state = ses::MessageState::Accepted)
{
    ses::MessageSummary row;
    row.key = key;
    row.messageId = u"id-%1"_s.arg(key);
    row.at = QDateTime::fromMSecsSinceEpoch(key * 1000, Qt::UTC);
    row.from = u"a@example.com"_s;
    row.recipients = QStringList{u"b@example.net"_s};
    row.subject = u"Subject %1"_s.arg(key);
    row.state = state;
    return row;
}

QList<ses::MessageSummary> messages(int count)
{
    QList<ses::MessageSummary> rows;
    for (int key = count; key > 0; --key)
        rows.append(message(key));
    return rows;
}

QList<qint64> keys(const tables::MessageTable &table)
{
    QList<qint64> keys;
    for (int row = 0; row < table.rowCount(); ++row)
        keys.append(table.index(row, 0).data(tables::PagedTableBase::KeyRole).toLongLong());
    return keys;
}

/// A table over a store with a tester that sees every change.
struct Fixture
{
    Store store;
    tables::MessageTable table{[this](const ses::MessageQuery &query) { return store.fetch(query); },
                               [](const QString &id) -> QString { return "Account "_L1 + id; }};
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void ask(int limit = 10)
    {
        ses::MessageQuery query;
        query.limit = limit;
        table.setQuery(query);
        if (!store.hold)
            QTRY_VERIFY(table.hasAnswer() && !table.isLoading());
    }
};

} // namespace

class TestMessageTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesPagesOnDemand()
    {
        Fixture f;
        f.store.rows = messages(25);
        f.ask();
        QCOMPARE(f.table.rowCount(), 10);
        QCOMPARE(f.table.total(), 25);
        QVERIFY(f.table.canFetchMore({}));
        f.table.fetchMore({});
        QTRY_COMPARE(f.table.rowCount(), 20);
        QCOMPARE(f.store.asked.last().before, 16);
        f.table.fetchMore({});
        QTRY_COMPARE(f.table.rowCount(), 25);
        QVERIFY(!f.table.canFetchMore({}));
        QCOMPARE(keys(f.table).first(), 25);
        QCOMPARE(keys(f.table).last(), 1);
    }

    void aPageThatFitsExactlyIsFollowedByAnEmptyOne()
    {
        Fixture f;
        f.store.rows = messages(10);
        f.ask();
        QVERIFY(f.table.canFetchMore({}));
        f.table.fetchMore({});
        QTRY_VERIFY(!f.table.isLoading());
        QCOMPARE(f.table.rowCount(), 10);
        QVERIFY(!f.table.canFetchMore({}));
    }

    void asksForOnePageAtATime()
    {
        Fixture f;
        f.store.rows = messages(30);
        f.ask();
        f.store.hold = true;
        f.table.fetchMore({});
        QVERIFY(!f.table.canFetchMore({}));
        f.table.fetchMore({});
        QCOMPARE(f.store.asked.size(), 2);
        f.store.release();
        QTRY_COMPARE(f.table.rowCount(), 20);
    }

    void nobodyFetchesAPageTwiceWhileRowsChange()
    {
        Fixture f;
        f.store.rows = messages(30);
        connect(&f.table, &QAbstractItemModel::rowsAboutToBeInserted, this, [&f] { f.table.fetchMore({}); });
        f.ask();
        f.table.fetchMore({});
        QTRY_COMPARE(f.table.rowCount(), 20);
        QCoreApplication::processEvents();
        QCOMPARE(f.table.rowCount(), 20);
    }

    void theLatestQueryWins()
    {
        Fixture f;
        f.store.rows = messages(3);
        f.store.hold = true;
        ses::MessageQuery first;
        first.text = u"1"_s;
        f.table.setQuery(first);
        ses::MessageQuery second;
        second.text = u"2"_s;
        f.table.setQuery(second);
        std::reverse(f.store.held.begin(), f.store.held.end());
        f.store.release();
        QTRY_VERIFY(f.table.hasAnswer());
        QCoreApplication::processEvents();
        QCOMPARE(keys(f.table), QList<qint64>{2});
    }

    void refresh_data()
    {
        QTest::addColumn<QList<ses::MessageSummary>>("before");
        QTest::addColumn<QList<ses::MessageSummary>>("after");
        QTest::addColumn<int>("resets");
        const auto m = [](qint64 key) { return message(key); };
        QTest::addRow("nothing new") << QList{m(2), m(1)} << QList{m(2), m(1)} << 0;
        QTest::addRow("new ones on top") << QList{m(2), m(1)} << QList{m(4), m(3), m(2), m(1)} << 0;
        QTest::addRow("into an empty table") << QList<ses::MessageSummary>() << QList{m(2), m(1)} << 0;
        QTest::addRow("all gone") << QList{m(2), m(1)} << QList<ses::MessageSummary>() << 0;
        QTest::addRow("one gone in the middle") << QList{m(3), m(2), m(1)} << QList{m(3), m(1)} << 0;
        QTest::addRow("one changed") << QList{m(2), m(1)} << QList{m(2), message(1, ses::MessageState::Bounced)} << 0;
        QTest::addRow("new, changed, gone at once")
            << QList{m(3), m(2), m(1)} << QList{m(5), message(3, ses::MessageState::Bounced), m(1)} << 0;
        QTest::addRow("late row between") << QList{m(5), m(1)} << QList{m(5), m(3), m(1)} << 0;
    }

    void refresh()
    {
        QFETCH(QList<ses::MessageSummary>, before);
        QFETCH(QList<ses::MessageSummary>, after);
        QFETCH(int, resets);
        Fixture f;
        f.store.rows = before;
        f.ask();
        QSignalSpy reset(&f.table, &QAbstractItemModel::modelReset);
        QSignalSpy loaded(&f.table, &tables::PagedTableBase::loaded);
        f.store.rows = after;
        f.table.refresh();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(f.table.rows(), after);
        QCOMPARE(f.table.total(), int(after.size()));
        QCOMPARE(reset.size(), resets);
    }

    void prependingKeepsPersistentIndexes()
    {
        Fixture f;
        f.store.rows = messages(20);
        f.ask();
        const QPersistentModelIndex chosen = f.table.index(4, 0);
        const qint64 key = chosen.data(tables::PagedTableBase::KeyRole).toLongLong();
        for (qint64 next = 21; next < 30; ++next)
            f.store.rows.prepend(message(next));
        f.table.refresh();
        QTRY_COMPARE(keys(f.table).first(), 29);
        QCOMPARE(chosen.data(tables::PagedTableBase::KeyRole).toLongLong(), key);
        QCOMPARE(chosen.row(), 13);
    }

    void moreNewRowsThanAPageAreGathered()
    {
        Fixture f;
        f.store.rows = messages(5);
        f.ask();
        QSignalSpy reset(&f.table, &QAbstractItemModel::modelReset);
        f.store.rows = messages(38);
        f.table.refresh();
        QTRY_COMPARE(f.table.rowCount(), 38);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(keys(f.table).last(), 1);
    }

    void farTooManyNewRowsStartTheTableAnew()
    {
        Fixture f;
        f.store.rows = messages(5);
        f.ask();
        QSignalSpy reset(&f.table, &QAbstractItemModel::modelReset);
        f.store.rows = messages(1000);
        f.table.refresh();
        QTRY_COMPARE(reset.size(), 1);
        QCOMPARE(keys(f.table).first(), 1000);
    }

    void aRefreshLeavesOlderPagesAlone()
    {
        Fixture f;
        f.store.rows = messages(25);
        f.ask();
        f.table.fetchMore({});
        QTRY_COMPARE(f.table.rowCount(), 20);
        QSignalSpy removed(&f.table, &QAbstractItemModel::rowsRemoved);
        f.store.rows.prepend(message(26));
        f.table.refresh();
        QTRY_COMPARE(f.table.rowCount(), 21);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(keys(f.table).last(), 6);
        QVERIFY(f.table.canFetchMore({}));
    }

    void aRefreshDuringAFetchComesAfterIt()
    {
        Fixture f;
        f.store.rows = messages(25);
        f.ask();
        f.store.hold = true;
        f.table.fetchMore({});
        f.store.rows.prepend(message(26));
        f.table.refresh();
        QCOMPARE(f.store.asked.size(), 2);
        f.store.hold = false;
        f.store.release();
        QTRY_COMPARE(f.table.rowCount(), 21);
        QCOMPARE(keys(f.table).first(), 26);
    }

    void anErrorKeepsTheRows()
    {
        Fixture f;
        f.store.rows = messages(5);
        f.ask();
        QSignalSpy failed(&f.table, &tables::PagedTableBase::failed);
        f.store.error.emplace();
        f.store.error->message = u"disk full"_s;
        f.table.refresh();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(f.table.rowCount(), 5);
        f.store.error.reset();
        f.store.rows = messages(6);
        f.table.refresh();
        QTRY_COMPARE(f.table.rowCount(), 6);
    }

    void cellsAreReadable()
    {
        Fixture f;
        f.store.rows = {message(1, ses::MessageState::Bounced)};
        f.store.rows[0].scope.account = u"222222222222"_s;
        f.store.rows[0].identityArn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;
        f.ask();
        const auto cell = [&f](int column, int role) { return f.table.index(0, column).data(role).toString(); };
        QCOMPARE(cell(tables::MessageTable::State, Qt::DisplayRole), u"Bounced"_s);
        QCOMPARE(cell(tables::MessageTable::State, tables::PagedTableBase::IconRole), u"state-bounce"_s);
        QCOMPARE(cell(tables::MessageTable::Identity, Qt::DisplayRole), u"example.com"_s);
        QCOMPARE(cell(tables::MessageTable::Account, Qt::DisplayRole), u"Account 222222222222"_s);
        for (int column = 0; column < tables::MessageTable::ColumnCount; ++column) {
            QVERIFY2(!cell(column, Qt::DisplayRole).isEmpty(), qPrintable(QString::number(column)));
            const QString header = f.table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            QCOMPARE(cell(column, Qt::AccessibleTextRole), header + ": "_L1 + cell(column, Qt::DisplayRole));
        }
    }

    void aRefusedMessageSaysSo()
    {
        Fixture f;
        f.store.rows = {message(1, ses::MessageState::Refused)};
        f.store.rows[0].messageId.clear();
        f.store.rows[0].error = u"AccessDenied: User is not authorized"_s;
        f.ask();
        QCOMPARE(f.table.index(0, tables::MessageTable::MessageId).data().toString(), u"none"_s);
        QCOMPARE(f.table.index(0, tables::MessageTable::State).data(Qt::ToolTipRole).toString(), f.store.rows[0].error);
    }

    void mailsAreBoldAndSaidToBeUnread()
    {
        ses::MailItem mail;
        mail.key = 7;
        mail.kind = ses::MailItem::Kind::Verification;
        mail.to = u"a@example.com"_s;
        tables::MailTable table([&mail](const ses::MailQuery &) {
            return ready<ses::Result<ses::Page<ses::MailItem>>>(ses::Page<ses::MailItem>{{mail}, 1});
        });
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.refresh();
        QTRY_COMPARE(table.rowCount(), 1);
        const QModelIndex cell = table.index(0, tables::MailTable::Kind);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Kind: Verification, unread"_s);
        QVERIFY(cell.data(Qt::FontRole).isValid());
        mail.read = true;
        table.refresh();
        QTRY_COMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Kind: Verification"_s);
        QVERIFY(!cell.data(Qt::FontRole).isValid());
    }

    void eventsStandInOrderAndKeepRows()
    {
        const auto event = [](qint64 key, ses::EventType type, int second) {
            ses::Event made;
            made.key = key;
            made.type = type;
            made.at = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
            return made;
        };
        tables::EventTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ses::Event sent = event(1, ses::EventType::Send, 1);
        const ses::Event delivered = event(2, ses::EventType::Delivery, 2);
        const ses::Event complained = event(3, ses::EventType::Complaint, 3);
        table.setEvents({sent});
        const QPersistentModelIndex first = table.index(0, 0);
        // SES does not promise an order: a Delivery may come before its Send.
        table.setEvents({complained, delivered, sent});
        QVERIFY(first.isValid());
        QCOMPARE(table.events(), (QList<ses::Event>{sent, delivered, complained}));
        QCOMPARE(table.index(2, tables::EventTable::Event).data().toString(), u"Complaint"_s);
        table.setEvents({});
        QCOMPARE(table.rowCount(), 0);
        QVERIFY(!first.isValid());
    }
};

QTEST_GUILESS_MAIN(TestMessageTables)
#include "tst_message_tables.moc"
