// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/account_table.h"

#include "ses/address.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tables {

namespace {

Sign accessSign(const RegionStatus &row)
{
    if (row.status.productionAccess)
        return {RegionTable::tr("Production"), u"state-success"_s, Tone::Positive};
    return {RegionTable::tr("Sandbox"), u"simulator"_s, Tone::Warning};
}

Sign sendingSign(bool enabled)
{
    if (enabled)
        return {RegionTable::tr("Enabled", "sending"), u"state-success"_s, Tone::Positive};
    return {RegionTable::tr("Paused", "sending"), u"state-error"_s, Tone::Negative};
}

QString number(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

QString quotaText(double quota)
{
    return quota < 0 ? RegionTable::tr("Unlimited", "quota") : number(quota);
}

QString reasonName(ses::SuppressionReason reason)
{
    switch (reason) {
    case ses::SuppressionReason::Bounce:
        return SuppressionTable::tr("Bounce", "why an address is suppressed");
    case ses::SuppressionReason::Complaint:
        return SuppressionTable::tr("Complaint", "why an address is suppressed");
    }
    return {};
}

AccountTable::AccountTable(QObject *parent)
    : ListTable([](const ses::AccountSummary &account) { return account.id; },
                {
                    {tr("Account"),
                     [](const ses::AccountSummary &account) {
                         return account.name.isEmpty() ? tr("(no name)") : account.name;
                     }},
                    {tr("Account ID"), [](const ses::AccountSummary &account) { return account.id; }, true},
                },
                parent)
{}

RegionTable::RegionTable(QObject *parent)
    : ListTable(
          [](const RegionStatus &row) { return row.region; },
          {
              {tr("Region"), [](const RegionStatus &row) { return row.region; }, true},
              {tr("Access"), [](const RegionStatus &row) { return accessSign(row).word; }, false, accessSign},
              {tr("Recipients a Day"), [](const RegionStatus &row) { return quotaText(row.status.max24HourSend); }},
              {tr("Recipients a Second"), [](const RegionStatus &row) { return number(row.status.maxSendRate); }},
              {tr("Sent in 24 Hours"), [](const RegionStatus &row) { return number(row.status.sentLast24Hours); }},
              {tr("Sending"), [](const RegionStatus &row) { return sendingSign(row.status.sendingEnabled).word; },
               false, [](const RegionStatus &row) { return sendingSign(row.status.sendingEnabled); }},
          },
          parent)
{}

ConfigurationSetTable::ConfigurationSetTable(QObject *parent)
    : ListTable(
          [](const ses::ConfigurationSet &set) { return set.name; },
          {
              {tr("Configuration Set"), [](const ses::ConfigurationSet &set) { return set.name; }, true},
              {tr("Sending"), [](const ses::ConfigurationSet &set) { return sendingSign(set.sendingEnabled).word; },
               false, [](const ses::ConfigurationSet &set) { return sendingSign(set.sendingEnabled); }},
              {tr("Event Destination"),
               [](const ses::ConfigurationSet &set) {
                   return set.eventTopic.isEmpty() ? tr("none", "event destination") : set.eventTopic;
               },
               true},
          },
          parent)
{}

SuppressionTable::SuppressionTable(QObject *parent)
    : ListTable(
          [](const ses::SuppressedAddress &row) { return row.address; },
          {
              {tr("Address"), [](const ses::SuppressedAddress &row) { return ses::toDisplay(row.address); }, true},
              {tr("Reason"), [](const ses::SuppressedAddress &row) { return reasonName(row.reason); }},
              {tr("Since"), [](const ses::SuppressedAddress &row) { return timeText(row.since); }, false, nullptr,
               [](const ses::SuppressedAddress &row) { return timeTextLong(row.since); }},
          },
          parent)
{}

} // namespace tables
