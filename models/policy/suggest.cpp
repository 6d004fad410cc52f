// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/suggest.h"

#include "policy/edits.h"
#include "policy/edits_layout.h"
#include "policy/relax.h"

#include <algorithm>
#include <string>

namespace policy {

namespace {

using edits::Steps;

constexpr std::size_t mostWays = 3;

Decision decisionOf(const Document &document, std::string_view owner, const Request &request)
{
    return evaluate({std::string(owner), {CompiledPolicy(document)}, {}}, request, true);
}

/// As far as the owner's side goes; in one account an Allow of the sender's IAM may still do without it.
bool passes(const Decision &decision)
{
    if (decision.outcome == Outcome::ExplicitDeny)
        return false;
    return decision.sameAccount ? decision.outcome == Outcome::Allowed : decision.resourceAllows;
}

const std::vector<std::string> *valuesOf(const Request &request, std::string_view key)
{
    for (const ContextEntry &entry : request.context) {
        if (entry.key == key && !entry.values.empty())
            return &entry.values;
    }
    return nullptr;
}

struct Candidate
{
    Suggestion suggestion;
    int cost = 0; ///< how much of the policy it touches
};

class Ways
{
public:
    Ways(const Document &document, std::string_view owner, const Request &request)
        : m_document(document)
        , m_owner(owner)
        , m_request(request)
    {}

    [[nodiscard]] const Document &document() const { return m_document; }

    /// Keeps it when the changed text decides as wanted and stays a sound text.
    void offer(const Message &title, const TextEdits &edits, Fix::Effect effect, int cost, bool wantedToPass)
    {
        if (edits.empty())
            return;
        const Document changed(applied(m_document.text(), edits));
        if (!changed.isStrictJson() || passes(decisionOf(changed, m_owner, m_request)) != wantedToPass)
            return;
        m_found.push_back({{title, edits, effect}, cost});
    }

    [[nodiscard]] std::vector<Suggestion> take()
    {
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Candidate &a, const Candidate &b) { return a.cost < b.cost; });
        std::vector<Suggestion> best;
        for (Candidate &candidate : m_found) {
            const bool known = std::any_of(best.begin(), best.end(), [&](const Suggestion &other) {
                return other.edits == candidate.suggestion.edits;
            });
            if (!known && best.size() < mostWays)
                best.push_back(std::move(candidate.suggestion));
        }
        return best;
    }

private:
    const Document &m_document;
    std::string_view m_owner;
    const Request &m_request;
    std::vector<Candidate> m_found;
};

std::string numberOf(std::size_t statement)
{
    return std::to_string(statement + 1);
}

edits::NewStatement exactly(const Request &request, std::string_view effect)
{
    edits::NewStatement statement;
    statement.effect = effect;
    const bool isService = request.principalAccount.empty();
    (isService ? statement.servicePrincipals : statement.awsPrincipals) = {request.principalArn};
    statement.actions = {request.action};
    statement.resource = request.resourceArn;
    return statement;
}

/// A statement about this sender, this action and this From address.
TextEdits exactStatement(const Document &document, const Request &request, std::string_view effect)
{
    Steps steps(document);
    steps.apply(edits::addStatement(steps.document(), exactly(request, effect)));
    const auto *from = valuesOf(request, "ses:FromAddress");
    const std::size_t count = steps.document().statements().size();
    if (from && count > 0)
        steps.apply(edits::addCondition(steps.document(), count - 1, "StringEquals", "ses:FromAddress", *from));
    return steps.result();
}

/// One statement changed until it allows the request. `cost`: how many of its parts.
void relaxed(Ways &ways, const Document &base, const TraceStatement &statement, const Request &request,
             const TextEdits &before)
{
    const Relaxation relaxation = relax(base, statement, request);
    if (relaxation.edits.empty())
        return;
    const Message title =
        relaxation.changes.size() == 1
            ? relaxation.changes.front()
            : Message{QT_TRANSLATE_NOOP("policy", "Change %1 parts of statement %2 so that it allows this request"),
                      {std::to_string(relaxation.changes.size()), numberOf(statement.index)}};
    if (before.empty()) {
        ways.offer(title, relaxation.edits, Fix::Effect::GrantsMore, int(relaxation.changes.size()) * 2, true);
        return;
    }
    Steps steps(ways.document());
    steps.apply(before);
    steps.apply(relaxation.edits);
    ways.offer(title, steps.result(), Fix::Effect::GrantsMore, int(relaxation.changes.size()) * 2 + 1, true);
}

void allowWithStatements(Ways &ways, const Document &base, const Decision &decision, const Request &request,
                         const TextEdits &before)
{
    for (const TraceStatement &statement : decision.trace) {
        if (!statement.deny && !statement.applies)
            relaxed(ways, base, statement, request, before);
    }
    Steps steps(ways.document());
    if (!before.empty())
        steps.apply(before);
    steps.apply(exactStatement(steps.document(), request, "Allow"));
    ways.offer({QT_TRANSLATE_NOOP("policy", "Add a statement that allows exactly this"), {}}, steps.result(),
               Fix::Effect::GrantsMore, 3, true);
}

/// Takes the request out of every Deny that applies: an exception for the sender where that is enough, else removal.
TextEdits withoutDenies(const Document &document, const Decision &decision, const Request &request, bool byException)
{
    Steps steps(document);
    for (auto at = decision.trace.rbegin(); at != decision.trace.rend(); ++at) {
        if (!at->deny || !at->applies)
            continue;
        const auto *arn = valuesOf(request, "aws:PrincipalArn");
        steps.apply(byException && arn
                        ? edits::addCondition(steps.document(), at->index, "ArnNotEquals", "aws:PrincipalArn", *arn)
                        : edits::removeStatement(steps.document(), at->index));
    }
    return steps.result();
}

void allowPastDenies(Ways &ways, const Decision &decision, const Request &request)
{
    const auto denies =
        std::count_if(decision.trace.begin(), decision.trace.end(),
                      [](const TraceStatement &statement) { return statement.deny && statement.applies; });
    const auto first = std::find_if(decision.trace.begin(), decision.trace.end(), [](const TraceStatement &statement) {
        return statement.deny && statement.applies;
    });
    for (const bool byException : {true, false}) {
        const TextEdits edits = withoutDenies(ways.document(), decision, request, byException);
        if (edits.empty())
            continue;
        const Message title =
            byException
                ? Message{QT_TRANSLATE_NOOP("policy", "Except this sender from the Deny in statement %1"),
                          {numberOf(first->index)}}
                : Message{QT_TRANSLATE_NOOP("policy", "Remove the Deny in statement %1"), {numberOf(first->index)}};
        ways.offer(title, edits, Fix::Effect::GrantsMore, int(denies) * (byException ? 1 : 4), true);
        if (decision.resourceAllows || byException != (valuesOf(request, "aws:PrincipalArn") != nullptr))
            continue;
        const Document base(applied(ways.document().text(), edits));
        allowWithStatements(ways, base, evaluate({{}, {CompiledPolicy(base)}, {}}, request, true), request, edits);
    }
}

} // namespace

std::vector<Suggestion> waysToAllow(const Document &document, std::string_view ownerAccount, const Request &request)
{
    const Decision decision = decisionOf(document, ownerAccount, request);
    if (passes(decision) || !document.isStrictJson())
        return {};
    Ways ways(document, ownerAccount, request);
    if (decision.outcome == Outcome::ExplicitDeny)
        allowPastDenies(ways, decision, request);
    else
        allowWithStatements(ways, document, decision, request, {});
    return ways.take();
}

std::vector<Suggestion> waysToDeny(const Document &document, std::string_view ownerAccount, const Request &request)
{
    const Decision decision = decisionOf(document, ownerAccount, request);
    if (!passes(decision) || !document.isStrictJson())
        return {};
    Ways ways(document, ownerAccount, request);
    ways.offer({QT_TRANSLATE_NOOP("policy", "Add a Deny for this sender, action and From address"), {}},
               exactStatement(document, request, "Deny"), Fix::Effect::GrantsLess, 1, false);
    edits::NewStatement all = exactly(request, "Deny");
    all.actions = {"ses:Send*"};
    ways.offer({QT_TRANSLATE_NOOP("policy", "Add a Deny for everything this sender sends"), {}},
               edits::addStatement(document, all), Fix::Effect::GrantsLess, 3, false);
    if (decision.decidedBy.size() == 1) {
        const std::size_t index = decision.decidedBy.front().statement;
        const Statement &statement = document.statements()[index];
        const auto &entries = statement.principal ? statement.principal->entries : std::vector<PrincipalEntry>();
        for (std::size_t i = 0; entries.size() > 1 && i < entries.size(); ++i) {
            ways.offer({QT_TRANSLATE_NOOP("policy", "Take %1 out of the principals of statement %2"),
                        {entries[i].item.value, numberOf(index)}},
                       edits::removePrincipal(document, index, i), Fix::Effect::GrantsLess, 2, false);
        }
        ways.offer({QT_TRANSLATE_NOOP("policy", "Remove statement %1"), {numberOf(index)}},
                   edits::removeStatement(document, index), Fix::Effect::GrantsLess, 4, false);
    }
    return ways.take();
}

} // namespace policy
