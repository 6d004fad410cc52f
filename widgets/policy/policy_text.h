// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/check.h"
#include "policy/edits.h"
#include "widgets/policy/text_positions.h"

#include <QByteArray>
#include <QObject>
#include <QTextCursor>

#include <functional>
#include <memory>

class QTextDocument;

/// What reading the text gave. Immutable; one per state of the text.
struct PolicyReading
{
    policy::Document document;
    policy::CheckResult check;
    TextPositions positions;

    [[nodiscard]] int toUtf16(std::size_t byte) const { return positions.toUtf16(document.text(), byte); }
    [[nodiscard]] std::size_t toByte(int utf16) const { return positions.toByte(document.text(), utf16); }
    /// The text is whole enough to be edited by statements.
    [[nodiscard]] bool usable() const;
};

/// The one text of the policy editor: the QTextDocument of the JSON editor, what it reads as, and changes from the
/// visual side as steps of its undo history. GUI thread; long texts are read on another one.
class PolicyText : public QObject
{
    Q_OBJECT

public:
    explicit PolicyText(QTextDocument *document, QObject *parent = nullptr);

    void setContext(const policy::CheckContext &context);
    [[nodiscard]] const policy::CheckContext &context() const { return m_context; }
    /// Begins anew with an empty undo history.
    void load(const QByteArray &utf8);
    /// What was loaded, byte for byte, while the text is as loaded; else UTF-8 with the line ends that were loaded.
    [[nodiscard]] QByteArray bytes() const;
    /// The text as it is now becomes what bytes() gives while nothing is changed.
    void markSaved();
    /// The bytes loaded were not UTF-8 throughout: changing the text will replace those that are not.
    [[nodiscard]] bool lostBytes() const { return m_lostBytes; }

    /// Never null. Belongs to an older text while isReading().
    [[nodiscard]] const std::shared_ptr<const PolicyReading> &reading() const { return m_reading; }
    [[nodiscard]] bool isReading() const { return m_readRevision != m_revision; }
    [[nodiscard]] QTextDocument *document() const { return m_document; }

    using Edit = std::function<policy::TextEdits(const policy::Document &)>;
    /// Changes the text in one undo step. Steps with the same `mergeKey` directly after another become one: typing in
    /// a field. Does nothing, with false, while the reading belongs to an older text.
    bool edit(const Edit &make, const QString &mergeKey = {});
    /// Edits made for the current reading, such as a finding's fix.
    bool apply(const policy::TextEdits &edits, const QString &mergeKey = {});
    /// True while a change made by edit() or apply() is told: the fields that made it keep cursor and focus.
    [[nodiscard]] bool isEditing() const { return m_editing; }

    [[nodiscard]] QTextCursor cursorFor(policy::Range range) const;

Q_SIGNALS:
    /// reading() is another one and belongs to the text as it is.
    void read();
    /// The text changed and reading it takes a while.
    void readingBegan();

private:
    void readSoon();
    void readInBackground();
    void accept(std::shared_ptr<const PolicyReading> reading, int revision);

    QTextDocument *m_document;
    policy::CheckContext m_context;
    std::shared_ptr<const PolicyReading> m_reading;
    QByteArray m_loaded;
    bool m_carriageReturns = false;
    bool m_lostBytes = false;
    bool m_editing = false;
    bool m_working = false; ///< a worker reads; the next one begins when it is done
    int m_revision = 0;     ///< of the text
    int m_readRevision = 0; ///< of the text that m_reading belongs to
    QString m_mergeKey;
    int m_mergeRevision = -1;
};
