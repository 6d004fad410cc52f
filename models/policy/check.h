// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/document.h"
#include "policy/finding.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace policy {

/// Which rules hold: those for a policy attached to an SES identity, or for a delegate's IAM policy.
enum class DocumentKind { SesIdentity, Iam };

struct CheckContext
{
    /// As told by the person; empty: SES when an identity is given or any statement names a principal, else IAM
    /// (policy-language.md 9.9, 6).
    std::optional<DocumentKind> kind;
    std::string identityArn; ///< the identity the policy is attached to; empty: unknown, rules that need it are skipped
    std::int64_t nowSeconds = 0; ///< for co-date-past; 0: rule skipped
};

/// All findings of a policy, text findings included, sorted by position; at most 100 (policy-language.md 9.9, 3:
/// `suppressed` counts the rest).
struct CheckResult
{
    Findings findings;
    DocumentKind kind = DocumentKind::SesIdentity;
    std::size_t suppressed = 0;
};

[[nodiscard]] CheckResult check(const Document &, const CheckContext &);

/// What the window and `mandate lint` say about an id beyond the message.
struct FindingHelp
{
    std::string_view id;
    Severity severity;         ///< the usual one
    const char *title;         ///< QT_TRANSLATE_NOOP("policy", ...)
    const char *why;           ///< why it matters; QT_TRANSLATE_NOOP("policy", ...)
    const char *documentation; ///< which AWS page says so, as plain words; not translated
};
[[nodiscard]] const FindingHelp *findingHelp(std::string_view id);
[[nodiscard]] std::span<const FindingHelp> allFindingHelp(); ///< in the order of policy-language.md 9

} // namespace policy
