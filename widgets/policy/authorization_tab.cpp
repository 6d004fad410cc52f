// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/authorization_tab.h"

#include "policy/edits.h"
#include "ses/backend.h"
#include "ses/when_done.h"
#include "tables/policy_table.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/icons.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"
#include "widgets/common/theme.h"
#include "widgets/policy/generator.h"
#include "widgets/policy/policy_editor.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

AuthorizationTab::AuthorizationTab(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new tables::PolicyTable(this))
    , m_stack(new QStackedWidget)
    , m_info(new InfoBar)
    , m_listOrEmpty(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_view(new QTableView)
    , m_create(nullptr)
    , m_edit(new QPushButton(icons::get(u"edit"_s), tr("View/&Edit")))
    , m_copy(new QPushButton(icons::get(u"copy"_s), tr("&Copy")))
    , m_revoke(new QPushButton(icons::get(u"delete"_s), tr("&Revoke")))
    , m_history(new QPushButton(tr("&History…")))
    , m_handOver(new QPushButton(tr("Hand &Over…")))
    , m_editor(new PolicyEditor(session))
{
    setAcceptDrops(true);
    setObjectName(u"authorizationTab"_s);
    m_info->setObjectName(u"authorizationInfo"_s);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_editor);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_info);
    column->addWidget(m_stack, 1);
    makeEditor();
    connect(m_session->backend(), &ses::Backend::changed, this, [this](const ses::Change &change) {
        if (change.what == ses::Change::What::Policies || change.what == ses::Change::What::Identities)
            refresh();
        if (change.what == ses::Change::What::Accounts)
            collectKnownArns();
    });
    updateButtons();
}

QWidget *AuthorizationTab::makeList()
{
    m_view->setObjectName(u"policiesTable"_s);
    m_view->setAccessibleName(tr("Authorization policies"));
    m_view->setModel(m_table);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(tables::PolicyTable::WhoMay, QHeaderView::Stretch);
    const QList<std::pair<int, int>> widths{{tables::PolicyTable::Name, 26},
                                            {tables::PolicyTable::Statements, 14},
                                            {tables::PolicyTable::LastChange, 24},
                                            {tables::PolicyTable::Size, 12}};
    for (const auto &[section, characters] : widths)
        header->resizeSection(section, fontMetrics().averageCharWidth() * characters);
    m_empty->setObjectName(u"noPolicies"_s);
    m_empty->setContent(u"policy"_s, tr("No authorization policies"),
                        tr("Nobody outside of this account may send as this identity. A policy lets others do so."),
                        tr("Use Policy Generator"));
    m_listOrEmpty->addWidget(m_view);
    m_listOrEmpty->addWidget(m_empty);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->addWidget(makeButtons());
    column->addWidget(m_listOrEmpty, 1);
    connect(m_view, &QTableView::activated, this, [this] {
        if (const ses::AttachedPolicy *policy = selected())
            open(*policy);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuthorizationTab::updateButtons);
    connect(m_empty, &EmptyState::triggered, this, &AuthorizationTab::createWithGenerator);
    return list;
}

QToolButton *AuthorizationTab::makeCreateButton()
{
    auto *button = new QToolButton;
    button->setObjectName(u"createPolicy"_s);
    button->setText(tr("Create Policy"));
    button->setIcon(icons::get(u"add"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    menu->addAction(tr("Use Policy &Generator"), this, &AuthorizationTab::createWithGenerator)
        ->setObjectName(u"useGenerator"_s);
    menu->addAction(tr("Create &Custom Policy"), this, [this] { create({}); })->setObjectName(u"createCustom"_s);
    menu->addAction(tr("Create from &Template…"), this,
                    [this] {
                        create({});
                        m_editor->insertTemplate();
                    })
        ->setObjectName(u"createFromTemplate"_s);
    button->setMenu(menu);
    return button;
}

QWidget *AuthorizationTab::makeButtons()
{
    m_create = makeCreateButton();
    m_edit->setObjectName(u"editPolicy"_s);
    m_copy->setObjectName(u"copyPolicy"_s);
    m_copy->setToolTip(tr("Copy the policy document"));
    m_revoke->setObjectName(u"revokePolicy"_s);
    m_history->setObjectName(u"policyHistory"_s);
    m_handOver->setObjectName(u"handOver"_s);
    m_handOver->setToolTip(tr("What a delegate needs to know and to set up"));
    m_history->setToolTip(tr("Every version that was ever attached"));
    m_history->setEnabled(m_session->backend()->rehearsal() != nullptr);
    m_revoke->setToolTip(tr("Delete the policy: what it allowed ends at once"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_create);
    row->addWidget(m_edit);
    row->addWidget(m_copy);
    row->addWidget(m_revoke);
    row->addWidget(m_history);
    row->addWidget(m_handOver);
    row->addStretch();
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const ses::AttachedPolicy *policy = selected())
            open(*policy);
    });
    connect(m_copy, &QPushButton::clicked, this, &AuthorizationTab::copySelected);
    connect(m_revoke, &QPushButton::clicked, this, &AuthorizationTab::revokeSelected);
    connect(m_history, &QPushButton::clicked, this, &AuthorizationTab::showHistory);
    connect(m_handOver, &QPushButton::clicked, this, &AuthorizationTab::handOver);
    auto *del = new QAction(m_view);
    del->setShortcut(QKeySequence::Delete);
    del->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(del);
    connect(del, &QAction::triggered, this, &AuthorizationTab::revokeSelected);
    return bar;
}

void AuthorizationTab::makeEditor()
{
    connect(m_editor, &PolicyEditor::applyRequested, this, &AuthorizationTab::apply);
    connect(m_editor, &PolicyEditor::closeRequested, this, &AuthorizationTab::closeEditor);
}

void AuthorizationTab::setIdentity(const ses::Identity &identity)
{
    const bool same = identity.arn == m_identity.arn;
    m_identity = identity;
    if (!same) {
        m_table->setRows({});
        m_info->clear();
        m_pendingPolicy.clear();
        m_onceListed = nullptr;
        m_listed = false;
        closeEditor();
        collectKnownArns();
        collectSeenValues();
    }
    refresh();
}

void AuthorizationTab::collectKnownArns()
{
    m_knownArns = QStringList{m_identity.arn};
    for (const ses::AccountSummary &account : m_session->accounts()) {
        ses::whenDone(m_session->backend()->users(account.id), this,
                      [this](const ses::Result<QList<ses::User>> &users) {
                          if (!users)
                              return; // completion offers less; nothing else depends on it
                          for (const ses::User &user : *users) {
                              if (!m_knownArns.contains(user.arn))
                                  m_knownArns.append(user.arn);
                          }
                      });
    }
}

void AuthorizationTab::refresh()
{
    if (m_identity.arn.isEmpty())
        return;
    const int asked = ++m_asked;
    ses::whenDone(m_session->backend()->policies(m_session->scope(), m_identity.summary.name), this,
                  [this, asked](const ses::Result<QList<ses::AttachedPolicy>> &policies) {
                      if (asked == m_asked)
                          showPolicies(policies);
                  });
}

void AuthorizationTab::showPolicies(const ses::Result<QList<ses::AttachedPolicy>> &policies)
{
    if (!policies) {
        // An identity that was deleted a moment ago has no policies; its page is about to go.
        if (policies.error().code != ses::ErrorCode::NotFound) {
            m_info->showError(policies.error(), tr("The policies could not be read."));
            m_info->setAction(tr("Try Again"), [this] { refresh(); });
        }
        return;
    }
    m_policies = *policies;
    m_table->setRows(m_policies);
    if (m_stack->currentWidget() == m_editor)
        m_editor->setSurroundings(othersThan(m_editor->policyName()), m_seenValues);
    m_listOrEmpty->setCurrentWidget(m_policies.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    m_listed = true;
    updateButtons();
    openPending();
    if (const auto open = std::exchange(m_onceListed, nullptr))
        open();
}

void AuthorizationTab::showPolicy(const QString &name, int statement)
{
    m_pendingPolicy = name;
    m_pendingStatement = statement;
    if (m_table->rowOf(name) >= 0)
        openPending();
    else
        refresh();
}

void AuthorizationTab::openPending()
{
    const int row = m_table->rowOf(m_pendingPolicy);
    if (m_pendingPolicy.isEmpty() || row < 0)
        return;
    m_pendingPolicy.clear();
    const ses::AttachedPolicy policy = m_table->rows().at(row);
    const bool shown = m_stack->currentWidget() == m_editor;
    if (shown && m_editor->policyName() != policy.name && !m_editor->mayLeave())
        return;
    if (!shown || m_editor->policyName() != policy.name)
        open(policy);
    m_editor->goToStatement(m_pendingStatement);
}

bool AuthorizationTab::hasUnsavedChanges() const
{
    return m_stack->currentWidget() == m_editor && m_editor->isModified();
}

bool AuthorizationTab::mayLeave()
{
    return !hasUnsavedChanges() || m_editor->mayLeave();
}

const ses::AttachedPolicy *AuthorizationTab::selected() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    return &m_table->rows().at(rows.first().row());
}

void AuthorizationTab::updateButtons()
{
    const bool any = selected() != nullptr;
    m_handOver->setEnabled(m_table->rowCount() > 0);
    for (QPushButton *button : {m_edit, m_copy, m_revoke})
        button->setEnabled(any);
}

QString AuthorizationTab::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; m_table->rowOf(name) >= 0; ++number)
        name = u"%1-%2"_s.arg(wanted).arg(number);
    return name;
}

void AuthorizationTab::createWithGenerator()
{
    create(QByteArray::fromStdString(policy::edits::newPolicy({Generator::skeleton(m_identity.arn, false)})));
}

void AuthorizationTab::create(const QByteArray &text)
{
    edit(freeName(u"policy"_s), {}, text, true);
    const QString first = text.isEmpty() ? u"policyJson"_s : u"newPrincipal0"_s;
    if (auto *field = m_editor->findChild<QWidget *>(first))
        field->setFocus(Qt::OtherFocusReason);
}

void AuthorizationTab::open(const ses::AttachedPolicy &policy)
{
    edit(policy.name, policy.text, policy.text, false);
}

void AuthorizationTab::edit(const QString &name, const QByteArray &attached, const QByteArray &text, bool isNew)
{
    PolicyEditor::Target target;
    target.kind = policy::DocumentKind::SesIdentity;
    target.identityArn = m_identity.arn;
    target.policyName = name;
    target.attachedText = attached;
    target.nameEditable = isNew;
    target.knownArns = m_knownArns;
    for (const ses::AttachedPolicy &other : m_table->rows())
        target.takenNames.append(other.name);
    target.owner = m_session->scope();
    target.identity = m_identity.summary.name;
    target.others = othersThan(name);
    target.seenValues = m_seenValues;
    m_info->clear();
    m_editor->load(target, text);
    m_stack->setCurrentWidget(m_editor);
}

void AuthorizationTab::copySelected()
{
    if (const ses::AttachedPolicy *policy = selected()) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(policy->text));
        m_session->notify(tr("Policy document copied."));
    }
}

void AuthorizationTab::revokeSelected()
{
    const ses::AttachedPolicy *policy = selected();
    if (!policy)
        return;
    const QString name = policy->name;
    ses::Backend *backend = m_session->backend();
    ses::whenDone(backend->deletePolicy(m_session->scope(), m_identity.summary.name, name), this,
                  [this, name, backend](const ses::Result<QString> &token) {
                      if (!token) {
                          m_info->showError(token.error(), tr("The policy %1 was not revoked.").arg(name));
                          return;
                      }
                      if (token->isEmpty()) {
                          m_session->notify(tr("Policy %1 revoked.").arg(name));
                          return;
                      }
                      m_session->notify(tr("Policy %1 revoked.").arg(name), tr("Undo"),
                                        [backend, undo = *token] { backend->undoDelete(undo); });
                  });
}

void AuthorizationTab::apply(const QString &name, const QByteArray &text)
{
    const QString identity = m_identity.arn;
    ses::AttachedPolicy policy;
    policy.name = name;
    policy.text = text;
    policy.changedAt = QDateTime::currentDateTimeUtc();
    ses::whenDone(m_session->backend()->putPolicy(m_session->scope(), m_identity.summary.name, policy), this,
                  [this, identity](const ses::Result<> &done) {
                      if (identity != m_identity.arn)
                          return; // the person went on to another identity
                      if (done)
                          m_editor->markApplied();
                      else
                          m_editor->showRefusal(done.error());
                  });
}

void AuthorizationTab::closeEditor()
{
    m_stack->setCurrentIndex(0);
    m_editor->load({}, {});
    if (m_listOrEmpty->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
}
