// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/document.h"

#include <QTest>

using namespace policy;

namespace {

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholePolicy();
    void singleStatement();
    void principal_data();
    void principal();
    void opaque_data();
    void opaque();
    void topLevel();
    void damagedText();
};

std::string slice(const Document &document, Range range)
{
    return document.text().substr(range.begin, range.size());
}

void DocumentTest::wholePolicy()
{
    const Document document(R"({"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"s","Effect":"Deny",
        "NotPrincipal":{"AWS":["1","*"],"Service":"ses.amazonaws.com"},"NotAction":"ses:Get*","Resource":["r1","r2"],
        "Condition":{"NumericLessThan":{"k1":[5,"6",true]},"Bool":{"k2":"true","K3":"x"}}}]})");
    QVERIFY(document.isStrictJson() && document.statementsAreList());
    QCOMPARE(document.version()->value, std::string("2012-10-17"));
    QCOMPARE(slice(document, document.version()->range), std::string("\"2012-10-17\""));
    QCOMPARE(document.id()->value, std::string("x"));
    QVERIFY(document.opaque().empty());
    const Statement &statement = document.statements().at(0);
    QVERIFY(statement.isDeny() && !statement.isAllow() && statement.opaque.empty());
    QCOMPARE(slice(document, statement.range).front(), '{');
    QCOMPARE(statement.sid->value, std::string("s"));
    QVERIFY(statement.principal->negated && statement.action->negated && !statement.resource->negated);
    QCOMPARE(slice(document, statement.principal->key), std::string("\"NotPrincipal\""));
    const auto &entries = statement.principal->entries;
    QCOMPARE(entries.size(), std::size_t(3));
    QVERIFY(entries[0].kind == PrincipalEntry::Kind::Aws && entries[1].kind == PrincipalEntry::Kind::Everyone);
    QVERIFY(entries[2].kind == PrincipalEntry::Kind::Service && entries[2].type == "Service");
    QVERIFY(!statement.action->items.list && statement.resource->items.list);
    QCOMPARE(statement.resource->items.values[1].value, std::string("r2"));
    QCOMPARE(statement.conditions.size(), std::size_t(3));
    QCOMPARE(statement.conditions[0].values.values[0].value, std::string("5"));
    QCOMPARE(statement.conditions[0].values.values[2].value, std::string("true"));
    QCOMPARE(statement.conditions[2].op.value, std::string("Bool"));
    QCOMPARE(slice(document, statement.conditions[2].key.range), std::string("\"K3\""));
    QVERIFY(slice(document, *statement.conditionBlock).starts_with("{\"Numeric"));
}

void DocumentTest::singleStatement()
{
    const Document document(R"({"Statement":{"Effect":"Allow"}})");
    QVERIFY(!document.statementsAreList());
    QCOMPARE(document.statements().size(), std::size_t(1));
    QCOMPARE(*document.statementBlock(), document.statements()[0].range);
}

void DocumentTest::principal_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("entries"); // kind:type:value per entry
    const auto row = [](const char *value, const char *entries) {
        QTest::newRow(value) << QByteArray(value) << QByteArray(entries);
    };
    row(R"("*")", "0::*");
    row(R"("arn:x")", "3::arn:x");
    row(R"({"AWS":"*"})", "0:AWS:*");
    row(R"({"AWS":["1","2"]})", "1:AWS:1 1:AWS:2");
    row(R"({"Federated":"f","aws":"1"})", "3:Federated:f 3:aws:1");
    row(R"({"AWS":[]})", "");
    row("{}", "");
    row(R"(["*"])", "none");
    row("1", "none");
}

void DocumentTest::principal()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, entries);
    const Document document(R"({"Statement":[{"Principal":)" + value.toStdString() + "}]}");
    const auto &element = document.statements().at(0).principal;
    QByteArray found = element ? "" : "none";
    for (const PrincipalEntry &entry : element ? element->entries : std::vector<PrincipalEntry>()) {
        found += QByteArray::number(static_cast<int>(entry.kind)) + ':' + QByteArray::fromStdString(entry.type) + ':' +
                 QByteArray::fromStdString(entry.item.value) + ' ';
    }
    QCOMPARE(found.trimmed(), entries);
}

void DocumentTest::opaque_data()
{
    QTest::addColumn<QByteArray>("members"); // of a statement
    QTest::addColumn<QByteArray>("opaque");  // texts, joined by a bar
    const auto row = [](const char *members, const char *opaque) {
        QTest::newRow(members) << QByteArray(members) << QByteArray(opaque);
    };
    row(R"("Conditions":{"a":1})", R"("Conditions":{"a":1})");
    row(R"("Sid":5)", R"("Sid":5)");
    row(R"("Effect":["Allow"])", R"("Effect":["Allow"])");
    row(R"("Action":null)", R"("Action":null)");
    row(R"("Action":["a",["b"],1,null])", R"(["b"]|1|null)");
    row(R"("Resource":{"Ref":"x"})", R"("Resource":{"Ref":"x"})");
    row(R"("Action":"a","NotAction":"b")", R"("NotAction":"b")");
    row(R"("Action":"a","Action":"b")", R"("Action":"a")");
    row(R"("Principal":["*"])", R"("Principal":["*"])");
    row(R"("Principal":{"AWS":5,"Service":["x",{}]})", R"("AWS":5|{})");
    row(R"("Condition":[])", R"("Condition":[])");
    row(R"("Condition":{"Bool":"x","Null":{"a":{},"b":["c",["d"]]}})", R"("Bool":"x"|"a":{}|["d"])");
    row(R"("Condition":{"Bool":{"a":"1","a":"2"}})", R"("a":"1")");
    row(R"("Condition":{"Bool":{"a":1.50,"b":true}})", "");
}

void DocumentTest::opaque()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, opaque);
    const Document document(R"({"Statement":[{)" + members.toStdString() + "}]}");
    std::string found;
    for (const OpaquePart &part : document.statements().at(0).opaque)
        found += (found.empty() ? "" : "|") + slice(document, part.range);
    QCOMPARE(found, opaque.toStdString());
}

void DocumentTest::topLevel()
{
    const Document document(R"({"Version":1,"version":"x","Statement":[1,{"Effect":"Allow"},"s"],"Id":"a","Id":"b"})");
    QVERIFY(!document.version());
    QCOMPARE(document.id()->value, std::string("b"));
    QCOMPARE(document.statements().size(), std::size_t(1));
    QCOMPARE(document.opaque().size(), std::size_t(5));
    QVERIFY(Document("[]").statements().empty());
    QVERIFY(Document().text().empty());
}

void DocumentTest::damagedText()
{
    const Document document("{'Statement': [{Effect: Allow, \"Action\": [\"a\" \"b\",], \"Resource\": \u201cr\u201d");
    QVERIFY(!document.isStrictJson());
    const Statement &statement = document.statements().at(0);
    QVERIFY(statement.isAllow());
    QCOMPARE(statement.action->items.values.size(), std::size_t(2));
    QCOMPARE(statement.resource->items.values.at(0).value, std::string("r"));
}

} // namespace

int runDocumentTests(int argc, char **argv)
{
    DocumentTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_document.moc"
