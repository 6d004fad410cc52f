// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/account_table.h"
#include "tables/dns_record_table.h"
#include "tables/identity_table.h"
#include "tables/identity_text.h"
#include "tables/user_table.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using Page = ses::Page<ses::IdentitySummary>;
using tables::IdentityTable;

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

ses::IdentitySummary identity(const QString &name)
{
    ses::IdentitySummary row;
    row.name = name;
    row.type = name.contains(u'@') ? ses::IdentityType::EmailAddress : ses::IdentityType::Domain;
    row.status = ses::VerificationStatus::Success;
    row.region = u"us-east-1"_s;
    return row;
}

/// A backend whose answers the test gives, one by one and in any order.
struct Pages
{
    struct Question
    {
        ses::IdentityQuery query;
        std::shared_ptr<QPromise<ses::Result<Page>>> promise;
    };
    std::vector<Question> questions;
    QList<ses::IdentitySummary> all;

    IdentityTable::Fetch fetch()
    {
        return [this](const ses::IdentityQuery &query) {
            auto promise = std::make_shared<QPromise<ses::Result<Page>>>();
            promise->start();
            questions.push_back({query, promise});
            return promise->future();
        };
    }
    void answer(size_t number, const ses::Result<Page> &page)
    {
        questions.at(number).promise->addResult(page);
        questions.at(number).promise->finish();
    }
    /// As the store would: part of `all`.
    void answer(size_t number)
    {
        const ses::IdentityQuery &query = questions.at(number).query;
        answer(number, Page{all.mid(query.offset, query.limit), int(all.size())});
    }
    void answerLast() { answer(questions.size() - 1); }
};

struct Fixture
{
    Pages pages;
    IdentityTable table{pages.fetch(), nullptr, [] { return now; }};
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy loaded{&table, &IdentityTable::loaded};

    explicit Fixture(int count = 0)
    {
        for (int i = 0; i < count; ++i)
            pages.all.append(identity(u"d%1.example.com"_s.arg(i, 5, 10, QLatin1Char('0'))));
    }
    void open()
    {
        table.restart();
        pages.answerLast();
        QVERIFY(loaded.wait());
    }
    QStringList names() const
    {
        QStringList names;
        for (const ses::IdentitySummary &row : table.rows())
            names.append(row.name);
        return names;
    }
};

} // namespace

class TestIdentityTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesOnDemand();
    void laterQuestionWins();
    void oldRowsStayWhileFiltering();
    void refreshKeepsPlace_data();
    void refreshKeepsPlace();
    void refreshWhileLoadingIsNotLost();
    void overlappingPageHasNoDoubles();
    void failureIsTold();
    void sortIsAskedOfTheBackend_data();
    void sortIsAskedOfTheBackend();
    void cells_data();
    void cells();
    void relativeTimes_data();
    void relativeTimes();
    void whoLearnsOfABounce_data();
    void whoLearnsOfABounce();
    void dnsRecords();
    void listsKeepSelection();
    void sendingPermissionsAreAPolicy_data();
    void sendingPermissionsAreAPolicy();
};

void TestIdentityTables::pagesOnDemand()
{
    Fixture f(450);
    f.open();
    QCOMPARE(f.table.rowCount(), 200);
    QCOMPARE(f.table.total(), 450);
    QVERIFY(f.table.canFetchMore({}));
    f.table.fetchMore({});
    QVERIFY(!f.table.canFetchMore({})); // one question at a time
    QCOMPARE(f.pages.questions.back().query.offset, 200);
    f.pages.answerLast();
    QVERIFY(f.loaded.wait());
    f.table.fetchMore({});
    f.pages.answerLast();
    QVERIFY(f.loaded.wait());
    QCOMPARE(f.table.rowCount(), 450);
    QVERIFY(!f.table.canFetchMore({}));
    QCOMPARE(f.table.rowOf(u"d00449.example.com"_s), 449);
}

void TestIdentityTables::laterQuestionWins()
{
    Fixture f(3);
    f.open();
    f.table.setFilter(u"a"_s);
    f.table.setFilter(u"ab"_s);
    QCOMPARE(f.pages.questions.size(), size_t(3));
    f.pages.answer(2, Page{{identity(u"ab.example.com"_s)}, 1});
    QVERIFY(f.loaded.wait());
    f.pages.answer(1, Page{{identity(u"a.example.com"_s), identity(u"ab.example.com"_s)}, 2});
    QVERIFY(!f.loaded.wait(100));
    QCOMPARE(f.names(), QStringList{u"ab.example.com"_s});
    QCOMPARE(f.table.total(), 1);
}

void TestIdentityTables::oldRowsStayWhileFiltering()
{
    Fixture f(3);
    f.open();
    f.table.setFilter(u"nothing"_s);
    QCOMPARE(f.table.rowCount(), 3);
    f.pages.answer(1, Page{});
    QVERIFY(f.loaded.wait());
    QCOMPARE(f.table.rowCount(), 0);
    // Another account's rows must not stay.
    f.table.restart();
    QVERIFY(!f.table.hasAnswer());
    QCOMPARE(f.table.rowCount(), 0);
}

void TestIdentityTables::refreshKeepsPlace_data()
{
    QTest::addColumn<QStringList>("fresh");
    const QString a = u"a.example.com"_s;
    const QString b = u"b.example.com"_s;
    const QString c = u"c.example.com"_s;
    QTest::addRow("nothing new") << QStringList{a, b, c};
    QTest::addRow("deleted before") << QStringList{b, c};
    QTest::addRow("deleted around") << QStringList{b};
    QTest::addRow("added before, between and after") << QStringList{u"0"_s, a, u"aa"_s, b, u"bb"_s, c, u"d"_s, u"e"_s};
    QTest::addRow("another order") << QStringList{c, b, a};
    QTest::addRow("all at once") << QStringList{u"z"_s, c, u"y"_s, b, u"x"_s};
}

void TestIdentityTables::refreshKeepsPlace()
{
    QFETCH(QStringList, fresh);
    Fixture f;
    f.pages.all = {identity(u"a.example.com"_s), identity(u"b.example.com"_s), identity(u"c.example.com"_s)};
    f.open();
    const QPersistentModelIndex selected = f.table.index(1, IdentityTable::Status);
    QSignalSpy reset(&f.table, &QAbstractItemModel::modelReset);
    f.pages.all.clear();
    for (const QString &name : fresh)
        f.pages.all.append(identity(name));
    f.table.refresh();
    f.pages.answerLast();
    QVERIFY(f.loaded.wait());
    QCOMPARE(f.names(), fresh);
    QVERIFY(reset.isEmpty());
    QVERIFY(selected.isValid());
    QCOMPARE(f.table.rows().at(selected.row()).name, u"b.example.com"_s);
    QCOMPARE(selected.column(), int(IdentityTable::Status));
}

void TestIdentityTables::refreshWhileLoadingIsNotLost()
{
    Fixture f(2);
    f.table.restart();
    f.table.refresh();
    QCOMPARE(f.pages.questions.size(), size_t(1));
    f.pages.answerLast();
    QTRY_COMPARE(f.pages.questions.size(), size_t(2));
    f.pages.all.append(identity(u"new.example.com"_s));
    f.pages.answerLast();
    QTRY_COMPARE(f.table.rowCount(), 3);
}

void TestIdentityTables::overlappingPageHasNoDoubles()
{
    Fixture f(250);
    f.open();
    // An identity that sorts first comes in between: row 199 is on both pages.
    f.pages.all.prepend(identity(u"a.example.com"_s));
    f.table.fetchMore({});
    f.pages.answerLast();
    QVERIFY(f.loaded.wait());
    QStringList names = f.names();
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(f.table.rowCount(), 250);
}

void TestIdentityTables::failureIsTold()
{
    Fixture f(1);
    QSignalSpy failed(&f.table, &IdentityTable::failed);
    f.table.restart();
    ses::Error error;
    error.code = ses::ErrorCode::StoreUnavailable;
    f.pages.answer(0, tl::unexpected(error));
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<ses::Error>(), error);
    QVERIFY(!f.table.isLoading());
    f.table.refresh();
    f.pages.answerLast();
    QVERIFY(f.loaded.wait());
    QCOMPARE(f.table.rowCount(), 1);
}

void TestIdentityTables::sortIsAskedOfTheBackend_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<ses::IdentitySort>("sort");
    QTest::addRow("name") << int(IdentityTable::Name) << ses::IdentitySort::Name;
    QTest::addRow("type") << int(IdentityTable::Type) << ses::IdentitySort::Type;
    QTest::addRow("status") << int(IdentityTable::Status) << ses::IdentitySort::Status;
    QTest::addRow("region, one for all") << int(IdentityTable::Region) << ses::IdentitySort::Name;
    QTest::addRow("policies") << int(IdentityTable::Policies) << ses::IdentitySort::Policies;
    QTest::addRow("last sent") << int(IdentityTable::LastSent) << ses::IdentitySort::LastSent;
}

void TestIdentityTables::sortIsAskedOfTheBackend()
{
    QFETCH(int, column);
    QFETCH(ses::IdentitySort, sort);
    Fixture f(300);
    f.table.sort(column, Qt::DescendingOrder);
    QVERIFY(f.pages.questions.empty()); // nothing was asked yet
    f.open();
    QCOMPARE(f.pages.questions.back().query.sort, sort);
    QCOMPARE(f.pages.questions.back().query.order, Qt::DescendingOrder);
    f.table.sort(column, Qt::AscendingOrder);
    QCOMPARE(f.pages.questions.back().query.order, Qt::AscendingOrder);
    QCOMPARE(f.pages.questions.back().query.offset, 0);
}

void TestIdentityTables::cells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("value");
    const int text = Qt::DisplayRole;
    QTest::addRow("IDN in its own script")
        << u"xn--bcher-kva.example"_s << int(IdentityTable::Name) << text << QVariant(u"bücher.example"_s);
    QTest::addRow("IDN's ASCII form") << u"xn--bcher-kva.example"_s << int(IdentityTable::Name) << int(Qt::ToolTipRole)
                                      << QVariant(u"bücher.example, in ASCII xn--bcher-kva.example"_s);
    QTest::addRow("domain") << u"example.com"_s << int(IdentityTable::Type) << text << QVariant(u"Domain"_s);
    QTest::addRow("address") << u"a@example.com"_s << int(IdentityTable::Type) << text << QVariant(u"Email address"_s);
    QTest::addRow("status word") << u"example.com"_s << int(IdentityTable::Status) << text << QVariant(u"Verified"_s);
    QTest::addRow("status icon") << u"example.com"_s << int(IdentityTable::Status)
                                 << int(tables::PagedTableBase::IconRole) << QVariant(u"state-success"_s);
    QTest::addRow("spoken") << u"example.com"_s << int(IdentityTable::Status) << int(Qt::AccessibleTextRole)
                            << QVariant(u"Status: Verified"_s);
    QTest::addRow("never sent") << u"example.com"_s << int(IdentityTable::LastSent) << text << QVariant(u"never"_s);
    QTest::addRow("sent") << u"sent.example.com"_s << int(IdentityTable::LastSent) << int(Qt::ToolTipRole)
                          << QVariant(u"2026-11-23 11:00:00 UTC"_s);
    QTest::addRow("policies") << u"sent.example.com"_s << int(IdentityTable::Policies) << text << QVariant(u"3"_s);
}

void TestIdentityTables::cells()
{
    QFETCH(QString, name);
    QFETCH(int, column);
    QFETCH(int, role);
    QFETCH(QVariant, value);
    Fixture f;
    ses::IdentitySummary row = identity(name);
    if (name.startsWith("sent"_L1)) {
        row.lastSentAt = now.addSecs(-3600);
        row.policyCount = 3;
    }
    f.pages.all = {row};
    f.open();
    QCOMPARE(f.table.index(0, column).data(role), value);
}

void TestIdentityTables::relativeTimes_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("text");
    QTest::addRow("future, a clock behind") << qint64(-30) << u"just now"_s;
    QTest::addRow("seconds") << qint64(59) << u"just now"_s;
    QTest::addRow("minutes") << qint64(60 * 59) << u"59 minute(s) ago"_s;
    QTest::addRow("hours") << qint64(3600 * 23) << u"23 hour(s) ago"_s;
    QTest::addRow("days") << qint64(86400 * 6) << u"6 day(s) ago"_s;
    QTest::addRow("longer: the date") << qint64(86400 * 30)
                                      << QLocale::c().toString(now.addDays(-30).toLocalTime().date(),
                                                               QLocale::ShortFormat);
}

void TestIdentityTables::relativeTimes()
{
    QFETCH(qint64, secondsAgo);
    QFETCH(QString, text);
    QCOMPARE(tables::relativeTime(now.addSecs(-secondsAgo), now, QLocale::c()), text);
}

void TestIdentityTables::whoLearnsOfABounce_data()
{
    QTest::addColumn<bool>("forwarding");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("part");
    const QString topic = u"arn:aws:sns:us-east-1:111111111111:bounces"_s;
    QTest::addRow("mail only") << true << QString() << u"is forwarded by email"_s;
    QTest::addRow("topic only") << false << topic << u"Nothing is forwarded"_s;
    QTest::addRow("both") << true << topic << u"and forwarded by email"_s;
    QTest::addRow("neither: mail after all") << false << QString() << u"even though forwarding is disabled"_s;
}

void TestIdentityTables::whoLearnsOfABounce()
{
    QFETCH(bool, forwarding);
    QFETCH(QString, topic);
    QFETCH(QString, part);
    ses::NotificationSettings settings;
    settings.feedbackForwarding = forwarding;
    settings.bounceTopic = topic;
    const QString sentence = tables::bounceSentence(settings);
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(topic.isEmpty() || sentence.contains(topic));
}

void TestIdentityTables::dnsRecords()
{
    tables::DnsRecordTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ses::DnsRecord mx{ses::DnsRecord::Purpose::MailFromMx, u"bounce.example.com"_s, u"MX"_s, u"10 mail"_s, false};
    ses::DnsRecord txt{ses::DnsRecord::Purpose::MailFromSpf, u"bounce.example.com"_s, u"TXT"_s, u"v=spf1"_s, false};
    table.setRows({mx, txt}); // the same name twice
    QCOMPARE(table.rowCount(), 2);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    mx.published = true;
    table.setRows({mx, txt});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(table.index(0, tables::DnsRecordTable::State).data().toString(), u"Published"_s);
    QCOMPARE(table.index(1, tables::DnsRecordTable::State).data().toString(), u"Not found yet"_s);
    QCOMPARE(tables::recordsText({mx, txt}), u"bounce.example.com\tMX\t10 mail\nbounce.example.com\tTXT\tv=spf1"_s);
}

void TestIdentityTables::listsKeepSelection()
{
    tables::AccountTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRows({{u"111111111111"_s, u"Owner"_s, false}, {u"222222222222"_s, {}, false}});
    const QPersistentModelIndex second = table.index(1, 0);
    QCOMPARE(second.data().toString(), u"(no name)"_s);
    table.setRows({{u"000000000000"_s, u"New"_s, false}, {u"222222222222"_s, u"Delegate"_s, false}});
    QCOMPARE(second.row(), 1);
    QCOMPARE(second.data().toString(), u"Delegate"_s);
    table.setRows({});
    QVERIFY(!second.isValid());
}

void TestIdentityTables::sendingPermissionsAreAPolicy_data()
{
    QTest::addColumn<QString>("arn");
    QTest::addColumn<QString>("resource");
    const QString arn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;
    QTest::addRow("one identity") << arn << arn;
    QTest::addRow("every identity") << QString() << u"*"_s;
    QTest::addRow("hostile text stays text") << u"\"], \"Effect\": \"x\\"_s << u"\"], \"Effect\": \"x\\"_s;
}

void TestIdentityTables::sendingPermissionsAreAPolicy()
{
    QFETCH(QString, arn);
    QFETCH(QString, resource);
    const QJsonObject policy = QJsonDocument::fromJson(tables::sendingPermissions(arn)).object();
    QCOMPARE(policy.value("Version"_L1).toString(), u"2012-10-17"_s);
    const QJsonObject statement = policy.value("Statement"_L1).toArray().first().toObject();
    QCOMPARE(statement.value("Effect"_L1).toString(), u"Allow"_s);
    QCOMPARE(statement.value("Resource"_L1).toString(), resource);
    QCOMPARE(statement.value("Action"_L1).toArray(), QJsonArray({u"ses:SendEmail"_s, u"ses:SendRawEmail"_s}));
}

QTEST_MAIN(TestIdentityTables)
#include "tst_identity_tables.moc"
