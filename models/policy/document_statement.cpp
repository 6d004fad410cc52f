// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/document_statement.h"

#include <unordered_set>

namespace policy {

namespace {

using json::Kind;
using json::Member;
using json::Node;

Item itemOf(const Node &node)
{
    return {node.text, node.range};
}

bool isScalar(const Node &node, bool conditionValue)
{
    return node.isString() || (conditionValue && (node.kind == Kind::Number || node.kind == Kind::Boolean));
}

class Reader
{
public:
    explicit Reader(const Node &object) { m_statement.range = object.range; }

    Statement read(const Node &object)
    {
        eachMember(object, [this](const Member &member) { return element(member); });
        return std::move(m_statement);
    }

private:
    /// Gives each member to `take`; those that do not count and those it does not take are opaque.
    template<typename Take>
    void eachMember(const Node &object, Take take)
    {
        const std::vector<bool> counts = countingMembers(object);
        for (std::size_t i = 0; i < object.members.size(); ++i) {
            if (!counts[i] || !take(object.members[i]))
                m_statement.opaque.push_back({object.members[i].range()});
        }
    }

    /// False: this view has no place for it.
    bool element(const Member &member)
    {
        const std::string &key = member.key;
        if (key == "Sid" || key == "Effect")
            return text(member, key == "Sid" ? m_statement.sid : m_statement.effect);
        if (key == "Principal" || key == "NotPrincipal")
            return !m_statement.principal && principal(member);
        if (key == "Action" || key == "NotAction")
            return !m_statement.action && list(member, m_statement.action);
        if (key == "Resource" || key == "NotResource")
            return !m_statement.resource && list(member, m_statement.resource);
        return key == "Condition" && conditionBlock(member);
    }

    static bool text(const Member &member, std::optional<Item> &into)
    {
        if (member.value.isString())
            into = itemOf(member.value);
        return into.has_value();
    }

    bool list(const Member &member, std::optional<ListElement> &into)
    {
        std::optional<Items> values = items(member.value, member.keyRange, false);
        if (values)
            into = ListElement{member.key.starts_with("Not"), std::move(*values)};
        return into.has_value();
    }

    std::optional<Items> items(const Node &value, Range key, bool conditionValues)
    {
        Items result{{}, value.range, key, value.isArray()};
        if (isScalar(value, conditionValues)) {
            result.values.push_back(itemOf(value));
            return result;
        }
        if (!value.isArray())
            return std::nullopt;
        for (const Node &element : value.elements) {
            if (isScalar(element, conditionValues))
                result.values.push_back(itemOf(element));
            else
                m_statement.opaque.push_back({element.range});
        }
        return result;
    }

    bool principal(const Member &member)
    {
        const Node &value = member.value;
        if (!value.isString() && !value.isObject())
            return false;
        PrincipalElement element;
        element.negated = member.key == "NotPrincipal";
        element.range = value.range;
        element.key = member.keyRange;
        if (value.isString()) {
            const auto kind = value.text == "*" ? PrincipalEntry::Kind::Everyone : PrincipalEntry::Kind::Other;
            element.entries.push_back({kind, {}, itemOf(value)});
        }
        eachMember(value, [&](const Member &entry) { return principals(entry, element); });
        m_statement.principal = std::move(element);
        return true;
    }

    bool principals(const Member &entry, PrincipalElement &into)
    {
        const std::optional<Items> values = items(entry.value, entry.keyRange, false);
        if (!values)
            return false;
        for (const Item &item : values->values) {
            PrincipalEntry::Kind kind = PrincipalEntry::Kind::Other;
            if (entry.key == "AWS")
                kind = item.value == "*" ? PrincipalEntry::Kind::Everyone : PrincipalEntry::Kind::Aws;
            else if (entry.key == "Service")
                kind = PrincipalEntry::Kind::Service;
            into.entries.push_back({kind, entry.key, item});
        }
        return true;
    }

    bool conditionBlock(const Member &member)
    {
        const Node &block = member.value;
        if (!block.isObject())
            return false;
        m_statement.conditionBlock = block.range;
        eachMember(block, [this](const Member &op) { return op.value.isObject() && conditions(op); });
        return true;
    }

    bool conditions(const Member &op)
    {
        eachMember(op.value, [&](const Member &key) {
            std::optional<Items> values = items(key.value, key.keyRange, true);
            if (values)
                m_statement.conditions.push_back({{op.key, op.keyRange}, {key.key, key.keyRange}, std::move(*values)});
            return values.has_value();
        });
        return true;
    }

    Statement m_statement;
};

} // namespace

std::vector<bool> countingMembers(const Node &object)
{
    std::vector<bool> counts(object.members.size());
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = object.members.size(); i-- > 0;)
        counts[i] = seen.insert(object.members[i].key).second;
    return counts;
}

Statement readStatement(const Node &object)
{
    return Reader(object).read(object);
}

} // namespace policy
