// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decision_tests.h"

#include "policy/catalogue.h"

#include <set>

using namespace policy::catalogue;

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsAreFoundInAnyCase()
    {
        QCOMPARE(findAction("SES:sendemail")->name, std::string_view("ses:SendEmail"));
        QVERIFY(!findAction("ses:SendMail"));
        QVERIFY(!findAction("ses:Send*"));
    }

    void sendingActionsComeFirst()
    {
        for (std::size_t i = 0; i < actions().size(); ++i)
            QCOMPARE(actions()[i].sending, i < 4);
    }

    void namesAreUnique()
    {
        std::set<std::string_view> names;
        for (const Action &action : actions())
            QVERIFY(names.insert(action.name).second);
        for (const ConditionKey &key : conditionKeys())
            QVERIFY(names.insert(key.name).second);
        for (const Operator &op : operators())
            QVERIFY(names.insert(op.name).second);
    }

    void everyEntryIsExplained()
    {
        for (const Action &action : actions())
            QVERIFY(*action.allows);
        for (const ConditionKey &key : conditionKeys())
            QVERIFY(*key.meaning && !key.example.empty());
        for (const Operator &op : operators())
            QVERIFY(*op.phrase);
    }

    void keysAreFoundInAnyCaseAndWithTags()
    {
        QCOMPARE(findConditionKey("AWS:currenttime")->name, std::string_view("aws:CurrentTime"));
        QCOMPARE(findConditionKey("aws:principaltag/Team")->name, std::string_view("aws:PrincipalTag/"));
        QVERIFY(findConditionKey("ses:Recipients")->multivalued);
        QVERIFY(!findConditionKey("ses:FromAdress"));
        QVERIFY(!findConditionKey("aws:PrincipalTags"));
    }

    void operatorsAreTakenApart_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<int>("set");
        QTest::addColumn<bool>("ifExists");
        QTest::addColumn<QByteArray>("base");
        using Set = OperatorParts::Set;
        const auto row = [](const char *written, Set set, bool ifExists, const char *base) {
            QTest::newRow(written) << QByteArray(written) << static_cast<int>(set) << ifExists << QByteArray(base);
        };
        row("StringLike", Set::None, false, "StringLike");
        row("ForAllValues:StringLike", Set::ForAllValues, false, "StringLike");
        row("ForAnyValue:ArnLikeIfExists", Set::ForAnyValue, true, "ArnLike");
        row("NullIfExists", Set::None, true, "Null");
        row("stringLike", Set::None, false, "");
        row("ForAllValue:StringLike", Set::None, false, "");
        row("StringLikeIgnoreCase", Set::None, false, "");
        row("IfExists", Set::None, true, "");
        row("", Set::None, false, "");
    }

    void operatorsAreTakenApart()
    {
        QFETCH(QByteArray, written);
        QFETCH(int, set);
        QFETCH(bool, ifExists);
        QFETCH(QByteArray, base);
        const OperatorParts parts = parseOperator(written.toStdString());
        QCOMPARE(static_cast<int>(parts.set), set);
        QCOMPARE(parts.ifExists, ifExists);
        QCOMPARE(parts.base ? std::string(parts.base->name) : std::string(), base.toStdString());
    }

    void offeredOperatorsExist()
    {
        for (const auto type :
             {KeyType::String, KeyType::Number, KeyType::Date, KeyType::Boolean, KeyType::Ip, KeyType::Arn}) {
            QVERIFY(!operatorsFor(type).empty());
            for (const std::string_view name : operatorsFor(type))
                QVERIFY(findOperator(name));
        }
    }
};

std::unique_ptr<QObject> catalogueTest()
{
    return std::make_unique<CatalogueTest>();
}

#include "tst_catalogue.moc"
