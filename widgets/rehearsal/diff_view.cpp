// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rehearsal/diff_view.h"

#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 5000; ///< a policy has at most 4 KB; more is not reviewed by eye

QString summary(const tables::TextDiff &diff)
{
    if (diff.empty() && !diff.layoutOnly)
        return DiffView::tr("The texts are the same.");
    if (diff.layoutOnly)
        return DiffView::tr("Only white space differs. The policy stays the same.");
    QStringList parts;
    if (diff.added > 0)
        parts.append(DiffView::tr("%n line(s) added", "", diff.added));
    if (diff.removed > 0)
        parts.append(DiffView::tr("%n line(s) removed", "", diff.removed));
    if (diff.spaceOnly > 0)
        parts.append(DiffView::tr("%n line(s) differ only in white space", "", diff.spaceOnly));
    return QLocale().createSeparatedList(parts);
}

QString marked(const tables::DiffLine &line)
{
    switch (line.kind) {
    case tables::DiffLine::Kind::Added:
        return u"+ "_s + line.text;
    case tables::DiffLine::Kind::Removed:
        return u"\u2212 "_s + line.text;
    case tables::DiffLine::Kind::Same:
        break;
    }
    return u"  "_s + line.text;
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_text(new QPlainTextEdit)
{
    m_summary->setObjectName(u"diffSummary"_s);
    m_summary->setWordWrap(true);
    m_text->setObjectName(u"diffText"_s);
    m_text->setAccessibleName(tr("Difference, line by line"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFont(theme::fixedFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_summary);
    column->addWidget(m_text, 1);
}

void DiffView::show(const QString &before, const QString &after, const QString &isNew)
{
    m_diff = tables::diffTexts(before, after);
    m_summary->setText(before.isEmpty() && !isNew.isEmpty() ? isNew : summary(m_diff));
    QStringList lines;
    for (const tables::DiffLine &line : m_diff.lines.first(std::min(mostLines, m_diff.lines.size())))
        lines.append(marked(line));
    m_text->setPlainText(lines.join(u'\n'));
    colour();
}

void DiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void DiffView::colour()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (qsizetype i = 0; i < std::min(mostLines, m_diff.lines.size()); ++i) {
        if (m_diff.lines.at(i).kind == tables::DiffLine::Kind::Same)
            continue;
        const bool added = m_diff.lines.at(i).kind == tables::DiffLine::Kind::Added;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document()->findBlockByNumber(int(i)));
        selection.format.setBackground(
            theme::ground(added ? theme::Role::Positive : theme::Role::Negative, m_text->palette()));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(selection);
    }
    m_text->setExtraSelections(selections);
}
