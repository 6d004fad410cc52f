// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulated_session.h"

#include "widgets/activity/list_view.h"
#include "widgets/identities/identity_page.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/navigation.h"

#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace simulated;

namespace {

struct Shown
{
    World world;
    MainWindow window;

    explicit Shown(World::Content content = World::Sample)
        : world(content)
        , window(world.session.get())
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("not active");
        // The start chooses a page; what a test does before would be undone by it.
        const auto settled = [this] { return page() == "welcomePage"_L1 || page() == "identitiesPage"_L1; };
        if (!QTest::qWaitFor(settled))
            qFatal("The window did not begin.");
    }
    [[nodiscard]] QString page() const
    {
        for (const char *name : {"welcomePage", "identitiesPage", "identityPage", "composePage", "activityPage",
                                 "mailboxPage", "accountsPage"}) {
            const auto *found = window.findChild<QWidget *>(QLatin1String(name));
            if (found && found->isVisible())
                return QLatin1String(name);
        }
        return {};
    }
    void follow(ses::Link::Target target, const ses::Scope &scope, const QString &subject, const QString &policy = {})
    {
        ses::Link link;
        link.target = target;
        link.scope = scope;
        link.subject = subject;
        link.policy = policy;
        world.session->follow(link);
    }
    [[nodiscard]] QString tab() const
    {
        const auto *tabs = child<QTabWidget>(window, "identityTabs");
        return tabs->tabText(tabs->currentIndex());
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void emptyWorkspaceWelcomes();
    void startEmptyMakesAnAccount();
    void lastAccountDeletedWelcomesAgain();
    void pagesByKeyboard();
    void navigationByKeyboard();
    void scopeIsSwitched();
    void regionsInUseComeFirst();
    void followsLinks_data();
    void followsLinks();
    void identityStaysWhileLookingElsewhere();
    void newIdentityFromAnywhere();
    void rememberedScopeAndSize();
    void actionsAreComplete();
    void shortcutsAreListed();
    void everythingHasAName();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"mandate-test"_s);
    QCoreApplication::setApplicationName(u"tst_main_window"_s);
}

void TestMainWindow::init()
{
    QSettings().clear();
}

void TestMainWindow::emptyWorkspaceWelcomes()
{
    Shown shown(World::Empty);
    QTRY_COMPARE(shown.page(), u"welcomePage"_s);
    QVERIFY(!child<Navigation>(shown.window, "navigation")->isEnabled());
    QVERIFY(!child<QAction>(shown.window, "newIdentityAction")->isEnabled());
    click<QPushButton>(shown.window, "openSampleButton");
    QTRY_COMPARE_WITH_TIMEOUT(shown.page(), u"identitiesPage"_s, 20'000);
    QTRY_COMPARE(child<ListView>(shown.window, "identitiesView")->model()->rowCount(), 3);
    QVERIFY(child<QAction>(shown.window, "newIdentityAction")->isEnabled());
    QCOMPARE(child<QLabel>(shown.window, "backendBadge")->text(), u"Local simulator"_s);
    QVERIFY(shown.window.windowTitle().contains(u"Owner"_s));
}

void TestMainWindow::startEmptyMakesAnAccount()
{
    Shown shown(World::Empty);
    QTRY_COMPARE(shown.page(), u"welcomePage"_s);
    QTest::keyClick(child<QPushButton>(shown.window, "startEmptyButton"), Qt::Key_Space);
    QDialog *create = dialog("createAccountDialog");
    type(*create, "accountNameEdit", u"Mine"_s);
    type(*create, "accountIdEdit", u"123456789012"_s);
    QTest::keyClick(create, Qt::Key_Return);
    QTRY_COMPARE(shown.page(), u"identitiesPage"_s);
    QTRY_COMPARE(shown.world.session->scope(), (ses::Scope{u"123456789012"_s, u"us-east-1"_s}));
    QTRY_VERIFY(shown.window.windowTitle().contains(u"Mine"_s));
}

void TestMainWindow::lastAccountDeletedWelcomesAgain()
{
    Shown shown(World::Owner);
    QTRY_COMPARE(shown.page(), u"identitiesPage"_s);
    await(shown.world.controls()->deleteAccount(owner.account));
    QTRY_COMPARE(shown.page(), u"welcomePage"_s);
    QVERIFY(shown.world.session->scope().account.isEmpty());
}

void TestMainWindow::pagesByKeyboard()
{
    Shown shown;
    QTRY_COMPARE(shown.page(), u"identitiesPage"_s);
    const QStringList pages{u"identitiesPage"_s, u"composePage"_s, u"activityPage"_s, u"mailboxPage"_s,
                            u"accountsPage"_s};
    for (int i = int(pages.size()) - 1; i >= 0; --i) {
        QTest::keyClick(&shown.window, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QTRY_COMPARE(shown.page(), pages.at(i));
        QCOMPARE(child<Navigation>(shown.window, "navigation")->currentRow(), i);
    }
}

void TestMainWindow::navigationByKeyboard()
{
    Shown shown;
    QTRY_COMPARE(shown.page(), u"identitiesPage"_s);
    auto *navigation = child<Navigation>(shown.window, "navigation");
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    QTRY_COMPARE(shown.page(), u"composePage"_s);
    QVERIFY(navigation->hasFocus()); // one goes on with the arrows
    QTest::keyClick(navigation, Qt::Key_End);
    QTRY_COMPARE(shown.page(), u"accountsPage"_s);
}

void TestMainWindow::scopeIsSwitched()
{
    Shown shown;
    auto *view = child<ListView>(shown.window, "identitiesView");
    QTRY_COMPARE(view->model()->rowCount(), 3);
    auto *account = child<QComboBox>(shown.window, "accountCombo");
    QTRY_COMPARE(account->count(), 2);
    QVERIFY(account->currentText().contains(u"Owner"_s) && account->currentText().contains(owner.account));
    // Alt+A comes here; Down takes the next.
    QTest::keyClick(&shown.window, Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(account->hasFocus());
    QTest::keyClick(account, Qt::Key_Down);
    QTRY_COMPARE(shown.world.session->scope(), delegate);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QVERIFY(shown.window.windowTitle().contains(u"Partner Agency"_s));
    // An open identity belongs to the account that one leaves.
    shown.window.openIdentity(u"agency.example.net"_s);
    QTRY_COMPARE(shown.page(), u"identityPage"_s);
    auto *region = child<QComboBox>(shown.window, "regionCombo");
    region->setCurrentIndex(region->findData(u"eu-west-1"_s));
    QTRY_COMPARE(shown.page(), u"identitiesPage"_s);
    QTRY_COMPARE(view->model()->rowCount(), 0);
}

void TestMainWindow::regionsInUseComeFirst()
{
    Shown shown;
    const auto *region = child<QComboBox>(shown.window, "regionCombo");
    QTRY_COMPARE(region->itemText(1), u"eu-west-1"_s);
    QCOMPARE(region->itemText(0), u"us-east-1"_s);
    QCOMPARE(region->currentText(), u"us-east-1"_s);
    QCOMPARE(region->count(), int(ses::regions().size()) + 1); // and a line between
    await(shown.world.backend()->createIdentity({owner.account, u"sa-east-1"_s}, u"example.com"_s));
    QTRY_COMPARE(region->itemText(2), u"sa-east-1"_s);
    QCOMPARE(shown.world.session->scope(), owner);
}

void TestMainWindow::followsLinks_data()
{
    using Target = ses::Link::Target;
    QTest::addColumn<Target>("target");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("accountAfter");
    const QString none;
    QTest::addRow("identity") << Target::Identity << owner.account << u"shop.example.com"_s << none << u"identityPage"_s
                              << u"Overview"_s << owner.account;
    QTest::addRow("identity of another account") << Target::Identity << delegate.account << u"agency.example.net"_s
                                                 << none << u"identityPage"_s << u"Overview"_s << delegate.account;
    QTest::addRow("the identities") << Target::Identity << delegate.account << none << none << u"identitiesPage"_s
                                    << none << delegate.account;
    QTest::addRow("policy") << Target::IdentityPolicy << owner.account << u"example.com"_s << u"partner"_s
                            << u"identityPage"_s << u"Authorization"_s << owner.account;
    QTest::addRow("user's policy") << Target::UserPolicy << delegate.account << u"mailer"_s << u"sending-permissions"_s
                                   << u"accountsPage"_s << none << owner.account;
    QTest::addRow("account") << Target::Account << delegate.account << none << none << u"accountsPage"_s << none
                             << owner.account;
    QTest::addRow("field") << Target::ComposeField << none << u"subjectEdit"_s << none << u"composePage"_s << none
                           << owner.account;
    QTest::addRow("message") << Target::Message << none << u"no-such-id"_s << none << u"activityPage"_s << none
                             << owner.account;
    QTest::addRow("region") << Target::Region << owner.account << none << none << u"identitiesPage"_s << none
                            << owner.account;
}

void TestMainWindow::followsLinks()
{
    QFETCH(ses::Link::Target, target);
    QFETCH(QString, account);
    QFETCH(QString, subject);
    QFETCH(QString, policy);
    QFETCH(QString, page);
    QFETCH(QString, tab);
    QFETCH(QString, accountAfter);
    Shown shown;
    QTRY_COMPARE(shown.page(), u"identitiesPage"_s);
    shown.follow(target, {account, account.isEmpty() ? QString() : owner.region}, subject, policy);
    QTRY_COMPARE(shown.page(), page);
    QCOMPARE(shown.world.session->scope().account, accountAfter);
    if (!tab.isEmpty()) {
        QCOMPARE(shown.tab(), tab);
        QCOMPARE(shown.window.findChild<IdentityPage *>()->identity(), subject);
    }
    if (page == "accountsPage"_L1)
        QTRY_COMPARE(child<QLabel>(shown.window, "accountTitle")->text(), u"Partner Agency"_s);
}

void TestMainWindow::identityStaysWhileLookingElsewhere()
{
    Shown shown;
    QTRY_COMPARE(shown.page(), u"identitiesPage"_s); // the start is over
    shown.window.openIdentity(u"example.com"_s, u"notifications"_s);
    QTRY_COMPARE(shown.page(), u"identityPage"_s);
    shown.window.openPage(u"activity"_s);
    QTest::keyClick(&shown.window, Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(shown.page(), u"identityPage"_s);
    QCOMPARE(shown.tab(), u"Notifications"_s);
    QTest::keyClick(&shown.window, Qt::Key_1, Qt::ControlModifier); // once more: the list
    QTRY_COMPARE(shown.page(), u"identitiesPage"_s);
    shown.window.openIdentity(u"example.com"_s);
    QTRY_COMPARE(shown.page(), u"identityPage"_s);
    QTest::keyClick(&shown.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(shown.page(), u"identitiesPage"_s);
    // By mouse: one click comes back, another one leads to the list.
    shown.window.openIdentity(u"example.com"_s);
    auto *navigation = child<Navigation>(shown.window, "navigation");
    const auto clickPage = [navigation](int row) {
        QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
                          navigation->visualItemRect(navigation->item(row)).center());
    };
    clickPage(2);
    QTRY_COMPARE(shown.page(), u"activityPage"_s);
    clickPage(0);
    QTRY_COMPARE(shown.page(), u"identityPage"_s);
    clickPage(0);
    QTRY_COMPARE(shown.page(), u"identitiesPage"_s);
    // The identity of another region is not the same one.
    shown.window.openIdentity(u"example.com"_s);
    shown.window.openPage(u"activity"_s);
    shown.world.session->setScope({owner.account, u"eu-west-1"_s});
    QTest::keyClick(&shown.window, Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(shown.page(), u"identitiesPage"_s);
}

void TestMainWindow::newIdentityFromAnywhere()
{
    Shown shown;
    shown.window.openPage(u"accounts"_s);
    QTest::keyClick(&shown.window, Qt::Key_N, Qt::ControlModifier);
    QDialog *create = dialog("createIdentityDialog");
    type(*create, "identityNameEdit", u"new.example"_s);
    QTest::keyClick(create, Qt::Key_Return);
    QTRY_COMPARE(shown.page(), u"identityPage"_s);
    QTRY_VERIFY(child<QWidget>(shown.window, "pendingBar")->isVisible());
}

void TestMainWindow::rememberedScopeAndSize()
{
    {
        Shown shown;
        shown.world.session->setScope({delegate.account, u"eu-west-1"_s});
        shown.window.resize(1234, 777);
        QTRY_COMPARE(shown.window.width(), 1234);
        shown.window.close();
    }
    World world(World::Empty);
    await(world.controls()->createSampleWorkspace());
    MainWindow window(world.session.get());
    window.show();
    QTRY_COMPARE(world.session->scope(), (ses::Scope{delegate.account, u"eu-west-1"_s}));
    QCOMPARE(window.size(), QSize(1234, 777));
}

void TestMainWindow::actionsAreComplete()
{
    Shown shown;
    QStringList keys;
    for (const QAction *menu : shown.window.menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (action->isSeparator())
                continue;
            QVERIFY2(!action->text().isEmpty() && !action->objectName().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
            keys.append(action->shortcut().toString());
        }
    }
    QVERIFY(keys.size() >= 10);
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestMainWindow::shortcutsAreListed()
{
    Shown shown;
    QTest::keyClick(&shown.window, Qt::Key_F1);
    QDialog *list = dialog("shortcutsDialog");
    const auto *tree = child<QTreeWidget>(*list, "shortcutsTree");
    QVERIFY(!tree->findItems(u"New Identity"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!shown.window.findChild<QDialog *>(u"shortcutsDialog"_s));
}

void TestMainWindow::everythingHasAName()
{
    Shown shown;
    for (const char *id : {"identities", "compose", "activity", "mailbox", "accounts"}) {
        shown.window.openPage(QLatin1String(id));
        const QStringList missing = nameless(shown.window);
        QVERIFY2(missing.isEmpty(), qPrintable(QLatin1String(id) + u": "_s + missing.join(u", "_s)));
    }
}

void TestMainWindow::mnemonicsAreUnique_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("part");
    QTest::addRow("identities") << u"identities"_s << QString();
    for (const char *tab : {"overview", "authentication", "notifications"})
        QTest::addRow("identity, %s", tab) << u"identity"_s << QString::fromLatin1(tab);
    for (int tab = 0; tab < 4; ++tab)
        QTest::addRow("accounts, %d", tab) << u"accounts"_s << QString::number(tab);
}

void TestMainWindow::mnemonicsAreUnique()
{
    QFETCH(QString, page);
    QFETCH(QString, part);
    Shown shown;
    if (page == "identity"_L1) {
        shown.window.openIdentity(u"shop.example.com"_s, part);
        QTRY_VERIFY(child<QWidget>(shown.window, "pendingBar")->isVisible());
    } else {
        shown.window.openPage(page);
        if (!part.isEmpty())
            child<QTabWidget>(shown.window, "accountTabs")->setCurrentIndex(part.toInt());
    }
    const QStringList clashes = clashingMnemonics(shown.window);
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u", "_s)));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
