// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/errors.h"
#include "simulator/rules/inquiry.h"
#include "simulator/rules/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

/// SES asks in another order than people read: the caller's IAM policies come before the identity (ses.md 3.2).
int rank(const Finding &finding)
{
    switch (finding.reason.check) {
    case ses::Check::Syntax:
        return 1;
    case ses::Check::Size:
        return 2;
    case ses::Check::RecipientCount:
        return 3;
    case ses::Check::SendingEnabled:
        return 4;
    case ses::Check::ConfigurationSet:
        return 5;
    case ses::Check::CallerPolicy:
        return 6;
    case ses::Check::FurtherResources:
        return 7;
    case ses::Check::Identity:
        return 8;
    case ses::Check::IdentityPolicy:
        return 9;
    case ses::Check::Sandbox:
        return 10;
    case ses::Check::MailFrom:
        return 11;
    case ses::Check::Quota:
        return 12;
    case ses::Check::Rate:
        return 13;
    }
    return 14;
}

std::optional<ses::Error> firstError(const Inquiry &inquiry, const Findings &findings)
{
    if (!inquiry.caller)
        return ses::errors::invalidCredentials(inquiry.request.door); // before anything else is looked at
    const Finding *first = nullptr;
    for (const Finding &finding : findings) {
        if (finding.error && (!first || rank(finding) < rank(*first)))
            first = &finding;
    }
    return first ? first->error : std::nullopt;
}

} // namespace

Inquiry::Inquiry(const Facts &facts_, const ses::SendRequest &request_, const QDateTime &now_, const Options &options_)
    : facts(facts_)
    , request(request_)
    , options(options_)
    , now(now_)
    , account(facts.account(request.scope).value_or(AccountFacts{}))
    , caller(facts.caller(request.principalArn))
    , roles(senderRoles(facts, request, options))
    , configurationSet(configurationSetInForce(facts, request))
{}

Finding passed(ses::Check check, const QString &text)
{
    return {{check, ses::Verdict::Pass, text, {}, {}, {}}, {}};
}

Finding warned(ses::Check check, const QString &text, const QString &advice, const ses::Link &link)
{
    return {{check, ses::Verdict::Warning, text, advice, link, {}}, {}};
}

Finding notChecked(ses::Check check, const QString &text)
{
    return {{check, ses::Verdict::NotChecked, text, {}, {}, {}}, {}};
}

Finding failed(ses::Check check, const QString &text, const QString &advice, const ses::Link &link, ses::Error error)
{
    error.advice = advice.isEmpty() ? text : QString(text + u' ' + advice);
    return {{check, ses::Verdict::Fail, text, advice, link, {}}, error};
}

ses::Link toField(const QString &objectName)
{
    return {ses::Link::Target::ComposeField, {}, objectName, {}, -1};
}

ses::Preflight preflight(const Facts &facts, const ses::SendRequest &request, const QDateTime &now,
                         const Options &options)
{
    const Inquiry inquiry(facts, request, now, options);
    Findings findings;
    for (const auto check :
         {checkSyntax, checkSize, checkRecipientCount, checkSendingEnabled, checkConfigurationSet, checkIdentity,
          checkPolicies, checkFurtherResources, checkSandbox, checkMailFrom, checkQuota, checkRate})
        findings += check(inquiry);
    ses::Preflight result;
    for (const Finding &finding : findings)
        result.reasons.append(finding.reason);
    // Reasons of several identities alternate between the two policy checks.
    std::stable_sort(result.reasons.begin(), result.reasons.end(),
                     [](const ses::Reason &a, const ses::Reason &b) { return a.check < b.check; });
    result.error = firstError(inquiry, findings);
    result.accepted = !result.error;
    return result;
}

} // namespace simulator::rules
