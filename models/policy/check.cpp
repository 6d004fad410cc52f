// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/check.h"

#include "policy/rules/context_fixes.h"
#include "policy/rules/rule.h"

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

void runAll(const Subject &subject, Reporter &reporter)
{
    run(documentRules(), subject, reporter);
    run(charsetRules(), subject, reporter);
    const std::vector<std::span<const StatementRule>> all = allStatementRules(subject.isSes());
    for (const StatementView &statement : subject.statements) {
        for (const std::span<const StatementRule> rules : all) {
            for (const StatementRule &rule : rules)
                rule.run(subject, statement, reporter);
        }
    }
    run(overlapRules(), subject, reporter);
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

} // namespace

std::vector<std::span<const StatementRule>> rules::allStatementRules(bool isSes)
{
    std::vector<std::span<const StatementRule>> all{statementRules()};
    if (isSes)
        all.insert(all.end(), {principalEntryRules(), principalRules(), notPrincipalRules()});
    all.insert(all.end(),
               {actionRules(), resourceRules(), operatorRules(), conditionRules(), presenceRules(), keyTypeRules(),
                valueRules(), patternRules(), redundancyRules(), ipRules(), boundRules(), neverRules()});
    return all;
}

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
    addFixesFromContext(subject, result.findings);
    result.suppressed = limit(result.findings) + reporter.dropped();
    return result;
}

} // namespace policy
