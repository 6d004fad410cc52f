// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/identity_text.h"

#include "ses/address.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tables::IdentityText)
};

} // namespace

Sign statusSign(ses::VerificationStatus status)
{
    switch (status) {
    case ses::VerificationStatus::NotStarted:
        return {Tr::tr("Not started", "verification status"), u"state-none"_s, Tone::Neutral};
    case ses::VerificationStatus::Pending:
        return {Tr::tr("Pending", "verification status"), u"state-pending"_s, Tone::Warning};
    case ses::VerificationStatus::Success:
        return {Tr::tr("Verified", "verification status"), u"state-success"_s, Tone::Positive};
    case ses::VerificationStatus::Failed:
        return {Tr::tr("Failed", "verification status"), u"state-error"_s, Tone::Negative};
    case ses::VerificationStatus::TemporaryFailure:
        return {Tr::tr("Temporary failure", "verification status"), u"state-warning"_s, Tone::Warning};
    }
    return {};
}

QString typeName(ses::IdentityType type)
{
    switch (type) {
    case ses::IdentityType::EmailAddress:
        return Tr::tr("Email address", "identity type");
    case ses::IdentityType::Domain:
        return Tr::tr("Domain", "identity type");
    }
    return {};
}

Sign purposeSign(ses::DnsRecord::Purpose purpose)
{
    switch (purpose) {
    case ses::DnsRecord::Purpose::Dkim:
        return {Tr::tr("DKIM, proves ownership"), u"key"_s, Tone::Neutral};
    case ses::DnsRecord::Purpose::MailFromMx:
        return {Tr::tr("MAIL FROM, takes bounces"), u"mailbox"_s, Tone::Neutral};
    case ses::DnsRecord::Purpose::MailFromSpf:
        return {Tr::tr("MAIL FROM, SPF"), u"identity"_s, Tone::Neutral};
    }
    return {};
}

QString relativeTime(const QDateTime &then, const QDateTime &now, const QLocale &locale)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = then.secsTo(now);
    if (seconds < minute) // also a clock that runs behind
        return Tr::tr("just now");
    if (seconds < hour)
        return Tr::tr("%Ln minute(s) ago", nullptr, int(seconds / minute));
    if (seconds < day)
        return Tr::tr("%Ln hour(s) ago", nullptr, int(seconds / hour));
    if (seconds < 7 * day)
        return Tr::tr("%Ln day(s) ago", nullptr, int(seconds / day));
    return locale.toString(then.toLocalTime().date(), QLocale::ShortFormat);
}

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString proofSentence(const ses::Identity &identity)
{
    const bool domain = identity.summary.type == ses::IdentityType::Domain;
    switch (identity.summary.status) {
    case ses::VerificationStatus::Success:
        return domain ? Tr::tr("Ownership is proved by the DKIM records in the domain's DNS.")
                      : Tr::tr("Ownership is proved: the link in the verification message was followed.");
    case ses::VerificationStatus::Pending:
        return domain
                   ? Tr::tr("Waiting for the DKIM records. Publish the three CNAME records of the Authentication tab "
                            "in the domain's DNS; Amazon SES looks for them for 72 hours.")
                   : Tr::tr("Waiting for the link in the verification message to be followed. It is valid for "
                            "24 hours.");
    case ses::VerificationStatus::Failed:
        return domain ? Tr::tr("The DKIM records were not found within 72 hours.")
                      : Tr::tr("The link in the verification message was not followed within 24 hours.");
    case ses::VerificationStatus::TemporaryFailure:
        return Tr::tr("The DKIM records were there and cannot be found now. After 72 hours the identity fails.");
    case ses::VerificationStatus::NotStarted:
        return Tr::tr("Verification has not been started.");
    }
    return {};
}

QString coverageSentence(const ses::IdentitySummary &identity)
{
    const QString name = ses::toDisplay(identity.name);
    if (identity.type == ses::IdentityType::Domain)
        return Tr::
            tr("Covers every address at %1 and at its subdomains. A more specific verified identity (a subdomain or "
               "an address) takes its settings and policies from itself.")
                .arg(name);
    return Tr::tr(
               "Covers %1 and its labels, such as %2. It goes before the domain's identity: settings and policies are "
               "its own.")
        .arg(name, ses::localPartOf(name) + u"+label@"_s + ses::domainOf(name));
}

QString bounceSentence(const ses::NotificationSettings &settings)
{
    const bool topic = !settings.bounceTopic.isEmpty();
    // Without any method SES forwards by mail, whatever the switch says.
    if (!topic && !settings.feedbackForwarding)
        return Tr::tr(
            "No topic is set for bounces, so Amazon SES forwards them by email to the Return-Path address even "
            "though forwarding is disabled.");
    if (topic && settings.feedbackForwarding)
        return Tr::tr(
                   "A bounce is published to the topic %1 and forwarded by email to the message's Return-Path address.")
            .arg(settings.bounceTopic);
    if (topic)
        return Tr::tr("A bounce is published to the topic %1. Nothing is forwarded by email.")
            .arg(settings.bounceTopic);
    return Tr::tr(
        "A bounce is forwarded by email to the message's Return-Path address, which is the From address unless the "
        "message says otherwise.");
}

QString recordsText(const QList<ses::DnsRecord> &records)
{
    QStringList lines;
    for (const ses::DnsRecord &record : records)
        lines.append(record.name + u'\t' + record.type + u'\t' + record.value);
    return lines.join(u'\n');
}

QString deletionSentence(int identities, int policies)
{
    const QString stops = Tr::tr("Sending as %Ln identity(s) stops at once.", "deletion of identities", identities);
    if (policies == 0)
        return Tr::tr("%1 No policy is attached.", "deletion").arg(stops);
    return Tr::tr("%1 %2", "two sentences about a deletion")
        .arg(stops, Tr::tr("%Ln policy(s) attached goes with it.", "deletion of identities", policies));
}

} // namespace tables
