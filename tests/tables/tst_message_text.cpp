// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/attachment_file.h"
#include "tables/compose_draft.h"
#include "tables/event_sentence.h"
#include "tables/message_text.h"
#include "tables/preflight_text.h"
#include "tables/recipient_list.h"
#include "tables/route_sentence.h"

#include "ses/mime.h"

#include <QFile>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Route = ses::FeedbackRoute;
using Why = Route::Why;

namespace {

ses::Error denied()
{
    ses::Error error;
    error.code = ses::ErrorCode::AccessDenied;
    error.message = u"No."_s;
    return error;
}

constexpr Route::Channel allChannels[] = {Route::Channel::EmailForwarding, Route::Channel::IdentityTopic,
                                          Route::Channel::EventDestination};
constexpr Why allWhys[] = {Why::ForwardingOn,
                           Why::ForwardingForcedNoTopic,
                           Why::ForwardingOff,
                           Why::ToReturnPath,
                           Why::ToMailFrom,
                           Why::ToSource,
                           Why::TopicSet,
                           Why::NoTopic,
                           Why::ConfigurationSetDestination,
                           Why::NoConfigurationSet,
                           Why::NotForThisEvent};

ses::Event bounce(const QString &type, const QString &subType)
{
    ses::Event event;
    event.type = ses::EventType::Bounce;
    event.bounceType = type;
    event.subType = subType;
    return event;
}

} // namespace

class TestMessageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRouteHasASentence_data()
    {
        QTest::addColumn<Route>("route");
        for (const Route::Channel channel : allChannels) {
            for (const Why why : allWhys) {
                for (const Why targetWhy : allWhys) {
                    for (const bool used : {true, false})
                        QTest::addRow("channel %d, why %d, target %d, used %d", int(channel), int(why), int(targetWhy),
                                      used)
                            << Route{channel, used,      used ? u"TARGET%2"_s : QString(),
                                     why,     targetWhy, u"111111111111"_s};
                }
            }
        }
    }

    void everyRouteHasASentence()
    {
        QFETCH(Route, route);
        const QString sentence = tables::routeSentence(route, u"Owner%1"_s);
        QVERIFY(sentence.size() > 20);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        // The target is told exactly when the channel was used, and names are taken as they are.
        QCOMPARE(sentence.contains("TARGET%2"_L1), route.used);
        QString rest = sentence;
        rest.remove(u"TARGET%2"_s).remove(u"Owner%1"_s);
        QVERIFY2(!rest.contains(u'%'), qPrintable(sentence));
    }

    void routesSayWhy_data()
    {
        QTest::addColumn<Route>("route");
        QTest::addColumn<QString>("part");
        const auto mail = [](bool used, Why why, Why targetWhy) {
            return Route{
                Route::Channel::EmailForwarding, used, used ? u"x@example.com"_s : QString(), why, targetWhy, {}};
        };
        const auto topic = [](bool used, Why why) {
            return Route{Route::Channel::IdentityTopic, used, used ? u"arn:aws:sns:t"_s : QString(), why, why, {}};
        };
        const auto destination = [](bool used, Why why) {
            return Route{Route::Channel::EventDestination, used, used ? u"arn:aws:sns:t"_s : QString(), why, why, {}};
        };
        QTest::addRow("forwarded to Return-Path")
            << mail(true, Why::ForwardingOn, Why::ToReturnPath) << u"the Return-Path that the sender gave"_s;
        QTest::addRow("forwarded to MAIL FROM") << mail(true, Why::ForwardingOn, Why::ToMailFrom) << u"MAIL FROM"_s;
        QTest::addRow("forwarded to source")
            << mail(true, Why::ForwardingOn, Why::ToSource) << u"as the sender gave no Return-Path"_s;
        QTest::addRow("forced, Return-Path")
            << mail(true, Why::ForwardingForcedNoTopic, Why::ToReturnPath) << u"is off, but it has no topic"_s;
        QTest::addRow("forced, MAIL FROM") << mail(true, Why::ForwardingForcedNoTopic, Why::ToMailFrom)
                                           << u"MAIL FROM address of the SMTP session. Email"_s;
        QTest::addRow("forced, source") << mail(true, Why::ForwardingForcedNoTopic, Why::ToSource)
                                        << u"forwards by mail all the same"_s;
        QTest::addRow("forwarding off") << mail(false, Why::ForwardingOff, Why::ForwardingOff)
                                        << u"forwarding of the identity is off"_s;
        QTest::addRow("not for deliveries")
            << mail(false, Why::NotForThisEvent, Why::NotForThisEvent) << u"never reports this kind of event by mail"_s;
        QTest::addRow("topic set") << topic(true, Why::TopicSet) << u"Topic arn:aws:sns:t was notified"_s;
        QTest::addRow("no topic") << topic(false, Why::NoTopic) << u"has none for this kind of event"_s;
        QTest::addRow("no topic for this event")
            << topic(false, Why::NotForThisEvent) << u"only to event destinations"_s;
        QTest::addRow("event destination")
            << destination(true, Why::ConfigurationSetDestination) << u"the configuration set of the sender"_s;
        QTest::addRow("no configuration set")
            << destination(false, Why::NoConfigurationSet) << u"without a configuration set"_s;
    }

    void routesSayWhy()
    {
        QFETCH(Route, route);
        QFETCH(QString, part);
        const QString sentence = tables::routeSentence(route, u"Owner"_s);
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void eventSentences_data()
    {
        QTest::addColumn<ses::Event>("event");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("part");
        const auto plain = [](ses::EventType type, const QString &subType = {}) {
            ses::Event event;
            event.type = type;
            event.subType = subType;
            return event;
        };
        using Type = ses::EventType;
        QTest::addRow("send") << plain(Type::Send) << u"Send"_s << u"accepted the message"_s;
        QTest::addRow("delivery") << plain(Type::Delivery) << u"Delivery"_s << u"took the message"_s;
        QTest::addRow("permanent") << bounce(u"Permanent"_s, u"NoEmail"_s) << u"Bounce, Permanent"_s
                                   << u"no such address"_s;
        QTest::addRow("global list") << bounce(u"Permanent"_s, u"Suppressed"_s) << u"Bounce, Permanent"_s
                                     << u"global suppression list"_s;
        QTest::addRow("account list") << bounce(u"Permanent"_s, u"OnAccountSuppressionList"_s) << u"Bounce, Permanent"_s
                                      << u"suppression list of the sender's account"_s;
        QTest::addRow("unknown sub-type")
            << bounce(u"Permanent"_s, u"Novel"_s) << u"Bounce, Permanent"_s << u"\"Novel\""_s;
        QTest::addRow("transient") << bounce(u"Transient"_s, u"MailboxFull"_s) << u"Bounce, Transient"_s << u"full"_s;
        QTest::addRow("undetermined") << bounce(u"Undetermined"_s, u"Undetermined"_s) << u"Bounce, Undetermined"_s
                                      << u"could not read the reason"_s;
        QTest::addRow("complaint") << plain(Type::Complaint, u"abuse"_s) << u"Complaint"_s << u"unwanted"_s;
        QTest::addRow("complaint, no type") << plain(Type::Complaint) << u"Complaint"_s << u"complained"_s;
        QTest::addRow("reject") << plain(Type::Reject, u"Bad content"_s) << u"Reject"_s << u"virus"_s;
        QTest::addRow("delay") << plain(Type::DeliveryDelay, u"SpamDetected"_s) << u"Delivery Delay"_s << u"spam"_s;
        QTest::addRow("open") << plain(Type::Open) << u"Open"_s << u"opened"_s;
        QTest::addRow("click") << plain(Type::Click) << u"Click"_s << u"link"_s;
        QTest::addRow("rendering") << plain(Type::RenderingFailure) << u"Rendering Failure"_s << u"template"_s;
        QTest::addRow("subscription") << plain(Type::Subscription) << u"Subscription"_s << u"subscription"_s;
    }

    void eventSentences()
    {
        QFETCH(ses::Event, event);
        QFETCH(QString, word);
        QFETCH(QString, part);
        QCOMPARE(tables::eventSign(event).word, word);
        QVERIFY(!tables::eventSign(event).icon.isEmpty());
        const QString sentence = tables::eventSentence(event);
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void iconsExist()
    {
        QStringList names;
        for (int state = 0; state <= int(ses::MessageState::Rejected); ++state)
            names.append(tables::stateSign(ses::MessageState(state)).icon);
        for (int kind = 0; kind <= int(ses::MailItem::Kind::Delivered); ++kind)
            names.append(tables::mailSign(ses::MailItem::Kind(kind)).icon);
        for (int verdict = 0; verdict <= int(ses::Verdict::NotChecked); ++verdict)
            names.append(tables::verdictSign(ses::Verdict(verdict)).icon);
        for (const QString &name : std::as_const(names))
            QVERIFY2(QFile::exists(QStringLiteral(ICONS) + u'/' + name + ".svg"_L1), qPrintable(name));
    }

    void headlines_data()
    {
        QTest::addColumn<ses::Preflight>("preflight");
        QTest::addColumn<QString>("text");
        using Verdict = ses::Verdict;
        const auto reason = [](Verdict verdict, const QString &text) {
            ses::Reason made;
            made.verdict = verdict;
            made.text = text;
            return made;
        };
        QTest::addRow("accepted") << ses::Preflight{true, {reason(Verdict::Pass, {})}, {}} << u"Would be accepted."_s;
        QTest::addRow("warnings") << ses::Preflight{true,
                                                    {reason(Verdict::Warning, {}), reason(Verdict::Warning, {})},
                                                    {}}
                                  << u"Would be accepted, with 2 warning(s)."_s;
        QTest::addRow("not all checked") << ses::Preflight{true, {reason(Verdict::NotChecked, {})}, {}}
                                         << u"Would be accepted, as far as can be seen from here."_s;
        QTest::addRow("first failure counts")
            << ses::Preflight{false,
                              {reason(Verdict::Pass, {}), reason(Verdict::Fail, u"One."_s),
                               reason(Verdict::Fail, u"Two."_s)},
                              {}}
            << u"Would be refused: One."_s;
        ses::Reason permission = reason(Verdict::Fail, u"Permission."_s);
        permission.check = ses::Check::CallerPolicy;
        QTest::addRow("what SES would answer counts")
            << ses::Preflight{false, {reason(Verdict::Fail, u"One."_s), permission}, denied()}
            << u"Would be refused: Permission."_s;
        QTest::addRow("only an error") << ses::Preflight{false, {}, denied()} << u"Would be refused: No."_s;
        QTest::addRow("nothing known") << ses::Preflight{false, {}, {}} << u"Would be refused."_s;
    }

    void headlines()
    {
        QFETCH(ses::Preflight, preflight);
        QTEST(tables::headline(preflight).text, "text");
    }

    void namesForAllChecksAndLinks()
    {
        QSet<QString> names;
        for (int check = 0; check <= int(ses::Check::Rate); ++check)
            names.insert(tables::checkName(ses::Check(check)));
        QCOMPARE(names.size(), int(ses::Check::Rate) + 1);
        QVERIFY(!names.contains(QString()));
        for (int target = 1; target <= int(ses::Link::Target::Region); ++target)
            QVERIFY(!tables::linkTitle({ses::Link::Target(target), {}, {}, {}}).isEmpty());
        QVERIFY(tables::linkTitle({}).isEmpty());
    }

    void theTraceShowsTheConditionThatFailed()
    {
        policy::TraceStatement allow;
        allow.policyName = "partner";
        allow.sid = "FromNews";
        policy::TraceCheck principal;
        principal.matched = true;
        principal.policyValues = {"222222222222"};
        principal.requestValues = {"arn:aws:iam::222222222222:user/jane"};
        policy::TraceCheck condition;
        condition.part = policy::TraceCheck::Part::Condition;
        condition.op = "StringEquals";
        condition.key = "ses:FromAddress";
        condition.policyValues = {"news@example.com"};
        condition.requestValues = {"jane@example.com"};
        policy::TraceCheck absent = condition;
        absent.key = "ses:FeedbackAddress";
        absent.keyPresent = false;
        allow.checks = {principal, condition, absent};
        policy::TraceStatement deny;
        deny.policyName = "stop";
        deny.deny = true;
        deny.applies = true;
        deny.policy = 1;
        policy::Decision decision;
        decision.outcome = policy::Outcome::ExplicitDeny;
        decision.decidedBy = {{policy::Side::Resource, 1, 0}};
        decision.trace = {allow, deny};

        const tables::TraceNode root = tables::traceOf(decision);
        QVERIFY(root.text.startsWith("Explicitly denied"_L1));
        QCOMPARE(root.children.size(), 2);
        QCOMPARE(root.children.at(0).text, u"Statement 1 of \"stop\", identity policy: Deny, applies"_s);
        QCOMPARE(root.children.at(0).mark, tables::TraceNode::Mark::Decided);
        const tables::TraceNode &missed = root.children.at(1);
        QCOMPARE(missed.text, u"Statement 1 (FromNews) of \"partner\", identity policy: Allow, does not apply"_s);
        QCOMPARE(missed.children.at(0).text, u"Principal: matches"_s);
        QCOMPARE(missed.children.at(1).text, u"Condition StringEquals on ses:FromAddress: does not match"_s);
        QVERIFY(
            missed.children.at(1).detail.startsWith("Request: \"jane@example.com\". Policy: \"news@example.com\"."_L1));
        QVERIFY(missed.children.at(2).detail.startsWith("Request: the key is absent."_L1));
    }

    void splitsRecipients_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("entries");
        QTest::addColumn<QString>("rest");
        QTest::addRow("still typing") << u"a@example"_s << QStringList() << u"a@example"_s;
        QTest::addRow("comma") << u"a@example.com,"_s << QStringList{u"a@example.com"_s} << QString();
        QTest::addRow("semicolon and more") << u"a@example.com; b"_s << QStringList{u"a@example.com"_s} << u" b"_s;
        QTest::addRow("lines") << u"a@example.com\r\nb@example.com\n"_s
                               << QStringList{u"a@example.com"_s, u"b@example.com"_s} << QString();
        QTest::addRow("comma in quotes") << u"\"Doe, Jane\" <j@example.com>, x"_s
                                         << QStringList{u"\"Doe, Jane\" <j@example.com>"_s} << u" x"_s;
        QTest::addRow("escaped quote") << u"\"a\\\", b\" <j@example.com>,"_s
                                       << QStringList{u"\"a\\\", b\" <j@example.com>"_s} << QString();
        QTest::addRow("a line end closes quotes")
            << u"\"open\nb@example.com\n"_s << QStringList{u"\"open"_s, u"b@example.com"_s} << QString();
        QTest::addRow("garbage is kept") << u"not an address, b@example.com,"_s
                                         << QStringList{u"not an address"_s, u"b@example.com"_s} << QString();
        QTest::addRow("empty entries") << u",, ;\n"_s << QStringList() << QString();
    }

    void splitsRecipients()
    {
        QFETCH(QString, text);
        const tables::RecipientSplit split = tables::splitRecipients(text);
        QTEST(split.entries, "entries");
        QTEST(split.rest, "rest");
    }

    void draftsComeBackAsTheyWere()
    {
        ses::SendRequest request;
        request.scope = {u"222222222222"_s, u"eu-west-1"_s};
        request.principalArn = u"arn:aws:iam::222222222222:user/jane"_s;
        request.door = ses::Door::Smtp;
        request.from = {u"Jäne \"J\""_s, u"jane@example.com"_s};
        request.to = {{{}, u"a@example.com"_s}, {{}, u"not an address"_s}};
        request.bcc = {{u"B"_s, u"b@example.com"_s}};
        request.subject = u"line\nbreak and \u202e"_s;
        request.text = u"one\r\ntwo"_s;
        request.html = u"<b>x</b>"_s;
        request.headers = {{u"X-A"_s, u"1"_s}, {u"X-A"_s, u"2"_s}};
        request.tags = {{u"campaign"_s, u"x"_s}};
        request.sourceArn = u"arn:aws:ses:eu-west-1:111111111111:identity/example.com"_s;
        request.outcomes.insert(u"a@example.com"_s, ses::RecipientOutcome::Reject);
        const auto back = tables::draft::fromJson(tables::draft::toJson(request));
        QVERIFY(back);
        QCOMPARE(back->scope, request.scope);
        QCOMPARE(back->principalArn, request.principalArn);
        QCOMPARE(int(back->door), int(request.door));
        QVERIFY(back->from == request.from);
        QVERIFY(back->to == request.to);
        QVERIFY(back->bcc == request.bcc);
        QCOMPARE(back->subject, request.subject);
        QCOMPARE(back->text, request.text);
        QCOMPARE(back->html, request.html);
        QVERIFY(back->headers == request.headers);
        QVERIFY(back->tags == request.tags);
        QCOMPARE(back->sourceArn, request.sourceArn);
        QVERIFY(back->outcomes == request.outcomes);
    }

    void foreignDraftsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("garbage") << QByteArray("\xff\x00{", 3);
        QTest::addRow("newer version") << QByteArray("{\"version\": 99, \"subject\": \"x\"}");
        QTest::addRow("an array") << QByteArray("[1]");
    }

    void foreignDraftsAreRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!tables::draft::fromJson(json));
    }

    void wildNumbersInDraftsAreHarmless()
    {
        const auto draft = tables::draft::fromJson(
            R"({"version":1,"door":99,"outcomes":{"a@example.com":-4,"b@example.com":2},"to":"text"})");
        QVERIFY(draft);
        QCOMPARE(int(draft->door), int(ses::Door::V2Simple));
        QCOMPARE(draft->outcomes.size(), 1);
        QVERIFY(draft->to.isEmpty());
    }

    void attachmentsComeBack()
    {
        const QByteArray binary("\x00\xff\r\n", 4);
        const auto back = tables::draft::attachmentsFromJson(
            tables::draft::attachmentsToJson({{u"a.bin"_s, u"application/octet-stream"_s, binary}}));
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first().fileName, u"a.bin"_s);
        QCOMPARE(back.first().content, binary);
        QVERIFY(tables::draft::attachmentsToJson({}).isEmpty());
    }

    void aSentMessageCanBeComposedAgain()
    {
        ses::SendRequest sent;
        sent.scope = {u"222222222222"_s, u"us-east-1"_s};
        sent.from = {u"News"_s, u"news@example.com"_s};
        sent.to = {{u"A"_s, u"a@example.net"_s}};
        sent.cc = {{{}, u"c@example.net"_s}};
        sent.bcc = {{{}, u"hidden@example.net"_s}};
        sent.replyTo = {{{}, u"reply@example.com"_s}};
        sent.subject = u"Grüße"_s;
        sent.text = u"Text"_s;
        sent.html = u"<p>HTML</p>"_s;
        sent.headers = {{u"X-Campaign"_s, u"spring"_s}};
        sent.attachments = {{u"a.pdf"_s, u"application/pdf"_s, "content"}};
        const auto raw = ses::mime::build(sent, u"id"_s, QDateTime::currentDateTimeUtc());
        QVERIFY(raw);
        ses::Message message;
        message.raw = *raw;
        message.door = ses::Door::V2Raw;
        message.summary.scope = sent.scope;
        message.summary.from = ses::formatMailbox(sent.from);
        message.summary.subject = sent.subject;
        message.summary.recipients = QStringList{u"a@example.net"_s, u"c@example.net"_s, u"hidden@example.net"_s};
        message.summary.identityArn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;
        const ses::SendRequest again = tables::draft::requestFrom(message);
        QVERIFY(again.from == sent.from);
        QVERIFY(again.to == sent.to);
        QVERIFY(again.cc == sent.cc);
        QVERIFY(again.bcc == sent.bcc);
        QVERIFY(again.replyTo == sent.replyTo);
        QCOMPARE(again.subject, sent.subject);
        QCOMPARE(again.text.trimmed(), sent.text);
        QCOMPARE(again.html.trimmed(), sent.html);
        QVERIFY(again.headers == sent.headers);
        QCOMPARE(again.sourceArn, message.summary.identityArn);
        QCOMPARE(again.attachments.size(), 1);
        QCOMPARE(again.attachments.first().content, sent.attachments.first().content);
    }

    void readsAttachments()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"note.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        const auto good = tables::readAttachment(path).result();
        QVERIFY(good);
        QCOMPARE(good->fileName, u"note.txt"_s);
        QCOMPARE(good->contentType, u"text/plain"_s);
        QCOMPARE(good->content, QByteArray("hello"));
        QVERIFY(!tables::readAttachment(dir.path()).result());
        QVERIFY(!tables::readAttachment(dir.filePath(u"absent"_s)).result());
        QVERIFY(!tables::readAttachment(u"/dev/zero"_s).result());
    }

    void jsonIsIndentedInItsOwnOrder_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::addRow("order kept") << QByteArray(R"({"b":1,"a":[2]})")
                                    << u"{\n  \"b\": 1,\n  \"a\": [\n    2\n  ]\n}"_s;
        QTest::addRow("unicode kept") << QByteArray("\"\xc3\xa4\"") << u"\"ä\""_s;
        QTest::addRow("not JSON") << QByteArray("plain") << u"plain"_s;
        QTest::addRow("empty") << QByteArray() << QString();
    }

    void jsonIsIndentedInItsOwnOrder()
    {
        QFETCH(QByteArray, json);
        QTEST(tables::prettyJson(json), "text");
    }

    void timesNameTheirZone()
    {
        const QDateTime utc(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        const QString text = tables::timeText(utc, QLocale(QLocale::English));
        QVERIFY2(text.contains(utc.toLocalTime().timeZoneAbbreviation()), qPrintable(text));
        QVERIFY2(text.contains(":04:05"_L1), qPrintable(text));
        QVERIFY(tables::timeText({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_message_text.moc"
