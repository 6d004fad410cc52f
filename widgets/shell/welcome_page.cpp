// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/welcome_page.h"

#include "ses/when_done.h"
#include "widgets/accounts/account_dialogs.h"
#include "widgets/common/icons.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

WelcomePage::WelcomePage(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_info(new InfoBar(this))
    , m_icon(new QLabel(this))
    , m_sample(new QPushButton(icons::get(u"sample"_s), tr("&Open the Sample Workspace"), this))
    , m_empty(new QPushButton(icons::get(u"add"_s), tr("Start &Empty"), this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"welcomePage"_s);
    m_sample->setObjectName(u"openSampleButton"_s);
    m_empty->setObjectName(u"startEmptyButton"_s);
    m_sample->setDefault(true);
    m_sample->setAutoDefault(true);
    m_empty->setAutoDefault(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Preparing the workspace"));
    m_progress->hide();
    auto *title = new QLabel(tr("Welcome to Mandate"), this);
    title->setFont(theme::headingFont(1));
    auto *intro =
        paragraph(tr("Decide who may send as your domains and addresses, try it, and see what happened to each "
                     "message. Everything runs in a simulator on this machine; nothing is sent for real."),
                  this);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(theme::spacing() * 2);
    choices->setVerticalSpacing(theme::spacing() * 2);
    choices->setColumnStretch(1, 1);
    choices->addWidget(m_sample, 0, 0);
    choices->addWidget(
        paragraph(tr("An identity owner and a delegate sender, a verified domain and address, a policy, and "
                     "messages that were delivered or bounced."),
                  this),
        0, 1);
    choices->addWidget(m_empty, 1, 0);
    choices->addWidget(paragraph(tr("Begin with an account of your own and nothing in it."), this), 1, 1);

    auto *column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setSpacing(theme::spacing() * 2);
    columnLayout->addStretch(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::spacing() * 2);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(intro);
    head->addLayout(words, 1);
    columnLayout->addLayout(head);
    columnLayout->addWidget(m_info);
    columnLayout->addLayout(choices);
    columnLayout->addWidget(m_progress);
    columnLayout->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 6);
    layout->addStretch(1);
    drawIcon();
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::openSample);
    connect(m_empty, &QPushButton::clicked, this, &WelcomePage::startEmpty);
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void WelcomePage::drawIcon()
{
    const int side = theme::spacing() * 8;
    m_icon->setPixmap(QIcon(u":/icons/mandate.svg"_s).pixmap(QSize(side, side), devicePixelRatioF()));
}

void WelcomePage::openSample()
{
    setBusy(true);
    ses::whenDone(m_session->simulator()->createSampleWorkspace(), this, [this](const ses::Result<> &result) {
        setBusy(false);
        if (result)
            Q_EMIT started({});
        else
            m_info->showError(result.error(), tr("The sample workspace was not made."));
    });
}

void WelcomePage::startEmpty()
{
    account_dialogs::createAccount(m_session, this, [this](const QString &id) { Q_EMIT started(id); });
}

void WelcomePage::setBusy(bool busy)
{
    m_sample->setEnabled(!busy);
    m_empty->setEnabled(!busy);
    m_progress->setVisible(busy);
    if (busy)
        m_info->clear();
}
