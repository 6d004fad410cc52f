// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evaluate_line.h"

namespace evaluate_line {

namespace {

using policy::TraceCheck;

const char *nameOf(policy::Outcome outcome)
{
    switch (outcome) {
    case policy::Outcome::Allowed:
        return "allowed";
    case policy::Outcome::ExplicitDeny:
        return "explicitDeny";
    case policy::Outcome::ImplicitDeny:
        break;
    }
    return "implicitDeny";
}

const char *nameOf(policy::Side side)
{
    return side == policy::Side::Resource ? "resource" : "identity";
}

const char *nameOf(TraceCheck::Part part)
{
    switch (part) {
    case TraceCheck::Part::Principal:
        return "principal";
    case TraceCheck::Part::Action:
        return "action";
    case TraceCheck::Part::Resource:
        return "resource";
    case TraceCheck::Part::Condition:
        break;
    }
    return "condition";
}

Json json(policy::Range range)
{
    return Json::array({range.begin, range.end});
}

Json json(const TraceCheck &check)
{
    Json json = {{"part", nameOf(check.part)},
                 {"matched", check.matched},
                 {"range", evaluate_line::json(check.range)},
                 {"policyValues", check.policyValues},
                 {"requestValues", check.requestValues},
                 {"reason", check.reason}};
    if (check.openPoint != 0)
        json["openPoint"] = check.openPoint;
    if (!check.op.empty()) {
        json["operator"] = check.op;
        json["key"] = check.key;
        json["keyPresent"] = check.keyPresent;
    }
    return json;
}

Json json(const policy::TraceStatement &statement)
{
    Json checks = Json::array();
    for (const TraceCheck &check : statement.checks)
        checks.push_back(json(check));
    return {{"side", nameOf(statement.side)},
            {"policy", statement.policy},
            {"statement", statement.index},
            {"sid", statement.sid},
            {"effect", statement.deny ? "Deny" : "Allow"},
            {"applies", statement.applies},
            {"accountOnly", statement.grantsAccountOnly},
            {"range", json(statement.range)},
            {"checks", std::move(checks)}};
}

Json traceOf(const policy::Decision &decision)
{
    Json decidedBy = Json::array();
    for (const policy::StatementReference &reference : decision.decidedBy) {
        decidedBy.push_back(
            {{"side", nameOf(reference.side)}, {"policy", reference.policy}, {"statement", reference.statement}});
    }
    Json statements = Json::array();
    for (const policy::TraceStatement &statement : decision.trace)
        statements.push_back(json(statement));
    return {{"sameAccount", decision.sameAccount},
            {"resourceAllows", decision.resourceAllows},
            {"identityAllows", decision.identityAllows},
            {"decidedBy", std::move(decidedBy)},
            {"statements", std::move(statements)}};
}

Json begun(const std::optional<Json> &id)
{
    Json json = Json::object();
    if (id)
        json["id"] = *id;
    return json;
}

} // namespace

Json answer(const Question &question, bool withTrace)
{
    const policy::Decision decision = policy::evaluate(question.policies, question.request, withTrace);
    Json json = begun(question.id);
    json["decision"] = nameOf(decision.outcome);
    if (withTrace)
        json["trace"] = traceOf(decision);
    return json;
}

Json answer(const Mistake &mistake)
{
    Json json = begun(mistake.id);
    json["error"] = mistake.text;
    return json;
}

} // namespace evaluate_line
