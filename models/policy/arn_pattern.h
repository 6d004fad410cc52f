// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/glob.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace policy {

/// The colon-separated parts of an ARN: five, and the rest with all its further colons.
template<typename View>
struct ArnParts
{
    std::array<View, 6> parts;
    std::size_t count = 0;

    explicit ArnParts(View text)
    {
        for (; count < 5; ++count) {
            const auto colon = text.find(':');
            if (colon == View::npos)
                break;
            parts[count] = text.substr(0, colon);
            text.remove_prefix(colon + 1);
        }
        parts[count++] = text;
    }
};

/// All six parts, one by one: a wildcard never reaches over a colon between parts. `shortAllowed`: parts missing at the
/// end of the pattern match everything (policy-language.md 3.3).
[[nodiscard]] inline bool arnMatches(GlobView pattern, std::string_view arn, LetterCase letterCase,
                                     bool shortAllowed = false)
{
    const ArnParts wanted(pattern);
    const ArnParts given(arn);
    if (given.count != 6 || (wanted.count != 6 && !shortAllowed))
        return false;
    for (std::size_t i = 0; i < wanted.count; ++i) {
        if (!matches(wanted.parts[i], given.parts[i], letterCase))
            return false;
    }
    return true;
}

} // namespace policy
