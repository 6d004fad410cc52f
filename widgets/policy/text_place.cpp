// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/text_place.h"

namespace {

using policy::json::Node;

bool inside(policy::Range range, std::size_t byte)
{
    return range.begin < byte && byte < range.end;
}

/// An unfinished string reaches to the end of its line, and the cursor is at that end.
bool insideString(const std::string &text, policy::Range range, std::size_t byte)
{
    const bool finished = range.size() >= 2 && text[range.end - 1] == '"';
    return inside(range, byte) || (!finished && byte == range.end && range.begin < byte);
}

void find(const std::string &text, const Node &node, std::size_t byte, TextPlace &place)
{
    if (node.isString()) {
        place.isName = false;
        place.string = insideString(text, node.range, byte) ? &node.range : nullptr;
        return;
    }
    for (const Node &element : node.elements) {
        if (element.range.begin <= byte && byte <= element.range.end)
            return find(text, element, byte, place);
    }
    if (!node.isObject())
        return;
    place.isName = true;
    for (const policy::json::Member &member : node.members) {
        if (insideString(text, member.keyRange, byte)) {
            place.string = &member.keyRange;
            return;
        }
        const bool behindName = member.keyRange.end < byte;
        const bool valueThere = member.value.kind != policy::json::Kind::Missing;
        const std::size_t comma = text.find_first_of(",\n}", member.keyRange.end);
        if (behindName && (byte <= member.value.range.end || (!valueThere && byte <= std::min(comma, text.size())))) {
            place.path.push_back(member.key);
            place.isName = false;
            return find(text, member.value, byte, place);
        }
    }
}

} // namespace

TextPlace textPlaceAt(const policy::Document &document, std::size_t byte)
{
    TextPlace place;
    find(document.text(), document.root(), byte, place);
    return place;
}
