// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/evaluate.h"
#include "policy/finding.h"

#include <string_view>
#include <vector>

namespace policy {

/// A change of a policy's text that turns the decision about one request round.
struct Suggestion
{
    Message title; ///< says what is changed, not that it grants more or less: `effect` does
    TextEdits edits;
    Fix::Effect effect = Fix::Effect::None;
};

/// What would have to change in this policy, attached to an identity of `ownerAccount`, so that the owner's side lets
/// the request pass: at most three ways, the smallest first. Each was tried: the changed text does it. Empty when it
/// passes already, or when no single statement of it can be changed so.
[[nodiscard]] std::vector<Suggestion> waysToAllow(const Document &, std::string_view ownerAccount, const Request &);

/// The narrowest ways to stop a request that this policy lets pass, at most three, the narrowest first.
[[nodiscard]] std::vector<Suggestion> waysToDeny(const Document &, std::string_view ownerAccount, const Request &);

} // namespace policy
