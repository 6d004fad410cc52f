// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/preflight_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DecisionTrace)
};

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString joined(const std::vector<std::string> &values)
{
    QStringList quoted;
    for (const std::string &value : values)
        quoted.append(u'"' + text(value) + u'"');
    return quoted.isEmpty() ? Tr::tr("(no value)") : quoted.join(", "_L1);
}

QString partName(policy::TraceCheck::Part part)
{
    switch (part) {
    case policy::TraceCheck::Part::Principal:
        return Tr::tr("Principal", "policy element");
    case policy::TraceCheck::Part::Action:
        return Tr::tr("Action", "policy element");
    case policy::TraceCheck::Part::Resource:
        return Tr::tr("Resource", "policy element");
    case policy::TraceCheck::Part::Condition:
        return Tr::tr("Condition", "policy element");
    }
    return {};
}

TraceNode checkNode(const policy::TraceCheck &check)
{
    TraceNode node;
    node.mark = check.matched ? TraceNode::Mark::Yes : TraceNode::Mark::No;
    const QString subject = check.part == policy::TraceCheck::Part::Condition
                                ? Tr::tr("Condition %1 on %2", "operator, key").arg(text(check.op), text(check.key))
                                : partName(check.part);
    node.text = check.matched ? Tr::tr("%1: matches").arg(subject) : Tr::tr("%1: does not match").arg(subject);
    node.detail = check.keyPresent
                      ? Tr::tr("Request: %1. Policy: %2.").arg(joined(check.requestValues), joined(check.policyValues))
                      : Tr::tr("Request: the key is absent. Policy: %1.").arg(joined(check.policyValues));
    if (check.reason && *check.reason)
        node.detail += u' ' + QCoreApplication::translate("policy", check.reason);
    if (check.openPoint != 0)
        node.detail += u' ' + Tr::tr("AWS's pages do not settle this point; this is the reading chosen here.");
    return node;
}

QString statementName(const policy::TraceStatement &statement)
{
    const QString number = QString::number(statement.index + 1);
    const QString policy = text(statement.policyName);
    const QString name =
        statement.sid.empty()
            ? Tr::tr("Statement %1 of \"%2\"", "number, policy").arg(number, policy)
            : Tr::tr("Statement %1 (%2) of \"%3\"", "number, Sid, policy").arg(number, text(statement.sid), policy);
    return statement.side == policy::Side::Resource ? Tr::tr("%1, identity policy").arg(name)
                                                    : Tr::tr("%1, IAM policy").arg(name);
}

TraceNode statementNode(const policy::TraceStatement &statement, bool decided)
{
    TraceNode node;
    const QString name = statementName(statement);
    if (!statement.applies)
        node.text = statement.deny ? Tr::tr("%1: Deny, does not apply").arg(name)
                                   : Tr::tr("%1: Allow, does not apply").arg(name);
    else
        node.text = statement.deny ? Tr::tr("%1: Deny, applies").arg(name) : Tr::tr("%1: Allow, applies").arg(name);
    if (statement.grantsAccountOnly)
        node.detail = Tr::tr("It names the account of the sender, whose IAM policies must allow the send too.");
    node.mark = decided ? TraceNode::Mark::Decided : statement.applies ? TraceNode::Mark::Yes : TraceNode::Mark::No;
    node.place = TracePlace{statement.side, text(statement.policyName), int(statement.index), statement.range};
    for (const policy::TraceCheck &check : statement.checks) {
        node.children.append(checkNode(check));
        node.children.last().place = node.place;
        node.children.last().place->range = check.range;
    }
    return node;
}

QString outcomeText(const policy::Decision &decision)
{
    switch (decision.outcome) {
    case policy::Outcome::Allowed:
        return Tr::tr("Allowed.");
    case policy::Outcome::ExplicitDeny:
        return Tr::tr("Explicitly denied: a Deny statement applies, and a Deny always wins.");
    case policy::Outcome::ImplicitDeny:
        break;
    }
    if (decision.identityAllows && !decision.resourceAllows)
        return Tr::tr(
            "Implicitly denied: the IAM policies of the sender allow it, the policies of the identity do not.");
    if (decision.resourceAllows && !decision.identityAllows)
        return Tr::tr(
            "Implicitly denied: the policies of the identity allow it, the IAM policies of the sender do not.");
    return Tr::tr("Implicitly denied: no statement allows it.");
}

} // namespace

TraceNode traceOf(const policy::Decision &decision)
{
    TraceNode root;
    root.text = outcomeText(decision);
    root.mark = decision.outcome == policy::Outcome::Allowed ? TraceNode::Mark::Yes : TraceNode::Mark::No;
    const auto decidedBy = [&decision](const policy::TraceStatement &statement) {
        const policy::StatementReference own{statement.side, statement.policy, statement.index};
        return std::find(decision.decidedBy.begin(), decision.decidedBy.end(), own) != decision.decidedBy.end();
    };
    // What decided stands first; the rest keeps the order of the policies.
    for (const bool wanted : {true, false}) {
        for (const policy::TraceStatement &statement : decision.trace) {
            if (decidedBy(statement) == wanted)
                root.children.append(statementNode(statement, wanted));
        }
    }
    return root;
}

} // namespace tables
