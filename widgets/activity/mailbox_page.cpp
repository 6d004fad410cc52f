// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/mailbox_page.h"

class MailboxPage::Private
{};

MailboxPage::MailboxPage(Session *, QWidget *parent)
    : QWidget(parent)
    , d(new Private)
{}

MailboxPage::~MailboxPage()
{
    delete d;
}
void MailboxPage::showVerificationFor(const QString &) {}
