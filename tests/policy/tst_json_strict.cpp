// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/tree.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <random>

using namespace policy;

namespace {

class StrictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void sameAsAnotherReader();
    void everyByteEverywhere();
};

/// Where nlohmann-json is not RFC 8259: it skips a byte order mark, takes a NUL byte for the end of the text and
/// refuses numbers beyond double.
bool isComparable(const std::string &text)
{
    const bool bigNumber = text.find_first_of("eE") != std::string::npos;
    return !text.starts_with("\xEF\xBB\xBF") && text.find('\0') == std::string::npos && !bigNumber;
}

void StrictTest::table_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("strict");
    const auto row = [](const char *text, bool strict) { QTest::newRow(text) << QByteArray(text) << strict; };
    row("{}", true);
    row("[]", true);
    row("0", true);
    row("-0.0e+10", true);
    row("1e400", true);
    row("\"\"", true);
    row(" null ", true);
    row(R"({"a":1,"a":2})", true);
    row(R"("\ud83d\ude00")", true);
    row("\"\x7f\"", true);
    row("", false);
    row(" ", false);
    row("\xEF\xBB\xBF{}", false);
    row(R"("\ud83d")", false);
    row(R"("\ude00")", false);
    row(R"("\ud83dx")", false);
    row(R"("\ud83d\n")", false);
    row("\"\xC0\x80\"", false);
    row("\"\xED\xA0\x80\"", false);
    row("\"\xF4\x90\x80\x80\"", false);
    row("\"\xE2\x82\"", false);
    row("01", false);
    row("1.", false);
    row(".5", false);
    row("+1", false);
    row("-", false);
    row("1e", false);
    row("NaN", false);
    row("[1,]", false);
    row("{\"a\":1,}", false);
    row("{\"a\"}", false);
    row("[1 2]", false);
    row("{} {}", false);
    row("\"a\nb\"", false);
    row("'a'", false);
    row("[1]// x", false);
    row("\xC2\xA0{}", false);
    row("tru", false);
    row("[", false);
    row("]", false);
    row("[}", false);
    QTest::newRow("100,000 deep") << QByteArray(100000, '[') + QByteArray(100000, ']') << true;
    QTest::newRow("NUL behind") << QByteArray("{}\0", 3) << false;
}

void StrictTest::table()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, strict);
    const std::string source = text.toStdString();
    const json::Parsed parsed = json::parse(source);
    QCOMPARE(parsed.strict, strict);
    if (isComparable(source))
        QCOMPARE(nlohmann::json::accept(source), strict);
    if (!strict)
        QVERIFY(!parsed.findings.empty());
}

void checkAgainst(const std::string &text)
{
    const json::Parsed parsed = json::parse(text);
    if (isComparable(text))
        QVERIFY2(parsed.strict == nlohmann::json::accept(text), text.c_str());
    QVERIFY2(parsed.strict || !parsed.findings.empty(), text.c_str());
    for (const Finding &finding : parsed.findings) {
        const bool harmless = finding.id == "json-duplicate-key" || finding.id == "json-root" ||
                              finding.id == "placeholder" || finding.id == "json-depth" ||
                              finding.severity != Severity::Error;
        QVERIFY2(!parsed.strict || harmless, text.c_str());
    }
}

void StrictTest::sameAsAnotherReader()
{
    static constexpr std::string_view pieces[]{"{",      "}",   "[",      "]",       ",",     ":",      "\"a\"",
                                               "\"",     "1",   "-",      "0",       ".5",    "true",   "null",
                                               " ",      "\n",  "\\",     "\\u00e9", "x",     "\t",     "\u00e9",
                                               "\u201c", "'",   "\"b\":", "\"c\":1", "[1,2]", "\u00a0", "#",
                                               "\xE9",   "...", "<x>",    "//x",     "/*",    "*/",     "&quot;"};
    std::mt19937 random(20081017); // NOLINT: the same sequence each time is the point
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        const std::size_t length = 1 + random() % 10;
        for (std::size_t k = 0; k < length; ++k)
            text += pieces[random() % std::size(pieces)];
        checkAgainst(text);
        checkAgainst("{\"k\":" + text + "}");
        if (QTest::currentTestFailed())
            return;
    }
}

/// A policy with one byte replaced, taken out or cut off, at every place.
void StrictTest::everyByteEverywhere()
{
    const std::string policy =
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["a","b\n"],"C":{"x":1.5,"y":true}}]})";
    for (std::size_t at = 0; at < policy.size(); ++at) {
        checkAgainst(policy.substr(0, at));
        checkAgainst(policy.substr(0, at) + policy.substr(at + 1));
        for (const char c : std::string_view("\"\\{}[],:\n\xE9'01"))
            checkAgainst(policy.substr(0, at) + c + policy.substr(at + 1));
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace

int runStrictTests(int argc, char **argv)
{
    StrictTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_json_strict.moc"
