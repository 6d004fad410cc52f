// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/hand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int stepMilliseconds = 15;

QWidget *visibleWidget(const QString &name)
{
    // A modal dialog hides what is below it from a person.
    if (QWidget *modal = QApplication::activeModalWidget()) {
        if (modal->objectName() == name)
            return modal;
        for (QWidget *widget : modal->findChildren<QWidget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
    }
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        if (top->objectName() == name)
            return top;
        for (QWidget *widget : top->findChildren<QWidget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

void sendMouse(QWidget *widget, QEvent::Type type, QPoint at)
{
    const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

QWidget *Hand::findWidget(const QString &name) const
{
    QWidget *found = nullptr;
    waitFor(name + u" is not there"_s, [&] { return (found = visibleWidget(name)) != nullptr; });
    return found;
}

bool Hand::isVisible(const QString &name) const
{
    return visibleWidget(name) != nullptr;
}

void Hand::click(const QString &name) const
{
    QWidget *widget = find(name);
    waitFor(name + u" is disabled"_s, [widget] { return widget->isEnabled(); });
    widget->setFocus(Qt::MouseFocusReason);
    const QPoint at = qobject_cast<QAbstractButton *>(widget)
                          ? QPoint(std::min(12, widget->width() / 2), widget->height() / 2)
                          : widget->rect().center();
    // Posted: a click may open a modal dialog, and the tour must go on inside it.
    QTimer::singleShot(0, widget, [widget, at] {
        sendMouse(widget, QEvent::MouseButtonPress, at);
        sendMouse(widget, QEvent::MouseButtonRelease, at);
    });
    pause(stepMilliseconds * 4);
}

void Hand::press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text) const
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &up);
}

void Hand::type(const QString &name, const QString &text) const
{
    QWidget *widget = find(name);
    waitFor(name + u" is disabled"_s, [widget] { return widget->isEnabled(); });
    if (QWidget *proxy = widget->focusProxy())
        widget = proxy;
    if (auto *combo = qobject_cast<QComboBox *>(widget); combo && combo->lineEdit())
        widget = combo->lineEdit();
    widget->setFocus(Qt::TabFocusReason);
    press(widget, Qt::Key_A, Qt::ControlModifier);
    press(widget, Qt::Key_Delete);
    for (const QChar character : text) {
        if (character == u'\n')
            press(widget, Qt::Key_Return, {}, u"\r"_s);
        else
            press(widget, 0, {}, QString(character));
    }
    pause(stepMilliseconds);
}

void Hand::choose(const QString &comboName, const QString &part) const
{
    auto *combo = find<QComboBox>(comboName);
    int index = -1;
    waitFor(comboName + u" does not offer "_s + part,
            [&] { return (index = combo->findText(part, Qt::MatchContains)) >= 0; });
    combo->setFocus();
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
    pause(stepMilliseconds);
}

void Hand::chooseData(const QString &comboName, const QVariant &data) const
{
    auto *combo = find<QComboBox>(comboName);
    int index = -1;
    waitFor(comboName + u" does not offer "_s + data.toString(), [&] { return (index = combo->findData(data)) >= 0; });
    combo->setFocus();
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
    pause(stepMilliseconds);
}

void Hand::triggerMenu(const QString &actionName) const
{
    QAction *action = nullptr;
    waitFor(actionName + u" is not in a menu, or disabled"_s, [&] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (QAction *candidate : top->findChildren<QAction *>(actionName)) {
                if (candidate->isEnabled())
                    action = candidate;
            }
        }
        return action != nullptr;
    });
    QTimer::singleShot(0, action, &QAction::trigger);
    pause(stepMilliseconds * 4);
}

QModelIndex Hand::findRow(const QString &viewName, const QString &part) const
{
    auto *view = find<QAbstractItemView>(viewName);
    QModelIndex found;
    waitFor(viewName + u" has no row with "_s + part, [&] {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view->rootIndex());
                if (index.data().toString().contains(part, Qt::CaseInsensitive)) {
                    found = index;
                    return true;
                }
            }
        }
        return false;
    });
    view->scrollTo(found);
    return found;
}

void Hand::selectRow(const QString &viewName, const QString &part) const
{
    const QModelIndex index = findRow(viewName, part);
    auto *view = find<QAbstractItemView>(viewName);
    const QPoint at = view->visualRect(index).center();
    view->setFocus();
    sendMouse(view->viewport(), QEvent::MouseButtonPress, at);
    sendMouse(view->viewport(), QEvent::MouseButtonRelease, at);
    pause(stepMilliseconds);
}

void Hand::openRow(const QString &viewName, const QString &part) const
{
    const QModelIndex index = findRow(viewName, part);
    auto *view = find<QAbstractItemView>(viewName);
    const QPoint at = view->visualRect(index).center();
    view->setFocus();
    QTimer::singleShot(0, view, [view, at] {
        sendMouse(view->viewport(), QEvent::MouseButtonPress, at);
        sendMouse(view->viewport(), QEvent::MouseButtonRelease, at);
        sendMouse(view->viewport(), QEvent::MouseButtonDblClick, at);
        sendMouse(view->viewport(), QEvent::MouseButtonRelease, at);
    });
    pause(stepMilliseconds * 4);
}

void Hand::openPage(const QString &id) const
{
    auto *navigation = find<QAbstractItemView>(u"navigation"_s);
    const QAbstractItemModel *model = navigation->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(Qt::UserRole).toString() != id)
            continue;
        const QPoint at = navigation->visualRect(index).center();
        sendMouse(navigation->viewport(), QEvent::MouseButtonPress, at);
        sendMouse(navigation->viewport(), QEvent::MouseButtonRelease, at);
        pause(stepMilliseconds * 4);
        return;
    }
    throw TourFailure(u"there is no page "_s + id);
}

void Hand::openTab(const QString &tabWidget, const QString &page) const
{
    auto *tabs = find<QTabWidget>(tabWidget);
    for (int index = 0; index < tabs->count(); ++index) {
        if (tabs->widget(index)->objectName() == page) {
            tabs->setCurrentIndex(index);
            pause(stepMilliseconds * 4);
            return;
        }
    }
    throw TourFailure(u"there is no tab "_s + page);
}

QString Hand::textOf(const QString &name) const
{
    QWidget *widget = find(name);
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return label->text();
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        return line->text();
    throw TourFailure(name + u" shows no text"_s);
}

int Hand::rowCount(const QString &viewName) const
{
    const auto *view = find<QAbstractItemView>(viewName);
    return view->model()->rowCount(view->rootIndex());
}

void Hand::waitForText(const QString &name, const QStringList &parts) const
{
    waitFor(name + u" does not say "_s + parts.join(u" or "_s), [&] {
        const QString text = textOf(name);
        return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return text.contains(part); });
    });
}

void Hand::waitFor(const QString &what, const std::function<bool()> &condition, int milliseconds) const
{
    QDeadlineTimer deadline(milliseconds);
    while (!condition()) {
        if (deadline.hasExpired())
            throw TourFailure(what);
        pause(stepMilliseconds);
    }
}

void Hand::pause(int milliseconds) const
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}
