// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/card_parts.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

namespace card_parts {

QToolButton *iconButton(const QString &icon, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setIcon(icons::get(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QLabel *problemLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showProblem(QLabel *label, const QString &problem)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, theme::color(theme::Role::Negative, palette));
    label->setPalette(palette);
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
}

void setFieldText(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

void setComboText(QComboBox *combo, const QString &text)
{
    const QSignalBlocker quiet(combo);
    const int known = combo->findData(text);
    if (known >= 0) {
        if (combo->currentIndex() != known)
            combo->setCurrentIndex(known);
    } else if (!combo->isEditable()) {
        combo->addItem(text, text); // as written, so that the card says what the text says
        combo->setCurrentIndex(combo->count() - 1);
    } else if (combo->currentText() != text) {
        combo->setEditText(text);
    }
}

void completeWith(QLineEdit *field, const QList<CompletionItem> &items)
{
    auto *completer = new QCompleter(field);
    auto *model = new QStandardItemModel(completer);
    for (const CompletionItem &item : items) {
        auto *row = new QStandardItem(item.text);
        row->setToolTip(item.note);
        model->appendRow(row);
    }
    completer->setModel(model);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer); // deletes the one before, which is its child
}

QString toText(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace card_parts
