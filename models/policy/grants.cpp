// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/grants.h"

#include "policy/grants_parts.h"
#include "policy/rules/principal_form.h"
#include "policy/rules/words.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>

namespace policy {

namespace {

using namespace access;
using Kind = GrantPrincipal::Kind;

/// A Deny that may take from grants, with what is needed to say how much.
struct Denial
{
    Side side = Side::Resource;
    std::string identityArn;
    CompiledPolicy policy;
    std::size_t statement = 0;
    std::vector<std::string> actions; ///< all, sorted
    Cover resource = Cover::All;

    [[nodiscard]] const CompiledStatement &compiled() const { return policy.data()->statements[statement]; }
};

std::string part(const std::string &arn, std::size_t index)
{
    const auto parts = rules::splitArn(arn);
    if (!parts)
        return {};
    return std::string(index == 1 ? parts->partition : parts->account);
}

Grant::Effect effectOf(const CompiledStatement &statement)
{
    switch (statement.effect) {
    case CompiledStatement::Effect::Allow:
        return Grant::Effect::Allow;
    case CompiledStatement::Effect::Deny:
        return Grant::Effect::Deny;
    case CompiledStatement::Effect::None:
        break;
    }
    return Grant::Effect::None;
}

/// Why nobody is meant by it.
const char *nobodyReason(const GrantPrincipal &who)
{
    using Form = rules::AwsPrincipal::Form;
    if (who.type == "AWS") {
        switch (rules::readAwsPrincipal(who.value).form) {
        case Form::Wildcard:
            return QT_TRANSLATE_NOOP("policy", "principals cannot hold wildcards");
        case Form::Group:
            return QT_TRANSLATE_NOOP("policy", "a group cannot be a principal");
        case Form::UniqueId:
            return QT_TRANSLATE_NOOP("policy", "the user or role was deleted");
        default:
            break;
        }
    }
    return QT_TRANSLATE_NOOP("policy", "this names nobody that SES knows");
}

/// Why the statement applies to no request of the principal, whatever its conditions; nullptr: it may.
const char *neverApplies(const CompiledStatement &statement, const Grant &grant, const std::string &partition)
{
    if (grant.effect == Grant::Effect::None)
        return QT_TRANSLATE_NOOP("policy", "Effect is neither Allow nor Deny");
    if (grant.principal.kind == Kind::Invalid)
        return nobodyReason(grant.principal);
    const auto arn = rules::splitArn(grant.principal.value);
    if (arn && arn->partition != partition)
        return QT_TRANSLATE_NOOP("policy", "the principal is in another partition of AWS");
    const bool allows = grant.effect == Grant::Effect::Allow;
    if (allows && !statement.unreadable.empty())
        return QT_TRANSLATE_NOOP("policy", "a part of it cannot be understood");
    const auto isUnknown = [](const CompiledCondition &condition) { return condition.parts.base == nullptr; };
    if (allows && std::any_of(statement.conditions.begin(), statement.conditions.end(), isUnknown))
        return QT_TRANSLATE_NOOP("policy", "it has an unknown operator");
    if (grant.sendingActions.empty() && grant.otherActions.empty())
        return QT_TRANSLATE_NOOP("policy", "it names no action of SES");
    if (allows && grant.sendingActions.empty() && grant.side == Side::Resource &&
        (grant.reach == Reach::OtherAccount || grant.reach == Reach::Organization))
        return QT_TRANSLATE_NOOP("policy", "its actions cannot be granted to another account");
    return nullptr;
}

std::vector<std::string> sorted(const Actions &actions)
{
    std::vector<std::string> all = actions.sending;
    all.insert(all.end(), actions.other.begin(), actions.other.end());
    std::sort(all.begin(), all.end());
    return all;
}

/// What of the grant the Deny takes; nothing when it leaves it alone.
std::optional<Override> overrideBy(const Denial &denial, const Grant &grant, const std::string &partition)
{
    const CompiledStatement &statement = denial.compiled();
    const bool own = denial.side == Side::Identity; // the user's own IAM policies speak of the user
    const Cover who = own ? Cover::All : principalCover(statement, grant.principal, partition);
    const Cover when = conditionCover(statement, grant.principal);
    if (who == Cover::None || when == Cover::None || denial.resource == Cover::None)
        return std::nullopt;
    // Where a grant is about sending, what else it allows does not keep it alive.
    const std::vector<std::string> &wanted = grant.sendingActions.empty() ? grant.otherActions : grant.sendingActions;
    std::vector<std::string> denied;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(denied), [&](const std::string &action) {
        return std::binary_search(denial.actions.begin(), denial.actions.end(), action);
    });
    if (denied.empty())
        return std::nullopt;
    Override made;
    made.side = denial.side;
    made.identityArn = denial.identityArn;
    made.policy = denial.policy.name();
    made.statement = denial.statement;
    made.sid = statement.sid;
    made.somePrincipals = who == Cover::Some;
    made.someActions = denied.size() < wanted.size();
    made.actions = std::move(denied);
    made.conditional = when == Cover::Some || denial.resource == Cover::Some;
    return made;
}

void addOverride(Grant &grant, std::optional<Override> made)
{
    if (!made)
        return;
    if (grant.overriddenBy.size() < Grant::mostOverrides) {
        grant.overriddenBy.push_back(std::move(*made));
        return;
    }
    ++grant.moreOverrides;
    if (made->isFull())
        grant.overriddenBy.back() = std::move(*made); // the one that matters is never left out
}

GrantPrincipal userOf(const std::string &userArn)
{
    GrantPrincipal who;
    who.kind = Kind::User;
    who.type = "AWS";
    who.value = userArn;
    who.account = part(userArn, 4);
    return who;
}

void reach(Grant &grant, const StatementJudge &judge, std::string_view own)
{
    grant.reach = plainReach(grant.principal, own);
    if (grant.effect != Grant::Effect::Allow)
        return;
    if (grant.principal.kind == Kind::Everyone && !judge.isPublic(grant.statement))
        grant.reach = judge.boundedReach(grant.statement, own);
    if (grant.principal.kind == Kind::Service && judge.isServiceWithoutSource(grant.statement))
        grant.reach = Reach::ServiceWithoutSource;
    // Naming the account hands the decision to its IAM policies; across accounts both sides are asked always.
    const bool account = grant.principal.kind == Kind::Account;
    grant.needsIam = grant.reach != Reach::OwnAccount ? grant.principal.kind != Kind::Service : account;
}

} // namespace

bool Grant::isOverridden() const
{
    const std::vector<std::string> &wanted = sendingActions.empty() ? otherActions : sendingActions;
    return !overriddenBy.empty() && std::all_of(wanted.begin(), wanted.end(), [&](const std::string &action) {
        return std::any_of(overriddenBy.begin(), overriddenBy.end(), [&](const Override &one) {
            return one.isCertain() && std::find(one.actions.begin(), one.actions.end(), action) != one.actions.end();
        });
    });
}

struct GrantReader::Data
{
    std::int64_t now = 0;
    std::unordered_map<std::string, std::vector<Denial>> own;      ///< by ARN
    std::unordered_map<std::string, std::vector<Denial>> specific; ///< of more specific identities, by the general ARN

    /// More of them say nothing new, and 10,000 addresses of one domain may each have some.
    static constexpr std::size_t mostSpecific = 200;

    [[nodiscard]] std::vector<Denial> denialsOf(const std::string &identityArn, const NamedDocuments &documents,
                                                const std::vector<CompiledPolicy> &compiled, Side side) const
    {
        std::vector<Denial> denials;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            const Document &document = documents[i].document;
            std::unique_ptr<StatementJudge> judge;
            for (std::size_t k = 0; k < document.statements().size(); ++k) {
                if (!document.statements()[k].isDeny())
                    continue;
                if (!judge)
                    judge = std::make_unique<StatementJudge>(document, identityArn, now);
                Denial denial{side, identityArn, compiled[i], k, {}, Cover::All};
                denial.actions = sorted(actionsOf(denial.compiled()));
                denial.resource = resourceCover(denial.compiled(), identityArn, side);
                if (!denial.actions.empty() && denial.resource != Cover::None && !judge->neverHolds(k))
                    denials.push_back(std::move(denial));
            }
        }
        return denials;
    }

    void keep(const std::string &identityArn, const std::vector<Denial> &denials)
    {
        const std::string name(identityNameOf(identityArn));
        for (const std::string &general : moreGeneralNames(name)) {
            auto &kept = specific[identityArn.substr(0, identityArn.size() - name.size()) + general];
            for (const Denial &denial : denials) {
                if (kept.size() < mostSpecific)
                    kept.push_back(denial);
            }
        }
    }
};

GrantReader::GrantReader(std::int64_t now)
    : m_data(std::make_unique<Data>())
{
    m_data->now = now;
}

GrantReader::~GrantReader() = default;
GrantReader::GrantReader(GrantReader &&) noexcept = default;
GrantReader &GrantReader::operator=(GrantReader &&) noexcept = default;

namespace {

std::vector<CompiledPolicy> compiledAll(const NamedDocuments &documents)
{
    std::vector<CompiledPolicy> compiled;
    for (const NamedDocument &named : documents)
        compiled.emplace_back(named.document, named.name);
    return compiled;
}

Grant unreadable(const std::string &identityArn, std::size_t index, const std::string &name)
{
    Grant grant;
    grant.identityArn = identityArn;
    grant.document = index;
    grant.policy = name;
    grant.never = QT_TRANSLATE_NOOP("policy", "its text holds no statement that can be read");
    return grant;
}

/// All that does not depend on the principal.
Grant blank(const CompiledStatement &compiled, const NamedDocument &named, std::size_t document, std::size_t statement)
{
    Grant grant;
    grant.effect = effectOf(compiled);
    grant.document = document;
    grant.policy = named.name;
    grant.statement = statement;
    grant.sid = compiled.sid;
    const Actions actions = actionsOf(compiled);
    grant.sendingActions = actions.sending;
    grant.otherActions = actions.other;
    grant.conditions = named.document.statements()[statement].conditions;
    return grant;
}

std::vector<GrantPrincipal> principalsOf(const std::optional<PrincipalElement> &element)
{
    if (!element)
        return {GrantPrincipal{}};
    if (element->negated)
        return {everyoneBut(*element)};
    std::vector<GrantPrincipal> all;
    for (const PrincipalEntry &entry : element->entries)
        all.push_back(principalOf(entry));
    return all.empty() ? std::vector<GrantPrincipal>{GrantPrincipal{}} : all;
}

} // namespace

std::vector<Grant> GrantReader::read(const std::string &identityArn, const NamedDocuments &documents)
{
    const std::string partition = part(identityArn, 1);
    const std::string own = part(identityArn, 4);
    const std::vector<CompiledPolicy> compiled = compiledAll(documents);
    std::vector<Denial> denials = m_data->denialsOf(identityArn, documents, compiled, Side::Resource);
    const std::vector<Denial> &specific = m_data->specific[identityArn];
    std::vector<Grant> grants;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const Document &document = documents[i].document;
        if (document.statements().empty())
            grants.push_back(unreadable(identityArn, i, documents[i].name));
        const StatementJudge judge(document, identityArn, m_data->now);
        for (std::size_t k = 0; k < document.statements().size(); ++k) {
            const CompiledStatement &statement = compiled[i].data()->statements[k];
            Grant grant = blank(statement, documents[i], i, k);
            grant.identityArn = identityArn;
            const bool elsewhere = resourceCover(statement, identityArn, Side::Resource) == Cover::None;
            const char *dead = judge.neverHolds(k);
            for (GrantPrincipal &who : principalsOf(document.statements()[k].principal)) {
                Grant one = grant;
                one.principal = std::move(who);
                reach(one, judge, own);
                one.never = neverApplies(statement, one, partition);
                if (!one.never && elsewhere)
                    one.never = QT_TRANSLATE_NOOP("policy", "its Resource is not this identity");
                if (!one.never)
                    one.never = dead;
                if (one.effect == Grant::Effect::Allow && !one.never) {
                    for (const Denial &denial : denials)
                        addOverride(one, overrideBy(denial, one, partition));
                    for (const Denial &denial : specific) {
                        std::optional<Override> made = overrideBy(denial, one, partition);
                        if (made)
                            made->moreSpecific = true;
                        addOverride(one, std::move(made));
                    }
                }
                grants.push_back(std::move(one));
            }
        }
    }
    m_data->keep(identityArn, denials);
    if (!denials.empty())
        m_data->own[identityArn] = std::move(denials);
    m_data->specific.erase(identityArn);
    return grants;
}

std::vector<Grant> GrantReader::readIam(const std::string &userArn, const NamedDocuments &documents,
                                        const std::string &identityArn) const
{
    const GrantPrincipal user = userOf(userArn);
    const std::string owner = identityArn.empty() ? user.account : part(identityArn, 4);
    const std::string partition = part(userArn, 1);
    const std::vector<CompiledPolicy> compiled = compiledAll(documents);
    std::vector<Denial> denials;
    if (!identityArn.empty()) {
        denials = m_data->denialsOf(identityArn, documents, compiled, Side::Identity);
        for (Denial &denial : denials)
            denial.identityArn.clear();
        if (const auto own = m_data->own.find(identityArn); own != m_data->own.end())
            denials.insert(denials.end(), own->second.begin(), own->second.end());
    }
    std::vector<Grant> grants;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const Document &document = documents[i].document;
        const StatementJudge judge(document, identityArn, m_data->now);
        for (std::size_t k = 0; k < document.statements().size(); ++k) {
            const CompiledStatement &statement = compiled[i].data()->statements[k];
            Grant grant = blank(statement, documents[i], i, k);
            const bool elsewhere =
                !identityArn.empty() && resourceCover(statement, identityArn, Side::Identity) == Cover::None;
            if (grant.sendingActions.empty() || elsewhere)
                continue;
            grant.side = Side::Identity;
            grant.identityArn = identityArn;
            grant.principal = user;
            grant.reach = plainReach(user, owner);
            if (const auto &resource = document.statements()[k].resource) {
                for (const Item &item : resource->items.values)
                    grant.resources.push_back(resource->negated ? "!" + item.value : item.value);
            }
            grant.never = neverApplies(statement, grant, partition);
            if (!grant.never && document.statements()[k].principal && grant.effect == Grant::Effect::Allow)
                grant.never = QT_TRANSLATE_NOOP("policy", "an IAM policy must not name a principal");
            if (!grant.never)
                grant.never = judge.neverHolds(k);
            if (grant.effect == Grant::Effect::Allow && !grant.never) {
                for (const Denial &denial : denials)
                    addOverride(grant, overrideBy(denial, grant, partition));
            }
            grants.push_back(std::move(grant));
        }
    }
    return grants;
}

std::vector<Grant> grants(const std::string &identityArn, const NamedDocuments &documents, std::int64_t now)
{
    return GrantReader(now).read(identityArn, documents);
}

} // namespace policy
