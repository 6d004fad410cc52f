// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/check.h"

#include "policy/rules/rule.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>

namespace policy {

namespace {

using namespace rules;

/// What is in the text is no policy, and the text findings say so.
bool isNoPolicy(const Document &document)
{
    if (!document.root().isObject())
        return true;
    const Findings &findings = document.textFindings();
    const bool wrongRoot =
        std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.id == "json-root"; });
    return wrongRoot && document.root().find("Statement") == nullptr;
}

void run(std::span<const DocumentRule> rules, const Subject &subject, Reporter &reporter)
{
    for (const DocumentRule &rule : rules)
        rule.run(subject, reporter);
}

void run(std::span<const StatementRule> rules, const Subject &subject, Reporter &reporter)
{
    for (const StatementView &statement : subject.statements) {
        for (const StatementRule &rule : rules)
            rule.run(subject, statement, reporter);
    }
}

void runAll(const Subject &subject, Reporter &reporter)
{
    run(documentRules(), subject, reporter);
    run(statementRules(), subject, reporter);
    run(overlapRules(), subject, reporter);
    if (subject.isSes())
        run(principalRules(), subject, reporter);
    run(actionRules(), subject, reporter);
    run(resourceRules(), subject, reporter);
    run(operatorRules(), subject, reporter);
    run(conditionRules(), subject, reporter);
    run(valueRules(), subject, reporter);
    run(boundRules(), subject, reporter);
    run(variableRules(), subject, reporter);
}

bool earlier(const Finding &a, const Finding &b)
{
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end < b.range.end;
}

/// Keeps the worst: nobody must miss an error because there are many suggestions.
std::size_t limit(Findings &findings)
{
    constexpr std::size_t most = 100;
    std::stable_sort(findings.begin(), findings.end(), earlier);
    if (findings.size() <= most)
        return 0;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    const std::size_t removed = findings.size() - most;
    findings.resize(most);
    std::stable_sort(findings.begin(), findings.end(), earlier);
    return removed;
}

/// A placeholder in a Resource can only stand for the identity. The reader does not know it.
void fillIn(const Subject &subject, Findings &findings)
{
    if (!subject.identity || !subject.isSes())
        return;
    std::vector<Range> resources;
    for (const StatementView &statement : subject.statements) {
        if (!statement.typed->resource)
            continue;
        for (const Item &item : statement.typed->resource->items.values)
            resources.push_back(item.range);
    }
    std::sort(resources.begin(), resources.end(), [](Range a, Range b) { return a.begin < b.begin; });
    for (Finding &finding : findings) {
        if (finding.id != "placeholder" || !finding.fixes.empty())
            continue;
        const auto behind = std::upper_bound(resources.begin(), resources.end(), finding.range.begin,
                                             [](std::size_t begin, Range range) { return begin < range.begin; });
        if (behind == resources.begin() || std::prev(behind)->end < finding.range.end)
            continue;
        finding.fixes.push_back(makeFix({QT_TRANSLATE_NOOP("policy", "Use this identity's ARN"), {}},
                                        replacedString(*std::prev(behind), subject.context.identityArn)));
    }
}

} // namespace

CheckResult check(const Document &document, const CheckContext &context)
{
    const Subject subject(document, context);
    Reporter reporter(document.textFindings(), document.text().size());
    if (!isNoPolicy(document))
        runAll(subject, reporter);
    CheckResult result;
    result.kind = subject.kind;
    result.findings = reporter.take();
    result.findings.insert(result.findings.begin(), document.textFindings().begin(), document.textFindings().end());
    fillIn(subject, result.findings);
    result.suppressed = limit(result.findings) + reporter.dropped();
    return result;
}

} // namespace policy
