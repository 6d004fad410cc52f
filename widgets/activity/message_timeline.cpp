// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/message_timeline.h"

#include "ses/when_done.h"
#include "tables/event_table.h"
#include "widgets/activity/event_details.h"
#include "widgets/activity/list_view.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int reloadDelay = 50; // ms: several events of one message come together

} // namespace

MessageTimeline::MessageTimeline(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new tables::EventTable(this))
    , m_view(new ListView)
    , m_details(new EventDetails(session))
    , m_status(new QLabel(this))
    , m_info(new InfoBar(this))
    , m_reload(new QTimer(this))
{
    setObjectName(u"messageTimeline"_s);
    m_view->setObjectName(u"timelineTable"_s);
    m_view->setAccessibleName(tr("Events of the message"));
    m_view->setModel(m_table);
    m_view->setColumnCharacters({24, 23, 24, 0});
    m_status->setObjectName(u"timelineStatus"_s);
    m_status->setWordWrap(true);
    m_info->setObjectName(u"timelineInfo"_s);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_view);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({640, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_status);
    layout->addWidget(m_info);
    layout->addWidget(splitter, 1);

    m_reload->setSingleShot(true);
    m_reload->setInterval(reloadDelay);
    connect(m_reload, &QTimer::timeout, this, &MessageTimeline::load);
    connect(m_view, &ListView::currentRowChanged, this, [this] {
        m_chosen = m_chosen || !m_choosing;
        showCurrent();
    });
    connect(session->backend(), &ses::Backend::changed, this, [this](const ses::Change &change) {
        const bool ours = change.subject.isEmpty() || change.subject == m_messageId;
        if (change.what == ses::Change::What::Events && ours && !m_messageId.isEmpty())
            m_reload->start();
    });
    showStatus();
}

const QList<ses::Event> &MessageTimeline::events() const
{
    return m_table->events();
}

void MessageTimeline::setMessage(const QString &messageId)
{
    m_messageId = messageId;
    m_chosen = false;
    ++m_run;
    m_info->clear();
    takeEvents({});
    if (!messageId.isEmpty())
        load();
}

void MessageTimeline::load()
{
    const int run = ++m_run;
    ses::whenDone(m_session->backend()->events(m_messageId), this,
                  [this, run](const ses::Result<QList<ses::Event>> &events) {
                      if (run != m_run)
                          return;
                      if (!events) {
                          m_info->showError(events.error(), tr("The events cannot be shown."));
                          return;
                      }
                      m_info->clear();
                      takeEvents(*events);
                      Q_EMIT loaded();
                  });
}

void MessageTimeline::takeEvents(const QList<ses::Event> &events)
{
    const QScopedValueRollback<bool> guard(m_choosing, true);
    const qint64 key = m_view->currentKey();
    m_table->setEvents(events);
    const auto &rows = m_table->events();
    const auto same =
        std::find_if(rows.begin(), rows.end(), [key](const ses::Event &event) { return event.key == key; });
    const int row = m_chosen && same != rows.end() ? int(same - rows.begin()) : int(rows.size()) - 1;
    m_view->setCurrentIndex(m_table->index(row, 0));
    showStatus();
    showCurrent();
}

void MessageTimeline::showStatus()
{
    const auto &events = m_table->events();
    if (m_messageId.isEmpty()) {
        m_status->setText(tr("A message that was refused has no events."));
        return;
    }
    const bool onlySent = std::all_of(events.begin(), events.end(),
                                      [](const ses::Event &event) { return event.type == ses::EventType::Send; });
    if (events.isEmpty())
        m_status->setText(tr("Waiting for events."));
    else if (onlySent)
        m_status->setText(tr("Sent. Waiting for the answer of the receiving server."));
    else
        m_status->setText(tr("%n event(s).", "", int(events.size())));
}

void MessageTimeline::showCurrent()
{
    const int row = m_view->currentIndex().row();
    m_details->setEnabled(row >= 0);
    if (row >= 0)
        m_details->setEvent(m_table->events().at(row));
    else
        m_details->clear();
}
