// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/store/replay.h"

#include "ses/arn.h"
#include "simulator/refusals.h"
#include "simulator/rules/decide.h"
#include "simulator/rules/request_context.h"
#include "simulator/rules/trial_facts.h"
#include "simulator/store/columns.h"
#include "simulator/store/request_json.h"
#include "simulator/store/store_facts.h"

namespace simulator::store {

namespace {

constexpr int stride = 500; ///< messages between two reports of progress

/// One sender and the policies that have a say in what he sends, before and after.
struct Sender
{
    CallerFacts caller;
    policy::PolicySet before;
    policy::PolicySet after;
};

enum Column { Key, At, Account, Region, Principal, Door, Recipients, From, IsPlain, Request };
/// IsPlain: what policies ask about stands in the columns. Reading the whole request costs three times as much.
constexpr auto columns = "key, at, account, region, principal, door, recipients, sender,"
                         " instr(request, '\"action\":\"\"') AND instr(request, '\"returnPath\":\"\"')"
                         " AND instr(request, '\"sourceIp\":\"\"'), request";

ses::SendRequest requestOf(const SQLite::Statement &row)
{
    const auto from = row.getColumn(IsPlain).getInt() ? ses::parseMailbox(text(row.getColumn(From))) : std::nullopt;
    if (!from)
        return requestFromJson(bytes(row.getColumn(Request)));
    ses::SendRequest request;
    request.scope = {text(row.getColumn(Account)), text(row.getColumn(Region))};
    request.principalArn = text(row.getColumn(Principal));
    request.door = static_cast<ses::Door>(row.getColumn(Door).getInt());
    request.from = *from;
    for (const QString &address : text(row.getColumn(Recipients)).split(u'\n', Qt::SkipEmptyParts))
        request.to << ses::Mailbox{{}, address};
    return request;
}

class Replaying
{
public:
    Replaying(const Facts &facts, const ses::PolicyDraft &draft, const IdentityFacts &before,
              const IdentityFacts &after)
        : m_facts(facts)
        , m_arn(ses::identityArn(draft.scope, before.name).toString())
        , m_owner(draft.scope.account.toStdString())
        , m_before(before.policies)
        , m_after(after.policies)
    {}

    void ask(const SQLite::Statement &row)
    {
        const ses::SendRequest request = requestOf(row);
        const Sender *sender = senderOf(request.principalArn);
        if (!sender)
            return; // deleted since: nobody can send so any more
        ++m_result.messages;
        const QDateTime at = time(row.getColumn(At));
        const policy::Request asked = rules::policyRequest(request, at, sender->caller, m_arn);
        const bool before = policy::evaluate(sender->before, asked).outcome == policy::Outcome::Allowed;
        const bool after = policy::evaluate(sender->after, asked).outcome == policy::Outcome::Allowed;
        if (before == after)
            return;
        ++(after ? m_result.nowAllowed : m_result.nowDenied);
        if (m_result.changes.size() == ses::Rehearsal::shownChanges)
            return;
        ses::ReplayedMessage change;
        change.key = row.getColumn(Key).getInt64();
        change.at = at;
        change.principalArn = request.principalArn;
        change.action = ses::actionOf(request);
        change.from = ses::formatMailbox(request.from);
        for (const ses::Mailbox &recipient : request.recipients())
            change.recipients << recipient.address;
        change.allowedBefore = before;
        change.allowedAfter = after;
        nameDecider(change, *sender, asked);
        m_result.changes << change;
    }

    [[nodiscard]] ses::Replay take() { return std::move(m_result); }

private:
    const Sender *senderOf(const QString &principalArn)
    {
        auto found = m_senders.find(principalArn);
        if (found == m_senders.end()) {
            std::optional<Sender> sender;
            if (auto caller = m_facts.caller(principalArn)) {
                const auto policies = rules::callerPolicies(*caller);
                sender = Sender{std::move(*caller), {m_owner, m_before, policies}, {m_owner, m_after, policies}};
            }
            found = m_senders.insert(principalArn, std::move(sender));
        }
        return *found ? &**found : nullptr;
    }

    /// What decides after; where nothing does any more, the Allow that decided before.
    static void nameDecider(ses::ReplayedMessage &change, const Sender &sender, const policy::Request &asked)
    {
        policy::Decision decision = policy::evaluate(sender.after, asked, true);
        if (decision.outcome == policy::Outcome::ImplicitDeny)
            decision = policy::evaluate(sender.before, asked, true);
        for (const policy::StatementReference &reference : decision.decidedBy) {
            for (const policy::TraceStatement &statement : decision.trace) {
                const policy::StatementReference own{statement.side, statement.policy, statement.index};
                if (own != reference || statement.side != policy::Side::Resource)
                    continue;
                change.policy = QString::fromStdString(statement.policyName);
                change.statement = static_cast<int>(statement.index);
                change.sid = QString::fromStdString(statement.sid);
                return;
            }
        }
    }

    const Facts &m_facts;
    QString m_arn;
    std::string m_owner;
    std::vector<policy::CompiledPolicy> m_before;
    std::vector<policy::CompiledPolicy> m_after;
    QHash<QString, std::optional<Sender>> m_senders;
    ses::Replay m_result;
};

} // namespace

ses::Result<ses::Replay> replay(SQLite::Database &database, const ses::PolicyDraft &draft, int limit,
                                const ReplayProgress &goOn)
{
    PolicyCache cache;
    const StoreFacts facts(database, cache, QDateTime::currentDateTimeUtc());
    const rules::TrialFacts drafted(facts, draft);
    const auto before = facts.identity(draft.scope, draft.identity);
    const auto after = drafted.identity(draft.scope, draft.identity);
    if (!before || !after)
        return tl::make_unexpected(refusals::identityMissing(draft.identity));
    Replaying replaying(facts, draft, *before, *after);

    constexpr auto ofIdentity = " FROM message WHERE identity = ?1 AND owner = ?2 AND region = ?3";
    auto counted = prepared(database, (std::string("SELECT count(*)") + ofIdentity).c_str(), before->name,
                            draft.scope.account, draft.scope.region);
    counted.executeStep();
    const int total = std::min(counted.getColumn(0).getInt(), limit);
    auto row =
        prepared(database, (std::string("SELECT ") + columns + ofIdentity + " ORDER BY key DESC LIMIT ?4").c_str(),
                 before->name, draft.scope.account, draft.scope.region, limit);
    for (int done = 0; row.executeStep(); ++done) {
        if (done % stride == 0 && !goOn(done, total))
            break;
        replaying.ask(row);
    }
    goOn(total, total);
    return replaying.take();
}

} // namespace simulator::store
