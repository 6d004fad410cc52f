// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/ascii.h"
#include "policy/catalogue.h"

#include <array>

namespace policy::catalogue {

namespace {

using enum KeyType;

// Named so that the table below reads as a table.
constexpr bool list = true, single = false;
constexpr bool documented = true, general = false;
constexpr bool sometimes = true, always = false;

// Source: policy-language.md 4.4, ses.md 2.4.
constexpr auto allKeys = std::to_array<ConditionKey>({
    {"ses:Recipients", String, list, documented, sometimes,
     QT_TRANSLATE_NOOP("policy", "every address of To, Cc and Bcc"), "*@example.com"},
    {"ses:FromAddress", String, single, documented, sometimes,
     QT_TRANSLATE_NOOP("policy", "the From address, without the display name"), "marketing@example.com"},
    {"ses:FromDisplayName", String, single, documented, sometimes,
     QT_TRANSLATE_NOOP("policy", "the display name of From"), "Marketing"},
    {"ses:FeedbackAddress", String, single, documented, sometimes,
     QT_TRANSLATE_NOOP("policy", "the Return-Path: where bounces and complaints go"), "bounces@example.com"},
    {"ses:ApiVersion", String, single, documented, always,
     QT_TRANSLATE_NOOP("policy", "the version of the API, 1 or 2; SMTP counts as 2"), "2"},
    {"ses:TenantName", String, single, documented, sometimes, QT_TRANSLATE_NOOP("policy", "the tenant that sends"),
     "tenant-one"},
    {"ses:MultiRegionEndpointId", String, single, documented, sometimes,
     QT_TRANSLATE_NOOP("policy", "the id of the multi-region endpoint"), "abcdef12.g3h"},
    {"aws:CurrentTime", Date, single, documented, always,
     QT_TRANSLATE_NOOP("policy", "the date and time of the request"), "2027-01-31T12:00:00Z"},
    {"aws:EpochTime", Date, single, documented, always,
     QT_TRANSLATE_NOOP("policy", "the time of the request in seconds since 1970"), "1801396800"},
    {"aws:SecureTransport", Boolean, single, documented, always,
     QT_TRANSLATE_NOOP("policy", "whether the connection is encrypted"), "true"},
    {"aws:SourceIp", Ip, single, documented, sometimes,
     QT_TRANSLATE_NOOP("policy", "the caller's public address; not through a VPC endpoint"), "203.0.113.0/24"},
    {"aws:VpcSourceIp", Ip, single, documented, sometimes,
     QT_TRANSLATE_NOOP("policy", "the caller's address in its VPC; only through a VPC endpoint"), "10.1.0.0/16"},
    {"aws:SourceVpc", String, single, documented, sometimes,
     QT_TRANSLATE_NOOP("policy", "the VPC of the caller; only through a VPC endpoint"), "vpc-0abc1234"},
    {"aws:SourceVpce", String, single, documented, sometimes,
     QT_TRANSLATE_NOOP("policy", "the VPC endpoint that was used"), "vpce-0abc1234"},
    {"aws:UserAgent", String, single, documented, sometimes,
     QT_TRANSLATE_NOOP("policy", "the name of the client; the caller can choose it freely"), "aws-cli/2*"},
    {"aws:SourceArn", Arn, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the resource for which a service calls"),
     "arn:aws:cognito-idp:us-east-1:111111111111:userpool/us-east-1_Abc"},
    {"aws:SourceAccount", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the account for which a service calls"), "111111111111"},
    {"aws:SourceOrgID", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the organization for which a service calls"), "o-a1b2c3d4e5"},
    {"aws:SourceOrgPaths", String, list, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the place in the organization for which a service calls"), "o-a1b2c3d4e5/r-ab12/*"},
    {"aws:PrincipalArn", Arn, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the caller's ARN; of a role session, the role's"),
     "arn:aws:iam::222222222222:role/mailer"},
    {"aws:PrincipalAccount", String, single, general, sometimes, QT_TRANSLATE_NOOP("policy", "the caller's account"),
     "222222222222"},
    {"aws:PrincipalOrgID", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the organization of the caller's account"), "o-a1b2c3d4e5"},
    {"aws:PrincipalOrgPaths", String, list, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the place of the caller's account in its organization"), "o-a1b2c3d4e5/r-ab12/*"},
    {"aws:PrincipalTag/", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the value of a tag of the caller"), "marketing"},
    {"aws:PrincipalType", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "what the caller is: account, user, assumed role, ..."), "AssumedRole"},
    {"aws:PrincipalIsAWSService", Boolean, single, general, always,
     QT_TRANSLATE_NOOP("policy", "whether the caller is a service of AWS"), "false"},
    {"aws:PrincipalServiceName", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the name of the calling service"), "cognito-idp.amazonaws.com"},
    {"aws:PrincipalServiceNamesList", String, list, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "all names of the calling service"), "cognito-idp.amazonaws.com"},
    {"aws:userid", String, single, general, sometimes, QT_TRANSLATE_NOOP("policy", "the unique id of the caller"),
     "AROAEXAMPLEID12345678:session"},
    {"aws:username", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the name of the IAM user; not for roles"), "Jane"},
    {"aws:TokenIssueTime", Date, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "when the temporary credentials were issued"), "2027-01-31T12:00:00Z"},
    {"aws:MultiFactorAuthPresent", Boolean, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "whether a second factor was used; only for temporary credentials"), "true"},
    {"aws:MultiFactorAuthAge", Number, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "seconds since the second factor was used"), "3600"},
    {"aws:referer", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the page named by the client; the caller can choose it freely"),
     "https://example.com/*"},
    {"aws:RequestedRegion", String, single, general, always, QT_TRANSLATE_NOOP("policy", "the region of the request"),
     "eu-west-1"},
    {"aws:ResourceAccount", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the account that owns the identity"), "111111111111"},
    {"aws:ResourceOrgID", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the organization of the owner"), "o-a1b2c3d4e5"},
    {"aws:ResourceOrgPaths", String, list, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the place of the owner in its organization"), "o-a1b2c3d4e5/r-ab12/*"},
    {"aws:ResourceTag/", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the value of a tag of the identity"), "production"},
    {"aws:RequestTag/", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the value of a tag in the request"), "production"},
    {"aws:TagKeys", String, list, general, sometimes, QT_TRANSLATE_NOOP("policy", "the names of tags in the request"),
     "team"},
    {"aws:ViaAWSService", Boolean, single, general, always,
     QT_TRANSLATE_NOOP("policy", "whether a service calls with the caller's credentials"), "false"},
    {"aws:CalledVia", String, list, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the services that forwarded the call"), "cloudformation.amazonaws.com"},
    {"aws:CalledViaFirst", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the first service that forwarded the call"), "cloudformation.amazonaws.com"},
    {"aws:CalledViaLast", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the last service that forwarded the call"), "cloudformation.amazonaws.com"},
    {"aws:VpceAccount", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the account of the VPC endpoint"), "222222222222"},
    {"aws:VpceOrgID", String, single, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the organization of the VPC endpoint"), "o-a1b2c3d4e5"},
    {"aws:VpceOrgPaths", String, list, general, sometimes,
     QT_TRANSLATE_NOOP("policy", "the place of the VPC endpoint in its organization"), "o-a1b2c3d4e5/r-ab12/*"},
});

bool isNamed(const ConditionKey &key, std::string_view name)
{
    const bool prefix = key.name.ends_with('/');
    if (prefix && name.size() > key.name.size())
        return equalsIgnoringCase(key.name, name.substr(0, key.name.size()));
    return equalsIgnoringCase(key.name, name);
}

} // namespace

std::span<const ConditionKey> conditionKeys()
{
    return allKeys;
}

const ConditionKey *findConditionKey(std::string_view name)
{
    for (const ConditionKey &key : allKeys) {
        if (isNamed(key, name))
            return &key;
    }
    return nullptr;
}

} // namespace policy::catalogue
