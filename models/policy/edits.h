// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/document.h"
#include "policy/text.h"

#include <string>
#include <string_view>
#include <vector>

/// Visual edits as text edits. Each function gives the smallest change of document.text() that does what it says; it
/// keeps the person's indentation (or one-line style), line ends, order, and every element it does not know.
/// An index that does not exist gives no edits. Strings are plain UTF-8; quoting and escaping happen here.
namespace policy::edits {

enum class ListName { Action, Resource };

/// What a new statement starts with. Empty parts are left out, except Effect.
struct NewStatement
{
    std::string sid;
    std::string effect = "Allow";
    std::vector<std::string> awsPrincipals; ///< "*" alone gives "Principal": "*"
    std::vector<std::string> servicePrincipals;
    std::vector<std::string> actions;
    std::string resource;
};

/// A whole new policy, two-space indentation, Version 2012-10-17.
[[nodiscard]] std::string newPolicy(const std::vector<NewStatement> &statements);

[[nodiscard]] TextEdits setVersion(const Document &, std::string_view version);
[[nodiscard]] TextEdits addStatement(const Document &, const NewStatement &);
[[nodiscard]] TextEdits duplicateStatement(const Document &, std::size_t index); ///< the copy gets a Sid of its own
[[nodiscard]] TextEdits removeStatement(const Document &, std::size_t index);
[[nodiscard]] TextEdits moveStatement(const Document &, std::size_t from, std::size_t to);

[[nodiscard]] TextEdits setSid(const Document &, std::size_t statement, std::string_view sid); ///< empty removes it
[[nodiscard]] TextEdits setEffect(const Document &, std::size_t statement, std::string_view effect);

/// `type` is "AWS" or "Service"; value "*" with type "AWS" means everyone. Turns a bare "*" into a map when needed,
/// and a string into a list when a second value comes. Creates Principal when there is none.
[[nodiscard]] TextEdits addPrincipal(const Document &, std::size_t statement, std::string_view type,
                                     std::string_view value);
/// `entry` counts PrincipalElement::entries.
[[nodiscard]] TextEdits setPrincipal(const Document &, std::size_t statement, std::size_t entry, std::string_view type,
                                     std::string_view value);
[[nodiscard]] TextEdits removePrincipal(const Document &, std::size_t statement, std::size_t entry);

[[nodiscard]] TextEdits addListItem(const Document &, std::size_t statement, ListName, std::string_view value);
[[nodiscard]] TextEdits setListItem(const Document &, std::size_t statement, ListName, std::size_t item,
                                    std::string_view value);
[[nodiscard]] TextEdits removeListItem(const Document &, std::size_t statement, ListName, std::size_t item);

/// Appends to an existing operator block and value list when operator (exact) and key (ignoring case) stand there
/// already; creates Condition when there is none.
[[nodiscard]] TextEdits addCondition(const Document &, std::size_t statement, std::string_view op, std::string_view key,
                                     const std::vector<std::string> &values);
/// Replaces operator, key and values of `condition` (index into Statement::conditions), keeping its place where the
/// operator block can stay.
[[nodiscard]] TextEdits setCondition(const Document &, std::size_t statement, std::size_t condition,
                                     std::string_view op, std::string_view key, const std::vector<std::string> &values);
[[nodiscard]] TextEdits removeCondition(const Document &, std::size_t statement, std::size_t condition);

/// Puts `value` in the place of a string (any Item, e.g. the range of a placeholder finding), quoted when the
/// range is a whole string token, bare inside one.
[[nodiscard]] TextEdits replaceValue(const Document &, Range range, std::string_view value);

} // namespace policy::edits
