// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/document.h"
#include "policy/json/tree.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <map>

using namespace policy;
using namespace Qt::StringLiterals;

namespace {

std::map<std::string_view, int> countErrors(const Findings &findings)
{
    std::map<std::string_view, int> counts;
    for (const Finding &finding : findings)
        counts[finding.id] += finding.severity == Severity::Error ? 1 : 0;
    return counts;
}

QByteArray idsOf(const Findings &findings)
{
    QByteArray ids;
    for (const Finding &finding : findings)
        ids += QByteArray(finding.id.data(), static_cast<qsizetype>(finding.id.size())) + ' ';
    return ids.trimmed();
}

std::string slice(const std::string &text, Range range)
{
    return text.substr(range.begin, range.size());
}

/// Section 10: sorted, apart, and after it the finding is gone and nothing is worse.
void checkFix(const std::string &text, const Findings &before, std::string_view id, const Fix &fix)
{
    QVERIFY(!fix.edits.empty());
    std::size_t at = 0;
    for (const TextEdit &edit : fix.edits) {
        QVERIFY(edit.range.begin >= at && edit.range.begin <= edit.range.end && edit.range.end <= text.size());
        at = edit.range.end;
    }
    const std::string after = applied(text, fix.edits);
    const json::Parsed parsed = json::parse(after);
    const auto old = countErrors(before);
    for (const auto &[name, count] : countErrors(parsed.findings)) {
        const auto known = old.find(name);
        const int allowed = known == old.end() ? 0 : known->second - (name == id ? 1 : 0);
        QVERIFY2(count <= allowed, (after + ": " + std::string(name)).c_str());
    }
}

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finding_data();
    void finding();
    void soundTextHasNoFinding_data();
    void soundTextHasNoFinding();
    void blogPaste();
    void placeholder_data();
    void placeholder();
    void goesOnAfterMistakes();
    void oneCauseOneFinding_data();
    void oneCauseOneFinding();
    void quotedAndCompacted();
    void torture_data();
    void torture();
};

/// Columns: a text with exactly this one finding; where; the text after the first fix (empty: there is no fix).
void JsonTest::finding_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("fixed");
    const auto row = [](const char *name, const char *id, const char *text, const char *place, const char *fixed) {
        QTest::newRow(name) << QByteArray(id) << QByteArray(text) << QByteArray(place) << QByteArray(fixed);
    };
    row("no colon", "json-syntax", R"({"a" 1})", "1", R"({"a": 1})");
    row("equals sign", "json-syntax", R"({"a"=1})", "=", R"({"a":1})");
    row("semicolon", "json-syntax", R"({"a":1; "b":2})", ";", R"({"a":1, "b":2})");
    row("no value", "json-syntax", R"({"a":})", "}", "");
    row("two commas", "json-syntax", R"({"a":1,,"b":2})", ",", R"({"a":1,"b":2})");
    row("bare value", "json-syntax", R"({"a": Allow})", "Allow", R"({"a": "Allow"})");
    row("bare ARN", "json-syntax", R"({"a": arn:aws:ses:eu-west-1:1:identity/x.com})",
        "arn:aws:ses:eu-west-1:1:identity/x.com", R"({"a": "arn:aws:ses:eu-west-1:1:identity/x.com"})");
    row("Python", "json-syntax", R"({"a": True})", "True", R"({"a": true})");
    row("left out", "json-syntax", R"({"a":[1, ...]})", "...", R"({"a":[1]})");
    row("left out, ellipsis", "json-syntax", "{\"a\":1, \u2026}", "\u2026", R"({"a":1})");
    row("no brace", "json-syntax", R"("a":1})", R"("a")", R"({"a":1})");
    row("wrong bracket", "json-syntax", R"({"a":[1},"b":2})", "}", R"({"a":[1],"b":2})");
    row("curly quotes", "json-smart-quote", "{\u201ca\u201d: \u201cb\u201d}", "\u201c", R"({"a": "b"})");
    row("low quotes", "json-smart-quote", "{\u201ea\u201c: 1}", "\u201e", R"({"a": 1})");
    row("angle quotes", "json-smart-quote", "{\u00aba\u00bb: 1}", "\u00ab", R"({"a": 1})");
    row("mixed quotes", "json-smart-quote", "{\"a\u201d: \"b\u201d, \u201cc\": 1}", "\u201d", R"({"a": "b", "c": 1})");
    row("single curly quotes", "json-smart-quote", "{\u2018a\u2019: 1}", "\u2018", R"({"a": 1})");
    row("quote inside curly", "json-smart-quote", "{\u201ca\u201d: \u201csay \"hi\" now\u201d}", "\u201c",
        R"({"a": "say \"hi\" now"})");
    row("single quotes", "json-single-quote", R"({'a': 'it\'s "b"'})", "'", R"({"a": "it's \"b\""})");
    row("no-break space", "json-nbsp", "{\u00a0\"a\":\u20031}", "\u00a0", R"({ "a": 1})");
    row("zero width", "json-nbsp", "{\"a\":1}\u200b", "\u200b", R"({"a":1} )");
    row("trailing comma", "json-trailing-comma", R"({"a":[1,],"b":2})", ",", R"({"a":[1],"b":2})");
    row("missing comma", "json-missing-comma", "{\"a\":\"x\"\n\"b\":2}", "\"", "{\"a\":\"x\",\n\"b\":2}");
    row("missing comma in list", "json-missing-comma", R"({"a":[{} {}]})", "}", R"({"a":[{}, {}]})");
    row("line comment", "json-comment", "{\"a\":1 // x\n}", "// x", "{\"a\":1\n}");
    row("block comment", "json-comment", R"({"a"/* , */:1})", "/* , */", R"({"a":1})");
    row("hash comment", "json-comment", "{# x\n\"a\":1}", "# x", "{\n\"a\":1}");
    row("bare key", "json-unquoted-key", R"({Effect: 1})", "Effect", R"({"Effect": 1})");
    row("unclosed list", "json-unclosed", R"({"a":[1)", "[", R"({"a":[1]})");
    row("unclosed string", "json-unclosed", R"({"a":["b)", "\"", R"({"a":["b"]})");
    row("string unclosed at line end", "json-unclosed", "{\"a\":\"b,\n\"c\":1}", "\"", "{\"a\":\"b\",\n\"c\":1}");
    row("unclosed in the middle", "json-unclosed", R"({"a":[{"b":1],"c":2})", "{", R"({"a":[{"b":1}],"c":2})");
    row("text behind", "json-trailing-text", R"({"a":1} } thanks)", "} thanks", R"({"a":1} )");
    row("second policy", "json-trailing-text", R"({"Statement":[{"a":1}]} {"Statement":[{"b":2}]})",
        R"({"Statement":[{"b":2}]})", R"({"Statement":[{"a":1}, {"b":2}]} )");
    row("line numbers", "json-line-numbers", "1. {\n2.   \"a\": 1\n10. }", "1.", "{\n  \"a\": 1\n}");
    row("entities", "json-html-entity", "{&quot;a&quot;:&nbsp;&#34;x &amp; y&#34;}", "&quot;", R"({"a": "x & y"})");
    row("duplicate key", "json-duplicate-key", R"({"a":1,"b":2,"\u0061":3})", R"("\u0061")", R"({"b":2,"\u0061":3})");
    row("two blocks", "json-duplicate-key", R"({"C":{"x":"1"},"C":{"x":"2","y":"3"}})", R"("C")",
        R"({"C":{"x": ["1", "2"], "y": "3"}})");
    row("byte order mark", "json-bom", "\xEF\xBB\xBF{}", "\xEF\xBB\xBF", "{}");
    row("Latin 1", "json-encoding", "{\"a\":\"caf\xE9\"}", "\xE9", "{\"a\":\"caf\u00e9\"}");
    row("overlong", "json-encoding", "{\"a\":\"\xC0\xAF\"}", "\xC0", "{\"a\":\"\u00c0\u00af\"}");
    row("stray byte", "json-encoding", "{\xFF\"a\":1}", "\xFF", "{ \"a\":1}");
    row("line end in string", "json-control-char", "{\"a\":\"x\n   y\"}", "\n", R"({"a":"xy"})");
    row("tab in string", "json-control-char", "{\"a\":\"x\ty\"}", "\t", R"({"a":"x\ty"})");
    row("bad escape", "json-bad-escape", R"({"a":"\q"})", R"(\q)", R"({"a":"\\q"})");
    row("lone surrogate", "json-bad-escape", R"({"a":"\ud800x"})", R"(\ud800)", R"({"a":"\\ud800x"})");
    row("leading zero", "json-number", R"({"a":01})", "01", R"({"a":"01"})");
    row("plus", "json-number", R"({"a":+1})", "+1", R"({"a":"+1"})");
    row("beyond double", "json-number", R"({"a":1e400})", "1e400", R"({"a":"1e400"})");
    row("33 digits", "json-number", R"({"a":123456789012345678901234567890123})", "123456789012345678901234567890123",
        R"({"a":"123456789012345678901234567890123"})");
    row("empty", "json-root", "", "", "");
    row("list", "json-root", R"([{"a":1}])", "[", R"({"a":1})");
    row("string", "json-root", R"("{\"a\":1}")", R"("{\"a\":1}")", R"({"a":1})");
    row("URL-encoded", "json-root", "%7B%22a%22%3A1%7D", "%7B%22a%22%3A1%7D", R"({"a":1})");
    row("API answer", "json-root", R"({"Policies":{"p":"{\"Statement\":[]}"}})", "{", R"({"Statement":[]})");
    row("template", "json-root", R"({"PolicyDocument":{"Statement":[]}})", "{", R"({"Statement":[]})");
    row("YAML", "json-root", "Version: x", "Version: x", "");
    row("XML", "json-root", "<a>x</a>", "<a>x</a>", "");
    row("fence", "json-root", "```json\n{\"a\":1}\n```\n", "```json", "{\"a\":1}\n");
    row("prose", "json-root", "Use this: {\"a\":1} please", "Use this:", "{\"a\":1}");
    row("bare placeholder", "placeholder", R"({"a": <write ARN here>})", "<write ARN here>", "");
}

void JsonTest::finding()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, fixed);
    const std::string source = text.toStdString();
    const json::Parsed parsed = json::parse(source);
    QCOMPARE(idsOf(parsed.findings), id);
    const Finding &finding = parsed.findings.front();
    QCOMPARE(slice(source, finding.range), place.toStdString());
    QVERIFY(!finding.message.english().empty());
    QCOMPARE(finding.fixes.empty(), fixed.isEmpty());
    QVERIFY(finding.fixes.size() <= 3);
    for (const Fix &fix : finding.fixes)
        checkFix(source, parsed.findings, finding.id, fix);
    if (!fixed.isEmpty())
        QCOMPARE(applied(source, finding.fixes.front().edits), fixed.toStdString());
}

void JsonTest::soundTextHasNoFinding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("curly quote inside a string") << QByteArray("{\"a\":\"\u201cb\u201d, \u201cc\u201d\"}");
    QTest::newRow("curly quotes before structure")
        << QByteArray("{\"a\":\"b\u201d, \u201cc\",\"d\":[\"e\u201d]\u201d\"]}");
    QTest::newRow("apostrophe") << QByteArray(R"({"a":"it's"})");
    QTest::newRow("entity in a string") << QByteArray(R"({"a":"x &amp; y"})");
    QTest::newRow("comment signs in a string") << QByteArray(R"({"a":"// # /* */"})");
    QTest::newRow("escapes") << QByteArray(R"({"a":"\" \\ \/ \b \f \n \r \t \u00e9 \ud83d\ude00"})");
    QTest::newRow("no-break space in a string") << QByteArray("{\"a\":\"x\u00a0y\"}");
    QTest::newRow("numbers") << QByteArray(R"({"a":[0,-0,1.5,1e5,1E-5,12345678901234567890123456789012,1e308]})");
    QTest::newRow("policy variable") << QByteArray(R"({"a":"${aws:username}"})");
    QTest::newRow("name and address") << QByteArray(R"({"a":"Jane <jane@example.com>"})");
    QTest::newRow("literals") << QByteArray(R"({"a":[true,false,null,[],{}]})");
    QTest::newRow("white space") << QByteArray(" \r\n\t{ \"a\" : 1 }\n");
}

void JsonTest::soundTextHasNoFinding()
{
    QFETCH(QByteArray, text);
    const json::Parsed parsed = json::parse(text.toStdString());
    QCOMPARE(idsOf(parsed.findings), QByteArray());
    QVERIFY(parsed.strict);
}

void JsonTest::blogPaste()
{
    const std::string text = "{\n"
                             "\u201cVersion\u201d: \u201c2008-10-17\u201d,\n"
                             "\u201cStatement\u201d: [\n"
                             "{\n"
                             "\u201cSid\u201d: \u201cstmt1\u201d,\n"
                             "\u201cEffect\u201d: \u201cAllow\u201d,\n"
                             "\u201cPrincipal\u201d: {\n\u201cAWS\u201d: \u201c<write ARN of the delegate>\u201d\n},\n"
                             "\u201cAction\u201d: [\u201cses:SendEmail\u201d, \"ses:SendRawEmail\u201d],\n"
                             "\u201cResource\u201d: <write ARN of the identity>\n"
                             "}\n]\n}\n";
    const Document pasted(text);
    QCOMPARE(idsOf(pasted.textFindings()), QByteArray("json-smart-quote placeholder placeholder"));
    QCOMPARE(pasted.statements().size(), std::size_t(1));
    const Statement &statement = pasted.statements().front();
    QVERIFY(statement.isAllow());
    QCOMPARE(statement.action->items.values.size(), std::size_t(2));
    QCOMPARE(statement.resource->items.values.front().value, std::string("<write ARN of the identity>"));
    QCOMPARE(statement.principal->entries.front().item.value, std::string("<write ARN of the delegate>"));

    std::string mended = applied(text, pasted.textFindings().front().fixes.front().edits);
    QCOMPARE(idsOf(json::parse(mended).findings), QByteArray("placeholder placeholder"));
    mended = mended.substr(0, mended.rfind('<')) + "\"arn:x\"" + mended.substr(mended.rfind('>') + 1);
    const json::Parsed filled = json::parse(mended);
    QVERIFY(filled.strict);
    QCOMPARE(idsOf(filled.findings), QByteArray("placeholder"));
}

void JsonTest::placeholder_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("found"); // empty: none
    const auto row = [](const char *value, const char *found) {
        QTest::newRow(value) << QByteArray(value) << QByteArray(found);
    };
    row("<ARN>", "<ARN>");
    row("arn:aws:iam::<ACCOUNT>:root", "<ACCOUNT>");
    row("arn:aws:iam::ACCOUNT-ID:root", "ACCOUNT-ID");
    row("arn:aws:iam::AWS-ACCOUNT-ID:root", "AWS-ACCOUNT-ID");
    row("arn:aws:iam::account-id-without-hyphens:root", "account-id-without-hyphens");
    row("EXAMPLE65304", "EXAMPLE65304");
    row("xxxxxxxxxxxx", "xxxxxxxxxxxx");
    row("o-xxxxxxxxxxx", "o-xxxxxxxxxxx");
    row("arn:aws:ses:REPLACE_REGION:1:identity/x", "REPLACE_REGION");
    row("${aws_account_id}", "${aws_account_id}");
    row("${AWS::AccountId}", "${AWS::AccountId}");
    row("${aws:username}", "");
    row("IRREPLACEABLE", "");
    row("xxxx", "");
    row("a < b", "");
    row("arn:aws:ses:us-east-1:123456789012:identity/example.com", "");
}

void JsonTest::placeholder()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, found);
    const std::string text = R"({"a":["x",")" + value.toStdString() + R"("]})";
    const json::Parsed parsed = json::parse(text);
    QCOMPARE(idsOf(parsed.findings), found.isEmpty() ? QByteArray() : QByteArray("placeholder"));
    if (!found.isEmpty())
        QCOMPARE(slice(text, parsed.findings.front().range), found.toStdString());
}

void JsonTest::goesOnAfterMistakes()
{
    const std::string text = "{\"a\": 1 2, 'b': [1,], c: {\"d\" 1}, \"e\": \"\\q\", \"f\": 01, \"g\": 7}";
    const json::Parsed parsed = json::parse(text);
    QCOMPARE(idsOf(parsed.findings), QByteArray("json-syntax json-single-quote json-trailing-comma json-unquoted-key "
                                                "json-syntax json-bad-escape json-number"));
    QCOMPARE(parsed.root.members.size(), std::size_t(6));
    QCOMPARE(parsed.root.find("g")->text, std::string("7"));
    QCOMPARE(parsed.root.find("c")->find("d")->text, std::string("1"));
}

void JsonTest::oneCauseOneFinding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("ids");
    const auto row = [](const char *text, const char *ids) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(ids);
    };
    row("{'a': True, 'b': None}", "json-single-quote json-syntax json-syntax");
    row("1. {\n2. \"a\":\u00a01,\n3. }", "json-line-numbers json-nbsp json-trailing-comma");
    row("{\"a\":1} it's \u201cover\u201d {", "json-trailing-text");
    row("{\"a\": {\"b\": [\"c", "json-unclosed");
    row("{\"a\": [1, 2,", "json-unclosed json-trailing-comma");
    row("{\"a\": \"x\xE9\xE8\", \"b\": \"\xE7\"}", "json-encoding");
    row("{\"a\": \"x\ny\tz\"}", "json-control-char");
}

void JsonTest::oneCauseOneFinding()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, ids);
    QCOMPARE(idsOf(json::parse(text.toStdString()).findings), ids);
}

void JsonTest::quotedAndCompacted()
{
    QCOMPARE(json::quoted("a\"b\\c\n\x01\u00e9"), std::string("\"a\\\"b\\\\c\\n\\u0001\u00e9\""));
    QCOMPARE(json::compacted(" { \"a b\" : [ 1 , \"\\\" x\" ] }\n"), std::string(R"({"a b":[1,"\" x"]})"));
}

void JsonTest::torture_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char *unit :
         {"[",   "{\"a\":",   "{\"a\":[",   "\"",   "\"\u201d,\\", "\"\u201d\\\"", "\u201c",    "\u201ca\n",
          "'",   "&quot;",    "<",          "{<",   "/*",          "\xE9",         "{'",        "{}",
          "1,",  "{\"a\":1,", "{\"a\":\"<", "}",    "]{",          "x:",           "{\"a\":1e", "...,",
          "%7B", "{\"a\" ",   "{,",         "\"\n", "{\"xxxx-",    " \u00a0",      "```{",      "12. "})
        QTest::newRow(unit) << QByteArray(unit);
}

/// A megabyte of anything is read in time that grows with the size, not its square.
void JsonTest::torture()
{
    QFETCH(QByteArray, unit);
    std::string text;
    while (text.size() < (1U << 20U))
        text += unit.toStdString();
    QElapsedTimer timer;
    timer.start();
    const json::Parsed parsed = json::parse(text);
    QVERIFY2(timer.elapsed() < 10000, QByteArray::number(timer.elapsed()).constData());
    QVERIFY(!parsed.strict);
    QVERIFY(!parsed.findings.empty() && parsed.findings.size() <= 1010);
    for (const Finding &finding : parsed.findings)
        QVERIFY(finding.range.begin <= finding.range.end && finding.range.end <= text.size());
}

} // namespace

int runJsonTests(int argc, char **argv)
{
    JsonTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_json.moc"
