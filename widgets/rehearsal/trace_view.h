// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/preflight_text.h"

#include <QTreeWidget>

/// A decision as a tree: statements, their elements and conditions, what matched and what decided. Choosing a line with
/// the mouse or the keyboard tells its place.
class TraceView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TraceView(QWidget *parent = nullptr);

    void setDecision(const policy::Decision &decision);

Q_SIGNALS:
    void placeChosen(const tables::TracePlace &place);

private:
    void addNode(QTreeWidgetItem *item, const tables::TraceNode &node);

    QList<tables::TracePlace> m_places; ///< by number in the item's data
};
