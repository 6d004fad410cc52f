// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegate/cause_row.h"

#include "tables/preflight_text.h"
#include "widgets/activity/sign_label.h"
#include "widgets/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QLabel *makeText(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CauseRow::CauseRow(int number, QWidget *parent)
    : QFrame(parent)
    , m_number(number)
    , m_sign(new SignLabel(this))
    , m_text(makeText(u"causeText%1"_s.arg(number)))
    , m_state(makeText(u"causeState%1"_s.arg(number)))
    , m_check(makeText(u"causeCheck%1"_s.arg(number)))
    , m_button(new QPushButton)
{
    QFont bold = font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_button->setObjectName(u"causeLink%1"_s.arg(number));
    m_button->setAutoDefault(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, theme::spacing() / 2, 0, theme::spacing() / 2);
    layout->setVerticalSpacing(3);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_state, 1, 1);
    layout->addWidget(m_check, 2, 1);
    layout->addWidget(m_button, 3, 1, Qt::AlignLeading);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(m_link); });
}

void CauseRow::setCause(const tables::DenialCause &cause, bool linked)
{
    const tables::Sign sign = tables::causeSign(cause.state);
    m_sign->setSign(sign);
    m_link = cause.link;
    m_text->setText(tr("%1. %2", "number, cause").arg(QLocale().toString(m_number), cause.text));
    m_state->setText(cause.finding.isEmpty()
                         ? sign.word
                         : tr("%1: %2", "state of a cause, what was seen").arg(sign.word, cause.finding));
    m_check->setText(cause.check);
    m_check->setVisible(cause.state != tables::DenialCause::State::RuledOut);
    const QString title = linked ? tables::linkTitle(cause.link) : QString();
    m_button->setText(title);
    m_button->setVisible(!title.isEmpty() && cause.state != tables::DenialCause::State::RuledOut);
    m_button->setAccessibleName(tr("%1, cause %2", "button, number").arg(title, QLocale().toString(m_number)));
}
