// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/reporter.h"

#include <algorithm>
#include <iterator>

namespace policy::rules {

namespace {

/// More than check() returns of any one severity need not be kept.
constexpr std::size_t keptPerSeverity = 100;

bool spoils(std::string_view id)
{
    static constexpr std::string_view ids[] = {"placeholder",   "json-bad-escape", "json-control-char",
                                               "json-encoding", "json-unclosed",   "json-syntax"};
    return std::find(std::begin(ids), std::end(ids), id) != std::end(ids);
}

} // namespace

Reporter::Reporter(const Findings &textFindings, std::size_t textSize)
    : m_makesFixes(textSize <= largestWithFixes)
{
    std::size_t reach = 0;
    for (const Finding &finding : textFindings) {
        if (!spoils(finding.id))
            continue;
        reach = std::max(reach, finding.range.end);
        m_spoiled.push_back({finding.range.begin, reach});
        if (finding.id == "json-unclosed" || finding.id == "json-syntax")
            m_broken.push_back(finding.range.begin);
    }
}

void Reporter::add(Finding finding)
{
    if (isSpoiled(finding.range))
        return;
    std::size_t &count = m_perSeverity[static_cast<std::size_t>(finding.severity)];
    if (count == keptPerSeverity) {
        ++m_dropped;
        return;
    }
    ++count;
    setFixes(finding, std::move(finding.fixes));
    m_findings.push_back(std::move(finding));
}

void Reporter::setFixes(Finding &finding, std::vector<Fix> fixes)
{
    std::erase_if(fixes, [](const Fix &fix) { return fix.edits.empty(); });
    if (fixes.size() > 3)
        fixes.resize(3);
    finding.fixes = std::move(fixes);
}

void Reporter::add(std::string_view id, Severity severity, Range range, Message message, std::vector<Fix> fixes,
                   std::optional<Range> related)
{
    add(Finding{id, severity, range, std::move(message), std::move(fixes), related});
}

bool Reporter::isSpoiled(Range range) const
{
    const auto behind = std::lower_bound(m_spoiled.begin(), m_spoiled.end(), range.end,
                                         [](const Spoiled &spoiled, std::size_t end) { return spoiled.begin < end; });
    return behind != m_spoiled.begin() && std::prev(behind)->reach > range.begin;
}

bool Reporter::isBroken(Range range) const
{
    const auto at = std::lower_bound(m_broken.begin(), m_broken.end(), range.begin);
    return at != m_broken.end() && *at <= range.end;
}

} // namespace policy::rules
