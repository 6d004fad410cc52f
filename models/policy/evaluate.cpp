// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/evaluate.h"

#include "policy/statement_match.h"

#include <algorithm>

namespace policy {

namespace {

using Effect = CompiledStatement::Effect;

/// Collects over all statements of both sides; which of them suffice is known only at the end.
class Tally
{
public:
    Tally(const PolicySet &policies, const Request &request, bool withTrace)
        : m_request(request)
        , m_caller(Caller::of(request))
        , m_withTrace(withTrace)
    {
        m_decision.sameAccount = !m_caller.account.empty() && m_caller.account == policies.ownerAccount;
        ask(policies.resource, Side::Resource);
        ask(policies.identity, Side::Identity);
    }

    Decision decide() &&
    {
        const auto keep = [this](auto suffices) {
            std::erase_if(m_applied, [&](const Applied &a) { return !suffices(a); });
        };
        if (m_denied) {
            m_decision.outcome = Outcome::ExplicitDeny;
            keep([](const Applied &applied) { return applied.deny; });
        } else if (isAllowed()) {
            m_decision.outcome = Outcome::Allowed;
            keep([this](const Applied &applied) { return !applied.accountOnly || !m_decision.sameAccount; });
        } else {
            m_applied.clear();
        }
        m_decision.decidedBy.reserve(m_applied.size());
        for (const Applied &applied : m_applied)
            m_decision.decidedBy.push_back(applied.statement);
        return std::move(m_decision);
    }

private:
    struct Applied
    {
        StatementReference statement;
        bool deny = false;
        bool accountOnly = false;
    };

    void ask(const std::vector<CompiledPolicy> &policies, Side side)
    {
        for (std::size_t i = 0; i < policies.size(); ++i) {
            const auto *data = policies[i].data();
            for (std::size_t k = 0; data && k < data->statements.size(); ++k)
                ask(data->statements[k], {side, i, k}, data->name);
        }
    }

    void ask(const CompiledStatement &statement, StatementReference reference, const std::string &policyName)
    {
        TraceStatement *trace = nullptr;
        if (m_withTrace) {
            trace = &m_decision.trace.emplace_back();
            trace->side = reference.side;
            trace->policy = reference.policy;
            trace->policyName = policyName;
            trace->index = reference.statement;
            trace->sid = statement.sid;
            trace->range = statement.range;
            trace->deny = statement.effect == Effect::Deny;
        }
        const StatementMatch match = matchStatement(statement, reference.side, m_request, m_caller, trace);
        if (trace) {
            trace->applies = match.applies;
            trace->grantsAccountOnly = match.accountOnly && statement.effect == Effect::Allow;
        }
        if (match.applies)
            count(statement, reference, match);
    }

    void count(const CompiledStatement &statement, StatementReference reference, StatementMatch match)
    {
        const bool deny = statement.effect == Effect::Deny;
        m_applied.push_back({reference, deny, match.accountOnly});
        if (deny) {
            m_denied = true;
        } else if (reference.side == Side::Identity) {
            m_decision.identityAllows = true;
        } else {
            m_decision.resourceAllows = true;
            m_directly = m_directly || !match.accountOnly;
        }
    }

    /// policy-language.md section 6, 2.
    [[nodiscard]] bool isAllowed() const
    {
        if (m_caller.kind == Caller::Kind::Service)
            return m_decision.resourceAllows;
        if (!m_decision.sameAccount)
            return m_decision.resourceAllows && m_decision.identityAllows;
        return m_decision.identityAllows || m_directly || m_caller.kind == Caller::Kind::Root;
    }

    const Request &m_request;
    const Caller m_caller;
    const bool m_withTrace;
    Decision m_decision;
    std::vector<Applied> m_applied;
    bool m_denied = false;
    bool m_directly = false; ///< an Allow of the resource names the caller or everybody, not only the account
};

} // namespace

Decision evaluate(const PolicySet &policies, const Request &request, bool withTrace)
{
    return Tally(policies, request, withTrace).decide();
}

} // namespace policy
