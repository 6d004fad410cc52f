// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/event.h"
#include "ses/message.h"
#include "simulator/rules/facts.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

/// SES's rules as pure functions of Facts: no clock, no store, no randomness of their own. The pre-flight, the
/// simulator, and later the endpoint and replay call the same ones.
namespace simulator::rules {

/// Readings of points that SES's documentation leaves open (ses.md 2.8, 3.6); the defaults are the safer ones.
struct Options
{
    bool addressPoliciesOverrideDomain =
        false;                               ///< 2.8: guide's reading; false: only the identity named by the ARN counts
    bool ownerSandboxBlocksDelegate = false; ///< 3.6
    bool sourceArnSpeaksForAll =
        false; ///< 3.1: SES's pages; false: as seen, From and Return-Path need ARNs of their own (raw, SMTP)
};

/// Every check of ses.md 3.2 in order, with reasons for people and the error that SES would give.
[[nodiscard]] ses::Preflight preflight(const Facts &facts, const ses::SendRequest &request, const QDateTime &now,
                                       const Options &options = {});

/// Which identity speaks for the source, once accepted.
[[nodiscard]] std::optional<IdentityFacts> sourceIdentity(const Facts &facts, const ses::SendRequest &request);

/// The identity whose notification settings, MAIL FROM and default configuration set hold for the source: the owner's
/// most specific verified one, which need not be the one the ARN names (ses.md 1.2).
[[nodiscard]] std::optional<IdentityFacts> settingsIdentity(const Facts &facts, const ses::SendRequest &request);

/// Name of the configuration set in force: the request's, else the identity's default one; may be empty.
[[nodiscard]] QString configurationSetInForce(const Facts &facts, const ses::SendRequest &request);

/// What will happen to an accepted message: events with their time (delay after acceptance), in order. Recipients of
/// the mailbox simulator behave as ses.md 7.1 says, suppressed ones as 7.2, others as the person picked or delivered.
struct PlannedEvent
{
    int delayMilliseconds = 0;
    ses::EventType type = ses::EventType::Send;
    QStringList recipients;
    QString bounceType;
    QString subType;
    QString status;     ///< enhanced status code "5.1.1"
    QString diagnostic; ///< "smtp; 550 5.1.1 Unknown User"
    bool automaticReply =
        false; ///< out-of-office: a mail to feedbackAddress() and nothing else; `type` means nothing then
    bool addToSuppressionList = false;
};
[[nodiscard]] QList<PlannedEvent> plan(const Facts &facts, const ses::SendRequest &request);

/// Recipients that count to quota, bounce and complaint rates (mailbox simulator addresses do not; ses.md 7.1).
[[nodiscard]] int countedRecipients(const ses::SendRequest &request);

/// Where bounces and complaints are mailed: Return-Path, MAIL FROM or Source, as the door has it (ses.md 6.2).
[[nodiscard]] QString feedbackAddress(const ses::SendRequest &request);

/// Who is told of an event, and why (ses.md 6.1, 6.2). `set` is the configuration set in force, if any.
[[nodiscard]] QList<ses::FeedbackRoute> routes(const IdentityFacts &identity, const ses::SendRequest &request,
                                               const std::optional<ses::ConfigurationSet> &set, ses::EventType type);

/// Everything that event JSON says about the mail itself.
struct MailFacts
{
    QString messageId;
    QDateTime sentAt;
    QString sourceArn;
    QString callerIdentity; ///< user name
    QByteArray raw;         ///< MIME, for headers and commonHeaders
};
/// Event publishing JSON (ses.md 6.4), compact UTF-8. `configurationSet` of the request should be the one in force.
[[nodiscard]] QByteArray eventJson(const ses::SendRequest &, const MailFacts &, const PlannedEvent &,
                                   const QDateTime &at, const QString &feedbackId);
/// Feedback notification JSON for identity topics (ses.md 6.3); empty when the type has none.
[[nodiscard]] QByteArray notificationJson(const ses::SendRequest &, const MailFacts &, const PlannedEvent &,
                                          const QDateTime &at, const QString &feedbackId, bool includeHeaders);
/// The mail of email feedback forwarding (RFC 3464 / 5965; ses.md 6.2), or the automatic reply.
[[nodiscard]] QByteArray feedbackMail(const ses::SendRequest &, const MailFacts &, const PlannedEvent &,
                                      const QString &to, const QDateTime &at);

/// What putting a policy checks, in SES's order and words (ses.md 2.6). `principalExists` answers for account ids and
/// user or role ARNs; nullopt: acceptable.
struct PolicyPut
{
    ses::Scope scope;
    QString identity;
    bool identityVerified = false;
    QString name;
    QByteArray text;
    int policiesBefore = 0; ///< others on the identity
};
[[nodiscard]] std::optional<ses::Error>
refusePolicy(const PolicyPut &put, const std::function<bool(const QString &principal)> &principalExists);

} // namespace simulator::rules
