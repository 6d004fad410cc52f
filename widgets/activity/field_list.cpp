// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activity/field_list.h"

#include "widgets/activity/sign_label.h"
#include "widgets/common/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

/// A long header has no spaces to wrap at.
QString breakable(const QString &value)
{
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
    m_form = new QFormLayout(m_content);
    m_form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(theme::spacing() / 2);
    for (const Field &field : fields) {
        if (!field.value.isEmpty())
            addField(field);
    }
    setWidget(m_content);                    // deletes the one before
    m_content->setAutoFillBackground(false); // setWidget() has turned it on
}

void FieldList::addField(const Field &field)
{
    auto *value = new QLabel(breakable(field.value));
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    if (field.leftToRight) {
        value->setLayoutDirection(Qt::LeftToRight);
        value->setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    value->setSizePolicy(policy);
    QWidget *row = value;
    if (!field.sign.icon.isEmpty()) {
        row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *sign = new SignLabel(row);
        sign->setSign(field.sign);
        layout->addWidget(sign, 0, Qt::AlignTop);
        layout->addWidget(value, 1);
    }
    if (field.name.isEmpty()) {
        m_form->addRow(row);
        return;
    }
    auto *name = new QLabel(tr("%1:", "name of a field").arg(field.name));
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    name->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // at the top of a tall value
    name->setBuddy(value);
    m_form->addRow(name, row);
}
