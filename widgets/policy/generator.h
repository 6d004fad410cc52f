// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/policy/card_parts.h"

#include <QScrollArea>

class FillInStrip;
class InfoBar;
class QPushButton;
class StatementCard;

/// The visual side of the policy editor: placeholders to fill, and a card for each statement.
class Generator : public QWidget
{
    Q_OBJECT

public:
    explicit Generator(PolicyText *text, QWidget *parent = nullptr);

    void setContext(const KnownNames &known, bool isIam);
    void goToStatement(int statement);
    /// The statement skeleton that Add Statement and Use Policy Generator begin with.
    [[nodiscard]] static policy::edits::NewStatement skeleton(const QString &identityArn, bool isIam);

Q_SIGNALS:
    void statementSelected(int statement);

private:
    QWidget *makeCards();
    void readAgain();
    void showStatements();
    void showStale(const QString &reason);
    void addStatement();
    void move(int from, int to);

    CardContext m_context;
    InfoBar *m_stale;
    QScrollArea *m_scroll;
    QWidget *m_cardArea;
    FillInStrip *m_fillIn;
    QLabel *m_empty;
    QLabel *m_more;
    QBoxLayout *m_list;
    QList<StatementCard *> m_cards;
    QPushButton *m_add;
};
