// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/findings_panel.h"

#include "tables/findings_table.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/policy/policy_text.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// Draws the severity's icon before its word.
class SeverityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString icon = index.data(tables::FindingsTable::IconRole).toString();
        if (icon.isEmpty())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icons::get(icon, roleOf(tables::Tone(index.data(tables::FindingsTable::ToneRole).toInt())));
    }

private:
    static theme::Role roleOf(tables::Tone tone)
    {
        if (tone == tables::Tone::Negative)
            return theme::Role::Negative;
        return tone == tables::Tone::Warning ? theme::Role::Warning : theme::Role::Accent;
    }
};

/// A fix that only mends the writing: applied without asking, and by Fix All.
const policy::Fix *harmlessFix(const policy::Finding &finding)
{
    const bool any = !finding.fixes.empty() && finding.fixes.front().effect == policy::Fix::Effect::None;
    // A suggestion is a matter of taste: the person picks it, or not.
    return any && finding.severity != policy::Severity::Suggestion ? &finding.fixes.front() : nullptr;
}

} // namespace

FindingsPanel::FindingsPanel(PolicyText *text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_table(new tables::FindingsTable(this))
    , m_summary(new QLabel)
    , m_fix(new QPushButton(icons::get(u"fix"_s), tr("&Fix")))
    , m_fixAll(new QPushButton(tr("Fix A&ll")))
    , m_view(new QTableView)
{
    m_view->setModel(m_table);
    m_view->setObjectName(u"problemsTable"_s);
    m_view->setAccessibleName(tr("Problems of the policy"));
    m_view->setItemDelegateForColumn(tables::FindingsTable::Severity, new SeverityDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::spacing());
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(tables::FindingsTable::Message, QHeaderView::Stretch);
    header->resizeSection(tables::FindingsTable::Severity, fontMetrics().averageCharWidth() * 18);
    header->resizeSection(tables::FindingsTable::Line, fontMetrics().averageCharWidth() * 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::spacing() / 2);
    column->addWidget(makeBar());
    column->addWidget(m_view);

    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const policy::Finding *finding = m_table->finding(index.row()))
            Q_EMIT goToRequested(finding->range);
    });
    connect(m_view, &QTableView::customContextMenuRequested, this, &FindingsPanel::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsPanel::updateButtons);
    connect(m_text, &PolicyText::read, this, &FindingsPanel::readAgain);
    connect(m_text, &PolicyText::readingBegan, this, &FindingsPanel::updateButtons);
    readAgain();
}

QWidget *FindingsPanel::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    m_summary->setObjectName(u"problemsSummary"_s);
    m_fix->setObjectName(u"fixProblem"_s);
    m_fix->setToolTip(tr("Apply the first fix of the selected problem"));
    m_fixAll->setObjectName(u"fixAllProblems"_s);
    m_fixAll->setToolTip(tr("Apply all fixes that change nothing about who may send"));
    row->addWidget(m_summary, 1);
    row->addWidget(m_fix);
    row->addWidget(m_fixAll);
    connect(m_fix, &QPushButton::clicked, this, &FindingsPanel::fixCurrent);
    connect(m_fixAll, &QPushButton::clicked, this, &FindingsPanel::fixAll);
    return bar;
}

void FindingsPanel::readAgain()
{
    const PolicyReading &reading = *m_text->reading();
    m_table->setFindings(reading.check.findings, reading.document.text());
    m_summary->setText(tables::findingsSummary(reading.check));
    updateButtons();
}

void FindingsPanel::updateButtons()
{
    const bool current = !m_text->isReading();
    const policy::Finding *finding = m_table->finding(m_view->currentIndex().row());
    m_fix->setEnabled(current && finding && !finding->fixes.empty());
    if (finding && !finding->fixes.empty())
        m_fix->setToolTip(tables::fixText(finding->fixes.front()));
    const policy::Findings &all = m_table->findings();
    m_fixAll->setEnabled(current && std::any_of(all.begin(), all.end(), harmlessFix));
    if (m_text->isReading())
        m_summary->setText(tr("Reading the text…"));
}

void FindingsPanel::openMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position).isValid() ? m_view->indexAt(position) : m_view->currentIndex();
    const policy::Finding *finding = m_table->finding(index.row());
    if (!finding || m_text->isReading())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Go to &Line"), this, [this, range = finding->range] { Q_EMIT goToRequested(range); });
    menu->addSeparator();
    for (const policy::Fix &fix : finding->fixes)
        menu->addAction(icons::get(u"fix"_s), tables::fixText(fix), this,
                        [this, edits = fix.edits] { m_text->apply(edits); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void FindingsPanel::fixCurrent()
{
    const policy::Finding *finding = m_table->finding(m_view->currentIndex().row());
    if (finding && !finding->fixes.empty())
        m_text->apply(policy::TextEdits(finding->fixes.front().edits));
}

void FindingsPanel::fixAll()
{
    // One fix may settle or move others, so each is taken from a fresh reading; all are one step back.
    constexpr int mostFixes = 200;
    for (int i = 0; i < mostFixes; ++i) {
        const policy::Findings &findings = m_text->reading()->check.findings;
        const auto next = std::find_if(findings.begin(), findings.end(), harmlessFix);
        if (next == findings.end() || !m_text->apply(policy::TextEdits(harmlessFix(*next)->edits), u"fixAll"_s))
            return;
    }
}

#include "findings_panel.moc"
