// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/review_dialog.h"

#include "tables/text_diff.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 5000; ///< a policy has at most 4 KB; more is not reviewed by eye

QString summary(const tables::TextDiff &diff, bool isNew)
{
    if (isNew)
        return ReviewDialog::tr("Nothing is attached under this name yet. The whole text is new.");
    if (diff.empty() && !diff.layoutOnly)
        return ReviewDialog::tr("The text is the same as what is attached.");
    if (diff.layoutOnly)
        return ReviewDialog::tr("Only white space differs. The policy stays the same.");
    QStringList parts;
    if (diff.added > 0)
        parts.append(ReviewDialog::tr("%n line(s) added", "", diff.added));
    if (diff.removed > 0)
        parts.append(ReviewDialog::tr("%n line(s) removed", "", diff.removed));
    if (diff.spaceOnly > 0)
        parts.append(ReviewDialog::tr("%n line(s) differ only in white space", "", diff.spaceOnly));
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

ReviewDialog::ReviewDialog(const QString &policyName, const QString &attached, const QString &text, bool mayApply,
                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"reviewDialog"_s);
    setWindowTitle(policyName.isEmpty() ? tr("Review Policy") : tr("Review Policy %1").arg(policyName));
    const tables::TextDiff diff = tables::diffTexts(attached, text);
    auto *words = new QLabel(summary(diff, attached.isEmpty()));
    words->setObjectName(u"reviewSummary"_s);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"reviewClose"_s);
    QPushButton *apply = buttons->addButton(tr("&Apply Policy"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"reviewApply"_s);
    apply->setEnabled(mayApply);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(makeView(diff), 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 34);
}

QWidget *ReviewDialog::makeView(const tables::TextDiff &diff)
{
    auto *view = new QPlainTextEdit;
    view->setObjectName(u"reviewText"_s);
    view->setAccessibleName(tr("Difference to the attached policy"));
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setTabChangesFocus(true);
    view->setLayoutDirection(Qt::LeftToRight);
    view->setFont(theme::fixedFont());
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    QStringList lines;
    for (const tables::DiffLine &line : diff.lines.first(std::min(mostLines, diff.lines.size())))
        lines.append(marked(line));
    view->setPlainText(lines.join(u'\n'));
    QList<QTextEdit::ExtraSelection> selections;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (diff.lines.at(i).kind == tables::DiffLine::Kind::Same)
            continue;
        const bool added = diff.lines.at(i).kind == tables::DiffLine::Kind::Added;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(view->document()->findBlockByNumber(int(i)));
        selection.format.setBackground(
            theme::ground(added ? theme::Role::Positive : theme::Role::Negative, view->palette()));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(selection);
    }
    view->setExtraSelections(selections);
    return view;
}
