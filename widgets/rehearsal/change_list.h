// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/suggest.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

/// Ways to turn a decision round, each with a button that changes the draft.
class ChangeList : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    /// `headline` stands above; nothing at all is shown without suggestions and note.
    void show(const QString &headline, const std::vector<policy::Suggestion> &suggestions, const QString &note = {});

Q_SIGNALS:
    void chosen(const policy::TextEdits &edits);

private:
    QLabel *m_headline;
    QLabel *m_note;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_shown;
};
