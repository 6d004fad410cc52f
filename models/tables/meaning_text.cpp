// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/meaning_text.h"

#include "policy/probes.h"
#include "ses/arn.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MeaningText)
};

QString senderPhrase(const policy::Request &request)
{
    const QString text = QString::fromStdString(request.principalArn);
    const auto arn = ses::parseArn(text);
    if (!arn)
        return Tr::tr("the service %1").arg(text);
    const QString name = arn->resource.section(u'/', -1);
    if (text == QLatin1StringView(policy::strangerArn))
        return Tr::tr("any other AWS account");
    if (arn->resource == QLatin1StringView(policy::anyUser))
        return Tr::tr("any other user of account %1", "one that is not named").arg(arn->account);
    if (arn->resource.startsWith("assumed-role/"_L1))
        return Tr::tr("role %1 of account %2").arg(arn->resource.section(u'/', 1, 1), arn->account);
    return Tr::tr("user %1 of account %2").arg(name, arn->account);
}

const policy::ContextEntry *entryOf(const policy::Request &request, const std::string &key)
{
    const QString wanted = QString::fromStdString(key).toLower();
    const auto found = std::find_if(request.context.begin(), request.context.end(), [&](const auto &entry) {
        return QString::fromStdString(entry.key).toLower() == wanted;
    });
    return found == request.context.end() ? nullptr : &*found;
}

QString keyPhrase(const policy::Request &request, const std::string &key)
{
    const QString name = QString::fromStdString(key);
    const auto *entry = entryOf(request, key);
    if (!entry)
        return Tr::tr("without %1", "condition key").arg(name);
    QStringList values;
    for (const std::string &value : entry->values)
        values.append(QString::fromStdString(value));
    return Tr::tr("%1 %2", "condition key, values").arg(name, values.join(", "_L1));
}

} // namespace

Sign meaningSign(policy::Meaning::Kind kind)
{
    using Kind = policy::Meaning::Kind;
    switch (kind) {
    case Kind::Same:
        return {Tr::tr("Means the same"), u"state-success"_s, Tone::Positive};
    case Kind::NoneFound:
        return {Tr::tr("No difference found"), u"state-info"_s, Tone::Neutral};
    case Kind::GrantsMore:
        return {Tr::tr("Grants more"), u"state-warning"_s, Tone::Warning};
    case Kind::GrantsLess:
        return {Tr::tr("Grants less"), u"state-info"_s, Tone::Neutral};
    case Kind::GrantsMoreAndLess:
        return {Tr::tr("Grants more and less"), u"state-warning"_s, Tone::Warning};
    }
    return {};
}

QString meaningSentence(const policy::Meaning &meaning)
{
    using Kind = policy::Meaning::Kind;
    switch (meaning.kind) {
    case Kind::Same:
        return Tr::tr("It says the same as what is attached: only the writing differs, if anything.");
    case Kind::NoneFound:
        return Tr::tr("None of %n example request(s) is decided differently. That is no proof.", "",
                      int(meaning.tried));
    case Kind::GrantsMore:
        return Tr::tr("Some requests would be allowed that are denied now, and none the other way round.");
    case Kind::GrantsLess:
        return Tr::tr("Some requests would be denied that are allowed now, and none the other way round.");
    case Kind::GrantsMoreAndLess:
        return Tr::tr("Some requests would be allowed that are denied now, and others the other way round.");
    }
    return {};
}

QString exampleSentence(const policy::Example &example)
{
    QStringList parts;
    for (const std::string &key : example.tellingKeys)
        parts.append(keyPhrase(example.request, key));
    const QString head = Tr::tr("%1: %2", "who, action")
                             .arg(senderPhrase(example.request), QString::fromStdString(example.request.action));
    return parts.isEmpty() ? head : Tr::tr("%1; %2", "who and action, conditions").arg(head, parts.join("; "_L1));
}

QString exampleCause(const policy::Example &example)
{
    if (example.policyName.empty())
        return {};
    const QString policy = QString::fromStdString(example.policyName);
    const QString number = QLocale().toString(qulonglong(example.statement + 1));
    return example.decidedBefore ? Tr::tr("by statement %1 of the attached policy %2").arg(number, policy)
                                 : Tr::tr("by statement %1 of %2", "number, policy").arg(number, policy);
}

} // namespace tables
