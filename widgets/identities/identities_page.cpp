// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/identities/identities_page.h"

#include "ses/arn.h"
#include "tables/identity_table.h"
#include "widgets/activity/list_view.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/icons.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/search_field.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/identities/create_identity_dialog.h"
#include "widgets/identities/identity_deletion.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int refreshPause = 100;  // ms; a deletion of many is told once for each
constexpr int retellTime = 60'000; // ms; "3 minutes ago"

} // namespace

IdentitiesPage::IdentitiesPage(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new tables::IdentityTable(
          [session](const ses::IdentityQuery &query) {
              return session->backend()->identities(session->scope(), query);
          },
          this))
    , m_info(new InfoBar(this))
    , m_view(new ListView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_refresh(new QTimer(this))
{
    setObjectName(u"identitiesPage"_s);
    m_view->setObjectName(u"identitiesView"_s);
    m_view->setAccessibleName(tr("Identities"));
    m_view->setModel(m_table);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setSortIndicator(tables::IdentityTable::Name, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->setColumnCharacters({0, 18, 20, 18, 12, 22});
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    makeActions();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::spacing());
    layout->addWidget(makeHeader());
    layout->addWidget(m_info);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_stack, 1);
    m_search->setResults(m_view);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshPause);
    connectParts();
    showState();
}

QWidget *IdentitiesPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(tr("Identities"), header);
    title->setFont(theme::headingFont(1));
    m_create = new QPushButton(icons::get(u"add"_s), tr("&Create Identity..."), header);
    m_create->setObjectName(u"createIdentityButton"_s);
    connect(m_create, &QPushButton::clicked, this, &IdentitiesPage::createIdentity);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(m_create);
    return header;
}

QWidget *IdentitiesPage::makeToolBar()
{
    auto *bar = new QWidget(this);
    m_search = new SearchField(this);
    m_search->setObjectName(u"identityFilter"_s);
    m_search->setPlaceholderText(tr("Part of a name"));
    auto *label = new QLabel(tr("Fi&lter:"), bar);
    label->setBuddy(m_search);
    m_count = new QLabel(bar);
    m_count->setObjectName(u"identityCount"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_count);
    layout->addStretch(1);
    for (QAction *action : {m_open, m_copy, m_delete}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + "Button"_L1);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    return bar;
}

void IdentitiesPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &icon, const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(icons::get(icon), text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(false);
        m_view->addAction(action);
        return action;
    };
    m_open = make(u"openIdentity"_s, u"open"_s, tr("&Open"), Qt::CTRL | Qt::Key_O);
    m_copy = make(u"copyArn"_s, u"copy"_s, tr("Copy &ARN"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_delete = make(u"deleteIdentities"_s, u"delete"_s, tr("&Delete..."), QKeySequence::Delete);
    connect(m_open, &QAction::triggered, this, &IdentitiesPage::openCurrent);
    connect(m_copy, &QAction::triggered, this, &IdentitiesPage::copyArns);
    connect(m_delete, &QAction::triggered, this, &IdentitiesPage::deleteSelected);
}

void IdentitiesPage::connectParts()
{
    connect(m_search, &SearchField::searched, m_table, &tables::IdentityTable::setFilter);
    connect(m_view, &QAbstractItemView::activated, this, &IdentitiesPage::openCurrent);
    connect(m_table, &tables::IdentityTable::loaded, this, &IdentitiesPage::showState);
    connect(m_table, &tables::IdentityTable::failed, this, [this](const ses::Error &error) {
        m_info->showError(error, tr("The identities could not be listed."));
        m_info->setAction(tr("&Try Again"), [this] { m_table->refresh(); });
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IdentitiesPage::updateActions);
    connect(m_refresh, &QTimer::timeout, m_table, &tables::IdentityTable::refresh);
    connect(m_session->backend(), &ses::Backend::changed, this, &IdentitiesPage::takeChange);
    connect(m_session, &Session::scopeChanged, this, &IdentitiesPage::restart);
    auto *minute = new QTimer(this);
    minute->setInterval(retellTime);
    connect(minute, &QTimer::timeout, m_table, &tables::IdentityTable::retellTimes);
    minute->start();
}

void IdentitiesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_stale, false) || m_session->scope().account.isEmpty())
        return;
    if (std::exchange(m_asked, true))
        m_table->refresh();
    else
        m_table->restart();
}

void IdentitiesPage::takeChange(const ses::Change &change)
{
    const bool matters = change.what == ses::Change::What::Identities || change.what == ses::Change::What::Policies ||
                         change.what == ses::Change::What::Messages || change.what == ses::Change::What::Settings;
    const bool here = (change.scope.account.isEmpty() || change.scope.account == m_session->scope().account ||
                       change.what == ses::Change::What::Messages) &&
                      (change.scope.region.isEmpty() || change.scope.region == m_session->scope().region);
    if (!matters || !here)
        return;
    if (isVisible())
        m_refresh->start();
    else
        m_stale = true;
}

void IdentitiesPage::restart()
{
    if (m_session->scope().account.isEmpty())
        return; // nothing to look at: the window welcomes
    m_info->clear();
    m_all = 0;
    m_asked = true;
    m_search->setSearch({});
    m_table->restart();
}

void IdentitiesPage::updateActions()
{
    const auto count = m_view->selectionModel()->selectedRows().size();
    m_open->setEnabled(count == 1);
    m_copy->setEnabled(count > 0);
    m_delete->setEnabled(count > 0);
}

void IdentitiesPage::showState()
{
    updateActions(); // a reset takes the selection away without a word
    if (m_table->query().text.isEmpty())
        m_all = m_table->total();
    m_count->setText(countText());
    const bool empty = m_table->hasAnswer() && m_table->rowCount() == 0;
    if (empty)
        showEmptyState();
    else if (!m_view->currentIndex().isValid() && m_table->rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_table->index(0, 0), QItemSelectionModel::NoUpdate);
    // Keyboard focus must not sit on a hidden list.
    const bool focused = m_view->hasFocus();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (empty && focused)
        m_search->setFocus();
}

void IdentitiesPage::showEmptyState()
{
    m_empty->disconnect(this);
    const QString filter = m_table->query().text;
    if (filter.isEmpty()) {
        m_empty->setContent(
            u"identity"_s, tr("No Identities Yet"),
            tr("Create an identity for a domain or an email address that you own. Once it is verified, you "
               "can send as it and give others the permission to do so."),
            tr("Create Identity..."));
        connect(m_empty, &EmptyState::triggered, this, &IdentitiesPage::createIdentity);
        return;
    }
    m_empty->setContent(
        u"search"_s, tr("No Match"),
        tr("No identity of this account and region has \"%1\" in its name. Check the spelling, or look in "
           "another region.")
            .arg(filter),
        tr("Clear Filter"));
    connect(m_empty, &EmptyState::triggered, this, [this] {
        m_search->setSearch({});
        m_search->setFocus();
    });
}

QString IdentitiesPage::countText() const
{
    if (!m_table->hasAnswer())
        return {};
    if (m_table->query().text.isEmpty())
        return tr("%Ln identity(s)", nullptr, m_table->total());
    return tr("%1 of %Ln identity(s)", nullptr, std::max(m_all, m_table->total()))
        .arg(QLocale().toString(m_table->total()));
}

QList<ses::IdentitySummary> IdentitiesPage::selected() const
{
    QList<ses::IdentitySummary> identities;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        identities.append(m_table->rows().at(index.row()));
    return identities;
}

void IdentitiesPage::openCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        Q_EMIT identityOpened(m_table->rows().at(current.row()).name);
}

void IdentitiesPage::copyArns()
{
    QStringList arns;
    for (const ses::IdentitySummary &identity : selected())
        arns.append(ses::identityArn({m_session->scope().account, identity.region}, identity.name).toString());
    QGuiApplication::clipboard()->setText(arns.join(u'\n'));
    m_session->notify(tr("%Ln ARN(s) copied.", nullptr, int(arns.size())));
}

void IdentitiesPage::createIdentity()
{
    auto *dialog = new CreateIdentityDialog(m_session, this);
    connect(dialog, &CreateIdentityDialog::created, this, &IdentitiesPage::identityOpened);
    dialog->open();
}

void IdentitiesPage::deleteSelected()
{
    deleteIdentities(m_session, this, selected(),
                     [this](const ses::Error &error) { m_info->showError(error, tr("Nothing was deleted.")); });
}
