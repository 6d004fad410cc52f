// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/statement_match.h"

#include "policy/arn_pattern.h"
#include "policy/ascii.h"
#include "policy/condition.h"

#include <algorithm>

namespace policy {

namespace {

using Part = TraceCheck::Part;

struct ListMatch
{
    bool matched = false;
    const char *reason = "";
    int openPoint = 0;
};

class Asking
{
public:
    Asking(const CompiledStatement &statement, Side side, const Request &request, const Caller &caller,
           TraceStatement *trace)
        : m_statement(statement)
        , m_side(side)
        , m_request(request)
        , m_caller(caller)
        , m_trace(trace)
        , m_deny(statement.effect == CompiledStatement::Effect::Deny)
    {}

    StatementMatch ask()
    {
        if (!m_trace && m_statement.effect == CompiledStatement::Effect::None)
            return {};
        principal();
        if (goesOn())
            list(Part::Action, m_statement.action);
        if (goesOn())
            list(Part::Resource, m_statement.resource);
        for (const CompiledCondition &condition : m_statement.conditions) {
            if (!goesOn())
                break;
            ask(condition);
        }
        if (goesOn())
            oddities();
        const bool applies = m_matched && m_statement.effect != CompiledStatement::Effect::None;
        return {applies, applies && m_accountOnly};
    }

private:
    [[nodiscard]] bool goesOn() const { return m_matched || m_trace; }

    TraceCheck *note(Part part, bool matched, Range range, const char *reason, int openPoint)
    {
        m_matched = m_matched && matched;
        if (!m_trace)
            return nullptr;
        TraceCheck check;
        check.part = part;
        check.matched = matched;
        check.range = range;
        check.reason = reason;
        check.openPoint = openPoint;
        return &m_trace->checks.emplace_back(std::move(check));
    }

    void principal()
    {
        const auto &named = m_statement.principal;
        TraceCheck *check = nullptr;
        if (m_side == Side::Identity && !named) {
            check = note(Part::Principal, true, m_statement.range,
                         QT_TRANSLATE_NOOP("policy", "an IAM policy speaks of those it is attached to"), 0);
        } else if (m_side == Side::Identity) {
            check = note(Part::Principal, m_deny, named->range,
                         QT_TRANSLATE_NOOP("policy", "an IAM policy must not name a principal"), 21);
        } else if (!named) {
            missing(Part::Principal);
            return;
        } else {
            const PrincipalMatch match = matchPrincipal(*named, m_caller, m_deny);
            m_accountOnly = match.accountOnly;
            check = note(Part::Principal, match.matched, named->range, match.reason, match.openPoint);
        }
        if (!check)
            return;
        check->requestValues = {m_request.principalArn};
        if (named) {
            for (const auto &entry : named->entries)
                check->policyValues.push_back(entry->written);
        }
    }

    /// An element that could not be read does not stop a Deny; one that nobody wrote matches nothing.
    void missing(Part part)
    {
        note(part, m_deny && !m_statement.unreadable.empty(), m_statement.range,
             QT_TRANSLATE_NOOP("policy", "the statement does not say"), 21);
    }

    void list(Part part, const std::optional<CompiledList> &list)
    {
        if (!list) {
            missing(part);
            return;
        }
        ListMatch match = part == Part::Action ? anyAction(*list) : anyResource(*list);
        if (list->entries.empty()) {
            match = {m_deny && list->negated, QT_TRANSLATE_NOOP("policy", "an empty list"), 0};
        } else if (list->negated) {
            match.reason = match.matched ? QT_TRANSLATE_NOOP("policy", "is on the list of exceptions")
                                         : QT_TRANSLATE_NOOP("policy", "is not on the list of exceptions");
            match.matched = !match.matched;
        }
        TraceCheck *check = note(part, match.matched, list->range, match.reason, match.openPoint);
        if (!check)
            return;
        check->requestValues = {part == Part::Action ? m_request.action : m_request.resourceArn};
        for (const CompiledList::Entry &entry : list->entries) {
            const auto filled = entry.pattern.filled(m_request, m_space);
            check->policyValues.push_back(filled ? shown(*filled) : entry.written);
        }
    }

    [[nodiscard]] ListMatch anyAction(const CompiledList &list)
    {
        for (const CompiledList::Entry &entry : list.entries) {
            const auto glob = entry.pattern.filled(m_request, m_space);
            if (entry.readable && (entry.all || matches(*glob, m_request.action, LetterCase::IgnoredInAscii)))
                return {true, QT_TRANSLATE_NOOP("policy", "matches the action"), 0};
        }
        return {false, QT_TRANSLATE_NOOP("policy", "does not match the action"), 0};
    }

    [[nodiscard]] bool matchesResource(const CompiledList::Entry &entry, LetterCase letterCase)
    {
        if (entry.all)
            return true;
        const auto glob = entry.readable ? entry.pattern.filled(m_request, m_space) : std::nullopt;
        return glob && arnMatches(*glob, m_request.resourceArn, letterCase, m_side == Side::Identity);
    }

    [[nodiscard]] ListMatch anyResource(const CompiledList &list)
    {
        bool inOtherCase = false;
        bool withoutValue = false;
        for (const CompiledList::Entry &entry : list.entries) {
            if (matchesResource(entry, LetterCase::Sensitive)) {
                const int variablePoint = entry.pattern.hasVariables() ? 24 : 0;
                return {true, QT_TRANSLATE_NOOP("policy", "matches the resource"),
                        entry.wildcardPoint ? entry.wildcardPoint : variablePoint};
            }
            if (m_trace) {
                inOtherCase = inOtherCase || matchesResource(entry, LetterCase::IgnoredInAscii);
                withoutValue = withoutValue || !entry.pattern.filled(m_request, m_space);
            }
        }
        if (inOtherCase)
            return {false, QT_TRANSLATE_NOOP("policy", "differs only in case, which counts in ARNs"), 14};
        if (withoutValue)
            return {false, QT_TRANSLATE_NOOP("policy", "a variable has no value, so the pattern matches nothing"), 24};
        return {false, QT_TRANSLATE_NOOP("policy", "does not match the resource"), 0};
    }

    void ask(const CompiledCondition &condition)
    {
        ConditionMatch match;
        if (condition.parts.base)
            match = matchCondition(condition, m_request, m_space);
        else if (m_deny)
            match = {true, QT_TRANSLATE_NOOP("policy", "unknown operator: does not limit a Deny"), 21};
        else
            match = {false, QT_TRANSLATE_NOOP("policy", "unknown operator: an Allow does not apply"), 21};
        TraceCheck *check = note(Part::Condition, match.matched, condition.range, match.reason, match.openPoint);
        if (!check)
            return;
        check->op = condition.op;
        check->key = condition.key;
        const auto *given = findContext(m_request, condition.key);
        check->keyPresent = given != nullptr;
        if (given)
            check->requestValues = *given;
        for (const CompiledValue &value : condition.values) {
            const auto filled = value.pattern.filled(m_request, m_space);
            check->policyValues.push_back(filled && !filled->empty() ? shown(*filled) : value.written);
        }
    }

    /// What stands in the statement beside its five elements.
    void oddities()
    {
        for (const Range range : m_statement.unreadable) {
            note(Part::Condition, m_deny, range,
                 m_deny ? QT_TRANSLATE_NOOP("policy", "not understood: does not limit a Deny")
                        : QT_TRANSLATE_NOOP("policy", "not understood: an Allow does not apply"),
                 21);
        }
        if (!m_trace)
            return;
        for (const Range range : m_statement.overwritten)
            note(Part::Condition, true, range, QT_TRANSLATE_NOOP("policy", "the last of two equal keys counts"), 22);
        if (m_statement.emptyCondition)
            note(Part::Condition, true, *m_statement.emptyCondition,
                 QT_TRANSLATE_NOOP("policy", "an empty block asks for nothing"), 20);
        if (m_statement.effect == CompiledStatement::Effect::None)
            note(Part::Condition, false, m_statement.range,
                 QT_TRANSLATE_NOOP("policy", "Effect is neither Allow nor Deny"), 21);
    }

    const CompiledStatement &m_statement;
    const Side m_side;
    const Request &m_request;
    const Caller &m_caller;
    TraceStatement *m_trace;
    const bool m_deny;
    bool m_matched = true;
    bool m_accountOnly = false;
    Glob m_space;
};

} // namespace

StatementMatch matchStatement(const CompiledStatement &statement, Side side, const Request &request,
                              const Caller &caller, TraceStatement *trace)
{
    return Asking(statement, side, request, caller, trace).ask();
}

} // namespace policy
