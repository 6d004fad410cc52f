// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString context;
    QString source;
    QStringList forms; ///< the translation, or one for each plural form
    QString type;      ///< "unfinished", "vanished", ... or empty

    [[nodiscard]] QString id() const { return context + u": "_s + source; }
};

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry{context, {}, {}, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.type = xml.attributes().value("type"_L1).toString();
            QString text;
            while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
                if (xml.isStartElement() && xml.name() == u"numerusform")
                    entry.forms << xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (entry.forms.isEmpty())
                entry.forms << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            entries << readMessage(xml, context);
    }
    return entries;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?[0-9]{1,2}|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

/// The committed translations are complete, fit their sources, and hold all strings that lupdate finds.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complete_data() { languages(); }
    void complete();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void upToDate_data() { languages(); }
    void upToDate();

private:
    static void languages();
    static QString path(const QString &language);
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "ar"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

QString TestTranslations::path(const QString &language)
{
    return QStringLiteral(SOURCE_DIRECTORY "/translations/mandate_%1.ts").arg(language);
}

void TestTranslations::complete()
{
    QFETCH(QString, language);
    const QList<Entry> entries = readTs(path(language));
    QVERIFY(!entries.isEmpty());
    QStringList missing;
    for (const Entry &entry : entries) {
        if (!entry.type.isEmpty() || entry.forms.contains(QString()))
            missing << entry.id();
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.mid(0, 20).join(u"\n"_s)));
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Entry &entry : readTs(path(language))) {
        for (const QString &form : entry.forms) {
            QStringList expected = placeholders(entry.source);
            // A plural form may say "one" or "two" in words.
            if (entry.forms.size() > 1 && !form.contains("%n"_L1))
                expected.removeAll(u"%n"_s);
            if (placeholders(form) != expected)
                wrong << entry.id() + u" -> "_s + form;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u"\n"_s)));
}

void TestTranslations::upToDate()
{
    QFETCH(QString, language);
    QTemporaryDir directory;
    const QString copy = directory.filePath(u"mandate_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(path(language), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_DIRECTORY));
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s};
    if (language == "en"_L1)
        arguments << u"-pluralonly"_s;
    arguments << u"-I"_s << u"."_s << u"-I"_s << u"models"_s << u"models"_s << u"widgets"_s << u"app"_s << u"-ts"_s
              << copy;
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(110'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    const auto ids = [](const QString &file) {
        QStringList result;
        for (const Entry &entry : readTs(file))
            result << entry.id();
        result.sort();
        return result;
    };
    QCOMPARE(ids(path(language)), ids(copy));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
