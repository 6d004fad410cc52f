// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/policy/completion.h"
#include "widgets/policy/policy_text.h"

#include <QBoxLayout>
#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

/// What all parts of a statement's card work on.
struct CardContext
{
    PolicyText *text = nullptr;
    KnownNames known;
    bool isIam = false;
};

/// Small pieces of cards.
namespace card_parts {

/// More rows than this are left to the JSON side: no policy of 4 KB is hurt, and a strange text cannot freeze.
constexpr std::size_t mostRows = 100;

QToolButton *iconButton(const QString &icon, const QString &name, const QString &objectName);
QLabel *heading(const QString &text);
/// A line for what is wrong with a field; hidden while empty.
QLabel *problemLabel(const QString &objectName);
void showProblem(QLabel *label, const QString &problem);
/// Sets the text only when it is another one, so that cursor and selection stay.
void setFieldText(QLineEdit *field, const QString &text);
void setComboText(QComboBox *combo, const QString &text);
/// Completes by any part of the text, ignoring case.
void completeWith(QLineEdit *field, const QList<CompletionItem> &items);
QString toText(const std::string &utf8);

/// Brings `rows` to `count`: the first ones stay with their focus, further ones are made, surplus ones go.
template<typename Row, typename Make>
void matchRows(QList<Row *> &rows, QBoxLayout *layout, std::size_t count, Make make)
{
    const auto wanted = qsizetype(std::min(count, mostRows));
    while (rows.size() > wanted) {
        Row *row = rows.takeLast();
        layout->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be the sender of the change that ends it
    }
    while (rows.size() < wanted) {
        Row *row = make(int(rows.size()));
        rows.append(row);
        layout->addWidget(row);
    }
}

} // namespace card_parts
