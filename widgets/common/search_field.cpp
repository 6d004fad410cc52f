// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/search_field.h"

#include "widgets/common/icons.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 150; // ms

} // namespace

SearchField::SearchField(QWidget *page)
    : QLineEdit(page)
    , m_pause(new QTimer(this))
{
    setClearButtonEnabled(true);
    addAction(icons::get(u"search"_s), LeadingPosition);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::search);
    auto *find = new QShortcut(QKeySequence::Find, page);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

void SearchField::setSearch(const QString &text)
{
    setText(text);
    search();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        setSearch({});
        return;
    }
    if (event->key() == Qt::Key_Down && m_results) {
        m_results->setFocus(Qt::OtherFocusReason);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::search()
{
    m_pause->stop();
    const QString wanted = text().trimmed();
    if (wanted == m_last)
        return;
    m_last = wanted;
    Q_EMIT searched(wanted);
}
