// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/info_bar.h"

#include "widgets/common/icons.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QString word;
    QString icon;
    theme::Role role;
};

Look lookOf(InfoBar::Kind kind)
{
    switch (kind) {
    case InfoBar::Kind::Information:
        return {InfoBar::tr("Note", "kind of message"), u"state-info"_s, theme::Role::Accent};
    case InfoBar::Kind::Success:
        return {InfoBar::tr("Done", "kind of message"), u"state-success"_s, theme::Role::Positive};
    case InfoBar::Kind::Warning:
        return {InfoBar::tr("Warning", "kind of message"), u"state-warning"_s, theme::Role::Warning};
    case InfoBar::Kind::Error:
        break;
    }
    return {InfoBar::tr("Error", "kind of message"), u"state-error"_s, theme::Role::Negative};
}

} // namespace

InfoBar::InfoBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_detail(new LeftToRightLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"infoBarText"_s);
    m_detail->setFont(theme::fixedFont());
    m_detail->setWordWrap(true);
    m_detail->setObjectName(u"infoBarDetail"_s);
    m_action->setObjectName(u"infoBarAction"_s);
    m_close->setObjectName(u"infoBarClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icons::get(u"close"_s));
    m_close->setToolTip(tr("Close This Message"));
    m_close->setAccessibleName(tr("Close This Message"));
    connect(m_close, &QToolButton::clicked, this, &InfoBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = m_run; // the action may show another message in this bar
        if (run)
            run();
    });

    auto *layout = new QGridLayout(this);
    const int gap = theme::spacing();
    layout->setContentsMargins(gap, gap / 2, gap / 2, gap / 2);
    layout->setHorizontalSpacing(gap);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1, Qt::AlignVCenter);
    layout->addWidget(m_action, 0, 2, Qt::AlignTop);
    layout->addWidget(m_close, 0, 3, Qt::AlignTop);
    layout->addWidget(m_detail, 1, 1, 1, 3);
    hide();
}

void InfoBar::showMessage(Kind kind, const QString &text, const QString &detail)
{
    m_kind = kind;
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_action->hide();
    m_run = nullptr;
    draw();
    // Hidden first, so that a changed message is announced again.
    hide();
    show();
    setAccessibleName(tr("%1: %2", "kind of message, message").arg(lookOf(kind).word, text));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InfoBar::showError(const ses::Error &error, const QString &whatFailed)
{
    const bool hasAdvice = !error.advice.isEmpty();
    QString text = whatFailed;
    if (hasAdvice)
        text = text.isEmpty() ? error.advice : tr("%1 %2", "what failed, what to do").arg(text, error.advice);
    QString detail = error.message;
    if (text.isEmpty())
        text = std::exchange(detail, {});
    if (!error.awsCode.isEmpty() && !detail.isEmpty() && !detail.contains(error.awsCode))
        detail = error.awsCode + ": "_L1 + detail;
    if (!error.requestId.isEmpty())
        detail += u'\n' + tr("Request ID: %1").arg(error.requestId);
    showMessage(Kind::Error, text, detail);
}

void InfoBar::setAction(const QString &text, const std::function<void()> &action)
{
    m_action->setText(text);
    m_run = action;
    m_action->show();
}

void InfoBar::clear()
{
    m_run = nullptr;
    hide();
}

void InfoBar::changeEvent(QEvent *event)
{
    // The palette that draw() sets is not a new one from outside.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        draw();
    QFrame::changeEvent(event);
}

void InfoBar::draw()
{
    const Look look = lookOf(m_kind);
    const QPalette outer = parentWidget() ? parentWidget()->palette() : QPalette();
    QPalette own = outer;
    own.setColor(QPalette::Window, theme::ground(look.role, outer));
    setPalette(own);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icons::get(look.icon, look.role).pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setToolTip(look.word);
    m_icon->setAccessibleName(look.word);
}
