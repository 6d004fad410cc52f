// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/reason_row.h"

#include "tables/preflight_text.h"
#include "widgets/activity/sign_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/rehearsal/trace_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QLabel *makeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ReasonRow::ReasonRow(QWidget *parent)
    : QFrame(parent)
    , m_sign(new SignLabel(this))
    , m_title(makeText(this))
    , m_text(makeText(this))
    , m_advice(makeText(this))
    , m_link(new QPushButton(this))
    , m_details(new QToolButton(this))
    , m_trace(new TraceView(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_link->setObjectName(u"reasonLink"_s);
    m_link->setAutoDefault(false);
    m_details->setObjectName(u"reasonDetails"_s);
    m_details->setText(tr("Decision Details"));
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setArrowType(Qt::RightArrow);
    m_trace->hide();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_link);
    buttons->addWidget(m_details);
    buttons->addStretch();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, theme::spacing() / 2, 0, theme::spacing() / 2);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_text, 1, 1);
    layout->addWidget(m_advice, 2, 1);
    layout->addLayout(buttons, 3, 1);
    layout->addWidget(m_trace, 4, 0, 1, 2);

    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(m_reason.link); });
    connect(m_details, &QToolButton::toggled, this, [this](bool open) {
        const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
        m_details->setArrowType(open ? Qt::DownArrow : closed);
        showDecision();
    });
}

void ReasonRow::setReason(const ses::Reason &reason)
{
    m_reason = reason;
    const tables::Sign sign = tables::verdictSign(reason.verdict);
    m_sign->setSign(sign);
    m_title->setText(tr("%1: %2", "check, verdict").arg(tables::checkName(reason.check), sign.word));
    m_text->setText(reason.text);
    m_text->setVisible(!reason.text.isEmpty());
    m_advice->setText(reason.advice);
    m_advice->setVisible(!reason.advice.isEmpty());
    const QString title = reason.verdict == ses::Verdict::Pass ? QString() : tables::linkTitle(reason.link);
    m_link->setText(title);
    m_link->setVisible(!title.isEmpty());
    m_link->setAccessibleName(tr("%1: %2", "button, check").arg(title, tables::checkName(reason.check)));
    m_details->setVisible(reason.decision.has_value());
    m_details->setAccessibleName(tr("Decision details: %1").arg(tables::checkName(reason.check)));
    showDecision();
}

void ReasonRow::showDecision()
{
    const bool shown = m_reason.decision && m_details->isChecked();
    m_trace->setVisible(shown);
    if (shown)
        m_trace->setDecision(*m_reason.decision);
}
