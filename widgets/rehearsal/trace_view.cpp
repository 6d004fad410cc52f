// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rehearsal/trace_view.h"

#include "widgets/activity/sign_label.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {

constexpr int placeRole = Qt::UserRole;

tables::Sign markSign(tables::TraceNode::Mark mark)
{
    switch (mark) {
    case tables::TraceNode::Mark::None:
        return {};
    case tables::TraceNode::Mark::Yes:
        return {{}, u"state-delivery"_s, tables::Tone::Positive};
    case tables::TraceNode::Mark::No:
        return {{}, u"state-refused"_s, tables::Tone::Neutral};
    case tables::TraceNode::Mark::Decided:
        return {{}, u"state-decided"_s, tables::Tone::Warning};
    }
    return {};
}

} // namespace

TraceView::TraceView(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"decisionTrace"_s);
    setAccessibleName(tr("Decision details"));
    setHeaderLabels({tr("Statement or Element"), tr("Request and Policy")});
    setAlternatingRowColors(true);
    setMinimumHeight(fontMetrics().height() * 12);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!item || !item->data(0, placeRole).isValid())
            return;
        Q_EMIT placeChosen(m_places.at(item->data(0, placeRole).toInt()));
    });
}

void TraceView::setDecision(const policy::Decision &decision)
{
    const QSignalBlocker blocker(this);
    clear();
    m_places.clear();
    auto *root = new QTreeWidgetItem(this);
    addNode(root, tables::traceOf(decision));
    root->setExpanded(true);
}

void TraceView::addNode(QTreeWidgetItem *item, const tables::TraceNode &node)
{
    const tables::Sign sign = markSign(node.mark);
    item->setText(0, node.text);
    item->setText(1, node.detail);
    item->setToolTip(0, node.text);
    item->setToolTip(1, node.detail);
    item->setIcon(0, SignLabel::icon(sign.icon, sign.tone));
    if (node.place) {
        item->setData(0, placeRole, int(m_places.size()));
        m_places.append(*node.place);
    }
    for (const tables::TraceNode &child : node.children)
        addNode(new QTreeWidgetItem(item), child);
    item->setExpanded(node.mark != tables::TraceNode::Mark::Yes || !item->parent());
}
