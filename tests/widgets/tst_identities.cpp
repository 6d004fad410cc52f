// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulated_session.h"

#include "tables/identity_table.h"
#include "widgets/activity/list_view.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/toast.h"
#include "widgets/identities/create_identity_dialog.h"
#include "widgets/identities/identities_page.h"
#include "widgets/identities/identity_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace simulated;

namespace {

/// The page in a window with the toast that the main window would show.
template<typename Page>
struct Shown
{
    QWidget window;
    Page *page;
    Toast *toast;

    explicit Shown(Session *session)
        : page(new Page(session, &window))
        , toast(new Toast(&window))
    {
        QObject::connect(session, &Session::notified, toast, &Toast::showMessage);
        window.resize(1200, 800);
        page->resize(window.size());
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("not active");
    }
    [[nodiscard]] QAbstractItemModel *rows() const { return child<ListView>(*page, "identitiesView")->model(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < rows()->rowCount(); ++row)
            names.append(rows()->index(row, 0).data().toString());
        return names;
    }
};

} // namespace

class TestIdentities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyListSaysWhatToDo();
    void filtersSortsAndCounts();
    void typingNeverAsksTwiceAtOnce();
    void createDialogJudges_data();
    void createDialogJudges();
    void createDialogTellsCoverage();
    void createDialogKnowsExisting();
    void createsByKeyboardAlone();
    void deletesManyAndUndoes();
    void copiesArns();
    void anotherScopeShowsItsOwn();
    void domainIsVerifiedByItsRecords();
    void addressIsVerifiedByItsMessage();
    void mailFromIsChecked_data();
    void mailFromIsChecked();
    void mailFromIsApplied();
    void notificationsAreSaved();
    void forwardingNeedsTopics();
    void defaultConfigurationSet();
    void deletedElsewhereLeadsBack();
    void everythingHasAName_data();
    void everythingHasAName();
    void tabReachesEverything();
};

void TestIdentities::emptyListSaysWhatToDo()
{
    World world;
    Shown<IdentitiesPage> shown(world.session.get());
    const auto *empty = shown.page->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(child<QLabel>(*empty, "emptyStateTitle")->text(), u"No Identities Yet"_s);
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QVERIFY(dialog("createIdentityDialog"));
}

void TestIdentities::filtersSortsAndCounts()
{
    World world;
    for (const QString &name : {u"alpha.example.com"_s, u"beta.example.com"_s, u"xn--bcher-kva.example"_s})
        await(world.backend()->createIdentity(owner, name));
    world.verifiedDomain(u"verified.example"_s);
    Shown<IdentitiesPage> shown(world.session.get());
    const auto *count = child<QLabel>(*shown.page, "identityCount");
    QTRY_COMPARE(shown.rows()->rowCount(), 4);
    QVERIFY(count->text().startsWith(u"4 "_s));
    QVERIFY(shown.names().contains(u"bücher.example"_s));
    type(*shown.page, "identityFilter", u"ALPHA"_s);
    QTRY_COMPARE(shown.names(), QStringList{u"alpha.example.com"_s});
    QVERIFY2(count->text().startsWith(u"1 of 4"_s), qPrintable(count->text()));
    type(*shown.page, "identityFilter", u"bücher"_s);
    QTRY_COMPARE(shown.names(), QStringList{u"bücher.example"_s});
    type(*shown.page, "identityFilter", u"nothing"_s);
    const auto *empty = shown.page->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(child<QLabel>(*empty, "emptyStateText")->text().contains(u"\"nothing\""_s));
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QTRY_COMPARE(shown.rows()->rowCount(), 4);
    // Descending by name, then by status.
    auto *view = child<ListView>(*shown.page, "identitiesView");
    view->sortByColumn(tables::IdentityTable::Name, Qt::DescendingOrder);
    QTRY_COMPARE(shown.names().last(), u"alpha.example.com"_s);
    view->sortByColumn(tables::IdentityTable::Status, Qt::DescendingOrder);
    QTRY_VERIFY(shown.names().first() == "verified.example"_L1 || shown.names().last() == "verified.example"_L1);
}

void TestIdentities::typingNeverAsksTwiceAtOnce()
{
    World world;
    Shown<IdentitiesPage> shown(world.session.get());
    auto *table = shown.page->findChild<tables::IdentityTable *>();
    QTRY_VERIFY(table->hasAnswer()); // it may have come while the page was shown
    QSignalSpy loaded(table, &tables::PagedTableBase::loaded);
    type(*shown.page, "identityFilter", u"a long name typed fast"_s);
    QTRY_VERIFY(!loaded.isEmpty());
    QVERIFY2(loaded.size() <= 2, "each keystroke asked the backend");
}

void TestIdentities::createDialogJudges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("address");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("hint");
    QTest::addRow("domain") << u"example.com"_s << false << true << u"DNS records"_s;
    QTest::addRow("subdomain") << u"a.b.example.com"_s << false << true << u"DNS records"_s;
    QTest::addRow("address") << u"user@example.com"_s << true << true << u"verification message"_s;
    QTest::addRow("spaces around") << u"  example.com "_s << false << true << u"DNS records"_s;
    QTest::addRow("IDN domain") << u"bücher.example"_s << false << true << u"xn--bcher-kva.example"_s;
    QTest::addRow("IDN address") << u"info@bücher.example"_s << true << true << u"info@xn--bcher-kva.example"_s;
    QTest::addRow("nothing") << QString() << false << false << u"covers all its addresses"_s;
    QTest::addRow("no domain after @") << u"user@"_s << true << false << u"after @"_s;
    QTest::addRow("nothing before @") << u"@example.com"_s << true << false << u"before @"_s;
    QTest::addRow("space inside") << u"exa mple.com"_s << false << false << u"not a valid domain"_s;
    QTest::addRow("one label") << u"localhost"_s << false << false << u"at least two parts"_s;
    QTest::addRow("dot at the end") << u"example.com."_s << false << false << u"end with a dot"_s;
    QTest::addRow("label too long") << QString(64, u'a') + u".com"_s << false << false << u"not a valid domain"_s;
}

void TestIdentities::createDialogJudges()
{
    QFETCH(QString, text);
    QFETCH(bool, address);
    QFETCH(bool, good);
    QFETCH(QString, hint);
    World world;
    CreateIdentityDialog dialog(world.session.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    child<QLineEdit>(dialog, "identityNameEdit")->setText(text);
    QCOMPARE(child<QRadioButton>(dialog, "addressRadio")->isChecked(), address);
    QCOMPARE(child<QPushButton>(dialog, "createButton")->isEnabled(), good);
    const QString said = child<QLabel>(dialog, "identityHint")->text();
    QVERIFY2(said.contains(hint), qPrintable(said));
    QCOMPARE(child<QLineEdit>(dialog, "identityNameEdit")->accessibleDescription(), said);
}

void TestIdentities::createDialogTellsCoverage()
{
    World world;
    world.verifiedDomain(u"example.com"_s);
    await(world.backend()->createIdentity(owner, u"pending.example.com"_s));
    CreateIdentityDialog dialog(world.session.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const auto *cover = child<QLabel>(dialog, "coverageHint");
    auto *name = child<QLineEdit>(dialog, "identityNameEdit");
    name->setText(u"user@pending.example.com"_s);
    QTRY_VERIFY2(cover->text().contains(u"by example.com"_s), qPrintable(cover->text()));
    name->setText(u"user@elsewhere.example"_s);
    QVERIFY(cover->text().isEmpty());
    // A verified nearer domain is the one that covers.
    await(world.controls()->publishRecords(owner, u"pending.example.com"_s, true));
    name->setText(u"a@pending.example.com"_s);
    QTRY_VERIFY2(cover->text().contains(u"by pending.example.com"_s), qPrintable(cover->text()));
}

void TestIdentities::createDialogKnowsExisting()
{
    World world;
    await(world.backend()->createIdentity(owner, u"example.com"_s));
    CreateIdentityDialog dialog(world.session.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    child<QLineEdit>(dialog, "identityNameEdit")->setText(u"EXAMPLE.com"_s);
    QTRY_COMPARE(child<QLabel>(dialog, "identityHint")->text(), u"This identity exists already."_s);
    QVERIFY(!child<QPushButton>(dialog, "createButton")->isEnabled());
}

void TestIdentities::createsByKeyboardAlone()
{
    World world;
    Shown<IdentitiesPage> shown(world.session.get());
    QSignalSpy opened(shown.page, &IdentitiesPage::identityOpened);
    child<QPushButton>(*shown.page, "createIdentityButton")->setFocus();
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Space);
    QDialog *open = dialog("createIdentityDialog");
    QTRY_VERIFY(open->isActiveWindow() && open->focusWidget());
    QTest::keyClicks(open->focusWidget(), u"news@example.com"_s);
    QTest::keyClick(open->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), u"news@example.com"_s);
    QTRY_COMPARE(shown.names(), QStringList{u"news@example.com"_s});
    // Enter on the row opens it.
    child<QLineEdit>(*shown.page, "identityFilter")->setFocus();
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Down);
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 2);
}

void TestIdentities::deletesManyAndUndoes()
{
    World world;
    world.verifiedDomain(u"example.com"_s);
    await(world.backend()->createIdentity(owner, u"other.example"_s));
    await(world.backend()->createIdentity(owner, u"third.example"_s));
    const QByteArray text = R"({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*",
        "Action": "ses:*", "Resource": "arn:aws:ses:us-east-1:111111111111:identity/example.com"}]})";
    await(world.backend()->putPolicy(owner, u"example.com"_s, {u"deny"_s, text, {}}));
    Shown<IdentitiesPage> shown(world.session.get());
    QTRY_COMPARE(shown.rows()->rowCount(), 3);
    auto *view = child<ListView>(*shown.page, "identitiesView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Delete);
    QDialog *question = dialog("deleteIdentitiesDialog");
    QStringList words;
    for (const QLabel *label : question->findChildren<QLabel *>())
        words.append(label->text());
    const QString said = words.join(u' ');
    QVERIFY2(said.contains(u"1 policy"_s), qPrintable(said));
    QVERIFY2(said.contains(u"example.com"_s) && said.contains(u"other.example"_s), qPrintable(said));
    click<QPushButton>(*question, "confirmButton");
    QTRY_COMPARE(shown.names(), QStringList{u"third.example"_s});
    QTRY_VERIFY(shown.toast->isVisible());
    click<QPushButton>(*shown.toast, "toastAction");
    QTRY_COMPARE(shown.rows()->rowCount(), 3);
    const auto policies = await(world.backend()->policies(owner, u"example.com"_s));
    QCOMPARE(policies.size(), 1);
    QCOMPARE(policies.first().text, text);
}

void TestIdentities::copiesArns()
{
    World world;
    await(world.backend()->createIdentity(owner, u"example.com"_s));
    Shown<IdentitiesPage> shown(world.session.get());
    QTRY_COMPARE(shown.rows()->rowCount(), 1);
    auto *view = child<ListView>(*shown.page, "identitiesView");
    QVERIFY(!child<QAction>(*shown.page, "copyArn")->isEnabled());
    view->selectRow(0);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s);
}

void TestIdentities::anotherScopeShowsItsOwn()
{
    World world(World::Sample);
    Shown<IdentitiesPage> shown(world.session.get());
    QTRY_COMPARE(shown.rows()->rowCount(), 3);
    type(*shown.page, "identityFilter", u"shop"_s);
    QTRY_COMPARE(shown.rows()->rowCount(), 1);
    world.session->setScope(delegate);
    QTRY_COMPARE(shown.names(), QStringList{u"agency.example.net"_s});
    QVERIFY(child<QLineEdit>(*shown.page, "identityFilter")->text().isEmpty());
    world.session->setScope({owner.account, u"ap-south-1"_s});
    QTRY_VERIFY(shown.page->findChild<EmptyState *>()->isVisible());
}

void TestIdentities::domainIsVerifiedByItsRecords()
{
    World world;
    await(world.backend()->createIdentity(owner, u"example.com"_s));
    Shown<IdentityPage> shown(world.session.get());
    shown.page->setIdentity(u"example.com"_s);
    const auto *status = child<QLabel>(*shown.page, "identityStatus");
    QTRY_COMPARE(status->text(), u"Pending"_s);
    auto *pending = child<QWidget>(*shown.page, "pendingBar");
    QVERIFY(pending->isVisible());
    click<QPushButton>(*pending, "infoBarAction");
    auto *records = child<ListView>(*shown.page, "recordsView");
    QVERIFY(records->isVisible());
    QCOMPARE(records->model()->rowCount(), 3);
    QCOMPARE(records->model()->index(0, 1).data().toString(), u"CNAME"_s);
    child<QToolButton>(*shown.page, "copyRecordValue1")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), records->model()->index(1, 2).data().toString());
    click<QPushButton>(*shown.page, "copyAllRecordsButton");
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    click<QPushButton>(*shown.page, "publishRecordsButton");
    QTRY_COMPARE(status->text(), u"Verified"_s);
    QVERIFY(!pending->isVisible());
    QTRY_COMPARE(child<QPushButton>(*shown.page, "publishRecordsButton")->text().remove(u'&'), u"Take Records Away"_s);
}

void TestIdentities::addressIsVerifiedByItsMessage()
{
    World world;
    await(world.backend()->createIdentity(owner, u"user@example.com"_s));
    Shown<IdentityPage> shown(world.session.get());
    QSignalSpy mailbox(shown.page, &IdentityPage::mailboxRequested);
    shown.page->setIdentity(u"user@example.com"_s);
    QTRY_COMPARE(child<QLabel>(*shown.page, "identityStatus")->text(), u"Pending"_s);
    shown.page->openTab(u"authentication"_s);
    click<QPushButton>(*shown.page, "openMailboxButton");
    QCOMPARE(mailbox.size(), 1);
    QCOMPARE(mailbox.first().first().toString(), u"user@example.com"_s);
    click<QPushButton>(*shown.page, "resendVerificationButton");
    QTRY_VERIFY(shown.toast->isVisible());
    const auto mails = await(world.controls()->mailbox({}));
    QCOMPARE(mails.total, 2);
    await(world.controls()->confirmVerification(mails.rows.first().key));
    QTRY_COMPARE(child<QLabel>(*shown.page, "identityStatus")->text(), u"Verified"_s);
    QVERIFY(!child<QPushButton>(*shown.page, "resendVerificationButton")->isEnabled());
}

void TestIdentities::mailFromIsChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::addRow("subdomain") << u"bounce.example.com"_s << true;
    QTest::addRow("deeper") << u"a.bounce.example.com"_s << true;
    QTest::addRow("the domain itself") << u"example.com"_s << false;
    QTest::addRow("another domain") << u"bounce.example.net"_s << false;
    QTest::addRow("same ending only") << u"notexample.com"_s << false;
    QTest::addRow("not a domain") << u"bounce example.com"_s << false;
}

void TestIdentities::mailFromIsChecked()
{
    QFETCH(QString, typed);
    QFETCH(bool, good);
    World world;
    world.verifiedDomain(u"example.com"_s);
    Shown<IdentityPage> shown(world.session.get());
    shown.page->setIdentity(u"example.com"_s);
    shown.page->openTab(u"authentication"_s);
    QTRY_COMPARE(child<QLabel>(*shown.page, "identityStatus")->text(), u"Verified"_s);
    type(*shown.page, "mailFromDomain", typed);
    QCOMPARE(child<QPushButton>(*shown.page, "applyMailFromButton")->isEnabled(), good);
    QCOMPARE(child<QLabel>(*shown.page, "mailFromProblem")->text().isEmpty(), good);
}

void TestIdentities::mailFromIsApplied()
{
    World world;
    world.verifiedDomain(u"example.com"_s);
    Shown<IdentityPage> shown(world.session.get());
    shown.page->setIdentity(u"example.com"_s);
    shown.page->openTab(u"authentication"_s);
    QTRY_COMPARE(child<QLabel>(*shown.page, "identityStatus")->text(), u"Verified"_s);
    type(*shown.page, "mailFromDomain", u"bounce.example.com"_s);
    click<QPushButton>(*shown.page, "applyMailFromButton");
    auto *records = child<ListView>(*shown.page, "recordsView");
    QTRY_COMPARE(records->model()->rowCount(), 5); // MX and TXT came
    QCOMPARE(await(world.backend()->identity(owner, u"example.com"_s)).mailFrom.domain, u"bounce.example.com"_s);
    QTRY_VERIFY(!child<QPushButton>(*shown.page, "applyMailFromButton")->isEnabled());
}

void TestIdentities::notificationsAreSaved()
{
    World world;
    world.verifiedDomain(u"example.com"_s);
    Shown<IdentityPage> shown(world.session.get());
    shown.page->setIdentity(u"example.com"_s);
    shown.page->openTab(u"notifications"_s);
    const auto *sentence = child<QLabel>(*shown.page, "bounceSentence");
    QTRY_VERIFY(sentence->text().contains(u"forwarded by email"_s));
    auto *save = child<QPushButton>(*shown.page, "saveNotificationsButton");
    QVERIFY(!save->isEnabled());
    type(*shown.page, "bounceTopic", u"not an ARN"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(!child<QLabel>(*shown.page, "bounceTopicProblem")->text().isEmpty());
    const QString topic = u"arn:aws:sns:us-east-1:111111111111:bounces"_s;
    type(*shown.page, "bounceTopic", topic);
    QVERIFY(sentence->text().contains(topic));
    child<QCheckBox>(*shown.page, "bounceHeaders")->click();
    click<QPushButton>(*shown.page, "saveNotificationsButton");
    QTRY_VERIFY(shown.toast->isVisible());
    const auto saved = await(world.backend()->identity(owner, u"example.com"_s)).notifications;
    QCOMPARE(saved.bounceTopic, topic);
    QVERIFY(saved.headersInBounce);
    QVERIFY(!save->isEnabled());
    // What is typed survives a change elsewhere.
    type(*shown.page, "complaintTopic", topic);
    await(world.backend()->setDkimEnabled(owner, u"example.com"_s, false));
    shown.page->openTab(u"authentication"_s);
    QTRY_VERIFY(!child<QCheckBox>(*shown.page, "dkimEnabled")->isChecked());
    QCOMPARE(child<QLineEdit>(*shown.page, "complaintTopic")->text(), topic);
    shown.page->openTab(u"notifications"_s);
    click<QPushButton>(*shown.page, "revertNotificationsButton");
    QVERIFY(child<QLineEdit>(*shown.page, "complaintTopic")->text().isEmpty());
}

void TestIdentities::forwardingNeedsTopics()
{
    World world;
    world.verifiedDomain(u"example.com"_s);
    Shown<IdentityPage> shown(world.session.get());
    shown.page->setIdentity(u"example.com"_s);
    shown.page->openTab(u"notifications"_s);
    QTRY_VERIFY(child<QCheckBox>(*shown.page, "feedbackForwarding")->isVisible());
    QTRY_VERIFY(child<QTabWidget>(*shown.page, "identityTabs")->isEnabled());
    child<QCheckBox>(*shown.page, "feedbackForwarding")->click();
    auto *save = child<QPushButton>(*shown.page, "saveNotificationsButton");
    QVERIFY(!save->isEnabled());
    QVERIFY(child<QLabel>(*shown.page, "forwardingHint")->isVisible());
    const QString topic = u"arn:aws:sns:us-east-1:111111111111:feedback"_s;
    type(*shown.page, "bounceTopic", topic);
    type(*shown.page, "complaintTopic", topic);
    QVERIFY(save->isEnabled());
    QVERIFY(child<QLabel>(*shown.page, "bounceSentence")->text().contains(u"Nothing is forwarded"_s));
}

void TestIdentities::defaultConfigurationSet()
{
    World world;
    world.verifiedDomain(u"example.com"_s);
    await(world.controls()->createConfigurationSet(owner, {u"news"_s, true, {}}));
    Shown<IdentityPage> shown(world.session.get());
    shown.page->setIdentity(u"example.com"_s);
    auto *sets = child<QComboBox>(*shown.page, "defaultConfigurationSet");
    QTRY_COMPARE(sets->count(), 2);
    sets->setFocus();
    QTest::keyClick(sets, Qt::Key_Down);
    QTRY_COMPARE(await(world.backend()->identity(owner, u"example.com"_s)).defaultConfigurationSet, u"news"_s);
    // Deleted meanwhile: refused, and the old choice is back.
    await(world.controls()->deleteConfigurationSet(owner, u"news"_s));
    QTRY_VERIFY(sets->currentText().contains(u"deleted"_s) || sets->currentIndex() == 0);
}

void TestIdentities::deletedElsewhereLeadsBack()
{
    World world;
    world.verifiedDomain(u"example.com"_s);
    Shown<IdentityPage> shown(world.session.get());
    QSignalSpy back(shown.page, &IdentityPage::backRequested);
    shown.page->setIdentity(u"example.com"_s);
    QTRY_COMPARE(child<QLabel>(*shown.page, "identityStatus")->text(), u"Verified"_s);
    await(world.backend()->deleteIdentities(owner, {u"example.com"_s}));
    QTRY_COMPARE(back.size(), 1);
    // One that was never there is an error on the page, not a way back.
    shown.page->setIdentity(u"missing.example"_s);
    auto *info = child<QWidget>(*shown.page, "identityInfo");
    QTRY_VERIFY(info->isVisible());
    QVERIFY(child<QLabel>(*info, "infoBarDetail")->text().contains(u"missing.example"_s));
    QCOMPARE(back.size(), 1);
    // Alt+Left leads back.
    QTest::keyClick(&shown.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(back.size(), 2);
}

void TestIdentities::everythingHasAName_data()
{
    QTest::addColumn<QString>("tab");
    for (const char *tab : {"list", "overview", "authentication", "notifications"})
        QTest::addRow("%s", tab) << QString::fromLatin1(tab);
}

void TestIdentities::everythingHasAName()
{
    QFETCH(QString, tab);
    World world(World::Sample);
    QStringList missing;
    if (tab == "list"_L1) {
        Shown<IdentitiesPage> shown(world.session.get());
        QTRY_COMPARE(shown.rows()->rowCount(), 3);
        missing = nameless(shown.window);
    } else {
        Shown<IdentityPage> shown(world.session.get());
        shown.page->setIdentity(u"shop.example.com"_s);
        QTRY_VERIFY(child<QTabWidget>(*shown.page, "identityTabs")->isEnabled());
        shown.page->openTab(tab);
        missing = nameless(shown.window);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

void TestIdentities::tabReachesEverything()
{
    World world(World::Sample);
    Shown<IdentityPage> shown(world.session.get());
    shown.page->setIdentity(u"shop.example.com"_s);
    QTRY_VERIFY(child<QTabWidget>(*shown.page, "identityTabs")->isEnabled());
    shown.page->openTab(u"authentication"_s);
    const QSet<QWidget *> reached = reachedByTab(shown.window);
    for (const char *name : {"backToIdentities", "recordsView", "publishRecordsButton", "copyAllRecordsButton",
                             "mailFromDomain", "mailFromOnFailure", "dkimEnabled", "copyRecordName0"})
        QVERIFY2(reached.contains(child<QWidget>(*shown.page, name)), name);
}

QTEST_MAIN(TestIdentities)
#include "tst_identities.moc"
