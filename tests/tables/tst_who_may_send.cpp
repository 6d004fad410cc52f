// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scripted_backend.h"

#include "tables/who_may_send_export.h"
#include "tables/who_may_send_survey.h"
#include "tables/who_may_send_table.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using tables::AccessRow;
using tables::CallerSide;
using Table = tables::WhoMaySendTable;

namespace {

const ses::Scope owner{u"111111111111"_s, u"us-east-1"_s};
const QString base = u"arn:aws:ses:us-east-1:111111111111:identity/"_s;
constexpr std::int64_t now = 1'795'460'400; // 2026-11-23

ses::AttachedPolicy policyOf(const QString &name, const QString &statements)
{
    return {name, (u"{\"Version\":\"2012-10-17\",\"Statement\":["_s + statements + u"]}"_s).toUtf8(), {}};
}

QString statement(const QString &identity, const QString &principal, const QString &effect = u"Allow"_s,
                  const QString &condition = {}, const QString &sid = {})
{
    return u"{\"Effect\":\"%1\",\"Principal\":%2,\"Action\":[\"ses:SendEmail\",\"ses:SendRawEmail\"],\"Resource\":\"%3\"%4%5}"_s
        .arg(effect, principal, base + identity, condition.isEmpty() ? QString() : u",\"Condition\":"_s + condition,
             sid.isEmpty() ? QString() : u",\"Sid\":\"%1\""_s.arg(sid));
}

QString aws(const QString &value)
{
    return u"{\"AWS\":\"%1\"}"_s.arg(value);
}

ses::User user(const QString &account, const QString &name, const QString &action = {})
{
    ses::User made;
    made.name = name;
    made.arn = u"arn:aws:iam::%1:user/%2"_s.arg(account, name);
    if (!action.isEmpty())
        made.policies = {
            {u"iam-"_s + name,
             u"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"%1\",\"Resource\":\"*\"}}"_s
                 .arg(action)
                 .toUtf8(),
             {}}};
    return made;
}

tables::AccessSurroundings around(const QString &identity = u"example.com"_s)
{
    tables::AccessSurroundings made;
    made.scope = owner;
    made.identity = identity;
    made.accountNames = {{owner.account, u"Owner"_s}, {u"222222222222"_s, u"Partner"_s}};
    made.users.insert(owner.account, {user(owner.account, u"admin"_s, u"ses:*"_s), user(owner.account, u"guest"_s)});
    made.users.insert(u"222222222222"_s,
                      {user(u"222222222222"_s, u"jane"_s, u"ses:SendEmail"_s),
                       user(u"222222222222"_s, u"kim"_s, u"ses:Send*"_s), user(u"222222222222"_s, u"lee"_s)});
    return made;
}

QList<AccessRow> rowsOf(const QList<ses::AttachedPolicy> &policies, const QString &identity = u"example.com"_s)
{
    tables::AccessReader reader(around(identity), now);
    return reader.read(identity, policies);
}

class Store : public ScriptedBackend
{
public:
    QHash<QString, QList<ses::AttachedPolicy>> attached;
    QHash<QString, QList<ses::User>> people;
    int asked = 0;

    void add(const QString &name, const QList<ses::AttachedPolicy> &policies)
    {
        attached.insert(name, policies);
        ses::IdentitySummary summary;
        summary.name = name;
        summary.policyCount = int(policies.size());
        identityList.append(summary);
    }
    ses::Future<ses::Page<ses::IdentitySummary>> identities(const ses::Scope &,
                                                            const ses::IdentityQuery &query) override
    {
        QList<ses::IdentitySummary> matching;
        for (const ses::IdentitySummary &one : std::as_const(identityList)) {
            if (one.name.contains(query.text))
                matching.append(one);
        }
        return ready<ses::Page<ses::IdentitySummary>>(
            ses::Page<ses::IdentitySummary>{matching.mid(query.offset, query.limit), int(matching.size())});
    }
    ses::Future<QList<ses::AttachedPolicy>> policies(const ses::Scope &, const QString &identity) override
    {
        ++asked;
        if (attached.contains(identity))
            return ready<QList<ses::AttachedPolicy>>(attached.value(identity));
        ses::Error error;
        error.code = identity == "locked.com"_L1 ? ses::ErrorCode::StoreUnavailable : ses::ErrorCode::NotFound;
        return ready<QList<ses::AttachedPolicy>>(tl::unexpected(error));
    }
    ses::Future<QList<ses::User>> users(const QString &account) override
    {
        return ready<QList<ses::User>>(people.value(account));
    }
};

/// All rows of one survey; fails when it does not end.
struct Surveyed
{
    QList<AccessRow> rows;
    int unread = -1;
    tables::AccessSurvey::End end = tables::AccessSurvey::End::Cancelled;

    Surveyed(Store &store, const QString &identity)
    {
        tables::AccessSurvey survey(&store);
        QObject::connect(&survey, &tables::AccessSurvey::found, [this](const auto &some) { rows += some; });
        QObject::connect(&survey, &tables::AccessSurvey::finished, [this](auto how, int count) {
            end = how;
            unread = count;
        });
        survey.start(owner, identity, {{owner.account, u"Owner"_s, false}, {u"222222222222"_s, u"Partner"_s, false}});
        if (!QTest::qWaitFor([&] { return !survey.isRunning(); }, 60'000))
            qFatal("The survey did not end.");
    }
};

} // namespace

Q_DECLARE_METATYPE(CallerSide)

class WhoMaySendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void words_data();
    void words();
    void callerSides_data();
    void callerSides();
    void summaries_data();
    void summaries();
    void overridesInWords();
    void links();
    void tableFollowsTheModelRules();
    void sortsAndFilters();
    void refreshKeepsRows();
    void csv_data();
    void csv();
    void csvHasOneFieldPerHeading();
    void json();
    void copiedText();
    void surveyOfAnAddress();
    void surveyOfADomain();
    void surveyOfAnAccount();
    void surveyTellsWhatItCouldNotRead();
    void surveyFailsWithItsIdentity();
    void tenThousandIdentities();
    void cancelled();
};

void WhoMaySendTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void WhoMaySendTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reach");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("may");
    QTest::addColumn<QString>("overridden");
    const QString id = u"example.com"_s;
    QTest::newRow("account") << statement(id, aws(u"222222222222"_s)) << "Other account"
                             << "account Partner (222222222222)"
                             << "May"
                             << "";
    QTest::newRow("user") << statement(id, aws(u"arn:aws:iam::333333333333:user/team/jo"_s)) << "Other account"
                          << "user jo of account 333333333333"
                          << "May"
                          << "";
    QTest::newRow("session") << statement(id, aws(u"arn:aws:sts::222222222222:assumed-role/R/s"_s)) << "Other account"
                             << "session s of role R of account Partner (222222222222)"
                             << "May"
                             << "";
    QTest::newRow("own") << statement(id, aws(owner.account)) << "Own account"
                         << "account Owner (111111111111)"
                         << "May"
                         << "";
    QTest::newRow("everyone") << statement(id, u"\"*\""_s) << "Public"
                              << "everyone"
                              << "May"
                              << "";
    QTest::newRow("organization") << statement(id, u"\"*\""_s, u"Allow"_s,
                                               u"{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-1\"}}"_s)
                                  << "Organization"
                                  << "everyone"
                                  << "May"
                                  << "";
    QTest::newRow("denied") << statement(id, u"\"*\""_s, u"Deny"_s) << "Everyone"
                            << "everyone"
                            << "May not"
                            << "";
    QTest::newRow("service") << statement(id, u"{\"Service\":\"cognito-idp.amazonaws.com\"}"_s) << "Service, any source"
                             << "the service cognito-idp.amazonaws.com"
                             << "May"
                             << "";
    QTest::newRow("deleted") << statement(id, aws(u"AIDACKCEVSQ6C2EXAMPLE"_s)) << "Nobody"
                             << "nobody (AIDACKCEVSQ6C2EXAMPLE)"
                             << "May"
                             << "Has no effect: the user or role was deleted";
    QTest::newRow("elsewhere") << statement(u"example.org"_s, u"\"*\""_s) << "Public"
                               << "everyone"
                               << "May"
                               << "Has no effect: its Resource is not this identity";
    QTest::newRow("broken") << u"{{{"_s << "Nobody"
                            << "nobody"
                            << "No effect"
                            << "";
}

void WhoMaySendTest::words()
{
    QFETCH(QString, text);
    QFETCH(QString, overridden);
    const QList<AccessRow> rows = rowsOf({policyOf(u"p"_s, text)});
    QVERIFY(!rows.isEmpty());
    QTEST(rows.first().reach.word, "reach");
    QTEST(rows.first().who, "who");
    QTEST(rows.first().may, "may");
    if (!overridden.isEmpty())
        QCOMPARE(rows.first().overridden, overridden);
    QCOMPARE(rows.first().as, u"example.com"_s);
    QVERIFY(rows.first().where.startsWith(u"p · statement 1"_s));
    QCOMPARE(rows.first().isPublic(), rows.first().maySend() && (rows.first().reach.word == u"Public"_s ||
                                                                 rows.first().reach.word == u"Service, any source"_s));
    QVERIFY(!rows.first().reach.icon.isEmpty());
}

void WhoMaySendTest::callerSides_data()
{
    QTest::addColumn<QString>("principal");
    QTest::addColumn<CallerSide>("side");
    QTest::addColumn<QString>("note");
    QTest::newRow("some of it") << aws(u"arn:aws:iam::222222222222:user/jane"_s) << CallerSide::Partly << "some of it";
    QTest::newRow("all of it") << aws(u"arn:aws:iam::222222222222:user/kim"_s) << CallerSide::Allows << "allows it";
    QTest::newRow("nothing") << aws(u"arn:aws:iam::222222222222:user/lee"_s) << CallerSide::Missing << "missing";
    QTest::newRow("gone") << aws(u"arn:aws:iam::222222222222:user/bob"_s) << CallerSide::Missing << "no such user";
    QTest::newRow("account") << aws(u"222222222222"_s) << CallerSide::Allows << "jane, kim";
    QTest::newRow("account elsewhere") << aws(u"333333333333"_s) << CallerSide::Unknown << "not in this workspace";
    QTest::newRow("role") << aws(u"arn:aws:iam::222222222222:role/R"_s) << CallerSide::Unknown << "not seen here";
    QTest::newRow("everyone") << u"\"*\""_s << CallerSide::Unknown << "not seen here";
    QTest::newRow("service") << u"{\"Service\":\"x.amazonaws.com\"}"_s << CallerSide::NotNeeded << "";
    QTest::newRow("own user") << aws(u"arn:aws:iam::111111111111:user/guest"_s) << CallerSide::NotNeeded << "";
}

void WhoMaySendTest::callerSides()
{
    QFETCH(QString, principal);
    QFETCH(QString, note);
    const AccessRow row = rowsOf({policyOf(u"p"_s, statement(u"example.com"_s, principal))}).first();
    QTEST(row.callerSide, "side");
    QVERIFY2(row.notes.join(u'\n').contains(note), qPrintable(row.notes.join(u'\n')));
    // What is denied needs nobody's permission.
    const AccessRow denied = rowsOf({policyOf(u"p"_s, statement(u"example.com"_s, principal, u"Deny"_s))}).first();
    QCOMPARE(denied.callerSide, CallerSide::NotNeeded);
}

void WhoMaySendTest::summaries_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<bool>("warned");
    const QString id = u"example.com"_s;
    const QString partner = statement(id, aws(u"222222222222"_s));
    QTest::newRow("nobody") << QStringList{} << "No policy lets anybody send as example.com." << false;
    QTest::newRow("denied only") << QStringList{statement(id, u"\"*\""_s, u"Deny"_s)}
                                 << "No policy lets anybody send as example.com." << false;
    QTest::newRow("example of the issue")
        << QStringList{partner, statement(id, aws(u"arn:aws:iam::222222222222:user/a"_s)),
                       statement(id, aws(u"arn:aws:iam::333333333333:user/b"_s)), statement(id, u"\"*\""_s)}
        << "3 principal(s) in 2 other account(s) may send as example.com; 1 grant(s) public." << true;
    QTest::newRow("same account twice") << QStringList{partner, statement(id, aws(u"arn:aws:iam::222222222222:root"_s))}
                                        << "1 principal(s) in 1 other account(s) may send as example.com." << false;
    QTest::newRow("only public") << QStringList{statement(id, u"\"*\""_s)} << "1 grant(s) public." << true;
    QTest::newRow("overridden") << QStringList{partner, statement(id, u"\"*\""_s, u"Deny"_s)}
                                << "No policy lets anybody send as example.com." << false;
}

void WhoMaySendTest::summaries()
{
    QFETCH(QStringList, statements);
    const QList<AccessRow> rows = rowsOf({policyOf(u"p"_s, statements.join(u','))});
    QTEST(tables::accessSummary(rows, around()), "summary");
    QTEST(!tables::publicWarning(rows).isEmpty(), "warned");
}

void WhoMaySendTest::overridesInWords()
{
    const QString id = u"example.com"_s;
    const QList<AccessRow> rows =
        rowsOf({policyOf(u"partner"_s, statement(id, aws(u"222222222222"_s))),
                policyOf(u"freeze"_s, statement(id, aws(u"arn:aws:iam::222222222222:user/jane"_s), u"Deny"_s) + u',' +
                                          statement(id, u"\"*\""_s, u"Deny"_s, {}, u"All"_s))});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.first().overridden, u"All of it: statement 2 (All) of policy freeze"_s);
    const QString notes = rows.first().notes.join(u'\n');
    QVERIFY2(notes.contains(u"Partly overridden: statement 1 of policy freeze denies it, for some of them."_s),
             qPrintable(notes));
    QVERIFY(notes.contains(u"Overridden: statement 2 (All) of policy freeze denies all of it."_s));
    QCOMPARE(rows.first().reach.tone, tables::Tone::Neutral); // what has no effect does not alarm
}

void WhoMaySendTest::links()
{
    tables::AccessReader reader(around(), now);
    const QString two = statement(u"example.com"_s, aws(u"222222222222"_s)) + u',' +
                        statement(u"example.com"_s, aws(u"333333333333"_s));
    const ses::Link link = reader.read(u"example.com"_s, {policyOf(u"p"_s, two)}).last().link();
    QCOMPARE(link.target, ses::Link::Target::IdentityPolicy);
    QCOMPARE(link.subject, u"example.com"_s);
    QCOMPARE(link.policy, u"p"_s);
    QCOMPARE(link.statement, 1);
    QCOMPARE(link.scope, owner);
    const QList<AccessRow> users = reader.readUsers();
    QCOMPARE(users.size(), 1);
    QCOMPARE(users.first().link().target, ses::Link::Target::UserPolicy);
    QCOMPARE(users.first().link().subject, u"admin"_s);
    QCOMPARE(users.first().where, u"IAM policy iam-admin of user admin · statement 1"_s);
}

void WhoMaySendTest::tableFollowsTheModelRules()
{
    Table table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString id = u"example.com"_s;
    QList<AccessRow> rows =
        rowsOf({policyOf(u"p"_s, statement(id, aws(u"222222222222"_s)) + u',' + statement(id, u"\"*\""_s) + u',' +
                                     statement(id, aws(u"333333333333"_s)))});
    table.begin();
    table.add(rows);
    table.finish();
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.columnCount(), int(Table::ColumnCount));
    for (int column = 0; column < Table::ColumnCount; ++column)
        QVERIFY(!table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(table.rowAt(0)->isPublic()); // first without being asked
    QCOMPARE(table.index(0, Table::ReachMark).data(Table::IconRole).toString(), u"severity-security"_s);
    QVERIFY(table.index(0, Table::ReachMark).data(Qt::AccessibleTextRole).toString().contains(u"Public"_s));
    QCOMPARE(table.rowAt(3), nullptr);
    QCOMPARE(table.rowAt(-1), nullptr);
    table.begin();
    table.add(rows.mid(1, 1));
    QCOMPARE(table.rowCount(), 3); // until it is finished
    table.finish();
    QCOMPARE(table.rowCount(), 1);
    table.clear();
    QCOMPARE(table.rowCount(), 0);
    QVERIFY(!table.hasAnswer());
}

void WhoMaySendTest::sortsAndFilters()
{
    Table table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString id = u"example.com"_s;
    table.begin();
    table.add(rowsOf({policyOf(u"p"_s, statement(id, aws(u"333333333333"_s)) + u',' +
                                           statement(id, aws(u"222222222222"_s), u"Deny"_s) + u',' +
                                           statement(id, aws(u"arn:aws:iam::222222222222:user/jane"_s)))}));
    table.finish();
    table.sort(Table::Who, Qt::AscendingOrder);
    QCOMPARE(table.rowAt(0)->who, u"account 333333333333"_s);
    QCOMPARE(table.rowAt(2)->who, u"user jane of account Partner (222222222222)"_s);
    table.sort(Table::Who, Qt::DescendingOrder);
    QCOMPARE(table.rowAt(2)->who, u"account 333333333333"_s);
    table.setFilter(u"PARTNER may not"_s);
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.rowAt(0)->may, u"May not"_s);
    table.setFilter(u":user/jane"_s); // what is written counts, too
    QCOMPARE(table.rowCount(), 1);
    table.setFilter(u"nothing like this"_s);
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(table.allRows().size(), 3);
    table.setFilter({});
    QCOMPARE(table.rowCount(), 3);
}

void WhoMaySendTest::refreshKeepsRows()
{
    Table table;
    const QList<AccessRow> rows = rowsOf({policyOf(u"p"_s, statement(u"example.com"_s, aws(u"222222222222"_s)) + u',' +
                                                               statement(u"example.com"_s, aws(u"333333333333"_s)))});
    table.begin();
    table.add(rows);
    table.finish();
    const QPersistentModelIndex second(table.index(1, 0));
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    table.begin();
    table.add(rows);
    table.finish();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 0);
    QVERIFY(second.isValid());
    // Another policy in front changes no other row.
    const QString before = table.rowAt(second.row())->key;
    table.begin();
    table.add(rowsOf({policyOf(u"a"_s, statement(u"example.com"_s, aws(u"444444444444"_s)))}) + rows);
    table.finish();
    QCOMPARE(table.rowCount(), 3);
    QVERIFY(second.isValid());
    QCOMPARE(table.rowAt(second.row())->key, before);
    QCOMPARE(changes.size(), 0);
}

void WhoMaySendTest::csv_data()
{
    QTest::addColumn<QString>("principal");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"222222222222"_s << QByteArray(",222222222222,");
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << QByteArray(",'=cmd|' /C calc'!A0,");
    QTest::newRow("plus") << u"+1"_s << QByteArray(",'+1,");
    QTest::newRow("minus") << u"-1"_s << QByteArray(",'-1,");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray(",'@SUM(A1),");
    QTest::newRow("behind spaces") << u"  =1"_s << QByteArray(",'  =1,");
    QTest::newRow("full width") << u"\uFF1D1"_s << QByteArray(",'\uFF1D1,");
    QTest::newRow("tab") << u"\\t=1"_s << QByteArray(",\"'\t=1\",");
    QTest::newRow("quotes and commas") << u"a,\\\"b\\\""_s << QByteArray(",\"a,\"\"b\"\"\",");
    QTest::newRow("line end") << u"a\\r\\nb"_s << QByteArray(",\"a\r\nb\",");
}

void WhoMaySendTest::csv()
{
    QFETCH(QString, principal);
    QFETCH(QByteArray, cell);
    const QByteArray csv = tables::accessCsv(rowsOf({policyOf(u"p"_s, statement(u"example.com"_s, aws(principal)))}));
    QVERIFY2(csv.contains(cell), csv.constData());
    QVERIFY(csv.startsWith("reach,who,principal,account,"));
    QVERIFY(csv.endsWith("\r\n"));
}

void WhoMaySendTest::csvHasOneFieldPerHeading()
{
    const QString evil = u"{\\\"a\\\":\\\"b,c\\r\\n\\\"}"_s;
    const QByteArray csv = tables::accessCsv(rowsOf({policyOf(u"p,\"q"_s, statement(u"example.com"_s, aws(evil)))}));
    // A reader of RFC 4180: fields, records.
    int fields = 1;
    QList<int> records;
    bool inside = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv.at(i);
        if (c == '"')
            inside = !inside; // a doubled quote toggles twice
        else if (!inside && c == ',')
            ++fields;
        else if (!inside && c == '\n')
            records.append(std::exchange(fields, 1));
    }
    QVERIFY(!inside);
    QCOMPARE(records, (QList<int>{16, 16}));
}

void WhoMaySendTest::json()
{
    const QString condition = u"{\"StringLike\":{\"ses:FromAddress\":[\"a@example.com\",\"b@example.com\"]}}"_s;
    const QList<AccessRow> rows =
        rowsOf({policyOf(u"p"_s, statement(u"example.com"_s, aws(u"222222222222"_s), u"Allow"_s, condition, u"S"_s) +
                                     u',' + statement(u"example.com"_s, u"\"*\""_s, u"Deny"_s))});
    const QDateTime time(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    const QJsonObject whole = QJsonDocument::fromJson(tables::accessJson(rows, around(), time)).object();
    QCOMPARE(whole.value(u"format"_s).toString(), u"mandate-who-may-send"_s);
    QCOMPARE(whole.value(u"version"_s).toInt(), 1);
    QCOMPARE(whole.value(u"identity"_s).toString(), u"example.com"_s);
    QCOMPARE(whole.value(u"generated"_s).toString(), u"2026-11-23T12:00:00Z"_s);
    const QJsonArray grants = whole.value(u"grants"_s).toArray();
    QCOMPARE(grants.size(), 2);
    const QJsonObject first = grants.first().toObject();
    const QJsonObject principal = first.value(u"principal"_s).toObject();
    QCOMPARE(principal.value(u"kind"_s).toString(), u"account"_s);
    QCOMPARE(first.value(u"reach"_s).toString(), u"other-account"_s);
    QCOMPARE(first.value(u"sendingActions"_s).toArray().size(), 2);
    QCOMPARE(first.value(u"conditions"_s).toArray().first().toObject().value(u"values"_s).toArray().size(), 2);
    QCOMPARE(first.value(u"hasEffect"_s).toBool(), false);
    QCOMPARE(first.value(u"sid"_s).toString(), u"S"_s);
    QVERIFY(first.value(u"overriddenBy"_s).toArray().first().toObject().value(u"full"_s).toBool());
    QCOMPARE(first.value(u"overriddenBy"_s).toArray().first().toObject().value(u"statement"_s).toInt(), 2);
    QVERIFY(grants.last().toObject().value(u"sid"_s).isNull());
}

void WhoMaySendTest::copiedText()
{
    const QString text = tables::accessText(rowsOf({policyOf(u"p"_s, statement(u"example.com"_s, aws(u"=a\\tb"_s)))}));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().count(u'\t'), 8);
    QCOMPARE(lines.last().count(u'\t'), 8);
}

namespace {

QString relations(const QList<AccessRow> &rows)
{
    QStringList words;
    for (const AccessRow &row : rows)
        words.append(u"%1:%2"_s.arg(row.identity).arg(int(row.relation)));
    words.sort();
    return words.join(u' ');
}

Store &family(Store &store)
{
    for (const QString &name : {u"example.com"_s, u"mail.example.com"_s, u"news@mail.example.com"_s,
                                u"news+x@mail.example.com"_s, u"other.com"_s, u"xexample.com"_s})
        store.add(name, {policyOf(u"p"_s, statement(name, aws(u"222222222222"_s)))});
    store.add(u"quiet@mail.example.com"_s, {});
    store.people.insert(owner.account, {user(owner.account, u"admin"_s, u"ses:*"_s)});
    return store;
}

} // namespace

void WhoMaySendTest::surveyOfAnAddress()
{
    Store store;
    const Surveyed done(family(store), u"news@mail.example.com"_s);
    QCOMPARE(int(done.end), int(tables::AccessSurvey::End::Complete));
    QCOMPARE(done.unread, 0);
    QCOMPARE(relations(done.rows),
             u"example.com:1 mail.example.com:1 news+x@mail.example.com:2 news@mail.example.com:0 "
             "news@mail.example.com:3"_s);
    for (const AccessRow &row : done.rows) {
        if (row.relation == AccessRow::Relation::General)
            QVERIFY(row.notes.join(u' ').contains(u"ARN of %1"_s.arg(row.identity)));
    }
}

void WhoMaySendTest::surveyOfADomain()
{
    Store store;
    family(store);
    store.attached[u"news@mail.example.com"_s].append(
        policyOf(u"stop"_s, statement(u"news@mail.example.com"_s, u"\"*\""_s, u"Deny"_s)));
    const Surveyed done(store, u"mail.example.com"_s);
    QCOMPARE(relations(done.rows),
             u"example.com:1 mail.example.com:0 mail.example.com:3 news+x@mail.example.com:2 news@mail.example.com:2 "
             "news@mail.example.com:2"_s);
    const auto own = std::find_if(done.rows.begin(), done.rows.end(),
                                  [](const AccessRow &row) { return row.relation == AccessRow::Relation::Itself; });
    QVERIFY(own->maySend());
    QVERIFY2(own->overridden.startsWith(u"Perhaps, for news@mail.example.com"_s), qPrintable(own->overridden));
}

void WhoMaySendTest::surveyOfAnAccount()
{
    Store store;
    const Surveyed done(family(store), {});
    QCOMPARE(done.rows.size(), 7);
    QCOMPARE(done.rows.last().relation, AccessRow::Relation::Iam);
    QCOMPARE(done.rows.last().as, u"every identity"_s);
    QCOMPARE(store.asked, 6); // not the one without policies
    QVERIFY(tables::accessSummary(done.rows, around({})).contains(u"an identity of Owner (111111111111)"_s));
}

void WhoMaySendTest::surveyTellsWhatItCouldNotRead()
{
    Store store;
    family(store);
    ses::IdentitySummary locked;
    locked.name = u"locked.com"_s;
    locked.policyCount = 1;
    store.identityList.append(locked);
    const Surveyed done(store, {});
    QCOMPARE(done.unread, 1);
    QCOMPARE(done.rows.size(), 7);
}

void WhoMaySendTest::surveyFailsWithItsIdentity()
{
    Store store;
    tables::AccessSurvey survey(&store);
    QSignalSpy failed(&survey, &tables::AccessSurvey::failed);
    survey.start(owner, u"locked.com"_s, {});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!survey.isRunning());
}

/// The event loop goes on all the while, whatever the number of identities.
void WhoMaySendTest::tenThousandIdentities()
{
    Store store;
    for (int i = 0; i < 10'000; ++i) {
        const QString name = u"user%1@example.com"_s.arg(i);
        store.add(name, {policyOf(u"p"_s, statement(name, aws(u"222222222222"_s)) + u',' +
                                              statement(name, u"\"*\""_s, i % 2 ? u"Deny"_s : u"Allow"_s))});
    }
    store.add(u"example.com"_s, {policyOf(u"p"_s, statement(u"example.com"_s, aws(u"222222222222"_s)))});
    Table table;
    tables::AccessSurvey survey(&store);
    connect(&survey, &tables::AccessSurvey::found, &table, &Table::add);
    connect(&survey, &tables::AccessSurvey::finished, &table, &Table::finish);
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    heart.start(5);
    since.start();
    table.begin();
    QElapsedTimer whole;
    whole.start();
    survey.start(owner, {}, {{u"222222222222"_s, u"Partner"_s, false}});
    QTRY_VERIFY_WITH_TIMEOUT(!survey.isRunning(), 120'000);
    QCOMPARE(table.rowCount(), 20'001);
    const auto domain = std::find_if(table.allRows().begin(), table.allRows().end(),
                                     [](const AccessRow &row) { return row.identity == "example.com"_L1; });
    QCOMPARE(domain->grant->overriddenBy.size(), policy::Grant::mostOverrides);
    qInfo("20,001 rows in %lld ms, longest pause %lld ms", whole.elapsed(), longest);
    QVERIFY2(longest < 3000, qPrintable(QString::number(longest)));
}

void WhoMaySendTest::cancelled()
{
    Store store;
    for (int i = 0; i < 2'000; ++i)
        store.add(u"d%1.example"_s.arg(i),
                  {policyOf(u"p"_s, statement(u"d%1.example"_s.arg(i), aws(u"222222222222"_s)))});
    tables::AccessSurvey survey(&store);
    int rows = 0;
    connect(&survey, &tables::AccessSurvey::found, this, [&](const QList<AccessRow> &some) {
        rows += int(some.size());
        survey.cancel();
    });
    QSignalSpy finished(&survey, &tables::AccessSurvey::finished);
    survey.start(owner, {}, {});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!survey.isRunning());
    QVERIFY(rows > 0 && rows < 100);
    QTest::qWait(50); // nothing comes behind
    QVERIFY(rows < 100);
    QCOMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(WhoMaySendTest)
#include "tst_who_may_send.moc"
