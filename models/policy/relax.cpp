// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/relax.h"

#include "policy/catalogue.h"
#include "policy/decimal.h"
#include "policy/edits.h"
#include "policy/edits_layout.h"
#include "policy/instant.h"

#include <algorithm>
#include <ctime>
#include <string>

namespace policy {

namespace {

using catalogue::Family;
using catalogue::OperatorParts;
using edits::Steps;
using Values = std::vector<std::string>;

/// What a condition becomes; no values: it goes.
struct NewCondition
{
    std::string op;
    Values values;
    Message change;
};

std::string numberOf(const TraceStatement &statement)
{
    return std::to_string(statement.index + 1);
}

std::string quoted(const Values &values)
{
    std::string text;
    for (const std::string &value : values)
        text += (text.empty() ? "" : ", ") + value;
    return text;
}

NewCondition dropped(const TraceCheck &check, const TraceStatement &statement)
{
    return {check.op,
            {},
            {QT_TRANSLATE_NOOP("policy", "Drop the condition %1 on %2 of statement %3"),
             {check.op, check.key, numberOf(statement)}}};
}

std::string dayOf(std::int64_t seconds)
{
    const auto time = static_cast<std::time_t>(seconds);
    std::tm parts{};
    gmtime_r(&time, &parts);
    char text[32];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT00:00:00Z", &parts);
    return {text, length};
}

/// A bound that lets the request's value pass: the next midnight for an end, the last one for a beginning.
std::optional<std::string> movedBound(const catalogue::Operator &op, const std::string &value)
{
    constexpr std::int64_t day = 86'400;
    const bool upper = op.name.find("LessThan") != std::string_view::npos;
    const bool lower = op.name.find("GreaterThan") != std::string_view::npos;
    if (!upper && !lower)
        return value;
    if (op.family == Family::Date) {
        const auto instant = readInstant(value);
        if (!instant)
            return std::nullopt;
        return dayOf(upper ? instant->seconds + day : instant->seconds - 1);
    }
    return op.name.ends_with("Equals") ? std::optional(value) : std::nullopt;
}

bool isBound(const catalogue::Operator &op)
{
    return op.name.find("Than") != std::string_view::npos;
}

/// The request's values that the condition's values do not cover yet.
Values missing(const TraceCheck &check, const catalogue::Operator &op)
{
    Values result;
    for (const std::string &value : check.requestValues) {
        const bool covered = std::any_of(check.policyValues.begin(), check.policyValues.end(), [&](const auto &known) {
            return op.wildcards ? globMatches(known, value) : known == value;
        });
        if (!covered)
            result.push_back(value);
    }
    return result;
}

NewCondition extended(const TraceCheck &check, const OperatorParts &parts, const TraceStatement &statement)
{
    const bool several = parts.set == OperatorParts::Set::None && check.requestValues.size() > 1;
    const auto *key = catalogue::findConditionKey(check.key);
    // A plain operator on a key with several values never matches (policy-language.md section 8, 1).
    const bool needsSet = parts.set == OperatorParts::Set::None && ((key && key->multivalued) || several);
    const std::string op = needsSet ? "ForAllValues:" + check.op : check.op;
    Values values = check.policyValues;
    const Values added = missing(check, *parts.base);
    values.insert(values.end(), added.begin(), added.end());
    if (added.empty())
        return {
            op,
            values,
            {QT_TRANSLATE_NOOP("policy", "Compare %1 with %2 in statement %3"), {check.key, op, numberOf(statement)}}};
    return {op,
            values,
            {QT_TRANSLATE_NOOP("policy", "Add %1 to the values of %2 in statement %3"),
             {quoted(added), check.key, numberOf(statement)}}};
}

NewCondition moved(const TraceCheck &check, const catalogue::Operator &op, const TraceStatement &statement)
{
    const auto bound = movedBound(op, check.requestValues.front());
    if (!bound)
        return dropped(check, statement);
    return {check.op,
            {*bound},
            {QT_TRANSLATE_NOOP("policy", "Move the bound of %1 to %2 in statement %3"),
             {check.key, *bound, numberOf(statement)}}};
}

/// A negated operator: the values that stand in the way go.
NewCondition shortened(const TraceCheck &check, const catalogue::Operator &op, const TraceStatement &statement)
{
    Values kept;
    Values removed;
    for (const std::string &value : check.policyValues) {
        const bool hits = std::any_of(check.requestValues.begin(), check.requestValues.end(), [&](const auto &given) {
            return op.wildcards ? globMatches(value, given) : value == given;
        });
        (hits ? removed : kept).push_back(value);
    }
    if (kept.empty() || removed.empty())
        return dropped(check, statement);
    return {check.op,
            kept,
            {QT_TRANSLATE_NOOP("policy", "Take %1 out of the values of %2 in statement %3"),
             {quoted(removed), check.key, numberOf(statement)}}};
}

NewCondition newCondition(const TraceCheck &check, const TraceStatement &statement)
{
    const OperatorParts parts = catalogue::parseOperator(check.op);
    if (!parts.base || parts.base->family == Family::Null || !check.keyPresent || check.requestValues.empty())
        return dropped(check, statement);
    if (parts.base->negated)
        return shortened(check, *parts.base, statement);
    if (isBound(*parts.base))
        return moved(check, *parts.base, statement);
    if (parts.base->family == Family::Bool)
        return {check.op,
                {check.requestValues.front()},
                {QT_TRANSLATE_NOOP("policy", "Let %1 be %2 in statement %3"),
                 {check.key, check.requestValues.front(), numberOf(statement)}}};
    return extended(check, parts, statement);
}

class Relaxing
{
public:
    Relaxing(const Document &document, const TraceStatement &statement, const Request &request)
        : m_steps(document)
        , m_statement(statement)
        , m_request(request)
    {}

    Relaxation take()
    {
        const std::vector<Condition> conditions = m_steps.document().statements()[m_statement.index].conditions;
        // From the end, so that the indexes of conditions stay while others go.
        for (auto check = m_statement.checks.rbegin(); check != m_statement.checks.rend(); ++check) {
            if (check->matched)
                continue;
            const auto condition = std::find_if(conditions.begin(), conditions.end(), [&](const Condition &each) {
                return each.values.key.begin == check->range.begin;
            });
            if (check->part == TraceCheck::Part::Condition && condition != conditions.end())
                change(*check, static_cast<std::size_t>(condition - conditions.begin()));
            else
                change(*check);
        }
        std::reverse(m_changes.begin(), m_changes.end());
        return {m_possible ? m_steps.result() : TextEdits(), m_changes};
    }

private:
    void step(const TextEdits &edits, Message what)
    {
        m_steps.apply(edits);
        m_changes.push_back(std::move(what));
    }

    void change(const TraceCheck &check, std::size_t index)
    {
        NewCondition wanted = newCondition(check, m_statement);
        const Document &now = m_steps.document();
        step(wanted.values.empty()
                 ? edits::removeCondition(now, m_statement.index, index)
                 : edits::setCondition(now, m_statement.index, index, wanted.op, check.key, wanted.values),
             std::move(wanted.change));
    }

    void change(const TraceCheck &check)
    {
        const Document &now = m_steps.document();
        const Statement &statement = now.statements()[m_statement.index];
        const std::string number = numberOf(m_statement);
        switch (check.part) {
        case TraceCheck::Part::Principal: {
            if (!statement.principal || statement.principal->negated)
                break;
            const char *type = m_request.principalAccount.empty() ? "Service" : "AWS";
            step(edits::addPrincipal(now, m_statement.index, type, m_request.principalArn),
                 {QT_TRANSLATE_NOOP("policy", "Add %1 to the principals of statement %2"),
                  {m_request.principalArn, number}});
            return;
        }
        case TraceCheck::Part::Action:
            if (!statement.action || statement.action->negated)
                break;
            step(edits::addListItem(now, m_statement.index, edits::ListName::Action, m_request.action),
                 {QT_TRANSLATE_NOOP("policy", "Add %1 to the actions of statement %2"), {m_request.action, number}});
            return;
        case TraceCheck::Part::Resource:
            if (!statement.resource || statement.resource->negated || statement.resource->items.values.size() != 1)
                break;
            step(
                edits::setListItem(now, m_statement.index, edits::ListName::Resource, 0, m_request.resourceArn),
                {QT_TRANSLATE_NOOP("policy", "Make %1 the resource of statement %2"), {m_request.resourceArn, number}});
            return;
        case TraceCheck::Part::Condition:
            break; // an element that nobody understands
        }
        m_possible = false;
    }

    Steps m_steps;
    const TraceStatement &m_statement;
    const Request &m_request;
    std::vector<Message> m_changes;
    bool m_possible = true;
};

} // namespace

Relaxation relax(const Document &document, const TraceStatement &statement, const Request &request)
{
    if (statement.index >= document.statements().size())
        return {};
    return Relaxing(document, statement, request).take();
}

} // namespace policy
