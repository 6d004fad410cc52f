// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tst_edits_random.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <random>

using namespace policy;
using namespace policy::edits;

namespace {

class RandomEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequences_data();
    void sequences();
    void intendedChangeOnly();
    void inverseRestoresBytes_data();
    void inverseRestoresBytes();
};

const std::string twoStatements = R"({
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "one", "Effect": "Allow",
            "Principal": {"AWS": ["111111111111", "222222222222"]},
            "Action": ["ses:SendEmail", "ses:SendRawEmail"],
            "Resource": "arn:aws:ses:us-east-1:111111111111:identity/example.com",
            "Unknown": {"kept": [1, 2.50, null]},
            "Condition": {
                "StringEquals": { "ses:FromAddress": "a@example.com" },
                "Bool": {"aws:SecureTransport": true}
            }
        },
        {"Effect": "Deny", "NotPrincipal": {"AWS": "111111111111"}, "Action": "*", "Resource": ["*"]}
    ]
}
)";

std::string withCrlf(std::string text)
{
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
        text.insert(at, "\r");
    return text;
}

void RandomEditsTest::sequences_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lines") << QByteArray::fromStdString(twoStatements);
    QTest::newRow("CRLF") << QByteArray::fromStdString(withCrlf(twoStatements));
    QTest::newRow("dense") << QByteArray::fromStdString(json::compacted(twoStatements));
    QTest::newRow("single object") << QByteArray(R"({"Statement": {"Effect": "Allow"}})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("damaged") << QByteArray(
        "{\u201cStatement\u201d: [{'Effect': 'Allow', Action: [\"a\" \"b\",],},{}] // x\n}");
    QTest::newRow("cut") << QByteArray(R"({"Statement": [{"Effect": "Allow", "Action": ["a", "b)");
}

void RandomEditsTest::sequences()
{
    QFETCH(QByteArray, text);
    std::mt19937 random(20121017); // NOLINT: the same sequence each time is the point
    const auto number = [&random](std::size_t below) { return static_cast<std::size_t>(random() % below); };
    int changes = 0;
    for (int run = 0; run < 40; ++run) {
        Document document(text.toStdString());
        for (int step = 0; step < 40; ++step) {
            const TextEdits edits = random_edits::someEdit(document, number);
            std::size_t at = 0;
            for (const TextEdit &edit : edits) {
                QVERIFY(edit.range.begin >= at && edit.range.begin <= edit.range.end);
                at = edit.range.end;
            }
            QVERIFY(at <= document.text().size());
            const bool wasStrict = document.isStrictJson();
            const bool crlfOnly = document.text().find('\n') == document.text().find("\r\n") + 1;
            Document after(applied(document.text(), edits));
            QVERIFY2(!wasStrict || edits.empty() || after.isStrictJson(), after.text().c_str());
            if (crlfOnly) {
                for (std::size_t end = after.text().find('\n'); end != std::string::npos;
                     end = after.text().find('\n', end + 1))
                    QVERIFY(end > 0 && after.text()[end - 1] == '\r');
            }
            changes += edits.empty() ? 0 : 1;
            document = std::move(after);
        }
    }
    QVERIFY(changes > 100);
}

/// What an edit says it does is the only difference between the two documents.
void RandomEditsTest::intendedChangeOnly()
{
    using Json = nlohmann::json;
    const Document document(twoStatements);
    const Json before = Json::parse(twoStatements);
    const auto after = [&document](const TextEdits &edits) { return Json::parse(applied(document.text(), edits)); };
    const auto expect = [&before](const char *pointer, const Json &value) {
        Json expected = before;
        expected[Json::json_pointer(pointer)] = value;
        return expected;
    };
    QVERIFY(after(setSid(document, 1, "two")) == expect("/Statement/1/Sid", "two"));
    QVERIFY(after(setEffect(document, 0, "Deny")) == expect("/Statement/0/Effect", "Deny"));
    QVERIFY(after(addPrincipal(document, 1, "AWS", "3")) ==
            expect("/Statement/1/NotPrincipal/AWS", {"111111111111", "3"}));
    QVERIFY(after(addPrincipal(document, 0, "Service", "s")) == expect("/Statement/0/Principal/Service", "s"));
    QVERIFY(after(addListItem(document, 1, ListName::Action, "b")) == expect("/Statement/1/Action", {"*", "b"}));
    QVERIFY(after(removeListItem(document, 0, ListName::Action, 0)) ==
            expect("/Statement/0/Action", Json::array({"ses:SendRawEmail"})));
    QVERIFY(after(addCondition(document, 0, "Bool", "AWS:securetransport", {"false"})) ==
            expect("/Statement/0/Condition/Bool/aws:SecureTransport", {true, "false"}));
    QVERIFY(after(addCondition(document, 1, "Null", "k", {"true"})) ==
            expect("/Statement/1/Condition", {{"Null", {{"k", "true"}}}}));
    Json swapped = before;
    std::swap(swapped["Statement"][0], swapped["Statement"][1]);
    QVERIFY(after(moveStatement(document, 0, 1)) == swapped);
    Json doubled = before;
    doubled["Statement"].insert(doubled["Statement"].begin(), before["Statement"][0]);
    doubled["Statement"][1]["Sid"] = "oneCopy";
    QVERIFY(after(duplicateStatement(document, 0)) == doubled);
}

void RandomEditsTest::inverseRestoresBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lines") << QByteArray::fromStdString(twoStatements);
    QTest::newRow("CRLF") << QByteArray::fromStdString(withCrlf(twoStatements));
    QTest::newRow("dense") << QByteArray::fromStdString(json::compacted(twoStatements));
}

void RandomEditsTest::inverseRestoresBytes()
{
    QFETCH(QByteArray, text);
    using Step = std::function<TextEdits(const Document &)>;
    const std::pair<Step, Step> pairs[]{
        {[](auto &d) { return setVersion(d, "x"); }, [](auto &d) { return setVersion(d, "2012-10-17"); }},
        {[](auto &d) { return setSid(d, 0, "x"); }, [](auto &d) { return setSid(d, 0, "one"); }},
        {[](auto &d) { return setSid(d, 1, "x"); }, [](auto &d) { return setSid(d, 1, ""); }},
        {[](auto &d) { return setEffect(d, 0, "Deny"); }, [](auto &d) { return setEffect(d, 0, "Allow"); }},
        {[](auto &d) { return addStatement(d, NewStatement()); }, [](auto &d) { return removeStatement(d, 2); }},
        {[](auto &d) { return duplicateStatement(d, 0); }, [](auto &d) { return removeStatement(d, 1); }},
        {[](auto &d) { return duplicateStatement(d, 1); }, [](auto &d) { return removeStatement(d, 2); }},
        {[](auto &d) { return moveStatement(d, 0, 1); }, [](auto &d) { return moveStatement(d, 1, 0); }},
        {[](auto &d) { return addPrincipal(d, 0, "AWS", "3"); }, [](auto &d) { return removePrincipal(d, 0, 2); }},
        {[](auto &d) { return addPrincipal(d, 0, "Service", "s"); }, [](auto &d) { return removePrincipal(d, 0, 2); }},
        {[](auto &d) { return setPrincipal(d, 1, 0, "Service", "s"); },
         [](auto &d) { return setPrincipal(d, 1, 0, "AWS", "111111111111"); }},
        {[](auto &d) { return addListItem(d, 0, ListName::Action, "x"); },
         [](auto &d) { return removeListItem(d, 0, ListName::Action, 2); }},
        {[](auto &d) { return setListItem(d, 1, ListName::Resource, 0, "x"); },
         [](auto &d) { return setListItem(d, 1, ListName::Resource, 0, "*"); }},
        {[](auto &d) {
             return addCondition(d, 0, "Null", "k", {"a", "b"});
         },
         [](auto &d) { return removeCondition(d, 0, 2); }},
        {[](auto &d) { return addCondition(d, 1, "Null", "k", {"a"}); },
         [](auto &d) { return removeCondition(d, 1, 0); }},
        {[](auto &d) { return setCondition(d, 0, 0, "StringLike", "ses:FeedbackAddress", {"b"}); },
         [](auto &d) { return setCondition(d, 0, 0, "StringEquals", "ses:FromAddress", {"a@example.com"}); }},
    };
    int index = 0;
    for (const auto &[step, inverse] : pairs) {
        const Document before(text.toStdString());
        const TextEdits edits = step(before);
        QVERIFY2(!edits.empty(), QByteArray::number(index).constData());
        const Document between(applied(before.text(), edits));
        const std::string after = applied(between.text(), inverse(between));
        QVERIFY2(after == before.text(), (std::to_string(index) + '\n' + after).c_str());
        ++index;
    }
}

} // namespace

int runRandomEditsTests(int argc, char **argv)
{
    RandomEditsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_edits_random.moc"
