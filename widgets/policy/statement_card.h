// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/policy/card_parts.h"

#include <QFrame>

class ActionSection;
class ConditionSection;
class PrincipalSection;
class QPlainTextEdit;
class ResourceSection;

/// One statement as a form, with its reading as a sentence on top. Shows what the text says; every change is an edit
/// of the text, which comes back through show().
class StatementCard : public QFrame
{
    Q_OBJECT

public:
    StatementCard(const CardContext *context, int statement, QWidget *parent = nullptr);

    /// `count`: how many statements there are.
    void show(const policy::Document &document, int count);
    void contextChanged();
    enum class Button { Up, Down };
    void focusButton(Button button);

Q_SIGNALS:
    void moveRequested(int from, int to);
    void selected(int statement);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHeader();
    QLayout *makeForm();
    void showOpaque(const policy::Document &document, const policy::Statement &statement);

    const CardContext *m_context;
    int m_statement;
    QLabel *m_title;
    QToolButton *m_duplicate;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QLabel *m_sentence;
    QLineEdit *m_sid;
    QComboBox *m_effect;
    PrincipalSection *m_principals;
    ActionSection *m_actions;
    ResourceSection *m_resource;
    ConditionSection *m_conditions;
    QLabel *m_opaqueLabel;
    QPlainTextEdit *m_opaque;
};
