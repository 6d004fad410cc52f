// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <iosfwd>
#include <string>
#include <vector>

/// `mandate evaluate [--trace] [FILE]`: one decision per line of JSON, in the order of the lines; without FILE, or with
/// "-", from `in`. Needs no display. Holds one line at a time; blank lines are skipped.
///
/// In: {"id", "ownerAccount", "identityArn", "policies":[document...], "delegateIdentityPolicies":[document...],
/// "request":{"principalArn", "principalAccount", "action", "resourceArn", "context":{"key":["value"...]...}}}.
/// A document is an object or a string that holds one; a value of the context may stand without brackets. resourceArn
/// is identityArn, and ownerAccount the account in identityArn, where they are left out.
///
/// Out: {"id", "decision":"allowed"|"implicitDeny"|"explicitDeny"}, with --trace also
/// "trace":{"sameAccount", "resourceAllows", "identityAllows", "decidedBy":[{"side":"resource"|"identity", "policy",
/// "statement"}...], "statements":[{"side", "policy", "statement", "sid", "effect":"Allow"|"Deny", "applies",
/// "accountOnly", "range":[begin, end], "checks":[{"part":"principal"|"action"|"resource"|"condition", "matched",
/// "range", "policyValues", "requestValues", "reason", "openPoint"?, "operator"?, "key"?, "keyPresent"?}...]}...]}.
/// Policies and statements count from 0, ranges are bytes of the document written without white space.
/// A line that cannot be read gives {"id"?, "error"}.
///
/// Returns 0; 1 if a line could not be read; 2 if FILE or the arguments could not.
[[nodiscard]] int runEvaluate(const std::vector<std::string> &arguments, std::istream &in, std::ostream &out,
                              std::ostream &err);
