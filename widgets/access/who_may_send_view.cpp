// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/access/who_may_send_view.h"

#include "ses/address.h"
#include "tables/who_may_send_export.h"
#include "widgets/access/access_details.h"
#include "widgets/activity/list_view.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/icons.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/search_field.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Table = tables::WhoMaySendTable;

WhoMaySendView::WhoMaySendView(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_survey(new tables::AccessSurvey(session->backend(), this))
    , m_table(new Table(this))
    , m_summary(new QLabel)
    , m_warning(new InfoBar)
    , m_info(new InfoBar)
    , m_search(new SearchField(this))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Stop", "reading policies")))
    , m_export(new QToolButton)
    , m_copy(new QPushButton(icons::get(u"copy"_s), tr("Cop&y")))
    , m_listOrEmpty(new QStackedWidget)
    , m_list(new ListView)
    , m_empty(new EmptyState)
    , m_noMatch(new EmptyState)
    , m_details(new AccessDetails)
{
    setObjectName(u"whoMaySendView"_s);
    m_summary->setObjectName(u"accessSummary"_s);
    m_summary->setFont(theme::headingFont(2));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setAccessibleName(tr("Who may send, in short"));
    m_warning->setObjectName(u"publicAccessWarning"_s);
    m_info->setObjectName(u"accessInfo"_s);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"accessSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({3 * m_list->fontMetrics().height() * 10, 2 * m_list->fontMetrics().height() * 10});
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_warning);
    column->addWidget(m_info);
    column->addWidget(makeBar());
    column->addWidget(makeProgress());
    column->addWidget(splitter, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    setTabOrder(m_search, m_export);
    setTabOrder(m_export, m_copy);
    setTabOrder(m_copy, m_cancel);
    setTabOrder(m_cancel, m_list);
    listen();
    showResult();
}

QWidget *WhoMaySendView::makeBar()
{
    m_search->setObjectName(u"accessFilter"_s);
    m_search->setPlaceholderText(tr("Filter: account, user, action, condition, policy"));
    m_search->setAccessibleName(tr("Filter who may send"));
    m_search->setResults(m_list);
    m_copy->setObjectName(u"copyAccess"_s);
    m_copy->setToolTip(tr("Copy the shown rows for pasting into a table"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_search, 1);
    row->addWidget(makeExport());
    row->addWidget(m_copy);
    return bar;
}

QWidget *WhoMaySendView::makeProgress()
{
    m_progress->setObjectName(u"accessProgress"_s);
    m_progress->setAccessibleName(tr("Reading policies"));
    m_progress->setFormat(tr("Reading policies: identity %v of %m"));
    m_cancel->setObjectName(u"stopAccess"_s);
    m_cancel->setAccessibleName(tr("Stop reading policies"));
    m_progressRow = new QWidget;
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins({});
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    m_progressRow->hide();
    return m_progressRow;
}

QWidget *WhoMaySendView::makeExport()
{
    m_export->setObjectName(u"exportAccess"_s);
    m_export->setText(tr("E&xport"));
    m_export->setIcon(icons::get(u"down"_s));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setToolTip(tr("Save all rows, the filter apart, for an audit or another program"));
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("&CSV…"), this, [this] { exportAs(u"csv"_s); })->setObjectName(u"exportAccessCsv"_s);
    menu->addAction(tr("&JSON…"), this, [this] { exportAs(u"json"_s); })->setObjectName(u"exportAccessJson"_s);
    m_export->setMenu(menu);
    return m_export;
}

QWidget *WhoMaySendView::makeList()
{
    m_list->setObjectName(u"accessTable"_s);
    m_list->setAccessibleName(tr("Who may send"));
    m_list->setModel(m_table);
    m_list->setColumnCharacters({20, 36, 9, 34, 22, 36, 34, 22, 28});
    m_list->horizontalHeader()->setSortIndicator(Table::ReachMark, Qt::DescendingOrder);
    m_list->setSortingEnabled(true);
    m_empty->setObjectName(u"noAccess"_s);
    m_noMatch->setObjectName(u"noAccessMatch"_s);
    m_noMatch->setContent(u"search"_s, tr("No row matches"), tr("No grant has all of these words."),
                          tr("Clear Filter"));
    m_listOrEmpty->setObjectName(u"accessStack"_s);
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    m_listOrEmpty->addWidget(m_noMatch);
    return m_listOrEmpty;
}

void WhoMaySendView::listen()
{
    connect(&m_soon, &QTimer::timeout, this, &WhoMaySendView::readIfWanted);
    connect(m_session->backend(), &ses::Backend::changed, this, [this](const ses::Change &change) {
        using What = ses::Change::What;
        if (change.what == What::Policies || change.what == What::Identities || change.what == What::Accounts)
            refreshSoon();
    });
    connect(m_session, &Session::accountsChanged, this, &WhoMaySendView::refreshSoon);
    connect(m_session, &Session::scopeChanged, this, [this] {
        if (m_chosen && m_identity.isEmpty())
            ask({});
    });
    connect(m_survey, &tables::AccessSurvey::found, m_table, &Table::add);
    connect(m_survey, &tables::AccessSurvey::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(m_survey, &tables::AccessSurvey::finished, this, &WhoMaySendView::finish);
    connect(m_survey, &tables::AccessSurvey::failed, this, [this](const ses::Error &error) {
        m_table->finish();
        m_progressRow->hide();
        m_info->showError(error, tr("The policies could not be read."));
        m_info->setAction(tr("Try Again"), [this] { refreshSoon(); });
        showResult();
    });
    connect(m_table, &Table::loaded, this, &WhoMaySendView::showResult);
    connect(m_search, &SearchField::searched, m_table, &Table::setFilter);
    connect(m_noMatch, &EmptyState::triggered, this, [this] { m_search->setSearch({}); });
    connect(m_cancel, &QPushButton::clicked, m_survey, &tables::AccessSurvey::cancel);
    connect(m_copy, &QPushButton::clicked, this, &WhoMaySendView::copy);
    connect(m_list, &ListView::currentRowChanged, this, &WhoMaySendView::showCurrent);
    const auto open = [this] {
        if (const tables::AccessRow *row = m_table->rowAt(m_list->currentIndex().row()))
            Q_EMIT linkActivated(row->link());
    };
    connect(m_list, &QTableView::activated, this, open);
    connect(m_details, &AccessDetails::openRequested, this, open);
}

void WhoMaySendView::setIdentity(const ses::Identity &identity)
{
    ask(identity.summary.name);
}

void WhoMaySendView::setAccount()
{
    ask({});
}

void WhoMaySendView::ask(const QString &identity)
{
    const bool another = !m_chosen || identity != m_identity || m_survey->surroundings().scope != m_session->scope();
    m_chosen = true;
    m_identity = identity;
    if (another) {
        m_survey->cancel();
        m_table->clear();
        m_info->clear();
        m_warning->clear();
        m_warned.clear();
        m_search->setSearch({});
    }
    m_empty->setContent(u"policy"_s, tr("Only the account itself"),
                        identity.isEmpty()
                            ? tr("No policy of an identity or a user speaks of sending. The account's root user may "
                                 "send always.")
                            : tr("No policy speaks of sending as %1. The account's root user may send always.")
                                  .arg(ses::toDisplay(identity)));
    m_stale = true;
    readIfWanted();
}

void WhoMaySendView::refreshSoon()
{
    m_stale = true;
    m_soon.start();
}

/// A survey that runs comes to its end first: under a stream of changes it would never.
void WhoMaySendView::readIfWanted()
{
    if (!m_chosen || !m_stale || !isVisible() || m_survey->isRunning() || m_session->scope().account.isEmpty())
        return;
    m_stale = false;
    m_info->clear();
    m_table->begin();
    m_progressRow->show();
    m_survey->start(m_session->scope(), m_identity, m_session->accounts());
}

void WhoMaySendView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readIfWanted();
}

void WhoMaySendView::finish(tables::AccessSurvey::End end, int unread)
{
    using End = tables::AccessSurvey::End;
    m_progressRow->hide();
    m_table->finish();
    if (end == End::Cancelled) {
        m_info->showMessage(InfoBar::Kind::Warning, tr("Stopped: the list is not complete."));
        m_info->setAction(tr("Read All"), [this] { refreshSoon(); });
    } else if (end == End::TooMany) {
        m_info->showMessage(InfoBar::Kind::Warning,
                            tr("The list ends at %1 rows. Look at single identities to see all.")
                                .arg(QLocale().toString(tables::AccessSurvey::mostRows)));
    } else if (unread > 0) {
        m_info->showMessage(InfoBar::Kind::Warning,
                            tr("The policies of %n identity(s) could not be read.", nullptr, unread));
        m_info->setAction(tr("Try Again"), [this] { refreshSoon(); });
    }
    showResult();
    if (m_stale)
        m_soon.start();
}

void WhoMaySendView::showResult()
{
    const QList<tables::AccessRow> &all = m_table->allRows();
    const bool reading = m_survey->isRunning();
    m_export->setEnabled(!all.isEmpty() && !reading);
    m_copy->setEnabled(m_table->rowCount() > 0);
    const bool matches = m_table->rowCount() > 0;
    m_listOrEmpty->setCurrentWidget(matches || (reading && all.isEmpty()) ? static_cast<QWidget *>(m_list)
                                    : all.isEmpty()                       ? m_empty
                                                                          : m_noMatch);
    m_details->setVisible(!all.isEmpty());
    if (matches && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_table->index(std::max(0, m_table->rowOf(m_current)), 0));
    showCurrent();
    if (reading || !m_chosen) {
        if (all.isEmpty())
            m_summary->setText(m_chosen ? tr("Reading policies…") : QString());
        return;
    }
    m_summary->setText(tables::accessSummary(all, m_survey->surroundings()));
    const QString warning = tables::publicWarning(all);
    if (warning == m_warned)
        return; // it was said, and perhaps closed
    m_warned = warning;
    if (warning.isEmpty()) {
        m_warning->clear();
        return;
    }
    m_warning->showMessage(InfoBar::Kind::Warning, warning);
    m_warning->setAction(tr("Show"), [this] {
        for (const tables::AccessRow &row : m_table->allRows()) {
            if (row.isPublic()) {
                goTo(row.key);
                return;
            }
        }
    });
}

void WhoMaySendView::showCurrent()
{
    const tables::AccessRow *row = m_table->rowAt(m_list->currentIndex().row());
    if (row)
        m_current = row->key;
    m_details->setRow(row);
}

void WhoMaySendView::goTo(const QString &key)
{
    if (m_table->rowOf(key) < 0)
        m_search->setSearch({});
    const int row = m_table->rowOf(key);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_table->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
    m_list->setFocus(Qt::OtherFocusReason);
}

void WhoMaySendView::copy()
{
    QGuiApplication::clipboard()->setText(tables::accessText(m_table->rows()));
    m_session->notify(tr("%n row(s) copied.", nullptr, m_table->rowCount()));
}
