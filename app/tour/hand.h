// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ses/result.h"

#include <QAbstractItemModel>
#include <QString>
#include <QWidget>

#include <functional>
#include <stdexcept>

class QComboBox;

/// A step that cannot be done: what the tour looked for and did not find.
class TourFailure : public std::runtime_error
{
public:
    explicit TourFailure(const QString &what)
        : std::runtime_error(what.toStdString())
    {}
};

/// Uses the program as a person would: finds visible widgets by object name, clicks and types into them, waits for what
/// it expects to see. Everything goes through events, so that what works here works by hand.
class Hand
{
public:
    /// The visible widget of that name in any window. Waits for it; throws TourFailure after a while.
    template<typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *widget = qobject_cast<Widget *>(findWidget(name));
        if (!widget)
            throw TourFailure(name + QStringLiteral(" is of another kind"));
        return widget;
    }
    void expect(const QString &name) const { (void)findWidget(name); }
    [[nodiscard]] bool isVisible(const QString &name) const;

    void click(const QString &name) const;                     ///< waits until it is enabled
    void type(const QString &name, const QString &text) const; ///< replaces what the field holds
    void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {}) const;
    void choose(const QString &comboName, const QString &part) const; ///< the first entry that contains `part`
    void chooseData(const QString &comboName, const QVariant &data) const;
    void triggerMenu(const QString &actionName) const; ///< a QAction by object name
    /// Double-clicks the first row of a view that holds `part` in any column.
    void openRow(const QString &viewName, const QString &part) const;
    void selectRow(const QString &viewName, const QString &part) const;

    void openPage(const QString &id) const;                            ///< in the navigation of the main window
    void openTab(const QString &tabWidget, const QString &page) const; ///< by the object name of the page
    [[nodiscard]] QString textOf(const QString &name) const;           ///< of a label or a line
    [[nodiscard]] int rowCount(const QString &viewName) const;
    /// Waits until the text of a label or line holds one of `parts`.
    void waitForText(const QString &name, const QStringList &parts) const;

    /// Lets the program work until `condition` holds; throws TourFailure with `what` otherwise.
    void waitFor(const QString &what, const std::function<bool()> &condition, int milliseconds = 15'000) const;
    void pause(int milliseconds) const; ///< lets the program paint and work

private:
    [[nodiscard]] QWidget *findWidget(const QString &name) const;
    [[nodiscard]] QModelIndex findRow(const QString &viewName, const QString &part) const;
};
