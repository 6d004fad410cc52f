// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/message.h"

#include <QFrame>
#include <QList>

class FlowLayout;
class QLabel;
class QLineEdit;
class RecipientChip;

/// A list of recipients as chips with an input line behind them. Enter, comma, semicolon and leaving the field make a
/// chip of what is typed; a pasted list becomes many. Backspace at the start of the input goes to the last chip, arrow
/// keys move between chips, Delete and Backspace remove one.
class RecipientEdit : public QFrame
{
    Q_OBJECT

public:
    /// More than SES takes in one message (50), but few enough to stay quick; the rest of a long list stays as text.
    static constexpr int maxChips = 200;

    /// `name` is read by screen readers and prefixes the objectName of the input: "to" gives "toInput".
    RecipientEdit(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// Also what is typed and not yet a chip.
    [[nodiscard]] QList<ses::Mailbox> mailboxes() const;
    void setMailboxes(const QList<ses::Mailbox> &mailboxes);
    void addMailbox(const ses::Mailbox &mailbox);

    /// Outcomes other than Deliver, by address.
    [[nodiscard]] QHash<QString, ses::RecipientOutcome> outcomes() const;
    void setOutcomes(const QHash<QString, ses::RecipientOutcome> &outcomes);
    void setOutcomesOffered(bool offered);

    [[nodiscard]] QLineEdit *input() const { return m_input; }
    [[nodiscard]] const QList<RecipientChip *> &chips() const { return m_chips; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void takeSeparated(const QString &text);
    void commitInput();
    bool inputKey(int key, Qt::KeyboardModifiers modifiers);
    RecipientChip *insertChip(const ses::Mailbox &mailbox);
    void removeChip(RecipientChip *chip);
    void editChip(RecipientChip *chip);
    void focusChip(qsizetype index); ///< behind the last one: the input
    void updateHeight();
    void announceCount();

    FlowLayout *m_flow;
    QLineEdit *m_input;
    QList<RecipientChip *> m_chips;
    bool m_outcomesOffered = false;
};
