// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/rehearsal.h"
#include "tables/message_text.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// The tests of a policy: requests that it must allow or must deny. Kept in the workspace beside drafts.
namespace tables {

struct PolicyCase
{
    QString name;
    bool mustBeAllowed = true;
    ses::Trial trial; ///< without draft; an invalid time: whenever it is run
};

/// Name under which the cases of a policy are kept (ses::Workspace::saveDraft).
[[nodiscard]] QString casesKey(const QString &identityArn, const QString &policyName);
[[nodiscard]] QByteArray casesToJson(const QList<PolicyCase> &cases);  ///< empty: there are none
[[nodiscard]] QList<PolicyCase> casesFromJson(const QByteArray &json); ///< what cannot be read is left out

/// "jane, ses:SendEmail, news@example.com": for people who do not want to think of a name.
[[nodiscard]] QString caseNameOf(const ses::Trial &trial);

/// Whether identity and policies let the request pass. Quota, sandbox and the like do not count: a policy cannot mend
/// them.
[[nodiscard]] bool policiesAllow(const ses::Preflight &preflight);
/// What became of a case; nullopt: not run yet.
[[nodiscard]] Sign caseSign(const PolicyCase &policyCase, std::optional<bool> allowed);

} // namespace tables
