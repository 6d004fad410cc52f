// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory_facts.h"
#include "rules_tests.h"

#include "simulator/rules/rules.h"

using namespace Qt::StringLiterals;
using ses::Door;
using ses::EventType;
using ses::FeedbackRoute;
using Why = ses::FeedbackRoute::Why;

namespace {

struct Setting
{
    bool forwarding = true;
    bool bounceTopic = false;
    bool complaintTopic = false;
    bool deliveryTopic = false;
    int set = 0; ///< 0: none, 1: without destination, 2: with one
};

QList<FeedbackRoute> routes(const Setting &setting, EventType type, const ses::SendRequest &request)
{
    MemoryFacts facts;
    auto &identity = facts.example();
    identity.notifications.feedbackForwarding = setting.forwarding;
    identity.notifications.bounceTopic = setting.bounceTopic ? u"arn:bounce"_s : QString();
    identity.notifications.complaintTopic = setting.complaintTopic ? u"arn:complaint"_s : QString();
    identity.notifications.deliveryTopic = setting.deliveryTopic ? u"arn:delivery"_s : QString();
    std::optional<ses::ConfigurationSet> set;
    if (setting.set > 0)
        set = ses::ConfigurationSet{u"tracking"_s, true, setting.set == 2 ? u"arn:events"_s : QString()};
    return simulator::rules::routes(identity, request, set, type);
}

} // namespace

Q_DECLARE_METATYPE(Setting)

class RoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void channels_data()
    {
        QTest::addColumn<Setting>("setting");
        QTest::addColumn<EventType>("type");
        QTest::addColumn<Why>("mail");
        QTest::addColumn<QString>("topic");
        QTest::addColumn<Why>("topicWhy");
        QTest::addColumn<QString>("published");
        QTest::addColumn<Why>("publishedWhy");
        const auto row = [](const char *name, const Setting &setting, EventType type, Why mail, const QString &topic,
                            Why topicWhy, const QString &published, Why publishedWhy) {
            QTest::newRow(name) << setting << type << mail << topic << topicWhy << published << publishedWhy;
        };
        const QString none;
        row("default bounce", {}, EventType::Bounce, Why::ForwardingOn, none, Why::NoTopic, none,
            Why::NoConfigurationSet);
        row("default complaint", {}, EventType::Complaint, Why::ForwardingOn, none, Why::NoTopic, none,
            Why::NoConfigurationSet);
        row("delivery is never mailed", {}, EventType::Delivery, Why::NotForThisEvent, none, Why::NoTopic, none,
            Why::NoConfigurationSet);
        row("send", {}, EventType::Send, Why::NotForThisEvent, none, Why::NotForThisEvent, none,
            Why::NoConfigurationSet);
        row("off without topic", {false}, EventType::Bounce, Why::ForwardingForcedNoTopic, none, Why::NoTopic, none,
            Why::NoConfigurationSet);
        row("off with the other topic", {false, true}, EventType::Complaint, Why::ForwardingForcedNoTopic, none,
            Why::NoTopic, none, Why::NoConfigurationSet);
        row("off with its topic", {false, true}, EventType::Bounce, Why::ForwardingOff, u"arn:bounce"_s, Why::TopicSet,
            none, Why::NoConfigurationSet);
        row("off with both topics", {false, true, true}, EventType::Complaint, Why::ForwardingOff, u"arn:complaint"_s,
            Why::TopicSet, none, Why::NoConfigurationSet);
        row("both ways", {true, true, true}, EventType::Bounce, Why::ForwardingOn, u"arn:bounce"_s, Why::TopicSet, none,
            Why::NoConfigurationSet);
        row("delivery topic", {true, false, false, true}, EventType::Delivery, Why::NotForThisEvent, u"arn:delivery"_s,
            Why::TopicSet, none, Why::NoConfigurationSet);
        row("set without destination", {true, false, false, false, 1}, EventType::Bounce, Why::ForwardingOn, none,
            Why::NoTopic, none, Why::NoTopic);
        row("set", {true, false, false, false, 2}, EventType::Send, Why::NotForThisEvent, none, Why::NotForThisEvent,
            u"arn:events"_s, Why::ConfigurationSetDestination);
        row("set and off", {false, false, false, false, 2}, EventType::Bounce, Why::ForwardingOff, none, Why::NoTopic,
            u"arn:events"_s, Why::ConfigurationSetDestination);
        row("all three", {true, true, false, false, 2}, EventType::Bounce, Why::ForwardingOn, u"arn:bounce"_s,
            Why::TopicSet, u"arn:events"_s, Why::ConfigurationSetDestination);
        row("delay", {true, true, true, true, 2}, EventType::DeliveryDelay, Why::NotForThisEvent, none,
            Why::NotForThisEvent, u"arn:events"_s, Why::ConfigurationSetDestination);
        row("reject", {true, true, true, true, 2}, EventType::Reject, Why::NotForThisEvent, none, Why::NotForThisEvent,
            u"arn:events"_s, Why::ConfigurationSetDestination);
    }
    void channels()
    {
        QFETCH(const Setting, setting);
        QFETCH(const EventType, type);
        QFETCH(const Why, mail);
        QFETCH(const QString, topic);
        QFETCH(const Why, topicWhy);
        QFETCH(const QString, published);
        QFETCH(const Why, publishedWhy);
        const auto all = routes(setting, type, delegateRequest());
        QCOMPARE(all.size(), 3);
        const bool mailed = mail == Why::ForwardingOn || mail == Why::ForwardingForcedNoTopic;
        QCOMPARE(all.at(0).channel, FeedbackRoute::Channel::EmailForwarding);
        QCOMPARE(all.at(0).used, mailed);
        QCOMPARE(all.at(0).why, mail);
        QCOMPARE(all.at(0).target, mailed ? u"news@example.com"_s : QString());
        QCOMPARE(all.at(0).account, owner.account);
        QCOMPARE(all.at(1).channel, FeedbackRoute::Channel::IdentityTopic);
        QCOMPARE(all.at(1).target, topic);
        QCOMPARE(all.at(1).used, !topic.isEmpty());
        QCOMPARE(all.at(1).why, topicWhy);
        QCOMPARE(all.at(1).account, owner.account);
        QCOMPARE(all.at(2).channel, FeedbackRoute::Channel::EventDestination);
        QCOMPARE(all.at(2).target, published);
        QCOMPARE(all.at(2).used, !published.isEmpty());
        QCOMPARE(all.at(2).why, publishedWhy);
        QCOMPARE(all.at(2).account, delegate.account); // event destinations are the sender's
    }

    void addresses_data()
    {
        QTest::addColumn<int>("door");
        QTest::addColumn<QString>("returnPath");
        QTest::addColumn<QString>("target");
        QTest::addColumn<Why>("why");
        const auto row = [](const char *name, Door door, const QString &returnPath, const QString &target, Why why) {
            QTest::newRow(name) << static_cast<int>(door) << returnPath << target << why;
        };
        const QString back = u"bounce@example.com"_s;
        const QString from = u"news@example.com"_s;
        row("smtp", Door::Smtp, {}, from, Why::ToMailFrom);
        row("smtp, return path header", Door::Smtp, back, from, Why::ToMailFrom);
        row("v1 simple", Door::V1Simple, back, back, Why::ToReturnPath);
        row("v1 simple, none", Door::V1Simple, {}, from, Why::ToSource);
        row("v1 raw", Door::V1Raw, back, back, Why::ToReturnPath);
        row("v1 raw, none", Door::V1Raw, {}, from, Why::ToSource);
        row("v2", Door::V2Simple, back, back, Why::ToReturnPath);
        row("v2, none", Door::V2Simple, {}, from, Why::ToSource);
        row("v2 raw", Door::V2Raw, back, back, Why::ToReturnPath);
        row("v2 raw, none", Door::V2Raw, {}, from, Why::ToSource);
    }
    void addresses()
    {
        QFETCH(const int, door);
        QFETCH(const QString, returnPath);
        QFETCH(const QString, target);
        QFETCH(const Why, why);
        auto request = delegateRequest(static_cast<Door>(door));
        request.returnPath = returnPath;
        const auto route = routes({}, EventType::Bounce, request).constFirst();
        QCOMPARE(route.target, target);
        QCOMPARE(route.targetWhy, why);
        QCOMPARE(simulator::rules::feedbackAddress(request), target);
    }
};

std::unique_ptr<QObject> routesTest()
{
    return std::make_unique<RoutesTest>();
}

#include "tst_routes.moc"
