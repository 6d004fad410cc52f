// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/document.h"
#include "policy/edits_value.h"

#include <string_view>
#include <vector>

/// Placing text among text: indentation, commas, brackets. Every function gives no edits when the text around is not
/// plain enough (comments, damage) to be changed safely.
namespace policy::edits {

[[nodiscard]] Style styleOf(const Document &);

/// The object of statement `index`; nullptr: there is none.
[[nodiscard]] const json::Node *statementNode(const Document &, std::size_t index);
/// The value with exactly this range, or nullptr.
[[nodiscard]] const json::Node *valueAt(const json::Node &root, Range range);
/// The member whose key has exactly this range, or nullptr.
[[nodiscard]] const json::Member *memberAt(const json::Node &object, Range keyRange);

[[nodiscard]] TextEdits insertMember(const Document &, const json::Node &object, std::size_t at, std::string_view key,
                                     const Value &);
[[nodiscard]] TextEdits insertElements(const Document &, const json::Node &list, std::size_t at,
                                       const std::vector<Value> &);
/// Adds to a list, or makes the list out of a single value first.
[[nodiscard]] TextEdits appendValues(const Document &, const json::Node &value, const std::vector<Value> &);
/// `index` counts the members or elements of the container.
[[nodiscard]] TextEdits removeAt(const Document &, const json::Node &container, std::size_t index);
[[nodiscard]] TextEdits removeMember(const Document &, const json::Node &object, const json::Member &);
[[nodiscard]] TextEdits replaceWith(const Document &, Range range, const Value &);
/// Puts a member of a statement where people expect it: Sid, Effect, Principal, Action, Resource, Condition.
[[nodiscard]] TextEdits insertElementOfStatement(const Document &, const json::Node &statement, std::string_view key,
                                                 const Value &);

/// Several edits one after the other, given as one change of the first text.
class Steps
{
public:
    explicit Steps(const Document &document)
        : m_original(document.text())
        , m_current(document)
    {}
    [[nodiscard]] const Document &document() const { return m_current; }
    /// Without edits the whole sequence fails.
    void apply(const TextEdits &edits);
    [[nodiscard]] TextEdits result() const;

private:
    std::string m_original;
    Document m_current;
    bool m_failed = false;
};

/// `edits`, or none if they would make the text worse than it is: strict text must stay strict, broken text must not
/// get more findings.
[[nodiscard]] TextEdits guarded(const Document &, TextEdits edits);

} // namespace policy::edits
