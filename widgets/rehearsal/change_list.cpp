// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rehearsal/change_list.h"

#include "tables/finding_text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

ChangeList::ChangeList(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel)
    , m_note(new QLabel)
    , m_rows(new QVBoxLayout)
{
    m_headline->setObjectName(u"changesHeadline"_s);
    m_headline->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_note->setObjectName(u"changesNote"_s);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_headline);
    column->addWidget(m_note);
    column->addLayout(m_rows);
    hide();
}

void ChangeList::show(const QString &headline, const std::vector<policy::Suggestion> &suggestions, const QString &note)
{
    for (QWidget *row : std::as_const(m_shown)) {
        row->hide();
        row->deleteLater(); // one of its buttons may be the sender of the change that ends it
    }
    m_shown.clear();
    m_headline->setText(headline);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    for (const policy::Suggestion &suggestion : suggestions) {
        const QString title = tables::fixText({suggestion.title, suggestion.edits, suggestion.effect});
        auto *row = new QWidget;
        auto *text = new QLabel(title);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        auto *apply = new QPushButton(tr("Change Draft"));
        apply->setObjectName(u"changeDraft%1"_s.arg(m_shown.size()));
        apply->setAccessibleName(tr("Change draft: %1").arg(title));
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->addWidget(text, 1);
        line->addWidget(apply);
        connect(apply, &QPushButton::clicked, this, [this, edits = suggestion.edits] { Q_EMIT chosen(edits); });
        m_rows->addWidget(row);
        m_shown.append(row);
    }
    setVisible(!suggestions.empty() || !note.isEmpty());
}
