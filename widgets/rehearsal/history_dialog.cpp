// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rehearsal/history_dialog.h"

#include "ses/when_done.h"
#include "widgets/activity/list_view.h"
#include "widgets/common/info_bar.h"
#include "widgets/common/session.h"
#include "widgets/rehearsal/diff_view.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What stands after the moment; of a removal nothing.
QString textOf(const tables::PolicyMoment &moment)
{
    return QString::fromUtf8(moment.version.text.value_or(QByteArray()));
}

/// What restoring a moment attaches: a removal is undone by the text before it.
QByteArray restorable(const tables::PolicyMoment &moment)
{
    return moment.version.text.value_or(moment.before);
}

QString moment(const tables::PolicyMoment &moment)
{
    return tables::timeText(moment.version.at);
}

} // namespace

HistoryDialog::HistoryDialog(Session *session, const ses::Scope &scope, const QString &identity, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_scope(scope)
    , m_identity(identity)
    , m_table(new tables::PolicyHistoryTable(this))
    , m_info(new InfoBar)
    , m_view(new ListView)
    , m_title(new QLabel)
    , m_diff(new DiffView)
    , m_restore(new QPushButton(tr("&Restore")))
    , m_edit(new QPushButton(tr("Open in &Editor")))
    , m_copy(new QPushButton(tr("&Copy")))
{
    setObjectName(u"historyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(identity.isEmpty() ? tr("History of Policies") : tr("History of Policies of %1").arg(identity));
    m_view->setObjectName(u"historyTable"_s);
    m_view->setAccessibleName(tr("Versions of policies"));
    m_view->setModel(m_table);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setColumnCharacters({27, 18, identity.isEmpty() ? 24 : 0, 14, 10, 14});
    m_view->setColumnHidden(tables::PolicyHistoryTable::Identity, !identity.isEmpty());
    auto *sides = new QSplitter;
    sides->setObjectName(u"historySides"_s);
    sides->addWidget(m_view);
    sides->addWidget(makeRight());
    sides->setChildrenCollapsible(false);
    const int unit = fontMetrics().averageCharWidth();
    sides->setSizes({unit * (identity.isEmpty() ? 112 : 92), unit * 70});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_info);
    column->addWidget(sides, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 185, fontMetrics().height() * 36);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryDialog::showSelected);
    connect(session->backend(), &ses::Backend::changed, this, [this](const ses::Change &change) {
        if (change.what == ses::Change::What::Policies || change.what == ses::Change::What::Identities)
            load();
    });
    load();
    showSelected();
}

QWidget *HistoryDialog::makeRight()
{
    m_title->setObjectName(u"historyTitle"_s);
    m_title->setWordWrap(true);
    m_restore->setObjectName(u"restoreVersion"_s);
    m_restore->setToolTip(tr("Attach this version again; what is attached now stays in the history"));
    m_edit->setObjectName(u"editVersion"_s);
    m_copy->setObjectName(u"copyVersion"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_restore, m_edit, m_copy}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_diff, 1);
    column->addStretch();
    column->addLayout(row);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        const tables::PolicyMoment chosen = selected().last();
        Q_EMIT editRequested(chosen.version.identity, chosen.version.name, restorable(chosen));
        close();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(restorable(selected().last())));
        m_session->notify(tr("Policy document copied."));
    });
    return right;
}

void HistoryDialog::selectPolicy(const QString &name)
{
    m_wanted = name;
}

void HistoryDialog::load()
{
    ses::Rehearsal *rehearsal = m_session->backend()->rehearsal();
    if (!rehearsal) {
        m_info->showMessage(InfoBar::Kind::Information, tr("This backend keeps no history of policies."));
        return;
    }
    ses::whenDone(rehearsal->policyHistory(m_scope, m_identity), this,
                  [this](const ses::Result<QList<ses::PolicyVersion>> &versions) {
                      if (!versions) {
                          m_info->showError(versions.error(), tr("The history could not be read."));
                          return;
                      }
                      m_table->setRows(tables::momentsOf(*versions));
                      if (m_view->selectionModel()->hasSelection() || m_table->rowCount() == 0)
                          return showSelected();
                      int row = 0;
                      for (int i = 0; !m_wanted.isEmpty() && i < m_table->rowCount(); ++i) {
                          if (m_table->rows().at(i).version.name == m_wanted) {
                              row = i;
                              break;
                          }
                      }
                      // Not selectRow(): it looks at Shift and Ctrl, which may have opened this dialog.
                      const QModelIndex index = m_table->index(row, 0);
                      m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                                           QItemSelectionModel::Rows);
                  });
}

QList<tables::PolicyMoment> HistoryDialog::selected() const
{
    QList<tables::PolicyMoment> moments;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        moments.append(m_table->rows().at(index.row()));
    std::sort(moments.begin(), moments.end(),
              [](const tables::PolicyMoment &a, const tables::PolicyMoment &b) { return a.number < b.number; });
    return moments.size() > 2 ? QList<tables::PolicyMoment>{moments.first(), moments.last()} : moments;
}

const tables::PolicyMoment *HistoryDialog::newestOf(const tables::PolicyMoment &moment) const
{
    for (const tables::PolicyMoment &each : m_table->rows()) {
        if (each.version.identity == moment.version.identity && each.version.name == moment.version.name)
            return &each;
    }
    return nullptr;
}

void HistoryDialog::showSelected()
{
    const QList<tables::PolicyMoment> moments = selected();
    const bool one = moments.size() == 1;
    const tables::PolicyMoment *newest = one ? newestOf(moments.first()) : nullptr;
    const bool isAttached = newest && newest->number == moments.first().number && moments.first().version.text;
    m_restore->setEnabled(one && !isAttached);
    m_edit->setEnabled(one);
    m_copy->setEnabled(one);
    m_diff->setVisible(!moments.isEmpty());
    if (moments.isEmpty()) {
        m_title->setText(m_table->rowCount() == 0
                             ? tr("No policy was ever attached.")
                             : tr("Choose a version to see what it changed, or two to compare them."));
        return;
    }
    if (one) {
        m_title->setText(
            tr("%1, %2: what changed", "policy, time").arg(moments.first().version.name, moment(moments.first())));
        m_diff->show(QString::fromUtf8(moments.first().before), textOf(moments.first()),
                     tr("Nothing was attached under this name before. The whole text is new."));
        return;
    }
    m_title->setText(tr("From %1, %2 to %3, %4", "policy, time, policy, time")
                         .arg(moments.first().version.name, moment(moments.first()), moments.last().version.name,
                              moment(moments.last())));
    m_diff->show(textOf(moments.first()), textOf(moments.last()));
}

void HistoryDialog::restore()
{
    const tables::PolicyMoment chosen = selected().last();
    const tables::PolicyMoment *newest = newestOf(chosen);
    const std::optional<QByteArray> attached = newest ? newest->version.text : std::nullopt;
    ses::Backend *backend = m_session->backend();
    const ses::Scope scope = m_scope;
    const QString identity = chosen.version.identity;
    const QString name = chosen.version.name;
    const auto put = [backend, scope, identity, name](const QByteArray &text) {
        return backend->putPolicy(scope, identity, {name, text, QDateTime::currentDateTimeUtc()});
    };
    m_info->clear();
    ses::whenDone(put(restorable(chosen)), this, [=, this](const ses::Result<> &done) {
        if (!done) {
            m_info->showError(done.error(), tr("The version was not restored."));
            return;
        }
        m_session->notify(tr("Policy %1 restored.").arg(name), tr("Undo"), [=] {
            if (attached)
                put(*attached);
            else
                backend->deletePolicy(scope, identity, name);
        });
    });
}
