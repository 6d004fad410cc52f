// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/event_details.h"

#include "tables/event_sentence.h"
#include "tables/message_text.h"
#include "tables/route_sentence.h"
#include "widgets/activity/code_view.h"
#include "widgets/activity/field_list.h"
#include "widgets/common/session.h"

using namespace Qt::StringLiterals;

EventDetails::EventDetails(Session *session, QWidget *parent)
    : QTabWidget(parent)
    , m_session(session)
    , m_fields(new FieldList)
    , m_routes(new FieldList)
    , m_json(new CodeView(u"eventJson"_s, tr("Event as JSON")))
{
    setObjectName(u"eventTabs"_s);
    setAccessibleName(tr("Event details"));
    m_fields->setObjectName(u"eventFields"_s);
    m_routes->setObjectName(u"eventRoutes"_s);
    addTab(m_fields, tr("Event"));
    addTab(m_routes, tr("Who Was Told"));
    addTab(m_json, tr("JSON"));
}

void EventDetails::setEvent(const ses::Event &event)
{
    const tables::Sign sign = tables::eventSign(event);
    m_fields->setFields({
        {tr("Event"), sign.word, false, sign},
        {{}, tables::eventSentence(event)},
        {tr("Time"), tables::timeTextLong(event.at)},
        {tr("Recipients"), event.recipients.join(u'\n'), true},
        {tr("Event Type"), ses::toString(event.type), true},
        {tr("Bounce Type"), event.bounceType, true},
        {tr("Sub-Type"), event.subType, true},
        {tr("Diagnostic"), event.diagnostic, true},
        {tr("Message ID"), event.messageId, true},
    });
    QList<FieldList::Field> routes;
    for (const ses::FeedbackRoute &route : event.routes) {
        const tables::Sign used = route.used ? tables::verdictSign(ses::Verdict::Pass)
                                             : tables::Sign{{}, u"state-unknown"_s, tables::Tone::Neutral};
        routes.append({tables::channelName(route.channel),
                       tables::routeSentence(route, m_session->accountName(route.account)), false, used});
    }
    if (routes.isEmpty())
        routes.append({{}, tr("Nobody is told about this event.")});
    m_routes->setFields(routes);
    m_json->setText(tables::prettyJson(event.json));
}

void EventDetails::clear()
{
    m_fields->setFields({});
    m_routes->setFields({});
    m_json->setText({});
}
