// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/json/report.h"
#include "policy/json/tree.h"

#include <string_view>

namespace policy::json {

/// Where the policy starts in a text that may have prose or a Markdown fence around it.
struct RootPlace
{
    bool found = false; ///< false: there is nothing to read, and json-root says why
    std::size_t begin = 0;
    bool ownsTrailingText = false; ///< what stands behind the policy belongs to the finding about what stands before it
};
[[nodiscard]] RootPlace findRoot(std::string_view text, std::size_t begin, Report &report);

/// json-root for a root that is no object, or an object that only wraps the policy.
void reportRootKind(std::string_view text, const Node &root, Report &report);

/// Moves the statements of a second policy at `trailing` into the first one's list; no edits when it is none.
[[nodiscard]] Fix mergeSecondPolicy(std::string_view text, const Node &root, Range trailing);

} // namespace policy::json
