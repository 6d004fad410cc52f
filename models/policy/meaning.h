// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/evaluate.h"

#include <cstdint>
#include <string>
#include <vector>

namespace policy {

/// The policies of one identity at one time, by name.
struct NamedDocument
{
    std::string name;
    Document document;
};
using NamedDocuments = std::vector<NamedDocument>;

/// A request about which two sets of policies differ.
struct Example
{
    Request request;
    std::vector<std::string> tellingKeys; ///< condition keys that some statement asks about; others need not be shown
    std::string policyName;               ///< of the statement that made the difference
    std::size_t statement = 0;            ///< in that policy
    std::string sid;
    bool decidedBefore = false; ///< that statement stands in the policies before, not in those after
};

/// What a change of an identity's policies means, apart from how it is written.
struct Meaning
{
    enum class Kind {
        Same,       ///< proven: written differently at most (order, lists of one, account id for its root ARN, ...)
        NoneFound,  ///< not proven; none of the requests that were tried is decided differently
        GrantsMore, ///< requests were found that only the policies after let pass, and none the other way round
        GrantsLess,
        GrantsMoreAndLess,
    };
    Kind kind = Kind::Same;
    std::vector<Example> newlyAllowed; ///< one or two for each statement and principal that makes a difference
    std::vector<Example> newlyDenied;
    std::size_t tried = 0; ///< requests
};

/// Compares by trying requests made from what both sides mention: each principal and a stranger, each action, values
/// at, inside and outside of every condition, and keys left out. Only the owner's side is asked. `now` is the time of
/// the requests in seconds since 1970, where no statement names one. Thread-safe; takes some milliseconds.
[[nodiscard]] Meaning compareMeaning(const NamedDocuments &before, const NamedDocuments &after,
                                     const std::string &identityArn, std::int64_t now);

/// The documents ask the same, proven by their normal form.
[[nodiscard]] bool sameByForm(const NamedDocuments &before, const NamedDocuments &after);

} // namespace policy
