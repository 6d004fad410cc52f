// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/mail_reader.h"

#include "ses/mime.h"
#include "ses/when_done.h"
#include "tables/message_text.h"
#include "widgets/activity/code_view.h"
#include "widgets/activity/field_list.h"
#include "widgets/activity/long_line_edit.h"
#include "widgets/activity/safe_browser.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

MailReader::MailReader(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_confirm(new QPushButton(tr("&Confirm Verification"), this))
    , m_message(new QPushButton(tr("Show SES &Message"), this))
    , m_info(new InfoBar(this))
    , m_envelope(new FieldList(this))
    , m_tabs(new QTabWidget(this))
    , m_text(new LongLineEdit)
    , m_html(new SafeBrowser)
    , m_headers(new FieldList)
    , m_source(new CodeView(u"mailSource"_s, tr("Mail source")))
{
    setObjectName(u"mailReader"_s);
    m_title->setObjectName(u"mailTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_confirm->setObjectName(u"confirmVerification"_s);
    m_message->setObjectName(u"showSesMessage"_s);
    m_info->setObjectName(u"mailInfo"_s);
    m_envelope->setObjectName(u"mailEnvelope"_s);
    m_envelope->setFixedHeight(fontMetrics().height() * 7); // its four lines
    m_tabs->setObjectName(u"mailTabs"_s);
    m_tabs->setAccessibleName(tr("Mail"));
    m_text->setObjectName(u"mailText"_s);
    m_text->setAccessibleName(tr("Text of the mail"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_html->setObjectName(u"mailHtml"_s);
    m_html->setAccessibleName(tr("HTML of the mail"));
    m_headers->setObjectName(u"mailHeaders"_s);
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_html, tr("HTML"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_source, tr("Source"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_info);
    layout->addWidget(m_envelope);
    layout->addWidget(m_tabs, 1);
    connect(m_confirm, &QPushButton::clicked, this, &MailReader::confirm);
    connect(m_message, &QPushButton::clicked, this, &MailReader::openMessage);
    clear();
}

void MailReader::setMail(const ses::MailItem &mail)
{
    const bool other = mail.key != m_mail.key;
    m_mail = mail;
    setEnabled(true);
    m_title->setText(mail.subject.isEmpty() ? tr("(no subject)") : mail.subject);
    m_confirm->setVisible(!mail.verifies.isEmpty());
    m_message->setVisible(!mail.messageId.isEmpty());
    const tables::Sign sign = tables::mailSign(mail.kind);
    m_envelope->setFields({
        {tr("Kind"), sign.word, false, sign},
        {tr("From"), mail.from, true},
        {tr("To"), mail.to, true},
        {tr("Time"), tables::timeTextLong(mail.at)},
    });
    if (other) {
        m_info->clear();
        load();
    }
}

void MailReader::clear()
{
    ++m_run;
    m_mail = {};
    m_title->setText(tr("Select a mail to read it."));
    m_confirm->hide();
    m_message->hide();
    m_info->clear();
    m_envelope->setFields({});
    m_text->clear();
    m_html->clear();
    m_headers->setFields({});
    m_source->setText({});
    setEnabled(false);
}

void MailReader::load()
{
    const int run = ++m_run;
    ses::whenDone(m_session->simulator()->rawMail(m_mail.key), this, [this, run](const ses::Result<QByteArray> &raw) {
        if (run != m_run)
            return;
        if (raw)
            showRaw(*raw);
        else
            m_info->showError(raw.error(), tr("The mail cannot be shown."));
    });
}

void MailReader::showRaw(const QByteArray &raw)
{
    m_source->setText(QString::fromUtf8(raw));
    const int run = m_run;
    ses::whenDone(QtConcurrent::run([raw] { return ses::mime::parse(raw); }), this,
                  [this, run](const ses::mime::Parsed &parsed) {
                      if (run != m_run)
                          return;
                      m_text->showText(parsed.text);
                      m_html->showHtml(parsed.html);
                      m_tabs->setTabVisible(m_tabs->indexOf(m_html), !parsed.html.isEmpty());
                      QList<FieldList::Field> fields;
                      for (const ses::NameValue &header : parsed.headers)
                          fields.append({header.name, header.value, true});
                      m_headers->setFields(fields);
                      if (parsed.text.isEmpty() && !parsed.html.isEmpty())
                          m_tabs->setCurrentWidget(m_html);
                  });
}

void MailReader::confirm()
{
    const QString address = m_mail.verifies;
    m_confirm->setEnabled(false);
    ses::whenDone(m_session->simulator()->confirmVerification(m_mail.key), this,
                  [this, address](const ses::Result<> &result) {
                      m_confirm->setEnabled(true);
                      if (!result) {
                          m_info->showError(result.error(), tr("The address was not verified."));
                          return;
                      }
                      m_confirm->hide();
                      m_info->showMessage(InfoBar::Kind::Success, tr("%1 is verified.").arg(address));
                  });
}

void MailReader::openMessage()
{
    ses::Link link;
    link.target = ses::Link::Target::Message;
    link.scope = m_session->scope();
    link.subject = m_mail.messageId;
    m_session->follow(link);
}
