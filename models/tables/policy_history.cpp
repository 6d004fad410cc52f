// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/policy_history.h"

#include "ses/address.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

Sign whatSign(const PolicyMoment &moment)
{
    switch (moment.what) {
    case PolicyMoment::What::Created:
        return {PolicyHistoryTable::tr("Created", "policy"), u"add"_s, Tone::Neutral};
    case PolicyMoment::What::Changed:
        return {PolicyHistoryTable::tr("Changed", "policy"), u"edit"_s, Tone::Neutral};
    case PolicyMoment::What::Removed:
        return {PolicyHistoryTable::tr("Removed", "policy"), u"delete"_s, Tone::Warning};
    case PolicyMoment::What::Restored:
        return {PolicyHistoryTable::tr("Restored", "policy"), u"undo"_s, Tone::Neutral};
    }
    return {};
}

QString sizeText(const PolicyMoment &moment)
{
    if (!moment.version.text)
        return u"\u2013"_s;
    return QLocale().formattedDataSize(moment.version.text->size(), 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

QList<PolicyMoment> momentsOf(const QList<ses::PolicyVersion> &versions)
{
    struct State
    {
        QByteArray text;
        bool attached = false;
        bool existed = false;
    };
    QHash<QString, State> states;
    QList<PolicyMoment> moments;
    for (const ses::PolicyVersion &version : versions) {
        State &state = states[version.identity + u'\n' + version.name];
        PolicyMoment moment;
        moment.version = version;
        moment.before = state.attached ? state.text : QByteArray();
        moment.number = int(moments.size()) + 1;
        if (!version.text)
            moment.what = PolicyMoment::What::Removed;
        else if (state.attached)
            moment.what = PolicyMoment::What::Changed;
        else
            moment.what = state.existed ? PolicyMoment::What::Restored : PolicyMoment::What::Created;
        state = {version.text.value_or(QByteArray()), version.text.has_value(), true};
        moments.append(moment);
    }
    std::reverse(moments.begin(), moments.end());
    return moments;
}

PolicyHistoryTable::PolicyHistoryTable(QObject *parent)
    : ListTable([](const PolicyMoment &moment) { return QString::number(moment.number); },
                {
                    {tr("When"), [](const PolicyMoment &moment) { return timeText(moment.version.at); }, false, nullptr,
                     [](const PolicyMoment &moment) { return timeTextLong(moment.version.at); }},
                    {tr("Policy"), [](const PolicyMoment &moment) { return moment.version.name; }, true},
                    {tr("Identity"), [](const PolicyMoment &moment) { return ses::toDisplay(moment.version.identity); },
                     true},
                    {tr("What"), [](const PolicyMoment &moment) { return whatSign(moment).word; }, false, whatSign},
                    {tr("Size"), sizeText},
                    {tr("Author"), [](const PolicyMoment &moment) { return moment.version.scope.account; }, true},
                },
                parent)
{}

} // namespace tables
