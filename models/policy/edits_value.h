// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace policy::edits {

/// How a person writes: what new text has to look like to fit in.
struct Style
{
    std::string newline = "\n";
    std::string unit = "  ";  ///< one step of indentation
    std::string colon = ": "; ///< between key and value
    std::string space = " ";  ///< behind a comma on one line
    bool multiLine = true;    ///< the document as a whole
};

struct NamedValue;

/// A piece of JSON yet to be written.
struct Value
{
    enum class Kind { Text, List, Object, Raw };
    Kind kind = Kind::Text;
    std::string text; ///< Text: unquoted. Raw: JSON as it stands
    std::vector<Value> list;
    std::vector<NamedValue> members;

    [[nodiscard]] static Value ofText(std::string_view text);
    [[nodiscard]] static Value raw(std::string_view json);
    /// One text alone, several as a list.
    [[nodiscard]] static Value ofTexts(const std::vector<std::string> &texts);
    [[nodiscard]] static Value object(std::vector<NamedValue> members);
};

struct NamedValue
{
    std::string key;
    Value value;
};

/// `indent` is that of the line on which the value starts.
[[nodiscard]] std::string written(const Value &value, const Style &style, const std::string &indent, bool multiLine);

/// "key": value
[[nodiscard]] std::string writtenMember(std::string_view key, const Value &value, const Style &style,
                                        const std::string &indent, bool multiLine);

} // namespace policy::edits
