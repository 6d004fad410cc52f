// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rehearsal/try_form.h"

#include "ses/address.h"
#include "ses/arn.h"
#include "tables/recipient_list.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/rehearsal/principal_combo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace {

/// A call that sends: its door and, where the door does not say it, its action.
struct Call
{
    ses::Door door;
    const char *action;
    const char *label;
};

constexpr Call calls[] = {
    {ses::Door::V2Simple, "", QT_TRANSLATE_NOOP("TryForm", "SendEmail, API v2")},
    {ses::Door::V2Raw, "", QT_TRANSLATE_NOOP("TryForm", "SendEmail with raw content, API v2")},
    {ses::Door::V2Simple, "ses:SendTemplatedEmail", QT_TRANSLATE_NOOP("TryForm", "SendEmail with a template, API v2")},
    {ses::Door::V2Simple, "ses:SendBulkEmail", QT_TRANSLATE_NOOP("TryForm", "SendBulkEmail, API v2")},
    {ses::Door::V1Simple, "", QT_TRANSLATE_NOOP("TryForm", "SendEmail, API v1")},
    {ses::Door::V1Raw, "", QT_TRANSLATE_NOOP("TryForm", "SendRawEmail, API v1")},
    {ses::Door::V1Simple, "ses:SendTemplatedEmail", QT_TRANSLATE_NOOP("TryForm", "SendTemplatedEmail, API v1")},
    {ses::Door::V1Simple, "ses:SendBulkTemplatedEmail", QT_TRANSLATE_NOOP("TryForm", "SendBulkTemplatedEmail, API v1")},
    {ses::Door::Smtp, "", QT_TRANSLATE_NOOP("TryForm", "SMTP")},
};

QCompleter *completeBy(QStringListModel *model, QLineEdit *edit)
{
    auto *completer = new QCompleter(model, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    return completer;
}

QList<ses::Mailbox> mailboxes(const QString &typed)
{
    const tables::RecipientSplit split = tables::splitRecipients(typed);
    QStringList entries = split.entries;
    if (!split.rest.trimmed().isEmpty())
        entries.append(split.rest.trimmed());
    QList<ses::Mailbox> list;
    for (const QString &entry : entries)
        list.append(tables::toMailbox(entry));
    return list;
}

/// "aws:SourceAccount=111111111111, aws:SourceVpce=vpce-1"; what has no "=" is being typed.
QList<ses::NameValue> pairsOf(const QString &typed)
{
    QList<ses::NameValue> pairs;
    for (const QString &part : typed.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0)
            pairs.append({part.left(equals).trimmed(), part.mid(equals + 1).trimmed()});
    }
    return pairs;
}

} // namespace

TryForm::TryForm(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_principal(new PrincipalCombo(session))
    , m_door(new QComboBox)
    , m_from(new LeftToRightEdit)
    , m_name(new QLineEdit)
    , m_recipients(new LeftToRightEdit)
    , m_feedback(new LeftToRightEdit)
    , m_sourceIp(new LeftToRightEdit)
    , m_otherKeys(new LeftToRightEdit)
    , m_otherTime(new QCheckBox(tr("Other time:")))
    , m_time(new QDateTimeEdit(QDateTime::currentDateTimeUtc()))
    , m_knownFrom(new QStringListModel(this))
    , m_knownRecipients(new QStringListModel(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    makeFields(form);
    const auto changed = [this] {
        if (!m_setting)
            Q_EMIT edited();
    };
    for (QLineEdit *edit : {m_from, m_name, m_recipients, m_feedback, m_sourceIp, m_otherKeys})
        connect(edit, &QLineEdit::textChanged, this, changed);
    connect(m_principal, &PrincipalCombo::principalChanged, this, changed);
    connect(m_door, &QComboBox::currentIndexChanged, this, changed);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, changed);
    connect(m_otherTime, &QCheckBox::toggled, this, [this, changed](bool on) {
        m_time->setEnabled(on);
        changed();
    });
}

void TryForm::add(QFormLayout *form, const QString &label, QWidget *field, const QString &objectName)
{
    field->setObjectName(objectName);
    field->setAccessibleName(QString(label).remove(u':').remove(u'&'));
    field->setSizePolicy(QSizePolicy::Expanding, field->sizePolicy().verticalPolicy());
    form->addRow(label, field);
}

void TryForm::makeFields(QFormLayout *form)
{
    for (const Call &call : calls)
        m_door->addItem(tr(call.label));
    m_door->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_door->setMinimumContentsLength(16);
    m_recipients->setPlaceholderText(tr("addresses, separated by commas"));
    m_feedback->setPlaceholderText(tr("the From address"));
    m_sourceIp->setPlaceholderText(u"127.0.0.1"_s);
    m_otherKeys->setPlaceholderText(u"aws:PrincipalOrgID=o-a1b2c3d4e5"_s);
    m_otherKeys->setToolTip(tr("Further condition keys of the request, as key=value, separated by commas"));
    completeBy(m_knownFrom, m_from);
    completeBy(m_knownRecipients, m_recipients);
    m_time->setTimeSpec(Qt::UTC);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm 'UTC'"_s);
    m_time->setCalendarPopup(true);
    m_time->setEnabled(false);
    m_time->setObjectName(u"tryTime"_s);
    m_time->setAccessibleName(tr("Time of the request, UTC"));
    m_otherTime->setObjectName(u"tryOtherTime"_s);
    m_otherTime->setToolTip(tr("Ask about another time than now"));
    add(form, tr("Sender:"), m_principal, u"tryPrincipal"_s);
    add(form, tr("Call:", "API call"), m_door, u"tryCall"_s);
    add(form, tr("From:"), m_from, u"tryFrom"_s);
    add(form, tr("Display name:"), m_name, u"tryDisplayName"_s);
    add(form, tr("Recipients:"), m_recipients, u"tryRecipients"_s);
    add(form, tr("Feedback to:", "Return-Path"), m_feedback, u"tryFeedback"_s);
    add(form, tr("Source IP:"), m_sourceIp, u"trySourceIp"_s);
    add(form, tr("Other keys:", "condition keys"), m_otherKeys, u"tryOtherKeys"_s);
    form->addRow(m_otherTime, m_time);
}

void TryForm::setIdentity(const ses::Scope &owner, const QString &name, const QString &arn)
{
    m_setting = true;
    m_owner = owner;
    m_identityArn = arn;
    m_from->setText(name.contains(u'@') ? name : u"news@"_s + name);
    m_recipients->setText(u"success@simulator.amazonses.com"_s);
    for (QLineEdit *edit : {m_name, m_feedback, m_sourceIp, m_otherKeys})
        edit->clear();
    m_otherTime->setChecked(false);
    m_principal->preferOthersThan(owner.account);
    m_setting = false;
}

ses::Trial TryForm::trial() const
{
    ses::Trial trial;
    ses::SendRequest &request = trial.request;
    const Call &call = calls[std::max(0, m_door->currentIndex())];
    request.principalArn = m_principal->principalArn();
    const auto principal = ses::parseArn(request.principalArn);
    request.scope = {principal ? principal->account : m_owner.account, m_owner.region};
    request.conditionKeys = pairsOf(m_otherKeys->text());
    request.door = call.door;
    request.action = QLatin1StringView(call.action);
    request.from = ses::parseMailbox(m_from->text()).value_or(ses::Mailbox{{}, m_from->text().trimmed()});
    if (!m_name->text().trimmed().isEmpty())
        request.from.name = m_name->text().trimmed();
    request.to = mailboxes(m_recipients->text());
    request.returnPath = m_feedback->text().trimmed();
    request.subject = u"Trial"_s;
    request.text = u"Trial"_s;
    request.sourceArn = m_identityArn;
    request.sourceIp = m_sourceIp->text().trimmed();
    if (request.door == ses::Door::V1Raw || request.door == ses::Door::Smtp)
        request.fromArn = m_identityArn;
    const auto identity = ses::parseArn(m_identityArn);
    if (!request.returnPath.isEmpty() && identity && ses::covers(identity->identityName(), request.returnPath))
        request.returnPathArn = m_identityArn;
    if (m_otherTime->isChecked())
        trial.at = m_time->dateTime().toUTC();
    return trial;
}

void TryForm::setTrial(const ses::Trial &trial)
{
    const ses::SendRequest &request = trial.request;
    m_setting = true;
    m_principal->setPrincipalArn(request.principalArn);
    for (int i = 0; i < int(std::size(calls)); ++i) {
        if (calls[i].door == request.door && request.action == QLatin1StringView(calls[i].action)) {
            m_door->setCurrentIndex(i);
            break;
        }
    }
    if (!request.from.address.isEmpty())
        m_from->setText(request.from.address);
    m_name->setText(request.from.name);
    QStringList recipients;
    for (const ses::Mailbox &recipient : request.recipients())
        recipients.append(recipient.address);
    if (!recipients.isEmpty())
        m_recipients->setText(recipients.join(", "_L1));
    m_feedback->setText(request.returnPath);
    m_sourceIp->setText(request.sourceIp);
    QStringList keys;
    for (const ses::NameValue &pair : request.conditionKeys)
        keys.append(pair.name + u'=' + pair.value);
    m_otherKeys->setText(keys.join(", "_L1));
    m_otherTime->setChecked(trial.at.isValid());
    if (trial.at.isValid())
        m_time->setDateTime(trial.at.toUTC());
    m_setting = false;
    Q_EMIT edited();
}

void TryForm::setKnownAddresses(const QStringList &from, const QStringList &recipients)
{
    m_knownFrom->setStringList(from);
    m_knownRecipients->setStringList(recipients);
}

void TryForm::focusSender()
{
    m_principal->setFocus(Qt::OtherFocusReason);
}
