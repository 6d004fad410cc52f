// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memory_facts.h"
#include "rules_tests.h"

#include "simulator/rules/rules.h"

using namespace Qt::StringLiterals;
using ses::Check;
using ses::Door;
using ses::Verdict;

namespace {

using Change = std::function<void(MemoryFacts &, ses::SendRequest &)>;

struct Case
{
    Door door = Door::V2Simple;
    Change change;
    simulator::rules::Options options;
};

/// A world in which jane may send; then one thing is changed.
ses::Preflight asked(const Case &wanted)
{
    MemoryFacts facts;
    facts.jane().policies.push_back(compiled(u"mail"_s, iamAllow()));
    facts.attach(facts.example(), u"partner"_s, allowTo(delegate.account));
    auto request = delegateRequest(wanted.door);
    if (wanted.change)
        wanted.change(facts, request);
    return simulator::rules::preflight(facts, request, now, wanted.options);
}

Verdict verdictOf(const ses::Preflight &result, Check check)
{
    // The gravest of several.
    Verdict found = Verdict::NotChecked;
    for (const ses::Reason &reason : result.reasons) {
        if (reason.check != check)
            continue;
        if (reason.verdict == Verdict::Fail)
            return Verdict::Fail;
        if (found == Verdict::NotChecked || reason.verdict == Verdict::Warning)
            found = reason.verdict;
    }
    return found;
}

QList<ses::Mailbox> recipients(int count)
{
    QList<ses::Mailbox> list;
    for (int i = 0; i < count; ++i)
        list.append({{}, u"r%1@example.net"_s.arg(i)});
    return list;
}

void sandbox(MemoryFacts &facts)
{
    facts.accounts[u"222222222222/us-east-1"_s].status = {};
}

const QString unverified =
    u"Email address is not verified. The following identities failed the check in region US-EAST-1: "_s;

QString denied(const QString &action, const QString &resource)
{
    return u"User `%1' is not authorized to perform `%2' on resource `%3'"_s.arg(janeArn, action, resource);
}

} // namespace

Q_DECLARE_METATYPE(Case)

class PreflightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckIsReportedInOrder()
    {
        const auto result = asked({});
        QVERIFY(result.accepted);
        QVERIFY(!result.error);
        QList<Check> order;
        for (const ses::Reason &reason : result.reasons) {
            QCOMPARE(reason.verdict, Verdict::Pass);
            QVERIFY(!reason.text.isEmpty());
            order.append(reason.check);
        }
        QCOMPARE(order, (QList{Check::Syntax, Check::Size, Check::RecipientCount, Check::SendingEnabled,
                               Check::ConfigurationSet, Check::Identity, Check::CallerPolicy, Check::IdentityPolicy,
                               Check::FurtherResources, Check::Sandbox, Check::MailFrom, Check::Quota, Check::Rate}));
    }

    void allDoorsAccept()
    {
        for (const Door door : {Door::V2Simple, Door::V2Raw, Door::V1Simple, Door::V1Raw, Door::Smtp})
            QVERIFY(asked({door, {}, {}}).accepted);
    }

    void failures_data()
    {
        QTest::addColumn<Case>("wanted");
        QTest::addColumn<Check>("check");
        QTest::addColumn<QString>("awsCode");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message"); ///< ends with "...": the beginning
        syntaxRows();
        accountRows();
        identityRows();
        sandboxRows();
        limitRows();
    }
    void failures()
    {
        QFETCH(const Case, wanted);
        QFETCH(const Check, check);
        QFETCH(const QString, awsCode);
        QFETCH(const int, status);
        QFETCH(QString, message);
        const auto result = asked(wanted);
        QVERIFY(!result.accepted);
        QCOMPARE(verdictOf(result, check), Verdict::Fail);
        QCOMPARE(result.error->awsCode, awsCode);
        QCOMPARE(result.error->httpStatus, status);
        if (message.endsWith("..."_L1)) {
            message.chop(3);
            QVERIFY2(result.error->message.startsWith(message), qPrintable(result.error->message));
        } else {
            QCOMPARE(result.error->message, message);
        }
        for (const ses::Reason &reason : result.reasons) {
            if (reason.verdict == Verdict::Fail) {
                QVERIFY2(!reason.advice.isEmpty(), qPrintable(reason.text));
                QVERIFY2(reason.link.target != ses::Link::Target::None, qPrintable(reason.text));
            }
        }
        QVERIFY(!result.error->advice.isEmpty());
    }

    void laterChecksAreMadeAfterAFailure()
    {
        const auto result = asked({Door::V2Simple,
                                   [](MemoryFacts &facts, ses::SendRequest &request) {
                                       request.subject = u"a\nb"_s;
                                       facts.example().policies.clear();
                                       facts.accounts[u"222222222222/us-east-1"_s].status.max24HourSend = 0;
                                   },
                                   {}});
        QCOMPARE(verdictOf(result, Check::Syntax), Verdict::Fail);
        QCOMPARE(verdictOf(result, Check::IdentityPolicy), Verdict::Fail);
        QCOMPARE(verdictOf(result, Check::Quota), Verdict::Fail);
        QCOMPARE(result.error->awsCode, u"BadRequestException"_s);
    }

    void orderOfErrors()
    {
        // The caller's IAM comes before the identity, the identity before the owner's policy (ses.md 3.2).
        const auto pendingAndSilent = asked({Door::V2Simple,
                                             [](MemoryFacts &facts, ses::SendRequest &) {
                                                 facts.example().verified = false;
                                                 facts.jane().policies.clear();
                                             },
                                             {}});
        QCOMPARE(pendingAndSilent.error->code, ses::ErrorCode::AccessDenied);
        const auto pendingNoPolicy = asked({Door::V2Simple,
                                            [](MemoryFacts &facts, ses::SendRequest &) {
                                                facts.example().verified = false;
                                                facts.example().policies.clear();
                                            },
                                            {}});
        QCOMPARE(pendingNoPolicy.error->code, ses::ErrorCode::MessageRejected);
        const auto noPolicyInSandbox = asked({Door::V2Simple,
                                              [](MemoryFacts &facts, ses::SendRequest &) {
                                                  facts.example().policies.clear();
                                                  sandbox(facts);
                                              },
                                              {}});
        QCOMPARE(noPolicyInSandbox.error->code, ses::ErrorCode::AccessDenied);
    }

    void quotaIsTheDelegatesAndCountsRecipients()
    {
        const auto used = [](double sent, int count, bool simulatorAddress) {
            return asked({Door::V2Simple,
                          [=](MemoryFacts &facts, ses::SendRequest &request) {
                              auto &account = facts.accounts[u"222222222222/us-east-1"_s];
                              account.status.max24HourSend = 200;
                              account.status.sentLast24Hours = sent;
                              facts.accounts[u"111111111111/us-east-1"_s].status.sentLast24Hours = 1e9;
                              request.to = recipients(count);
                              if (simulatorAddress)
                                  request.to = {{{}, u"success@simulator.amazonses.com"_s}};
                          },
                          {}})
                .accepted;
        };
        QVERIFY(used(150, 50, false));
        QVERIFY(!used(151, 50, false));
        QVERIFY(used(200, 0, true));
        QVERIFY(!used(200, 1, false));
    }

    void unlimitedQuota()
    {
        QVERIFY(asked({Door::V2Simple,
                       [](MemoryFacts &facts, ses::SendRequest &) {
                           auto &account = facts.accounts[u"222222222222/us-east-1"_s];
                           account.status.max24HourSend = -1;
                           account.status.sentLast24Hours = 1e9;
                       },
                       {}})
                    .accepted);
    }

    void sandboxTakesSimulatorAndVerifiedRecipients()
    {
        const auto accepted = [](const QString &recipient) {
            return asked({Door::V2Simple,
                          [&](MemoryFacts &facts, ses::SendRequest &request) {
                              sandbox(facts);
                              facts.addIdentity(delegate, u"example.org"_s);
                              facts.addIdentity(delegate, u"me@example.net"_s);
                              facts.addIdentity(delegate, u"late@example.net"_s, false);
                              request.to = {{{}, recipient}};
                          },
                          {}})
                .accepted;
        };
        QVERIFY(accepted(u"bounce+x@simulator.amazonses.com"_s));
        QVERIFY(accepted(u"Success@Simulator.amazonses.com"_s));
        QVERIFY(accepted(u"anybody@sub.example.org"_s));
        QVERIFY(accepted(u"me+label@example.net"_s));
        QVERIFY(!accepted(u"late@example.net"_s));
        QVERIFY(!accepted(u"Me@example.net"_s));
        QVERIFY(!accepted(u"x@example.com"_s)); // verified by the owner, which does not help the delegate
        QVERIFY(!accepted(u"nobody@simulator.amazonses.com"_s));
    }

    void ownersSandbox_data()
    {
        QTest::addColumn<bool>("blocks");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("delegate only") << false << true;
        QTest::newRow("both") << true << false;
    }
    void ownersSandbox()
    {
        QFETCH(const bool, blocks);
        QFETCH(const bool, accepted);
        Case wanted;
        wanted.change = [](MemoryFacts &facts, ses::SendRequest &) {
            facts.accounts[u"111111111111/us-east-1"_s].status = {};
        };
        wanted.options.ownerSandboxBlocksDelegate = blocks;
        const auto result = asked(wanted);
        QCOMPARE(result.accepted, accepted);
        QCOMPARE(verdictOf(result, Check::Sandbox), blocks ? Verdict::Fail : Verdict::Warning);
    }

    void sourceArnForAll()
    {
        Case wanted;
        wanted.door = Door::V1Raw;
        wanted.change = [](MemoryFacts &, ses::SendRequest &request) { request.fromArn.clear(); };
        QVERIFY(!asked(wanted).accepted);
        wanted.options.sourceArnSpeaksForAll = true;
        QVERIFY(asked(wanted).accepted);
    }

    void ownIdentitiesNeedNoArn()
    {
        MemoryFacts facts;
        facts.addIdentity(delegate, u"mine.example"_s);
        facts.jane().policies.push_back(compiled(u"mail"_s, iamAllow()));
        auto request = delegateRequest();
        request.sourceArn.clear();
        request.from.address = u"x+label@sub.mine.example"_s;
        QVERIFY(simulator::rules::preflight(facts, request, now).accepted);
        request.from.address = u"x@mine.example.org"_s;
        QVERIFY(!simulator::rules::preflight(facts, request, now).accepted);
    }

    void mostSpecificOwnIdentitySpeaks()
    {
        MemoryFacts facts;
        facts.addIdentity(delegate, u"mine.example"_s);
        facts.addIdentity(delegate, u"x@mine.example"_s, false);
        auto request = delegateRequest();
        request.sourceArn.clear();
        request.from.address = u"x@mine.example"_s;
        // A pending address does not hide the verified domain (ses.md 1.2).
        QCOMPARE(simulator::rules::sourceIdentity(facts, request)->name, u"mine.example"_s);
        facts.identities.back().verified = true;
        QCOMPARE(simulator::rules::sourceIdentity(facts, request)->name, u"x@mine.example"_s);
        request.sourceArn = u"arn:aws:ses:us-east-1:222222222222:identity/mine.example"_s;
        QCOMPARE(simulator::rules::sourceIdentity(facts, request)->name, u"mine.example"_s);
        QCOMPARE(simulator::rules::settingsIdentity(facts, request)->name, u"x@mine.example"_s);
        request.sourceArn = u"arn:aws:ses:us-east-1:222222222222:identity/other.example"_s;
        QVERIFY(!simulator::rules::sourceIdentity(facts, request));
    }

    void defaultConfigurationSet()
    {
        MemoryFacts facts;
        facts.example().defaultConfigurationSet = u"standard"_s;
        auto request = delegateRequest();
        QCOMPARE(simulator::rules::configurationSetInForce(facts, request), u"standard"_s);
        request.configurationSet = u"mine"_s;
        QCOMPARE(simulator::rules::configurationSetInForce(facts, request), u"mine"_s);
    }

private:
    static void row(const char *name, const Case &wanted, Check check, const QString &awsCode, int status,
                    const QString &message)
    {
        QTest::newRow(name) << wanted << check << awsCode << status << message;
    }

    static void bad(const char *name, Door door, const QString &message,
                    const std::function<void(ses::SendRequest &)> &change, Check check = Check::Syntax)
    {
        const bool v2 = door == Door::V2Simple || door == Door::V2Raw;
        row(name, {door, [change](MemoryFacts &, ses::SendRequest &request) { change(request); }, {}}, check,
            v2 ? u"BadRequestException"_s : u"InvalidParameterValue"_s, door == Door::Smtp ? 0 : 400, message);
    }

    static void syntaxRows()
    {
        using R = ses::SendRequest;
        bad("no from, v2 simple", Door::V2Simple, u"null"_s, [](R &r) { r.from = {}; });
        bad("no from, v2 raw", Door::V2Raw, u"Missing required header 'From'."_s, [](R &r) { r.from = {}; });
        bad("no from, v1 raw", Door::V1Raw, u"Missing required header 'From'."_s, [](R &r) { r.from = {}; });
        bad("bad from", Door::V1Simple, u"Missing final '@domain'"_s, [](R &r) { r.from.address = u"news"_s; });
        bad("bad from smtp", Door::Smtp, u"501 Invalid MAIL FROM address provided"_s,
            [](R &r) { r.from.address = u"news"_s; });
        bad("bad to", Door::V2Simple, u"Local address contains control or whitespace"_s,
            [](R &r) { r.to[0].address = u"jürgen@example.net"_s; });
        bad("bad to smtp", Door::Smtp, u"501 Invalid RCPT TO address provided"_s,
            [](R &r) { r.to[0].address = u"jürgen@example.net"_s; });
        bad("bad cc", Door::V1Simple, u"Domain ends with dot"_s, [](R &r) { r.cc = {{{}, u"a@example.net."_s}}; });
        bad("bad bcc", Door::V1Simple, u"Domain contains illegal character"_s, [](R &r) {
            r.bcc = {{{}, u"a@exa mple.net"_s}};
        });
        bad("bad reply-to", Door::V2Simple, u"Missing final '@domain'"_s, [](R &r) { r.replyTo = {{{}, u"a"_s}}; });
        bad("bad return path", Door::V2Simple, u"Missing final '@domain'"_s, [](R &r) { r.returnPath = u"a"_s; });
        bad("no recipient", Door::V2Simple, u"The message has no recipient."_s, [](R &r) { r.to.clear(); });
        bad("subject", Door::V2Simple, u"The subject holds a line end."_s, [](R &r) { r.subject = u"a\r\nBcc: x"_s; });
        bad("display name", Door::V2Simple, u"The From address or its display name holds a line end."_s,
            [](R &r) { r.from.name = u"a\nb"_s; });
        bad("header twice", Door::V2Simple, u"Duplicate header 'Reply-To'."_s, [](R &r) {
            r.replyTo = {{{}, u"a@example.net"_s}};
            r.headers = {{u"Reply-To"_s, u"b@example.net"_s}};
        });
        bad("header twice, smtp", Door::Smtp, u"554 Transaction failed: Duplicate header 'Subject'."_s, [](R &r) {
            r.headers = {{u"Subject"_s, u"b"_s}};
        });
        bad("header not printable", Door::V2Simple, u"The value of the header “X-A” must have..."_s, [](R &r) {
            r.headers = {{u"X-A"_s, u"ü"_s}};
        });
        bad("malformed arn", Door::V2Simple, u"Invalid ARN"_s, [](R &r) { r.sourceArn = u"example.com"_s; });
        bad("arn of no identity", Door::V1Simple, u"Invalid ARN"_s,
            [](R &r) { r.sourceArn = u"arn:aws:ses:us-east-1:111111111111:template/x"_s; });
        bad("malformed from arn", Door::V1Raw, u"Invalid ARN"_s, [](R &r) { r.fromArn = u"x"_s; });
        bad("tag", Door::V2Simple, u"The tag “a b” has..."_s, [](R &r) { r.tags = {{u"a b"_s, u"x"_s}}; });
        bad("empty tag value", Door::V2Simple, u"The tag “a” has..."_s, [](R &r) { r.tags = {{u"a"_s, u""_s}}; });
        bad("many tags", Door::V2Simple, u"The message has more than 50 tags."_s, [](R &r) {
            r.tags.fill({u"a"_s, u"b"_s}, 51);
        });
        bad("attachment in v1 simple", Door::V1Simple, u"The call SendEmail of API v1..."_s, [](R &r) {
            r.attachments = {{u"a"_s, u"text/plain"_s, "x"}};
        });
        bad("parts", Door::V2Raw, u"The message has more than 500 parts."_s, [](R &r) {
            r.attachments.fill({u"a"_s, u"text/plain"_s, "x"}, 499);
        });
        bad("file name", Door::V2Simple, u"The name of an attachment has more than 255 characters."_s, [](R &r) {
            r.attachments = {{QString(256, u'a'), u"text/plain"_s, "x"}};
        });
    }

    static void accountRows()
    {
        const Change noCaller = [](MemoryFacts &facts, ses::SendRequest &request) {
            facts.callers.clear();
            request.subject = u"a\nb"_s;
        };
        row("unknown caller v1", {Door::V1Simple, noCaller, {}}, Check::CallerPolicy, u"InvalidClientTokenId"_s, 403,
            u"The security token included in the request is invalid."_s);
        row("unknown caller v2", {Door::V2Simple, noCaller, {}}, Check::CallerPolicy, u"UnrecognizedClientException"_s,
            403, u"The security token included in the request is invalid."_s);
        const Change paused = [](MemoryFacts &facts, ses::SendRequest &) {
            facts.accounts[u"222222222222/us-east-1"_s].status.sendingEnabled = false;
        };
        row("paused v1", {Door::V1Raw, paused, {}}, Check::SendingEnabled, u"AccountSendingPausedException"_s, 400,
            u"Sending is paused for account 222222222222"_s);
        row("paused v2", {Door::V2Raw, paused, {}}, Check::SendingEnabled, u"SendingPausedException"_s, 400,
            u"Sending is paused for account 222222222222"_s);
        const Change noSet = [](MemoryFacts &facts, ses::SendRequest &request) {
            facts.sets[u"111111111111/tracking"_s] = {u"tracking"_s, true, {}}; // the owner's does not help
            request.configurationSet = u"tracking"_s;
        };
        row("set unknown v1", {Door::V1Simple, noSet, {}}, Check::ConfigurationSet, u"ConfigurationSetDoesNotExist"_s,
            400, u"Configuration set <tracking> does not exist."_s);
        row("set unknown v2", {Door::V2Simple, noSet, {}}, Check::ConfigurationSet, u"NotFoundException"_s, 404,
            u"Configuration set <tracking> does not exist."_s);
        const Change setPaused = [](MemoryFacts &facts, ses::SendRequest &request) {
            facts.sets[u"222222222222/tracking"_s] = {u"tracking"_s, false, {}};
            request.configurationSet = u"tracking"_s;
        };
        row("set paused", {Door::V1Simple, setPaused, {}}, Check::ConfigurationSet,
            u"ConfigurationSetSendingPausedException"_s, 400, u"Sending is paused for configuration set tracking"_s);
        const Change setDenied = [](MemoryFacts &facts, ses::SendRequest &request) {
            facts.sets[u"222222222222/tracking"_s] = {u"tracking"_s, true, {}};
            request.configurationSet = u"tracking"_s;
            facts.jane().policies = {compiled(
                u"narrow"_s, policyText(uR"("Effect":"Allow","Action":"ses:*","Resource":"%1")"_s.arg(exampleArn)))};
        };
        row("set not in IAM", {Door::V2Simple, setDenied, {}}, Check::FurtherResources, u"AccessDeniedException"_s, 403,
            denied(u"ses:SendEmail"_s, u"arn:aws:ses:us-east-1:222222222222:configuration-set/tracking"_s));
        const Change defaultDenied = [](MemoryFacts &facts, ses::SendRequest &) {
            facts.example().defaultConfigurationSet = u"tracking"_s;
            facts.sets[u"222222222222/tracking"_s] = {u"tracking"_s, true, {}};
            facts.jane().policies = {compiled(
                u"narrow"_s, policyText(uR"("Effect":"Allow","Action":"ses:*","Resource":"%1")"_s.arg(exampleArn)))};
        };
        row("default set not in IAM", {Door::V2Simple, defaultDenied, {}}, Check::FurtherResources,
            u"AccessDeniedException"_s, 403,
            denied(u"ses:SendEmail"_s, u"arn:aws:ses:us-east-1:222222222222:configuration-set/tracking"_s));
    }

    static void identityRows()
    {
        const Change pending = [](MemoryFacts &facts, ses::SendRequest &) { facts.example().verified = false; };
        row("pending", {Door::V2Simple, pending, {}}, Check::Identity, u"MessageRejected"_s, 400,
            unverified + u"news@example.com"_s);
        row("pending, smtp", {Door::Smtp, pending, {}}, Check::Identity, u"MessageRejected"_s, 0,
            u"554 Message rejected: "_s + unverified + u"news@example.com"_s);
        const Change region = [](MemoryFacts &facts, ses::SendRequest &request) {
            request.scope.region = u"eu-west-1"_s;
            facts.accounts[u"222222222222/eu-west-1"_s] = facts.accounts[u"222222222222/us-east-1"_s];
        };
        row("wrong region", {Door::V2Simple, region, {}}, Check::Identity, u"MessageRejected"_s, 400,
            u"Email address is not verified. The following identities failed the check in region EU-WEST-1: "
            "news@example.com"_s);
        const Change noFromArn = [](MemoryFacts &, ses::SendRequest &request) {
            request.from.name = u"Yoyo"_s;
            request.fromArn.clear();
        };
        row("no from arn, v1 raw", {Door::V1Raw, noFromArn, {}}, Check::Identity, u"MessageRejected"_s, 400,
            unverified + u"Yoyo <news@example.com>"_s);
        row("no from arn, smtp", {Door::Smtp, noFromArn, {}}, Check::Identity, u"MessageRejected"_s, 0,
            u"554 Message rejected: "_s + unverified + u"Yoyo <news@example.com>"_s);
        const Change noArn = [](MemoryFacts &, ses::SendRequest &request) {
            request.from.name = u"Yoyo"_s;
            request.fromArn.clear();
            request.sourceArn.clear();
        };
        row("no arn", {Door::V2Simple, noArn, {}}, Check::Identity, u"MessageRejected"_s, 400,
            unverified + u"news@example.com"_s);
        row("no arn, raw", {Door::V1Raw, noArn, {}}, Check::Identity, u"MessageRejected"_s, 400,
            unverified + u"Yoyo <news@example.com>, news@example.com"_s);
        const Change returnPath = [](MemoryFacts &, ses::SendRequest &request) {
            request.returnPath = u"bounce@example.com"_s;
        };
        row("no return-path arn", {Door::V2Simple, returnPath, {}}, Check::Identity, u"MessageRejected"_s, 400,
            unverified + u"bounce@example.com"_s);
        const Change notCovered = [](MemoryFacts &, ses::SendRequest &request) {
            request.from.address = u"news@example.org"_s;
        };
        row("not covered", {Door::V2Simple, notCovered, {}}, Check::Identity, u"MessageRejected"_s, 400,
            unverified + u"news@example.org"_s);
        const QString ghost = u"arn:aws:ses:us-east-1:111111111111:identity/ghost.example"_s;
        const Change noIdentity = [ghost](MemoryFacts &, ses::SendRequest &request) {
            request.from.address = u"a@ghost.example"_s;
            request.sourceArn = ghost;
        };
        row("arn of nothing", {Door::V2Simple, noIdentity, {}}, Check::Identity, u"AccessDeniedException"_s, 403,
            denied(u"ses:SendEmail"_s, ghost));
        const Change ownNotCovered = [](MemoryFacts &facts, ses::SendRequest &request) {
            facts.jane().policies = {compiled(
                u"narrow"_s, policyText(uR"("Effect":"Allow","Action":"ses:*","Resource":"%1")"_s.arg(exampleArn)))};
            request.sourceArn.clear();
        };
        row("no arn, IAM names the owner's", {Door::V2Simple, ownNotCovered, {}}, Check::CallerPolicy,
            u"AccessDeniedException"_s, 403,
            denied(u"ses:SendEmail"_s, u"arn:aws:ses:us-east-1:222222222222:identity/news@example.com"_s));
        const Change mailFrom = [](MemoryFacts &facts, ses::SendRequest &) {
            facts.example().mailFrom = {u"bounce.example.com"_s, ses::VerificationStatus::Failed, true};
        };
        row("mail from", {Door::V1Simple, mailFrom, {}}, Check::MailFrom, u"MailFromDomainNotVerifiedException"_s, 400,
            u"DNS setup for MAIL FROM domain is invalid."_s);
        row("mail from, smtp", {Door::Smtp, mailFrom, {}}, Check::MailFrom, u"MailFromDomainNotVerifiedException"_s, 0,
            u"554 MAIL FROM domain not verified: DNS setup for MAIL FROM domain is invalid."_s);
    }

    static void sandboxRows()
    {
        const Change stranger = [](MemoryFacts &facts, ses::SendRequest &request) {
            sandbox(facts);
            request.cc = {{{}, u"b@example.net"_s}};
        };
        row("sandbox recipients", {Door::V1Simple, stranger, {}}, Check::Sandbox, u"MessageRejected"_s, 400,
            unverified + u"a@example.net, b@example.net"_s);
        row("sandbox recipients, smtp", {Door::Smtp, stranger, {}}, Check::Sandbox, u"MessageRejected"_s, 0,
            u"554 Message rejected: "_s + unverified + u"a@example.net, b@example.net"_s);
        const Change both = [](MemoryFacts &facts, ses::SendRequest &) {
            sandbox(facts);
            facts.example().verified = false;
        };
        row("sender and recipient", {Door::V2Simple, both, {}}, Check::Sandbox, u"MessageRejected"_s, 400,
            unverified + u"news@example.com, a@example.net"_s);
        const Change recipientDenied = [](MemoryFacts &facts, ses::SendRequest &) {
            sandbox(facts);
            facts.addIdentity(delegate, u"a@example.net"_s);
            facts.jane().policies = {compiled(
                u"narrow"_s, policyText(uR"("Effect":"Allow","Action":"ses:*","Resource":"%1")"_s.arg(exampleArn)))};
        };
        row("sandbox recipient not in IAM", {Door::V1Simple, recipientDenied, {}}, Check::FurtherResources,
            u"AccessDenied"_s, 403,
            denied(u"ses:SendEmail"_s, u"arn:aws:ses:us-east-1:222222222222:identity/a@example.net"_s));
    }

    static void limitRows()
    {
        bad(
            "51 recipients", Door::V1Simple, u"Recipient count exceeds 50."_s,
            [](ses::SendRequest &r) { r.bcc = recipients(50); }, Check::RecipientCount);
        const auto large = [](qsizetype bytes) {
            return [bytes](ses::SendRequest &r) {
                r.attachments = {{u"a"_s, u"application/pdf"_s, QByteArray(bytes, 'x')}};
            };
        };
        bad("10 MB, v1", Door::V1Raw, u"Message length is more than 10485760 bytes long: '..."_s, large(8'000'000),
            Check::Size);
        bad("40 MB, v2", Door::V2Raw, u"Message length is more than 41943040 bytes long: '..."_s, large(31'500'000),
            Check::Size);
        bad("40 MB, smtp", Door::Smtp, u"552 Message is too long."_s, large(31'500'000), Check::Size);
        const Change quota = [](MemoryFacts &facts, ses::SendRequest &) {
            facts.accounts[u"222222222222/us-east-1"_s].status.sentLast24Hours = 50'000;
        };
        row("quota v1", {Door::V1Simple, quota, {}}, Check::Quota, u"Throttling"_s, 400,
            u"Daily message quota exceeded."_s);
        row("quota v2", {Door::V2Simple, quota, {}}, Check::Quota, u"LimitExceededException"_s, 400,
            u"Daily message quota exceeded."_s);
        row("quota smtp", {Door::Smtp, quota, {}}, Check::Quota, u"Throttling"_s, 0,
            u"454 Throttling failure: Daily message quota exceeded"_s);
        const Change rate = [](MemoryFacts &facts, ses::SendRequest &) {
            facts.accounts[u"222222222222/us-east-1"_s].sentLastSecond = 14;
        };
        row("rate v1", {Door::V1Simple, rate, {}}, Check::Rate, u"Throttling"_s, 400,
            u"Maximum sending rate exceeded."_s);
        row("rate v2", {Door::V2Simple, rate, {}}, Check::Rate, u"TooManyRequestsException"_s, 429,
            u"Maximum sending rate exceeded."_s);
        row("rate smtp", {Door::Smtp, rate, {}}, Check::Rate, u"Throttling"_s, 0,
            u"454 Throttling failure: Maximum sending rate exceeded"_s);
    }
};

std::unique_ptr<QObject> preflightTest()
{
    return std::make_unique<PreflightTest>();
}

#include "tst_preflight.moc"
