// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/json/damage.h"
#include "policy/json/duplicates.h"
#include "policy/json/parser.h"
#include "policy/json/root.h"
#include "policy/json/strict.h"
#include "policy/json/tree.h"
#include "policy/json/utf8.h"

namespace policy::json {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

Parsed readUtf16(std::string_view text, Utf16 order)
{
    Parsed parsed;
    parsed.findings.push_back({.id = "json-encoding",
                               .severity = Severity::Error,
                               .range = {0, text.size()},
                               .message = {QT_TRANSLATE_NOOP("policy", "The text is UTF-16; a policy is UTF-8."), {}},
                               .fixes = {{.title = {QT_TRANSLATE_NOOP("policy", "Convert to UTF-8"), {}},
                                          .edits = {{{0, text.size()}, fromUtf16(text, order)}}}},
                               .related = {}});
    return parsed;
}

/// Behind the root: one finding, whatever it is; nothing in it is looked at any closer.
void reportTrailing(std::string_view text, const Node &root, const Token &token, Damage &damage, Report &report)
{
    const std::size_t begin = token.range.begin;
    damage.dropFrom(begin);
    report.dropFrom(begin);
    const std::size_t end = text.find_last_not_of(" \t\r\n") + 1;
    Finding finding;
    finding.id = "json-trailing-text";
    finding.range = {begin, end};
    finding.message = {QT_TRANSLATE_NOOP("policy", "Text stands after the end of the policy."), {}};
    if (Fix merge = mergeSecondPolicy(text, root, finding.range); !merge.edits.empty())
        finding.fixes.push_back(std::move(merge));
    finding.fixes.push_back({.title = {QT_TRANSLATE_NOOP("policy", "Remove everything after the policy"), {}},
                             .edits = {{finding.range, {}}}});
    report.add(std::move(finding));
}

Node readRoot(std::string_view text, const RootPlace &place, Damage &damage, Report &report)
{
    Parser parser(text, place.begin, damage, report);
    const bool noBrace = parser.token().kind == TokenKind::String && parser.following().kind == TokenKind::Colon;
    Node root = noBrace ? parser.objectWithoutBrace() : parser.value();
    if (parser.token().kind == TokenKind::End)
        return root;
    if (place.ownsTrailingText) {
        damage.dropFrom(parser.token().range.begin);
        report.dropFrom(parser.token().range.begin);
    } else {
        reportTrailing(text, root, parser.token(), damage, report);
    }
    return root;
}

} // namespace

Parsed parse(std::string_view text)
{
    if (const Utf16 order = looksLikeUtf16(text); order != Utf16::No)
        return readUtf16(text, order);
    Parsed parsed;
    Damage damage;
    Report report;
    std::size_t begin = 0;
    while (text.substr(begin).starts_with(byteOrderMark))
        begin += byteOrderMark.size();
    if (begin > 0) {
        report.add({.id = "json-bom",
                    .severity = Severity::Suggestion,
                    .range = {0, begin},
                    .message = {QT_TRANSLATE_NOOP("policy", "The text starts with a byte order mark."), {}},
                    .fixes = {{.title = {QT_TRANSLATE_NOOP("policy", "Remove it"), {}}, .edits = {{{0, begin}, {}}}}},
                    .related = {}});
    }
    const RootPlace place = findRoot(text, begin, report);
    if (place.found) {
        parsed.root = readRoot(text, place, damage, report);
        reportDuplicates(text, parsed.root, report);
        reportRootKind(text, parsed.root, report);
    }
    damage.reportTo(report, text, invalidBytes(text));
    parsed.findings = report.take();
    parsed.strict = isStrict(text);
    return parsed;
}

} // namespace policy::json
