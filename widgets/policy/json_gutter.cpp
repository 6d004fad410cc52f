// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/json_gutter.h"

#include "tables/finding_text.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/policy/json_editor.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace {

theme::Role roleOf(policy::Severity severity)
{
    switch (severity) {
    case policy::Severity::Error:
        return theme::Role::Negative;
    case policy::Severity::Security:
        return theme::Role::Security;
    case policy::Severity::Warning:
        return theme::Role::Warning;
    case policy::Severity::Suggestion:
        return theme::Role::Accent;
    }
    return theme::Role::Muted;
}

} // namespace

JsonGutter::JsonGutter(JsonEditor *editor)
    : QWidget(editor)
    , m_editor(editor)
{
    setObjectName(QStringLiteral("jsonGutter"));
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight);
}

int JsonGutter::signSize() const
{
    return m_editor->fontMetrics().height();
}

QSize JsonGutter::sizeHint() const
{
    const QString widest(QString::number(std::max(99, m_editor->blockCount())).size(), u'8');
    return {signSize() + m_editor->fontMetrics().horizontalAdvance(widest) + theme::spacing() * 2, 0};
}

void JsonGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(m_editor->font());
    m_editor->forVisibleLines([&](int line, const QRect &row) {
        const bool current = line == m_editor->textCursor().blockNumber();
        painter.setPen(current ? palette().color(QPalette::Text) : theme::color(theme::Role::Muted, palette()));
        const QRect text(0, row.top(), width() - theme::spacing(), m_editor->fontMetrics().height());
        painter.drawText(text, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, QString::number(line + 1));
        if (const policy::Finding *worst = m_editor->worstOfLine(line)) {
            const QIcon icon = icons::get(tables::severitySign(worst->severity).icon, roleOf(worst->severity));
            icon.paint(&painter, QRect(theme::spacing() / 2, row.top(), signSize(), signSize()));
        }
    });
}

bool JsonGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), m_editor->toolTipOfLine(m_editor->lineAt(help->pos().y())), this);
    return true;
}

void JsonGutter::mousePressEvent(QMouseEvent *event)
{
    const int line = m_editor->lineAt(event->position().toPoint().y());
    if (line >= 0)
        m_editor->showFixesOfLine(line, event->globalPosition().toPoint());
}
