// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/replay_table.h"

#include "ses/arn.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

QString senderText(const ses::ReplayedMessage &message)
{
    const auto arn = ses::parseArn(message.principalArn);
    return arn ? ReplayTable::tr("%1 of %2", "user, account").arg(arn->resource.section(u'/', -1), arn->account)
               : message.principalArn;
}

Sign changeSign(const ses::ReplayedMessage &message)
{
    return message.allowedAfter ? Sign{ReplayTable::tr("Now allowed"), u"state-delivery"_s, Tone::Positive}
                                : Sign{ReplayTable::tr("Now denied"), u"state-refused"_s, Tone::Negative};
}

QString deciderText(const ses::ReplayedMessage &message)
{
    if (message.policy.isEmpty())
        return ReplayTable::tr("IAM policies of the sender");
    const QString number = QLocale().toString(message.statement + 1);
    return message.sid.isEmpty() ? ReplayTable::tr("%1, statement %2", "policy, number").arg(message.policy, number)
                                 : ReplayTable::tr("%1, statement %2 (%3)", "policy, number, Sid")
                                       .arg(message.policy, number, message.sid);
}

} // namespace

ReplayTable::ReplayTable(QObject *parent)
    : ListTable([](const ses::ReplayedMessage &message) { return QString::number(message.key); },
                {
                    {tr("Change"), [](const ses::ReplayedMessage &message) { return changeSign(message).word; }, false,
                     changeSign},
                    {tr("Sent"), [](const ses::ReplayedMessage &message) { return timeText(message.at); }, false,
                     nullptr, [](const ses::ReplayedMessage &message) { return timeTextLong(message.at); }},
                    {tr("Sender"), senderText, true, nullptr,
                     [](const ses::ReplayedMessage &message) { return message.principalArn; }},
                    {tr("From"), [](const ses::ReplayedMessage &message) { return message.from; }, true},
                    {tr("Recipients"),
                     [](const ses::ReplayedMessage &message) { return message.recipients.join(", "_L1); }, true},
                    {tr("Decided By"), deciderText},
                },
                parent)
{}

QString replaySentence(const ses::Replay &replay)
{
    if (replay.messages == 0)
        return ReplayTable::tr("No message was sent with this identity yet.");
    const QString asked = ReplayTable::tr("%n recorded message(s) were asked again.", "", replay.messages);
    if (replay.nowDenied + replay.nowAllowed == 0)
        return ReplayTable::tr("%1 All would be decided as before.").arg(asked);
    QStringList parts{asked};
    if (replay.nowDenied > 0)
        parts << ReplayTable::tr("%n would be denied now.", "messages", replay.nowDenied);
    if (replay.nowAllowed > 0)
        parts << ReplayTable::tr("%n would be allowed now.", "messages", replay.nowAllowed);
    return parts.join(u' ');
}

} // namespace tables
