// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/access/access_details.h"

#include "widgets/activity/field_list.h"
#include "widgets/common/icons.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString lines(const QStringList &parts)
{
    QStringList marked;
    for (const QString &part : parts)
        marked.append(parts.size() > 1 ? u"\u2022 "_s + part : part);
    return marked.join(u'\n');
}

QString names(const std::vector<std::string> &actions)
{
    QStringList all;
    for (const std::string &action : actions)
        all.append(QString::fromStdString(action));
    return all.join(u", "_s);
}

} // namespace

AccessDetails::AccessDetails(QWidget *parent)
    : QWidget(parent)
    , m_fields(new FieldList)
    , m_open(new QPushButton(icons::get(u"forward"_s), tr("&Go to Policy")))
{
    setObjectName(u"accessDetails"_s);
    m_fields->setObjectName(u"accessFields"_s);
    m_fields->setAccessibleName(tr("About the selected grant"));
    m_open->setObjectName(u"openAccessPolicy"_s);
    m_open->setToolTip(tr("Show the statement that this row comes from"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_fields, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    connect(m_open, &QPushButton::clicked, this, &AccessDetails::openRequested);
    setRow(nullptr);
}

void AccessDetails::setRow(const tables::AccessRow *row)
{
    m_open->setEnabled(row != nullptr);
    if (!row) {
        m_fields->setFields({{{}, tr("Select a row to read all about it.")}});
        return;
    }
    const policy::Grant &grant = *row->grant;
    m_fields->setFields({
        {tr("Reach"), row->reach.word, false, row->reach},
        {tr("Principal"), QString::fromStdString(grant.principal.value), true},
        {tr("Statement"), row->sentence},
        {tr("Conditions"), lines(row->conditionList)},
        {tr("Sending"), names(grant.sendingActions), true},
        {tr("Other actions"), names(grant.otherActions), true},
        {tr("To be known"), lines(row->notes)},
        {tr("Where"), row->where, true},
    });
}
