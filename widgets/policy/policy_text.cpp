// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/policy_text.h"

#include "ses/when_done.h"

#include <QScopedValueRollback>
#include <QTextDocument>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Longer texts are read on a worker. A policy has at most 4 KB; reading this much takes some milliseconds.
constexpr std::size_t longText = 32 * 1024;
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

std::shared_ptr<const PolicyReading> readPolicy(std::string text, const policy::CheckContext &context)
{
    auto reading = std::make_shared<PolicyReading>();
    reading->document = policy::Document(std::move(text));
    reading->check = policy::check(reading->document, context);
    reading->positions = TextPositions(reading->document.text());
    return reading;
}

/// toPlainText() would turn no-break spaces into spaces.
QString rawText(const QTextDocument &document)
{
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

QString decoded(const QByteArray &utf8)
{
    // fromUtf8 swallows a byte order mark; it is a character of the text and has a finding of its own.
    const bool marked = utf8.startsWith(byteOrderMark);
    const QString text = QString::fromUtf8(marked ? utf8.sliced(3) : utf8);
    return marked ? QChar(QChar::ByteOrderMark) + text : text;
}

bool allLinesEndWithCarriageReturn(const QByteArray &utf8)
{
    return utf8.contains('\r') && utf8.count("\r\n") == utf8.count('\n') && utf8.count("\r\n") == utf8.count('\r');
}

} // namespace

bool PolicyReading::usable() const
{
    const std::string &text = document.text();
    const bool blank = std::all_of(
        text.begin(), text.end(), [](char c) { return std::string_view(" \t\r\n").find(c) != std::string_view::npos; });
    if (blank)
        return true;
    return document.root().isObject() && (document.isStrictJson() || !document.statements().empty());
}

PolicyText::PolicyText(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_reading(readPolicy({}, {}))
{
    connect(m_document, &QTextDocument::contentsChanged, this, &PolicyText::readSoon);
}

void PolicyText::setContext(const policy::CheckContext &context)
{
    m_context = context;
    readSoon();
}

void PolicyText::load(const QByteArray &utf8)
{
    m_carriageReturns = allLinesEndWithCarriageReturn(utf8);
    const QString text = decoded(utf8);
    m_lostBytes = text.toUtf8() != utf8;
    m_loaded = utf8;
    m_mergeRevision = -1;
    m_document->setPlainText(text);
    m_document->clearUndoRedoStacks();
    m_document->setModified(false);
    readSoon(); // setting the same text again tells nothing
}

void PolicyText::markSaved()
{
    m_loaded = bytes();
    m_lostBytes = false;
    m_mergeRevision = -1;
    m_document->setModified(false);
}

QByteArray PolicyText::bytes() const
{
    if (!m_document->isModified())
        return m_loaded;
    QString text = rawText(*m_document);
    if (m_carriageReturns)
        text.replace(u'\n', u"\r\n"_s);
    return text.toUtf8();
}

void PolicyText::readSoon()
{
    ++m_revision;
    if (std::size_t(m_document->characterCount()) > longText) {
        Q_EMIT readingBegan();
        readInBackground();
        return;
    }
    accept(readPolicy(rawText(*m_document).toStdString(), m_context), m_revision);
}

void PolicyText::readInBackground()
{
    if (m_working)
        return;
    m_working = true;
    const int revision = m_revision;
    const auto future = QtConcurrent::run(
        [text = rawText(*m_document), context = m_context] { return readPolicy(text.toStdString(), context); });
    ses::whenDone(future, this, [this, revision](const std::shared_ptr<const PolicyReading> &reading) {
        m_working = false;
        if (revision == m_revision)
            accept(reading, revision);
        else if (isReading())
            readInBackground();
    });
}

void PolicyText::accept(std::shared_ptr<const PolicyReading> reading, int revision)
{
    m_reading = std::move(reading);
    m_readRevision = revision;
    Q_EMIT read();
}

bool PolicyText::edit(const Edit &make, const QString &mergeKey)
{
    return !isReading() && apply(make(m_reading->document), mergeKey);
}

bool PolicyText::apply(const policy::TextEdits &edits, const QString &mergeKey)
{
    if (isReading() || edits.empty())
        return false;
    const std::shared_ptr<const PolicyReading> before = m_reading; // replaced while the edits go in
    const bool merges =
        !mergeKey.isEmpty() && mergeKey == m_mergeKey && m_revision == m_mergeRevision && m_document->isUndoAvailable();
    const QScopedValueRollback editing(m_editing, true);
    QTextCursor cursor(m_document);
    if (merges)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    // From the end, so that the positions before stay true.
    for (auto one = edits.rbegin(); one != edits.rend(); ++one) {
        cursor.setPosition(before->toUtf16(one->range.begin));
        cursor.setPosition(before->toUtf16(one->range.end), QTextCursor::KeepAnchor);
        QString text = QString::fromStdString(one->text);
        cursor.insertText(text.replace(u"\r\n"_s, u"\n"_s));
    }
    cursor.endEditBlock();
    m_mergeKey = mergeKey;
    m_mergeRevision = m_revision;
    return true;
}

QTextCursor PolicyText::cursorFor(policy::Range range) const
{
    const int last = m_document->characterCount() - 1;
    QTextCursor cursor(m_document);
    cursor.setPosition(std::min(m_reading->toUtf16(range.begin), last));
    cursor.setPosition(std::min(m_reading->toUtf16(range.end), last), QTextCursor::KeepAnchor);
    return cursor;
}
