// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/finding.h"
#include "policy/text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace policy::json {

enum class Kind : std::uint8_t {
    Missing, ///< nothing readable stood here; range is where it was expected
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
};

struct Member;

/// A JSON value with the bytes it came from. Numbers keep their text; nothing is rounded.
struct Node
{
    Kind kind = Kind::Missing;
    Range range;                 ///< of the whole value; for a string with its quotes
    std::string text;            ///< String: unescaped UTF-8. Number: as written. Boolean: "true"/"false"
    std::vector<Node> elements;  ///< Array
    std::vector<Member> members; ///< Object, in the order of the text, duplicates included

    [[nodiscard]] bool isString() const { return kind == Kind::String; }
    [[nodiscard]] bool isObject() const { return kind == Kind::Object; }
    [[nodiscard]] bool isArray() const { return kind == Kind::Array; }

    /// The value of the *last* member called `key` (policy-language.md section 8, 22), or nullptr.
    [[nodiscard]] const Node *find(std::string_view key) const;
    [[nodiscard]] const Member *findMember(std::string_view key) const;
};

struct Member
{
    std::string key; ///< unescaped
    Range keyRange;  ///< with the quotes
    Node value;

    /// From the key's first byte to the value's last.
    [[nodiscard]] Range range() const { return {keyRange.begin, value.range.end}; }
};

struct Parsed
{
    Node root;
    /// Ids json-* and placeholder only, in order of position; at most a thousand. A placeholder's range is its text
    /// without the quotes, also when it is the whole string; a bare <...> is a String node of the same range.
    Findings findings;
    /// True: a strict RFC 8259 parser would accept the text as well, in UTF-8 without byte order mark and without lone
    /// surrogates. Depth does not matter: text nested deeper than maximalDepth may be strict, though its tree is cut.
    bool strict = false;
};

/// Reads UTF-8 text, going on after each mistake. Never throws, never recurses deeper than maximalDepth,
/// linear in the size of the text. Broken text still gives a tree of all that could be read.
[[nodiscard]] Parsed parse(std::string_view text);

inline constexpr std::size_t maximalDepth = 64;

/// `text` as a JSON string with its quotes.
[[nodiscard]] std::string quoted(std::string_view text);

/// The document without insignificant white space, as SES stores it. Only for strict text.
[[nodiscard]] std::string compacted(std::string_view text);

} // namespace policy::json
