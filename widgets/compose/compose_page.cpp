// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/compose_page.h"

class ComposePage::Private
{};

ComposePage::ComposePage(Session *, QWidget *parent)
    : QWidget(parent)
    , d(new Private)
{}

ComposePage::~ComposePage()
{
    delete d;
}
void ComposePage::startFrom(const ses::Link &) {}
void ComposePage::prefill(const ses::SendRequest &) {}
void ComposePage::chooseSender(const QString &) {}
