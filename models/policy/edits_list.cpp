// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/edits_layout.h"

namespace policy::edits {

namespace {

using json::Node;

struct Place
{
    const Node *statement = nullptr;
    const ListElement *element = nullptr; ///< nullptr: the statement has none that can be edited
    std::string_view name;
};

Place placeOf(const Document &document, std::size_t index, ListName name)
{
    Place place;
    place.statement = statementNode(document, index);
    place.name = name == ListName::Action ? "Action" : "Resource";
    if (place.statement == nullptr)
        return place;
    const Statement &statement = document.statements()[index];
    const auto &element = name == ListName::Action ? statement.action : statement.resource;
    place.element = element ? &*element : nullptr;
    return place;
}

std::size_t elementIndex(const Node &list, Range range)
{
    std::size_t index = 0;
    while (index < list.elements.size() && list.elements[index].range != range)
        ++index;
    return index;
}

} // namespace

TextEdits addListItem(const Document &document, std::size_t statement, ListName name, std::string_view value)
{
    const Place place = placeOf(document, statement, name);
    if (place.statement == nullptr)
        return {};
    if (place.element == nullptr) {
        // Of a wrong type: not ours to guess.
        if (place.statement->find(place.name) != nullptr)
            return {};
        return guarded(document,
                       insertElementOfStatement(document, *place.statement, place.name, Value::ofText(value)));
    }
    const Node *list = valueAt(*place.statement, place.element->items.range);
    return list == nullptr ? TextEdits{} : guarded(document, appendValues(document, *list, {Value::ofText(value)}));
}

TextEdits setListItem(const Document &document, std::size_t statement, ListName name, std::size_t item,
                      std::string_view value)
{
    const Place place = placeOf(document, statement, name);
    if (place.element == nullptr || item >= place.element->items.values.size())
        return {};
    return guarded(document, replaceWith(document, place.element->items.values[item].range, Value::ofText(value)));
}

TextEdits removeListItem(const Document &document, std::size_t statement, ListName name, std::size_t item)
{
    const Place place = placeOf(document, statement, name);
    if (place.element == nullptr || item >= place.element->items.values.size())
        return {};
    const Items &items = place.element->items;
    const Node *list = valueAt(*place.statement, items.range);
    if (list != nullptr && list->isArray() && list->elements.size() > 1)
        return guarded(document, removeAt(document, *list, elementIndex(*list, items.values[item].range)));
    const json::Member *member = memberAt(*place.statement, items.key);
    return member == nullptr ? TextEdits{} : guarded(document, removeMember(document, *place.statement, *member));
}

} // namespace policy::edits
