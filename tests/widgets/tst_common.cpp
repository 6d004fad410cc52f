// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulated_session.h"

#include "widgets/common/confirm.h"
#include "widgets/common/copy_button.h"
#include "widgets/common/form_dialog.h"
#include "widgets/common/icons.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/search_field.h"
#include "widgets/common/theme.h"
#include "widgets/common/toast.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace simulated;

namespace {

QPalette palette(const QColor &window, const QColor &base, const QColor &text, const QColor &link)
{
    QPalette palette(text, window, window.lighter(), window.darker(), window, text, text, base, window);
    palette.setColor(QPalette::Link, link);
    return palette;
}

ses::Error refusal()
{
    ses::Error error;
    error.code = ses::ErrorCode::InvalidParameter;
    error.awsCode = u"InvalidParameterValue"_s;
    error.message = u"Identity <b>x</b> is invalid."_s;
    error.advice = u"Choose another name."_s;
    error.requestId = u"req-1"_s;
    return error;
}

} // namespace

class TestCommon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursCanBeRead_data();
    void coloursCanBeRead();
    void iconsDraw_data();
    void iconsDraw();
    void unknownIconIsNull();
    void infoBarShowsErrors();
    void infoBarActionMayShowAnother();
    void toastRunsItsActionOnce();
    void searchFieldWaitsForAPause();
    void searchFieldKeys();
    void copyButtonSaysSo();
    void confirmKeepsByDefault_data();
    void confirmKeepsByDefault();
    void formChecksAndKeepsWhatWasTyped();
};

void TestCommon::coloursCanBeRead_data()
{
    QTest::addColumn<QPalette>("colours");
    QTest::addRow("light") << palette(QColor(0xef, 0xef, 0xef), Qt::white, Qt::black, QColor(0, 0, 0xff));
    QTest::addRow("dark") << palette(QColor(0x20, 0x22, 0x25), QColor(0x17, 0x18, 0x1a), Qt::white,
                                     QColor(0x7a, 0xb7, 0xff));
    QTest::addRow("mid grey window") << palette(QColor(0xc0, 0xc0, 0xc0), Qt::white, Qt::black, QColor(0, 0, 0xff));
    QTest::addRow("black on white") << palette(Qt::white, Qt::white, Qt::black, Qt::blue);
    QTest::addRow("white on black") << palette(Qt::black, Qt::black, Qt::white, Qt::yellow);
}

void TestCommon::coloursCanBeRead()
{
    QFETCH(QPalette, colours);
    using theme::Role;
    for (const Role role : {Role::Positive, Role::Warning, Role::Negative, Role::Security, Role::Muted, Role::Accent}) {
        const QColor color = theme::color(role, colours);
        QVERIFY(theme::contrast(color, colours.color(QPalette::Base)) >= 4.5);
        QVERIFY(theme::contrast(color, colours.color(QPalette::Window)) >= 4.5);
        QVERIFY(theme::contrast(colours.color(QPalette::WindowText), theme::ground(role, colours)) >= 4.5);
    }
}

void TestCommon::iconsDraw_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 30);
    for (const QString &file : files)
        QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
}

void TestCommon::iconsDraw()
{
    QFETCH(QString, name);
    QVERIFY(QSvgRenderer(u":/icons/"_s + name + u".svg"_s).isValid());
    const QImage image = icons::get(name, theme::Role::Negative).pixmap(QSize(32, 32), 1.0).toImage();
    QCOMPARE(image.size(), QSize(32, 32));
    int painted = 0;
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 32; ++x)
            painted += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    QVERIFY2(painted > 20, "nothing to see");
    QVERIFY2(name == "mandate"_L1 || painted < 32 * 32 / 2, "a blot");
}

void TestCommon::unknownIconIsNull()
{
    QVERIFY(icons::get(u"no-such-icon"_s).isNull());
}

void TestCommon::infoBarShowsErrors()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *bar = new InfoBar(&window);
    layout->addWidget(bar);
    window.show();
    QVERIFY(!bar->isVisible());
    bar->showError(refusal(), u"The identity was not created."_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(child<QLabel>(*bar, "infoBarText")->text(), u"The identity was not created. Choose another name."_s);
    const auto *detail = child<QLabel>(*bar, "infoBarDetail");
    QVERIFY(detail->text().contains(u"InvalidParameterValue: Identity <b>x</b> is invalid."_s));
    QVERIFY(detail->text().contains(u"req-1"_s));
    QCOMPARE(detail->textFormat(), Qt::PlainText);
    QVERIFY(bar->accessibleName().startsWith(u"Error"_s));
    QVERIFY2(nameless(window).isEmpty(), qPrintable(nameless(window).join(u", "_s)));
    ses::Error bare;
    bare.message = u"The disk is full."_s;
    bar->showError(bare);
    QCOMPARE(child<QLabel>(*bar, "infoBarText")->text(), bare.message);
    QVERIFY(!detail->isVisible());
    bar->clear();
    QVERIFY(!bar->isVisible());
}

void TestCommon::infoBarActionMayShowAnother()
{
    QWidget window;
    auto *bar = new InfoBar(&window);
    window.show();
    bar->showMessage(InfoBar::Kind::Warning, u"First"_s);
    bar->setAction(u"Go on"_s, [bar] {
        bar->showMessage(InfoBar::Kind::Success, u"Second"_s);
        bar->setAction(u"Back"_s, [] {});
    });
    click<QPushButton>(window, "infoBarAction");
    QCOMPARE(child<QLabel>(*bar, "infoBarText")->text(), u"Second"_s);
    QVERIFY(bar->isVisible());
}

void TestCommon::toastRunsItsActionOnce()
{
    QWidget window;
    window.resize(600, 400);
    auto *toast = new Toast(&window);
    window.show();
    int runs = 0;
    toast->showMessage(u"Deleted."_s, u"&Undo"_s, [&runs] { ++runs; });
    QVERIFY(toast->isVisible());
    QVERIFY(window.rect().contains(toast->geometry()));
    window.resize(300, 200);
    QTRY_VERIFY(window.rect().contains(toast->geometry()));
    QVERIFY(toast->takeFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    QCOMPARE(runs, 1);
    QVERIFY(!toast->isVisible());
    QVERIFY(!toast->takeFocus());
    toast->showMessage(u"Saved."_s);
    QVERIFY(!child<QPushButton>(*toast, "toastAction")->isVisible());
    toast->takeFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    QVERIFY(!toast->isVisible());
}

void TestCommon::searchFieldWaitsForAPause()
{
    QWidget page;
    SearchField field(&page);
    page.show();
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, u"exam"_s);
    QVERIFY(searched.isEmpty());
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(searched.first().first().toString(), u"exam"_s);
    QTest::keyClicks(&field, u" "_s);
    QTest::keyClick(&field, Qt::Key_Return); // nothing new
    QCOMPARE(searched.size(), 1);
    QTest::keyClicks(&field, u"x"_s);
    QTest::keyClick(&field, Qt::Key_Return); // at once
    QCOMPARE(searched.size(), 2);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(searched.last().first().toString(), QString());
}

void TestCommon::searchFieldKeys()
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *field = new SearchField(&page);
    auto *list = new QLineEdit(&page);
    layout->addWidget(field);
    layout->addWidget(list);
    field->setResults(list);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(list->hasFocus());
}

void TestCommon::copyButtonSaysSo()
{
    CopyButton button(u"Copy ARN"_s, u"arnCopy"_s);
    button.setText(u"arn:aws:ses"_s);
    button.show();
    button.click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"arn:aws:ses"_s);
    QCOMPARE(button.accessibleDescription(), u"Copied"_s);
    QCOMPARE(button.accessibleName(), u"Copy ARN"_s);
}

void TestCommon::confirmKeepsByDefault_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("runs");
    QTest::addRow("Enter keeps") << int(Qt::Key_Return) << QByteArray() << 0;
    QTest::addRow("Escape keeps") << int(Qt::Key_Escape) << QByteArray() << 0;
    QTest::addRow("Keep keeps") << 0 << QByteArray("keepButton") << 0;
    QTest::addRow("Delete deletes") << 0 << QByteArray("confirmButton") << 1;
}

void TestCommon::confirmKeepsByDefault()
{
    QFETCH(int, key);
    QFETCH(QByteArray, button);
    QFETCH(int, runs);
    QWidget window;
    window.show();
    int ran = 0;
    confirm(&window, {u"question"_s, u"Delete"_s, u"Delete it?"_s, u"All of it."_s, u"Delete"_s, u"Keep"_s},
            [&ran] { ++ran; });
    QDialog *box = dialog("question");
    if (key)
        QTest::keyClick(box, Qt::Key(key));
    else
        click<QPushButton>(*box, button.constData());
    QTRY_VERIFY(!box || !window.findChild<QDialog *>());
    QCOMPARE(ran, runs);
}

void TestCommon::formChecksAndKeepsWhatWasTyped()
{
    QWidget window;
    window.show();
    auto *form = new FormDialog(u"form"_s, u"Create"_s, u"Create"_s, &window);
    form->addField(u"&Name:"_s, u"nameEdit"_s,
                   [](const QString &text) { return text == "good"_L1 ? QString() : u"Not good."_s; });
    QPromise<ses::Result<>> promise;
    promise.start();
    int done = 0;
    int asked = 0;
    form->onAccept([&] {
        ++asked;
        form->submit(promise.future(), [&done](const ses::Result<> &) { ++done; });
    });
    form->open();
    auto *accept = child<QPushButton>(*form, "acceptButton");
    const auto *problem = child<QLabel>(*form, "nameEditProblem");
    QVERIFY(!accept->isEnabled());
    QVERIFY(problem->text().isEmpty()); // nothing typed, nothing wrong
    type(*form, "nameEdit", u"bad"_s);
    QCOMPARE(problem->text(), u"Not good."_s);
    QTest::keyClick(form, Qt::Key_Return);
    QCOMPARE(asked, 0);
    type(*form, "nameEdit", u"good"_s);
    QVERIFY(accept->isEnabled());
    QTest::keyClick(form, Qt::Key_Return);
    QTest::keyClick(form, Qt::Key_Return); // twice is once
    QCOMPARE(asked, 1);
    QVERIFY(!accept->isEnabled());
    promise.addResult(tl::unexpected(refusal()));
    promise.finish();
    QTRY_VERIFY(accept->isEnabled());
    QVERIFY(form->isVisible());
    QCOMPARE(done, 0);
    QCOMPARE(child<QLineEdit>(*form, "nameEdit")->text(), u"good"_s);
    QVERIFY(form->findChild<InfoBar *>()->isVisible());
}

QTEST_MAIN(TestCommon)
#include "tst_common.moc"
