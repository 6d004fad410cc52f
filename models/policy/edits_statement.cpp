// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/edits_layout.h"

#include <algorithm>

namespace policy::edits {

namespace {

using json::Node;

Value principalValue(const NewStatement &statement)
{
    const bool everyone = statement.awsPrincipals.size() == 1 && statement.awsPrincipals.front() == "*";
    if (everyone && statement.servicePrincipals.empty())
        return Value::ofText("*");
    std::vector<NamedValue> map;
    if (!statement.awsPrincipals.empty())
        map.push_back({"AWS", Value::ofTexts(statement.awsPrincipals)});
    if (!statement.servicePrincipals.empty())
        map.push_back({"Service", Value::ofTexts(statement.servicePrincipals)});
    return Value::object(std::move(map));
}

Value statementValue(const NewStatement &statement)
{
    std::vector<NamedValue> members;
    if (!statement.sid.empty())
        members.push_back({"Sid", Value::ofText(statement.sid)});
    members.push_back({"Effect", Value::ofText(statement.effect)});
    if (!statement.awsPrincipals.empty() || !statement.servicePrincipals.empty())
        members.push_back({"Principal", principalValue(statement)});
    if (!statement.actions.empty())
        members.push_back({"Action", Value::ofTexts(statement.actions)});
    if (!statement.resource.empty())
        members.push_back({"Resource", Value::ofText(statement.resource)});
    return Value::object(std::move(members));
}

Value policyValue(const std::vector<NewStatement> &statements)
{
    Value list;
    list.kind = Value::Kind::List;
    for (const NewStatement &statement : statements)
        list.list.push_back(statementValue(statement));
    return Value::object({{"Version", Value::ofText("2012-10-17")}, {"Statement", std::move(list)}});
}

bool isBlankText(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Puts `value` at `index` of the statements, making the list first when there is a single object.
TextEdits insertStatement(const Document &document, std::size_t index, const Value &value)
{
    const Node &root = document.root();
    const Node *block = root.find("Statement");
    if (block == nullptr && root.isObject()) {
        Value list;
        list.kind = Value::Kind::List;
        list.list.push_back(value);
        return insertMember(document, root, root.members.size(), "Statement", list);
    }
    if (block == nullptr)
        return {};
    if (block->isArray())
        return insertElements(document, *block, index, {value});
    if (!block->isObject())
        return {};
    const Style style = styleOf(document);
    const std::size_t lineEnd = document.text().rfind('\n', block->range.begin);
    const std::size_t begin = lineEnd == std::string::npos ? 0 : lineEnd + 1;
    const std::size_t indentEnd = std::min(document.text().find_first_not_of(" \t", begin), block->range.begin);
    const std::string indent = document.text().substr(begin, indentEnd - begin);
    const Range range = block->range;
    return {{{range.begin, range.begin}, "["},
            {{range.end, range.end}, "," + style.space + written(value, style, indent, style.multiLine) + "]"}};
}

/// `sid` with an ending that no statement has.
std::string freshSid(const Document &document, const std::string &sid)
{
    const auto isTaken = [&document](const std::string &candidate) {
        const auto &statements = document.statements();
        return std::any_of(statements.begin(), statements.end(), [&candidate](const Statement &statement) {
            return statement.sid && statement.sid->value == candidate;
        });
    };
    std::string candidate = sid + "Copy";
    for (int number = 2; isTaken(candidate); ++number)
        candidate = sid + "Copy" + std::to_string(number);
    return candidate;
}

/// The index among the elements of the list, which may also hold things that are no statements.
std::size_t elementIndex(const Node &list, Range range)
{
    const auto found = std::find_if(list.elements.begin(), list.elements.end(),
                                    [range](const Node &element) { return element.range == range; });
    return static_cast<std::size_t>(found - list.elements.begin());
}

TextEdits setText(const Document &document, std::size_t index, std::string_view key, std::string_view value)
{
    const Node *statement = statementNode(document, index);
    if (statement == nullptr)
        return {};
    if (const Node *existing = statement->find(key))
        return replaceWith(document, existing->range, Value::ofText(value));
    return insertElementOfStatement(document, *statement, key, Value::ofText(value));
}

} // namespace

std::string newPolicy(const std::vector<NewStatement> &statements)
{
    return written(policyValue(statements), Style{}, {}, true);
}

TextEdits addStatement(const Document &document, const NewStatement &statement)
{
    const std::string &text = document.text();
    if (isBlankText(text))
        return {{{0, text.size()}, newPolicy({statement})}};
    const Node *block = document.root().find("Statement");
    const std::size_t count = block == nullptr ? 0 : block->elements.size();
    return guarded(document, insertStatement(document, count, statementValue(statement)));
}

TextEdits duplicateStatement(const Document &document, std::size_t index)
{
    const Node *statement = statementNode(document, index);
    if (statement == nullptr)
        return {};
    const Range range = statement->range;
    std::string copy = document.text().substr(range.begin, range.size());
    const std::optional<Item> &sid = document.statements()[index].sid;
    if (sid && !sid->value.empty()) {
        const Range inCopy{sid->range.begin - range.begin, sid->range.end - range.begin};
        copy = applied(copy, {{inCopy, json::quoted(freshSid(document, sid->value))}});
    }
    const Node *block = document.root().find("Statement");
    const std::size_t at = block->isArray() ? elementIndex(*block, range) + 1 : 1;
    return guarded(document, insertStatement(document, at, Value::raw(copy)));
}

TextEdits removeStatement(const Document &document, std::size_t index)
{
    const Node *statement = statementNode(document, index);
    if (statement == nullptr)
        return {};
    const Node *block = document.root().find("Statement");
    if (block->isObject())
        return guarded(document, {{block->range, "[]"}});
    return guarded(document, removeAt(document, *block, elementIndex(*block, statement->range)));
}

/// Each place in the list keeps the white space around it; only the statements change places.
TextEdits moveStatement(const Document &document, std::size_t from, std::size_t to)
{
    const std::vector<Statement> &statements = document.statements();
    if (from >= statements.size() || to >= statements.size() || from == to)
        return {};
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < statements.size(); ++i)
        order.push_back(i);
    order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(to), from);
    TextEdits edits;
    for (std::size_t i = std::min(from, to); i <= std::max(from, to); ++i) {
        const Range source = statements[order[i]].range;
        edits.push_back({statements[i].range, document.text().substr(source.begin, source.size())});
    }
    return guarded(document, std::move(edits));
}

TextEdits setSid(const Document &document, std::size_t index, std::string_view sid)
{
    if (!sid.empty())
        return guarded(document, setText(document, index, "Sid", sid));
    const Node *statement = statementNode(document, index);
    const json::Member *existing = statement == nullptr ? nullptr : statement->findMember("Sid");
    return existing == nullptr ? TextEdits{} : guarded(document, removeMember(document, *statement, *existing));
}

TextEdits setEffect(const Document &document, std::size_t index, std::string_view effect)
{
    return guarded(document, setText(document, index, "Effect", effect));
}

} // namespace policy::edits
