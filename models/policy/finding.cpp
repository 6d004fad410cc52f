// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/finding.h"

namespace policy {

std::string Message::english() const
{
    std::string result;
    for (const char *at = sentence; *at != '\0'; ++at) {
        const bool placeholder = at[0] == '%' && at[1] >= '1' && at[1] <= '9';
        if (!placeholder) {
            result.push_back(*at);
            continue;
        }
        const auto index = static_cast<std::size_t>(*++at - '1');
        if (index < arguments.size())
            result.append(arguments[index]);
    }
    return result;
}

} // namespace policy
