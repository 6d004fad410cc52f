// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"

#include "policy/edits_layout.h"

namespace policy::edits {

namespace {

using json::Member;
using json::Node;

/// The string token (key or value) that holds `range`; empty: none.
Range stringAround(const Node &node, Range range)
{
    const auto holds = [range](Range token) { return token.begin <= range.begin && range.end <= token.end; };
    if (node.isString() && holds(node.range))
        return node.range;
    for (const Member &member : node.members) {
        if (holds(member.keyRange))
            return member.keyRange;
        if (holds(member.value.range))
            return stringAround(member.value, range);
    }
    for (const Node &element : node.elements) {
        if (holds(element.range))
            return stringAround(element, range);
    }
    return {};
}

} // namespace

TextEdits setVersion(const Document &document, std::string_view version)
{
    const Node &root = document.root();
    if (const Node *existing = root.find("Version"))
        return guarded(document, replaceWith(document, existing->range, Value::ofText(version)));
    if (!root.isObject())
        return {};
    return guarded(document, insertMember(document, root, 0, "Version", Value::ofText(version)));
}

TextEdits replaceValue(const Document &document, Range range, std::string_view value)
{
    if (range.empty() || range.end > document.text().size())
        return {};
    const Range token = stringAround(document.root(), range);
    const bool whole = token.empty() || token == range;
    std::string replacement = json::quoted(value);
    if (!whole)
        replacement = replacement.substr(1, replacement.size() - 2);
    if (document.text().compare(range.begin, range.size(), replacement) == 0)
        return {};
    return guarded(document, {{range, std::move(replacement)}});
}

} // namespace policy::edits
