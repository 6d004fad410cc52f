// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/json_editor.h"

#include "tables/finding_text.h"
#include "tables/teaching.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/policy/json_gutter.h"
#include "widgets/policy/json_highlighter.h"
#include "widgets/policy/json_typing.h"
#include "widgets/policy/policy_text.h"
#include "widgets/policy/text_place.h"

#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

theme::Role underlineRole(policy::Severity severity)
{
    switch (severity) {
    case policy::Severity::Error:
        return theme::Role::Negative;
    case policy::Severity::Security:
        return theme::Role::Security;
    case policy::Severity::Warning:
        return theme::Role::Warning;
    case policy::Severity::Suggestion:
        break;
    }
    return theme::Role::Accent;
}

} // namespace

JsonEditor::JsonEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new JsonGutter(this))
    , m_highlighter(new JsonHighlighter(document()))
{
    setObjectName(u"policyJson"_s);
    setAccessibleName(tr("Policy document"));
    setAccessibleDescription(tr("Tab leaves the editor. Ctrl+Space completes, Ctrl+Period offers fixes, "
                                "F8 goes to the next problem."));
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    setFont(theme::fixedFont());
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    m_highlighter->setPalette(palette());
    makeCompleter();
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonEditor::updateMargins);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &rect, int dy) {
        if (dy)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &JsonEditor::updateSelections);
    updateMargins();
}

void JsonEditor::setText(PolicyText *text)
{
    m_text = text;
    connect(m_text, &PolicyText::read, this, &JsonEditor::readAgain);
    connect(m_text, &PolicyText::readingBegan, this, [this] {
        // The findings belong to another text by now; they come back when this one is read.
        m_findingsOfLine.clear();
        updateSelections();
        m_gutter->update();
    });
    readAgain();
}

void JsonEditor::readAgain()
{
    m_findingsOfLine.clear();
    const policy::Findings &findings = m_text->reading()->check.findings;
    for (std::size_t i = 0; i < findings.size(); ++i)
        m_findingsOfLine[m_text->cursorFor({findings[i].range.begin, findings[i].range.begin}).blockNumber()].append(
            int(i));
    for (QList<int> &indexes : m_findingsOfLine) {
        std::stable_sort(indexes.begin(), indexes.end(), [&](int one, int other) {
            return findings[std::size_t(one)].severity < findings[std::size_t(other)].severity;
        });
    }
    updateSelections();
    m_gutter->update();
}

void JsonEditor::select(policy::Range range)
{
    setTextCursor(m_text->cursorFor(range));
    centerCursor();
}

void JsonEditor::setFound(const QList<QTextCursor> &found)
{
    m_found = found;
    updateSelections();
}

void JsonEditor::addFindings(QList<QTextEdit::ExtraSelection> &selections) const
{
    if (!m_text || m_text->isReading())
        return;
    for (const policy::Finding &finding : m_text->reading()->check.findings) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_text->cursorFor(finding.range);
        if (!selection.cursor.hasSelection() &&
            !selection.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor))
            selection.cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(theme::color(underlineRole(finding.severity), palette()));
        selections.append(selection);
    }
}

void JsonEditor::addBrackets(QList<QTextEdit::ExtraSelection> &selections) const
{
    const int here = textCursor().position();
    for (const int position : {here - 1, here}) {
        const int other = json_typing::matchingBracket(*document(), position);
        if (other < 0)
            continue;
        for (const int bracket : {position, other}) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(bracket);
            selection.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            selection.format.setBackground(theme::ground(theme::Role::Accent, palette()));
            selection.format.setFontWeight(QFont::Bold);
            selections.append(selection);
        }
        return;
    }
}

void JsonEditor::updateSelections()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const QTextCursor &found : std::as_const(m_found)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = found;
        selection.format.setBackground(theme::ground(theme::Role::Warning, palette()));
        selections.append(selection);
    }
    addFindings(selections);
    addBrackets(selections);
    setExtraSelections(selections);
}

void JsonEditor::updateMargins()
{
    setViewportMargins(m_gutter->sizeHint().width(), 0, 0, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), m_gutter->sizeHint().width(), area.height());
}

void JsonEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargins();
}

void JsonEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        updateSelections();
    }
    if (event->type() == QEvent::FontChange)
        updateMargins();
}

void JsonEditor::forVisibleLines(const std::function<void(int, const QRect &)> &visit) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF row = blockBoundingGeometry(block).translated(contentOffset());
        if (row.top() > viewport()->height())
            return;
        if (block.isVisible())
            visit(block.blockNumber(), row.toRect());
    }
}

int JsonEditor::lineAt(int y) const
{
    int found = -1;
    forVisibleLines([&](int line, const QRect &row) {
        if (row.top() <= y && y < row.bottom() + 1)
            found = line;
    });
    return found;
}

const policy::Finding *JsonEditor::worstOfLine(int line) const
{
    const auto found = m_findingsOfLine.constFind(line);
    return found == m_findingsOfLine.cend() ? nullptr : &m_text->reading()->check.findings[std::size_t(found->first())];
}

QString JsonEditor::toolTipOfLine(int line) const
{
    QStringList texts;
    for (const int index : m_findingsOfLine.value(line))
        texts.append(tables::findingToolTip(m_text->reading()->check.findings[std::size_t(index)]));
    return texts.join(u"\n\n"_s);
}

std::vector<const policy::Finding *> JsonEditor::findingsAt(int position) const
{
    std::vector<const policy::Finding *> found;
    if (!m_text || m_text->isReading())
        return found;
    const std::size_t byte = m_text->reading()->toByte(position);
    for (const policy::Finding &finding : m_text->reading()->check.findings) {
        if (finding.range.begin <= byte && byte <= finding.range.end)
            found.push_back(&finding);
    }
    return found;
}

bool JsonEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList texts;
    const int position = cursorForPosition(help->pos()).position();
    for (const policy::Finding *finding : findingsAt(position))
        texts.append(tables::findingToolTip(*finding));
    if (const QString lesson = lessonAt(position); !lesson.isEmpty())
        texts.append(lesson);
    QToolTip::showText(help->globalPos(), texts.join(u"\n\n"_s), viewport());
    return true;
}

/// What the word there means: the person learns the language where it stands.
QString JsonEditor::lessonAt(int position) const
{
    if (!m_text || m_text->isReading())
        return {};
    const policy::Document &policy = m_text->reading()->document;
    const TextPlace place = textPlaceAt(policy, m_text->reading()->toByte(position));
    if (!place.string || place.string->size() < 2)
        return {};
    const QString word =
        QString::fromStdString(policy.text().substr(place.string->begin + 1, place.string->size() - 2));
    const std::size_t depth = place.path.size();
    const bool inStatement = depth >= 1 && place.path[0] == "Statement";
    const std::string element = inStatement && depth >= 2 ? place.path[1] : std::string();
    if (!place.isName) {
        if (element == "Action" || element == "NotAction")
            return tables::actionLesson(word);
        return element == "Effect" ? tables::elementLesson(word) : QString();
    }
    if (element == "Condition")
        return depth == 2 ? tables::operatorLesson(word) : tables::conditionKeyLesson(word);
    return tables::elementLesson(word);
}

void JsonEditor::showLesson()
{
    const QString lesson = lessonAt(textCursor().position());
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()),
                       lesson.isEmpty() ? tr("Nothing is known about this word.") : lesson, viewport());
}

void JsonEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int position = byKeyboard ? textCursor().position() : cursorForPosition(event->pos()).position();
    menu->addSeparator();
    fillFixMenu(*menu, findingsAt(position));
    menu->exec(event->globalPos());
}

void JsonEditor::fillFixMenu(QMenu &menu, const std::vector<const policy::Finding *> &findings)
{
    for (const policy::Finding *finding : findings) {
        for (const policy::Fix &fix : finding->fixes) {
            QAction *action = menu.addAction(icons::get(u"fix"_s), tables::fixText(fix));
            connect(action, &QAction::triggered, this, [this, edits = fix.edits] { m_text->apply(edits); });
        }
    }
}

void JsonEditor::showFixes()
{
    QList<int> indexes = m_findingsOfLine.value(textCursor().blockNumber());
    std::vector<const policy::Finding *> findings = findingsAt(textCursor().position());
    if (findings.empty()) {
        for (const int index : std::as_const(indexes))
            findings.push_back(&m_text->reading()->check.findings[std::size_t(index)]);
    }
    QMenu menu(this);
    menu.setObjectName(u"fixMenu"_s);
    fillFixMenu(menu, findings);
    if (menu.isEmpty())
        menu.addAction(tr("No fixes here"))->setEnabled(false);
    menu.exec(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void JsonEditor::showFixesOfLine(int line, const QPoint &globalPosition)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(line)));
    setFocus(Qt::MouseFocusReason);
    std::vector<const policy::Finding *> findings;
    for (const int index : m_findingsOfLine.value(line))
        findings.push_back(&m_text->reading()->check.findings[std::size_t(index)]);
    QMenu menu(this);
    fillFixMenu(menu, findings);
    if (!menu.isEmpty())
        menu.exec(globalPosition);
}

void JsonEditor::goToNextFinding(bool forward)
{
    if (!m_text || m_text->isReading() || m_text->reading()->check.findings.empty())
        return;
    const policy::Findings &findings = m_text->reading()->check.findings;
    const std::size_t here = m_text->reading()->toByte(textCursor().selectionStart());
    const auto next = forward ? std::find_if(findings.begin(), findings.end(),
                                             [&](const policy::Finding &one) { return one.range.begin > here; })
                              : findings.end();
    if (forward) {
        select((next == findings.end() ? findings.front() : *next).range);
        return;
    }
    const auto previous = std::find_if(findings.rbegin(), findings.rend(),
                                       [&](const policy::Finding &one) { return one.range.begin < here; });
    select((previous == findings.rend() ? findings.back() : *previous).range);
}
