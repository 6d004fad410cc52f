// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/edits_layout.h"

#include <algorithm>

namespace policy::edits {

namespace {

using json::Member;
using json::Node;

struct Place
{
    const Node *statement = nullptr;
    const Member *block = nullptr; ///< Condition
    const Member *op = nullptr;
    const Member *key = nullptr;
    const Condition *condition = nullptr;
};

Place placeOf(const Document &document, std::size_t statement, std::size_t index)
{
    Place place;
    place.statement = statementNode(document, statement);
    if (place.statement == nullptr || index >= document.statements()[statement].conditions.size())
        return place;
    const Condition &condition = document.statements()[statement].conditions[index];
    place.block = place.statement->findMember("Condition");
    place.op = place.block == nullptr ? nullptr : memberAt(place.block->value, condition.op.range);
    place.key = place.op == nullptr ? nullptr : memberAt(place.op->value, condition.key.range);
    place.condition = place.key == nullptr ? nullptr : &condition;
    return place;
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [lower](char x, char y) { return lower(x) == lower(y); });
}

const Member *findKey(const Node &keys, std::string_view key)
{
    const auto found = std::find_if(keys.members.rbegin(), keys.members.rend(),
                                    [key](const Member &member) { return equalIgnoringCase(member.key, key); });
    return found == keys.members.rend() ? nullptr : &*found;
}

std::vector<Value> valuesOf(const std::vector<std::string> &texts)
{
    std::vector<Value> values;
    for (const std::string &text : texts)
        values.push_back(Value::ofText(text));
    return values;
}

TextEdits added(const Document &document, std::size_t index, std::string_view op, std::string_view key,
                const std::vector<std::string> &values)
{
    const Node *statement = statementNode(document, index);
    if (statement == nullptr)
        return {};
    const Value keyBlock = Value::object({{std::string(key), Value::ofTexts(values)}});
    const Node *block = statement->find("Condition");
    if (block == nullptr)
        return insertElementOfStatement(document, *statement, "Condition",
                                        Value::object({{std::string(op), keyBlock}}));
    if (!block->isObject())
        return {};
    const Node *keys = block->find(op);
    if (keys == nullptr)
        return insertMember(document, *block, block->members.size(), op, keyBlock);
    if (!keys->isObject())
        return {};
    if (const Member *existing = findKey(*keys, key))
        return appendValues(document, existing->value, valuesOf(values));
    return insertMember(document, *keys, keys->members.size(), key, Value::ofTexts(values));
}

TextEdits removed(const Document &document, std::size_t statement, std::size_t index)
{
    const Place place = placeOf(document, statement, index);
    if (place.condition == nullptr)
        return {};
    if (place.op->value.members.size() > 1)
        return removeMember(document, place.op->value, *place.key);
    if (place.block->value.members.size() > 1)
        return removeMember(document, place.block->value, *place.op);
    return removeMember(document, *place.statement, *place.block);
}

void append(TextEdits &edits, TextEdits more)
{
    for (TextEdit &edit : more)
        edits.push_back(std::move(edit));
}

/// Numbers and booleans that say the same already stay unquoted.
TextEdits replaceItem(const Document &document, const Item &item, const std::string &value)
{
    return item.value == value ? TextEdits{} : replaceWith(document, item.range, Value::ofText(value));
}

/// Changes what differs, place by place; then takes away or adds at the end.
bool changeValues(Steps &steps, std::size_t statement, std::size_t index, const std::vector<std::string> &values)
{
    const auto items = [&]() -> const Items & {
        return steps.document().statements()[statement].conditions[index].values;
    };
    const auto list = [&] { return valueAt(steps.document().root(), items().range); };
    if (values.empty() && !items().list) {
        steps.apply(replaceWith(steps.document(), items().range, Value::ofTexts(values)));
        return true;
    }
    const auto sizeOf = [&] { return items().values.size(); };
    while (sizeOf() > values.size()) {
        const Node *node = list();
        const Range last = items().values.back().range;
        std::size_t at = 0;
        while (at + 1 < node->elements.size() && node->elements[at].range != last)
            ++at;
        const TextEdits edits = removeAt(steps.document(), *node, at);
        steps.apply(edits);
        if (edits.empty())
            return false;
    }
    TextEdits edits;
    for (std::size_t i = 0; i < sizeOf(); ++i)
        append(edits, replaceItem(steps.document(), items().values[i], values[i]));
    if (!edits.empty())
        steps.apply(edits);
    if (sizeOf() < values.size()) {
        const std::vector<std::string> rest(values.begin() + static_cast<std::ptrdiff_t>(sizeOf()), values.end());
        steps.apply(appendValues(steps.document(), *list(), valuesOf(rest)));
    }
    return true;
}

TextEdits changed(const Document &document, std::size_t statement, std::size_t index, std::string_view op,
                  std::string_view key, const std::vector<std::string> &values)
{
    const Place place = placeOf(document, statement, index);
    if (place.condition == nullptr)
        return {};
    const bool sameOp = place.op->key == op;
    const bool blockCanStay = sameOp || (place.op->value.members.size() == 1 && place.block->value.find(op) == nullptr);
    const Member *sameKey = findKey(place.op->value, key);
    const bool keyCanStay = sameKey == nullptr || sameKey == place.key;
    Steps steps(document);
    if (!blockCanStay || !keyCanStay) {
        steps.apply(removed(steps.document(), statement, index));
        steps.apply(added(steps.document(), statement, op, key, values));
        return steps.result();
    }
    TextEdits names;
    if (!sameOp)
        append(names, replaceWith(document, place.op->keyRange, Value::ofText(op)));
    if (place.key->key != key)
        append(names, replaceWith(document, place.key->keyRange, Value::ofText(key)));
    if (!names.empty())
        steps.apply(names);
    if (!changeValues(steps, statement, index, values))
        return {};
    return steps.result();
}

} // namespace

TextEdits addCondition(const Document &document, std::size_t statement, std::string_view op, std::string_view key,
                       const std::vector<std::string> &values)
{
    return guarded(document, added(document, statement, op, key, values));
}

TextEdits setCondition(const Document &document, std::size_t statement, std::size_t condition, std::string_view op,
                       std::string_view key, const std::vector<std::string> &values)
{
    return guarded(document, changed(document, statement, condition, op, key, values));
}

TextEdits removeCondition(const Document &document, std::size_t statement, std::size_t condition)
{
    return guarded(document, removed(document, statement, condition));
}

} // namespace policy::edits
