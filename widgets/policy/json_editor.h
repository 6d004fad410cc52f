// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/check.h"
#include "widgets/policy/completion.h"

#include <QPlainTextEdit>

#include <functional>

class JsonGutter;
class JsonHighlighter;
class PolicyText;
class QCompleter;
class QStandardItemModel;

/// The JSON side of the policy editor. Always editable, left to right in every language. Tab leaves it, but indents
/// while several lines are selected; Ctrl+Space completes, Ctrl+. offers fixes, Ctrl+I
/// explains the word at the cursor, F8 goes to the next problem.
class JsonEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonEditor(QWidget *parent = nullptr);

    /// What the text reads as; `text` must be that of document() and outlive the editor.
    void setText(PolicyText *text);
    void setKnownNames(const KnownNames &known) { m_known = known; }
    void select(policy::Range range);
    /// Marks the found places.
    void setFound(const QList<QTextCursor> &found);

    void complete();
    void showFixes();
    void showFixesOfLine(int line, const QPoint &globalPosition);
    void goToNextFinding(bool forward);

    void forVisibleLines(const std::function<void(int line, const QRect &row)> &visit) const;
    [[nodiscard]] int lineAt(int y) const; ///< -1: below the text
    [[nodiscard]] const policy::Finding *worstOfLine(int line) const;
    [[nodiscard]] QString toolTipOfLine(int line) const;

Q_SIGNALS:
    void findRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeCompleter();
    bool handleShortcut(QKeyEvent *event);
    bool handleTyping(QKeyEvent *event);
    void completeWhileTyping(const QKeyEvent &event);
    void offerCompletions(bool always);
    void insertCompletion(const QString &completion);
    void readAgain();
    void updateMargins();
    void updateSelections();
    void addFindings(QList<QTextEdit::ExtraSelection> &selections) const;
    void addBrackets(QList<QTextEdit::ExtraSelection> &selections) const;
    [[nodiscard]] std::vector<const policy::Finding *> findingsAt(int position) const;
    [[nodiscard]] QString lessonAt(int position) const;
    void showLesson();
    void fillFixMenu(class QMenu &menu, const std::vector<const policy::Finding *> &findings);

    PolicyText *m_text = nullptr;
    KnownNames m_known;
    JsonGutter *m_gutter;
    JsonHighlighter *m_highlighter;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_completions = nullptr;
    QList<QTextCursor> m_found;
    QHash<int, QList<int>> m_findingsOfLine; ///< line -> indexes into the reading's findings, the worst first
};
