// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "denial_rows.h"
#include "ses_tests.h"

#include "ses/denial.h"
#include "ses/errors.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using ses::Denial;
using ses::Door;
using Kind = ses::Denial::Kind;
using PartKind = ses::Denial::Part::Kind;

namespace {

QString pieceOf(const Denial &denial, PartKind kind)
{
    for (const Denial::Part &part : denial.parts) {
        if (part.kind == kind)
            return denial.text.mid(part.begin, part.length);
    }
    return {};
}

QString why(const Denial &denial)
{
    return u"kind %1, code %2, api %3, operation %4, action %5, principal %6, resource %7, region %8, addresses %9"_s
        .arg(int(denial.kind))
        .arg(denial.code)
        .arg(denial.apiVersion)
        .arg(denial.operation, denial.action, denial.principal, denial.resourceArn, denial.region,
             denial.addresses.join(u','));
}

bool partsAreSound(const Denial &denial)
{
    qsizetype end = 0;
    for (const Denial::Part &part : denial.parts) {
        if (part.begin < end || part.length <= 0)
            return false;
        end = part.begin + part.length;
    }
    return end <= denial.text.size();
}

} // namespace

class DenialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<int>("row");
        QVERIFY(denialRows().size() >= 90);
        for (int row = 0; row < denialRows().size(); ++row)
            QTest::newRow(denialRows().at(row).name) << row;
    }
    void reads()
    {
        QFETCH(const int, row);
        const DenialRow &wanted = denialRows().at(row);
        const Denial denial = ses::parseDenial(QString::fromUtf8(wanted.text));
        const auto told = why(denial).toUtf8();
        QVERIFY2(denial.kind == wanted.kind, told.constData());
        QCOMPARE(denial.text, QString::fromUtf8(wanted.text));
        QCOMPARE(denial.code, QString::fromUtf8(wanted.code));
        QVERIFY2(denial.apiVersion == wanted.api, told.constData());
        QCOMPARE(denial.operation, QString::fromUtf8(wanted.operation));
        QCOMPARE(denial.action, QString::fromUtf8(wanted.action));
        QCOMPARE(denial.principal, QString::fromUtf8(wanted.principal));
        QCOMPARE(denial.resourceArn, QString::fromUtf8(wanted.resource));
        QCOMPARE(denial.region, QString::fromUtf8(wanted.region));
        QCOMPARE(denial.addresses.join(u','), QString::fromUtf8(wanted.addresses));
        QCOMPARE(denial.requestId, QString::fromUtf8(wanted.requestId));
        QCOMPARE(denial.smtp ? denial.smtpCode : -1, wanted.smtp);
        QVERIFY(partsAreSound(denial));
        QVERIFY(denial.isRecognised() == !denial.parts.isEmpty());
    }

    void rangesShowWhatStandsThere()
    {
        const Denial denial = ses::parseDenial(
            u"<b>log:</b>  An error\n\n occurred (AccessDenied) when calling the SendEmail operation: User "
            "&#96;arn:aws:iam::222222222222:user/jane&#39; is not  authorized to perform &#96;ses:SendEmail&#39; on "
            "resource &#96;arn:aws:ses:us-east-1:111111111111:identity/example.com&#39; Request ID: "
            "7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11"_s);
        QCOMPARE(pieceOf(denial, PartKind::Code), u"AccessDenied"_s);
        QCOMPARE(pieceOf(denial, PartKind::Operation), u"SendEmail"_s);
        QCOMPARE(pieceOf(denial, PartKind::Principal), u"arn:aws:iam::222222222222:user/jane"_s);
        QCOMPARE(pieceOf(denial, PartKind::Action), u"ses:SendEmail"_s);
        QCOMPARE(pieceOf(denial, PartKind::Resource), u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s);
        QCOMPARE(pieceOf(denial, PartKind::RequestId), u"7d5ba3ac-ef24-4eb7-9c1c-2a0c5e2f5b11"_s);
        const Denial listed =
            ses::parseDenial(u"554 Message rejected: Email address is not verified. The following identities failed "
                             "the check in region US-EAST-1: A &lt;a@example.com&gt;, b@example.net"_s);
        QCOMPARE(pieceOf(listed, PartKind::SmtpCode), u"554"_s);
        QCOMPARE(pieceOf(listed, PartKind::Region), u"US-EAST-1"_s);
        QCOMPARE(pieceOf(listed, PartKind::Address), u"a@example.com"_s);
        QCOMPARE(pieceOf(ses::parseDenial(u"InvalidPolicy: Policy contains an invalid principal"_s), PartKind::Phrase),
                 u"Policy contains an invalid principal"_s);
    }

    void resourcesAndSides_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("side");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *name, const QString &resource, Denial::Resource type, Denial::Side side,
                            const QString &shown) {
            QTest::newRow(name) << resource << int(type) << int(side) << shown;
        };
        using R = Denial::Resource;
        using S = Denial::Side;
        row("owner", u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s, R::Identity, S::OtherAccount,
            u"example.com"_s);
        row("own", u"arn:aws:ses:us-east-1:222222222222:identity/a@example.com"_s, R::Identity, S::OwnAccount,
            u"a@example.com"_s);
        row("set", u"arn:aws:ses:us-east-1:222222222222:configuration-set/tracking"_s, R::ConfigurationSet,
            S::OwnAccount, u"tracking"_s);
        row("template", u"arn:aws:ses:us-east-1:222222222222:template/t"_s, R::Template, S::OwnAccount, u"t"_s);
        row("all", u"*"_s, R::Everything, S::Unknown, {});
        row("tenant", u"arn:aws:ses:us-east-1:222222222222:tenant/n/id"_s, R::Other, S::OwnAccount, u"n/id"_s);
    }
    void resourcesAndSides()
    {
        QFETCH(const QString, resource);
        QFETCH(const int, type);
        QFETCH(const int, side);
        QFETCH(const QString, name);
        const Denial denial = ses::parseDenial(
            u"User `arn:aws:iam::222222222222:user/jane' is not authorized to perform `ses:SendEmail' on resource `%1'"_s
                .arg(resource));
        QCOMPARE(denial.resourceArn, resource);
        QCOMPARE(int(denial.resource()), type);
        QCOMPARE(int(denial.side()), side);
        QCOMPARE(denial.resourceName(), name);
        QCOMPARE(denial.callerAccount(), u"222222222222"_s);
        QVERIFY(!denial.isOtherService());
    }

    void policyKinds()
    {
        const QString start = u"User: arn:aws:iam::222222222222:user/j is not authorized to perform: ses:GetAccount on "
                              "resource: * "_s;
        using P = Denial::PolicyKind;
        const auto read = [&](const QString &tail) { return ses::parseDenial(start + tail); };
        QCOMPARE(int(read({}).policyKind), int(P::NotSaid));
        QCOMPARE(int(read(u"because no identity-based policy allows the ses:GetAccount action"_s).policyKind),
                 int(P::Identity));
        QVERIFY(!read(u"because no permissions boundary allows it"_s).explicitDeny);
        QCOMPARE(int(read(u"because no permissions boundary allows it"_s).policyKind), int(P::Boundary));
        const Denial explicitly = read(u"with an explicit deny in a service control policy"_s);
        QVERIFY(explicitly.explicitDeny);
        QCOMPARE(int(explicitly.policyKind), int(P::ServiceControl));
        QCOMPARE(int(read(u"with an explicit deny in a resource-based policy"_s).policyKind), int(P::Resource));
        QCOMPARE(int(read(u"\nlater: because no session policy allows"_s.repeated(1)).policyKind), int(P::NotSaid));
    }

    void simulatorsOwnErrorsAreRead_data()
    {
        QTest::addColumn<int>("door");
        for (const Door door : {Door::V2Simple, Door::V2Raw, Door::V1Simple, Door::V1Raw, Door::Smtp})
            QTest::addRow("door %d", int(door)) << int(door);
    }
    void simulatorsOwnErrorsAreRead()
    {
        QFETCH(const int, door);
        const auto through = Door(door);
        const auto lineOf = [](const ses::Error &error) {
            return error.httpStatus == 0 ? error.message : error.awsCode + u": "_s + error.message;
        };
        const auto kindOf = [&](const ses::Error &error) { return int(ses::parseDenial(lineOf(error)).kind); };
        const QString arn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;
        const auto refused =
            ses::errors::accessDenied(through, u"arn:aws:iam::222222222222:user/jane"_s, ses::actionFor(through), arn);
        const Denial denial = ses::parseDenial(lineOf(refused));
        QCOMPARE(int(denial.kind), int(Kind::AccessDenied));
        QCOMPARE(denial.resourceArn, arn);
        QCOMPARE(denial.action, ses::actionFor(through));
        QVERIFY(denial.smtp == (through == Door::Smtp));
        if (through != Door::Smtp)
            QCOMPARE(denial.apiVersion, through == Door::V1Simple || through == Door::V1Raw ? 1 : 2);
        QCOMPARE(int(denial.door()), door);
        namespace errors = ses::errors;
        QCOMPARE(kindOf(errors::notVerified(through, u"us-east-1"_s, {u"a@example.com"_s})), int(Kind::NotVerified));
        QCOMPARE(kindOf(errors::duplicateHeader(through, u"X"_s)), int(Kind::Header));
        QCOMPARE(kindOf(errors::configurationSetUnknown(through, u"t"_s)), int(Kind::ConfigurationSetUnknown));
        QCOMPARE(kindOf(errors::configurationSetPaused(through, u"t"_s)), int(Kind::ConfigurationSetPaused));
        QCOMPARE(kindOf(errors::mailFromNotVerified(through)), int(Kind::MailFrom));
        QCOMPARE(kindOf(errors::rateExceeded(through)), int(Kind::Rate));
        QCOMPARE(kindOf(errors::quotaExceeded(through)), int(Kind::Quota));
        QCOMPARE(kindOf(errors::tooLong(through, 99'999'999)), int(Kind::Size));
        const int credentials = kindOf(errors::invalidCredentials(through));
        QVERIFY(credentials == int(Kind::Credentials) || credentials == int(Kind::SmtpCredentials));
        QVERIFY(kindOf(errors::accountPaused(through, u"222222222222"_s)) == int(Kind::AccountPaused));
    }

    void requestOfADelegate()
    {
        const auto request = ses::requestOf(ses::parseDenial(
            u"554 Access denied: User `arn:aws:iam::222222222222:user/jane' is not authorized to perform "
            "`ses:SendRawEmail' on resource `arn:aws:ses:eu-west-1:111111111111:identity/example.com'"_s));
        QCOMPARE(request.principalArn, u"arn:aws:iam::222222222222:user/jane"_s);
        QCOMPARE(request.scope, (ses::Scope{u"222222222222"_s, u"eu-west-1"_s}));
        QCOMPARE(request.door, Door::Smtp);
        QCOMPARE(request.sourceArn, u"arn:aws:ses:eu-west-1:111111111111:identity/example.com"_s);
        QCOMPARE(request.fromArn, request.sourceArn);
        QVERIFY(request.from.address.isEmpty()); // the text does not tell it
        QVERIFY(request.action.isEmpty());
    }

    void requestWithoutArn()
    {
        const auto request = ses::requestOf(ses::parseDenial(
            u"An error occurred (AccessDeniedException) when calling the SendEmail operation: User "
            "`arn:aws:iam::222222222222:user/jane' is not authorized to perform `ses:SendTemplatedEmail' on resource "
            "`arn:aws:ses:us-east-1:222222222222:identity/news@example.com'"_s));
        QCOMPARE(request.from.address, u"news@example.com"_s);
        QVERIFY(request.sourceArn.isEmpty());
        QCOMPARE(request.door, Door::V2Simple);
        QCOMPARE(request.action, u"ses:SendTemplatedEmail"_s);
    }

    void requestOfUnverified()
    {
        const auto request = ses::requestOf(ses::parseDenial(
            u"operation error SES: SendRawEmail, MessageRejected: Email address is not verified. The following "
            "identities failed the check in region US-EAST-1: A <a@example.com>, a@example.com, b@example.net"_s));
        QCOMPARE(request.from.address, u"a@example.com"_s);
        QCOMPARE(request.to, (QList<ses::Mailbox>{{{}, u"b@example.net"_s}}));
        QCOMPARE(request.door, Door::V1Raw);
        QCOMPARE(request.scope.region, u"us-east-1"_s);
    }

    void requestOfAnEvent()
    {
        const auto denial = ses::parseDenial(
            u"{\"awsRegion\":\"eu-west-1\",\"eventName\":\"SendEmail\",\"requestParameters\":{\"sourceArn\":"
            "\"arn:aws:ses:us-east-1:111111111111:identity/example.com\",\"source\":\"news@example.com\"},"
            "\"errorCode\":\"MessageRejected\",\"errorMessage\":\"Email address is not verified.\",\"userIdentity\":"
            "{\"arn\":\"arn:aws:iam::222222222222:user/jane\"}}"_s);
        QCOMPARE(denial.endpointRegion, u"eu-west-1"_s);
        QCOMPARE(denial.sourceArn, u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s);
        const auto request = ses::requestOf(denial);
        QCOMPARE(request.scope, (ses::Scope{u"222222222222"_s, u"eu-west-1"_s}));
        QCOMPARE(request.sourceArn, denial.sourceArn);
        QCOMPARE(request.from.address, u"news@example.com"_s);
    }

    void moreAddresses()
    {
        const QString start =
            u"Email address is not verified. The following identities failed the check in region US-EAST-1: a@b.example"_s;
        QVERIFY(!ses::parseDenial(start).moreAddresses);
        QVERIFY(ses::parseDenial(start + u", ..."_s).moreAddresses);
        QVERIFY(ses::parseDenial(start + u", …"_s).moreAddresses);
        QVERIFY(!ses::parseDenial(start + u"..."_s).moreAddresses);
    }

    /// Noise around, every escape, cut anywhere: no crash, no hang, ranges inside.
    void damaged()
    {
        QRandomGenerator random(7);
        const QString noise =
            u"\\&<>'\"`\n \tu0041amp;#x;:@,.…\u00a0\u200barn:aws:ses:User not authorized to perform"_s;
        for (int round = 0; round < 4000; ++round) {
            const auto &row = denialRows().at(random.bounded(int(denialRows().size())));
            QString text = QString::fromUtf8(row.text);
            text = text.mid(random.bounded(int(text.size()) + 1));
            text.truncate(random.bounded(int(text.size()) + 1));
            for (int i = 0; i < 4; ++i)
                text.insert(random.bounded(int(text.size()) + 1), noise.mid(random.bounded(int(noise.size())), 6));
            const Denial denial = ses::parseDenial(text);
            QVERIFY2(partsAreSound(denial), qPrintable(text));
            QCOMPARE(denial.text, text);
        }
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("backslashes") << u"\\"_s;
        QTest::newRow("ampersands") << u"&amp;"_s;
        QTest::newRow("escapes") << u"\x1b["_s;
        QTest::newRow("blanks") << u" \n>"_s;
        QTest::newRow("quotes") << u"'"_s;
        QTest::newRow("arns") << u"arn:"_s;
        QTest::newRow("users") << u"User "_s;
        QTest::newRow("sentences") << u"User is not authorized to perform "_s;
        QTest::newRow("lists")
            << u"Email address is not verified. The following identities failed the check in region "_s;
        QTest::newRow("addresses") << u"a@b,"_s;
        QTest::newRow("sets") << u"Configuration set "_s;
        QTest::newRow("hosts") << u".amazonaws."_s;
        QTest::newRow("one word") << u"x"_s;
        QTest::newRow("ids") << u"7d5ba3ac-"_s;
        QTest::newRow("near phrases") << u"Rate exceede"_s;
    }
    void hostile()
    {
        QFETCH(const QString, piece);
        constexpr qsizetype size = 4'000'000;
        const QString text = piece.repeated(size / piece.size());
        QElapsedTimer clock;
        clock.start();
        const Denial denial = ses::parseDenial(text);
        qInfo("%s: %lld ms", qPrintable(piece), clock.elapsed());
        QVERIFY(clock.elapsed() < 15'000); // without optimisation, on a busy machine
        QVERIFY(partsAreSound(denial));
    }

    void foundInALongLog()
    {
        const QString line = u"2026-01-02T03:04:05Z INFO  request 7d5ba3ac handled in 12 ms\n"_s;
        const Denial denial = ses::parseDenial(line.repeated(50'000) + QString::fromUtf8(denialRows().at(1).text) +
                                               u'\n' + line.repeated(50'000));
        QCOMPARE(denial.resourceArn, QString::fromUtf8(denialRows().at(1).resource));
        QCOMPARE(pieceOf(denial, PartKind::Action), u"ses:SendRawEmail"_s);
    }
};

std::unique_ptr<QObject> denialTest()
{
    return std::make_unique<DenialTest>();
}

#include "tst_denial.moc"
