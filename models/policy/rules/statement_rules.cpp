// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/edits.h"
#include "policy/json/report.h"
#include "policy/rules/condition_edits.h"
#include "policy/rules/effects.h"
#include "policy/rules/nearest_name.h"
#include "policy/rules/rule.h"
#include "policy/rules/tree_edits.h"

#include <algorithm>
#include <array>

namespace policy::rules {

namespace {

using json::excerpt;
using json::Kind;
using json::Member;
using json::Node;
using Fixes = std::vector<Fix>;

/// The other one of a pair that exclude each other; empty: none.
std::string_view counterpart(std::string_view name)
{
    if (name == "Principal" || name == "NotPrincipal")
        return name == "Principal" ? "NotPrincipal" : "Principal";
    if (name == "Action" || name == "NotAction")
        return name == "Action" ? "NotAction" : "Action";
    if (name == "Resource" || name == "NotResource")
        return name == "Resource" ? "NotResource" : "Resource";
    return {};
}

bool hasEither(const StatementView &statement, std::string_view name)
{
    return statement.member(name) != nullptr || statement.member(counterpart(name)) != nullptr;
}

/// Missing, and nothing else says why.
bool isMissing(const StatementView &statement, const Reporter &reporter, std::string_view name)
{
    return !hasEither(statement, name) && !reporter.isBroken(statement.node->range) &&
           !hasMisspelt(*statement.node, statementElements, name);
}

std::size_t indexOf(const Node &object, const Member &member)
{
    return static_cast<std::size_t>(&member - object.members.data());
}

/// Moves an operator that stands beside Condition into it.
TextEdits intoCondition(const Subject &subject, const StatementView &statement, const Member &member)
{
    const Node *condition = statement.node->find("Condition");
    const std::string text(slice(subject.text, member.range()));
    if (condition == nullptr)
        return {{{member.keyRange.begin, member.keyRange.begin}, "\"Condition\": {"},
                {{member.value.range.end, member.value.range.end}, "}"}};
    if (!condition->isObject() || condition->find(member.key) != nullptr)
        return {};
    return joined(removeMember(subject.text, *statement.node, indexOf(*statement.node, member)),
                  insertMember(subject.text, *condition, text, Place::Back));
}

/// Puts a condition key that stands beside Condition under an operator of its type. Nothing where Condition cannot
/// take it.
TextEdits underOperator(const Subject &subject, const StatementView &statement, const Member &member,
                        const catalogue::ConditionKey &key)
{
    std::vector<std::string> values;
    bool wild = false;
    const auto take = [&](const Node &node) {
        values.push_back(node.text);
        wild = wild || hasWildcard(node.text);
    };
    if (member.value.isArray()) {
        for (const Node &element : member.value.elements)
            take(element);
    } else {
        take(member.value);
    }
    const bool plain = std::none_of(values.begin(), values.end(), [](const std::string &text) { return text.empty(); });
    const Node *condition = statement.node->find("Condition");
    if (values.empty() || !plain || (condition != nullptr && !condition->isObject()))
        return {};
    std::string op(catalogue::operatorsFor(key.type).front());
    if (key.type == catalogue::KeyType::String && wild)
        op = "StringLike";
    if (key.multivalued)
        op.insert(0, "ForAllValues:");
    if (condition != nullptr)
        return joined(removeMember(subject.text, *statement.node, indexOf(*statement.node, member)),
                      addCondition(subject, statement, op, std::string(key.name), values));
    std::string list;
    for (const std::string &value : values)
        list += (list.empty() ? "" : ", ") + json::quoted(value);
    if (values.size() > 1)
        list = "[" + list + "]";
    return replaced(member.range(),
                    "\"Condition\": {" + json::quoted(op) + ": {" + json::quoted(key.name) + ": " + list + "}}");
}

/// Another name; or out, when it is none of the misspelt elements and says nothing about who may do what.
Fixes renameOrRemove(const Subject &subject, const StatementView &statement, const Member &member)
{
    Fixes fixes;
    const std::vector<std::string> nearest = nearestNames(member.key, statementElements);
    for (const std::string &name : nearest) {
        if (!statement.member(name) && !statement.member(counterpart(name)))
            fixes.push_back(
                makeFix({QT_TRANSLATE_NOOP("policy", "Change to %1"), {name}}, replacedString(member.keyRange, name)));
    }
    const bool remark = nearest.empty() && !member.value.isObject() && !member.value.isArray();
    if (remark)
        fixes.push_back(makeFix({QT_TRANSLATE_NOOP("policy", "Remove %1"), {excerpt(member.key)}},
                                removeMember(subject.text, *statement.node, indexOf(*statement.node, member))));
    return fixes;
}

void unknownElement(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    for (const Member &member : statement.node->members) {
        if (isStatementElement(member.key))
            continue;
        const catalogue::ConditionKey *key = catalogue::findConditionKey(member.key);
        const bool isOperator = catalogue::parseOperator(member.key).base != nullptr;
        const char *sentence = QT_TRANSLATE_NOOP("policy", "%1 is not an element of a statement.");
        if (isOperator)
            sentence = QT_TRANSLATE_NOOP("policy", "%1 is a condition operator and belongs into Condition.");
        else if (key != nullptr)
            sentence = QT_TRANSLATE_NOOP("policy", "%1 is a condition key and belongs under an operator in Condition.");
        reporter.add("st-unknown-element", Severity::Error, member.keyRange, {sentence, {excerpt(member.key)}}, [&] {
            if (!isOperator && key == nullptr)
                return renameOrRemove(subject, statement, member);
            TextEdits edits;
            if (key != nullptr)
                edits = underOperator(subject, statement, member, *key);
            else if (member.value.isObject())
                edits = intoCondition(subject, statement, member);
            return Fixes{makeFix({QT_TRANSLATE_NOOP("policy", "Move it into Condition"), {}}, std::move(edits))};
        });
    }
}

Fix insertion(const Subject &subject, const StatementView &statement, Message title, const std::string &member,
              Fix::Effect effect)
{
    return makeFix(std::move(title), insertMember(subject.text, *statement.node, member, Place::Back), effect);
}

void effect(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    const Member *member = statement.member("Effect");
    if (member == nullptr) {
        if (isMissing(statement, reporter, "Effect"))
            reporter.add("st-effect-missing", Severity::Error, firstByte(statement.node->range),
                         {QT_TRANSLATE_NOOP("policy", "Effect is missing; it is Allow or Deny."), {}}, [&] {
                             return Fixes{
                                 insertion(subject, statement,
                                           {QT_TRANSLATE_NOOP("policy", "Insert Effect Allow (grants more)"), {}},
                                           "\"Effect\": \"Allow\"", Fix::Effect::GrantsMore)};
                         });
        return;
    }
    const Node &value = member->value;
    if (!value.isString() || value.text == "Allow" || value.text == "Deny")
        return;
    reporter.add("st-effect-invalid", Severity::Error, value.range,
                 {QT_TRANSLATE_NOOP("policy", "Effect is exactly Allow or Deny, not %1."), {excerpt(value.text)}}, [&] {
                     static constexpr std::string_view names[] = {"Allow", "Deny"};
                     std::string word = value.text;
                     std::erase_if(word, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
                     std::vector<std::string> nearest = nearestNames(word, names);
                     if (word == "Allow" || word == "Deny" || word == "Allowed" || word == "Denied")
                         nearest = {word.starts_with("Allow") ? "Allow" : "Deny"};
                     if (nearest.empty())
                         return Fixes{};
                     const bool allow = nearest.front() == "Allow";
                     return Fixes{makeFix({allow ? QT_TRANSLATE_NOOP("policy", "Change to Allow (grants more)")
                                                 : QT_TRANSLATE_NOOP("policy", "Change to Deny (grants less)"),
                                           {}},
                                          replacedString(value.range, nearest.front()),
                                          allow ? Fix::Effect::GrantsMore : Fix::Effect::GrantsLess)};
                 });
}

void action(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (!isMissing(statement, reporter, "Action"))
        return;
    reporter.add("st-action-missing", Severity::Error, firstByte(statement.node->range),
                 {QT_TRANSLATE_NOOP("policy", "Action is missing: the statement does not say what may be done."), {}},
                 [&] {
                     const Fix::Effect effect = coversMore(statement);
                     return Fixes{insertion(
                         subject, statement,
                         {titled(effect, QT_TRANSLATE_NOOP("policy", "Insert the four sending actions"),
                                 QT_TRANSLATE_NOOP("policy", "Insert the four sending actions (grants more)"),
                                 QT_TRANSLATE_NOOP("policy", "Insert the four sending actions (grants less)")),
                          {}},
                         "\"Action\": [\"ses:SendEmail\", \"ses:SendRawEmail\", \"ses:SendTemplatedEmail\", "
                         "\"ses:SendBulkTemplatedEmail\"]",
                         effect)};
                 });
}

void resource(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (!isMissing(statement, reporter, "Resource"))
        return;
    reporter.add(
        "st-resource-missing", Severity::Error, firstByte(statement.node->range),
        {subject.isSes()
             ? QT_TRANSLATE_NOOP("policy", "Resource is missing; SES wants the identity's ARN in every statement.")
             : QT_TRANSLATE_NOOP("policy", "Resource is missing; every statement needs one."),
         {}},
        [&] {
            if (!subject.identity)
                return Fixes{};
            const Fix::Effect effect = coversMore(statement);
            return Fixes{insertion(subject, statement,
                                   {titled(effect, QT_TRANSLATE_NOOP("policy", "Insert this identity's ARN"),
                                           QT_TRANSLATE_NOOP("policy", "Insert this identity's ARN (grants more)"),
                                           QT_TRANSLATE_NOOP("policy", "Insert this identity's ARN (grants less)")),
                                    {}},
                                   "\"Resource\": " + json::quoted(subject.context.identityArn), effect)};
        });
}

void principal(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    if (subject.isSes()) {
        if (!isMissing(statement, reporter, "Principal"))
            return;
        reporter.add("st-principal-missing", Severity::Error, firstByte(statement.node->range),
                     {QT_TRANSLATE_NOOP("policy", "Principal is missing: nobody is named, which looks like an IAM "
                                                  "policy."),
                      {}},
                     [&] {
                         if (!subject.identity)
                             return Fixes{};
                         const Fix::Effect effect = coversMore(statement);
                         const std::string owner = subject.ownerAccount();
                         return Fixes{
                             insertion(subject, statement,
                                       {titled(effect, QT_TRANSLATE_NOOP("policy", "Name your own account %1"),
                                               QT_TRANSLATE_NOOP("policy", "Name your own account %1 (grants more)"),
                                               QT_TRANSLATE_NOOP("policy", "Name your own account %1 (grants less)")),
                                        {owner}},
                                       "\"Principal\": {\"AWS\": " + json::quoted(owner) + "}", effect)};
                     });
        return;
    }
    for (const Member &member : statement.node->members) {
        if (member.key != "Principal" && member.key != "NotPrincipal")
            continue;
        reporter.add("st-principal-forbidden", Severity::Error, member.keyRange,
                     {QT_TRANSLATE_NOOP("policy", "An IAM policy never has %1; this looks like the policy of an SES "
                                                  "identity."),
                      {member.key}},
                     [&] {
                         return Fixes{
                             makeFix({QT_TRANSLATE_NOOP("policy", "Remove %1"), {member.key}},
                                     removeMember(subject.text, *statement.node, indexOf(*statement.node, member)))};
                     });
    }
}

void both(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    for (const std::string_view name : {"Principal", "Action", "Resource"}) {
        const Member *one = statement.member(name);
        const Member *other = statement.member(counterpart(name));
        if (one == nullptr || other == nullptr || (name == "Principal" && !subject.isSes()))
            continue;
        const Member *first = one->keyRange.begin < other->keyRange.begin ? one : other;
        const Member *second = first == one ? other : one;
        reporter.add(
            "st-both", Severity::Error, second->keyRange,
            {QT_TRANSLATE_NOOP("policy", "%1 and %2 exclude each other."), {one->key, other->key}},
            [&] {
                Fixes fixes;
                for (const Member *member : {other, one})
                    fixes.push_back(
                        makeFix({QT_TRANSLATE_NOOP("policy", "Remove %1"), {member->key}},
                                removeMember(subject.text, *statement.node, indexOf(*statement.node, *member))));
                return fixes;
            },
            first->keyRange);
    }
}

Fixes removeStatement(const Subject &subject, const StatementView &statement)
{
    if (subject.statements.size() < 2)
        return {};
    return {makeFix({QT_TRANSLATE_NOOP("policy", "Remove the statement"), {}},
                    edits::removeStatement(subject.document, statement.index))};
}

/// What the element was most likely meant to hold; empty: cannot be known.
std::string usualValue(const Subject &subject, std::string_view element)
{
    if (element == "Action")
        return R"(["ses:SendEmail", "ses:SendRawEmail"])";
    if (!subject.identity || !subject.isSes())
        return {};
    if (element == "Resource")
        return json::quoted(subject.context.identityArn);
    return element == "Principal" ? "{\"AWS\": " + json::quoted(subject.ownerAccount()) + "}" : std::string();
}

Fixes fillOrRemove(const Subject &subject, const StatementView &statement, const Member &member)
{
    Fixes fixes = removeStatement(subject, statement);
    std::string usual = usualValue(subject, member.key);
    const Fix::Effect effect = coversMore(statement);
    if (!usual.empty())
        fixes.push_back(makeFix({titled(effect, QT_TRANSLATE_NOOP("policy", "Insert %1"),
                                        QT_TRANSLATE_NOOP("policy", "Insert %1 (grants more)"),
                                        QT_TRANSLATE_NOOP("policy", "Insert %1 (grants less)")),
                                 {usual}},
                                replaced(member.value.range, usual), effect));
    return fixes;
}

bool isEmpty(const Node &node)
{
    return (node.isArray() && node.elements.empty()) || (node.isObject() && node.members.empty()) ||
           (node.isString() && node.text.empty());
}

void emptyLists(const Subject &subject, const StatementView &statement, Reporter &reporter)
{
    for (const Member &member : statement.node->members) {
        const bool isPrincipal = member.key == "Principal" || member.key == "NotPrincipal";
        if ((counterpart(member.key).empty()) || (isPrincipal && !subject.isSes()))
            continue;
        const Node *empty = isEmpty(member.value) ? &member.value : nullptr;
        if (isPrincipal) {
            for (const Member &entry : member.value.members)
                empty = isEmpty(entry.value) ? &entry.value : empty;
        } else if (member.value.isObject()) {
            continue; // a wrong type whatever it holds
        }
        if (empty == nullptr || reporter.isBroken(empty->range))
            continue;
        const bool refused = !subject.isSes();
        reporter.add("st-empty-list", refused ? Severity::Error : Severity::Warning, empty->range,
                     {QT_TRANSLATE_NOOP("policy", "%1 is empty and matches nothing: the statement has no effect."),
                      {member.key}},
                     [&] { return fillOrRemove(subject, statement, member); });
    }
}

constexpr std::array<StatementRule, 8> rules{{
    {"st-unknown-element", unknownElement},
    {"st-effect-missing st-effect-invalid", effect},
    {"st-action-missing", action},
    {"st-resource-missing", resource},
    {"st-principal-missing st-principal-forbidden", principal},
    {"st-both", both},
    {"st-empty-list", emptyLists},
    {"st-type", statementTypes},
}};

} // namespace

std::span<const StatementRule> statementRules()
{
    return rules;
}

} // namespace policy::rules
