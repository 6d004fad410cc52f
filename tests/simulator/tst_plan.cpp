// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory_facts.h"
#include "rules_tests.h"

#include "simulator/rules/rules.h"

using namespace Qt::StringLiterals;
using ses::EventType;
using ses::RecipientOutcome;
using simulator::rules::PlannedEvent;

namespace {

QString shown(const PlannedEvent &event)
{
    QString text = event.automaticReply ? u"Reply"_s : ses::toString(event.type);
    if (!event.bounceType.isEmpty() || !event.subType.isEmpty())
        text += u':' + event.bounceType + u'/' + event.subType;
    if (event.addToSuppressionList)
        text += u'!';
    return text + u'=' + event.recipients.join(u'+');
}

QStringList planned(const MemoryFacts &facts, const ses::SendRequest &request)
{
    QStringList all;
    int last = 0;
    for (const PlannedEvent &event : simulator::rules::plan(facts, request)) {
        if (event.delayMilliseconds < last)
            return {u"not in order"_s};
        last = event.delayMilliseconds;
        all.append(shown(event));
    }
    return all;
}

ses::SendRequest to(const QStringList &addresses)
{
    auto request = delegateRequest();
    request.to.clear();
    for (const QString &address : addresses)
        request.to.append({{}, address});
    return request;
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simulatorAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("events"); ///< after Send; "@" stands for the address
        const QStringList delivered{u"Delivery=@"_s};
        const QStringList bounced{u"Bounce:Permanent/General=@"_s};
        QTest::newRow("success") << u"success@simulator.amazonses.com"_s << delivered;
        QTest::newRow("success label") << u"success+a@simulator.amazonses.com"_s << delivered;
        QTest::newRow("bounce") << u"bounce@simulator.amazonses.com"_s << bounced;
        QTest::newRow("bounce label") << u"bounce+l1@simulator.amazonses.com"_s << bounced;
        QTest::newRow("bounce case") << u"BOUNCE+X@Simulator.AmazonSES.com"_s << bounced;
        QTest::newRow("ooto") << u"ooto@simulator.amazonses.com"_s << (QStringList{u"Delivery=@"_s, u"Reply=@"_s});
        QTest::newRow("complaint") << u"complaint+x@simulator.amazonses.com"_s
                                   << (QStringList{u"Delivery=@"_s, u"Complaint:/abuse=@"_s});
        QTest::newRow("suppressionlist") << u"suppressionlist@simulator.amazonses.com"_s
                                         << QStringList{u"Bounce:Permanent/Suppressed=@"_s};
        QTest::newRow("unknown box") << u"other@simulator.amazonses.com"_s << delivered;
        QTest::newRow("other domain") << u"bounce@example.net"_s << delivered;
        QTest::newRow("subdomain") << u"bounce@x.simulator.amazonses.com"_s << delivered;
    }
    void simulatorAddresses()
    {
        QFETCH(const QString, address);
        QFETCH(QStringList, events);
        events.prepend(u"Send=@"_s);
        for (QString &event : events)
            event.replace(u"=@"_s, u'=' + address);
        QCOMPARE(planned(MemoryFacts(), to({address})), events);
    }

    void bouncesOfTheSimulatorAreCombined()
    {
        const QStringList addresses{u"bounce+1@simulator.amazonses.com"_s,
                                    u"a@example.net"_s,
                                    u"bounce+2@simulator.amazonses.com"_s,
                                    u"b@example.net"_s,
                                    u"c@example.org"_s,
                                    u"a@example.net"_s};
        QCOMPARE(planned(MemoryFacts(), to(addresses)),
                 (QStringList{u"Send="_s + addresses.mid(0, 5).join(u'+'), u"Delivery=a@example.net+b@example.net"_s,
                              u"Delivery=c@example.org"_s,
                              u"Bounce:Permanent/General=bounce+1@simulator.amazonses.com+bounce+2@simulator."
                              "amazonses.com"_s}));
    }

    void bounceHasItsTexts()
    {
        const auto events = simulator::rules::plan(MemoryFacts(), to({u"bounce@simulator.amazonses.com"_s}));
        QCOMPARE(events.at(1).status, u"5.1.1"_s);
        QCOMPARE(events.at(1).diagnostic, u"smtp; 550 5.1.1 Unknown User"_s);
    }

    void pickedOutcomes_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QStringList>("events");
        const auto row = [](const char *name, RecipientOutcome outcome, const QStringList &events) {
            QTest::newRow(name) << static_cast<int>(outcome) << events;
        };
        row("deliver", RecipientOutcome::Deliver, {u"Delivery=a@example.net"_s});
        row("permanent", RecipientOutcome::BouncePermanent, {u"Bounce:Permanent/General!=a@example.net"_s});
        row("transient", RecipientOutcome::BounceTransient, {u"Bounce:Transient/MailboxFull=a@example.net"_s});
        row("complaint", RecipientOutcome::Complaint,
            {u"Delivery=a@example.net"_s, u"Complaint:/abuse!=a@example.net"_s});
        row("reject", RecipientOutcome::Reject, {u"Reject:/Bad content=a@example.net"_s});
        row("delay", RecipientOutcome::Delay,
            {u"DeliveryDelay:/TransientCommunicationFailure=a@example.net"_s, u"Delivery=a@example.net"_s});
    }
    void pickedOutcomes()
    {
        QFETCH(const int, outcome);
        QFETCH(const QStringList, events);
        auto request = to({u"a@example.net"_s});
        request.outcomes.insert(u"A@Example.net"_s, static_cast<RecipientOutcome>(outcome));
        QCOMPARE(planned(MemoryFacts(), request), QStringList{u"Send=a@example.net"_s} + events);
    }

    void picksDoNotChangeTheSimulator()
    {
        auto request = to({u"success@simulator.amazonses.com"_s});
        request.outcomes.insert(u"success@simulator.amazonses.com"_s, RecipientOutcome::Reject);
        QCOMPARE(planned(MemoryFacts(), request).size(), 2);
        QVERIFY(planned(MemoryFacts(), request).at(1).startsWith("Delivery"_L1));
    }

    void suppressionListOfTheSender()
    {
        MemoryFacts facts;
        facts.suppression[u"222222222222/a@example.net"_s] = ses::SuppressionReason::Bounce;
        facts.suppression[u"222222222222/b@example.net"_s] = ses::SuppressionReason::Complaint;
        facts.suppression[u"111111111111/c@example.net"_s] = ses::SuppressionReason::Bounce;
        QCOMPARE(planned(facts, to({u"a@example.net"_s, u"b@example.net"_s, u"c@example.net"_s})).mid(1),
                 (QStringList{u"Delivery=c@example.net"_s, u"Bounce:Permanent/OnAccountSuppressionList=a@example.net"_s,
                              u"Complaint:/OnAccountSuppressionList=b@example.net"_s}));
    }

    void testVirusIsRejected()
    {
        auto request = to({u"a@example.net"_s, u"bounce@simulator.amazonses.com"_s});
        const QByteArray eicar =
            QByteArray("X5O!P%@AP[4\\PZX54(P^)7CC)7}$") + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
        request.attachments = {{u"clean.txt"_s, u"text/plain"_s, "x"},
                               {u"eicar.com"_s, u"text/plain"_s, eicar + "\r\n"}};
        QCOMPARE(planned(MemoryFacts(), request),
                 (QStringList{u"Send=a@example.net+bounce@simulator.amazonses.com"_s,
                              u"Reject:/Bad content=a@example.net+bounce@simulator.amazonses.com"_s}));
    }

    void simulatorAddressesDoNotCount()
    {
        auto request =
            to({u"a@example.net"_s, u"Bounce+x@simulator.amazonses.com"_s, u"nobody@simulator.amazonses.com"_s});
        request.cc = {{{}, u"b@example.net"_s}};
        request.bcc = {{{}, u"success@simulator.amazonses.com"_s}};
        QCOMPARE(simulator::rules::countedRecipients(request), 3);
    }
};

std::unique_ptr<QObject> planTest()
{
    return std::make_unique<PlanTest>();
}

#include "tst_plan.moc"
