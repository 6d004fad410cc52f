// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/toast.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int plainTime = 6'000;   // ms
constexpr int actionTime = 20'000; // enough to read and to reach the button by keyboard

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"toast"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_text->setObjectName(u"toastText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_action->setObjectName(u"toastAction"_s);
    m_action->setAutoDefault(false);
    m_close->setObjectName(u"toastClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icons::get(u"close"_s));
    m_close->setToolTip(tr("Close This Message"));
    m_close->setAccessibleName(tr("Close This Message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::spacing() * 2, theme::spacing(), theme::spacing(), theme::spacing());
    layout->setSpacing(theme::spacing());
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || isAncestorOf(window()->focusWidget()))
            startTimer();
        else
            hide();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = std::exchange(m_run, nullptr);
        hide();
        if (run)
            run();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::showMessage(const QString &text, const QString &actionText, const std::function<void()> &action)
{
    m_run = action;
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(action && !actionText.isEmpty());
    draw();
    place();
    hide();
    show();
    raise();
    startTimer();
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool Toast::takeFocus()
{
    if (!isVisible())
        return false;
    QWidget *target = m_action->isVisibleTo(this) ? static_cast<QWidget *>(m_action) : m_close;
    target->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    startTimer();
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void Toast::place()
{
    const int margin = theme::spacing() * 2;
    const QSize room = parentWidget()->size();
    layout()->activate();
    const int width = std::min(room.width() - 2 * margin, std::max(sizeHint().width(), room.width() / 3));
    resize(width, heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height());
    move((room.width() - this->width()) / 2, room.height() - height() - margin);
}

void Toast::startTimer()
{
    if (isVisible())
        m_timer->start(m_run ? actionTime : plainTime);
}

void Toast::draw()
{
    // The colours of tool tips: away from the page, but of the desktop.
    const QPalette outer = parentWidget()->palette();
    QPalette own = outer;
    own.setColor(QPalette::Window, outer.color(QPalette::ToolTipBase));
    own.setColor(QPalette::WindowText, outer.color(QPalette::ToolTipText));
    setPalette(own);
}
