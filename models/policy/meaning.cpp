// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning.h"

#include "policy/ascii.h"
#include "policy/probes.h"

#include <algorithm>
#include <map>
#include <set>

namespace policy {

namespace {

constexpr std::size_t mostExamples = 12;
constexpr int mostPerCause = 2;

/// How far the owner's side lets a request go: not at all, if the sender's IAM says so, in any case.
enum class Reach { None, IfIamAllows, Always };

Reach reachOf(const Decision &decision)
{
    if (decision.outcome == Outcome::ExplicitDeny)
        return Reach::None;
    if (!decision.sameAccount)
        return decision.resourceAllows ? Reach::Always : Reach::None;
    return decision.outcome == Outcome::Allowed ? Reach::Always : Reach::IfIamAllows;
}

PolicySet compiled(const NamedDocuments &documents, const std::string &owner)
{
    PolicySet set{owner, {}, {}};
    for (const NamedDocument &named : documents)
        set.resource.emplace_back(named.document, named.name);
    return set;
}

std::string ownerOf(const std::string &arn)
{
    std::size_t begin = 0;
    for (int i = 0; i < 4 && begin != std::string::npos; ++i)
        begin = arn.find(':', begin) + 1;
    return arn.substr(begin, arn.find(':', begin) - begin);
}

const TraceStatement *applicable(const Decision &decision, bool deny)
{
    for (const TraceStatement &statement : decision.trace) {
        if (statement.applies && statement.deny == deny)
            return &statement;
    }
    return nullptr;
}

/// Which statement makes the difference: on the side that grants, an Allow that is new or gone; else a Deny that is
/// gone or new.
void nameCause(Example &example, const Decision &before, const Decision &after, bool more)
{
    const Decision &granting = more ? after : before;
    const Decision &refusing = more ? before : after;
    const bool byDeny = refusing.outcome == Outcome::ExplicitDeny;
    const TraceStatement *cause = byDeny ? applicable(refusing, true) : applicable(granting, false);
    if (!cause)
        return;
    example.policyName = cause->policyName;
    example.statement = cause->index;
    example.sid = cause->sid;
    example.decidedBefore = byDeny ? more : !more;
}

/// What a person sees of a request: who, what, and the keys that some statement asks about.
std::string shownOf(const Example &example)
{
    std::string text = example.request.principalArn + '\n' + example.request.action;
    for (const std::string &key : example.tellingKeys) {
        for (const ContextEntry &entry : example.request.context) {
            if (!equalsIgnoringCase(entry.key, key))
                continue;
            text += '\n' + key;
            for (const std::string &value : entry.values)
                text += ' ' + value;
        }
    }
    return text;
}

/// Few examples that differ: each looks new, and no cause takes all the room.
class Examples
{
public:
    void add(Example example)
    {
        const std::string cause =
            example.policyName + '#' + std::to_string(example.statement) + '#' + example.request.principalArn;
        if (m_examples.size() >= mostExamples || m_causes[cause] >= mostPerCause)
            return;
        if (!m_shown.insert(shownOf(example)).second)
            return;
        ++m_causes[cause];
        m_examples.push_back(std::move(example));
    }
    std::vector<Example> take() { return std::move(m_examples); }

private:
    std::vector<Example> m_examples;
    std::map<std::string, int> m_causes;
    std::set<std::string> m_shown;
};

} // namespace

Meaning compareMeaning(const NamedDocuments &before, const NamedDocuments &after, const std::string &identityArn,
                       std::int64_t now)
{
    Meaning meaning;
    if (sameByForm(before, after))
        return meaning;
    std::vector<const Document *> documents;
    for (const NamedDocuments *side : {&before, &after}) {
        for (const NamedDocument &named : *side)
            documents.push_back(&named.document);
    }
    const Probes probes = makeProbes(documents, identityArn, now);
    const std::string owner = ownerOf(identityArn);
    const PolicySet old = compiled(before, owner);
    const PolicySet changed = compiled(after, owner);
    Examples allowed;
    Examples denied;
    for (const Request &request : probes.requests) {
        const Reach was = reachOf(evaluate(old, request));
        const Reach is = reachOf(evaluate(changed, request));
        if (was == is)
            continue;
        Example example{request, probes.keys, {}, 0, {}, false};
        nameCause(example, evaluate(old, request, true), evaluate(changed, request, true), is > was);
        (is > was ? allowed : denied).add(std::move(example));
    }
    meaning.tried = probes.requests.size();
    meaning.newlyAllowed = allowed.take();
    meaning.newlyDenied = denied.take();
    using Kind = Meaning::Kind;
    if (meaning.newlyAllowed.empty())
        meaning.kind = meaning.newlyDenied.empty() ? Kind::NoneFound : Kind::GrantsLess;
    else
        meaning.kind = meaning.newlyDenied.empty() ? Kind::GrantsMore : Kind::GrantsMoreAndLess;
    return meaning;
}

} // namespace policy
