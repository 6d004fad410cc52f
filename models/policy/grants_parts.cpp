// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/grants_parts.h"

#include "policy/arn_pattern.h"
#include "policy/rules/rule.h"

#include <algorithm>

namespace policy::access {

namespace {

using rules::ConditionView;
using rules::StatementView;

/// SES's own list of delegable actions lacks the one that version 2 of the API checks for bulk mail (ses.md 2.3).
bool sends(const catalogue::Action &action)
{
    return action.sending || action.name == "ses:SendBulkEmail";
}

bool names(const CompiledList &list, std::string_view action)
{
    static const Request nothing;
    Glob space;
    return std::any_of(list.entries.begin(), list.entries.end(), [&](const CompiledList::Entry &entry) {
        const auto glob = entry.pattern.filled(nothing, space);
        return entry.readable && (entry.all || (glob && matches(*glob, action, LetterCase::IgnoredInAscii)));
    });
}

bool isDeny(const CompiledStatement &statement)
{
    return statement.effect == CompiledStatement::Effect::Deny;
}

/// What the evaluator says to an element that is not there: an unreadable one does not stop a Deny.
bool missingMatches(const CompiledStatement &statement)
{
    return isDeny(statement) && !statement.unreadable.empty();
}

bool emptyMatches(const CompiledStatement &statement, const CompiledList &list)
{
    return isDeny(statement) && list.negated;
}

/// The statement must hold this for the caller, and a missing key does not make it true.
bool isPositive(const ConditionView &condition)
{
    return condition.parts.base != nullptr && !condition.isNull() && !condition.parts.base->negated &&
           !condition.parts.ifExists && !condition.isForAll();
}

/// Account ids of the values, as far as each names one.
std::vector<std::string> accountsOf(const ConditionView &condition)
{
    std::vector<std::string> accounts;
    for (const json::Node *value : condition.values) {
        const auto arn = rules::splitArn(value->text);
        const std::string_view account = arn ? arn->account : std::string_view(value->text);
        if (!rules::isAccountId(account))
            return {};
        accounts.emplace_back(account);
    }
    return accounts;
}

Reach reachOf(const ConditionView &condition, std::string_view own)
{
    if (!isPositive(condition))
        return Reach::Bounded;
    if (condition.name == "aws:principalorgid" || condition.name == "aws:principalorgpaths")
        return Reach::Organization;
    if (condition.name == "aws:principalaccount" || condition.name == "aws:principalarn") {
        const std::vector<std::string> accounts = accountsOf(condition);
        if (accounts.empty())
            return Reach::Bounded;
        const bool home = std::all_of(accounts.begin(), accounts.end(), [&](const auto &a) { return a == own; });
        return home ? Reach::OwnAccount : Reach::OtherAccount;
    }
    return Reach::Bounded;
}

} // namespace

Actions actionsOf(const CompiledStatement &statement)
{
    Actions actions;
    for (const catalogue::Action &action : catalogue::actions()) {
        const bool covered = !statement.action ? missingMatches(statement)
                             : statement.action->entries.empty()
                                 ? emptyMatches(statement, *statement.action)
                                 : names(*statement.action, action.name) != statement.action->negated;
        if (covered)
            (sends(action) ? actions.sending : actions.other).emplace_back(action.name);
    }
    return actions;
}

Cover resourceCover(const CompiledStatement &statement, const std::string &identityArn, Side side)
{
    if (!statement.resource)
        return missingMatches(statement) ? Cover::All : Cover::None;
    const CompiledList &list = *statement.resource;
    if (list.entries.empty())
        return emptyMatches(statement, list) ? Cover::All : Cover::None;
    static const Request nothing;
    Glob space;
    bool certain = false;
    bool possible = false;
    for (const CompiledList::Entry &entry : list.entries) {
        if (entry.pattern.hasVariables()) {
            possible = true;
            continue;
        }
        const auto glob = entry.pattern.filled(nothing, space);
        certain =
            certain || entry.all ||
            (entry.readable && glob && arnMatches(*glob, identityArn, LetterCase::Sensitive, side == Side::Identity));
    }
    if (list.negated)
        return certain ? Cover::None : possible ? Cover::Some : Cover::All;
    return certain ? Cover::All : possible ? Cover::Some : Cover::None;
}

struct StatementJudge::Data
{
    Data(const Document &document, const std::string &identityArn, std::int64_t now)
        : context{DocumentKind::SesIdentity, identityArn, now}
        , subject(document, context)
    {}

    /// Runs the rules that can report `id` on one statement; the id of the first that did, empty: none.
    [[nodiscard]] std::string_view first(std::span<const rules::StatementRule> among, std::string_view id,
                                         const rules::Subject &of, std::size_t statement) const
    {
        const auto view = std::find_if(of.statements.begin(), of.statements.end(),
                                       [&](const StatementView &one) { return one.index == statement; });
        if (view == of.statements.end())
            return {};
        for (const rules::StatementRule &rule : among) {
            if (rule.ids.find(id) == std::string_view::npos)
                continue;
            // Broken text hides nothing here, and no fixes are needed.
            rules::Reporter reporter({}, rules::Reporter::largestWithFixes + 1);
            rule.run(of, *view, reporter);
            const Findings found = reporter.take();
            if (!found.empty())
                return found.front().id;
        }
        return {};
    }

    CheckContext context;
    rules::Subject subject;
};

StatementJudge::StatementJudge(const Document &document, const std::string &identityArn, std::int64_t now)
    : m_data(std::make_unique<Data>(document, identityArn, now))
{}

StatementJudge::~StatementJudge() = default;

bool StatementJudge::isPublic(std::size_t statement) const
{
    const Document &document = m_data->subject.document;
    const std::optional<PrincipalElement> &principal = document.statements().at(statement).principal;
    if (!principal || !principal->negated)
        return !m_data->first(rules::principalRules(), "pr-public", m_data->subject, statement).empty();
    // The rule speaks of Principal only. To everybody but a few the same holds as to everybody.
    const Range element{std::min(principal->key.begin, principal->range.begin), principal->range.end};
    const Document open(applied(document.text(), {{element, R"("Principal": "*")"}}));
    if (statement >= open.statements().size())
        return true;
    const rules::Subject subject(open, m_data->context);
    return !m_data->first(rules::principalRules(), "pr-public", subject, statement).empty();
}

bool StatementJudge::isServiceWithoutSource(std::size_t statement) const
{
    return !m_data->first(rules::principalRules(), "pr-service-no-source", m_data->subject, statement).empty();
}

Reach StatementJudge::boundedReach(std::size_t statement, std::string_view own) const
{
    Reach reach = Reach::Bounded;
    for (const StatementView &view : m_data->subject.statements) {
        if (view.index != statement)
            continue;
        for (const ConditionView &condition : view.conditions)
            reach = std::min(reach, reachOf(condition, own));
    }
    return reach;
}

const char *StatementJudge::neverHolds(std::size_t statement) const
{
    const std::string_view id = m_data->first(rules::boundRules(), "co-", m_data->subject, statement);
    if (id == "co-date-past")
        return QT_TRANSLATE_NOOP("policy", "its time is over");
    return id.empty() ? nullptr : QT_TRANSLATE_NOOP("policy", "its conditions contradict each other");
}

} // namespace policy::access
