// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may send, on the real simulator.

#include "simulated_session.h"

#include "tables/who_may_send_table.h"
#include "widgets/access/who_may_send_view.h"
#include "widgets/common/empty_state.h"

#include <QClipboard>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace simulated;
using Table = tables::WhoMaySendTable;

namespace {

const QString base = u"arn:aws:ses:us-east-1:111111111111:identity/"_s;

QByteArray grant(const QString &identity, const QString &principal, const QString &effect = u"Allow"_s,
                 const QString &condition = {})
{
    return u"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"%1\",\"Principal\":%2,\"Action\":[\"ses:SendEmail\",\"ses:SendRawEmail\"],\"Resource\":\"%3\"%4}]}"_s
        .arg(effect, principal, base + identity, condition.isEmpty() ? QString() : u",\"Condition\":"_s + condition)
        .toUtf8();
}

const QString partner = u"{\"AWS\":\"222222222222\"}"_s;

/// example.com with an address below it, a delegate account, and the view.
class Place
{
public:
    Place()
    {
        await(world.controls()->createAccount({delegate.account, u"Partner"_s, false}));
        world.verifiedDomain(u"example.com"_s);
        world.verifiedDomain(u"mail.example.com"_s);
        world.session->refreshAccounts();
        if (!QTest::qWaitFor([this] { return world.session->accounts().size() == 2; }))
            qFatal("No accounts.");
        view = std::make_unique<WhoMaySendView>(world.session.get());
        view->resize(1500, 800);
    }

    void attach(const QString &identity, const QString &name, const QByteArray &text)
    {
        await(world.backend()->putPolicy(owner, identity, {name, text, QDateTime::currentDateTimeUtc()}));
    }
    void open(const QString &identity)
    {
        view->setIdentity(await(world.backend()->identity(owner, identity)));
        view->show();
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return !view->isReading(); }, 20'000))
            qFatal("It does not end.");
    }
    [[nodiscard]] Table *table() const { return qobject_cast<Table *>(list()->model()); }
    [[nodiscard]] QTableView *list() const { return child<QTableView>(*view, "accessTable"); }
    [[nodiscard]] QString summary() const { return child<QLabel>(*view, "accessSummary")->text(); }
    [[nodiscard]] QWidget *warning() const { return child<QWidget>(*view, "publicAccessWarning"); }
    [[nodiscard]] QString details() const
    {
        QStringList all;
        for (const QLabel *label : child<QWidget>(*view, "accessDetails")->findChildren<QLabel *>())
            all.append(label->text().remove(QChar(0x200B)));
        return all.join(u'\n');
    }

    World world;
    std::unique_ptr<WhoMaySendView> view;
};

} // namespace

class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void emptyState();
    void grantsOfAnIdentity();
    void publicStandsOut();
    void ownUsersBelongIn();
    void usersThatAreDeniedHere();
    void refreshesOnChanges();
    void nothingIsReadWhileHidden();
    void filters();
    void rowsLink();
    void wholeAccount();
    void exportsFiles_data();
    void exportsFiles();
    void copies();
    void sampleWorkspace();
    void reachableAndNamed();
    void pictures();
};

void AccessTest::emptyState()
{
    Place it;
    it.open(u"example.com"_s);
    QTRY_VERIFY(child<QWidget>(*it.view, "noAccess")->isVisible());
    QVERIFY(!child<QWidget>(*it.view, "exportAccess")->isEnabled());
    QVERIFY(!child<QWidget>(*it.view, "copyAccess")->isEnabled());
    QVERIFY(!it.warning()->isVisible());
    QVERIFY(!child<QWidget>(*it.view, "stopAccess")->isVisible());
    QCOMPARE(it.summary(), u"No policy lets anybody send as example.com."_s);
}

void AccessTest::grantsOfAnIdentity()
{
    Place it;
    it.attach(
        u"example.com"_s, u"partner"_s,
        grant(u"example.com"_s, partner, u"Allow"_s, u"{\"StringLike\":{\"ses:FromAddress\":\"news@example.com\"}}"_s));
    it.open(u"example.com"_s);
    QCOMPARE(it.table()->rowCount(), 1);
    QVERIFY(it.summary().contains(u"may send as example.com"_s));
    QVERIFY(!it.warning()->isVisible());
    const QString details = it.details();
    QVERIFY2(details.contains(u"news@example.com"_s), qPrintable(details));
    QVERIFY2(details.contains(u"No user of account Partner (222222222222)"_s), qPrintable(details));
    QCOMPARE(it.table()->rowAt(0)->callerSide, tables::CallerSide::Missing);
}

void AccessTest::publicStandsOut()
{
    Place it;
    it.attach(u"example.com"_s, u"partner"_s, grant(u"example.com"_s, partner));
    it.attach(u"example.com"_s, u"open"_s, grant(u"example.com"_s, u"\"*\""_s));
    it.open(u"example.com"_s);
    QCOMPARE(it.table()->rowCount(), 2);
    QTRY_VERIFY(it.warning()->isVisible());
    QVERIFY(it.warning()->accessibleName().contains(u"Anyone with an AWS account"_s));
    it.list()->setCurrentIndex(it.table()->index(1, 0));
    child<QPushButton>(*it.warning(), "infoBarAction")->click();
    QVERIFY(it.table()->rowAt(it.list()->currentIndex().row())->isPublic());
    QVERIFY(it.details().contains(u"Public"_s));
    // A Deny ends it, and the warning with it.
    it.attach(u"example.com"_s, u"freeze"_s, grant(u"example.com"_s, u"\"*\""_s, u"Deny"_s));
    QTRY_COMPARE(it.table()->rowCount(), 3);
    QTRY_VERIFY(!it.warning()->isVisible());
}

void AccessTest::ownUsersBelongIn()
{
    Place it;
    await(it.world.controls()->createUser(owner.account, u"admin"_s));
    await(it.world.controls()->putUserPolicy(
        owner.account, u"admin"_s,
        {u"all"_s, R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ses:*","Resource":"*"}})", {}}));
    it.open(u"example.com"_s);
    QCOMPARE(it.table()->rowCount(), 1);
    QCOMPARE(it.table()->rowAt(0)->who, u"user admin of account Owner (111111111111)"_s);
    QCOMPARE(it.table()->rowAt(0)->link().target, ses::Link::Target::UserPolicy);
}

void AccessTest::usersThatAreDeniedHere()
{
    Place it;
    await(it.world.controls()->createUser(delegate.account, u"jane"_s));
    await(it.world.controls()->putUserPolicy(
        delegate.account, u"jane"_s,
        {u"all"_s, R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ses:*","Resource":"*"}})", {}}));
    it.attach(u"example.com"_s, u"partner"_s, grant(u"example.com"_s, partner));
    it.open(u"example.com"_s);
    QVERIFY(it.details().contains(u"allow it as well: jane."_s));
    it.attach(u"example.com"_s, u"no-jane"_s,
              grant(u"example.com"_s, u"{\"AWS\":\"arn:aws:iam::222222222222:user/jane\"}"_s, u"Deny"_s));
    QTRY_VERIFY2(it.details().contains(u"jane (denied here)"_s), qPrintable(it.details()));
    QVERIFY(it.details().contains(u"Partly overridden"_s));
}

void AccessTest::refreshesOnChanges()
{
    Place it;
    it.open(u"example.com"_s);
    QCOMPARE(it.table()->rowCount(), 0);
    it.attach(u"example.com"_s, u"partner"_s, grant(u"example.com"_s, partner));
    QTRY_COMPARE(it.table()->rowCount(), 1);
    await(it.world.controls()->renameAccount(delegate.account, u"Agency"_s));
    QTRY_COMPARE(it.table()->rowAt(0)->who, u"account Agency (222222222222)"_s);
    await(it.world.backend()->deletePolicy(owner, u"example.com"_s, u"partner"_s));
    QTRY_COMPARE(it.table()->rowCount(), 0);
    QTRY_VERIFY(child<QWidget>(*it.view, "noAccess")->isVisible());
}

void AccessTest::nothingIsReadWhileHidden()
{
    Place it;
    it.attach(u"example.com"_s, u"partner"_s, grant(u"example.com"_s, partner));
    it.view->setIdentity(await(it.world.backend()->identity(owner, u"example.com"_s)));
    QVERIFY(!it.view->isReading());
    it.view->show();
    QTRY_COMPARE(it.table()->rowCount(), 1);
}

void AccessTest::filters()
{
    Place it;
    it.attach(u"example.com"_s, u"partner"_s, grant(u"example.com"_s, partner));
    it.attach(u"example.com"_s, u"other"_s, grant(u"example.com"_s, u"{\"AWS\":\"111111111111\"}"_s));
    it.open(u"example.com"_s);
    QCOMPARE(it.table()->rowCount(), 2);
    type(*it.view, "accessFilter", u"partner"_s);
    QTRY_COMPARE(it.table()->rowCount(), 1);
    type(*it.view, "accessFilter", u"nobody has this"_s);
    QTRY_VERIFY(child<QWidget>(*it.view, "noAccessMatch")->isVisible());
    child<EmptyState>(*it.view, "noAccessMatch")->button()->click();
    QTRY_COMPARE(it.table()->rowCount(), 2);
}

void AccessTest::rowsLink()
{
    Place it;
    it.attach(u"mail.example.com"_s, u"below"_s, grant(u"mail.example.com"_s, partner));
    it.open(u"example.com"_s);
    QCOMPARE(it.table()->rowCount(), 1);
    QVERIFY(it.summary().startsWith(u"No policy lets anybody"_s)); // that one is decided elsewhere
    QVERIFY(it.details().contains(u"Attached to mail.example.com, not to example.com"_s));
    ses::Link followed;
    connect(it.view.get(), &WhoMaySendView::linkActivated, this, [&](const ses::Link &link) { followed = link; });
    QCoreApplication::processEvents(); // the details have just come: the layout is due
    click<QPushButton>(*it.view, "openAccessPolicy");
    QCOMPARE(followed.target, ses::Link::Target::IdentityPolicy);
    QCOMPARE(followed.subject, u"mail.example.com"_s);
    QCOMPARE(followed.policy, u"below"_s);
    QCOMPARE(followed.statement, 0);
    followed = {};
    QTest::keyClick(it.list(), Qt::Key_Return);
    QCOMPARE(followed.policy, u"below"_s);
}

void AccessTest::wholeAccount()
{
    Place it;
    it.attach(u"example.com"_s, u"partner"_s, grant(u"example.com"_s, partner));
    it.attach(u"mail.example.com"_s, u"below"_s, grant(u"mail.example.com"_s, u"\"*\""_s));
    it.view->setAccount();
    it.view->show();
    QTRY_COMPARE(it.table()->rowCount(), 2);
    QTRY_VERIFY(it.warning()->isVisible());
    QVERIFY2(it.summary().contains(u"an identity of Owner (111111111111)"_s), qPrintable(it.summary()));
    it.world.session->setScope(delegate);
    QTRY_COMPARE(it.table()->rowCount(), 0);
    QVERIFY(!it.warning()->isVisible());
}

void AccessTest::exportsFiles_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("file");
    QTest::newRow("CSV") << "exportAccessCsv"
                         << "out.csv";
    QTest::newRow("JSON") << "exportAccessJson"
                          << "out.json";
}

void AccessTest::exportsFiles()
{
    QFETCH(QString, action);
    QFETCH(QString, file);
    QTemporaryDir directory;
    Place it;
    it.attach(u"example.com"_s, u"partner"_s, grant(u"example.com"_s, partner));
    it.open(u"example.com"_s);
    type(*it.view, "accessFilter", u"nothing"_s); // the file has all rows
    trigger(*it.view, action.toLatin1().constData());
    auto *dialog = qobject_cast<QFileDialog *>(simulated::dialog("exportAccessDialog"));
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).contains(u"example.com"_s));
    const QString path = directory.filePath(file);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray content = saved.readAll();
    if (file.endsWith(u"csv"_s)) {
        QCOMPARE(content.count("\r\n"), 2);
        QVERIFY(content.contains("222222222222"));
    } else {
        const QJsonObject whole = QJsonDocument::fromJson(content).object();
        QCOMPARE(whole.value(u"grants"_s).toArray().size(), 1);
        QCOMPARE(whole.value(u"identity"_s).toString(), u"example.com"_s);
    }
}

void AccessTest::copies()
{
    Place it;
    it.attach(u"example.com"_s, u"partner"_s, grant(u"example.com"_s, partner));
    it.open(u"example.com"_s);
    QSignalSpy said(it.world.session.get(), &Session::notified);
    click<QPushButton>(*it.view, "copyAccess");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"account Partner (222222222222)\tMay\t"_s));
    QCOMPARE(said.size(), 1);
}

void AccessTest::sampleWorkspace()
{
    World world(World::Sample);
    WhoMaySendView view(world.session.get());
    view.setAccount();
    view.show();
    QTRY_VERIFY(child<QTableView>(view, "accessTable")->model()->rowCount() > 1);
    QTRY_VERIFY(!view.isReading());
    const auto *table = qobject_cast<Table *>(child<QTableView>(view, "accessTable")->model());
    bool delegated = false;
    for (const tables::AccessRow &row : table->allRows())
        delegated = delegated || (row.maySend() && row.callerSide >= tables::CallerSide::Partly);
    QVERIFY(delegated); // the sample's partner may really send
}

void AccessTest::reachableAndNamed()
{
    Place it;
    it.attach(u"example.com"_s, u"open"_s, grant(u"example.com"_s, u"\"*\""_s));
    it.open(u"example.com"_s);
    QCOMPARE(nameless(*it.view), QStringList());
    QCOMPARE(clashingMnemonics(*it.view), QStringList());
    const QSet<QWidget *> reached = reachedByTab(*it.view);
    for (const char *name : {"accessFilter", "exportAccess", "copyAccess", "accessTable", "openAccessPolicy"})
        QVERIFY2(reached.contains(child<QWidget>(*it.view, name)), name);
}

/// With MANDATE_TEST_PICTURES set to a directory: what it looks like.
void AccessTest::pictures()
{
    const QString directory = qEnvironmentVariable("MANDATE_TEST_PICTURES");
    if (directory.isEmpty())
        QSKIP("MANDATE_TEST_PICTURES is not set.");
    Place it;
    await(it.world.controls()->createUser(delegate.account, u"jane"_s));
    await(it.world.controls()->createUser(owner.account, u"admin"_s));
    for (const auto &[account, name] : {std::pair{delegate.account, u"jane"_s}, std::pair{owner.account, u"admin"_s}})
        await(it.world.controls()->putUserPolicy(
            account, name,
            {u"all"_s,
             R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ses:*","Resource":"*"}})",
             {}}));
    it.attach(
        u"example.com"_s, u"partner"_s,
        grant(u"example.com"_s, partner, u"Allow"_s, u"{\"StringLike\":{\"ses:FromAddress\":\"news@example.com\"}}"_s));
    it.attach(u"example.com"_s, u"open"_s, grant(u"example.com"_s, u"\"*\""_s));
    it.attach(
        u"example.com"_s, u"organization"_s,
        grant(u"example.com"_s, u"\"*\""_s, u"Allow"_s, u"{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-a1b2c3\"}}"_s));
    it.attach(u"example.com"_s, u"no-jane"_s,
              grant(u"example.com"_s, u"{\"AWS\":\"arn:aws:iam::222222222222:user/jane\"}"_s, u"Deny"_s));
    it.attach(u"mail.example.com"_s, u"below"_s, grant(u"mail.example.com"_s, partner));
    const auto picture = [&](const char *name) {
        it.view = std::make_unique<WhoMaySendView>(it.world.session.get());
        it.view->resize(1500, 800);
        it.open(u"example.com"_s);
        it.list()->setCurrentIndex(it.table()->index(2, 0));
        QTest::qWait(50);
        QVERIFY(it.view->grab().save(directory + u'/' + QLatin1String(name)));
    };
    picture("light.png");
    const QPalette light = QApplication::palette();
    QPalette dark(QColor(0xee, 0xee, 0xee), QColor(0x35, 0x35, 0x35), QColor(0x50, 0x50, 0x50),
                  QColor(0x20, 0x20, 0x20), QColor(0x40, 0x40, 0x40), QColor(0xee, 0xee, 0xee), Qt::white,
                  QColor(0x22, 0x22, 0x22), QColor(0x2b, 0x2b, 0x2b));
    dark.setColor(QPalette::AlternateBase, QColor(0x2a, 0x2a, 0x2a));
    QApplication::setPalette(dark);
    picture("dark.png");
    QApplication::setPalette(light);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    picture("rtl.png");
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(AccessTest)
#include "tst_access.moc"
