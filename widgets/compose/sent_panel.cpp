// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/sent_panel.h"

#include "tables/message_text.h"
#include "widgets/activity/message_timeline.h"
#include "widgets/activity/sign_label.h"
#include "widgets/common/copy_button.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SentPanel::SentPanel(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_id(new QLabel(this))
    , m_time(new QLabel(this))
    , m_copy(new CopyButton(this))
    , m_timeline(new MessageTimeline(session, this))
{
    setObjectName(u"sentPanel"_s);
    auto *sign = new SignLabel(this);
    sign->setSign(tables::stateSign(ses::MessageState::Delivered));
    auto *title = new QLabel(tr("Accepted. Message ID:"), this);
    m_id->setObjectName(u"messageIdLabel"_s);
    m_id->setFont(theme::fixedFont());
    m_id->setLayoutDirection(Qt::LeftToRight);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_id->setFocusPolicy(Qt::StrongFocus);
    title->setBuddy(m_id);
    m_copy->setObjectName(u"messageIdCopy"_s);
    m_copy->setAccessibleName(tr("Copy Message ID"));
    auto *open = new QPushButton(tr("Show in Activity"), this);
    open->setObjectName(u"showInActivity"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(sign);
    row->addWidget(title);
    row->addWidget(m_id);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(m_time);
    row->addWidget(open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_timeline, 1);
    connect(open, &QPushButton::clicked, this, [this, session] {
        ses::Link link;
        link.target = ses::Link::Target::Message;
        link.scope = session->scope();
        link.subject = m_id->text();
        session->follow(link);
    });
}

void SentPanel::showReceipt(const ses::SendReceipt &receipt)
{
    m_id->setText(receipt.messageId);
    m_copy->setText(receipt.messageId);
    m_time->setText(tables::timeText(receipt.acceptedAt));
    m_time->setToolTip(tables::timeTextLong(receipt.acceptedAt));
    m_timeline->setMessage(receipt.messageId);
}
