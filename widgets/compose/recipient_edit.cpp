// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/recipient_edit.h"

#include "tables/recipient_list.h"
#include "widgets/compose/flow_layout.h"
#include "widgets/compose/long_paste_edit.h"
#include "widgets/compose/recipient_chip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

RecipientEdit::RecipientEdit(const QString &name, const QString &accessibleName, QWidget *parent)
    : QFrame(parent)
    , m_flow(new FlowLayout(this))
    , m_input(new LongPasteEdit(this))
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Sunken);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(accessibleName);
    m_flow->setContentsMargins(2, 2, 2, 2);
    m_flow->setSpacing(2);
    m_input->setObjectName(name + "Input"_L1);
    m_input->setAccessibleName(accessibleName);
    m_input->setFrame(false);
    m_input->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    m_input->installEventFilter(this);
    m_flow->insertWidget(0, m_input);
    setFocusProxy(m_input);
    connect(m_input, &QLineEdit::textEdited, this, [this](const QString &text) {
        takeSeparated(text);
        Q_EMIT edited();
    });
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    announceCount();
    updateHeight();
}

QList<ses::Mailbox> RecipientEdit::mailboxes() const
{
    QList<ses::Mailbox> mailboxes;
    for (const RecipientChip *chip : m_chips)
        mailboxes.append(chip->mailbox());
    tables::RecipientSplit typed = tables::splitRecipients(m_input->text());
    typed.entries.append(typed.rest.trimmed());
    for (const QString &entry : std::as_const(typed.entries)) {
        if (!entry.isEmpty())
            mailboxes.append(tables::toMailbox(entry));
    }
    return mailboxes;
}

void RecipientEdit::setMailboxes(const QList<ses::Mailbox> &mailboxes)
{
    for (RecipientChip *chip : std::exchange(m_chips, {}))
        chip->deleteLater();
    while (m_flow->count() > 1)
        delete m_flow->takeAt(0);
    m_input->clear();
    QStringList rest;
    for (const ses::Mailbox &mailbox : mailboxes) {
        if (!insertChip(mailbox))
            rest.append(ses::formatMailbox(mailbox));
    }
    m_input->setText(rest.join(", "_L1));
    Q_EMIT edited();
}

void RecipientEdit::addMailbox(const ses::Mailbox &mailbox)
{
    commitInput();
    insertChip(mailbox);
    Q_EMIT edited();
}

QHash<QString, ses::RecipientOutcome> RecipientEdit::outcomes() const
{
    QHash<QString, ses::RecipientOutcome> outcomes;
    for (const RecipientChip *chip : m_chips) {
        if (chip->outcome() != ses::RecipientOutcome::Deliver)
            outcomes.insert(chip->mailbox().address, chip->outcome());
    }
    return outcomes;
}

void RecipientEdit::setOutcomes(const QHash<QString, ses::RecipientOutcome> &outcomes)
{
    for (RecipientChip *chip : std::as_const(m_chips))
        chip->setOutcome(outcomes.value(chip->mailbox().address, ses::RecipientOutcome::Deliver));
    updateHeight();
}

void RecipientEdit::setOutcomesOffered(bool offered)
{
    m_outcomesOffered = offered;
    for (RecipientChip *chip : std::as_const(m_chips))
        chip->setOutcomesOffered(offered);
}

void RecipientEdit::takeSeparated(const QString &text)
{
    const tables::RecipientSplit split = tables::splitRecipients(text);
    if (split.entries.isEmpty() && split.rest == text)
        return;
    QStringList rest;
    for (const QString &entry : split.entries) {
        if (!insertChip(tables::toMailbox(entry)))
            rest.append(entry);
    }
    rest.append(split.rest.trimmed());
    // The end of a pasted list is an entry like the others; the end of what is typed may grow.
    const bool pasted = split.entries.size() > 1;
    if (pasted && rest.size() == 1 &&
        ses::checkAddress(tables::toMailbox(rest.first()).address) == ses::NameProblem::None &&
        insertChip(tables::toMailbox(rest.first())))
        rest.clear();
    m_input->setText(rest.join(", "_L1));
}

void RecipientEdit::commitInput()
{
    tables::RecipientSplit split = tables::splitRecipients(m_input->text());
    split.entries.append(split.rest.trimmed());
    QStringList rest;
    for (const QString &entry : std::as_const(split.entries)) {
        if (!entry.isEmpty() && !insertChip(tables::toMailbox(entry)))
            rest.append(entry);
    }
    m_input->setText(rest.join(", "_L1));
}

bool RecipientEdit::inputKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const bool atStart = m_input->cursorPosition() == 0 && !m_input->hasSelectedText();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & Qt::ControlModifier || m_input->text().isEmpty())
            return false;
        commitInput();
        Q_EMIT edited();
        return true;
    case Qt::Key_Backspace:
        if (!atStart || m_chips.isEmpty())
            return false;
        focusChip(m_chips.size() - 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!atStart || m_chips.isEmpty() || modifiers || (key == Qt::Key_Left) != leftToRight)
            return false;
        focusChip(m_chips.size() - 1);
        return true;
    default:
        return false;
    }
}

bool RecipientEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (inputKey(key->key(), key->modifiers()))
            return true;
    } else if (watched == m_input && event->type() == QEvent::FocusOut) {
        const auto *focus = static_cast<QFocusEvent *>(event);
        if (focus->reason() != Qt::PopupFocusReason && focus->reason() != Qt::ActiveWindowFocusReason &&
            !m_input->text().trimmed().isEmpty()) {
            commitInput();
            Q_EMIT edited();
        }
    }
    return QFrame::eventFilter(watched, event);
}

RecipientChip *RecipientEdit::insertChip(const ses::Mailbox &mailbox)
{
    if (m_chips.size() >= maxChips)
        return nullptr;
    auto *chip = new RecipientChip(mailbox, this);
    chip->setOutcomesOffered(m_outcomesOffered);
    m_flow->insertWidget(int(m_chips.size()), chip);
    // One stop for Tab in the whole field: from a chip it goes on to the next field.
    setTabOrder(m_chips.isEmpty() ? static_cast<QWidget *>(m_input) : m_chips.last(), chip);
    m_chips.append(chip);
    chip->show();
    connect(chip, &RecipientChip::removeRequested, this, [this, chip] { removeChip(chip); });
    connect(chip, &RecipientChip::editRequested, this, [this, chip] { editChip(chip); });
    connect(chip, &RecipientChip::outcomeChosen, this, [this] {
        updateHeight();
        Q_EMIT edited();
    });
    connect(chip, &RecipientChip::moveRequested, this, [this, chip](bool forward) {
        focusChip(std::max<qsizetype>(0, m_chips.indexOf(chip) + (forward ? 1 : -1)));
    });
    connect(chip, &RecipientChip::typed, this, [this](const QString &text) {
        m_input->setFocus(Qt::OtherFocusReason);
        m_input->setCursorPosition(int(m_input->text().size()));
        m_input->insert(text);
        takeSeparated(m_input->text());
        Q_EMIT edited();
    });
    announceCount();
    updateHeight();
    return chip;
}

void RecipientEdit::removeChip(RecipientChip *chip)
{
    const qsizetype index = m_chips.indexOf(chip);
    if (index < 0)
        return;
    m_chips.removeAt(index);
    delete m_flow->takeAt(int(index));
    chip->hide();
    chip->deleteLater();
    focusChip(index);
    announceCount();
    updateHeight();
    Q_EMIT edited();
}

void RecipientEdit::editChip(RecipientChip *chip)
{
    const QString text = ses::formatMailbox(chip->mailbox());
    commitInput();
    removeChip(chip);
    m_input->setText(text);
    m_input->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void RecipientEdit::focusChip(qsizetype index)
{
    if (index < m_chips.size())
        m_chips.at(index)->setFocus(Qt::OtherFocusReason);
    else
        m_input->setFocus(Qt::OtherFocusReason);
}

void RecipientEdit::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateHeight();
}

void RecipientEdit::mousePressEvent(QMouseEvent *event)
{
    m_input->setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

void RecipientEdit::updateHeight()
{
    const int frame = 2 * frameWidth();
    setFixedHeight(m_flow->heightForWidth(std::max(1, width() - frame)) + frame);
}

void RecipientEdit::announceCount()
{
    m_input->setAccessibleDescription(tr("%n recipient(s) before the input.", "", int(m_chips.size())));
}
