// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/finding.h"

#include <cstddef>
#include <type_traits>

namespace policy::rules {

/// Collects findings. Nothing is added about text that is itself unreadable or a placeholder: one cause, one finding
/// (policy-language.md 9.9, 1).
class Reporter
{
public:
    /// No fixes are made for texts far above what any service takes: each costs a walk over the text.
    static constexpr std::size_t largestWithFixes = 65536;

    Reporter(const Findings &textFindings, std::size_t textSize);

    void add(Finding finding);
    /// `makeFixes` is only called for a finding that is kept: fixes cost more than findings.
    template<typename MakeFixes>
    requires std::is_invocable_r_v<std::vector<Fix>, MakeFixes>
    void add(std::string_view id, Severity severity, Range range, Message message, MakeFixes makeFixes,
             std::optional<Range> related = {})
    {
        const std::size_t before = m_findings.size();
        add(Finding{id, severity, range, std::move(message), {}, related});
        if (m_findings.size() > before && m_makesFixes)
            setFixes(m_findings.back(), makeFixes());
    }
    void add(std::string_view id, Severity severity, Range range, Message message, std::vector<Fix> fixes = {},
             std::optional<Range> related = {});

    /// A text finding says already that this value is not what it should be.
    [[nodiscard]] bool isSpoiled(Range range) const;
    /// The reader lost parts of the text in here, so that nothing can be said to be missing.
    [[nodiscard]] bool isBroken(Range range) const;

    [[nodiscard]] std::size_t dropped() const { return m_dropped; }
    [[nodiscard]] Findings take() { return std::move(m_findings); }

private:
    static void setFixes(Finding &finding, std::vector<Fix> fixes);

    struct Spoiled
    {
        std::size_t begin = 0;
        std::size_t reach = 0; ///< the largest end of this one and all before
    };
    std::vector<Spoiled> m_spoiled;
    std::vector<std::size_t> m_broken;
    bool m_makesFixes = true;
    Findings m_findings;
    std::size_t m_perSeverity[4] = {};
    std::size_t m_dropped = 0;
};

} // namespace policy::rules
