// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/message_details.h"

#include "ses/arn.h"
#include "ses/mime.h"
#include "ses/when_done.h"
#include "tables/compose_draft.h"
#include "tables/message_text.h"
#include "widgets/activity/code_view.h"
#include "widgets/activity/field_list.h"
#include "widgets/activity/message_timeline.h"
#include "widgets/activity/sign_label.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

MessageDetails::MessageDetails(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sign(new SignLabel(this))
    , m_title(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_error(new InfoBar)
    , m_overview(new FieldList)
    , m_identity(new QPushButton(tr("Show Identity")))
    , m_timeline(new MessageTimeline(session))
    , m_headers(new FieldList)
    , m_source(new CodeView(u"messageSource"_s, tr("Message source")))
    , m_json(new CodeView(u"messageJson"_s, tr("Events as JSON")))
{
    setObjectName(u"messageDetails"_s);
    m_tabs->setObjectName(u"messageTabs"_s);
    m_tabs->setAccessibleName(tr("Message details"));
    m_title->setObjectName(u"messageTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *again = new QPushButton(tr("Compose &Again"), this);
    again->setObjectName(u"composeAgain"_s);
    m_identity->setObjectName(u"messageShowIdentity"_s);
    m_error->setObjectName(u"messageError"_s);
    m_overview->setObjectName(u"messageOverview"_s);
    m_headers->setObjectName(u"messageHeaders"_s);
    m_json->setPlaceholder(tr("There are no events."));
    m_tabs->addTab(makeOverview(), tr("Overview"));
    m_tabs->addTab(m_timeline, tr("Timeline"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_source, tr("Source"));
    m_tabs->addTab(m_json, tr("JSON"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_title, 1);
    row->addWidget(m_identity);
    row->addWidget(again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_tabs, 1);
    connect(again, &QPushButton::clicked, this,
            [this] { Q_EMIT composeRequested(tables::draft::requestFrom(m_message)); });
    connect(m_identity, &QPushButton::clicked, this, &MessageDetails::openIdentity);
    connect(m_timeline, &MessageTimeline::loaded, this, &MessageDetails::showJson);
    clear();
}

QWidget *MessageDetails::makeOverview()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_error);
    layout->addWidget(m_overview, 1);
    return page;
}

void MessageDetails::setMessage(const ses::Message &message)
{
    const bool other = message.summary.key != m_message.summary.key;
    m_message = message;
    setEnabled(true);
    showOverview();
    if (!other)
        return;
    m_timeline->setMessage(message.summary.messageId);
    showRaw();
    showJson();
}

void MessageDetails::clear()
{
    m_message = {};
    m_sign->setSign({});
    m_title->setText(tr("Select a message to see its details."));
    m_identity->hide();
    m_error->clear();
    m_overview->setFields({});
    m_timeline->setMessage({});
    m_headers->setFields({});
    m_source->setText({});
    m_json->setText({});
    setEnabled(false);
}

void MessageDetails::showOverview()
{
    const ses::MessageSummary &summary = m_message.summary;
    const tables::Sign sign = tables::stateSign(summary.state);
    m_sign->setSign(sign);
    const QString subject = summary.subject.isEmpty() ? tr("(no subject)") : summary.subject;
    m_title->setText(tr("%1: %2", "state, subject").arg(sign.word, subject));
    const auto arn = ses::parseArn(summary.identityArn);
    m_identity->setVisible(arn && !arn->identityName().isEmpty());
    if (m_message.error)
        m_error->showError(*m_message.error, tr("SES refused this message."));
    else
        m_error->clear();
    QStringList tags;
    for (const ses::NameValue &tag : m_message.tags)
        tags.append(tag.name + u'=' + tag.value);
    const QString account = m_session->accountName(summary.scope.account);
    const QString owner = arn ? m_session->accountName(arn->account) : QString();
    m_overview->setFields({
        {tr("Outcome"), sign.word, false, sign},
        {tr("Time"), tables::timeTextLong(summary.at)},
        {tr("Message ID"), summary.messageId, true},
        {tr("From"), summary.from, true},
        {tr("Recipients"), summary.recipients.join(u'\n'), true},
        {tr("Subject"), summary.subject},
        {tr("Sender"), summary.principalArn, true},
        {tr("Sender Account"), tr("%1 in %2", "account, region").arg(account, summary.scope.region)},
        {tr("Identity"), summary.identityArn, true},
        {tr("Identity Owner"), owner},
        {tr("Sent Through"), tables::doorName(m_message.door)},
        {tr("Configuration Set"), m_message.configurationSet, true},
        {tr("Tags"), tags.join(u'\n'), true},
    });
}

void MessageDetails::showRaw()
{
    m_source->setText(QString::fromUtf8(m_message.raw));
    m_headers->setFields({});
    const int run = ++m_run;
    ses::whenDone(QtConcurrent::run([raw = m_message.raw] { return ses::mime::parse(raw).headers; }), this,
                  [this, run](const QList<ses::NameValue> &headers) {
                      if (run != m_run)
                          return;
                      QList<FieldList::Field> fields;
                      for (const ses::NameValue &header : headers)
                          fields.append({header.name, header.value, true});
                      m_headers->setFields(fields);
                  });
}

void MessageDetails::showJson()
{
    m_json->setText(tables::eventsJson(m_timeline->events()));
}

void MessageDetails::openIdentity()
{
    const auto arn = ses::parseArn(m_message.summary.identityArn);
    if (!arn)
        return;
    ses::Link link;
    link.target = ses::Link::Target::Identity;
    link.scope = arn->scope();
    link.subject = arn->identityName();
    m_session->follow(link);
}
