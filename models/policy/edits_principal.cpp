// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/edits_layout.h"

namespace policy::edits {

namespace {

using json::Member;
using json::Node;

struct Place
{
    const Node *statement = nullptr;
    const PrincipalElement *element = nullptr;
    const Node *value = nullptr; ///< the "*" or the map
};

Place placeOf(const Document &document, std::size_t index)
{
    Place place;
    place.statement = statementNode(document, index);
    if (place.statement == nullptr || !document.statements()[index].principal)
        return place;
    place.element = &*document.statements()[index].principal;
    place.value = valueAt(*place.statement, place.element->range);
    return place;
}

Value mapWith(std::string_view type, std::string_view value)
{
    return Value::object({{std::string(type), Value::ofText(value)}});
}

TextEdits added(const Document &document, std::size_t statement, std::string_view type, std::string_view value)
{
    const Place place = placeOf(document, statement);
    if (place.statement == nullptr)
        return {};
    const bool everyone = type == "AWS" && value == "*";
    if (place.element == nullptr) {
        const bool opaque =
            place.statement->find("Principal") != nullptr || place.statement->find("NotPrincipal") != nullptr;
        if (opaque)
            return {};
        return insertElementOfStatement(document, *place.statement, "Principal",
                                        everyone ? Value::ofText("*") : mapWith(type, value));
    }
    if (place.value == nullptr)
        return {};
    if (place.value->isString()) {
        if (everyone && place.value->text == "*")
            return {};
        if (type == "AWS") {
            const Value both = Value::ofTexts({place.value->text, std::string(value)});
            return replaceWith(document, place.value->range, Value::object({{"AWS", both}}));
        }
        return replaceWith(
            document, place.value->range,
            Value::object({{"AWS", Value::ofText(place.value->text)}, {std::string(type), Value::ofText(value)}}));
    }
    if (const Node *values = place.value->find(type))
        return appendValues(document, *values, {Value::ofText(value)});
    return insertMember(document, *place.value, place.value->members.size(), type, Value::ofText(value));
}

/// The member of the map that holds `item`.
const Member *memberOf(const Node &map, Range item)
{
    for (const Member &member : map.members) {
        if (member.value.range.begin <= item.begin && item.end <= member.value.range.end)
            return &member;
    }
    return nullptr;
}

TextEdits removed(const Document &document, std::size_t statement, std::size_t entry)
{
    const Place place = placeOf(document, statement);
    if (place.value == nullptr || entry >= place.element->entries.size())
        return {};
    const Range item = place.element->entries[entry].item.range;
    const Member *member = memberOf(*place.value, item);
    if (member != nullptr && member->value.elements.size() > 1) {
        std::size_t index = 0;
        while (index + 1 < member->value.elements.size() && member->value.elements[index].range != item)
            ++index;
        return removeAt(document, member->value, index);
    }
    if (member != nullptr && place.value->members.size() > 1)
        return removeMember(document, *place.value, *member);
    const Member *whole = memberAt(*place.statement, place.element->key);
    return whole == nullptr ? TextEdits{} : removeMember(document, *place.statement, *whole);
}

TextEdits changed(const Document &document, std::size_t statement, std::size_t entry, std::string_view type,
                  std::string_view value)
{
    const Place place = placeOf(document, statement);
    if (place.value == nullptr || entry >= place.element->entries.size())
        return {};
    const PrincipalEntry &old = place.element->entries[entry];
    if (place.value->isString()) {
        const bool stays = type == "AWS" && value == "*";
        return replaceWith(document, place.value->range, stays ? Value::ofText("*") : mapWith(type, value));
    }
    if (old.type == type)
        return replaceWith(document, old.item.range, Value::ofText(value));
    const Member *member = memberOf(*place.value, old.item.range);
    const bool alone = member != nullptr && member->value.elements.size() < 2;
    if (alone && place.value->find(type) == nullptr) {
        TextEdits edits = replaceWith(document, member->keyRange, Value::ofText(type));
        for (TextEdit &edit : replaceWith(document, old.item.range, Value::ofText(value)))
            edits.push_back(std::move(edit));
        return edits;
    }
    Steps steps(document);
    steps.apply(removed(steps.document(), statement, entry));
    steps.apply(added(steps.document(), statement, type, value));
    return steps.result();
}

} // namespace

TextEdits addPrincipal(const Document &document, std::size_t statement, std::string_view type, std::string_view value)
{
    return guarded(document, added(document, statement, type, value));
}

TextEdits setPrincipal(const Document &document, std::size_t statement, std::size_t entry, std::string_view type,
                       std::string_view value)
{
    return guarded(document, changed(document, statement, entry, type, value));
}

TextEdits removePrincipal(const Document &document, std::size_t statement, std::size_t entry)
{
    return guarded(document, removed(document, statement, entry));
}

} // namespace policy::edits
