// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/preflight_panel.h"

#include "ses/when_done.h"
#include "tables/preflight_text.h"
#include "widgets/activity/sign_label.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/compose/reason_row.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PreflightPanel::PreflightPanel(Session *session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_sign(new SignLabel(this))
    , m_headline(new QLabel(this))
    , m_toggle(new QToolButton(this))
    , m_list(new QWidget(this))
    , m_rowsLayout(new QVBoxLayout(m_list))
    , m_timer(new QTimer(this))
{
    setObjectName(u"preflightPanel"_s);
    setFrameStyle(QFrame::StyledPanel);
    m_headline->setObjectName(u"preflightHeadline"_s);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_toggle->setObjectName(u"preflightToggle"_s);
    m_toggle->setText(tr("Checks"));
    m_toggle->setAccessibleName(tr("Show Checks"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_toggle->setChecked(true);
    m_toggle->setArrowType(Qt::DownArrow);
    m_list->setObjectName(u"preflightReasons"_s);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(0);

    auto *top = new QHBoxLayout;
    top->addWidget(m_sign, 0, Qt::AlignTop);
    top->addWidget(m_headline, 1);
    top->addWidget(m_toggle, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_list);

    m_timer->setSingleShot(true);
    m_timer->setInterval(delay);
    connect(m_timer, &QTimer::timeout, this, &PreflightPanel::send);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
        m_toggle->setArrowType(open ? Qt::DownArrow : closed);
        m_list->setVisible(open);
    });
    rest();
}

void PreflightPanel::ask(const ses::SendRequest &request)
{
    m_request = request;
    m_asked = true;
    m_timer->start();
}

void PreflightPanel::rest()
{
    ++m_run;
    m_asked = false;
    m_timer->stop();
    m_answer = {};
    for (ReasonRow *row : std::as_const(m_rows))
        row->hide();
    setHeadline(tr("What would happen stands here as soon as something is typed."), {{}, u"state-unknown"_s, {}});
}

void PreflightPanel::askAgain()
{
    if (m_asked)
        m_timer->start();
}

void PreflightPanel::send()
{
    const int run = ++m_run;
    ses::whenDone(m_session->backend()->preflight(m_request), this,
                  [this, run](const ses::Result<ses::Preflight> &answer) {
                      if (run != m_run)
                          return;
                      if (answer)
                          showAnswer(*answer);
                      else
                          showFailure(answer.error());
                      Q_EMIT answered();
                  });
}

void PreflightPanel::showAnswer(const ses::Preflight &preflight)
{
    m_answer = preflight;
    const tables::Headline line = tables::headline(preflight);
    setHeadline(line.text, line.sign);
    while (m_rows.size() < preflight.reasons.size()) {
        auto *row = new ReasonRow(m_list);
        connect(row, &ReasonRow::linkActivated, this, &PreflightPanel::linkActivated);
        m_rowsLayout->addWidget(row);
        m_rows.append(row);
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        const bool used = i < preflight.reasons.size();
        m_rows.at(i)->setVisible(used);
        if (used)
            m_rows.at(i)->setReason(preflight.reasons.at(i));
    }
}

void PreflightPanel::showFailure(const ses::Error &error)
{
    m_answer = {};
    for (ReasonRow *row : std::as_const(m_rows))
        row->hide();
    setHeadline(tr("Cannot be checked: %1").arg(error.message), tables::verdictSign(ses::Verdict::NotChecked));
}

void PreflightPanel::setHeadline(const QString &text, const tables::Sign &sign)
{
    m_sign->setSign(sign);
    if (m_headline->text() == text)
        return;
    m_headline->setText(text);
    QAccessibleEvent event(m_headline, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
