// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/mailbox_page.h"

#include "ses/when_done.h"
#include "tables/mail_table.h"
#include "widgets/activity/list_view.h"
#include "widgets/activity/mail_reader.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/search_field.h"
#include "widgets/common/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPromise>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int refreshDelay = 100; // ms: several mails of one event come together

/// A backend without a mailbox answers like an empty one.
ses::Future<ses::Page<ses::MailItem>> fetch(Session *session, const ses::MailQuery &query)
{
    if (ses::SimulatorControls *simulator = session->simulator())
        return simulator->mailbox(query);
    QPromise<ses::Result<ses::Page<ses::MailItem>>> promise;
    promise.start();
    promise.addResult(ses::Page<ses::MailItem>{});
    promise.finish();
    return promise.future();
}

} // namespace

MailboxPage::MailboxPage(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new tables::MailTable([session](const ses::MailQuery &query) { return fetch(session, query); }, this))
    , m_search(new SearchField(this))
    , m_count(new QLabel)
    , m_info(new InfoBar)
    , m_view(new ListView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_reader(new MailReader(session))
    , m_refresh(new QTimer(this))
{
    setObjectName(u"mailboxPage"_s);
    m_search->setObjectName(u"mailboxSearch"_s);
    m_search->setPlaceholderText(tr("Address, subject"));
    m_search->setResults(m_view);
    m_count->setObjectName(u"mailboxCount"_s);
    m_info->setObjectName(u"mailboxInfo"_s);
    auto *label = new QLabel(tr("Sear&ch:"));
    label->setBuddy(m_search);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_info);
    layout->addWidget(makeContent(), 1);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshDelay);
    connectParts();
    showState();
}

QWidget *MailboxPage::makeContent()
{
    m_view->setObjectName(u"mailboxTable"_s);
    m_view->setAccessibleName(tr("Mails"));
    m_view->setModel(m_table);
    m_view->setColumnCharacters({21, 25, 28, 28, 0});
    m_empty->setObjectName(u"mailboxEmpty"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"mailboxRows"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_reader);
    return splitter;
}

void MailboxPage::connectParts()
{
    connect(m_search, &SearchField::searched, this, &MailboxPage::ask);
    connect(m_refresh, &QTimer::timeout, m_table, [this] { m_table->refresh(); });
    connect(m_table, &tables::PagedTableBase::loaded, this, [this] {
        m_info->clear();
        showState();
        const int row = m_table->rowOf(m_reader->key());
        if (row >= 0)
            m_reader->setMail(m_table->rows().at(row));
    });
    connect(m_table, &tables::PagedTableBase::failed, this, [this](const ses::Error &error) {
        m_info->showError(error, tr("The mailbox cannot be shown."));
        m_info->setAction(tr("Retry"), [this] { ask(); });
    });
    connect(m_empty, &EmptyState::triggered, this, [this] { m_search->setSearch({}); });
    connect(m_view, &ListView::currentRowChanged, this, &MailboxPage::showCurrent);
    connect(m_view, &QAbstractItemView::activated, m_reader, qOverload<>(&QWidget::setFocus));
    connect(m_session->backend(), &ses::Backend::changed, this, [this](const ses::Change &change) {
        if (change.what != ses::Change::What::Mailbox)
            return;
        if (isVisible())
            m_refresh->start();
        else
            m_stale = true;
    });
}

void MailboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        m_table->refresh();
}

void MailboxPage::ask()
{
    ses::MailQuery query;
    query.text = m_search->text().trimmed();
    m_table->setQuery(query);
}

void MailboxPage::showState()
{
    const bool empty = m_table->hasAnswer() && m_table->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_count->setText(m_table->hasAnswer() ? tr("%n mail(s).", "", std::max(m_table->total(), m_table->rowCount()))
                                          : QString());
    if (!m_session->simulator())
        m_empty->setContent(u"mailbox"_s, tr("No Mailbox"), tr("Only the simulator has a mailbox of its own."));
    else if (!m_search->text().isEmpty())
        m_empty->setContent(u"search"_s, tr("No Match"), tr("No mail matches the search."), tr("Clear Search"));
    else
        m_empty->setContent(u"mailbox"_s, tr("The Mailbox Is Empty"),
                            tr("Verification requests, feedback and delivered mail arrive here."));
}

void MailboxPage::showCurrent()
{
    const int row = m_view->currentIndex().row();
    if (row >= 0)
        m_reader->setMail(m_table->rows().at(row));
}

void MailboxPage::open(const ses::MailItem &mail)
{
    m_reader->setMail(mail);
    const int row = m_table->rowOf(mail.key);
    m_view->setCurrentIndex(row >= 0 ? m_table->index(row, 0) : QModelIndex());
}

void MailboxPage::showVerificationFor(const QString &address)
{
    if (!m_session->simulator())
        return;
    ses::MailQuery query;
    query.text = address;
    ses::whenDone(
        m_session->simulator()->mailbox(query), this,
        [this, address](const ses::Result<ses::Page<ses::MailItem>> &page) {
            if (!page) {
                m_info->showError(page.error(), tr("The mailbox cannot be shown."));
                return;
            }
            const auto found =
                std::find_if(page->rows.begin(), page->rows.end(), [&address](const ses::MailItem &mail) {
                    return mail.kind == ses::MailItem::Kind::Verification && mail.to == address;
                });
            if (found != page->rows.end())
                open(*found);
            else
                m_info->showMessage(
                    InfoBar::Kind::Warning,
                    tr("There is no verification mail to %1. Send a new one from the identity's page.").arg(address));
        });
}
