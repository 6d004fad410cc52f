// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Trying, reviewing, keeping cases, history, templates and files in the policy editor, on a real simulator.

#include "ses/arn.h"
#include "tests/widgets/simulated_session.h"
#include "widgets/policy/authorization_tab.h"
#include "widgets/policy/policy_file.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace simulated;

namespace {

const QString jane = u"arn:aws:iam::222222222222:user/jane"_s;
const QString identityArn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;

QByteArray allow(const QString &principal, const QString &condition = {})
{
    return u"{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \"Sid\": \"One\",\n      \"Effect\": "
           "\"Allow\",\n      \"Principal\": {\"AWS\": \"%1\"},\n      \"Action\": \"ses:SendEmail\",\n      "
           "\"Resource\": "
           "\"%2\"%3\n    }\n  ]\n}\n"_s
               .arg(principal, identityArn, condition.isEmpty() ? QString() : u",\n      \"Condition\": "_s + condition)
               .toUtf8();
}

/// A delegate with a user who may send, and the tab of example.com.
class TabWorld : public World
{
public:
    TabWorld()
    {
        verifiedDomain(u"example.com"_s);
        await(controls()->setAccountStatus(owner, {true, -1, 1e6, 0, true}));
        await(controls()->createAccount({delegate.account, u"Agency"_s, false}));
        await(controls()->setAccountStatus(delegate, {true, -1, 1e6, 0, true}));
        await(controls()->createUser(delegate.account, u"jane"_s));
        await(controls()->putUserPolicy(
            delegate.account, u"jane"_s,
            {u"send"_s,
             R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ses:*","Resource":"*"}]})",
             {}}));
        session->refreshAccounts();
        if (!QTest::qWaitFor([this] { return session->accounts().size() == 2; }))
            qFatal("No accounts.");
        tab = std::make_unique<AuthorizationTab>(session.get());
        tab->resize(1800, 1000);
        tab->setIdentity(await(backend()->identity(owner, u"example.com"_s)));
        tab->show();
    }

    void put(const QByteArray &text, const QString &name = u"partner"_s) const
    {
        await(backend()->putPolicy(owner, u"example.com"_s, {name, text, {}}));
    }
    void send(const QString &from) const
    {
        ses::SendRequest request;
        request.scope = delegate;
        request.principalArn = jane;
        request.from = {{}, from};
        request.to = {{{}, u"success@simulator.amazonses.com"_s}};
        request.subject = u"Test"_s;
        request.text = u"Test"_s;
        request.sourceArn = identityArn;
        await(backend()->send(request));
    }
    /// Opens the policy in the editor.
    void edit(const QString &name = u"partner"_s)
    {
        tab->showPolicy(name);
        if (!QTest::qWaitFor([this] { return get<QWidget>("policyEditor")->isVisible(); }))
            qFatal("The editor did not open.");
    }
    void openTry()
    {
        get<QToolButton>("showTry")->setChecked(true);
        auto *sender = get<QComboBox>("tryPrincipal");
        if (!QTest::qWaitFor([sender] { return sender->findData(jane) >= 0; }))
            qFatal("No senders.");
        sender->setCurrentIndex(sender->findData(jane));
    }
    void setText(const QByteArray &text)
    {
        QTextCursor cursor(get<QPlainTextEdit>("policyJson")->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(QString::fromUtf8(text));
    }
    QString text() { return get<QPlainTextEdit>("policyJson")->toPlainText(); }
    QString headline() { return get<QLabel>("tryHeadline")->text(); }
    template<typename T>
    T *get(const char *name)
    {
        return child<T>(*tab, name);
    }

    std::unique_ptr<AuthorizationTab> tab;
};

void drop(QWidget *target, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

} // namespace

class TestPolicyRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictFollowsTheDraft();
    void traceLeadsToTheText();
    void suggestionChangesTheDraft();
    void casesAreKeptAndWarn();
    void caseCanBeLoadedAndRemoved();
    void reviewShowsTheImpact();
    void historyRestores();
    void deletedPolicyComesBackFromHistory();
    void templateIsInserted();
    void fileOpensComparesAndIsWatched();
    void badFilesLoseNothing_data();
    void badFilesLoseNothing();
    void droppedFileBecomesADraft();
    void panesNeverAllGo();
    void everythingHasAName();
};

void TestPolicyRehearsal::verdictFollowsTheDraft()
{
    TabWorld it;
    it.put(allow(u"333333333333"_s).replace("333333333333", "111111111111"));
    it.edit();
    it.openTry();
    QTRY_VERIFY2(it.headline().contains(u"AccessDenied"_s) || it.headline().contains(u"refused"_s, Qt::CaseInsensitive),
                 qPrintable(it.headline()));
    it.setText(allow(u"222222222222"_s));
    QTRY_VERIFY2(it.headline().contains(u"accepted"_s, Qt::CaseInsensitive), qPrintable(it.headline()));
    QVERIFY(it.get<QTreeWidget>("decisionTrace")->isVisible());
    child<QLineEdit>(*it.tab, "tryFrom")->setText(u"x@elsewhere.example"_s);
    QTRY_VERIFY(!it.headline().contains(u"accepted"_s, Qt::CaseInsensitive));
    QCOMPARE(await(it.backend()->policies(owner, u"example.com"_s)).first().text.contains("222222222222"), false);
}

void TestPolicyRehearsal::traceLeadsToTheText()
{
    TabWorld it;
    it.put(allow(u"222222222222"_s, uR"({"StringEquals": {"ses:FromAddress": "sales@example.com"}})"_s));
    it.edit();
    it.openTry();
    auto *trace = it.get<QTreeWidget>("decisionTrace");
    QTRY_VERIFY(trace->isVisible() && trace->topLevelItemCount() == 1);
    QTreeWidgetItem *condition = nullptr;
    for (QTreeWidgetItemIterator at(trace); *at; ++at) {
        if ((*at)->text(0).contains(u"ses:FromAddress"_s))
            condition = *at;
    }
    QVERIFY(condition);
    trace->setCurrentItem(condition);
    const QString selected = it.get<QPlainTextEdit>("policyJson")->textCursor().selectedText();
    QVERIFY2(selected.contains(u"ses:FromAddress"_s) && !selected.contains(u"Effect"_s), qPrintable(selected));
}

void TestPolicyRehearsal::suggestionChangesTheDraft()
{
    TabWorld it;
    it.put(allow(u"222222222222"_s, uR"({"StringEquals": {"ses:FromAddress": "sales@example.com"}})"_s));
    it.edit();
    const QString before = it.text();
    it.openTry();
    QTRY_VERIFY(it.tab->findChild<QPushButton *>(u"changeDraft0"_s));
    QTest::mouseClick(it.get<QPushButton>("changeDraft0"), Qt::LeftButton);
    QTRY_VERIFY(it.headline().contains(u"accepted"_s, Qt::CaseInsensitive));
    QVERIFY(it.text().contains(u"[\"sales@example.com\", \"news@example.com\"]"_s));
    it.get<QPlainTextEdit>("policyJson")->undo();
    QCOMPARE(it.text(), before);
}

void TestPolicyRehearsal::casesAreKeptAndWarn()
{
    TabWorld it;
    it.put(allow(u"222222222222"_s));
    it.edit();
    it.openTry();
    QTRY_VERIFY(it.get<QPushButton>("saveAllowedCase")->isEnabled());
    QTest::mouseClick(it.get<QPushButton>("saveAllowedCase"), Qt::LeftButton);
    auto *cases = it.get<QListWidget>("casesList");
    QTRY_VERIFY(cases->count() == 1 && cases->item(0)->text().contains(u"Holds"_s));
    it.setText(allow(u"111111111111"_s));
    QTRY_VERIFY(cases->item(0)->text().contains(u"Fails"_s));

    it.get<QPushButton>("applyPolicy")->click();
    auto *box = qobject_cast<QMessageBox *>(dialog("failingCases"));
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(u"jane"_s));
    box->button(QMessageBox::NoButton);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!box->isVisible());
    QVERIFY(it.tab->hasUnsavedChanges());
    QVERIFY(await(it.backend()->policies(owner, u"example.com"_s)).first().text.contains("222222222222"));

    // Kept in the workspace: another window's tab has them too.
    AuthorizationTab other(it.session.get());
    other.setIdentity(await(it.backend()->identity(owner, u"example.com"_s)));
    other.showPolicy(u"partner"_s);
    QTRY_COMPARE(child<QListWidget>(other, "casesList")->count(), 1);
}

void TestPolicyRehearsal::caseCanBeLoadedAndRemoved()
{
    TabWorld it;
    it.put(allow(u"222222222222"_s));
    it.edit();
    it.openTry();
    child<QLineEdit>(*it.tab, "tryFrom")->setText(u"one@example.com"_s);
    child<QCheckBox>(*it.tab, "tryOtherTime")->setChecked(true);
    QTRY_VERIFY(it.get<QPushButton>("saveDeniedCase")->isEnabled());
    QTest::qWait(0);
    QTRY_VERIFY(it.headline().contains(u"accepted"_s, Qt::CaseInsensitive));
    QTest::mouseClick(it.get<QPushButton>("saveDeniedCase"), Qt::LeftButton);
    auto *cases = it.get<QListWidget>("casesList");
    QTRY_VERIFY(cases->count() == 1 && cases->item(0)->text().contains(u"Fails"_s));
    child<QLineEdit>(*it.tab, "tryFrom")->setText(u"two@example.com"_s);
    child<QCheckBox>(*it.tab, "tryOtherTime")->setChecked(false);
    cases->setCurrentRow(0);
    Q_EMIT cases->itemActivated(cases->item(0));
    QCOMPARE(child<QLineEdit>(*it.tab, "tryFrom")->text(), u"one@example.com"_s);
    QVERIFY(child<QCheckBox>(*it.tab, "tryOtherTime")->isChecked());
    QTest::mouseClick(it.get<QToolButton>("removeCase"), Qt::LeftButton);
    QTRY_COMPARE(cases->count(), 0);
}

void TestPolicyRehearsal::reviewShowsTheImpact()
{
    TabWorld it;
    it.put(allow(u"222222222222"_s));
    it.send(u"news@example.com"_s);
    it.send(u"sales@example.com"_s);
    it.edit();
    it.setText(allow(u"222222222222"_s, uR"({"StringEquals": {"ses:FromAddress": "news@example.com"}})"_s));
    QTRY_VERIFY(it.tab->hasUnsavedChanges());
    it.get<QPushButton>("reviewPolicy")->click();
    QDialog *review = dialog("reviewDialog");
    QTRY_COMPARE(child<QLabel>(*review, "meaningKind")->text(), u"Grants less"_s);
    QVERIFY(child<QListWidget>(*review, "newlyDenied")->count() > 0);
    QVERIFY(!child<QListWidget>(*review, "newlyAllowed")->isVisible());
    auto *tabs = child<QTabWidget>(*review, "reviewTabs");
    QTRY_VERIFY2(tabs->tabText(1).startsWith(u"Recorded Messages: 1 "_s), qPrintable(tabs->tabText(1)));
    auto *rows = child<QTableView>(*review, "replayTable")->model();
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, 3).data().toString(), u"sales@example.com"_s);
    QVERIFY(child<QPlainTextEdit>(*review, "diffText")->toPlainText().contains(u"+ "_s));
    child<QPushButton>(*review, "reviewApply")->click();
    QTRY_VERIFY(!it.tab->hasUnsavedChanges());
    QVERIFY(await(it.backend()->policies(owner, u"example.com"_s)).first().text.contains("news@example.com"));
}

void TestPolicyRehearsal::historyRestores()
{
    TabWorld it;
    it.put(allow(u"222222222222"_s));
    it.put(allow(u"111111111111"_s));
    it.get<QPushButton>("policyHistory")->click();
    QDialog *history = dialog("historyDialog");
    auto *table = child<QTableView>(*history, "historyTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(child<QPlainTextEdit>(*history, "diffText")->toPlainText().contains(u"111111111111"_s));
    QVERIFY(!child<QPushButton>(*history, "restoreVersion")->isEnabled()); // it is what is attached
    table->selectRow(1);
    QTRY_VERIFY(child<QPushButton>(*history, "restoreVersion")->isEnabled());
    std::function<void()> undo;
    connect(it.session.get(), &Session::notified, this,
            [&undo](const QString &, const QString &, const std::function<void()> &action) { undo = action; });
    child<QPushButton>(*history, "restoreVersion")->click();
    const auto attached = [&it] { return await(it.backend()->policies(owner, u"example.com"_s)).first().text; };
    QTRY_COMPARE(attached(), allow(u"222222222222"_s));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_VERIFY(undo);
    undo();
    QTRY_COMPARE(attached(), allow(u"111111111111"_s));
    QTRY_COMPARE(table->model()->rowCount(), 4);
    // Two versions are compared with each other.
    table->clearSelection();
    table->selectionModel()->select(table->model()->index(2, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table->selectionModel()->select(table->model()->index(3, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(child<QLabel>(*history, "historyTitle")->text().startsWith(u"From "_s));
}

void TestPolicyRehearsal::deletedPolicyComesBackFromHistory()
{
    TabWorld it;
    it.put(allow(u"222222222222"_s));
    await(it.backend()->deletePolicy(owner, u"example.com"_s, u"partner"_s));
    it.get<QPushButton>("policyHistory")->click();
    QDialog *history = dialog("historyDialog");
    QTRY_COMPARE(child<QTableView>(*history, "historyTable")->model()->rowCount(), 2);
    QTRY_VERIFY(child<QPushButton>(*history, "editVersion")->isEnabled());
    child<QPushButton>(*history, "editVersion")->click();
    QTRY_VERIFY(it.get<QWidget>("policyEditor")->isVisible());
    QCOMPARE(it.text().toUtf8(), allow(u"222222222222"_s));
    QCOMPARE(child<QLineEdit>(*it.tab, "policyName")->text(), u"partner"_s);
    it.get<QPushButton>("applyPolicy")->click();
    QTRY_COMPARE(await(it.backend()->policies(owner, u"example.com"_s)).size(), 1);
}

void TestPolicyRehearsal::templateIsInserted()
{
    TabWorld it;
    it.put(allow(u"222222222222"_s));
    it.edit();
    it.get<QToolButton>("insertTemplateButton")->click();
    QDialog *templates = dialog("templateDialog");
    auto *list = child<QListWidget>(*templates, "templateList");
    QCOMPARE(list->count(), 8);
    QVERIFY(!child<QPushButton>(*templates, "insertTemplate")->isEnabled());
    child<QLineEdit>(*templates, "template_account")->setText(u"333333333333"_s);
    QVERIFY(child<QPushButton>(*templates, "insertTemplate")->isEnabled());
    list->setCurrentRow(2); // what was typed stays
    QCOMPARE(child<QLineEdit>(*templates, "template_account")->text(), u"333333333333"_s);
    child<QLineEdit>(*templates, "template_addresses")->setText(u"news"_s);
    QTRY_VERIFY(child<QLabel>(*templates, "problem_addresses")->isVisible());
    child<QLineEdit>(*templates, "template_addresses")->setText(u"news@example.com"_s);
    QVERIFY(child<QPlainTextEdit>(*templates, "templatePreview")->toPlainText().contains(u"ses:FromAddress"_s));
    child<QPushButton>(*templates, "insertTemplate")->click();
    QTRY_VERIFY(it.text().contains(u"333333333333"_s));
    QVERIFY(it.text().contains(u"\"Sid\": \"One\""_s));
    it.get<QPlainTextEdit>("policyJson")->undo();
    QCOMPARE(it.text().toUtf8(), allow(u"222222222222"_s));
}

void TestPolicyRehearsal::fileOpensComparesAndIsWatched()
{
    TabWorld it;
    it.put(allow(u"222222222222"_s));
    it.edit();
    QTemporaryDir dir;
    const QString path = dir.filePath(u"policy.json"_s);
    const auto write = [&path](const QByteArray &content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    };
    write(allow(u"444444444444"_s));
    drop(it.get<QWidget>("policyEditor"), path);
    QTRY_VERIFY(it.text().contains(u"444444444444"_s));
    QVERIFY(it.tab->hasUnsavedChanges());

    write(allow(u"555555555555"_s));
    auto *info = it.get<QWidget>("policyInfo");
    QTRY_VERIFY(info->isVisible() && child<QPushButton>(*info, "infoBarAction")->isVisible());
    QVERIFY(it.text().contains(u"444444444444"_s)); // only when the person says so
    child<QPushButton>(*info, "infoBarAction")->click();
    QTRY_VERIFY(it.text().contains(u"555555555555"_s));
    auto *json = it.get<QPlainTextEdit>("policyJson");
    json->undo();
    json->undo();
    QCOMPARE(it.text().toUtf8(), allow(u"222222222222"_s));
}

void TestPolicyRehearsal::badFilesLoseNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("missing") << u"missing"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("huge") << u"huge"_s;
}

void TestPolicyRehearsal::badFilesLoseNothing()
{
    QFETCH(QString, kind);
    TabWorld it;
    it.put(allow(u"222222222222"_s));
    it.edit();
    QTemporaryDir dir;
    QString path = dir.filePath(u"policy.json"_s);
    if (kind == "folder"_L1)
        path = dir.path();
    if (kind == "huge"_L1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(PolicyFile::mostBytes + 1));
    }
    drop(it.get<QWidget>("policyEditor"), path);
    QTRY_VERIFY(it.get<QWidget>("policyInfo")->isVisible());
    QCOMPARE(it.text().toUtf8(), allow(u"222222222222"_s));
    QVERIFY(!it.tab->hasUnsavedChanges());
}

void TestPolicyRehearsal::droppedFileBecomesADraft()
{
    TabWorld it;
    QTemporaryDir dir;
    QFile file(dir.filePath(u"my policy.v2.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(allow(u"222222222222"_s));
    file.close();
    drop(it.tab.get(), file.fileName());
    QTRY_VERIFY(it.get<QWidget>("policyEditor")->isVisible());
    QCOMPARE(child<QLineEdit>(*it.tab, "policyName")->text(), u"my-policy-v2"_s);
    QCOMPARE(it.text().toUtf8(), allow(u"222222222222"_s));
    QVERIFY(await(it.backend()->policies(owner, u"example.com"_s)).isEmpty());
}

void TestPolicyRehearsal::panesNeverAllGo()
{
    TabWorld it;
    it.put(allow(u"222222222222"_s));
    it.edit();
    it.get<QToolButton>("showGenerator")->setChecked(false);
    it.get<QToolButton>("showJson")->setChecked(false);
    QVERIFY(it.get<QToolButton>("showGenerator")->isChecked());
    it.get<QToolButton>("showTry")->setChecked(true);
    it.get<QToolButton>("showGenerator")->setChecked(false);
    QVERIFY(it.get<QWidget>("tryPanel")->isVisible());
}

void TestPolicyRehearsal::everythingHasAName()
{
    TabWorld it;
    it.put(allow(u"222222222222"_s));
    it.edit();
    it.openTry();
    QTRY_VERIFY(it.get<QTreeWidget>("decisionTrace")->isVisible());
    QVERIFY2(nameless(*it.tab).isEmpty(), qPrintable(nameless(*it.tab).join(u", "_s)));
    it.get<QPushButton>("reviewPolicy")->click();
    QCOMPARE(nameless(*dialog("reviewDialog")), QStringList());
    dialog("reviewDialog")->close();
    it.get<QToolButton>("insertTemplateButton")->click();
    QCOMPARE(nameless(*dialog("templateDialog")), QStringList());
}

QTEST_MAIN(TestPolicyRehearsal)
#include "tst_policy_rehearsal.moc"
