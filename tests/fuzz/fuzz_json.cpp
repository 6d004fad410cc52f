// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes: reading them never fails, says where it looked, agrees with another reader, and its fixes mend.

#include "policy/document.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>

namespace {

using namespace policy;

void demand(bool holds, const char *what, std::string_view text)
{
    if (holds)
        return;
    std::fprintf(stderr, "violated: %s\n%.*s\n", what, static_cast<int>(text.size()), text.data());
    std::abort();
}

/// nlohmann-json skips a byte order mark, takes NUL for the end, and refuses numbers beyond double.
bool isComparable(std::string_view text)
{
    return !text.starts_with("\xEF\xBB\xBF") && text.find('\0') == std::string_view::npos &&
           text.find_first_of("eE") == std::string_view::npos && text.size() < 300;
}

bool isOneOf(std::string_view id, std::initializer_list<std::string_view> kinds)
{
    return std::find(kinds.begin(), kinds.end(), id) != kinds.end();
}

/// Mending one place may bring to light what the reader had to skip before, so that in hostile text only these leave
/// one finding fewer of their kind.
bool mendsForGood(std::string_view id)
{
    return isOneOf(id, {"json-encoding", "json-bom", "json-line-numbers"});
}

/// These have nothing more to say at the place that was mended.
bool mendsItsPlace(std::string_view id)
{
    return isOneOf(id, {"json-bad-escape", "json-number", "json-unquoted-key", "json-control-char"});
}

void checkFinding(std::string_view text, const Finding &finding, std::size_t sameId)
{
    demand(finding.range.begin <= finding.range.end && finding.range.end <= text.size(), "range inside", text);
    demand(finding.fixes.size() <= 3, "at most three fixes", text);
    for (const Fix &fix : finding.fixes) {
        std::size_t at = 0;
        for (const TextEdit &edit : fix.edits) {
            demand(edit.range.begin >= at && edit.range.begin <= edit.range.end && edit.range.end <= text.size(),
                   "edits sorted and apart", text);
            at = edit.range.end;
        }
        const std::string after = applied(text, fix.edits);
        demand(after != text, "a fix changes something", text);
        const json::Parsed parsed = json::parse(after);
        const auto left = static_cast<std::size_t>(
            std::count_if(parsed.findings.begin(), parsed.findings.end(),
                          [&finding](const Finding &other) { return other.id == finding.id; }));
        const bool again =
            std::any_of(parsed.findings.begin(), parsed.findings.end(), [&finding](const Finding &other) {
                return other.id == finding.id && other.range.begin == finding.range.begin;
            });
        demand(!mendsItsPlace(finding.id) || !again, "the fix mends its place", text);
        demand(!mendsForGood(finding.id) || left < sameId, "the fix mends", text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size); // the fuzzer's interface is bytes
    const Document document(text);
    const Findings &findings = document.textFindings();
    if (isComparable(text))
        demand(document.isStrictJson() == nlohmann::json::accept(text), "strict as another reader", text);
    demand(document.isStrictJson() || !findings.empty(), "broken text has a finding", text);
    demand(std::is_sorted(findings.begin(), findings.end(),
                          [](const Finding &a, const Finding &b) { return a.range.begin < b.range.begin; }),
           "findings in order", text);
    std::size_t looked = 0;
    for (const Finding &finding : findings) {
        const auto sameId = static_cast<std::size_t>(std::count_if(
            findings.begin(), findings.end(), [&finding](const Finding &other) { return other.id == finding.id; }));
        checkFinding(text, finding, sameId);
        if (++looked == 10)
            break;
    }
    if (document.isStrictJson()) {
        const std::string compact = json::compacted(text);
        demand(json::parse(compact).strict && json::compacted(compact) == compact, "compacted is strict", text);
    }
    return 0;
}
