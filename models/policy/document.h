// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/finding.h"
#include "policy/json/tree.h"
#include "policy/text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// A string of the policy and where it stands (with its quotes). Numbers and booleans appear as their text.
struct Item
{
    std::string value;
    Range range;

    bool operator==(const Item &) const = default;
};

/// Strings of an element that may be written as one string or as a list.
struct Items
{
    std::vector<Item> values;
    Range range;       ///< the whole value: a string or a list with its brackets
    Range key;         ///< the element's name with its quotes, e.g. "Action"
    bool list = false; ///< written with brackets
};

struct PrincipalEntry
{
    enum class Kind {
        Everyone, ///< "*" on its own or {"AWS": "*"}
        Aws,      ///< account id, or ARN of a root, user, role, session
        Service,
        Other, ///< Federated, CanonicalUser, an unknown map key: `type` names it
    };
    Kind kind = Kind::Aws;
    std::string type; ///< key of the map as written: "AWS", "Service", ...; empty for a bare "*"
    Item item;
};

struct PrincipalElement
{
    bool negated = false; ///< NotPrincipal
    std::vector<PrincipalEntry> entries;
    Range range; ///< of the value
    Range key;
};

/// Action/NotAction or Resource/NotResource.
struct ListElement
{
    bool negated = false;
    Items items;
};

/// One OPERATOR: { KEY: values } triple. Several keys under one operator give several conditions.
struct Condition
{
    Item op;  ///< as written, with set prefix and IfExists: "ForAllValues:StringLike"
    Item key; ///< as written: "ses:Recipients"
    Items values;
};

/// A part of the statement that this view has no place for (unknown element, wrong type, ...).
/// It is shown read-only and kept byte for byte.
struct OpaquePart
{
    Range range; ///< key and value
};

struct Statement
{
    Range range; ///< the object with its braces
    std::optional<Item> sid;
    std::optional<Item> effect; ///< any string; is valid only if exactly Allow or Deny
    std::optional<PrincipalElement> principal;
    std::optional<ListElement> action;
    std::optional<ListElement> resource;
    std::vector<Condition> conditions;
    std::optional<Range> conditionBlock; ///< value of Condition
    std::vector<OpaquePart> opaque;

    [[nodiscard]] bool isAllow() const { return effect && effect->value == "Allow"; }
    [[nodiscard]] bool isDeny() const { return effect && effect->value == "Deny"; }
};

/// What reading a policy's text gives: a typed view with byte ranges into that text. Immutable; made anew after each
/// edit. Holds for broken text too: it then shows what could be read.
/// Plain C++; may be made and used on any thread.
class Document
{
public:
    Document() = default;
    explicit Document(std::string text);

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] const json::Node &root() const { return m_parsed.root; }
    /// json-* and placeholder findings of reading the text. All other findings: policy::check() in check.h.
    [[nodiscard]] const Findings &textFindings() const { return m_parsed.findings; }
    /// The text is JSON to the letter, so that its tree shows all of it.
    [[nodiscard]] bool isStrictJson() const { return m_parsed.strict; }

    [[nodiscard]] const std::optional<Item> &version() const { return m_version; }
    [[nodiscard]] const std::optional<Item> &id() const { return m_id; }
    [[nodiscard]] const std::vector<Statement> &statements() const { return m_statements; }
    /// The value of Statement: a list with brackets, or a single object.
    [[nodiscard]] std::optional<Range> statementBlock() const { return m_statementBlock; }
    [[nodiscard]] bool statementsAreList() const { return m_statementsAreList; }
    /// Top-level members other than Version, Id, Statement (or of a wrong type, or repeated later), and elements of the
    /// list of statements that are no objects.
    [[nodiscard]] const std::vector<OpaquePart> &opaque() const { return m_opaque; }

private:
    void readStatements(const json::Node &value);

    std::string m_text;
    json::Parsed m_parsed;
    std::optional<Item> m_version;
    std::optional<Item> m_id;
    std::vector<Statement> m_statements;
    std::optional<Range> m_statementBlock;
    bool m_statementsAreList = false;
    std::vector<OpaquePart> m_opaque;
};

} // namespace policy
