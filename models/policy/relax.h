// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/evaluate.h"
#include "policy/finding.h"

#include <vector>

namespace policy {

/// How an Allow that does not apply to a request can be made to: one change for each of its parts that does not match.
struct Relaxation
{
    TextEdits edits;              ///< all changes as one; empty: it cannot be done
    std::vector<Message> changes; ///< what each does
};

/// `statement` is of a trace of `document` alone (one policy on the owner's side).
[[nodiscard]] Relaxation relax(const Document &document, const TraceStatement &statement, const Request &request);

} // namespace policy
