// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/ascii.h"
#include "policy/catalogue.h"

#include <algorithm>
#include <array>

namespace policy::catalogue {

namespace {

// Source: ses.md 2.3. The first four are those that SES documents for delegates.
constexpr auto allActions = std::to_array<Action>({
    {"ses:SendEmail", QT_TRANSLATE_NOOP("policy", "send messages that SES puts together"), true},
    {"ses:SendRawEmail", QT_TRANSLATE_NOOP("policy", "send complete messages, and send over SMTP"), true},
    {"ses:SendTemplatedEmail", QT_TRANSLATE_NOOP("policy", "send messages made from a template"), true},
    {"ses:SendBulkTemplatedEmail",
     QT_TRANSLATE_NOOP("policy", "send a template to many recipients, each with their own values"), true},
    {"ses:SendBulkEmail", QT_TRANSLATE_NOOP("policy", "send a template to many recipients with version 2 of the API"),
     false},
    {"ses:SendBounce", QT_TRANSLATE_NOOP("policy", "send a bounce for a received message"), false},
    {"ses:SendCustomVerificationEmail", QT_TRANSLATE_NOOP("policy", "send a verification message of one's own design"),
     false},
    {"ses:BatchGetMetricData", QT_TRANSLATE_NOOP("policy", "read sending metrics"), false},
    {"ses:CancelExportJob", QT_TRANSLATE_NOOP("policy", "cancel an export"), false},
    {"ses:CreateDeliverabilityTestReport", QT_TRANSLATE_NOOP("policy", "start a deliverability test"), false},
    {"ses:CreateEmailIdentityPolicy", QT_TRANSLATE_NOOP("policy", "add a policy to the identity"), false},
    {"ses:CreateExportJob", QT_TRANSLATE_NOOP("policy", "start an export of sending data"), false},
    {"ses:DeleteEmailIdentity", QT_TRANSLATE_NOOP("policy", "delete the identity"), false},
    {"ses:DeleteEmailIdentityPolicy", QT_TRANSLATE_NOOP("policy", "delete a policy of the identity"), false},
    {"ses:GetDomainStatisticsReport", QT_TRANSLATE_NOOP("policy", "read the statistics of the domain"), false},
    {"ses:GetEmailIdentity", QT_TRANSLATE_NOOP("policy", "read the identity's settings"), false},
    {"ses:GetEmailIdentityPolicies", QT_TRANSLATE_NOOP("policy", "read the identity's policies"), false},
    {"ses:GetExportJob", QT_TRANSLATE_NOOP("policy", "read the state of an export"), false},
    {"ses:ListExportJobs", QT_TRANSLATE_NOOP("policy", "list exports"), false},
    {"ses:ListRecommendations", QT_TRANSLATE_NOOP("policy", "list the recommendations for the identity"), false},
    {"ses:PutEmailIdentityConfigurationSetAttributes",
     QT_TRANSLATE_NOOP("policy", "choose the identity's configuration set"), false},
    {"ses:PutEmailIdentityDkimAttributes", QT_TRANSLATE_NOOP("policy", "turn DKIM signing on or off"), false},
    {"ses:PutEmailIdentityDkimSigningAttributes", QT_TRANSLATE_NOOP("policy", "change the keys for DKIM signing"),
     false},
    {"ses:PutEmailIdentityFeedbackAttributes", QT_TRANSLATE_NOOP("policy", "turn feedback forwarding on or off"),
     false},
    {"ses:PutEmailIdentityMailFromAttributes", QT_TRANSLATE_NOOP("policy", "change the MAIL FROM domain"), false},
    {"ses:TagResource", QT_TRANSLATE_NOOP("policy", "add tags to the identity"), false},
    {"ses:UntagResource", QT_TRANSLATE_NOOP("policy", "remove tags from the identity"), false},
    {"ses:UpdateEmailIdentityPolicy", QT_TRANSLATE_NOOP("policy", "change a policy of the identity"), false},
});

} // namespace

std::span<const Action> actions()
{
    return allActions;
}

const Action *findAction(std::string_view name)
{
    const auto found = std::find_if(allActions.begin(), allActions.end(),
                                    [&](const Action &action) { return equalsIgnoringCase(action.name, name); });
    return found == allActions.end() ? nullptr : &*found;
}

} // namespace policy::catalogue
