// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/policy_table.h"

#include "tables/statement_sentence.h"

#include <QLocale>

namespace tables {

namespace {

policy::Document documentOf(const ses::AttachedPolicy &policy)
{
    return policy::Document(policy.text.toStdString());
}

QString whoText(const ses::AttachedPolicy &policy)
{
    const QString who = whoMay(documentOf(policy));
    return who.isEmpty() ? PolicyTable::tr("nobody", "who may send by a policy") : who;
}

} // namespace

PolicyTable::PolicyTable(QObject *parent)
    : ListTable([](const ses::AttachedPolicy &policy) { return policy.name; },
                {
                    {tr("Name"), [](const ses::AttachedPolicy &policy) { return policy.name; }, true},
                    {tr("Statements"),
                     [](const ses::AttachedPolicy &policy) {
                         return QLocale().toString(qulonglong(documentOf(policy).statements().size()));
                     }},
                    {tr("Who May Send"), whoText},
                    {tr("Last Change"), [](const ses::AttachedPolicy &policy) { return timeText(policy.changedAt); },
                     false, nullptr, [](const ses::AttachedPolicy &policy) { return timeTextLong(policy.changedAt); }},
                    {tr("Size"),
                     [](const ses::AttachedPolicy &policy) {
                         return QLocale().formattedDataSize(policy.text.size(), 1, QLocale::DataSizeTraditionalFormat);
                     }},
                },
                parent)
{}

} // namespace tables
