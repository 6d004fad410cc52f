// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/finding.h"

#include <algorithm>

namespace policy::json {

/// Where the reader's parts put their findings. Keeps the first thousand: garbage of a megabyte must not become a
/// million sentences.
class Report
{
public:
    static constexpr std::size_t limit = 1000;

    void add(Finding finding)
    {
        if (m_findings.size() < limit)
            m_findings.push_back(std::move(finding));
    }

    [[nodiscard]] bool isFull() const { return m_findings.size() >= limit; }
    [[nodiscard]] Finding *last() { return m_findings.empty() ? nullptr : &m_findings.back(); }

    /// Forgets what was found at or behind `offset`.
    void dropFrom(std::size_t offset)
    {
        std::erase_if(m_findings, [offset](const Finding &finding) { return finding.range.begin >= offset; });
    }

    /// In order of position.
    [[nodiscard]] Findings take()
    {
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const Finding &a, const Finding &b) { return a.range.begin < b.range.begin; });
        return std::move(m_findings);
    }

private:
    Findings m_findings;
};

/// `text` short enough for a sentence, cut between characters.
[[nodiscard]] std::string excerpt(std::string_view text);

} // namespace policy::json
