// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/finding.h"
#include "policy/json/tree.h"

#include <string>
#include <string_view>

/// Small changes of the tree as text edits, for quick fixes. No edits: it cannot be done safely.
namespace policy::rules {

[[nodiscard]] Fix makeFix(Message title, TextEdits edits, Fix::Effect effect = Fix::Effect::None);

[[nodiscard]] std::string_view slice(std::string_view text, Range range);
[[nodiscard]] TextEdits replaced(Range range, std::string text);
[[nodiscard]] TextEdits replacedString(Range range, std::string_view value); ///< quotes and escapes it
[[nodiscard]] TextEdits joined(TextEdits a, const TextEdits &b);             ///< sorted; none when one is empty

enum class Place { Front, Back };
/// `member` is text like "Version": "2012-10-17".
[[nodiscard]] TextEdits insertMember(std::string_view text, const json::Node &object, const std::string &member, Place);
[[nodiscard]] TextEdits removeMember(std::string_view text, const json::Node &object, std::size_t index);
[[nodiscard]] TextEdits removeElement(std::string_view text, const json::Node &array, std::size_t index);
[[nodiscard]] TextEdits insertElement(std::string_view text, const json::Node &stringOrArray, std::string_view value);
[[nodiscard]] TextEdits insertElements(std::string_view text, const json::Node &stringOrArray,
                                       const std::vector<std::string> &values);

} // namespace policy::rules
