// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QToolButton>

/// One recipient. A bad address and a chosen outcome show as icon, text and tooltip. Enter or a click opens its menu.
class RecipientChip : public QToolButton
{
    Q_OBJECT

public:
    RecipientChip(const ses::Mailbox &mailbox, QWidget *parent);

    [[nodiscard]] const ses::Mailbox &mailbox() const { return m_mailbox; }
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] ses::RecipientOutcome outcome() const { return m_outcome; }
    void setOutcome(ses::RecipientOutcome outcome);
    /// Whether the menu offers outcomes: only a simulator can obey.
    void setOutcomesOffered(bool offered) { m_outcomesOffered = offered; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void outcomeChosen();
    void removeRequested();
    void editRequested();
    /// Forward is towards the end of the list.
    void moveRequested(bool forward);
    /// Something is typed: it belongs to the input line.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openMenu(const QPoint &globalPosition);
    void updateText();
    [[nodiscard]] QString label() const;

    ses::Mailbox m_mailbox;
    ses::RecipientOutcome m_outcome = ses::RecipientOutcome::Deliver;
    bool m_outcomesOffered = false;
};
