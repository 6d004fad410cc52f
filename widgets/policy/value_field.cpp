// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/value_field.h"

#include "policy/instant.h"
#include "policy/ip_range.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/policy/card_parts.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Only with a zone: without one a reader would have to guess. Not before year 1, which QDateTime would misread.
QDateTime readDate(const QString &text)
{
    if (!text.contains(u'T') || !(text.endsWith(u'Z') || text.lastIndexOf(u'+') > 10 || text.lastIndexOf(u'-') > 10))
        return {};
    return QDateTime::fromString(text, Qt::ISODate);
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2:%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString zoneText(int seconds)
{
    return seconds == 0 ? u"UTC"_s : u"UTC"_s + offsetText(seconds);
}

} // namespace

ValueField::ValueField(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_text(new LeftToRightEdit)
    , m_truth(new QComboBox)
    , m_date(new QDateTimeEdit)
    , m_zone(new QComboBox)
    , m_pickDate(card_parts::iconButton(u"edit"_s, tr("Use a Date"), u"pickDate_"_s + name))
    , m_problem(card_parts::problemLabel(u"problem_"_s + name))
{
    m_text->setObjectName(name);
    m_text->setAccessibleName(accessibleName);
    m_truth->setObjectName(u"truth_"_s + name);
    m_truth->addItem(u"true"_s, u"true"_s);
    m_truth->addItem(u"false"_s, u"false"_s);
    m_date->setObjectName(u"date_"_s + name);
    m_date->setAccessibleName(accessibleName);
    m_zone->setObjectName(u"zone_"_s + name);
    makeDate();
    auto *label = new QLabel(tr("Value:"));
    label->setBuddy(m_truth);
    auto *zoneLabel = new QLabel(tr("Zone:", "time zone"));
    zoneLabel->setBuddy(m_zone);
    auto *remove = card_parts::iconButton(u"delete"_s, tr("Remove %1").arg(accessibleName), u"remove_"_s + name);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_text, 1);
    row->addWidget(m_truth, 1);
    row->addWidget(m_date, 1);
    row->addWidget(zoneLabel);
    row->addWidget(m_zone);
    row->addWidget(m_pickDate);
    row->addWidget(remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_text, &QLineEdit::textEdited, this, &ValueField::write);
    connect(m_truth, &QComboBox::activated, this, [this] { write(m_truth->currentData().toString()); });
    connect(remove, &QToolButton::clicked, this, &ValueField::removeRequested);
    connect(m_pickDate, &QToolButton::clicked, this,
            [this] { write(QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'HH:mm:00'Z'"_s)); });
    zoneLabel->hide();
    m_zone->hide();
    zoneLabel->setObjectName(u"zoneLabel"_s);
}

void ValueField::makeDate()
{
    m_date->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_date->setCalendarPopup(true);
    m_date->setLayoutDirection(Qt::LeftToRight);
    m_date->setTimeSpec(Qt::UTC); // no hour is missing; the zone stands beside it
    m_zone->addItem(zoneText(0), 0);
    const int local = QDateTime::currentDateTime().offsetFromUtc();
    if (local != 0)
        m_zone->addItem(zoneText(local), local);
    connect(m_date, &QDateTimeEdit::dateTimeChanged, this, &ValueField::writeDate);
    connect(m_zone, &QComboBox::activated, this, &ValueField::writeDate);
}

ValueField::Kind ValueField::kindFor(policy::catalogue::Family family)
{
    using policy::catalogue::Family;
    switch (family) {
    case Family::Numeric:
        return Kind::Number;
    case Family::Date:
        return Kind::Date;
    case Family::Bool:
    case Family::Null:
        return Kind::Boolean;
    case Family::Ip:
        return Kind::Ip;
    case Family::String:
    case Family::Binary:
    case Family::Arn:
        break;
    }
    return Kind::Text;
}

QString ValueField::problemOf(Kind kind, const QString &value)
{
    bool number = false;
    switch (kind) {
    case Kind::Number:
        value.toDouble(&number);
        return number ? QString() : tr("Enter a number.");
    case Kind::Ip:
        return policy::readIpRange(value.toStdString()) ? QString()
                                                        : tr("Enter an IP address or a range such as 203.0.113.0/24.");
    case Kind::Date:
        return policy::readInstant(value.toStdString()) ? QString()
                                                        : tr("Enter a date and time such as 2027-01-31T12:00:00Z.");
    case Kind::Text:
    case Kind::Boolean:
        break;
    }
    return {};
}

void ValueField::show(Kind kind, const QString &value)
{
    m_kind = kind;
    m_value = value;
    const QDateTime date = kind == Kind::Date ? readDate(value) : QDateTime();
    const bool truth = kind == Kind::Boolean && (value == "true"_L1 || value == "false"_L1);
    m_text->setVisible(!date.isValid() && !truth);
    m_truth->setVisible(truth);
    m_date->setVisible(date.isValid());
    m_zone->setVisible(date.isValid());
    findChild<QLabel *>(u"zoneLabel"_s)->setVisible(date.isValid());
    m_pickDate->setVisible(kind == Kind::Date && !date.isValid());
    card_parts::setFieldText(m_text, value);
    if (truth)
        card_parts::setComboText(m_truth, value);
    if (date.isValid())
        showDate(date);
    card_parts::showProblem(m_problem, problemOf(kind, value));
}

void ValueField::showDate(const QDateTime &date)
{
    const QSignalBlocker quiet(m_date), quietZone(m_zone);
    const QDateTime wall(date.date(), date.time(), Qt::UTC);
    if (m_date->dateTime() != wall)
        m_date->setDateTime(wall);
    const int offset = date.offsetFromUtc();
    if (m_zone->findData(offset) < 0)
        m_zone->addItem(zoneText(offset), offset);
    m_zone->setCurrentIndex(m_zone->findData(offset));
}

void ValueField::writeDate()
{
    const int offset = m_zone->currentData().toInt();
    write(m_date->dateTime().toString(u"yyyy-MM-dd'T'HH:mm:ss"_s) + (offset == 0 ? u"Z"_s : offsetText(offset)));
}

void ValueField::write(const QString &value)
{
    m_value = value;
    Q_EMIT edited(value);
}
