// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/document.h"

#include "policy/document_statement.h"

namespace policy {

Document::Document(std::string text)
    : m_text(std::move(text))
    , m_parsed(json::parse(m_text))
{
    const json::Node &top = m_parsed.root;
    const std::vector<bool> counting = countingMembers(top);
    for (std::size_t i = 0; i < top.members.size(); ++i) {
        const json::Member &member = top.members[i];
        const bool counts = counting[i];
        const bool isText = member.value.isString();
        if (counts && isText && member.key == "Version")
            m_version = Item{member.value.text, member.value.range};
        else if (counts && isText && member.key == "Id")
            m_id = Item{member.value.text, member.value.range};
        else if (counts && member.key == "Statement" && (member.value.isArray() || member.value.isObject()))
            readStatements(member.value);
        else
            m_opaque.push_back({member.range()});
    }
}

void Document::readStatements(const json::Node &value)
{
    m_statementBlock = value.range;
    m_statementsAreList = value.isArray();
    if (value.isObject())
        m_statements.push_back(readStatement(value));
    for (const json::Node &element : value.elements) {
        if (element.isObject())
            m_statements.push_back(readStatement(element));
        else
            m_opaque.push_back({element.range});
    }
}

} // namespace policy
