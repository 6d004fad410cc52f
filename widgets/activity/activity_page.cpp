// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/activity_page.h"

#include "ses/when_done.h"
#include "tables/message_table.h"
#include "widgets/activity/activity_filters.h"
#include "widgets/activity/list_view.h"
#include "widgets/activity/message_details.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/search_field.h"
#include "widgets/common/session.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int refreshDelay = 100; // ms: a burst of sends is one refresh
constexpr int openDelay = 60;     // ms: arrow keys held down do not load every message on the way

} // namespace

ActivityPage::ActivityPage(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new tables::MessageTable(
          [session](const ses::MessageQuery &query) { return session->backend()->messages(query); },
          [session](const QString &account) { return session->accountName(account); }, this))
    , m_filters(new ActivityFilters(session, this))
    , m_count(new QLabel)
    , m_info(new InfoBar)
    , m_view(new ListView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_details(new MessageDetails(session))
    , m_refresh(new QTimer(this))
    , m_open(new QTimer(this))
{
    setObjectName(u"activityPage"_s);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"activityRows"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_info->setObjectName(u"activityInfo"_s);
    m_count->setObjectName(u"activityCount"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filters);
    layout->addWidget(m_info);
    layout->addWidget(m_count);
    layout->addWidget(splitter, 1);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshDelay);
    m_open->setSingleShot(true);
    m_open->setInterval(openDelay);
    connectParts();
    showState();
}

QWidget *ActivityPage::makeList()
{
    m_view->setObjectName(u"activityTable"_s);
    m_view->setAccessibleName(tr("Messages"));
    m_view->setModel(m_table);
    m_view->setColumnCharacters({24, 14, 24, 24, 0, 18, 16, 24});
    m_filters->searchField()->setResults(m_view);
    m_empty->setObjectName(u"activityEmpty"_s);
    m_empty->button()->setObjectName(u"activityClearFilters"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *again = new QAction(tr("Compose &Again"), m_view);
    again->setObjectName(u"composeAgainAction"_s);
    m_view->addAction(again);
    connect(again, &QAction::triggered, this, [this] {
        if (auto *button = m_details->findChild<QPushButton *>(u"composeAgain"_s))
            button->click();
    });
    return m_stack;
}

void ActivityPage::connectParts()
{
    connect(m_filters, &ActivityFilters::changed, this, &ActivityPage::ask);
    connect(m_empty, &EmptyState::triggered, m_filters, &ActivityFilters::reset);
    connect(m_table, &tables::PagedTableBase::loaded, this, [this] {
        m_info->clear();
        showState();
    });
    connect(m_table, &tables::PagedTableBase::failed, this, [this](const ses::Error &error) {
        m_info->showError(error, tr("The messages cannot be shown."));
        m_info->setAction(tr("Retry"), [this] { ask(); });
        showState();
    });
    connect(m_view, &ListView::currentRowChanged, this, &ActivityPage::showCurrent);
    connect(m_view, &QAbstractItemView::activated, m_details, qOverload<>(&QWidget::setFocus));
    connect(m_details, &MessageDetails::composeRequested, this, &ActivityPage::composeRequested);
    connect(m_refresh, &QTimer::timeout, this, &ActivityPage::refresh);
    connect(m_open, &QTimer::timeout, this, &ActivityPage::loadDetails);
    connect(m_session->backend(), &ses::Backend::changed, this, &ActivityPage::takeChange);
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        m_table->hasAnswer() ? refresh() : ask();
}

void ActivityPage::ask()
{
    m_table->setQuery(m_filters->query());
    showState();
}

void ActivityPage::refresh()
{
    m_table->refresh();
    if (m_wanted > 0)
        m_open->start();
}

void ActivityPage::takeChange(const ses::Change &change)
{
    const bool ours = change.what == ses::Change::What::Messages || change.what == ses::Change::What::Events;
    if (!ours)
        return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_refresh->start();
    // The refresh brings the newest page; an older row that is loaded is asked for by itself.
    const int firstPage = m_table->query().limit;
    if (change.subject.isEmpty() || m_table->rowCount() <= firstPage)
        return;
    const int row = m_table->rowOfMessage(change.subject);
    if (row < firstPage)
        return;
    ses::whenDone(m_session->backend()->message(m_table->rows().at(row).key), this,
                  [this](const ses::Result<ses::Message> &message) {
                      if (message)
                          m_table->update(message->summary);
                  });
}

void ActivityPage::showState()
{
    const bool empty = m_table->hasAnswer() && m_table->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!m_table->hasAnswer())
        m_count->setText(m_table->isLoading() ? tr("Loading...") : QString());
    else
        m_count->setText(tr("%n message(s).", "", std::max(m_table->total(), m_table->rowCount())));
    if (m_filters->isFiltering())
        m_empty->setContent(u"search"_s, tr("No Match"), tr("No message matches the filters."), tr("Clear Filters"));
    else
        m_empty->setContent(u"activity"_s, tr("No Messages"),
                            tr("Nothing was sent yet. Messages that are sent or refused appear here."));
}

void ActivityPage::showCurrent()
{
    const qint64 key = m_view->currentKey();
    if (key == 0 || key == m_wanted)
        return;
    m_wanted = key;
    m_open->start();
}

void ActivityPage::loadDetails()
{
    const int run = ++m_run;
    ses::whenDone(m_session->backend()->message(m_wanted), this, [this, run](const ses::Result<ses::Message> &message) {
        if (run != m_run)
            return;
        if (!message) {
            m_details->clear();
            m_info->showError(message.error(), tr("The message cannot be shown."));
            return;
        }
        m_details->setMessage(*message);
        m_table->update(message->summary);
    });
}

void ActivityPage::showMessage(const QString &messageId)
{
    const int run = ++m_run;
    m_open->stop();
    ses::whenDone(m_session->backend()->messageById(messageId), this,
                  [this, run](const ses::Result<ses::Message> &message) {
                      if (run != m_run)
                          return;
                      if (!message) {
                          m_info->showError(message.error(), tr("The message cannot be shown."));
                          return;
                      }
                      m_wanted = message->summary.key;
                      m_details->setMessage(*message);
                      const int row = m_table->rowOf(m_wanted);
                      if (row >= 0)
                          m_view->setCurrentIndex(m_table->index(row, 0));
                      else
                          m_view->setCurrentIndex({}); // it is filtered away, or further down than what is loaded
                  });
}

void ActivityPage::filterIdentity(const QString &identityName)
{
    m_filters->fixIdentity(identityName);
}
