// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/message_timeline.h"

class MessageTimeline::Private
{};

MessageTimeline::MessageTimeline(Session *, QWidget *parent)
    : QWidget(parent)
    , d(new Private)
{}

MessageTimeline::~MessageTimeline()
{
    delete d;
}
void MessageTimeline::setMessage(const QString &) {}
QString MessageTimeline::messageId() const
{
    return {};
}
