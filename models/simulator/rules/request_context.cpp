// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rules/request_context.h"

#include "policy/ascii.h"
#include "policy/instant.h"
#include "ses/arn.h"
#include "simulator/rules/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

/// "arn:aws:sts::1:assumed-role/R/session" is asked about as its role (policy-language.md 3.1, request side). The
/// session's ARN does not carry the role's path.
QString principalArnKey(const QString &arn)
{
    if (!arn.contains(":assumed-role/"_L1))
        return arn;
    const auto parsed = ses::parseArn(arn);
    if (!parsed || parsed->service != "sts"_L1 || !parsed->resource.startsWith("assumed-role/"_L1))
        return arn;
    return ses::Arn{parsed->partition, u"iam"_s, {}, parsed->account, u"role/"_s + parsed->resource.section(u'/', 1, 1)}
        .toString();
}

class Context
{
public:
    Context() { m_entries.reserve(mostEntries); }
    void add(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            m_entries.push_back({key, {value.toStdString()}});
    }
    /// In the place of what stands there; a key that comes several times has several values.
    void replace(const QList<ses::NameValue> &further)
    {
        for (const ses::NameValue &pair : further)
            std::erase_if(m_entries, [&](const auto &entry) { return isKey(entry, pair.name); });
        for (const ses::NameValue &pair : further) {
            auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                      [&](const auto &entry) { return isKey(entry, pair.name); });
            if (found == m_entries.end())
                found = m_entries.insert(found, {pair.name.toStdString(), {}});
            found->values.push_back(pair.value.toStdString());
        }
    }
    void add(const char *key, std::string value) { m_entries.push_back({key, {std::move(value)}}); }
    void add(const char *key, const QStringList &values)
    {
        policy::ContextEntry entry{key, {}};
        for (const QString &value : values)
            entry.values.push_back(value.toStdString());
        m_entries.push_back(std::move(entry));
    }
    [[nodiscard]] std::vector<policy::ContextEntry> take() && { return std::move(m_entries); }

private:
    static bool isKey(const policy::ContextEntry &entry, const QString &name)
    {
        return policy::equalsIgnoringCase(entry.key, name.toStdString());
    }

    static constexpr std::size_t mostEntries = 13;
    std::vector<policy::ContextEntry> m_entries;
};

void addMessage(Context &context, const ses::SendRequest &request)
{
    const bool v1 = request.door == ses::Door::V1Simple || request.door == ses::Door::V1Raw;
    context.add("ses:ApiVersion", v1 ? u"1"_s : u"2"_s);
    // The one sending action without the address keys (ses.md 2.4).
    if (ses::actionOf(request) == "ses:SendBulkEmail"_L1)
        return;
    QStringList recipients;
    for (const ses::Mailbox &recipient : request.recipients())
        recipients.append(wireAddress(recipient.address));
    const QString from = wireAddress(request.from.address);
    context.add("ses:FromAddress", from);
    context.add("ses:FromDisplayName", request.from.name);
    context.add("ses:FeedbackAddress", request.returnPath.isEmpty() ? from : wireAddress(request.returnPath));
    context.add("ses:Recipients", recipients);
}

} // namespace

policy::Request policyRequest(const ses::SendRequest &send, const QDateTime &at, const CallerFacts &caller,
                              const QString &resourceArn)
{
    Context context;
    addMessage(context, send);
    const qint64 seconds = at.toSecsSinceEpoch();
    context.add("aws:CurrentTime", policy::timeText(seconds));
    context.add("aws:EpochTime", std::to_string(seconds));
    context.add("aws:SecureTransport", std::string("true"));
    context.add("aws:SourceIp", send.sourceIp.isEmpty() ? u"127.0.0.1"_s : send.sourceIp);
    if (!caller.account.isEmpty()) // a service has no such keys (policy-language.md 4.4)
        context.add("aws:PrincipalArn", principalArnKey(caller.arn));
    context.add("aws:PrincipalAccount", caller.account);
    context.add("aws:userid", caller.userId);
    context.add("aws:username", caller.userName);
    context.replace(send.conditionKeys);

    policy::Request request;
    request.principalArn = caller.arn.toStdString();
    request.principalAccount = caller.account.toStdString();
    request.action = ses::actionOf(send).toStdString();
    request.resourceArn = resourceArn.toStdString();
    request.context = std::move(context).take();
    return request;
}

} // namespace simulator::rules
