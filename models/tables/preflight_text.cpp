// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/preflight_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PreflightText)
};

const ses::Reason *firstWith(const ses::Preflight &preflight, ses::Verdict verdict)
{
    const auto found = std::find_if(preflight.reasons.begin(), preflight.reasons.end(),
                                    [verdict](const ses::Reason &reason) { return reason.verdict == verdict; });
    return found == preflight.reasons.end() ? nullptr : &*found;
}

/// The reason behind the answer that SES would give: it asks for permission before some checks that stand earlier here.
const ses::Reason *decidingReason(const ses::Preflight &preflight)
{
    const auto isPermission = [](ses::Check check) {
        return check == ses::Check::CallerPolicy || check == ses::Check::IdentityPolicy ||
               check == ses::Check::FurtherResources;
    };
    if (preflight.error && preflight.error->code == ses::ErrorCode::AccessDenied) {
        for (const ses::Reason &reason : preflight.reasons) {
            if (reason.verdict == ses::Verdict::Fail && isPermission(reason.check))
                return &reason;
        }
    }
    return firstWith(preflight, ses::Verdict::Fail);
}

} // namespace

QString checkName(ses::Check check)
{
    switch (check) {
    case ses::Check::Syntax:
        return Tr::tr("Addresses and headers");
    case ses::Check::Size:
        return Tr::tr("Size");
    case ses::Check::RecipientCount:
        return Tr::tr("Number of recipients");
    case ses::Check::SendingEnabled:
        return Tr::tr("Sending enabled");
    case ses::Check::ConfigurationSet:
        return Tr::tr("Configuration set");
    case ses::Check::Identity:
        return Tr::tr("Verified identity");
    case ses::Check::CallerPolicy:
        return Tr::tr("IAM policies of the sender");
    case ses::Check::IdentityPolicy:
        return Tr::tr("Policies of the identity");
    case ses::Check::FurtherResources:
        return Tr::tr("Further resources");
    case ses::Check::Sandbox:
        return Tr::tr("Sandbox");
    case ses::Check::MailFrom:
        return Tr::tr("MAIL FROM domain");
    case ses::Check::Quota:
        return Tr::tr("Daily quota");
    case ses::Check::Rate:
        return Tr::tr("Sending rate");
    }
    return {};
}

Headline headline(const ses::Preflight &preflight)
{
    if (!preflight.accepted) {
        const ses::Reason *reason = decidingReason(preflight);
        const QString why = reason ? reason->text : preflight.error ? preflight.error->message : QString();
        const QString text = why.isEmpty() ? Tr::tr("Would be refused.") : Tr::tr("Would be refused: %1").arg(why);
        return {text, verdictSign(ses::Verdict::Fail)};
    }
    const int warnings =
        int(std::count_if(preflight.reasons.begin(), preflight.reasons.end(),
                          [](const ses::Reason &reason) { return reason.verdict == ses::Verdict::Warning; }));
    if (warnings > 0)
        return {Tr::tr("Would be accepted, with %n warning(s).", "", warnings), verdictSign(ses::Verdict::Warning)};
    if (firstWith(preflight, ses::Verdict::NotChecked))
        return {Tr::tr("Would be accepted, as far as can be seen from here."), verdictSign(ses::Verdict::NotChecked)};
    return {Tr::tr("Would be accepted."), verdictSign(ses::Verdict::Pass)};
}

QString linkTitle(const ses::Link &link)
{
    switch (link.target) {
    case ses::Link::Target::None:
        return {};
    case ses::Link::Target::ComposeField:
        return Tr::tr("Go to Field");
    case ses::Link::Target::Identity:
        return Tr::tr("Show Identity");
    case ses::Link::Target::IdentityPolicy:
        return Tr::tr("Show Identity Policy");
    case ses::Link::Target::UserPolicy:
        return Tr::tr("Show User Policy");
    case ses::Link::Target::Account:
        return Tr::tr("Show Account");
    case ses::Link::Target::Message:
        return Tr::tr("Show Message");
    case ses::Link::Target::Region:
        return Tr::tr("Switch Region");
    }
    return {};
}

} // namespace tables
