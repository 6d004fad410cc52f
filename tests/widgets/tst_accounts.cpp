// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulated_session.h"

#include "widgets/accounts/accounts_page.h"
#include "widgets/accounts/secret_box.h"
#include "widgets/activity/list_view.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/toast.h"
#include "widgets/policy/policy_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace simulated;

namespace {

const QString jane = u"jane"_s;

struct Shown
{
    QWidget window;
    AccountsPage *page;
    Toast *toast;

    explicit Shown(const World &world)
        : page(new AccountsPage(world.session.get(), &window))
        , toast(new Toast(&window))
    {
        QObject::connect(world.session.get(), &Session::notified, toast, &Toast::showMessage);
        window.resize(1200, 800);
        page->resize(window.size());
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("not active");
    }
    [[nodiscard]] ListView *view(const char *name) const { return child<ListView>(*page, name); }
    [[nodiscard]] int rows(const char *name) const { return view(name)->model()->rowCount(); }
    [[nodiscard]] QString cell(const char *name, int row, int column) const
    {
        return view(name)->model()->index(row, column).data().toString();
    }
    void choose(const char *name, int row) const { view(name)->setCurrentIndex(view(name)->model()->index(row, 0)); }
    void openTab(int tab) const { child<QTabWidget>(*page, "accountTabs")->setCurrentIndex(tab); }
};

enum Tab { Users, Sending, Sets, Suppression };

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAndRenamesAccounts();
    void accountIdIsChecked_data();
    void accountIdIsChecked();
    void deletesAnAccount();
    void sandboxAndProduction();
    void createsUsersAndKeys();
    void secretIsForgotten();
    void addsSendingPermissions();
    void editsAPolicyOfAUser();
    void deletesAPolicyAndUndoes();
    void configurationSets();
    void suppressionList();
    void linksLeadToUsers();
    void everythingHasAName_data();
    void everythingHasAName();
};

void TestAccounts::createsAndRenamesAccounts()
{
    World world;
    Shown shown(world);
    QCOMPARE(shown.rows("accountsView"), 1);
    trigger(*shown.page, "createAccount");
    QDialog *create = dialog("createAccountDialog");
    const QString id = child<QLineEdit>(*create, "accountIdEdit")->text();
    QCOMPARE(id.size(), 12); // one is offered
    type(*create, "accountNameEdit", u"Partner"_s);
    click<QPushButton>(*create, "acceptButton");
    QTRY_COMPARE(shown.rows("accountsView"), 2);
    QTRY_COMPARE(child<QLabel>(*shown.page, "accountTitle")->text(), u"Partner"_s);
    trigger(*shown.page, "renameAccount");
    type(*dialog("renameAccountDialog"), "accountNameEdit", u"Agency"_s);
    click<QPushButton>(*dialog("renameAccountDialog"), "acceptButton");
    QTRY_COMPARE(child<QLabel>(*shown.page, "accountTitle")->text(), u"Agency"_s);
    QTRY_COMPARE(world.session->accountName(id), u"Agency"_s);
}

void TestAccounts::accountIdIsChecked_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    QTest::addRow("twelve digits") << u"123456789012"_s << true;
    QTest::addRow("leading zeros") << u"000000000001"_s << true;
    QTest::addRow("eleven") << u"12345678901"_s << false;
    QTest::addRow("thirteen") << u"1234567890123"_s << false;
    QTest::addRow("letters") << u"12345678901a"_s << false;
    QTest::addRow("other digits") << u"١٢٣٤٥٦٧٨٩٠١٢"_s << false;
    QTest::addRow("taken") << owner.account << false;
}

void TestAccounts::accountIdIsChecked()
{
    QFETCH(QString, id);
    QFETCH(bool, good);
    World world;
    Shown shown(world);
    trigger(*shown.page, "createAccount");
    QDialog *create = dialog("createAccountDialog");
    type(*create, "accountNameEdit", u"Name"_s);
    type(*create, "accountIdEdit", id);
    QCOMPARE(child<QPushButton>(*create, "acceptButton")->isEnabled(), good);
    QCOMPARE(child<QLabel>(*create, "accountIdEditProblem")->text().isEmpty(), good);
}

void TestAccounts::deletesAnAccount()
{
    World world(World::Sample);
    Shown shown(world);
    QTRY_COMPARE(shown.rows("accountsView"), 2);
    shown.choose("accountsView", 1);
    const QString name = child<QLabel>(*shown.page, "accountTitle")->text();
    trigger(*shown.page, "deleteAccount");
    click<QPushButton>(*dialog("deleteAccountDialog"), "keepButton");
    QCOMPARE(shown.rows("accountsView"), 2);
    trigger(*shown.page, "deleteAccount");
    click<QPushButton>(*dialog("deleteAccountDialog"), "confirmButton");
    QTRY_COMPARE(shown.rows("accountsView"), 1);
    QTRY_VERIFY(child<QLabel>(*shown.page, "accountTitle")->text() != name);
}

void TestAccounts::sandboxAndProduction()
{
    World world;
    Shown shown(world);
    shown.openTab(Sending);
    QTRY_COMPARE(shown.rows("regionsView"), int(ses::regions().size()));
    QTRY_COMPARE(shown.cell("regionsView", 0, 1), u"Sandbox"_s);
    QVERIFY(!child<QPushButton>(*shown.page, "applySendingButton")->isEnabled());
    shown.choose("regionsView", 3); // us-west-2
    child<QRadioButton>(*shown.page, "productionRadio")->click();
    child<QDoubleSpinBox>(*shown.page, "quotaSpin")->setValue(-1);
    child<QDoubleSpinBox>(*shown.page, "rateSpin")->setValue(25);
    click<QPushButton>(*shown.page, "applySendingButton");
    QTRY_COMPARE(shown.cell("regionsView", 3, 1), u"Production"_s);
    QCOMPARE(shown.cell("regionsView", 3, 2), u"Unlimited"_s);
    QCOMPARE(shown.cell("regionsView", 0, 1), u"Sandbox"_s); // other regions stay
    const auto status = await(world.backend()->accountStatus({owner.account, u"us-west-2"_s}));
    QVERIFY(status.productionAccess && status.sendingEnabled);
    QCOMPARE(status.max24HourSend, -1.0);
    QCOMPARE(status.maxSendRate, 25.0);
    child<QCheckBox>(*shown.page, "sendingEnabled")->click();
    click<QPushButton>(*shown.page, "applySendingButton");
    QTRY_COMPARE(shown.cell("regionsView", 3, 5), u"Paused"_s);
    // Back in the sandbox its numbers are offered.
    child<QRadioButton>(*shown.page, "sandboxRadio")->click();
    QCOMPARE(child<QDoubleSpinBox>(*shown.page, "quotaSpin")->value(), 200.0);
}

void TestAccounts::createsUsersAndKeys()
{
    World world;
    Shown shown(world);
    trigger(*shown.page, "createUser");
    QDialog *create = dialog("createUserDialog");
    type(*create, "userNameEdit", u"no spaces"_s);
    QVERIFY(!child<QPushButton>(*create, "acceptButton")->isEnabled());
    type(*create, "userNameEdit", jane);
    click<QPushButton>(*create, "acceptButton");
    QTRY_COMPARE(shown.rows("usersView"), 1);
    QCOMPARE(shown.cell("usersView", 0, 1), u"arn:aws:iam::111111111111:user/jane"_s);
    // A second one of that name is refused in the dialog, which stays.
    trigger(*shown.page, "createUser");
    type(*dialog("createUserDialog"), "userNameEdit", jane);
    click<QPushButton>(*dialog("createUserDialog"), "acceptButton");
    auto *refusal = dialog("createUserDialog")->findChild<InfoBar *>();
    QTRY_VERIFY(refusal->isVisible());
    dialog("createUserDialog")->reject();
    trigger(*shown.page, "createAccessKey");
    QTRY_COMPARE(shown.rows("accessKeysView"), 1);
    shown.choose("accessKeysView", 0);
    trigger(*shown.page, "deleteAccessKey");
    click<QPushButton>(*dialog("deleteAccessKeyDialog"), "confirmButton");
    QTRY_COMPARE(shown.rows("accessKeysView"), 0);
    trigger(*shown.page, "deleteUser");
    click<QPushButton>(*dialog("deleteUserDialog"), "confirmButton");
    QTRY_COMPARE(shown.rows("usersView"), 0);
    QVERIFY(!child<QAction>(*shown.page, "deleteUser")->isEnabled());
}

void TestAccounts::secretIsForgotten()
{
    World world;
    await(world.controls()->createUser(owner.account, jane));
    const ses::AccessKey key = await(world.controls()->createAccessKey(owner.account, jane));
    Shown shown(world);
    QTRY_COMPARE(shown.rows("accessKeysView"), 1);
    auto *box = shown.page->findChild<SecretBox *>();
    QVERIFY(!box->isVisible());
    shown.choose("accessKeysView", 0);
    trigger(*shown.page, "revealSecret");
    auto *secret = child<QLineEdit>(*box, "secretEdit");
    QTRY_COMPARE(secret->text(), await(world.controls()->secretOf(key.id)));
    QVERIFY(box->isVisible());
    QVERIFY(child<QLabel>(*box, "secretNote")->text().contains(u"simulator only"_s));
    shown.openTab(Sending);
    QVERIFY(secret->text().isEmpty());
    shown.openTab(Users);
    QVERIFY(!box->isVisible());
    trigger(*shown.page, "revealSecret");
    QTRY_VERIFY(box->isVisible());
    click<QToolButton>(*box, "hideSecretButton");
    QVERIFY(!box->isVisible() && secret->text().isEmpty());
}

void TestAccounts::addsSendingPermissions()
{
    World world;
    world.verifiedDomain(u"example.com"_s);
    await(world.controls()->createUser(owner.account, jane));
    Shown shown(world);
    QTRY_COMPARE(shown.rows("usersView"), 1);
    trigger(*shown.page, "addSendingPermissions");
    QDialog *add = dialog("sendingPermissionsDialog");
    const QString arn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;
    QTRY_COMPARE(child<QLineEdit>(*add, "permissionArnEdit")->text(), arn);
    type(*add, "permissionArnEdit", u"example.com"_s);
    QVERIFY(!child<QPushButton>(*add, "acceptButton")->isEnabled());
    child<QLineEdit>(*add, "permissionArnEdit")->setText(arn);
    click<QPushButton>(*add, "acceptButton");
    QTRY_COMPARE(shown.rows("userPoliciesView"), 1);
    const auto users = await(world.backend()->users(owner.account));
    const ses::AttachedPolicy policy = users.first().policies.first();
    QVERIFY(!QJsonDocument::fromJson(policy.text).isNull());
    QVERIFY(policy.text.contains("ses:SendRawEmail") && policy.text.contains(arn.toUtf8()));
    // It is enough to send.
    ses::SendRequest request;
    request.scope = owner;
    request.principalArn = users.first().arn;
    request.from = {{}, u"news@example.com"_s};
    request.to = {{{}, u"success@simulator.amazonses.com"_s}};
    request.subject = u"Test"_s;
    request.text = u"Hello"_s;
    QVERIFY(!await(world.backend()->send(request)).messageId.isEmpty());
    // A second one gets a name of its own.
    trigger(*shown.page, "addSendingPermissions");
    QVERIFY(child<QLineEdit>(*dialog("sendingPermissionsDialog"), "permissionNameEdit")->text() != policy.name);
}

void TestAccounts::editsAPolicyOfAUser()
{
    World world;
    await(world.controls()->createUser(owner.account, jane));
    const QByteArray before = R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ses:*",
        "Resource": "*"}]})";
    await(world.controls()->putUserPolicy(owner.account, jane, {u"all"_s, before, QDateTime::currentDateTimeUtc()}));
    Shown shown(world);
    QTRY_COMPARE(shown.rows("userPoliciesView"), 1);
    shown.choose("userPoliciesView", 0);
    trigger(*shown.page, "editUserPolicy");
    auto *editor = child<PolicyEditor>(*shown.page, "userPolicyEditor");
    QTRY_VERIFY(editor->isVisible());
    QCOMPARE(editor->text(), before);
    QByteArray after = before;
    after.replace("ses:*", "ses:SendEmail");
    Q_EMIT editor->applyRequested(u"all"_s, after);
    QTRY_VERIFY(shown.toast->isVisible());
    QCOMPARE(await(world.backend()->users(owner.account)).first().policies.first().text, after);
    Q_EMIT editor->closeRequested();
    QVERIFY(!editor->isVisible());
    QVERIFY(shown.view("userPoliciesView")->isVisible());
    // A refusal keeps the editor open.
    trigger(*shown.page, "editUserPolicy");
    QTRY_VERIFY(editor->isVisible());
    await(world.controls()->deleteUser(owner.account, jane));
    Q_EMIT editor->applyRequested(u"all"_s, before);
    QTest::qWait(0);
    QVERIFY(editor->isVisible());
}

void TestAccounts::deletesAPolicyAndUndoes()
{
    World world;
    await(world.controls()->createUser(owner.account, jane));
    const QByteArray text = R"({"Version": "2012-10-17",
        "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]})";
    await(world.controls()->putUserPolicy(owner.account, jane, {u"none"_s, text, QDateTime::currentDateTimeUtc()}));
    Shown shown(world);
    QTRY_COMPARE(shown.rows("userPoliciesView"), 1);
    shown.choose("userPoliciesView", 0);
    shown.view("userPoliciesView")->setFocus();
    QTest::keyClick(shown.view("userPoliciesView"), Qt::Key_Delete);
    QTRY_COMPARE(shown.rows("userPoliciesView"), 0);
    QTRY_VERIFY(shown.toast->isVisible());
    click<QPushButton>(*shown.toast, "toastAction");
    QTRY_COMPARE(shown.rows("userPoliciesView"), 1);
    QCOMPARE(await(world.backend()->users(owner.account)).first().policies.first().text, text);
}

void TestAccounts::configurationSets()
{
    World world;
    Shown shown(world);
    shown.openTab(Sets);
    trigger(*shown.page, "createConfigurationSet");
    QDialog *create = dialog("createConfigurationSetDialog");
    type(*create, "configurationSetNameEdit", u"news"_s);
    type(*create, "configurationSetTopicEdit", u"no topic"_s);
    QVERIFY(!child<QPushButton>(*create, "acceptButton")->isEnabled());
    const QString topic = u"arn:aws:sns:us-east-1:111111111111:events"_s;
    type(*create, "configurationSetTopicEdit", topic);
    click<QPushButton>(*create, "acceptButton");
    QTRY_COMPARE(shown.rows("configurationSetsView"), 1);
    QCOMPARE(shown.cell("configurationSetsView", 0, 2), topic);
    // Another region has none.
    auto *region = child<QComboBox>(*shown.page, "accountRegionCombo");
    region->setCurrentIndex(region->findData(u"eu-west-1"_s));
    QTRY_COMPARE(shown.rows("configurationSetsView"), 0);
    region->setCurrentIndex(region->findData(owner.region));
    QTRY_COMPARE(shown.rows("configurationSetsView"), 1);
    shown.choose("configurationSetsView", 0);
    trigger(*shown.page, "deleteConfigurationSet");
    click<QPushButton>(*dialog("deleteConfigurationSetDialog"), "confirmButton");
    QTRY_COMPARE(shown.rows("configurationSetsView"), 0);
}

void TestAccounts::suppressionList()
{
    World world;
    Shown shown(world);
    shown.openTab(Suppression);
    trigger(*shown.page, "suppressAddress");
    type(*dialog("suppressAddressDialog"), "suppressedAddressEdit", u"reader@example.org"_s);
    click<QPushButton>(*dialog("suppressAddressDialog"), "acceptButton");
    QTRY_COMPARE(shown.rows("suppressionView"), 1);
    QCOMPARE(shown.cell("suppressionView", 0, 1), u"Bounce"_s);
    shown.choose("suppressionView", 0);
    trigger(*shown.page, "unsuppressAddress");
    QTRY_COMPARE(shown.rows("suppressionView"), 0);
    QTRY_VERIFY(shown.toast->isVisible());
    click<QPushButton>(*shown.toast, "toastAction");
    QTRY_COMPARE(shown.rows("suppressionView"), 1);
}

void TestAccounts::linksLeadToUsers()
{
    World world(World::Sample);
    Shown shown(world);
    shown.page->showUserPolicy(delegate.account, u"mailer"_s, u"sending-permissions"_s);
    QTRY_VERIFY(shown.page->findChild<PolicyEditor *>());
    QVERIFY(child<PolicyEditor>(*shown.page, "userPolicyEditor")->isVisible());
    QCOMPARE(child<QLabel>(*shown.page, "userPolicyTitle")->text(), u"Identity Policy of mailer"_s);
    shown.page->showUserPolicy(delegate.account, u"arn:aws:iam::222222222222:user/intern"_s, {});
    QTRY_COMPARE(shown.view("usersView")->currentIndex().siblingAtColumn(0).data().toString(), u"intern"_s);
    QVERIFY(shown.view("usersView")->isVisible());
}

void TestAccounts::everythingHasAName_data()
{
    QTest::addColumn<int>("tab");
    QTest::addRow("users") << int(Users);
    QTest::addRow("sending") << int(Sending);
    QTest::addRow("configuration sets") << int(Sets);
    QTest::addRow("suppression list") << int(Suppression);
}

void TestAccounts::everythingHasAName()
{
    QFETCH(int, tab);
    World world(World::Sample);
    Shown shown(world);
    shown.openTab(tab);
    QTRY_VERIFY(shown.rows("usersView") > 0);
    shown.choose("accessKeysView", 0);
    trigger(*shown.page, "revealSecret");
    QTRY_VERIFY(!child<QLineEdit>(*shown.page, "secretEdit")->text().isEmpty());
    const QStringList missing = nameless(shown.window);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
