// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend_registry.h"
#include "ses/arn.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const ses::Scope owner{u"111111111111"_s, u"us-east-1"_s};
const ses::Scope delegate{u"222222222222"_s, u"us-east-1"_s};

/// Waits for a future with the event loop running, as the window does.
template<typename T>
ses::Result<T> get(ses::Future<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("no answer");
    return future.result();
}

ses::SendRequest fromDelegate(const QString &from, const QString &to)
{
    ses::SendRequest request;
    request.scope = delegate;
    request.principalArn = ses::userArn(delegate.account, u"mailer"_s);
    request.from = {u"News"_s, from};
    request.to = {{QString(), to}};
    request.subject = u"Test"_s;
    request.text = u"Hello"_s;
    request.sourceArn = ses::identityArn(owner, u"example.com"_s).toString();
    return request;
}

} // namespace

class TestBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyWorkspaceIsEmpty();
    void sampleIsRealData();
    void identityLifeOfADomain();
    void identityLifeOfAnAddress();
    void createIsRefused_data();
    void createIsRefused();
    void deletionCanBeUndone();
    void deletionIsFinalAfterRestart();
    void policyIsPutReadDeletedAndRestored();
    void policyIsRefusedInTheWordsOfSes();
    void identitiesAreFilteredSortedAndPaged();
    void sendGivesEventsAndFeedback();
    void refusedSendIsKept();
    void removedPolicyIsNamed();
    void pendingEventsSurviveARestart();
    void quotaCountsTheDelegate();
    void accountsUsersAndKeys();
    void userPolicyIsRefusedInTheWordsOfIam();
    void bounceFillsTheSuppressionList();
    void draftsAreKept();
    void messagesArePagedAndFiltered();
    void usableIdentities();

private:
    void openBackend(double delayFactor = 0);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ses::Backend> m_backend;
};

void TestBackend::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    openBackend();
}

void TestBackend::cleanup()
{
    m_backend.reset();
    m_directory.reset();
}

void TestBackend::openBackend(double delayFactor)
{
    m_backend.reset();
    const BackendRegistry registry({});
    m_backend = registry.create(
        u"simulator"_s, {{u"path"_s, m_directory->filePath(u"w.sqlite"_s)}, {u"eventDelayFactor"_s, delayFactor}});
    QVERIFY(m_backend);
    const auto opened = get(m_backend->open());
    QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
}

#define SAMPLE QVERIFY(get(m_backend->simulator()->createSampleWorkspace()).has_value())

void TestBackend::emptyWorkspaceIsEmpty()
{
    QCOMPARE(get(m_backend->simulator()->isEmpty()), true);
    QVERIFY(get(m_backend->accounts())->isEmpty());
    QCOMPARE(get(m_backend->messages({}))->total, 0);
}

void TestBackend::sampleIsRealData()
{
    SAMPLE;
    QCOMPARE(get(m_backend->simulator()->isEmpty()), false);
    QCOMPARE(get(m_backend->accounts())->size(), 2);
    const auto identities = get(m_backend->identities(owner, {}));
    QCOMPARE(identities->total, 3);
    QCOMPARE(get(m_backend->policies(owner, u"example.com"_s))->size(), 1);
    const auto all = get(m_backend->messages({}));
    QVERIFY2(all->total >= 30, qPrintable(QString::number(all->total)));
    QSet<ses::MessageState> states;
    for (const ses::MessageSummary &row : all->rows) {
        states << row.state;
        QVERIFY(row.state != ses::MessageState::Accepted);
        QVERIFY2(row.state == ses::MessageState::Refused || !get(m_backend->events(row.messageId))->isEmpty(),
                 qPrintable(row.subject));
    }
    using State = ses::MessageState;
    QCOMPARE(states, (QSet<State>{State::Refused, State::Delivered, State::Bounced, State::Complained}));
}

void TestBackend::identityLifeOfADomain()
{
    SAMPLE;
    const auto created = get(m_backend->createIdentity(owner, u"Bücher.Example"_s));
    QVERIFY2(created.has_value(), created ? "" : qPrintable(created.error().message));
    QCOMPARE(created->summary.name, u"xn--bcher-kva.example"_s);
    QCOMPARE(created->summary.status, ses::VerificationStatus::Pending);
    QCOMPARE(created->records.size(), 3);
    QCOMPARE(created->records.front().type, u"CNAME"_s);
    QVERIFY(get(m_backend->simulator()->publishRecords(owner, created->summary.name, true)).has_value());
    const auto verified = get(m_backend->identity(owner, created->summary.name));
    QCOMPARE(verified->summary.status, ses::VerificationStatus::Success);
    QVERIFY(verified->records.front().published);
    QVERIFY(get(m_backend->simulator()->publishRecords(owner, created->summary.name, false)).has_value());
    QCOMPARE(get(m_backend->identity(owner, created->summary.name))->summary.status,
             ses::VerificationStatus::TemporaryFailure);
}

void TestBackend::identityLifeOfAnAddress()
{
    SAMPLE;
    QVERIFY(get(m_backend->createIdentity(owner, u"Jane@other.example"_s)).has_value());
    const auto mails = get(m_backend->simulator()->mailbox({u"jane@other"_s, 0, 10}));
    QCOMPARE(mails->total, 1);
    QCOMPARE(mails->rows.front().kind, ses::MailItem::Kind::Verification);
    QCOMPARE(mails->rows.front().verifies, u"Jane@other.example"_s);
    QVERIFY(get(m_backend->simulator()->resendVerification(owner, u"Jane@other.example"_s)).has_value());
    QCOMPARE(get(m_backend->simulator()->confirmVerification(mails->rows.front().key)).error().code,
             ses::ErrorCode::NotFound);
    const auto again = get(m_backend->simulator()->mailbox({u"jane@other"_s, 0, 10}));
    QCOMPARE(again->total, 2);
    QVERIFY(get(m_backend->simulator()->confirmVerification(again->rows.front().key)).has_value());
    QCOMPARE(get(m_backend->identity(owner, u"Jane@other.example"_s))->summary.status,
             ses::VerificationStatus::Success);
    QCOMPARE(get(m_backend->identity(owner, u"jane@other.example"_s)).error().code, ses::ErrorCode::NotFound);
}

void TestBackend::createIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ses::ErrorCode>("code");
    QTest::addColumn<QString>("text");
    QTest::addRow("empty") << u" "_s << ses::ErrorCode::InvalidParameter << QString();
    QTest::addRow("no domain") << u"jane@"_s << ses::ErrorCode::InvalidParameter << QString();
    QTest::addRow("one label") << u"localhost"_s << ses::ErrorCode::InvalidParameter << QString();
    QTest::addRow("exists") << u"Example.COM"_s << ses::ErrorCode::AlreadyExists
                            << u"Email identity example.com already exist."_s;
}

void TestBackend::createIsRefused()
{
    SAMPLE;
    QFETCH(QString, name);
    QFETCH(QString, text);
    const auto created = get(m_backend->createIdentity(owner, name));
    QVERIFY(!created);
    QTEST(created.error().code, "code");
    if (!text.isEmpty())
        QCOMPARE(created.error().message, text);
    QVERIFY(!created.error().advice.isEmpty());
}

void TestBackend::deletionCanBeUndone()
{
    SAMPLE;
    const auto token = get(m_backend->deleteIdentities(owner, {u"example.com"_s, u"newsletter@example.com"_s}));
    QVERIFY(token.has_value());
    QCOMPARE(get(m_backend->identities(owner, {}))->total, 1);
    QVERIFY(!get(m_backend->send(fromDelegate(u"news@example.com"_s, u"a@example.org"_s))));
    QVERIFY(get(m_backend->undoDelete(*token)).has_value());
    QCOMPARE(get(m_backend->identities(owner, {}))->total, 3);
    QCOMPARE(get(m_backend->policies(owner, u"example.com"_s))->size(), 1);
    QCOMPARE(get(m_backend->undoDelete(*token)).error().code, ses::ErrorCode::NotFound);
    QVERIFY(get(m_backend->send(fromDelegate(u"news@example.com"_s, u"a@example.org"_s))).has_value());
}

void TestBackend::deletionIsFinalAfterRestart()
{
    SAMPLE;
    const auto token = get(m_backend->deleteIdentities(owner, {u"example.com"_s}));
    openBackend();
    QCOMPARE(get(m_backend->undoDelete(*token)).error().code, ses::ErrorCode::NotFound);
    const auto again = get(m_backend->createIdentity(owner, u"example.com"_s));
    QCOMPARE(again->summary.status, ses::VerificationStatus::Pending);
    QCOMPARE(again->summary.policyCount, 0);
}

void TestBackend::policyIsPutReadDeletedAndRestored()
{
    SAMPLE;
    const QByteArray text = get(m_backend->policies(owner, u"example.com"_s))->front().text;
    QByteArray other = text;
    other.replace("PartnerNews", "Other");
    QVERIFY(get(m_backend->putPolicy(owner, u"example.com"_s, {u"second"_s, other, {}})).has_value());
    QCOMPARE(get(m_backend->policies(owner, u"example.com"_s))->size(), 2);
    QCOMPARE(get(m_backend->identity(owner, u"example.com"_s))->summary.policyCount, 2);
    const auto token = get(m_backend->deletePolicy(owner, u"example.com"_s, u"second"_s));
    QCOMPARE(get(m_backend->policies(owner, u"example.com"_s))->size(), 1);
    QVERIFY(get(m_backend->undoDelete(*token)).has_value());
    const auto restored = get(m_backend->policies(owner, u"example.com"_s));
    QCOMPARE(restored->size(), 2);
    QCOMPARE(restored->back().text, other);
    QCOMPARE(get(m_backend->deletePolicy(owner, u"example.com"_s, u"third"_s)).error().message,
             u"Policy <third> does not exist"_s);
}

void TestBackend::policyIsRefusedInTheWordsOfSes()
{
    SAMPLE;
    const QByteArray text = get(m_backend->policies(owner, u"example.com"_s))->front().text;
    QByteArray unknown = text;
    unknown.replace("222222222222", "999999999999");
    const auto refused = get(m_backend->putPolicy(owner, u"example.com"_s, {u"p"_s, unknown, {}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ses::ErrorCode::InvalidPolicy);
    QCOMPARE(refused.error().message, u"Policy contains an invalid principal"_s);
    QVERIFY(!get(m_backend->putPolicy(owner, u"example.com"_s, {u"bad name"_s, text, {}})));
    QCOMPARE(get(m_backend->policies(owner, u"example.com"_s))->size(), 1);
}

void TestBackend::identitiesAreFilteredSortedAndPaged()
{
    SAMPLE;
    for (int i = 0; i < 30; ++i)
        QVERIFY(get(m_backend->createIdentity(owner, u"d%1-x.example.org"_s.arg(i, 2, 10, QChar(u'0')))).has_value());
    ses::IdentityQuery query;
    query.text = u"D1"_s;
    QCOMPARE(get(m_backend->identities(owner, query))->total, 10);
    query.text = u"%"_s;
    QCOMPARE(get(m_backend->identities(owner, query))->total, 0);
    query.text.clear();
    query.limit = 10;
    query.offset = 30;
    const auto page = get(m_backend->identities(owner, query));
    QCOMPARE(page->total, 33);
    QCOMPARE(page->rows.size(), 3);
    query = {};
    query.sort = ses::IdentitySort::Policies;
    query.order = Qt::DescendingOrder;
    QCOMPARE(get(m_backend->identities(owner, query))->rows.front().name, u"example.com"_s);
}

void TestBackend::sendGivesEventsAndFeedback()
{
    SAMPLE;
    QSignalSpy changed(m_backend.get(), &ses::Backend::changed);
    const auto receipt =
        get(m_backend->send(fromDelegate(u"news@example.com"_s, u"bounce+l@simulator.amazonses.com"_s)));
    QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().message));
    QTRY_COMPARE(get(m_backend->events(receipt->messageId))->size(), 2);
    const auto events = get(m_backend->events(receipt->messageId));
    QVERIFY(events->at(0).type == ses::EventType::Send);
    QVERIFY(events->at(1).type == ses::EventType::Bounce);
    QVERIFY(events->at(1).json.contains("\"bounceType\":\"Permanent\""));
    QVERIFY(events->at(1).json.contains(receipt->messageId.toUtf8()));
    const auto forwarded =
        std::find_if(events->at(1).routes.begin(), events->at(1).routes.end(), [](const ses::FeedbackRoute &route) {
            return route.channel == ses::FeedbackRoute::Channel::EmailForwarding;
        });
    QVERIFY(forwarded != events->at(1).routes.end() && forwarded->used);
    QCOMPARE(forwarded->target, u"news@example.com"_s);
    const auto mails = get(m_backend->simulator()->mailbox({receipt->messageId, 0, 10}));
    QCOMPARE(mails->total, 1);
    QCOMPARE(mails->rows.front().kind, ses::MailItem::Kind::Bounce);
    QCOMPARE(mails->rows.front().to, u"news@example.com"_s);
    const auto raw = get(m_backend->simulator()->rawMail(mails->rows.front().key));
    QVERIFY(raw->contains("message/delivery-status"));
    QVERIFY(get(m_backend->simulator()->mailbox({receipt->messageId, 0, 10}))->rows.front().read);
    QCOMPARE(get(m_backend->messageById(receipt->messageId))->summary.state, ses::MessageState::Bounced);
    QTRY_VERIFY(changed.count() >= 2);
}

void TestBackend::refusedSendIsKept()
{
    SAMPLE;
    const int before = get(m_backend->messages({}))->total;
    const auto refused = get(m_backend->send(fromDelegate(u"boss@example.com"_s, u"a@example.org"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().awsCode, u"AccessDeniedException"_s);
    QCOMPARE(refused.error().message,
             u"User `arn:aws:iam::222222222222:user/mailer' is not authorized to perform `ses:SendEmail' on resource "
             "`arn:aws:ses:us-east-1:111111111111:identity/example.com'"_s);
    const auto rows = get(m_backend->messages({}));
    QCOMPARE(rows->total, before + 1);
    QCOMPARE(rows->rows.front().state, ses::MessageState::Refused);
    QVERIFY(rows->rows.front().error.startsWith(u"AccessDeniedException: User"_s));
    const auto message = get(m_backend->message(rows->rows.front().key));
    QVERIFY(message->raw.contains("Subject: Test"));
    QCOMPARE(message->error->awsCode, u"AccessDeniedException"_s);
}

void TestBackend::removedPolicyIsNamed()
{
    SAMPLE;
    QVERIFY(get(m_backend->deletePolicy(owner, u"example.com"_s, u"partner"_s)).has_value());
    const auto preflight = get(m_backend->preflight(fromDelegate(u"news@example.com"_s, u"a@example.org"_s)));
    QVERIFY(!preflight->accepted);
    QString told;
    for (const ses::Reason &reason : preflight->reasons) {
        if (reason.verdict == ses::Verdict::Fail)
            told += reason.text + reason.advice;
    }
    QVERIFY2(told.contains(u"partner"_s) && told.contains(u"removed"_s), qPrintable(told));
}

void TestBackend::pendingEventsSurviveARestart()
{
    SAMPLE;
    openBackend(1000);
    const auto receipt =
        get(m_backend->send(fromDelegate(u"news@example.com"_s, u"success@simulator.amazonses.com"_s)));
    QVERIFY(receipt.has_value());
    QTRY_COMPARE(get(m_backend->events(receipt->messageId))->size(), 1);
    openBackend(1000);
    QCOMPARE(get(m_backend->events(receipt->messageId))->size(), 1);
    QCOMPARE(get(m_backend->messageById(receipt->messageId))->summary.state, ses::MessageState::Accepted);
}

void TestBackend::quotaCountsTheDelegate()
{
    SAMPLE;
    const double ownerBefore = get(m_backend->accountStatus(owner))->sentLast24Hours;
    const double delegateBefore = get(m_backend->accountStatus(delegate))->sentLast24Hours;
    ses::SendRequest request = fromDelegate(u"news@example.com"_s, u"a@example.org"_s);
    request.cc = {{QString(), u"b@example.org"_s}, {QString(), u"success@simulator.amazonses.com"_s}};
    QVERIFY(get(m_backend->send(request)).has_value());
    QCOMPARE(get(m_backend->accountStatus(owner))->sentLast24Hours, ownerBefore);
    QCOMPARE(get(m_backend->accountStatus(delegate))->sentLast24Hours, delegateBefore + 2);
    ses::AccountStatus status = *get(m_backend->accountStatus(delegate));
    status.max24HourSend = status.sentLast24Hours;
    QVERIFY(get(m_backend->simulator()->setAccountStatus(delegate, status)).has_value());
    const auto refused = get(m_backend->send(fromDelegate(u"news@example.com"_s, u"a@example.org"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ses::ErrorCode::Throttled);
}

void TestBackend::accountsUsersAndKeys()
{
    auto *simulator = m_backend->simulator();
    QCOMPARE(get(simulator->createAccount({u"12345"_s, u"Short"_s, false})).error().code,
             ses::ErrorCode::InvalidParameter);
    QVERIFY(get(simulator->createAccount({u"333333333333"_s, u"Third"_s, false})).has_value());
    QCOMPARE(get(simulator->createAccount({u"333333333333"_s, u"Again"_s, false})).error().code,
             ses::ErrorCode::AlreadyExists);
    QVERIFY(get(simulator->createUser(u"333333333333"_s, u"jane"_s)).has_value());
    const auto key = get(simulator->createAccessKey(u"333333333333"_s, u"jane"_s));
    QVERIFY(key->id.startsWith(u"AKIA"_s));
    QCOMPARE(key->id.size(), 20);
    const auto secret = get(simulator->secretOf(key->id));
    QCOMPARE(secret->size(), 40);
    openBackend();
    simulator = m_backend->simulator();
    QCOMPARE(get(simulator->secretOf(key->id)), *secret);
    QFile file(m_directory->filePath(u"w.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(secret->toUtf8()));
    QVERIFY(get(simulator->deleteUser(u"333333333333"_s, u"jane"_s)).has_value());
    QCOMPARE(get(simulator->secretOf(key->id)).error().code, ses::ErrorCode::NotFound);
    QVERIFY(get(simulator->deleteAccount(u"333333333333"_s)).has_value());
    QCOMPARE(get(simulator->isEmpty()), true);
}

void TestBackend::userPolicyIsRefusedInTheWordsOfIam()
{
    SAMPLE;
    auto *simulator = m_backend->simulator();
    const auto put = [&](const QByteArray &text) {
        return get(simulator->putUserPolicy(delegate.account, u"intern"_s, {u"p"_s, text, {}}));
    };
    QCOMPARE(put("{").error().message, u"Syntax errors in policy."_s);
    QCOMPARE(put(R"({"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}})").error().message,
             u"Policy document must be version 2012-10-17 or greater."_s);
    QVERIFY(
        put(R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ses:*","Resource":"*"}})").has_value());
    ses::SendRequest request = fromDelegate(u"news@example.com"_s, u"a@example.org"_s);
    request.principalArn = ses::userArn(delegate.account, u"intern"_s);
    QVERIFY(get(m_backend->send(request)).has_value());
    QVERIFY(get(simulator->deleteUserPolicy(delegate.account, u"intern"_s, u"p"_s)).has_value());
    QVERIFY(!get(m_backend->send(request)));
}

void TestBackend::bounceFillsTheSuppressionList()
{
    SAMPLE;
    ses::SendRequest request = fromDelegate(u"news@example.com"_s, u"gone@example.org"_s);
    request.outcomes.insert(u"gone@example.org"_s, ses::RecipientOutcome::BouncePermanent);
    const auto receipt = get(m_backend->send(request));
    QTRY_COMPARE(get(m_backend->messageById(receipt->messageId))->summary.state, ses::MessageState::Bounced);
    const auto list = get(m_backend->simulator()->suppressionList(delegate));
    QVERIFY(std::any_of(list->begin(), list->end(),
                        [](const ses::SuppressedAddress &a) { return a.address == u"gone@example.org"_s; }));
    request.outcomes.clear();
    const auto again = get(m_backend->send(request));
    QTRY_COMPARE(get(m_backend->messageById(again->messageId))->summary.state, ses::MessageState::Bounced);
    QCOMPARE(get(m_backend->events(again->messageId))->back().subType, u"OnAccountSuppressionList"_s);
    QVERIFY(get(m_backend->simulator()->unsuppress(delegate, u"gone@EXAMPLE.org"_s)).has_value());
}

void TestBackend::draftsAreKept()
{
    QVERIFY(get(m_backend->workspace()->saveDraft(u"compose"_s, "{\"a\":1}")).has_value());
    openBackend();
    QCOMPARE(get(m_backend->workspace()->draft(u"compose"_s)), QByteArray("{\"a\":1}"));
    QVERIFY(get(m_backend->workspace()->saveDraft(u"compose"_s, {})).has_value());
    QCOMPARE(get(m_backend->workspace()->draft(u"compose"_s)), QByteArray());
}

void TestBackend::messagesArePagedAndFiltered()
{
    SAMPLE;
    ses::MessageQuery query;
    query.limit = 7;
    QList<qint64> keys;
    for (;;) {
        const auto page = get(m_backend->messages(query));
        for (const ses::MessageSummary &row : page->rows)
            keys << row.key;
        if (page->rows.size() < query.limit)
            break;
        query.before = page->rows.back().key;
    }
    QCOMPARE(keys.size(), get(m_backend->messages({}))->total);
    QVERIFY(std::is_sorted(keys.rbegin(), keys.rend()));
    query = {};
    query.state = ses::MessageState::Bounced;
    query.account = owner.account;
    const auto bounced = get(m_backend->messages(query));
    QVERIFY(bounced->total > 0);
    for (const ses::MessageSummary &row : bounced->rows)
        QCOMPARE(row.state, ses::MessageState::Bounced);
    query = {};
    query.text = u"we MISS you"_s;
    QCOMPARE(get(m_backend->messages(query))->total, 3);
}

void TestBackend::usableIdentities()
{
    SAMPLE;
    const QString principal = ses::userArn(delegate.account, u"mailer"_s);
    const auto arns =
        get(m_backend->usableIdentityArns(delegate, principal, u"ses:SendEmail"_s, u"news@example.com"_s));
    QCOMPARE(*arns, QStringList{ses::identityArn(owner, u"example.com"_s).toString()});
    QVERIFY(get(m_backend->usableIdentityArns(delegate, principal, u"ses:SendTemplatedEmail"_s, u"news@example.com"_s))
                ->isEmpty());
    QCOMPARE(get(m_backend->usableIdentityArns(delegate, principal, u"ses:SendEmail"_s, {}))->size(), 2);
}

QTEST_GUILESS_MAIN(TestBackend)
#include "tst_backend.moc"
