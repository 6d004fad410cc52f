// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/field_list.h"

#include "widgets/activity/sign_label.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/theme.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

/// A long header has no spaces to wrap at. Nobody reads ten thousand characters here; the source has them all.
QString breakable(QString value)
{
    constexpr qsizetype maxShown = 10'000;
    if (value.size() > maxShown)
        value = value.left(maxShown) + u'\u2026';
    constexpr int maxRun = 60;
    QString text;
    int run = 0;
    for (const QChar c : value) {
        run = c.isSpace() ? 0 : run + 1;
        text.append(c);
        if (run >= maxRun && !c.isHighSurrogate()) {
            text.append(QChar(0x200B));
            run = 0;
        }
    }
    return text;
}

QLabel *makeValue(const QString &text, bool leftToRight)
{
    QLabel *value = leftToRight ? new LeftToRightLabel : new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setText(text);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!leftToRight)
        value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return value;
}

} // namespace

FieldList::FieldList(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void FieldList::setFields(const QList<Field> &fields)
{
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setVerticalSpacing(theme::spacing() / 2);
    m_grid->setColumnStretch(2, 1);
    for (const Field &field : fields) {
        if (!field.value.isEmpty())
            addField(field);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(m_content);                    // deletes the one before
    m_content->setAutoFillBackground(false); // setWidget() has turned it on
}

void FieldList::addField(const Field &field)
{
    const int row = m_grid->rowCount();
    QLabel *value = makeValue(breakable(field.value), field.leftToRight);
    const bool signedValue = !field.sign.icon.isEmpty();
    const int first = field.name.isEmpty() ? 0 : signedValue ? 2 : 1;
    m_grid->addWidget(value, row, first, 1, 3 - first);
    if (signedValue) {
        auto *sign = new SignLabel;
        sign->setSign(field.sign);
        m_grid->addWidget(sign, row, 1, Qt::AlignTop);
    }
    if (field.name.isEmpty())
        return;
    auto *name = new QLabel(tr("%1:", "name of a field").arg(field.name));
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    name->setBuddy(value);
    m_grid->addWidget(name, row, 0, Qt::AlignTrailing | Qt::AlignTop);
}
