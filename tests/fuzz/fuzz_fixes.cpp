// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any strict JSON: after a fix the text is still strict, the finding is gone, and no error has come.

#include "policy/check.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <map>

namespace {

using namespace policy;

void demand(bool holds, const char *what, std::string_view text, const Finding &finding, std::string_view after)
{
    if (holds)
        return;
    std::fprintf(stderr, "violated: %s\n%.*s: %s\n--- before\n%.*s\n--- after\n%.*s\n", what,
                 static_cast<int>(finding.id.size()), finding.id.data(), finding.message.english().c_str(),
                 static_cast<int>(text.size()), text.data(), static_cast<int>(after.size()), after.data());
    std::abort();
}

bool isOneOf(std::string_view id, std::initializer_list<std::string_view> ids)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Their fix makes readable what had not been looked at: a renamed element or key, parts of one string, the member that
/// had been overruled, values under the operator of their key, variables that had been text, a statement without an
/// effect; or it makes a statement two.
bool bringsToLight(std::string_view id)
{
    return isOneOf(id, {"doc-unknown-element",
                        "doc-statement-missing",
                        "doc-statement-type",
                        "doc-version-missing",
                        "doc-version-old",
                        "doc-version-invalid",
                        "doc-charset",
                        "json-duplicate-key",
                        "st-unknown-element",
                        "st-effect-missing",
                        "st-effect-invalid",
                        "st-type",
                        "pr-type-unsupported",
                        "pr-format",
                        "ac-comma",
                        "ac-whitespace",
                        "ac-no-prefix",
                        "ac-unknown",
                        "ac-wrong-service",
                        "ac-wildcard-prefix",
                        "rs-format",
                        "co-duplicate-key",
                        "co-key-unknown",
                        "co-key-not-for-action",
                        "co-operator-unknown",
                        "co-operator-case",
                        "va-syntax",
                        "va-old-version",
                        "co-type"});
}

std::size_t count(const Findings &findings, std::string_view id)
{
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [id](const Finding &finding) { return finding.id == id; }));
}

std::map<std::string_view, std::size_t> errorsOf(const Findings &findings)
{
    std::map<std::string_view, std::size_t> errors;
    for (const Finding &finding : findings)
        errors[finding.id] += finding.severity == Severity::Error ? 1 : 0;
    return errors;
}

/// The error speaks of text that the fix wrote, or of something that it took away. Others speak of what the person
/// wrote and had only not been looked at before.
bool isMadeBy(const TextEdits &edits, const Finding &error)
{
    if (error.id.ends_with("-missing"))
        return true;
    std::size_t removed = 0;
    std::size_t inserted = 0;
    for (const TextEdit &edit : edits) {
        const Range written{edit.range.begin - removed + inserted,
                            edit.range.begin - removed + inserted + edit.text.size()};
        if (error.range.begin < written.end && written.begin < error.range.end)
            return true;
        removed += edit.range.size();
        inserted += edit.text.size();
    }
    return false;
}

void checkFix(const std::string &text, const CheckContext &context, const CheckResult &before, const Finding &finding,
              const Fix &fix)
{
    const std::string after = applied(text, fix.edits);
    demand(after != text, "a fix changes something", text, finding, after);
    const Document document(after);
    demand(document.isStrictJson(), "strict stays strict", text, finding, after);
    const CheckResult result = check(document, context);
    if (result.suppressed > 0)
        return;
    demand(count(result.findings, finding.id) < count(before.findings, finding.id), "one finding less of its kind",
           text, finding, after);
    if (bringsToLight(finding.id))
        return;
    auto errors = errorsOf(before.findings);
    for (const Finding &each : result.findings) {
        const bool isNew = errorsOf(result.findings)[each.id] > errors[each.id];
        if (each.severity == Severity::Error && isNew)
            demand(!isMadeBy(fix.edits, each), "no new error", text, finding, after);
    }
}

void checkFixes(const Document &document, const CheckContext &context)
{
    const CheckResult result = check(document, context);
    if (result.suppressed > 0)
        return;
    for (const Finding &finding : result.findings) {
        for (const Fix &fix : finding.fixes)
            checkFix(document.text(), context, result, finding, fix);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Document document(std::string(reinterpret_cast<const char *>(data), size)); // fuzzer gives bytes
    if (!document.isStrictJson() || !document.root().isObject())
        return 0;
    checkFixes(document, {DocumentKind::Iam, {}, 1800000000});
    checkFixes(document,
               {DocumentKind::SesIdentity, "arn:aws:ses:us-east-1:111111111111:identity/example.com", 1800000000});
    return 0;
}
