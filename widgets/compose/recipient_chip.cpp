// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/recipient_chip.h"

#include "tables/message_text.h"
#include "widgets/common/icons.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLabelCharacters = 40;

constexpr ses::RecipientOutcome allOutcomes[] = {
    ses::RecipientOutcome::Deliver,   ses::RecipientOutcome::BouncePermanent, ses::RecipientOutcome::BounceTransient,
    ses::RecipientOutcome::Complaint, ses::RecipientOutcome::Reject,          ses::RecipientOutcome::Delay,
};

} // namespace

RecipientChip::RecipientChip(const ses::Mailbox &mailbox, QWidget *parent)
    : QToolButton(parent)
    , m_mailbox(mailbox)
{
    setObjectName(u"recipientChip"_s);
    setFocusPolicy(Qt::ClickFocus); // by keyboard: arrow keys from the input
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::clicked, this, [this] { openMenu(mapToGlobal(rect().bottomLeft())); });
    updateText();
}

bool RecipientChip::isValid() const
{
    return ses::checkAddress(m_mailbox.address) == ses::NameProblem::None;
}

void RecipientChip::setOutcome(ses::RecipientOutcome outcome)
{
    m_outcome = outcome;
    updateText();
}

QString RecipientChip::label() const
{
    return m_mailbox.name.isEmpty() ? ses::toDisplay(m_mailbox.address) : m_mailbox.name;
}

void RecipientChip::updateText()
{
    constexpr qsizetype maxTold = 400; // a pasted novel is one bad address
    const QString full = ses::formatMailbox(m_mailbox).left(maxTold);
    const bool deliver = m_outcome == ses::RecipientOutcome::Deliver;
    QString shown = label().isEmpty() ? full : label();
    shown = shown.simplified();
    if (shown.size() > maxLabelCharacters)
        shown = shown.left(maxLabelCharacters - 1) + u'\u2026';
    shown.replace(u'&', "&&"_L1);
    setText(deliver ? shown : tr("%1 (%2)", "recipient, outcome").arg(shown, tables::outcomeName(m_outcome)));
    if (!isValid()) {
        const QString problem = ses::describe(ses::checkAddress(m_mailbox.address));
        setIcon(icons::get(u"state-warning"_s));
        setToolTip(tr("%1\n%2", "recipient, problem").arg(full, problem));
        setAccessibleName(tr("%1, not a valid address: %2").arg(full, problem));
    } else {
        setIcon(deliver ? QIcon() : icons::get(u"state-bounce"_s));
        setToolTip(deliver ? full : tr("%1\nOutcome: %2").arg(full, tables::outcomeName(m_outcome)));
        setAccessibleName(deliver ? full : tr("%1, outcome: %2").arg(full, tables::outcomeName(m_outcome)));
    }
    setAccessibleDescription(tr("Recipient. Enter opens its menu, Delete removes it."));
    updateGeometry();
}

QSize RecipientChip::sizeHint() const
{
    QSize size = QToolButton::sizeHint();
    // Without an icon a tool button is shorter: all chips of a line should be as tall as the input.
    size.setHeight(std::max(size.height(), fontMetrics().height() + 8));
    return size;
}

void RecipientChip::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"recipientMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Edit"), this, &RecipientChip::editRequested)->setObjectName(u"editRecipient"_s);
    menu->addAction(tr("&Remove"), this, &RecipientChip::removeRequested)->setObjectName(u"removeRecipient"_s);
    if (m_outcomesOffered) {
        menu->addSection(tr("Outcome in the Simulator"));
        auto *group = new QActionGroup(menu);
        for (const ses::RecipientOutcome outcome : allOutcomes) {
            QAction *action = menu->addAction(tables::outcomeName(outcome));
            action->setObjectName(u"outcome%1"_s.arg(int(outcome)));
            action->setCheckable(true);
            action->setChecked(outcome == m_outcome);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, outcome] {
                setOutcome(outcome);
                Q_EMIT outcomeChosen();
            });
        }
    }
    menu->popup(globalPosition);
}

void RecipientChip::keyPressEvent(QKeyEvent *event)
{
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT moveRequested(!leftToRight);
        return;
    case Qt::Key_Right:
        Q_EMIT moveRequested(leftToRight);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_F2:
        Q_EMIT editRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break;
        openMenu(mapToGlobal(rect().bottomLeft()));
        return;
    default:
        break;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && event->text().size() == 1 && event->text().front().isPrint() && event->key() != Qt::Key_Space) {
        Q_EMIT typed(event->text());
        return;
    }
    QToolButton::keyPressEvent(event);
}

void RecipientChip::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

void RecipientChip::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT editRequested();
}

void RecipientChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateText();
    QToolButton::changeEvent(event);
}
