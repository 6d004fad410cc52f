// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace policy::rules {

/// An ARN taken apart at its first five colons (policy-language.md 3.3). Views into the text it came from.
struct Arn
{
    std::string_view partition;
    std::string_view service;
    std::string_view region;
    std::string_view account;
    std::string_view resource; ///< the rest, with any further colons
};
/// nullopt: does not start with "arn:" or has fewer than six parts.
[[nodiscard]] std::optional<Arn> splitArn(std::string_view text);

/// Offset behind the fifth colon, or npos.
[[nodiscard]] std::size_t resourcePartAt(std::string_view text);

[[nodiscard]] bool isAccountId(std::string_view text); ///< 12 digits
[[nodiscard]] bool isPartition(std::string_view text);
[[nodiscard]] bool isRegion(std::string_view text); ///< of those where SES is offered (ses.md 1.1)
[[nodiscard]] bool hasWildcard(std::string_view text);

[[nodiscard]] std::string lower(std::string_view text); ///< ASCII only
[[nodiscard]] bool sameIgnoringCase(std::string_view a, std::string_view b);

/// Whether `pattern` (with * and ?) matches all that `text` matches, which may be a pattern itself. Says no when in
/// doubt. Iterative; time is the product of the lengths at worst, and texts of over 512 bytes are only compared.
[[nodiscard]] bool covers(std::string_view pattern, std::string_view text, bool ignoreCase);

} // namespace policy::rules
