// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tab on the real simulator: grant, be refused, edit, revoke, take the revocation back.

#include "simulator/factory.h"
#include "widgets/common/session.h"
#include "widgets/policy/authorization_tab.h"
#include "widgets/policy/policy_editor.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const ses::Scope owner{u"111111111111"_s, u"us-east-1"_s};

/// An open simulator with a verified example.com, another account, and the tab on it.
class World
{
public:
    World()
    {
        backend = simulator::Factory().create(
            {{u"path"_s, m_dir.filePath(u"workspace.mandate"_s)}, {u"eventDelayFactor"_s, 0.0}});
        await(backend->open());
        await(backend->simulator()->createAccount({owner.account, u"Owner"_s, false}));
        await(backend->simulator()->createAccount({u"222222222222"_s, u"Delegate"_s, false}));
        await(backend->createIdentity(owner, u"example.com"_s));
        await(backend->simulator()->publishRecords(owner, u"example.com"_s, true));
        session = std::make_unique<Session>(backend.get());
        session->setScope(owner);
        session->refreshAccounts();
        tab = std::make_unique<AuthorizationTab>(session.get());
        tab->resize(1400, 900);
        tab->setIdentity(await(backend->identity(owner, u"example.com"_s)));
        tab->show();
    }

    template<typename T>
    static T await(const ses::Future<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
            qFatal("The simulator did not answer.");
        const ses::Result<T> result = future.result();
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        if constexpr (!std::is_void_v<T>)
            return *result;
    }

    template<typename T>
    T *get(const QString &name)
    {
        T *found = tab->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QList<ses::AttachedPolicy> attached() { return await(backend->policies(owner, u"example.com"_s)); }
    QAbstractItemModel *rows() { return get<QTableView>(u"policiesTable"_s)->model(); }
    void grant(const QString &account)
    {
        get<QAction>(u"useGenerator"_s)->trigger();
        get<QLineEdit>(u"newPrincipal0"_s)->setText(account);
        get<QPushButton>(u"addPrincipal0"_s)->click();
        get<QPushButton>(u"applyPolicy"_s)->click();
    }

private:
    QTemporaryDir m_dir;

public:
    std::unique_ptr<ses::Backend> backend;
    std::unique_ptr<Session> session;
    std::unique_ptr<AuthorizationTab> tab;
};

} // namespace

class AuthorizationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty()
    {
        World it;
        QTRY_VERIFY(it.get<QWidget>(u"noPolicies"_s)->isVisible());
        QVERIFY(!it.tab->hasUnsavedChanges());
        QVERIFY(!it.get<QPushButton>(u"revokePolicy"_s)->isEnabled());
    }

    void generatorGrants()
    {
        World it;
        it.grant(u"222222222222"_s);
        QTRY_COMPARE(it.rows()->rowCount(), 1);
        QTRY_VERIFY(!it.tab->hasUnsavedChanges());
        const policy::Document document(it.attached().first().text.toStdString());
        QCOMPARE(document.statements().size(), std::size_t(1));
        QCOMPARE(document.statements().front().principal->entries.front().item.value, std::string("222222222222"));
        QCOMPARE(document.statements().front().resource->items.values.front().value,
                 std::string("arn:aws:ses:us-east-1:111111111111:identity/example.com"));
    }

    void refusalIsShownAndTextStays()
    {
        World it;
        it.grant(u"999999999999"_s); // no such account
        QTRY_VERIFY(it.get<QWidget>(u"policyInfo"_s)->isVisible());
        QVERIFY(it.attached().isEmpty());
        QVERIFY(it.tab->hasUnsavedChanges());
        QVERIFY(it.get<QPlainTextEdit>(u"policyJson"_s)->toPlainText().contains(u"999999999999"_s));
        QVERIFY(it.get<QPushButton>(u"applyPolicy"_s)->isEnabled());
    }

    void editRevokeUndo()
    {
        World it;
        it.grant(u"222222222222"_s);
        QTRY_COMPARE(it.rows()->rowCount(), 1);
        QTRY_VERIFY(!it.tab->hasUnsavedChanges());
        it.get<QWidget>(u"closePolicy"_s)->setFocus();
        QTest::mouseClick(it.get<QWidget>(u"closePolicy"_s), Qt::LeftButton);
        QTRY_VERIFY(it.get<QTableView>(u"policiesTable"_s)->isVisible());

        it.get<QTableView>(u"policiesTable"_s)->selectRow(0);
        it.get<QPushButton>(u"copyPolicy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"222222222222"_s));
        it.get<QPushButton>(u"editPolicy"_s)->click();
        auto *effect = it.get<QComboBox>(u"effect0"_s);
        effect->setCurrentIndex(effect->findData(u"Deny"_s));
        Q_EMIT effect->activated(effect->currentIndex());
        QVERIFY(it.tab->hasUnsavedChanges());
        QTest::keyClick(it.get<QPlainTextEdit>(u"policyJson"_s), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(it.attached().first().text.contains("\"Deny\""));
        QTRY_VERIFY(!it.tab->hasUnsavedChanges());
        QTest::mouseClick(it.get<QWidget>(u"closePolicy"_s), Qt::LeftButton);

        std::function<void()> undo;
        connect(it.session.get(), &Session::notified, this,
                [&undo](const QString &, const QString &, const std::function<void()> &action) { undo = action; });
        it.get<QTableView>(u"policiesTable"_s)->selectRow(0);
        it.get<QPushButton>(u"revokePolicy"_s)->click();
        QTRY_COMPARE(it.rows()->rowCount(), 0);
        QTRY_VERIFY(bool(undo));
        undo();
        QTRY_COMPARE(it.rows()->rowCount(), 1);
    }

    void leavingAsks()
    {
        World it;
        it.get<QAction>(u"createCustom"_s)->trigger();
        QTest::keyClicks(it.get<QPlainTextEdit>(u"policyJson"_s), u"{ "_s);
        QVERIFY(it.tab->hasUnsavedChanges());
        QTimer::singleShot(0, this, [] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            QTest::keyClick(box, Qt::Key_Escape);
        });
        QVERIFY(!it.tab->mayLeave());
        QVERIFY(it.tab->hasUnsavedChanges());
    }

    void newPolicyReplacesNone()
    {
        World it;
        it.grant(u"222222222222"_s);
        QTRY_COMPARE(it.rows()->rowCount(), 1);
        QTRY_VERIFY(!it.tab->hasUnsavedChanges());
        QTest::mouseClick(it.get<QWidget>(u"closePolicy"_s), Qt::LeftButton);
        it.get<QAction>(u"useGenerator"_s)->trigger();
        QCOMPARE(it.get<QLineEdit>(u"policyName"_s)->text(), u"policy-2"_s);
        it.get<QLineEdit>(u"policyName"_s)->setText(u"policy"_s);
        QVERIFY(!it.get<QPushButton>(u"applyPolicy"_s)->isEnabled());
    }

    void showsAStatement()
    {
        World it;
        it.grant(u"222222222222"_s);
        QTRY_COMPARE(it.rows()->rowCount(), 1);
        QTRY_VERIFY(!it.tab->hasUnsavedChanges());
        QTest::mouseClick(it.get<QWidget>(u"closePolicy"_s), Qt::LeftButton);
        it.tab->showPolicy(u"policy"_s, 0);
        QTRY_VERIFY(it.get<QPlainTextEdit>(u"policyJson"_s)->textCursor().selectedText().startsWith(u'{'));
    }

    void everyControlHasAName()
    {
        World it;
        it.grant(u"222222222222"_s);
        it.get<QPushButton>(u"addCondition0"_s)->click();
        QStringList nameless;
        const QList<QWidget *> widgets = it.tab->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                widget->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (accessible && accessible->text(QAccessible::Name).isEmpty() &&
                !qobject_cast<QComboBox *>(widget->parent()))
                nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }
};

QTEST_MAIN(AuthorizationTest)
#include "tst_authorization.moc"
