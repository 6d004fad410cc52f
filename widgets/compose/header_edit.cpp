// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compose/header_edit.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/compose/long_paste_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &lineBreaks()
{
    static const QRegularExpression expression(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    return expression;
}

} // namespace

HeaderEdit::HeaderEdit(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new LongPasteEdit(this))
    , m_note(new QWidget(this))
    , m_icon(new QLabel(m_note))
    , m_text(new QLabel(m_note))
    , m_mend(new QPushButton(tr("Replace With Space"), m_note))
{
    m_edit->setObjectName(objectName);
    m_mend->setObjectName(objectName + "Mend"_L1);
    m_text->setObjectName(objectName + "Note"_L1);
    m_text->setWordWrap(true);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icons::get(u"state-warning"_s).pixmap(size));
    auto *note = new QHBoxLayout(m_note);
    note->setContentsMargins(0, 0, 0, 0);
    note->addWidget(m_icon);
    note->addWidget(m_text, 1);
    note->addWidget(m_mend);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spacing() / 2);
    layout->addWidget(m_edit);
    layout->addWidget(m_note);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &HeaderEdit::checkText);
    connect(m_edit, &QLineEdit::textEdited, this, &HeaderEdit::edited);
    connect(m_mend, &QPushButton::clicked, this, &HeaderEdit::mend);
    checkText();
}

QString HeaderEdit::text() const
{
    return m_edit->text();
}

void HeaderEdit::setText(const QString &text)
{
    m_edit->setText(text);
}

bool HeaderEdit::hasLineBreak() const
{
    return m_edit->text().contains(lineBreaks());
}

void HeaderEdit::checkText()
{
    const QRegularExpressionMatch match = lineBreaks().match(m_edit->text());
    m_note->setVisible(match.hasMatch());
    if (!match.hasMatch()) {
        m_edit->setAccessibleDescription({});
        return;
    }
    const QString before = m_edit->text().left(match.capturedStart()).right(20);
    m_text->setText(before.isEmpty()
                        ? tr("A line break stands at the start. A header field must not hold one.")
                        : tr("A line break stands behind \"%1\". A header field must not hold one.").arg(before));
    m_edit->setAccessibleDescription(m_text->text());
}

void HeaderEdit::mend()
{
    QString text = m_edit->text();
    text.replace(lineBreaks(), u" "_s);
    m_edit->setText(text.trimmed());
    m_edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}
