// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/ascii.h"
#include "policy/meaning.h"

#include <algorithm>
#include <set>

namespace policy {

namespace {

using Lines = std::set<std::string>;

constexpr char fieldEnd = '\x1f';

std::string joined(const std::set<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text += part + fieldEnd;
    return text;
}

/// "arn:aws:iam::222222222222:root" is another way to write the account's id (policy-language.md 3.1).
std::string accountOf(const std::string &value)
{
    constexpr std::string_view begin = "arn:aws:iam::";
    constexpr std::string_view end = ":root";
    const bool isRoot =
        value.starts_with(begin) && value.ends_with(end) && value.size() == begin.size() + 12 + end.size();
    return isRoot ? value.substr(begin.size(), 12) : value;
}

std::string principals(const PrincipalElement &element)
{
    std::set<std::string> entries;
    for (const PrincipalEntry &entry : element.entries) {
        const bool everyone = entry.kind == PrincipalEntry::Kind::Everyone;
        entries.insert(everyone ? "*" : entry.type + fieldEnd + accountOf(entry.item.value));
    }
    return (element.negated ? "not " : "") + joined(entries);
}

std::string list(const ListElement &element, bool foldsCase)
{
    std::set<std::string> values;
    for (const Item &item : element.items.values)
        values.insert(foldsCase ? lowered(item.value) : item.value);
    return (element.negated ? "not " : "") + joined(values);
}

/// ArnEquals compares as ArnLike does (policy-language.md 4.1).
std::string operatorName(const std::string &written)
{
    std::string name = written;
    for (const auto &[from, to] : {std::pair("ArnEquals", "ArnLike"), std::pair("ArnNotEquals", "ArnNotLike")}) {
        if (const auto at = name.find(from); at != std::string::npos)
            name.replace(at, std::string_view(from).size(), to);
    }
    return name;
}

std::string conditions(const Statement &statement)
{
    std::set<std::string> parts;
    for (const Condition &condition : statement.conditions) {
        std::set<std::string> values;
        for (const Item &item : condition.values.values)
            values.insert(item.value);
        parts.insert(operatorName(condition.op.value) + fieldEnd + lowered(condition.key.value) + fieldEnd +
                     joined(values));
    }
    return joined(parts);
}

std::string form(const Document &document, const Statement &statement)
{
    std::string text = statement.effect ? statement.effect->value : "";
    text += fieldEnd + (statement.principal ? principals(*statement.principal) : "-");
    text += fieldEnd + (statement.action ? list(*statement.action, true) : "-");
    text += fieldEnd + (statement.resource ? list(*statement.resource, false) : "-");
    text += fieldEnd + conditions(statement);
    std::set<std::string> unknown;
    for (const OpaquePart &part : statement.opaque)
        unknown.insert(document.text().substr(part.range.begin, part.range.size()));
    return text + fieldEnd + joined(unknown);
}

/// All statements of all policies: which policy holds one makes no difference.
Lines formOf(const NamedDocuments &documents)
{
    Lines lines;
    for (const NamedDocument &named : documents) {
        // Only under this version is ${...} a variable.
        const bool variables = named.document.text().find("${") != std::string::npos;
        const bool current = named.document.version() && named.document.version()->value == "2012-10-17";
        for (const Statement &statement : named.document.statements())
            lines.insert((variables && current ? "v" : "") + form(named.document, statement));
    }
    return lines;
}

} // namespace

bool sameByForm(const NamedDocuments &before, const NamedDocuments &after)
{
    const auto strict = [](const NamedDocument &named) { return named.document.isStrictJson(); };
    return std::all_of(before.begin(), before.end(), strict) && std::all_of(after.begin(), after.end(), strict) &&
           formOf(before) == formOf(after);
}

} // namespace policy
