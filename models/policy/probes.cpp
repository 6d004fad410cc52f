// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/probes.h"

#include "policy/ascii.h"
#include "policy/catalogue.h"
#include "policy/instant.h"
#include "policy/probe_values.h"

#include <algorithm>
#include <map>
#include <set>

namespace policy {

namespace {

constexpr std::size_t mostRequests = 20'000;
constexpr std::size_t mostPrincipals = 24;
constexpr std::size_t mostActions = 12;

/// Somebody who sends, and what his requests say of him.
struct Sender
{
    std::string arn;
    std::string account; ///< empty: a service
    std::string roleArn; ///< of a session
    auto operator<=>(const Sender &) const = default;
};

std::string segment(std::string_view arn, int number)
{
    for (; number > 0 && !arn.empty(); --number)
        arn.remove_prefix(
            std::min(arn.size(), arn.find(':') == std::string_view::npos ? arn.size() : arn.find(':') + 1));
    return std::string(arn.substr(0, arn.find(':')));
}

Sender anyUserOf(const std::string &account)
{
    return {"arn:aws:iam::" + account + ":" + anyUser, account, {}};
}

Sender stranger()
{
    return {strangerArn, segment(strangerArn, 4), {}};
}

/// Whom the entry speaks of, and a neighbour whom it does not.
std::vector<Sender> sendersOf(const PrincipalEntry &entry)
{
    const std::string &value = entry.item.value;
    if (entry.kind == PrincipalEntry::Kind::Service)
        return {{value, {}, {}}};
    if (entry.kind != PrincipalEntry::Kind::Aws)
        return {};
    if (!value.starts_with("arn:"))
        return {anyUserOf(value)};
    const std::string account = segment(value, 4);
    const std::string resource = value.substr(std::min(value.size(), value.find(account) + account.size() + 1));
    if (resource == "root")
        return {anyUserOf(account)};
    if (resource.starts_with("role/")) {
        const std::string role = resource.substr(resource.rfind('/') + 1);
        return {{"arn:aws:sts::" + account + ":assumed-role/" + role + "/session", account, value}, anyUserOf(account)};
    }
    return {{value, account, {}}, anyUserOf(account)};
}

/// The request's values by folded key.
struct Setting
{
    std::map<std::string, std::pair<std::string, Given>> values; ///< folded key -> key as written, values

    void set(const std::string &key, Given given) { values[lowered(key)] = {key, std::move(given)}; }
};

class Making
{
public:
    Making(const std::vector<const Document *> &documents, const std::string &identityArn, std::int64_t now)
        : m_arn(identityArn)
        , m_now(now)
    {
        const auto slash = identityArn.find('/');
        m_identity = slash == std::string::npos ? std::string() : identityArn.substr(slash + 1);
        for (const Document *document : documents) {
            for (const Statement &statement : document->statements())
                collect(statement);
        }
        const std::string owner = segment(identityArn, 4);
        m_senders.insert(stranger());
        if (owner.size() == 12)
            m_senders.insert(anyUserOf(owner));
        for (const catalogue::Action &action : catalogue::actions()) {
            if (action.sending)
                m_actions.insert(std::string(action.name));
        }
    }

    Probes take()
    {
        aroundSetting(base(), m_senders, m_actions);
        for (const Statement *statement : m_statements) {
            const Setting witness = witnessOf(*statement);
            aroundSetting(witness, m_senders, m_actions);
            varied(witness, *statement);
        }
        for (const auto &[key, written] : m_keys)
            m_probes.keys.push_back(written);
        return std::move(m_probes);
    }

private:
    void collect(const Statement &statement)
    {
        m_statements.push_back(&statement);
        if (statement.principal) {
            for (const PrincipalEntry &entry : statement.principal->entries) {
                for (Sender &sender : sendersOf(entry)) {
                    if (m_senders.size() < mostPrincipals)
                        m_senders.insert(std::move(sender));
                }
            }
        }
        if (statement.action) {
            for (const Item &item : statement.action->items.values) {
                if (catalogue::findAction(item.value) && m_actions.size() < mostActions)
                    m_actions.insert(std::string(catalogue::findAction(item.value)->name));
            }
        }
        for (const Condition &condition : statement.conditions) {
            const std::string key = lowered(condition.key.value);
            m_keys.emplace(key, condition.key.value);
            auto &known = m_values[key];
            for (const Given &value : valuesToTry(condition)) {
                const auto given = possible(key, value);
                if (given && std::find(known.begin(), known.end(), *given) == known.end())
                    known.push_back(*given);
            }
        }
    }

    /// Values within what the identity speaks for: its own addresses only. Nothing: not possible.
    [[nodiscard]] std::optional<Given> possible(const std::string &key, Given given) const
    {
        if (key != "ses:fromaddress")
            return given;
        if (!given || given->size() != 1)
            return std::nullopt;
        const std::string name = lowered(m_identity);
        const bool isAddress = name.find('@') != std::string::npos;
        if (!isAddress && given->front().find('@') == std::string::npos)
            given->front() += "@" + m_identity; // of a pattern such as "news*"
        const std::string address = lowered(given->front());
        const bool covered =
            isAddress ? address == name : address.ends_with("@" + name) || address.ends_with("." + name);
        return covered ? std::optional(given) : std::nullopt;
    }

    [[nodiscard]] Setting base() const
    {
        Setting setting;
        const bool isAddress = m_identity.find('@') != std::string::npos;
        const std::string from = isAddress ? m_identity : "someone@" + m_identity;
        setting.set("ses:FromAddress", Given({from}));
        setting.set("ses:FeedbackAddress", Given({from}));
        setting.set("ses:Recipients", Given({"customer@example.net"}));
        setting.set("ses:ApiVersion", Given({"2"}));
        setting.set("aws:CurrentTime", Given({timeText(m_now)}));
        setting.set("aws:EpochTime", Given({std::to_string(m_now)}));
        setting.set("aws:SecureTransport", Given({"true"}));
        setting.set("aws:SourceIp", Given({"198.51.100.7"}));
        return setting;
    }

    [[nodiscard]] Setting witnessOf(const Statement &statement) const
    {
        Setting setting = base();
        for (const Condition &condition : statement.conditions) {
            if (auto given = possible(lowered(condition.key.value), satisfying(condition)))
                setting.set(condition.key.value, std::move(*given));
        }
        return setting;
    }

    /// One key after the other takes each value worth trying.
    void varied(const Setting &witness, const Statement &statement)
    {
        std::set<Sender> senders{stranger()};
        if (statement.principal) {
            for (const PrincipalEntry &entry : statement.principal->entries) {
                for (const Sender &sender : sendersOf(entry))
                    senders.insert(sender);
            }
        }
        std::set<std::string> actions;
        for (const std::string &action : m_actions) {
            const auto matches = [&](const Item &item) { return globMatches(lowered(item.value), lowered(action)); };
            if (actions.empty() && statement.action &&
                std::any_of(statement.action->items.values.begin(), statement.action->items.values.end(), matches))
                actions.insert(action);
        }
        if (actions.empty())
            actions.insert("ses:SendEmail");
        for (const auto &[key, tries] : m_values) {
            for (const Given &given : tries) {
                Setting setting = witness;
                setting.set(m_keys.at(key), given);
                aroundSetting(setting, senders, actions);
            }
        }
    }

    void aroundSetting(const Setting &setting, const std::set<Sender> &senders, const std::set<std::string> &actions)
    {
        for (const Sender &sender : senders) {
            for (const std::string &action : actions) {
                if (m_probes.requests.size() < mostRequests)
                    m_probes.requests.push_back(request(setting, sender, action));
            }
        }
    }

    [[nodiscard]] Request request(const Setting &setting, const Sender &sender, const std::string &action) const
    {
        Request made{sender.arn, sender.account, action, m_arn, {}};
        const auto add = [&](const char *key, const std::string &value) {
            if (!value.empty() && !setting.values.contains(lowered(key)))
                made.context.push_back({key, {value}});
        };
        if (!sender.account.empty()) {
            add("aws:PrincipalArn", sender.roleArn.empty() ? sender.arn : sender.roleArn);
            add("aws:PrincipalAccount", sender.account);
            if (sender.roleArn.empty())
                add("aws:username", sender.arn.substr(sender.arn.rfind('/') + 1));
        }
        for (const auto &[key, entry] : setting.values) {
            if (entry.second)
                made.context.push_back({entry.first, *entry.second});
        }
        return made;
    }

    std::string m_arn;
    std::string m_identity;
    std::int64_t m_now;
    std::vector<const Statement *> m_statements;
    std::set<Sender> m_senders;
    std::set<std::string> m_actions;
    std::map<std::string, std::string> m_keys; ///< folded -> as written first
    std::map<std::string, std::vector<Given>> m_values;
    Probes m_probes;
};

} // namespace

Probes makeProbes(const std::vector<const Document *> &documents, const std::string &identityArn, std::int64_t now)
{
    return Making(documents, identityArn, now).take();
}

} // namespace policy
