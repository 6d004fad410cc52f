// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/rules/roles.h"
#include "simulator/rules/rules.h"

#include <QList>

#include <optional>
#include <vector>

namespace simulator::rules {

/// One request with what all checks need of the facts. Lives for one preflight() call.
struct Inquiry
{
    const Facts &facts;
    const ses::SendRequest &request;
    const Options &options;
    QDateTime now;
    AccountFacts account; ///< the sender's
    std::optional<CallerFacts> caller;
    std::vector<SenderRole> roles;
    QString configurationSet; ///< in force

    Inquiry(const Facts &facts, const ses::SendRequest &request, const QDateTime &now, const Options &options);
};

/// What one check found. `error`: what SES answers if this is its first failure.
struct Finding
{
    ses::Reason reason;
    std::optional<ses::Error> error;
};
using Findings = QList<Finding>;

[[nodiscard]] Finding passed(ses::Check check, const QString &text);
[[nodiscard]] Finding warned(ses::Check check, const QString &text, const QString &advice, const ses::Link &link = {});
[[nodiscard]] Finding notChecked(ses::Check check, const QString &text);
/// The error's advice is the one of the reason.
[[nodiscard]] Finding failed(ses::Check check, const QString &text, const QString &advice, const ses::Link &link,
                             ses::Error error);
[[nodiscard]] ses::Link toField(const QString &objectName);

// The checks, each in a file of its own. Every one gives at least one finding.
[[nodiscard]] Findings checkSyntax(const Inquiry &);
[[nodiscard]] Findings checkSize(const Inquiry &);
[[nodiscard]] Findings checkRecipientCount(const Inquiry &);
[[nodiscard]] Findings checkSendingEnabled(const Inquiry &);
[[nodiscard]] Findings checkConfigurationSet(const Inquiry &);
[[nodiscard]] Findings checkIdentity(const Inquiry &);
/// CallerPolicy and IdentityPolicy findings, in that order.
[[nodiscard]] Findings checkPolicies(const Inquiry &);
[[nodiscard]] Findings checkFurtherResources(const Inquiry &);
[[nodiscard]] Findings checkSandbox(const Inquiry &);
[[nodiscard]] Findings checkMailFrom(const Inquiry &);
[[nodiscard]] Findings checkQuota(const Inquiry &);
[[nodiscard]] Findings checkRate(const Inquiry &);

/// Recipients that the sandbox refuses, as the error lists them.
[[nodiscard]] QStringList unverifiedRecipients(const Inquiry &);
/// Senders that SES lists as not verified.
[[nodiscard]] QStringList unverifiedSenders(const Inquiry &);

} // namespace simulator::rules
