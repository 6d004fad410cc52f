// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rehearsal/case_list.h"

#include "widgets/activity/sign_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/rehearsal/case_keeper.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

CaseList::CaseList(CaseKeeper *keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_summary(new QLabel)
    , m_list(new QListWidget)
    , m_allow(new QPushButton(tr("Save: Must Be &Allowed")))
    , m_deny(new QPushButton(tr("Save: Must Be &Denied")))
    , m_remove(new QToolButton)
{
    m_summary->setObjectName(u"casesSummary"_s);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"casesList"_s);
    m_list->setAccessibleName(tr("Saved cases"));
    m_list->setMinimumHeight(fontMetrics().height() * 6);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_allow->setObjectName(u"saveAllowedCase"_s);
    m_deny->setObjectName(u"saveDeniedCase"_s);
    m_remove->setObjectName(u"removeCase"_s);
    m_remove->setIcon(icons::get(u"delete"_s));
    m_remove->setToolTip(tr("Remove Case"));
    m_remove->setAccessibleName(tr("Remove Case"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_allow);
    buttons->addWidget(m_deny);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_summary);
    column->addLayout(buttons);
    column->addWidget(m_list);

    auto *del = new QAction(m_list);
    del->setShortcut(QKeySequence::Delete);
    del->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(del);
    connect(del, &QAction::triggered, this, &CaseList::removeCurrent);
    connect(m_remove, &QToolButton::clicked, this, &CaseList::removeCurrent);
    connect(m_allow, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_deny, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT trialChosen(m_keeper->cases().at(m_list->row(item)).trial); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_keeper, &CaseKeeper::changed, this, &CaseList::showCases);
    setCurrent({});
    showCases();
}

void CaseList::setCurrent(const ses::Trial &trial)
{
    m_current = trial;
    const bool any = !trial.request.principalArn.isEmpty();
    m_allow->setEnabled(any);
    m_deny->setEnabled(any);
}

void CaseList::save(bool mustBeAllowed)
{
    tables::PolicyCase added{tables::caseNameOf(m_current), mustBeAllowed, m_current};
    added.trial.draft.reset();
    m_keeper->add(added);
}

void CaseList::removeCurrent()
{
    if (m_list->currentRow() >= 0)
        m_keeper->remove(m_list->currentRow());
}

void CaseList::showCases()
{
    const QList<tables::PolicyCase> &cases = m_keeper->cases();
    while (m_list->count() > cases.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < cases.size())
        m_list->addItem(QString());
    for (int i = 0; i < cases.size(); ++i) {
        const tables::Sign sign = tables::caseSign(cases.at(i), m_keeper->allowed(i));
        QListWidgetItem *item = m_list->item(i);
        item->setText(tr("%1: %2", "case, what became of it").arg(cases.at(i).name, sign.word));
        item->setToolTip(item->text());
        item->setIcon(SignLabel::icon(sign.icon, sign.tone));
    }
    m_list->setVisible(!cases.isEmpty());
    m_remove->setVisible(!cases.isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
    const int failing = int(m_keeper->failing().size());
    if (cases.isEmpty())
        m_summary->setText(tr("Save a request as a test of this policy: it is asked again on every change."));
    else if (failing > 0)
        m_summary->setText(tr("%n case(s) fail.", "", failing));
    else
        m_summary->setText(tr("%n case(s), none fails.", "", int(cases.size())));
}
