// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

/// A question before something that cannot simply be taken back. Buttons are verbs; the careful one is the default.
struct Question
{
    QString objectName; ///< of the dialog; its buttons are "confirmButton" and "keepButton"
    QString title;      ///< the name of the command
    QString text;       ///< what is asked, one sentence
    QString detail;     ///< what goes with it
    QString yes;        ///< "Delete Identities"
    QString no;         ///< "Keep"
};

/// Window-modal, returns at once. `onYes` runs in the GUI thread, not at all when `parent` is gone by then.
void confirm(QWidget *parent, const Question &question, const std::function<void()> &onYes);
