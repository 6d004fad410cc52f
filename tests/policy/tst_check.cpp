// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding_rows.h"
#include "policy/rules/rule.h"

#include <QTest>

#include <map>
#include <set>
#include <sstream>

using namespace policy;
using namespace Qt::StringLiterals;

namespace {

std::vector<FindingRow> allRows()
{
    std::vector<FindingRow> rows = findingRows();
    for (const auto *more : {&conditionRows(), &valueRows(), &textRows()})
        rows.insert(rows.end(), more->begin(), more->end());
    return rows;
}

Findings findingsOf(const std::string &text, const CheckContext &context)
{
    return check(Document(text), context).findings;
}

std::string textOf(const std::string &text, const Finding &finding)
{
    return text.substr(finding.range.begin, finding.range.size());
}

QString listed(const std::string &text, const Findings &findings)
{
    QString all = QString::fromStdString(text);
    for (const Finding &finding : findings)
        all += u"\n%1: %2 <%3>"_s.arg(QLatin1StringView(finding.id.data(), qsizetype(finding.id.size())),
                                      QString::fromStdString(finding.message.english()),
                                      QString::fromStdString(textOf(text, finding)));
    return all;
}

std::size_t count(const Findings &findings, std::string_view id)
{
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [id](const Finding &finding) { return finding.id == id; }));
}

std::map<std::string_view, int> errorsOf(const Findings &findings)
{
    std::map<std::string_view, int> errors;
    for (const Finding &finding : findings)
        errors[finding.id] += finding.severity == Severity::Error ? 1 : 0;
    return errors;
}

/// The same policy in other people's layouts; only where the row itself does not depend on one.
std::vector<std::string> layouts(const FindingRow &row, const std::string &text)
{
    std::vector<std::string> all{text};
    const std::string bad = row.bad;
    if (row.part == FindingRow::Part::Document || bad.find('\n') != std::string::npos)
        return all;
    std::string crlf;
    std::string tabs;
    std::string line;
    bool indent = true;
    for (const char c : text) {
        if (c == '\n') {
            crlf += "\r\n";
            tabs += '\n';
            line += ' ';
            indent = true;
            continue;
        }
        crlf += c;
        indent = indent && c == ' ';
        tabs += indent ? '\t' : c;
        if (!indent)
            line += c;
    }
    all.insert(all.end(), {crlf, tabs, line});
    return all;
}

/// A fix writes the line ends that it finds.
bool keepsLineEnds(const std::string &before, const std::string &after)
{
    const auto lone = [](const std::string &text) {
        std::size_t count = 0;
        for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
            count += at == 0 || text[at - 1] != '\r' ? 1 : 0;
        return count;
    };
    const auto crlf = [](const std::string &text) { return text.find("\r\n") != std::string::npos; };
    if (crlf(before))
        return lone(after) == 0;
    return !crlf(after) && (before.find('\n') != std::string::npos || after.find('\n') == std::string::npos);
}

/// Every byte outside the edits stands where it has to.
bool keepsTheRest(const std::string &before, const std::string &after, const TextEdits &edits)
{
    std::size_t from = 0;
    std::size_t to = 0;
    for (const TextEdit &edit : edits) {
        const std::size_t kept = edit.range.begin - from;
        if (after.compare(to, kept, before, from, kept) != 0)
            return false;
        to += kept + edit.text.size();
        from = edit.range.end;
    }
    return after.substr(to) == before.substr(from);
}

void verifyEdits(const std::string &text, const Fix &fix)
{
    std::size_t at = 0;
    for (const TextEdit &edit : fix.edits) {
        QVERIFY(edit.range.begin >= at);
        QVERIFY(edit.range.begin <= edit.range.end);
        QVERIFY(edit.range.end <= text.size());
        at = edit.range.end;
    }
    const std::string title = fix.title.english();
    QCOMPARE(title.find("(grants more)") != std::string::npos, fix.effect == Fix::Effect::GrantsMore);
    QCOMPARE(title.find("(grants less)") != std::string::npos, fix.effect == Fix::Effect::GrantsLess);
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triggers_data() { rows(); }
    void triggers()
    {
        QFETCH(int, index);
        const FindingRow row = allRows()[std::size_t(index)];
        const std::string text = policyWith(row, row.bad);
        const Findings findings = findingsOf(text, contextOf(row));
        const auto same = [&](const Finding &finding) {
            return finding.id == row.id && textOf(text, finding) == row.range;
        };
        QVERIFY2(std::any_of(findings.begin(), findings.end(), same), qPrintable(listed(text, findings)));
    }

    void staysQuiet_data() { rows(); }
    void staysQuiet()
    {
        QFETCH(int, index);
        const FindingRow row = allRows()[std::size_t(index)];
        const std::string text = policyWith(row, row.good);
        const Findings findings = findingsOf(text, contextOf(row));
        QVERIFY2(count(findings, row.id) == 0, qPrintable(listed(text, findings)));
    }

    void fixes_data() { rows(); }
    void fixes()
    {
        QFETCH(int, index);
        const FindingRow row = allRows()[std::size_t(index)];
        for (const std::string &text : layouts(row, policyWith(row, row.bad))) {
            const Findings before = findingsOf(text, contextOf(row));
            int changing = 0;
            int fixes = -1;
            for (const Finding &finding : before) {
                if (finding.id == row.id && fixes < 0 && textOf(text, finding) == row.range)
                    fixes = static_cast<int>(finding.fixes.size());
                QVERIFY(finding.fixes.size() <= 3);
                changing = 0;
                for (const Fix &fix : finding.fixes) {
                    changing += fix.effect == Fix::Effect::None ? 0 : 1;
                    verifyFix(row, text, before, finding, fix);
                }
                QVERIFY(changing <= 1);
            }
            QVERIFY2(fixes == row.fixes(), qPrintable(QString::number(fixes) + listed(text, before)));
        }
    }

    void everyRuleHasARow()
    {
        std::set<std::string> tested;
        for (const FindingRow &row : allRows())
            tested.insert(row.id);
        tested.insert("doc-size");
        tested.insert("json-depth"); // tst_json
        const auto verify = [&](std::string_view ids) {
            std::istringstream words{std::string(ids)};
            for (std::string id; words >> id;)
                QVERIFY2(findingHelp(id) != nullptr, id.c_str());
        };
        for (const auto &table :
             {rules::documentRules(), rules::charsetRules(), rules::overlapRules(), rules::variableRules()}) {
            for (const rules::DocumentRule &rule : table)
                verify(rule.ids);
        }
        for (const auto &table : rules::allStatementRules(true)) {
            for (const rules::StatementRule &rule : table)
                verify(rule.ids);
        }
        for (const FindingHelp &help : allFindingHelp())
            QVERIFY2(tested.contains(std::string(help.id)), std::string(help.id).c_str());
    }

    void textFindingsHaveHelp_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id :
             {"json-syntax",        "json-smart-quote", "json-single-quote",  "json-nbsp",     "json-trailing-comma",
              "json-missing-comma", "json-comment",     "json-unquoted-key",  "json-unclosed", "json-trailing-text",
              "json-line-numbers",  "json-html-entity", "json-duplicate-key", "json-bom",      "json-encoding",
              "json-control-char",  "json-bad-escape",  "json-number",        "json-depth",    "json-root",
              "placeholder"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void textFindingsHaveHelp()
    {
        QFETCH(QString, id);
        const FindingHelp *help = findingHelp(id.toStdString());
        QVERIFY(help != nullptr);
        QVERIFY(qstrlen(help->title) > 0 && qstrlen(help->why) > 0 && qstrlen(help->documentation) > 0);
    }

    void unknownIdHasNoHelp() { QVERIFY(findingHelp("xx-nothing") == nullptr); }

    void size()
    {
        FindingRow row{"doc-size", FindingRow::Part::Sid, "", "", "", 0};
        const std::string sid = "\"" + std::string(4000, 'x') + "\"";
        Findings findings = findingsOf(policyWith(row, sid.c_str()), contextOf(row));
        QCOMPARE(count(findings, "doc-size"), 1U);
        const std::string spaces = std::string(4096, ' ') + "\"A\"";
        const std::string text = policyWith(row, spaces.c_str());
        findings = findingsOf(text, contextOf(row));
        const auto size = std::find_if(findings.begin(), findings.end(),
                                       [](const Finding &finding) { return finding.id == "doc-size"; });
        QVERIFY(size != findings.end());
        QVERIFY(size->severity == Severity::Warning);
        QCOMPARE(size->fixes.size(), 1U);
        QCOMPARE(count(findingsOf(applied(text, size->fixes[0].edits), contextOf(row)), "doc-size"), 0U);
    }

    void atMostAHundredAndTheWorstStay()
    {
        std::string actions;
        for (int i = 0; i < 500; ++i)
            actions += "\"ses:Send*\", ";
        FindingRow row{"", FindingRow::Part::Action, "", "", "", 0};
        const std::string list = "[" + actions + "\"ses:Nothing\"]";
        const CheckResult result = check(Document(policyWith(row, list.c_str())), contextOf(row));
        QCOMPARE(result.findings.size(), 100U);
        QVERIFY(result.suppressed >= 400);
        QCOMPARE(count(result.findings, "ac-unknown"), 1U);
    }

    void brokenTextIsStillChecked()
    {
        const std::string text =
            "{\u201CVersion\u201D: \u201C2012-10-17\u201D, \u201CStatement\u201D: [{\u201CEffect\u201D: "
            "\u201Callow\u201D, \u201CResource\u201D: \u201C<write ARN>\u201D}]}";
        CheckContext context;
        context.identityArn = testIdentity;
        const Findings findings = findingsOf(text, context);
        QVERIFY2(count(findings, "st-effect-invalid") == 1, qPrintable(listed(text, findings)));
        QCOMPARE(count(findings, "placeholder"), 1U);
        QCOMPARE(count(findings, "rs-format"), 0U);
        QCOMPARE(count(findings, "json-smart-quote"), 1U);
    }

    void placeholderTakesTheIdentity()
    {
        FindingRow row{"", FindingRow::Part::Resource, "", "", "", 0};
        const std::string text = policyWith(row, "\"<write ARN>\"");
        const Findings findings = findingsOf(text, contextOf(row));
        QCOMPARE(count(findings, "placeholder"), 1U);
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [](const Finding &finding) { return finding.id == "placeholder"; });
        QCOMPARE(found->fixes.size(), 1U);
        const std::string mended = applied(text, found->fixes.front().edits);
        QCOMPARE(QString::fromStdString(mended),
                 QString::fromStdString(policyWith(row, ("\"" + std::string(testIdentity) + "\"").c_str())));
    }

    void garbage_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("invalid UTF-8") << QByteArray(
            "{\"Version\": \"\xff\xfe\", \"Statement\": [{\"Sid\": \"\xe9\"}]}");
        QTest::newRow("unclosed") << QByteArray("{\"Statement\": [{\"Effect\": \"Allow\", \"Action\":");
        QTest::newRow("deep") << QByteArray(10000, '[') + QByteArray(10000, ']');
        QTest::newRow("long string") << "{\"Version\": \"" + QByteArray(1000000, '*') + "\"}";
        QTest::newRow("many actions") << "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": [" +
                                             QByteArray("\"s*:a\",").repeated(100000) + "\"\"]}}";
        QTest::newRow("many statements") << "{\"Statement\": [" + QByteArray("{\"Sid\": \"a b\"},").repeated(50000) +
                                                "{}]}";
    }
    void garbage()
    {
        QFETCH(QByteArray, text);
        CheckContext context;
        context.identityArn = testIdentity;
        const CheckResult result = check(Document(text.toStdString()), context);
        QVERIFY(!result.findings.empty());
        QVERIFY(result.findings.size() <= 100);
        for (const Finding &finding : result.findings)
            QVERIFY(finding.range.begin <= finding.range.end && finding.range.end <= std::size_t(text.size()));
    }

    void kind()
    {
        const Document iam(
            R"({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}})");
        QVERIFY(check(iam, {}).kind == DocumentKind::Iam);
        QVERIFY(check(iam, {{}, testIdentity, 0}).kind == DocumentKind::SesIdentity);
        QVERIFY(check(iam, {DocumentKind::Iam, testIdentity, 0}).kind == DocumentKind::Iam);
        const Document named(R"({"Statement": [{}, {"Principal": "*"}]})");
        QVERIFY(check(named, {}).kind == DocumentKind::SesIdentity);
    }

private:
    static void verifyFix(const FindingRow &row, const std::string &text, const Findings &before,
                          const Finding &finding, const Fix &fix)
    {
        verifyEdits(text, fix);
        const std::string after = applied(text, fix.edits);
        QVERIFY2(keepsTheRest(text, after, fix.edits), after.c_str());
        QVERIFY2(keepsLineEnds(text, after), after.c_str());
        const Findings then = findingsOf(after, contextOf(row));
        QVERIFY2(count(then, finding.id) < count(before, finding.id), qPrintable(listed(after, then)));
        std::map<std::string_view, int> errors = errorsOf(before);
        for (const auto &[id, number] : errorsOf(then))
            QVERIFY2(number <= errors[id], qPrintable(listed(after, then)));
        QVERIFY2(Document(after).isStrictJson(), after.c_str());
    }

    static void rows()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const FindingRow &row : allRows()) {
            QTest::newRow(qPrintable(QString::fromLatin1(row.id) + u' ' + QString::number(index))) << index;
            ++index;
        }
    }
};

QTEST_APPLESS_MAIN(TestCheck)
#include "tst_check.moc"
