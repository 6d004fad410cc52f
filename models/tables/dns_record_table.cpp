// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/dns_record_table.h"

#include "tables/identity_text.h"

using namespace Qt::StringLiterals;

namespace tables {

namespace {

Sign stateOf(const ses::DnsRecord &record)
{
    if (record.published)
        return {DnsRecordTable::tr("Published", "DNS record"), u"state-success"_s, Tone::Positive};
    return {DnsRecordTable::tr("Not found yet", "DNS record"), u"state-pending"_s, Tone::Warning};
}

} // namespace

DnsRecordTable::DnsRecordTable(QObject *parent)
    : ListTable([](const ses::DnsRecord &record) { return QString(record.name + u' ' + record.type); },
                {
                    {tr("Name"), [](const ses::DnsRecord &record) { return record.name; }, true},
                    {tr("Type"), [](const ses::DnsRecord &record) { return record.type; }, true},
                    {tr("Value"), [](const ses::DnsRecord &record) { return record.value; }, true},
                    {tr("Purpose"), [](const ses::DnsRecord &record) { return purposeSign(record.purpose).word; }},
                    {tr("State"), [](const ses::DnsRecord &record) { return stateOf(record).word; }, false, stateOf},
                },
                parent)
{}

} // namespace tables
