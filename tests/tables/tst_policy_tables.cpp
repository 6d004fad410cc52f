// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/finding_text.h"
#include "tables/findings_table.h"
#include "tables/policy_table.h"
#include "tables/statement_sentence.h"
#include "tables/text_diff.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

policy::Finding finding(policy::Severity severity, std::size_t begin, const std::string &argument)
{
    policy::Finding made;
    made.id = "json-syntax";
    made.severity = severity;
    made.range = {begin, begin + 1};
    made.message = {"Here is %1.", {argument}};
    return made;
}

policy::Statement statementOf(const QString &inside)
{
    const QString text = uR"({"Version":"2012-10-17","Statement":[{)"_s + inside + u"}]}"_s;
    const policy::Document document(text.toStdString());
    return document.statements().at(0);
}

} // namespace

class PolicyTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void findings()
    {
        tables::FindingsTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::string text = "one\ntwo\nthree\n";
        table.setFindings({finding(policy::Severity::Error, 1, "%2"), finding(policy::Severity::Warning, 9, "b")},
                          text);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.index(0, tables::FindingsTable::Message).data().toString(), u"Here is %2."_s);
        QCOMPARE(table.index(0, tables::FindingsTable::Line).data().toString(), u"1"_s);
        QCOMPARE(table.index(1, tables::FindingsTable::Line).data().toString(), u"3"_s);
        QVERIFY(table.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Warning"_s));
        QCOMPARE(table.finding(2), nullptr);
        QCOMPARE(table.finding(-1), nullptr);
    }

    void sameFindingsKeepTheSelection()
    {
        tables::FindingsTable table;
        table.setFindings({finding(policy::Severity::Error, 1, "a")}, "xyz\n\n");
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
        table.setFindings({finding(policy::Severity::Error, 4, "a")}, "xyz\n\n");
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(table.finding(0)->range.begin, std::size_t(4));
    }

    void summary()
    {
        policy::CheckResult result;
        QCOMPARE(tables::findingsSummary(result), u"No problems found"_s);
        result.findings = {finding(policy::Severity::Error, 0, {}), finding(policy::Severity::Error, 0, {})};
        QVERIFY(tables::findingsSummary(result).startsWith(u'2'));
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("reading");
        const QString base =
            uR"("Effect":"Allow","Principal":{"AWS":"222222222222"},"Action":"ses:SendEmail","Resource":"arn:aws:ses:us-east-1:111111111111:identity/example.com")"_s;
        QTest::newRow("allow") << base << u"Allows account 222222222222 to use ses:SendEmail on example.com."_s;
        QTest::newRow("deny everyone") << uR"("Effect":"Deny","Principal":"*","Action":["ses:*"],"Resource":"*")"_s
                                       << u"Denies everyone the use of every action of SES on every identity."_s;
        QTest::newRow("user and service")
            << uR"("Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:user/team/Jane","Service":"a.amazonaws.com"},"NotAction":"ses:SendEmail","Resource":"x")"_s
            << u"Allows user Jane of account 222222222222 and the service a.amazonaws.com to use every action except ses:SendEmail on x."_s;
        QTest::newRow("set, if exists")
            << base + uR"(,"Condition":{"ForAllValues:StringLikeIfExists":{"ses:Recipients":["*@a.com","*@b.com"]}})"_s
            << u"Allows account 222222222222 to use ses:SendEmail on example.com, if all of this is true: "
               u"every value of ses:Recipients is like “*@a.com” or “*@b.com”, where the request has it."_s;
        QTest::newRow("null") << base + uR"(,"Condition":{"Null":{"ses:FeedbackAddress":"true"}})"_s
                              << u"Allows account 222222222222 to use ses:SendEmail on example.com, if all of this is "
                                 u"true: the request does not have ses:FeedbackAddress."_s;
        QTest::newRow("wrong effect")
            << uR"("Effect":"allow","Principal":"*","Action":"ses:SendEmail","Resource":"*")"_s
            << u"Has no effect on everyone, ses:SendEmail, every identity: Effect is neither "
               u"Allow nor Deny."_s;
    }

    void sentences()
    {
        QFETCH(const QString, statement);
        QTEST(tables::readStatement(statementOf(statement)).text(), "reading");
    }

    void diffs_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("marks");
        QTest::addColumn<int>("spaceOnly");
        QTest::addColumn<bool>("layoutOnly");
        QTest::newRow("same") << u"a\nb"_s << u"a\nb"_s << u"=a =b"_s << 0 << false;
        QTest::newRow("new") << QString() << u"a\nb"_s << u"+a +b"_s << 0 << false;
        QTest::newRow("emptied") << u"a"_s << QString() << u"-a"_s << 0 << false;
        QTest::newRow("middle") << u"a\nb\nc"_s << u"a\nx\nc"_s << u"=a -b +x =c"_s << 0 << false;
        QTest::newRow("inserted twin") << u"a\na"_s << u"a\na\na"_s << u"=a =a +a"_s << 0 << false;
        QTest::newRow("line ends") << u"a\r\nb"_s << u"a\nb"_s << u"=a =b"_s << 0 << false;
        QTest::newRow("indented") << u"{\n\"a\":1}"_s << u"{\n  \"a\": 1}"_s << u"={ =  \"a\": 1}"_s << 1 << true;
        QTest::newRow("space in a string")
            << u"[\"a b\"]"_s << u"[\"a  b\"]"_s << u"-[\"a b\"] +[\"a  b\"]"_s << 0 << false;
        QTest::newRow("broken over lines") << u"[1]"_s << u"[\n1\n]"_s << u"-[1] +[ +1 +]"_s << 0 << true;
    }

    void diffs()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const tables::TextDiff diff = tables::diffTexts(before, after);
        QStringList marks;
        int added = 0, removed = 0;
        for (const tables::DiffLine &line : diff.lines) {
            const bool same = line.kind == tables::DiffLine::Kind::Same;
            const bool isAdded = line.kind == tables::DiffLine::Kind::Added;
            added += isAdded ? 1 : 0;
            removed += !same && !isAdded ? 1 : 0;
            marks.append((same ? u"="_s : isAdded ? u"+"_s : u"-"_s) + line.text);
        }
        QTEST(marks.join(u' '), "marks");
        QCOMPARE(diff.added, added);
        QCOMPARE(diff.removed, removed);
        QTEST(diff.spaceOnly, "spaceOnly");
        QTEST(diff.layoutOnly, "layoutOnly");
    }

    void policies()
    {
        tables::PolicyTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ses::AttachedPolicy policy;
        policy.name = u"partner"_s;
        policy.text = R"({"Statement":{"Effect":"Allow","Principal":{"AWS":["222222222222"]}}})";
        table.setRows({policy});
        QCOMPARE(table.index(0, tables::PolicyTable::Statements).data().toString(), u"1"_s);
        QCOMPARE(table.index(0, tables::PolicyTable::WhoMay).data().toString(), u"account 222222222222"_s);
        policy.text = "not JSON";
        table.setRows({policy});
        QCOMPARE(table.index(0, tables::PolicyTable::WhoMay).data().toString(), u"nobody"_s);
        QCOMPARE(table.index(0, tables::PolicyTable::Statements).data().toString(), u"0"_s);
    }
};

QTEST_MAIN(PolicyTablesTest)
#include "tst_policy_tables.moc"
