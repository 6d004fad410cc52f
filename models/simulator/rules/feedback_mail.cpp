// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ses/message_id.h"
#include "ses/notice.h"
#include "simulator/rules/roles.h"
#include "simulator/rules/rules.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace simulator::rules {

namespace {

constexpr auto crlf = "\r\n"_L1;
constexpr auto reportingMta = "a8-70.smtp-out.amazonses.com"_L1;

// These mails are SES's: English, whatever the language of the window (ses.md 6.2).

QString messageDate(const QDateTime &at)
{
    return at.toUTC().toString(Qt::RFC2822Date);
}

QString deliveryStatus(const PlannedEvent &event, const QDateTime &sentAt)
{
    QString fields = "Reporting-MTA: dns; "_L1 + reportingMta + crlf + "Arrival-Date: "_L1 + messageDate(sentAt) + crlf;
    for (const QString &recipient : event.recipients) {
        fields += crlf + "Final-Recipient: rfc822;"_L1 + wireAddress(recipient) + crlf + "Action: failed"_L1 + crlf +
                  "Status: "_L1 + (event.status.isEmpty() ? u"5.0.0"_s : event.status) + crlf;
        if (!event.diagnostic.isEmpty())
            fields += "Diagnostic-Code: "_L1 +
                      (event.diagnostic.startsWith("smtp;"_L1) ? QString() : u"X-Amazon-SES; "_s) + event.diagnostic +
                      crlf;
    }
    return fields;
}

QString withoutType(const QString &diagnostic)
{
    return diagnostic.startsWith("smtp; "_L1) ? diagnostic.mid(6) : diagnostic;
}

void fillBounce(ses::mime::Notice &notice, const PlannedEvent &event, const MailFacts &mail)
{
    notice.from = {u"Mail Delivery Subsystem"_s, u"MAILER-DAEMON@amazonses.com"_s};
    notice.subject = u"Delivery Status Notification (Failure)"_s;
    for (const QString &recipient : event.recipients)
        notice.text += "The following message to <"_L1 + recipient + "> was undeliverable.\n"_L1;
    notice.text += "The reason for the problem:\n"_L1 + withoutType(event.diagnostic) + u'\n';
    notice.reportType = u"delivery-status"_s;
    notice.report = deliveryStatus(event, mail.sentAt).toUtf8();
    notice.original = mail.raw;
}

void fillComplaint(ses::mime::Notice &notice, const PlannedEvent &event, const ses::SendRequest &request,
                   const MailFacts &mail)
{
    notice.from = {{}, u"complaints@email-abuse.amazonses.com"_s};
    notice.subject =
        u"complaint about message from "_s + (request.sourceIp.isEmpty() ? u"127.0.0.1"_s : request.sourceIp);
    notice.text = "This is an email abuse report for a message that was sent to "_L1 + event.recipients.join(", "_L1) +
                  " on "_L1 + messageDate(mail.sentAt) + ".\n"_L1;
    notice.reportType = u"feedback-report"_s;
    QString fields = "Feedback-Type: "_L1 + (event.subType.isEmpty() ? u"abuse"_s : event.subType) + crlf +
                     "User-Agent: Amazon SES Mailbox Simulator"_L1 + crlf + "Version: 1"_L1 + crlf +
                     "Original-Mail-From: <"_L1 + wireAddress(request.from.address) + u'>' + crlf +
                     "Arrival-Date: "_L1 + messageDate(mail.sentAt) + crlf;
    for (const QString &recipient : event.recipients)
        fields += "Original-Rcpt-To: <"_L1 + wireAddress(recipient) + u'>' + crlf;
    notice.report = fields.toUtf8();
    notice.original = mail.raw;
}

void fillReply(ses::mime::Notice &notice, const PlannedEvent &event, const ses::SendRequest &request,
               const MailFacts &mail)
{
    notice.from = {{}, event.recipients.value(0)};
    notice.subject = "Automatic reply: "_L1 + request.subject;
    const QString original = ses::messageIdHeader(mail.messageId, request.scope.region);
    notice.headers = {
        {u"Auto-Submitted"_s, u"auto-replied"_s}, {u"In-Reply-To"_s, original}, {u"References"_s, original}};
    notice.text = "I am out of the office and will answer when I am back.\n"_L1;
}

} // namespace

QByteArray feedbackMail(const ses::SendRequest &request, const MailFacts &mail, const PlannedEvent &event,
                        const QString &to, const QDateTime &at)
{
    ses::mime::Notice notice;
    notice.to = to;
    notice.date = at;
    notice.messageIdHeader =
        "<feedback-"_L1 +
        QUuid::createUuidV5(QUuid(), mail.messageId + to + event.recipients.join(u',') + ses::toString(event.type))
            .toString(QUuid::WithoutBraces) +
        u'@' + ses::messageIdDomain(request.scope.region) + u'>';
    if (event.automaticReply)
        fillReply(notice, event, request, mail);
    else if (event.type == ses::EventType::Complaint)
        fillComplaint(notice, event, request, mail);
    else
        fillBounce(notice, event, mail);
    return ses::mime::buildNotice(notice);
}

} // namespace simulator::rules
