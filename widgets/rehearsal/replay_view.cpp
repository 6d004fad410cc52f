// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rehearsal/replay_view.h"

#include "tables/replay_table.h"
#include "widgets/activity/list_view.h"
#include "widgets/common/session.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMessages = 100'000;

} // namespace

ReplayView::ReplayView(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sentence(new QLabel)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("&Stop")))
    , m_view(new ListView)
    , m_table(new tables::ReplayTable(this))
{
    setObjectName(u"replayView"_s);
    m_sentence->setObjectName(u"replaySentence"_s);
    m_sentence->setWordWrap(true);
    m_progress->setObjectName(u"replayProgress"_s);
    m_progress->setAccessibleName(tr("Messages asked"));
    m_stop->setObjectName(u"stopReplay"_s);
    m_view->setObjectName(u"replayTable"_s);
    m_view->setAccessibleName(tr("Messages that would be decided differently"));
    m_view->setModel(m_table);
    m_view->setColumnCharacters({16, 27, 24, 26, 24, 0});
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT messageChosen(m_table->rows().at(index.row()).key); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_watcher.isRunning())
            m_watcher.cancel();
        else
            replay(m_draft);
    });
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReplayView::finish);
}

ReplayView::~ReplayView()
{
    m_watcher.cancel();
}

void ReplayView::replay(const ses::PolicyDraft &draft)
{
    m_draft = draft;
    ses::Rehearsal *rehearsal = m_session->backend()->rehearsal();
    if (!rehearsal) {
        m_sentence->setText(tr("This backend cannot replay messages."));
        setRunning(false);
        m_stop->hide();
        return;
    }
    m_sentence->setText(tr("Asking the messages that were sent with this identity again…"));
    setRunning(true);
    m_watcher.setFuture(rehearsal->replay(draft, mostMessages));
}

void ReplayView::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_stop->setText(running ? tr("&Stop") : tr("Ask &Again"));
}

void ReplayView::finish()
{
    setRunning(false);
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        m_sentence->setText(tr("Stopped."));
        return;
    }
    m_stop->hide();
    const ses::Result<ses::Replay> result = m_watcher.result();
    if (!result) {
        m_sentence->setText(result.error().message);
        return;
    }
    m_table->setRows(result->changes);
    m_view->setVisible(!result->changes.isEmpty());
    m_sentence->setText(tables::replaySentence(*result));
    const int changes = result->nowAllowed + result->nowDenied;
    if (changes > result->changes.size())
        m_sentence->setText(
            tr("%1 The newest %2 are listed.").arg(m_sentence->text(), QLocale().toString(result->changes.size())));
    Q_EMIT replayed(changes);
}
