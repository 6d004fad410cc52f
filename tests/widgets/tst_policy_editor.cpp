// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scripted_backend.h"
#include "widgets/common/session.h"
#include "widgets/policy/json_editor.h"
#include "widgets/policy/json_typing.h"
#include "widgets/policy/policy_editor.h"
#include "widgets/policy/policy_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QString identityArn = u"arn:aws:ses:us-east-1:111111111111:identity/example.com"_s;

const QByteArray simple = R"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "one",
      "Effect": "Allow",
      "Principal": { "AWS": "222222222222" },
      "Action": ["ses:SendEmail", "ses:Send*"],
      "Resource": "arn:aws:ses:us-east-1:111111111111:identity/example.com",
      "Condition": {
        "ForAllValues:StringLike": { "ses:Recipients": ["*@example.net"] },
        "DateLessThan": { "aws:CurrentTime": "2030-01-31T12:00:00+02:00" }
      },
      "Comment": { "kept": [1, 2] }
    }
  ]
}
)";

/// As copied from the web page that the product follows.
const QByteArray pasted = "{\n"
                          "“Version”: “2008-10-17”,\n"
                          "“Statement”: [\n"
                          "{\n"
                          "“Sid”: “AuthorizeDelegate”,\n"
                          "“Effect”: “Allow”,\n"
                          "“Principal”: {\n"
                          "“AWS”: “<write ARN of the delegate sender>”\n"
                          "},\n"
                          "“Action”: [\n“ses:SendEmail”,\n“ses:SendRawEmail”\n],\n"
                          "“Resource”: “<write ARN of identity>”\n"
                          "}\n]\n}\n";

/// An editor on its own, without a backend that knows anything.
struct Fixture
{
    ScriptedBackend backend;
    Session session{&backend};
    PolicyEditor editor{&session};

    explicit Fixture(const QByteArray &text = simple)
    {
        PolicyEditor::Target target;
        target.identityArn = identityArn;
        target.policyName = u"partner"_s;
        target.attachedText = text;
        editor.resize(1400, 900);
        editor.load(target, text);
        editor.show();
    }

    template<typename T>
    T *get(const QString &name)
    {
        T *found = editor.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    JsonEditor *json() { return get<JsonEditor>(u"policyJson"_s); }
    QAbstractItemModel *problems() { return get<QTableView>(u"problemsTable"_s)->model(); }
    void type(const QString &field, const QString &text)
    {
        auto *edit = get<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QString text() { return QString::fromUtf8(editor.text()); }
};

} // namespace

class PolicyEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("ascii") << u"{\"a\": 1}"_s;
        QTest::newRow("two and three bytes") << u"äß“x”€"_s;
        QTest::newRow("emoji") << u"a\U0001F600b\U0001F468\u200D\U0001F469"_s;
        QTest::newRow("byte order mark") << u"\uFEFF{}"_s;
        QTest::newRow("long") << QString(1000, u'x') + QString(1000, u'ü') + u"\U0001F600"_s.repeated(500) + u"end"_s;
    }

    void positions()
    {
        QFETCH(const QString, text);
        const std::string utf8 = text.toStdString();
        const TextPositions map(utf8);
        for (int at = 0; at <= text.size(); ++at) {
            if (at < text.size() && text.at(at).isLowSurrogate())
                continue;
            const std::size_t byte = std::size_t(QStringView(text).left(at).toUtf8().size());
            QCOMPARE(map.toByte(utf8, at), byte);
            QCOMPARE(map.toUtf16(utf8, byte), at);
        }
        QCOMPARE(map.toUtf16(utf8, utf8.size() + 10), int(text.size()));
        QCOMPARE(map.toByte(utf8, int(text.size()) + 10), utf8.size());
    }

    void bytesStayAsLoaded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("survivesEdits");
        QTest::newRow("simple") << simple << true;
        QTest::newRow("crlf") << QByteArray(simple).replace("\n", "\r\n") << true;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + simple << true;
        QTest::newRow("no-break space") << QByteArray(simple).replace("one", "o\xC2\xA0n") << true;
        QTest::newRow("mixed line ends") << QByteArray("{\r\n\n}\r") << false;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xFF\xC3\"}") << false;
        QTest::newRow("empty") << QByteArray() << true;
    }

    void bytesStayAsLoaded()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, survivesEdits);
        Fixture it(bytes);
        QCOMPARE(it.editor.text(), bytes);
        QVERIFY(!it.editor.isModified());
        QTextCursor end(it.json()->document());
        end.movePosition(QTextCursor::End);
        end.insertText(u" "_s);
        QVERIFY(it.editor.isModified());
        if (survivesEdits)
            QCOMPARE(it.editor.text(), bytes + " ");
        it.json()->undo();
        QCOMPARE(it.editor.text(), bytes);
        QVERIFY(!it.editor.isModified());
    }

    void cardsShowTheText()
    {
        Fixture it;
        QCOMPARE(it.get<QLineEdit>(u"sid0"_s)->text(), u"one"_s);
        QCOMPARE(it.get<QComboBox>(u"effect0"_s)->currentData().toString(), u"Allow"_s);
        QCOMPARE(it.get<QLineEdit>(u"principal0_0"_s)->text(), u"222222222222"_s);
        QVERIFY(it.get<QCheckBox>(u"action0_ses:SendEmail"_s)->isChecked());
        QVERIFY(!it.get<QCheckBox>(u"action0_ses:SendRawEmail"_s)->isChecked());
        QCOMPARE(it.get<QPushButton>(u"otherAction0_0"_s)->text(), u"ses:Send*"_s);
        QCOMPARE(it.get<QComboBox>(u"conditionKey0_0"_s)->currentText(), u"ses:Recipients"_s);
        QCOMPARE(it.get<QComboBox>(u"conditionSet0_0"_s)->currentData().toString(), u"ForAllValues:"_s);
        QCOMPARE(it.get<QComboBox>(u"conditionOperator0_0"_s)->currentData().toString(), u"StringLike"_s);
        QCOMPARE(it.get<QLineEdit>(u"value0_0_0"_s)->text(), u"*@example.net"_s);
        QVERIFY(it.get<QDateTimeEdit>(u"date_value0_1_0"_s)->isVisible());
        QVERIFY(it.get<QPlainTextEdit>(u"opaque0"_s)->toPlainText().contains(u"\"kept\": [1, 2]"_s));
        QVERIFY(it.get<QLabel>(u"sentence0"_s)->text().contains(u"account 222222222222"_s));
    }

    void typingInACardChangesTheText()
    {
        Fixture it;
        it.type(u"sid0"_s, u"other"_s);
        QVERIFY(it.text().contains(u"\"Sid\": \"other\""_s));
        QCOMPARE(it.get<QLineEdit>(u"sid0"_s)->text(), u"other"_s);
        QVERIFY(it.get<QLineEdit>(u"sid0"_s)->hasFocus() || !it.editor.isActiveWindow());
        QCOMPARE(QString(it.text()).replace(u"\"other\""_s, u"\"one\""_s), QString::fromUtf8(simple));
        it.json()->undo(); // one step for what was typed in one go
        QCOMPARE(it.editor.text(), simple);
    }

    void changingEachPart()
    {
        Fixture it;
        it.get<QCheckBox>(u"action0_ses:SendRawEmail"_s)->click();
        QVERIFY(it.text().contains(u"ses:SendRawEmail"_s));
        it.get<QCheckBox>(u"action0_ses:SendEmail"_s)->click();
        QVERIFY(!it.text().contains(u"\"ses:SendEmail\""_s));
        it.type(u"value0_0_0"_s, u"*@partner.example"_s);
        QVERIFY(it.text().contains(u"[\"*@partner.example\"]"_s));
        it.get<QToolButton>(u"removeCondition0_1"_s)->click();
        QVERIFY(!it.text().contains(u"aws:CurrentTime"_s));
        it.type(u"newPrincipal0"_s, u"33333333333"_s); // one digit too few
        it.get<QPushButton>(u"addPrincipal0"_s)->click();
        QVERIFY(it.get<QLabel>(u"newPrincipalProblem0"_s)->isVisible());
        QVERIFY(!it.text().contains(u"33333333333"_s));
        it.type(u"newPrincipal0"_s, u"333333333333"_s);
        it.get<QPushButton>(u"addPrincipal0"_s)->click();
        QVERIFY(it.text().contains(u"333333333333"_s));
        it.get<QPushButton>(u"addStatement"_s)->click();
        QVERIFY(it.get<QLineEdit>(u"sid1"_s)->text().startsWith(u"stmt"_s));
        it.get<QToolButton>(u"moveUp1"_s)->click();
        QCOMPARE(it.get<QLineEdit>(u"sid1"_s)->text(), u"one"_s);
        it.get<QToolButton>(u"removeStatement0"_s)->click();
        QCOMPARE(it.get<QLineEdit>(u"sid0"_s)->text(), u"one"_s);
        QVERIFY(it.text().contains(u"\"kept\": [1, 2]"_s));
        while (it.json()->document()->isUndoAvailable())
            it.json()->undo();
        QCOMPARE(it.editor.text(), simple);
    }

    void typingInTheTextChangesTheCards()
    {
        Fixture it;
        QTextCursor found = it.json()->document()->find(u"one"_s);
        found.insertText(u"two"_s);
        QCOMPARE(it.get<QLineEdit>(u"sid0"_s)->text(), u"two"_s);
        found = it.json()->document()->find(u"\"Allow\""_s);
        found.insertText(u"\"Deny\""_s);
        QCOMPARE(it.get<QComboBox>(u"effect0"_s)->currentData().toString(), u"Deny"_s);
    }

    void dateKeepsItsZone()
    {
        Fixture it;
        auto *date = it.get<QDateTimeEdit>(u"date_value0_1_0"_s);
        date->setDateTime(QDateTime({2031, 5, 6}, {7, 8, 9}, Qt::UTC));
        QVERIFY2(it.text().contains(u"\"2031-05-06T07:08:09+02:00\""_s), qPrintable(it.text()));
        auto *zone = it.get<QComboBox>(u"zone_value0_1_0"_s);
        zone->setCurrentIndex(zone->findData(0));
        Q_EMIT zone->activated(zone->currentIndex());
        QVERIFY(it.text().contains(u"\"2031-05-06T07:08:09Z\""_s));
    }

    void brokenTextKeepsTheLastGoodCards()
    {
        Fixture it;
        it.json()->selectAll();
        it.json()->insertPlainText(u"[ not a policy"_s);
        QVERIFY(it.get<QWidget>(u"staleBar"_s)->isVisible());
        QVERIFY(!it.get<QLineEdit>(u"sid0"_s)->isEnabled());
        QCOMPARE(it.get<QLineEdit>(u"sid0"_s)->text(), u"one"_s);
        QVERIFY(it.problems()->rowCount() > 0);
        QVERIFY(!it.json()->isReadOnly());
        it.json()->undo();
        QVERIFY(!it.get<QWidget>(u"staleBar"_s)->isVisible());
        QVERIFY(it.get<QLineEdit>(u"sid0"_s)->isEnabled());
    }

    void pastedBlogPolicy()
    {
        Fixture it{QByteArray()};
        it.json()->insertPlainText(QString::fromUtf8(pasted));
        QVERIFY(it.problems()->rowCount() > 0);
        QVERIFY(it.get<QPushButton>(u"fixAllProblems"_s)->isEnabled());
        it.get<QPushButton>(u"fixAllProblems"_s)->click();
        QVERIFY2(!it.text().contains(u'“') && !it.text().contains(u'”'), qPrintable(it.text()));
        it.json()->undo();
        QCOMPARE(it.text(), QString::fromUtf8(pasted)); // all of it was one step
        it.json()->redo();

        QVERIFY(it.get<QWidget>(u"fillInStrip"_s)->isVisible());
        QCOMPARE(it.get<QLineEdit>(u"fillIn1"_s)->text(), identityArn);
        it.type(u"fillIn0"_s, u"222222222222"_s);
        it.get<QPushButton>(u"fillInButton0"_s)->click();
        QCOMPARE(it.get<QLineEdit>(u"principal0_0"_s)->text(), u"222222222222"_s);
        it.get<QPushButton>(u"fillInButton0"_s)->click();
        QVERIFY(!it.get<QWidget>(u"fillInStrip"_s)->isVisible());
        for (int row = 0; row < it.problems()->rowCount(); ++row)
            QVERIFY2(it.problems()->index(row, 0).data().toString() != u"Error"_s,
                     qPrintable(it.problems()->index(row, 1).data().toString()));
        QSignalSpy applies(&it.editor, &PolicyEditor::applyRequested);
        it.get<QPushButton>(u"applyPolicy"_s)->click();
        QCOMPARE(applies.size(), 1);
        const policy::Document applied(applies.first().at(1).toByteArray().toStdString());
        QVERIFY(applied.isStrictJson());
        QCOMPARE(applied.version()->value, std::string("2008-10-17"));
    }

    void randomEditsCanAllBeUndone()
    {
        QRandomGenerator random(20261123);
        for (const QByteArray &start : {simple, QByteArray(simple).replace("\n", "\r\n"), pasted}) {
            Fixture it(start);
            auto *text = it.editor.findChild<PolicyText *>();
            for (int step = 0; step < 120; ++step)
                randomEdit(random, *text);
            int undone = 0;
            while (it.json()->document()->isUndoAvailable() && ++undone < 10'000)
                it.json()->undo();
            QCOMPARE(it.editor.text(), start);
            QVERIFY(!it.editor.isModified());
        }
    }

    void monstersDoNotFreeze_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("1 MB string") << "{\"Id\": \"" + QByteArray(1'000'000, 'x') + "\"}";
        QTest::newRow("1 MB of quotes") << QByteArray("\"\n").repeated(500'000);
        QTest::newRow("deep") << QByteArray(10'000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(10'000);
        QTest::newRow("not UTF-8") << QByteArray(30'000, '\xC3');
        QTest::newRow("nothing but zeros") << QByteArray(5'000, '\0');
        QTest::newRow("many statements") << "{\"Statement\":[" + QByteArray("{},").repeated(8'000) + "{}]}";
    }

    void monstersDoNotFreeze()
    {
        QFETCH(const QByteArray, bytes);
        QElapsedTimer clock;
        clock.start();
        Fixture it(bytes);
        QTest::keyClicks(it.json(), u"x"_s);
        QCoreApplication::processEvents();
        // Generous for a busy machine without optimisation; a real freeze takes minutes.
        QVERIFY2(clock.elapsed() < 8000, qPrintable(QString::number(clock.elapsed())));
        QTRY_VERIFY_WITH_TIMEOUT(!it.editor.findChild<PolicyText *>()->isReading(), 20'000);
        it.json()->undo();
        QCOMPARE(it.editor.text(), bytes);
    }

    void completion_data()
    {
        QTest::addColumn<QString>("text"); // | is the cursor
        QTest::addColumn<QString>("offers");
        QTest::addColumn<bool>("needsQuotes");
        QTest::newRow("elements") << u"{\"Ver|\"}"_s << u"Version"_s << false;
        QTest::newRow("nothing typed") << u"{|}"_s << u"Statement"_s << true;
        QTest::newRow("statement") << u"{\"Statement\":[{\"Eff|\"}]}"_s << u"Effect"_s << false;
        QTest::newRow("effect") << u"{\"Statement\":[{\"Effect\":\"|\"}]}"_s << u"Deny"_s << false;
        QTest::newRow("action") << u"{\"Statement\":[{\"Action\":[\"ses:|\"]}]}"_s << u"ses:SendRawEmail"_s << false;
        QTest::newRow("unfinished") << u"{\"Statement\":[{\"Action\":\"ses:S|"_s << u"ses:SendEmail"_s << false;
        QTest::newRow("single statement")
            << u"{\"Statement\":{\"Action\":\"ses:S|\"}}"_s << u"ses:SendEmail"_s << false;
        QTest::newRow("operator") << u"{\"Statement\":[{\"Condition\":{\"|\"}}]}"_s << u"StringLike"_s << false;
        QTest::newRow("key") << u"{\"Statement\":[{\"Condition\":{\"Bool\":{\"aws|\":\"\"}}}]}"_s
                             << u"aws:SecureTransport"_s << false;
        QTest::newRow("truth") << u"{\"Statement\":[{\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"|\"}}}]}"_s
                               << u"false"_s << false;
        QTest::newRow("resource") << u"{\"Statement\":[{\"Resource\":\"|\"}]}"_s << identityArn << false;
        QTest::newRow("principal") << u"{\"Statement\":[{\"Principal\":{\"AWS\":[\"|\"]}}]}"_s << u"222222222222"_s
                                   << false;
        QTest::newRow("value missing") << u"{\"Statement\":[{\"Effect\": |}]}"_s << u"Allow"_s << true;
    }

    void completion()
    {
        QFETCH(QString, text);
        const auto cursor = std::size_t(text.indexOf(u'|'));
        PolicyReading reading;
        reading.document = policy::Document(text.remove(u'|').toStdString());
        const KnownNames known{identityArn, {{u"222222222222"_s, u"Partner"_s}}};
        const Completions found = completionsAt(reading, cursor, known);
        QStringList offered;
        for (const CompletionItem &item : found.items)
            offered.append(item.text);
        QFETCH(const QString, offers);
        QVERIFY2(offered.contains(offers), qPrintable(offered.join(u' ')));
        QTEST(found.needsQuotes, "needsQuotes");
    }

    void typingHelps()
    {
        QTextDocument document;
        QTextCursor cursor(&document);
        cursor.insertText(u"{\n  \"a\": []"_s);
        cursor.movePosition(QTextCursor::Left);
        const int place = json_typing::breakLine(cursor);
        QCOMPARE(document.toPlainText(), u"{\n  \"a\": [\n    \n  ]"_s);
        QCOMPARE(document.findBlock(place).blockNumber(), 2);
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u"\n  "_s);
        json_typing::closeBracket(cursor, '}');
        QVERIFY(document.toPlainText().endsWith(u"\n}"_s));
        QCOMPARE(json_typing::matchingBracket(document, 0), document.characterCount() - 2);
        QCOMPARE(json_typing::matchingBracket(document, document.characterCount() - 2), 0);
        QCOMPARE(json_typing::matchingBracket(document, 1), -1);
    }

    void tabLeavesTheText()
    {
        Fixture it;
        QVERIFY(QTest::qWaitForWindowExposed(&it.editor));
        it.editor.activateWindow();
        it.json()->setFocus();
        QTRY_VERIFY(it.json()->hasFocus());
        QTest::keyClick(it.json(), Qt::Key_Tab);
        QVERIFY(!it.json()->hasFocus());
        QCOMPARE(it.editor.text(), simple);
    }

    void nameIsChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << u"Partner_1-a"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("space") << u"a b"_s << false;
        QTest::newRow("letter of another alphabet") << u"ä"_s << false;
        QTest::newRow("64") << QString(64, u'a') << true;
        QTest::newRow("65") << QString(65, u'a') << false;
    }

    void nameIsChecked()
    {
        QFETCH(const QString, name);
        Fixture it;
        it.get<QLineEdit>(u"policyName"_s)->setText(name);
        QTEST(it.get<QPushButton>(u"applyPolicy"_s)->isEnabled(), "good");
        QTEST(!it.get<QLabel>(u"policyNameProblem"_s)->isVisible(), "good");
    }

    void findCounts()
    {
        Fixture it;
        QTest::keyClick(it.json(), Qt::Key_F, Qt::ControlModifier);
        auto *what = it.get<QLineEdit>(u"findText"_s);
        QVERIFY(what->isVisible());
        what->setText(u"ses:send"_s);
        QTest::keyClick(what, Qt::Key_Return);
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(it.json()->textCursor().selectedText(), u"ses:Send"_s);
        QCOMPARE(it.get<QLabel>(u"findCount"_s)->text(), u"2 of 2"_s);
    }

    void refusalStaysBesideTheText()
    {
        Fixture it;
        it.type(u"sid0"_s, u"other"_s);
        const QByteArray text = it.editor.text();
        QSignalSpy applies(&it.editor, &PolicyEditor::applyRequested);
        it.get<QPushButton>(u"applyPolicy"_s)->click();
        QCOMPARE(applies.size(), 1);
        QVERIFY(!it.get<QPushButton>(u"applyPolicy"_s)->isEnabled()); // while it is on its way
        ses::Error error;
        error.code = ses::ErrorCode::InvalidPolicy;
        error.message = u"Policy contains an invalid principal"_s;
        it.editor.showRefusal(error);
        QVERIFY(it.get<QWidget>(u"policyInfo"_s)->isVisible());
        QCOMPARE(it.editor.text(), text);
        QVERIFY(it.editor.isModified());
        it.get<QPushButton>(u"applyPolicy"_s)->click();
        it.editor.markApplied();
        QVERIFY(!it.editor.isModified());
    }

    void whatIsTypedWhileApplyingStaysAChange()
    {
        Fixture it;
        it.type(u"sid0"_s, u"other"_s);
        it.get<QPushButton>(u"applyPolicy"_s)->click();
        it.type(u"sid0"_s, u"later"_s);
        it.editor.markApplied();
        QVERIFY(it.editor.isModified());
        QVERIFY(it.text().contains(u"later"_s));
    }

private:
    static void randomEdit(QRandomGenerator &random, PolicyText &text)
    {
        const auto &statements = text.reading()->document.statements();
        const std::size_t at = statements.empty() ? 0 : random.bounded(quint32(statements.size()));
        namespace edits = policy::edits;
        switch (random.bounded(8)) {
        case 0:
            text.edit([&](const policy::Document &d) { return edits::setSid(d, at, "s\xC3\xA9" + std::to_string(at)); },
                      u"sid"_s);
            break;
        case 1:
            text.edit([&](const policy::Document &d) { return edits::addStatement(d, {}); });
            break;
        case 2:
            text.edit([&](const policy::Document &d) { return edits::removeStatement(d, at); });
            break;
        case 3:
            text.edit([&](const policy::Document &d) { return edits::duplicateStatement(d, at); });
            break;
        case 4:
            text.edit([&](const policy::Document &d) {
                return edits::addCondition(d, at, "StringLike", "ses:FromAddress", {"*\xF0\x9F\x98\x80"});
            });
            break;
        case 5:
            text.edit([&](const policy::Document &d) { return edits::addPrincipal(d, at, "AWS", "333333333333"); });
            break;
        default: {
            static const QString pieces = u"{}[]\",: \nx\U0001F600“”\u00A0"_s;
            QTextCursor cursor(text.document());
            cursor.setPosition(int(random.bounded(quint32(text.document()->characterCount()))));
            if (random.bounded(3) == 0)
                cursor.deleteChar();
            else
                cursor.insertText(pieces.mid(int(random.bounded(quint32(pieces.size()))), 2));
        }
        }
    }
};

QTEST_MAIN(PolicyEditorTest)
#include "tst_policy_editor.moc"
