// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/arn_pattern.h"
#include "policy/base64.h"
#include "policy/compiled.h"

#include <algorithm>

namespace policy {

namespace {

using catalogue::Family;

bool hasWildcard(std::string_view text)
{
    return text.find_first_of("*?") != std::string_view::npos;
}

CompiledList::Entry actionEntry(const std::string &written)
{
    CompiledList::Entry entry;
    entry.written = written;
    entry.all = written == "*";
    entry.readable = entry.all || written.find(':') != std::string::npos;
    entry.pattern = Pattern(written, {.wildcards = true, .variables = false});
    return entry;
}

CompiledList::Entry resourceEntry(const std::string &written, bool variables)
{
    CompiledList::Entry entry;
    entry.written = written;
    entry.all = written == "*";
    const ArnParts arn{std::string_view(written)};
    entry.readable = entry.all || arn.parts[0] == "arn";
    // No variable stands before the fifth colon, and a wildcard never reaches over it: with a literal head
    // the six parts can be taken apart again after the variables are filled in.
    const bool replaces = variables && arn.count == 6 && arn.parts[5].find("${") != std::string_view::npos;
    entry.pattern = Pattern(written, {.wildcards = true, .variables = replaces});
    if (arn.count >= 3 && (hasWildcard(arn.parts[1]) || hasWildcard(arn.parts[2])))
        entry.wildcardPoint = 12;
    else if (arn.count == 6 && hasWildcard(arn.parts[5].substr(0, arn.parts[5].find('/'))) && arn.parts[5] != "*")
        entry.wildcardPoint = 13;
    return entry;
}

CompiledList compiledList(const ListElement &element)
{
    CompiledList list;
    list.negated = element.negated;
    list.range = element.items.range;
    return list;
}

Comparison comparisonOf(std::string_view op)
{
    if (op.ends_with("LessThan"))
        return Comparison::Less;
    if (op.ends_with("LessThanEquals"))
        return Comparison::LessOrEqual;
    if (op.ends_with("GreaterThan"))
        return Comparison::Greater;
    if (op.ends_with("GreaterThanEquals"))
        return Comparison::GreaterOrEqual;
    return Comparison::Equal;
}

std::optional<bool> readTruth(std::string_view text)
{
    if (text != "true" && text != "false")
        return std::nullopt;
    return text == "true";
}

CompiledValue compiledValue(const std::string &written, const catalogue::Operator &op, bool variables)
{
    CompiledValue value;
    value.written = written;
    switch (op.family) {
    case Family::String:
    case Family::Arn:
        value.pattern = Pattern(written, {.wildcards = op.wildcards, .variables = variables});
        break;
    case Family::Date:
        value.instant = readInstant(written);
        break;
    case Family::Ip:
        value.range = readIpRange(written);
        break;
    case Family::Bool:
    case Family::Null:
        value.truth = readTruth(written);
        break;
    case Family::Binary:
        value.bytes = decodedBase64(written);
        break;
    case Family::Numeric:
        break; // a decimal is a view of its text: reading it is as cheap as keeping it
    }
    return value;
}

CompiledCondition compiledCondition(const Condition &source, bool variables)
{
    CompiledCondition condition;
    condition.op = source.op.value;
    condition.key = source.key.value;
    condition.range = {source.values.key.begin, source.values.range.end};
    condition.parts = catalogue::parseOperator(condition.op);
    if (condition.parts.base && condition.parts.base->family == Family::Null && condition.parts.ifExists)
        condition.parts.base = nullptr; // NullIfExists does not exist (policy-language.md 4.1)
    const auto *key = catalogue::findConditionKey(condition.key);
    condition.multivalued = key && key->multivalued;
    if (!condition.parts.base)
        return condition;
    const catalogue::Operator &op = *condition.parts.base;
    condition.comparison = comparisonOf(op.name);
    if (op.name.ends_with("IgnoreCase"))
        condition.letterCase = LetterCase::IgnoredInAscii;
    for (const Item &item : source.values.values)
        condition.values.push_back(compiledValue(item.value, op, variables));
    return condition;
}

/// True if the member at `range` has a later one of the same key beside it.
bool isOverwritten(const json::Node &node, Range range)
{
    for (std::size_t i = 0; i < node.members.size(); ++i) {
        const json::Member &member = node.members[i];
        if (member.range() == range) {
            return std::any_of(node.members.begin() + static_cast<std::ptrdiff_t>(i) + 1, node.members.end(),
                               [&](const json::Member &later) { return later.key == member.key; });
        }
        if (member.value.range.contains(range.begin))
            return isOverwritten(member.value, range);
    }
    for (const json::Node &element : node.elements) {
        if (element.range.contains(range.begin))
            return isOverwritten(element, range);
    }
    return false;
}

void sortOpaque(CompiledStatement &statement, const json::Node &root, const std::vector<OpaquePart> &parts)
{
    for (const OpaquePart &part : parts)
        (isOverwritten(root, part.range) ? statement.overwritten : statement.unreadable).push_back(part.range);
}

CompiledStatement compiledStatement(const Statement &source, const Document &document)
{
    const bool variables = document.version() && document.version()->value == "2012-10-17";
    CompiledStatement statement;
    statement.effect = source.isAllow()  ? CompiledStatement::Effect::Allow
                       : source.isDeny() ? CompiledStatement::Effect::Deny
                                         : CompiledStatement::Effect::None;
    statement.sid = source.sid ? source.sid->value : std::string();
    statement.range = source.range;
    sortOpaque(statement, document.root(), source.opaque);
    sortOpaque(statement, document.root(), document.opaque());
    if (source.conditionBlock && source.conditions.empty())
        statement.emptyCondition = source.conditionBlock;
    if (source.principal)
        statement.principal.emplace(*source.principal);
    if (source.action) {
        statement.action = compiledList(*source.action);
        for (const Item &item : source.action->items.values)
            statement.action->entries.push_back(actionEntry(item.value));
    }
    if (source.resource) {
        statement.resource = compiledList(*source.resource);
        for (const Item &item : source.resource->items.values)
            statement.resource->entries.push_back(resourceEntry(item.value, variables));
    }
    for (const Condition &condition : source.conditions)
        statement.conditions.push_back(compiledCondition(condition, variables));
    return statement;
}

} // namespace

CompiledPolicy::CompiledPolicy(const Document &document, std::string name)
{
    auto data = std::make_shared<Data>();
    data->name = std::move(name);
    for (const Statement &statement : document.statements())
        data->statements.push_back(compiledStatement(statement, document));
    m_data = std::move(data);
}

const std::string &CompiledPolicy::name() const
{
    static const std::string none;
    return m_data ? m_data->name : none;
}

std::size_t CompiledPolicy::statementCount() const
{
    return m_data ? m_data->statements.size() : 0;
}

} // namespace policy
