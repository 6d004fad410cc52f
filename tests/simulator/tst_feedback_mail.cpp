// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory_facts.h"
#include "rules_tests.h"

#include "ses/mime.h"
#include "simulator/rules/rules.h"

using namespace Qt::StringLiterals;
using ses::EventType;
using ses::mime::Parsed;
using simulator::rules::MailFacts;
using simulator::rules::PlannedEvent;

namespace {

MailFacts mail()
{
    auto request = delegateRequest();
    request.subject = u"Grüße"_s;
    return {u"ID"_s, now, exampleArn, u"jane"_s, ses::mime::build(request, u"ID"_s, now).value_or(QByteArray())};
}

Parsed written(const PlannedEvent &event)
{
    return ses::mime::parse(
        simulator::rules::feedbackMail(delegateRequest(), mail(), event, u"news@example.com"_s, now.addSecs(1)));
}

QString header(const Parsed &parsed, const QString &name)
{
    for (const auto &each : parsed.headers) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return each.value;
    }
    return {};
}

/// A strict reader's view of the machine part: groups of "Name: value" lines, CRLF, one blank line between.
QList<QStringList> groups(const QByteArray &fields)
{
    QList<QStringList> all{{}};
    for (const QByteArray &line : fields.split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (!text.isEmpty())
            all.last().append(text);
        else if (!all.last().isEmpty())
            all.append(QStringList());
    }
    if (all.last().isEmpty())
        all.removeLast();
    return all;
}

} // namespace

class FeedbackMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bounceIsADeliveryStatusNotification()
    {
        PlannedEvent event;
        event.type = EventType::Bounce;
        event.recipients = {u"a@example.net"_s, u"b@example.net"_s};
        event.bounceType = u"Permanent"_s;
        event.subType = u"General"_s;
        event.status = u"5.1.1"_s;
        event.diagnostic = u"smtp; 550 5.1.1 Unknown User"_s;
        const auto parsed = written(event);
        QVERIFY(header(parsed, u"From"_s).contains("MAILER-DAEMON@amazonses.com"_L1));
        QCOMPARE(header(parsed, u"To"_s), u"news@example.com"_s);
        QCOMPARE(header(parsed, u"Subject"_s), u"Delivery Status Notification (Failure)"_s);
        QVERIFY(header(parsed, u"Content-Type"_s).startsWith("multipart/report"_L1));
        QCOMPARE(parsed.parts.size(), 3);
        QCOMPARE(parsed.parts.at(0).contentType, u"text/plain"_s);
        QVERIFY(parsed.text.contains("The following message to <a@example.net> was undeliverable."_L1));
        QVERIFY(parsed.text.contains("550 5.1.1 Unknown User"_L1));
        QCOMPARE(parsed.parts.at(1).contentType, u"message/delivery-status"_s);
        const auto fields = groups(parsed.parts.at(1).content);
        QCOMPARE(fields.size(), 3);
        QVERIFY(fields.at(0).at(0).startsWith("Reporting-MTA: dns; "_L1));
        QCOMPARE(fields.at(2), (QStringList{u"Final-Recipient: rfc822;b@example.net"_s, u"Action: failed"_s,
                                            u"Status: 5.1.1"_s, u"Diagnostic-Code: smtp; 550 5.1.1 Unknown User"_s}));
        QCOMPARE(parsed.parts.at(2).contentType, u"message/rfc822"_s);
        const auto original = ses::mime::parse(parsed.parts.at(2).content);
        QCOMPARE(header(original, u"Subject"_s), u"Grüße"_s);
        QCOMPARE(header(original, u"Message-ID"_s), u"<ID@email.amazonses.com>"_s);
    }

    void complaintIsAFeedbackReport()
    {
        PlannedEvent event;
        event.type = EventType::Complaint;
        event.recipients = {u"a@example.net"_s};
        event.subType = u"abuse"_s;
        const auto parsed = written(event);
        QCOMPARE(header(parsed, u"From"_s), u"complaints@email-abuse.amazonses.com"_s);
        QCOMPARE(parsed.parts.size(), 3);
        QCOMPARE(parsed.parts.at(1).contentType, u"message/feedback-report"_s);
        const auto fields = groups(parsed.parts.at(1).content);
        QCOMPARE(fields.size(), 1);
        for (const auto &field : {u"Feedback-Type: abuse"_s, u"Version: 1"_s, u"Original-Rcpt-To: <a@example.net>"_s})
            QVERIFY2(fields.at(0).contains(field), qPrintable(field));
        QCOMPARE(parsed.parts.at(2).contentType, u"message/rfc822"_s);
    }

    void outOfOfficeIsAnAutomaticReply()
    {
        PlannedEvent event;
        event.type = EventType::Bounce;
        event.automaticReply = true;
        event.recipients = {u"ooto@simulator.amazonses.com"_s};
        const auto parsed = written(event);
        QCOMPARE(header(parsed, u"From"_s), u"ooto@simulator.amazonses.com"_s);
        QCOMPARE(header(parsed, u"Auto-Submitted"_s), u"auto-replied"_s);
        QCOMPARE(header(parsed, u"In-Reply-To"_s), u"<ID@email.amazonses.com>"_s);
        QCOMPARE(parsed.parts.size(), 1);
        QVERIFY(parsed.text.contains("out of the office"_L1));
    }

    void bytesAreStrict()
    {
        PlannedEvent event;
        event.type = EventType::Bounce;
        event.recipients = {u"a@bücher.example"_s};
        event.diagnostic = u"Amazon SES did not send the message."_s;
        const QByteArray raw =
            simulator::rules::feedbackMail(delegateRequest(), mail(), event, u"news@example.com"_s, now);
        for (qsizetype i = 0; i < raw.size(); ++i) {
            if (raw.at(i) == '\n')
                QVERIFY(i > 0 && raw.at(i - 1) == '\r');
            else if (raw.at(i) == '\r')
                QVERIFY(i + 1 < raw.size() && raw.at(i + 1) == '\n');
        }
        QVERIFY(raw.contains("report-type=delivery-status") || raw.contains("report-type=\"delivery-status\""));
        QVERIFY(raw.contains("Final-Recipient: rfc822;a@xn--bcher-kva.example\r\n")); // the part says 7bit
        QVERIFY(raw.contains("Diagnostic-Code: X-Amazon-SES; Amazon SES did not send"));
        QCOMPARE(simulator::rules::feedbackMail(delegateRequest(), mail(), event, u"news@example.com"_s, now), raw);
    }
};

std::unique_ptr<QObject> feedbackMailTest()
{
    return std::make_unique<FeedbackMailTest>();
}

#include "tst_feedback_mail.moc"
