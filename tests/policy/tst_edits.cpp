// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"

#include <QTest>

#include <functional>

using namespace policy;
using namespace policy::edits;

namespace {

using Change = std::function<TextEdits(const Document &)>;
struct Row
{
    const char *name;
    std::string before;
    Change change;
    std::string after; ///< the same as before: no edits
};

std::string inStatement(const std::string &members)
{
    return R"({"Statement": [{)" + members + "}]}";
}

const std::string pretty = "{\n"
                           "    \"Version\": \"2012-10-17\",\n"
                           "    \"Statement\": [\n"
                           "        {\n"
                           "            \"Effect\": \"Allow\",\n"
                           "            \"Action\": \"a\"\n"
                           "        }\n"
                           "    ]\n"
                           "}\n";

std::string with(std::string text, const std::string &from, const std::string &to)
{
    return text.replace(text.find(from), from.size(), to);
}

std::string crlf(std::string text)
{
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
        text.insert(at, "\r");
    return text;
}

NewStatement partner()
{
    NewStatement statement;
    statement.sid = "S";
    statement.awsPrincipals = {"111111111111"};
    statement.actions = {"ses:SendEmail", "ses:SendRawEmail"};
    return statement;
}

const std::string prettyWithPartner = with(pretty, "        }\n    ]",
                                           "        },\n"
                                           "        {\n"
                                           "            \"Sid\": \"S\",\n"
                                           "            \"Effect\": \"Allow\",\n"
                                           "            \"Principal\": {\n"
                                           "                \"AWS\": \"111111111111\"\n"
                                           "            },\n"
                                           "            \"Action\": [\n"
                                           "                \"ses:SendEmail\",\n"
                                           "                \"ses:SendRawEmail\"\n"
                                           "            ]\n"
                                           "        }\n    ]");

std::vector<Row> statementRows()
{
    const auto version = [](const char *value) -> Change { return [=](auto &d) { return setVersion(d, value); }; };
    const auto sid = [](const char *value) -> Change { return [=](auto &d) { return setSid(d, 0, value); }; };
    const Change add = [](auto &d) { return addStatement(d, partner()); };
    const Change addEmpty = [](auto &d) { return addStatement(d, NewStatement()); };
    const auto move = [](std::size_t from, std::size_t to) -> Change {
        return [=](auto &d) { return moveStatement(d, from, to); };
    };
    const Change remove = [](auto &d) { return removeStatement(d, 0); };
    const Change duplicate = [](auto &d) { return duplicateStatement(d, 0); };
    const std::string three = R"({"Statement":[ {"Sid":"a"},{"Sid":"b"}, {"Sid":"c"} ]})";
    return {
        {"version replaced", R"({"Version" : "2008-10-17"})", version("2012-10-17"), R"({"Version" : "2012-10-17"})"},
        {"version created", R"({"Id": "x"})", version("2012-10-17"), R"({"Version": "2012-10-17", "Id": "x"})"},
        {"version of a wrong type", R"({"Version": 1})", version("v"), R"({"Version": "v"})"},
        {"version in lines", with(pretty, "    \"Version\": \"2012-10-17\",\n", ""), version("2012-10-17"), pretty},
        {"version unchanged", R"({"Version": "v"})", version("v"), R"({"Version": "v"})"},
        {"sid created", inStatement(R"("Effect": "Allow")"), sid("s"), inStatement(R"("Sid": "s", "Effect": "Allow")")},
        {"sid escaped", inStatement(R"("Sid": "x")"), sid("a\"b"), inStatement(R"("Sid": "a\"b")")},
        {"sid removed", inStatement(R"("Sid": "x", "Effect": "Allow")"), sid(""), inStatement(R"("Effect": "Allow")")},
        {"sid removed behind", inStatement(R"("Effect": "Allow" , "Sid": "x")"), sid(""),
         inStatement(R"("Effect": "Allow")")},
        {"effect created", inStatement(R"("Sid": "x")"), [](auto &d) { return setEffect(d, 0, "Deny"); },
         inStatement(R"("Sid": "x", "Effect": "Deny")")},
        {"no such statement", pretty, [](auto &d) { return setSid(d, 3, "x"); }, pretty},
        {"statement added in lines", pretty, add, prettyWithPartner},
        {"statement added, CRLF", crlf(pretty), add, crlf(prettyWithPartner)},
        {"statement added on one line", inStatement(R"("Effect": "Deny")"), addEmpty,
         R"({"Statement": [{"Effect": "Deny"}, {"Effect": "Allow"}]})"},
        {"statement added, dense", R"({"Version":"v","Statement":[]})", addEmpty,
         R"({"Version":"v","Statement":[{"Effect":"Allow"}]})"},
        {"statement beside a single one", R"({"Statement": {"Effect": "Deny"}})", addEmpty,
         R"({"Statement": [{"Effect": "Deny"}, {"Effect": "Allow"}]})"},
        {"first statement", R"({"Version": "v"})", addEmpty, R"({"Version": "v", "Statement": [{"Effect": "Allow"}]})"},
        {"statement in an empty text", "", addEmpty, newPolicy({NewStatement()})},
        {"nothing to add to", "[1]", addEmpty, "[1]"},
        {"duplicated", R"({"Statement": [ {"Sid": "a"} ]})", duplicate,
         R"({"Statement": [ {"Sid": "a"}, {"Sid": "aCopy"} ]})"},
        {"removed", three, remove, R"({"Statement":[ {"Sid":"b"}, {"Sid":"c"} ]})"},
        {"removed, the only one", R"({"Statement": [{}]})", remove, R"({"Statement": []})"},
        {"removed, a single object", R"({"Statement": {}})", remove, R"({"Statement": []})"},
        {"moved down", three, move(0, 2), R"({"Statement":[ {"Sid":"b"},{"Sid":"c"}, {"Sid":"a"} ]})"},
        {"moved up", three, move(2, 1), R"({"Statement":[ {"Sid":"a"},{"Sid":"c"}, {"Sid":"b"} ]})"},
        {"moved nowhere", three, move(1, 3), three},
    };
}

std::vector<Row> principalRows()
{
    const auto add = [](const char *type, const char *value) -> Change {
        return [=](auto &d) { return addPrincipal(d, 0, type, value); };
    };
    const auto set = [](std::size_t entry, const char *type, const char *value) -> Change {
        return [=](auto &d) { return setPrincipal(d, 0, entry, type, value); };
    };
    const auto remove = [](std::size_t entry) -> Change {
        return [=](auto &d) { return removePrincipal(d, 0, entry); };
    };
    const auto s = [](const std::string &principal) {
        return inStatement(R"("Effect": "Allow", "Principal": )" + principal + R"(, "Action": "a")");
    };
    const std::string none = inStatement(R"("Effect": "Allow", "Action": "a")");
    return {
        {"created", none, add("AWS", "1"), s(R"({"AWS": "1"})")},
        {"everyone", none, add("AWS", "*"), s(R"("*")")},
        {"beside everyone", s(R"("*")"), add("AWS", "1"), s(R"({"AWS": ["*", "1"]})")},
        {"service beside everyone", s(R"("*")"), add("Service", "x"), s(R"({"AWS": "*", "Service": "x"})")},
        {"everyone twice", s(R"("*")"), add("AWS", "*"), s(R"("*")")},
        {"string to list", s(R"({"AWS": "1"})"), add("AWS", "2"), s(R"({"AWS": ["1", "2"]})")},
        {"list grows", s(R"({"AWS": ["1","2"]})"), add("AWS", "3"), s(R"({"AWS": ["1","2","3"]})")},
        {"empty list", s(R"({"AWS": []})"), add("AWS", "1"), s(R"({"AWS": ["1"]})")},
        {"empty map", s("{}"), add("AWS", "1"), s(R"({"AWS": "1"})")},
        {"other key", s(R"({"AWS": "1"})"), add("Service", "x"), s(R"({"AWS": "1", "Service": "x"})")},
        {"wrong type stays", s("[1]"), add("AWS", "1"), s("[1]")},
        {"changed", s(R"({"AWS": ["1", "2"]})"), set(1, "AWS", "3"), s(R"({"AWS": ["1", "3"]})")},
        {"everyone to account", s(R"("*")"), set(0, "AWS", "1"), s(R"({"AWS": "1"})")},
        {"type changed", s(R"({"AWS": "1"})"), set(0, "Service", "x"), s(R"({"Service": "x"})")},
        {"type changed in a list", s(R"({"AWS": ["1", "2"]})"), set(0, "Service", "x"),
         s(R"({"AWS": ["2"], "Service": "x"})")},
        {"type changed into a list", s(R"({"AWS": "1", "Service": ["x"]})"), set(0, "Service", "y"),
         s(R"({"Service": ["x", "y"]})")},
        {"removed from list", s(R"({"AWS": ["1", "2"]})"), remove(0), s(R"({"AWS": ["2"]})")},
        {"removed with key", s(R"({"AWS": "1", "Service": "x"})"), remove(1), s(R"({"AWS": "1"})")},
        {"removed, the last", s(R"({"AWS": ["1"]})"), remove(0), none},
        {"removed, everyone", s(R"("*")"), remove(0), none},
        {"no such entry", s(R"("*")"), remove(1), s(R"("*")")},
    };
}

std::vector<Row> listRows()
{
    const auto add = [](const char *value) -> Change {
        return [=](auto &d) { return addListItem(d, 0, ListName::Action, value); };
    };
    const auto remove = [](std::size_t item) -> Change {
        return [=](auto &d) { return removeListItem(d, 0, ListName::Action, item); };
    };
    const std::string both =
        with(pretty, "\"a\"\n", "[\n                \"a\",\n                \"b\"\n            ]\n");
    return {
        {"created", inStatement(R"("Effect": "Allow")"), add("a"), inStatement(R"("Effect": "Allow", "Action": "a")")},
        {"string to list", inStatement(R"("Action": "a")"), add("b"), inStatement(R"("Action": ["a", "b"])")},
        {"string to list in lines", pretty, add("b"), both},
        {"string to list, CRLF", crlf(pretty), add("b"), crlf(both)},
        {"list in lines grows", both, add("c"), with(both, "\"b\"\n", "\"b\",\n                \"c\"\n")},
        {"NotAction grows", inStatement(R"("NotAction": ["a"])"), add("b"), inStatement(R"("NotAction": ["a", "b"])")},
        {"tabs", "{\n\t\"Statement\": [\n\t\t{\n\t\t\t\"Action\": []\n\t\t}\n\t]\n}", add("b"),
         "{\n\t\"Statement\": [\n\t\t{\n\t\t\t\"Action\": [\n\t\t\t\t\"b\"\n\t\t\t]\n\t\t}\n\t]\n}"},
        {"wrong type stays", inStatement(R"("Action": 5)"), add("b"), inStatement(R"("Action": 5)")},
        {"trailing comma stays", inStatement(R"("Action": ["a", ])"), add("b"),
         inStatement(R"("Action": ["a", "b", ])")},
        {"comment in the way", inStatement("\"Action\": [ /* none */ ]"), add("b"),
         inStatement("\"Action\": [ /* none */ ]")},
        {"typographic quotes around", "{\u201cStatement\u201d: [{\u201cAction\u201d: \u201ca\u201d}]}", add("b"),
         "{\u201cStatement\u201d: [{\u201cAction\u201d: [\u201ca\u201d, \"b\"]}]}"},
        {"changed", inStatement(R"("Action": ["a", "b"])"),
         [](auto &d) { return setListItem(d, 0, ListName::Action, 1, "c"); }, inStatement(R"("Action": ["a", "c"])")},
        {"resource", inStatement(R"("Resource": "r")"),
         [](auto &d) { return setListItem(d, 0, ListName::Resource, 0, "q"); }, inStatement(R"("Resource": "q")")},
        {"removed first", inStatement(R"("Action": ["a" ,  "b"])"), remove(0), inStatement(R"("Action": ["b"])")},
        {"removed last", inStatement(R"("Action": ["a" ,  "b"])"), remove(1), inStatement(R"("Action": ["a"])")},
        {"removed in lines", both, remove(0), with(both, "                \"a\",\n", "")},
        {"removed, the only one", inStatement(R"("Effect": "Allow", "Action": ["a"])"), remove(0),
         inStatement(R"("Effect": "Allow")")},
        {"removed beside an unknown part", inStatement(R"("Action": ["a", 5])"), remove(0),
         inStatement(R"("Action": [5])")},
    };
}

std::vector<Row> conditionRows()
{
    using Values = std::vector<std::string>;
    const auto add = [](const char *op, const char *key, Values values) -> Change {
        return [=](auto &d) { return addCondition(d, 0, op, key, values); };
    };
    const auto set = [](std::size_t index, const char *op, const char *key, Values values) -> Change {
        return [=](auto &d) { return setCondition(d, 0, index, op, key, values); };
    };
    const auto remove = [](std::size_t index) -> Change {
        return [=](auto &d) { return removeCondition(d, 0, index); };
    };
    const auto s = [](const std::string &block) { return inStatement(R"("Effect": "Allow", "Condition": )" + block); };
    const std::string none = inStatement(R"("Effect": "Allow")");
    return {
        {"created", none, add("Bool", "k", {"true"}), s(R"({"Bool": {"k": "true"}})")},
        {"created with a list", none, add("StringLike", "k", {"a", "b"}), s(R"({"StringLike": {"k": ["a", "b"]}})")},
        {"other operator", s(R"({"Bool": {"k": "1"}})"), add("Null", "n", {"true"}),
         s(R"({"Bool": {"k": "1"}, "Null": {"n": "true"}})")},
        {"other key", s(R"({"Bool": {"k": "1"}})"), add("Bool", "n", {"true"}),
         s(R"({"Bool": {"k": "1", "n": "true"}})")},
        {"same key, other case", s(R"({"Bool": {"k": "1"}})"), add("Bool", "K", {"2"}),
         s(R"({"Bool": {"k": ["1", "2"]}})")},
        {"number to list", s(R"({"Bool": {"k": 1}})"), add("Bool", "k", {"2"}), s(R"({"Bool": {"k": [1, "2"]}})")},
        {"operator is exact", s(R"({"bool": {"k": "1"}})"), add("Bool", "k", {"2"}),
         s(R"({"bool": {"k": "1"}, "Bool": {"k": "2"}})")},
        {"value changed", s(R"({"Bool": {"k": "1"}})"), set(0, "Bool", "k", {"2"}), s(R"({"Bool": {"k": "2"}})")},
        {"number kept", s(R"({"A": {"k": [1, 2]}})"), set(0, "A", "k", {"1", "3"}), s(R"({"A": {"k": [1, "3"]}})")},
        {"operator changed in place", s(R"({"A": {"k": "1"}, "B": {}})"), set(0, "C", "k", {"1"}),
         s(R"({"C": {"k": "1"}, "B": {}})")},
        {"key changed in place", s(R"({"A": {"k": "1", "l": "2"}})"), set(0, "A", "m", {"1"}),
         s(R"({"A": {"m": "1", "l": "2"}})")},
        {"operator and key changed", s(R"({"A": {"k": "1"}})"), set(0, "B", "l", {"2"}), s(R"({"B": {"l": "2"}})")},
        {"moved to its own operator", s(R"({"A": {"k": "1", "l": "2"}})"), set(0, "B", "k", {"1"}),
         s(R"({"A": {"l": "2"}, "B": {"k": "1"}})")},
        {"string to list", s(R"({"A": {"k": "1"}})"), set(0, "A", "k", {"1", "2"}), s(R"({"A": {"k": ["1", "2"]}})")},
        {"list shrinks", s(R"({"A": {"k": ["1", "2", "3"]}})"), set(0, "A", "k", {"3"}), s(R"({"A": {"k": ["3"]}})")},
        {"list grows", s(R"({"A": {"k": ["1"]}})"), set(0, "A", "k", {"1", "2", "3"}),
         s(R"({"A": {"k": ["1", "2", "3"]}})")},
        {"unchanged", s(R"({"A": {"k": [1]}})"), set(0, "A", "k", {"1"}), s(R"({"A": {"k": [1]}})")},
        {"key removed", s(R"({"A": {"k": "1", "l": "2"}})"), remove(1), s(R"({"A": {"k": "1"}})")},
        {"operator removed", s(R"({"A": {"k": "1"}, "B": {"l": "2"}})"), remove(0), s(R"({"B": {"l": "2"}})")},
        {"condition removed", s(R"({"A": {"k": "1"}})"), remove(0), none},
        {"no such condition", none, remove(0), none},
    };
}

class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exact_data();
    void exact();
    void newPolicyText();
    void replaceValue_data();
    void replaceValue();

private:
    std::vector<Row> m_rows;
};

void EditsTest::exact_data()
{
    QTest::addColumn<int>("index");
    m_rows.clear();
    for (const auto &[area, rows] : {std::pair{"statement", statementRows()}, std::pair{"principal", principalRows()},
                                     std::pair{"list", listRows()}, std::pair{"condition", conditionRows()}}) {
        for (const Row &row : rows) {
            QTest::addRow("%s: %s", area, row.name) << static_cast<int>(m_rows.size());
            m_rows.push_back(row);
        }
    }
}

void EditsTest::exact()
{
    QFETCH(int, index);
    const Row &row = m_rows[static_cast<std::size_t>(index)];
    const Document document(row.before);
    const TextEdits edits = row.change(document);
    QCOMPARE(QByteArray::fromStdString(applied(row.before, edits)), QByteArray::fromStdString(row.after));
    QCOMPARE(edits.empty(), row.before == row.after);
}

void EditsTest::newPolicyText()
{
    NewStatement open;
    open.awsPrincipals = {"*"};
    open.resource = "arn:x";
    QCOMPARE(newPolicy({open, partner()}), std::string(R"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": "*",
      "Resource": "arn:x"
    },
    {
      "Sid": "S",
      "Effect": "Allow",
      "Principal": {
        "AWS": "111111111111"
      },
      "Action": [
        "ses:SendEmail",
        "ses:SendRawEmail"
      ]
    }
  ]
})"));
    QVERIFY(Document(newPolicy({})).isStrictJson());
}

void EditsTest::replaceValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *text, const char *what, const char *after) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(what) << QByteArray(after);
    };
    row("whole token", R"({"a": "<x>"})", R"("<x>")", R"({"a": "v\"w"})");
    row("inside", R"({"a": "<x>"})", "<x>", R"({"a": "v\"w"})");
    row("part", R"({"a": "p:<x>:q"})", "<x>", R"({"a": "p:v\"w:q"})");
    row("bare", R"({"a": <x>})", "<x>", R"({"a": "v\"w"})");
    row("number", R"({"a": 15})", "15", R"({"a": "v\"w"})");
    row("key", R"({"<x>": 1})", "<x>", R"({"v\"w": 1})");
}

void EditsTest::replaceValue()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, after);
    const auto begin = static_cast<std::size_t>(text.indexOf(what));
    const Range range{begin, begin + static_cast<std::size_t>(what.size())};
    const Document document(text.toStdString());
    const TextEdits edits = edits::replaceValue(document, range, "v\"w");
    QCOMPARE(applied(document.text(), edits), after.toStdString());
}

} // namespace

int runEditsTests(int argc, char **argv)
{
    EditsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_edits.moc"
