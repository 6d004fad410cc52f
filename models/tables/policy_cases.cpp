// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/policy_cases.h"

#include "ses/arn.h"
#include "tables/compose_draft.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PolicyCases)
};

} // namespace

QString casesKey(const QString &identityArn, const QString &policyName)
{
    return u"cases "_s + identityArn + u' ' + policyName;
}

QByteArray casesToJson(const QList<PolicyCase> &cases)
{
    if (cases.isEmpty())
        return {};
    QJsonArray list;
    for (const PolicyCase &each : cases) {
        list.append(
            QJsonObject{{u"name"_s, each.name},
                        {u"mustBeAllowed"_s, each.mustBeAllowed},
                        {u"at"_s, each.trial.at.isValid() ? each.trial.at.toUTC().toString(Qt::ISODate) : QString()},
                        {u"request"_s, QJsonDocument::fromJson(draft::toJson(each.trial.request)).object()}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<PolicyCase> casesFromJson(const QByteArray &json)
{
    QList<PolicyCase> cases;
    for (const QJsonValue &entry : QJsonDocument::fromJson(json).array()) {
        const auto request =
            draft::fromJson(QJsonDocument(entry[u"request"].toObject()).toJson(QJsonDocument::Compact));
        if (!request)
            continue;
        PolicyCase read;
        read.name = entry[u"name"].toString();
        read.mustBeAllowed = entry[u"mustBeAllowed"].toBool();
        read.trial.request = *request;
        read.trial.at = QDateTime::fromString(entry[u"at"].toString(), Qt::ISODate);
        cases.append(read);
    }
    return cases;
}

QString caseNameOf(const ses::Trial &trial)
{
    const auto arn = ses::parseArn(trial.request.principalArn);
    const QString who = arn ? arn->resource.section(u'/', -1) : trial.request.principalArn;
    QStringList parts{who, ses::actionOf(trial.request), trial.request.from.address};
    for (const ses::Mailbox &recipient : trial.request.recipients().mid(0, 1))
        parts << u"→ "_s + recipient.address;
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

bool policiesAllow(const ses::Preflight &preflight)
{
    using ses::Check;
    return std::none_of(preflight.reasons.begin(), preflight.reasons.end(), [](const ses::Reason &reason) {
        const bool counts = reason.check == Check::Identity || reason.check == Check::CallerPolicy ||
                            reason.check == Check::IdentityPolicy;
        return counts && reason.verdict == ses::Verdict::Fail;
    });
}

Sign caseSign(const PolicyCase &policyCase, std::optional<bool> allowed)
{
    if (!allowed)
        return {Tr::tr("Not run yet", "state of a case"), u"state-unknown"_s, Tone::Neutral};
    if (*allowed != policyCase.mustBeAllowed) {
        return *allowed ? Sign{Tr::tr("Fails: it is allowed", "state of a case"), u"state-refused"_s, Tone::Negative}
                        : Sign{Tr::tr("Fails: it is denied", "state of a case"), u"state-refused"_s, Tone::Negative};
    }
    return *allowed ? Sign{Tr::tr("Holds: it is allowed", "state of a case"), u"state-delivery"_s, Tone::Positive}
                    : Sign{Tr::tr("Holds: it is denied", "state of a case"), u"state-delivery"_s, Tone::Positive};
}

} // namespace tables
