// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/finding_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

QString translated(const char *sentence)
{
    return QCoreApplication::translate("policy", sentence);
}

QString countText(policy::Severity severity, int count)
{
    switch (severity) {
    case policy::Severity::Error:
        return Tr::tr("%n error(s)", "", count);
    case policy::Severity::Security:
        return Tr::tr("%n security finding(s)", "", count);
    case policy::Severity::Warning:
        return Tr::tr("%n warning(s)", "", count);
    case policy::Severity::Suggestion:
        return Tr::tr("%n suggestion(s)", "", count);
    }
    return {};
}

} // namespace

QString messageText(const policy::Message &message)
{
    const QString sentence = translated(message.sentence);
    QString text;
    // Not QString::arg: an argument may itself hold "%1".
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar next = i + 1 < sentence.size() ? sentence.at(i + 1) : QChar();
        const std::size_t number = next >= u'1' && next <= u'9' ? next.unicode() - u'1' : 9;
        if (sentence.at(i) == u'%' && number < message.arguments.size()) {
            text += QString::fromStdString(message.arguments[number]);
            ++i;
        } else {
            text += sentence.at(i);
        }
    }
    return text;
}

Sign severitySign(policy::Severity severity)
{
    switch (severity) {
    case policy::Severity::Error:
        return {Tr::tr("Error", "severity"), u"severity-error"_s, Tone::Negative};
    case policy::Severity::Security:
        return {Tr::tr("Security", "severity"), u"severity-security"_s, Tone::Negative};
    case policy::Severity::Warning:
        return {Tr::tr("Warning", "severity"), u"severity-warning"_s, Tone::Warning};
    case policy::Severity::Suggestion:
        return {Tr::tr("Suggestion", "severity"), u"severity-suggestion"_s, Tone::Neutral};
    }
    return {};
}

QString fixText(const policy::Fix &fix)
{
    const QString title = messageText(fix.title);
    switch (fix.effect) {
    case policy::Fix::Effect::GrantsMore:
        return Tr::tr("%1 (grants more)").arg(title);
    case policy::Fix::Effect::GrantsLess:
        return Tr::tr("%1 (grants less)").arg(title);
    case policy::Fix::Effect::None:
        break;
    }
    return title;
}

QString findingToolTip(const policy::Finding &finding)
{
    QStringList lines{
        Tr::tr("%1: %2", "severity, message").arg(severitySign(finding.severity).word, messageText(finding.message))};
    if (const policy::FindingHelp *help = policy::findingHelp(finding.id); help && help->why && *help->why)
        lines.append(translated(help->why));
    return lines.join(u'\n');
}

QString findingsSummary(const policy::CheckResult &result)
{
    if (result.findings.empty())
        return Tr::tr("No problems found");
    using enum policy::Severity;
    QStringList parts;
    for (const policy::Severity severity : std::array{Error, Security, Warning, Suggestion}) {
        int count = 0;
        for (const policy::Finding &finding : result.findings)
            count += finding.severity == severity ? 1 : 0;
        if (count > 0)
            parts.append(countText(severity, count));
    }
    if (result.suppressed > 0)
        parts.append(Tr::tr("%n more not listed", "", int(result.suppressed)));
    return QLocale().createSeparatedList(parts);
}

} // namespace tables
