// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes: checking them ends, stays inside the text, and keeps its limits; fixes can be applied.

#include "policy/check.h"

#include <cstdint>
#include <cstdlib>

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

void checkFindings(const policy::Document &document, const policy::CheckContext &context)
{
    const std::size_t size = document.text().size();
    const policy::CheckResult result = policy::check(document, context);
    demand(result.findings.size() <= 100);
    for (const policy::Finding &finding : result.findings) {
        demand(finding.range.begin <= finding.range.end && finding.range.end <= size);
        demand(policy::findingHelp(finding.id) != nullptr);
        demand(finding.fixes.size() <= 3);
        for (const policy::Fix &fix : finding.fixes) {
            std::size_t at = 0;
            for (const policy::TextEdit &edit : fix.edits) {
                demand(edit.range.begin >= at && edit.range.begin <= edit.range.end && edit.range.end <= size);
                at = edit.range.end;
            }
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const policy::Document document(std::string(reinterpret_cast<const char *>(data), size)); // fuzzer gives bytes
    checkFindings(document, {policy::DocumentKind::Iam, {}, 1800000000});
    checkFindings(document, {policy::DocumentKind::SesIdentity,
                             "arn:aws:ses:us-east-1:111111111111:identity/example.com", 1800000000});
    return 0;
}
