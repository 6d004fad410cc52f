// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/activity_page.h"

class ActivityPage::Private
{};

ActivityPage::ActivityPage(Session *, QWidget *parent)
    : QWidget(parent)
    , d(new Private)
{}

ActivityPage::~ActivityPage()
{
    delete d;
}
void ActivityPage::showMessage(const QString &) {}
void ActivityPage::filterIdentity(const QString &) {}
