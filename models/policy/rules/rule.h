// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/catalogue.h"
#include "policy/check.h"
#include "policy/rules/reporter.h"
#include "policy/rules/words.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace policy::rules {

/// One OPERATOR: { KEY: values } of a statement, with its places in the tree.
struct ConditionView
{
    const json::Node *block = nullptr; ///< value of Condition
    std::size_t opIndex = 0;           ///< in block
    const json::Member *op = nullptr;
    std::size_t keyIndex = 0; ///< in op->value
    const json::Member *key = nullptr;
    catalogue::OperatorParts parts;
    const catalogue::ConditionKey *known = nullptr; ///< nullptr: not in the catalogue
    std::string name;                               ///< the key's name in lower case
    std::vector<const json::Node *> values;         ///< strings, numbers, booleans
    std::optional<std::size_t> typed;               ///< index into Statement::conditions

    [[nodiscard]] bool hasSet() const { return parts.set != catalogue::OperatorParts::Set::None; }
    [[nodiscard]] bool isForAll() const { return parts.set == catalogue::OperatorParts::Set::ForAllValues; }
    [[nodiscard]] bool isFamily(catalogue::Family family) const { return parts.base && parts.base->family == family; }
    [[nodiscard]] bool isNull() const { return isFamily(catalogue::Family::Null); }
    /// A missing key, or one with another value, makes it false.
    [[nodiscard]] bool demandsPresence() const;
};

struct StatementView
{
    const Statement *typed = nullptr;
    const json::Node *node = nullptr;
    std::size_t index = 0;
    std::vector<ConditionView> conditions;

    [[nodiscard]] const json::Member *member(std::string_view key) const { return node->findMember(key); }
    [[nodiscard]] bool allows() const { return typed->isAllow(); }
    [[nodiscard]] bool denies() const { return typed->isDeny(); }
    [[nodiscard]] bool demands(const std::string &lowerKey) const; ///< some condition is false when the key is absent
};

/// What the rules look at: made once for a check.
struct Subject
{
    Subject(const Document &, const CheckContext &);

    const Document &document;
    const CheckContext &context;
    std::string_view text;
    DocumentKind kind = DocumentKind::SesIdentity;
    std::optional<Arn> identity; ///< views into context.identityArn
    bool variablesWork = false;  ///< Version is 2012-10-17
    std::vector<StatementView> statements;

    [[nodiscard]] bool isSes() const { return kind == DocumentKind::SesIdentity; }
    [[nodiscard]] const json::Node &root() const { return document.root(); }
    [[nodiscard]] std::string ownerAccount() const { return identity ? std::string(identity->account) : std::string(); }
};

/// A rule of the tables in policy-language.md 9.2 to 9.8; `ids` are those it can report.
struct DocumentRule
{
    std::string_view ids;
    void (*run)(const Subject &, Reporter &);
};
struct StatementRule
{
    std::string_view ids;
    void (*run)(const Subject &, const StatementView &, Reporter &);
};

[[nodiscard]] std::span<const DocumentRule> documentRules();
[[nodiscard]] std::span<const DocumentRule> charsetRules();
[[nodiscard]] std::span<const DocumentRule> overlapRules(); ///< compare statements with each other
[[nodiscard]] std::span<const StatementRule> statementRules();
void statementTypes(const Subject &, const StatementView &, Reporter &); ///< st-type
[[nodiscard]] std::span<const StatementRule> principalEntryRules();      ///< what is named at all
[[nodiscard]] std::span<const StatementRule> principalRules();           ///< who is reached by it
[[nodiscard]] std::span<const StatementRule> notPrincipalRules();
[[nodiscard]] std::span<const StatementRule> actionRules();
[[nodiscard]] std::span<const StatementRule> resourceRules();
[[nodiscard]] std::span<const StatementRule> operatorRules();
[[nodiscard]] std::span<const StatementRule> conditionRules();
[[nodiscard]] std::span<const StatementRule> presenceRules(); ///< of keys that a request may lack
[[nodiscard]] std::span<const StatementRule> keyTypeRules();
[[nodiscard]] std::span<const StatementRule> valueRules();
[[nodiscard]] std::span<const StatementRule> patternRules();
[[nodiscard]] std::span<const StatementRule> redundancyRules(); ///< of values
[[nodiscard]] std::span<const StatementRule> ipRules();
[[nodiscard]] std::span<const StatementRule> boundRules();
[[nodiscard]] std::span<const StatementRule> neverRules();
/// All that look at a statement; those of principals only hold for policies of identities.
[[nodiscard]] std::vector<std::span<const StatementRule>> allStatementRules(bool isSes);
[[nodiscard]] std::span<const DocumentRule> variableRules();

inline constexpr std::size_t sesSizeLimit = 4096; ///< bytes of a policy without white space (policy-language.md 7)

[[nodiscard]] inline Range firstByte(Range range)
{
    return {range.begin, range.begin + (range.empty() ? 0 : 1)};
}

/// True: one of the object's unknown keys is a misspelt `name`, which is what has to be said then.
[[nodiscard]] bool hasMisspelt(const json::Node &object, std::span<const std::string_view> names,
                               std::string_view name);

inline constexpr std::string_view documentElements[] = {"Version", "Id", "Statement"};
inline constexpr std::string_view statementElements[] = {
    "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"};
[[nodiscard]] inline bool isStatementElement(std::string_view key)
{
    return std::find(std::begin(statementElements), std::end(statementElements), key) != std::end(statementElements);
}

} // namespace policy::rules
