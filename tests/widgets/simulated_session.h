// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/factory.h"
#include "widgets/common/session.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A session on a real simulator with a workspace of its own, and the eyes and hands of a test.
namespace simulated {

inline const ses::Scope owner{QStringLiteral("111111111111"), QStringLiteral("us-east-1")};
inline const ses::Scope delegate{QStringLiteral("222222222222"), QStringLiteral("us-east-1")};

template<typename T>
auto await(const ses::Future<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        qFatal("The simulator did not answer.");
    const ses::Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

class World
{
public:
    enum Content { Empty, Owner, Sample };

    explicit World(Content content = Owner)
    {
        m_backend = simulator::Factory().create({{QStringLiteral("path"), m_dir.filePath(QStringLiteral("w.sqlite"))},
                                                 {QStringLiteral("eventDelayFactor"), 0.0}});
        await(m_backend->open());
        if (content == Sample)
            await(controls()->createSampleWorkspace());
        if (content == Owner)
            await(controls()->createAccount({owner.account, QStringLiteral("Owner"), false}));
        session = std::make_unique<Session>(m_backend.get());
        if (content != Empty) {
            session->refreshAccounts();
            if (!QTest::qWaitFor([this] { return !session->accounts().isEmpty(); }))
                qFatal("No accounts.");
            session->setScope(owner);
        }
    }

    [[nodiscard]] ses::Backend *backend() const { return m_backend.get(); }
    [[nodiscard]] ses::SimulatorControls *controls() const { return m_backend->simulator(); }
    void verifiedDomain(const QString &name) const
    {
        await(m_backend->createIdentity(owner, name));
        await(controls()->publishRecords(owner, name, true));
    }

    std::unique_ptr<Session> session;

private:
    QTemporaryDir m_dir;
    std::unique_ptr<ses::Backend> m_backend;
};

template<typename T>
T *child(const QWidget &root, const char *name)
{
    auto *found = root.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("There is no %s.", name);
    return found;
}

/// The open dialog of that name; waits for it.
inline QDialog *dialog(const char *name)
{
    QDialog *found = nullptr;
    const auto look = [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *one = qobject_cast<QDialog *>(widget);
            if (one && one->isVisible() && one->objectName() == QLatin1String(name))
                found = one;
        }
        return found != nullptr;
    };
    if (!QTest::qWaitFor(look))
        qFatal("There is no dialog %s.", name);
    return found;
}

inline void trigger(const QWidget &root, const char *name)
{
    auto *action = child<QAction>(root, name);
    if (!QTest::qWaitFor([action] { return action->isEnabled(); }))
        qFatal("%s is disabled.", name);
    action->trigger();
}

template<typename Widget>
void click(const QWidget &root, const char *name)
{
    auto *button = child<Widget>(root, name);
    if (!QTest::qWaitFor([button] { return button->isEnabled() && button->isVisible(); }))
        qFatal("%s cannot be clicked.", name);
    QTest::mouseClick(button, Qt::LeftButton);
}

inline void type(const QWidget &root, const char *name, const QString &text)
{
    auto *edit = child<QLineEdit>(root, name);
    edit->selectAll();
    // Keys of QTest are ASCII; others come as an input method would bring them.
    if (text.toLatin1() == text.toUtf8() && !text.isEmpty())
        QTest::keyClicks(edit, text);
    else
        edit->insert(text);
}

/// Visible widgets that take the focus and have no accessible name (qt-style-examples.md 17).
inline QStringList nameless(const QWidget &root)
{
    QStringList missing;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&root) || widget->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->text(QAccessible::Name).isEmpty())
            missing.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return missing;
}

/// Letters that two visible things of a window answer to with Alt.
inline QStringList clashingMnemonics(const QWidget &window)
{
    QHash<QChar, QStringList> users;
    const auto note = [&users](const QString &text) {
        const QString keys = QKeySequence::mnemonic(text).toString();
        if (!keys.isEmpty())
            users[keys.back()].append(text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->isEnabled())
            note(button->text());
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(label->text());
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions())
                note(menu->text());
        }
    }
    QStringList clashes;
    for (const QStringList &texts : std::as_const(users)) {
        if (texts.size() > 1)
            clashes.append(texts.join(u'/'));
    }
    return clashes;
}

/// Widgets that Tab reaches from `first`, until it comes round.
inline QSet<QWidget *> reachedByTab(QWidget &window)
{
    QSet<QWidget *> reached;
    for (int presses = 0; presses < 400; ++presses) {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Tab);
        QWidget *focus = window.focusWidget();
        if (!focus || reached.contains(focus))
            break;
        reached.insert(focus);
    }
    return reached;
}

} // namespace simulated
