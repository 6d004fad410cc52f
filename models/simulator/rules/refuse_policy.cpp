// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/arn.h"
#include "simulator/rules/refuse_statement.h"
#include "simulator/rules/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

constexpr int maximumName = 64;
constexpr std::size_t maximumText = 4096; ///< bytes, without insignificant white space (ses.md 2.1)
constexpr int maximumPolicies = 20;

ses::Error refusal(ses::ErrorCode code, const QString &awsCode, const QString &text, const QString &advice)
{
    ses::Error error;
    error.code = code;
    error.awsCode = awsCode;
    error.message = text;
    error.advice = advice;
    error.httpStatus = 400;
    return error;
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
}

/// What the API's own model refuses before SES looks at the policy.
std::optional<ses::Error> refuseParameters(const PolicyPut &put)
{
    using ses::ErrorCode;
    if (put.text.trimmed().isEmpty())
        return refusal(ErrorCode::InvalidParameter, u"ValidationError"_s,
                       u"1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must not "
                       "be null"_s,
                       Tr::tr("The policy has no text yet."));
    if (put.name.size() > maximumName)
        return refusal(ErrorCode::InvalidParameter, u"ValidationError"_s,
                       u"1 validation error detected: Value at 'policyName' failed to satisfy constraint: Member must "
                       "have length less than or equal to 64"_s,
                       Tr::tr("Give the policy a name of 1 to 64 characters."));
    if (put.name.isEmpty() || !std::all_of(put.name.begin(), put.name.end(), isNameCharacter))
        return refusal(ErrorCode::InvalidParameter, u"InvalidParameterValue"_s,
                       u"PolicyName is invalid. Policy names must only include alpha-numeric characters, dashes, and "
                       "underscores."_s,
                       Tr::tr("Use ASCII letters, digits, hyphens and underscores in the name."));
    return std::nullopt;
}

/// A placeholder is valid JSON; it is refused where it stands, as an ARN or a principal.
bool isSyntaxError(const policy::Finding &finding)
{
    return finding.severity == policy::Severity::Error && finding.id.starts_with("json");
}

std::optional<ses::Error> refuseDocument(const policy::Document &document, const QString &identityArn)
{
    const auto &findings = document.textFindings();
    const bool broken = std::any_of(findings.begin(), findings.end(), isSyntaxError);
    if (!document.isStrictJson() || broken || !document.root().isObject())
        return invalidPolicy(Tr::tr("The policy is not a valid JSON object."));
    if (policy::json::compacted(document.text()).size() > maximumText)
        return invalidPolicy(Tr::tr("The policy is longer than 4096 bytes."),
                             Tr::tr("Divide it: an identity may have 20 policies."));
    if (!document.opaque().empty())
        return invalidPolicy(Tr::tr("The policy holds an element that is unknown or of the wrong type."));
    if (document.statements().empty())
        return invalidPolicy(Tr::tr("The policy needs at least one statement."));
    for (const policy::Statement &statement : document.statements()) {
        if (auto error = refuseStatement(statement, identityArn))
            return error;
    }
    return std::nullopt;
}

} // namespace

std::optional<ses::Error> refusePolicy(const PolicyPut &put,
                                       const std::function<bool(const QString &principal)> &principalExists)
{
    if (auto error = refuseParameters(put))
        return error;
    const policy::Document document(put.text.toStdString());
    if (auto error = refuseDocument(document, ses::identityArn(put.scope, put.identity).toString()))
        return error;
    for (const policy::Statement &statement : document.statements()) {
        if (auto error = refusePrincipals(statement, principalExists))
            return error;
    }
    if (!put.identityVerified)
        return refusal(ses::ErrorCode::InvalidParameter, u"InvalidParameterValue"_s,
                       u"Invalid identity. Must be a verified email address or domain."_s,
                       Tr::tr("Verify the identity first; policies belong to verified identities."));
    if (put.policiesBefore >= maximumPolicies)
        return refusal(
            ses::ErrorCode::LimitExceeded, u"InvalidParameterValue"_s,
            u"Number of policies for %1 exceeds max allowed number of policies per resource"_s.arg(put.identity),
            Tr::tr("An identity may have 20 policies. Put statements together or delete one."));
    return std::nullopt;
}

} // namespace simulator::rules
