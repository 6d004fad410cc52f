// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/nearest_name.h"
#include "policy/rules/rule.h"

#include <algorithm>

namespace policy::rules {

namespace {

bool isScalar(const json::Node &node)
{
    return node.isString() || node.kind == json::Kind::Number || node.kind == json::Kind::Boolean;
}

std::vector<ConditionView> conditionsOf(const json::Node &statement, const std::vector<Condition> &typed)
{
    std::vector<ConditionView> views;
    std::size_t next = 0;
    const json::Node *block = statement.find("Condition");
    if (block == nullptr || !block->isObject())
        return views;
    for (std::size_t i = 0; i < block->members.size(); ++i) {
        const json::Member &op = block->members[i];
        const catalogue::OperatorParts parts = catalogue::parseOperator(op.key);
        for (std::size_t k = 0; k < op.value.members.size(); ++k) {
            const json::Member &key = op.value.members[k];
            ConditionView view{block,          i,  &op, k, &key, parts, catalogue::findConditionKey(key.key),
                               lower(key.key), {}, {}};
            if (next < typed.size() && typed[next].key.range == key.keyRange)
                view.typed = next++;
            if (isScalar(key.value))
                view.values.push_back(&key.value);
            for (const json::Node &element : key.value.elements) {
                if (isScalar(element))
                    view.values.push_back(&element);
            }
            views.push_back(std::move(view));
        }
    }
    return views;
}

DocumentKind kindOf(const CheckContext &context, const std::vector<StatementView> &statements)
{
    if (context.kind)
        return *context.kind;
    const bool named = std::any_of(statements.begin(), statements.end(), [](const StatementView &statement) {
        return statement.member("Principal") != nullptr || statement.member("NotPrincipal") != nullptr;
    });
    return !context.identityArn.empty() || named ? DocumentKind::SesIdentity : DocumentKind::Iam;
}

} // namespace

bool ConditionView::demandsPresence() const
{
    if (parts.base == nullptr || parts.ifExists || isForAll())
        return false;
    if (isNull())
        return values.size() == 1 && values.front()->text == "false";
    return !parts.base->negated || parts.set == catalogue::OperatorParts::Set::ForAnyValue;
}

bool StatementView::demands(const std::string &lowerKey) const
{
    return std::any_of(conditions.begin(), conditions.end(), [&](const ConditionView &condition) {
        return condition.name == lowerKey && condition.demandsPresence();
    });
}

Subject::Subject(const Document &theDocument, const CheckContext &theContext)
    : document(theDocument)
    , context(theContext)
    , text(theDocument.text())
    , identity(splitArn(theContext.identityArn))
    , variablesWork(theDocument.version() && theDocument.version()->value == "2012-10-17")
{
    const json::Node *block = root().find("Statement");
    const auto add = [this](const json::Node &node) {
        const std::size_t index = statements.size();
        if (!node.isObject() || index >= document.statements().size())
            return;
        const Statement &typed = document.statements()[index];
        statements.push_back({&typed, &node, index, conditionsOf(node, typed.conditions)});
    };
    if (block != nullptr) {
        add(*block);
        for (const json::Node &element : block->elements)
            add(element);
    }
    kind = kindOf(context, statements);
}

bool hasMisspelt(const json::Node &object, std::span<const std::string_view> names, std::string_view name)
{
    return std::any_of(object.members.begin(), object.members.end(), [&](const json::Member &member) {
        if (std::find(names.begin(), names.end(), member.key) != names.end())
            return false;
        const std::vector<std::string> nearest = nearestNames(member.key, names);
        return !nearest.empty() && nearest.front() == name;
    });
}

} // namespace policy::rules
