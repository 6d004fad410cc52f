// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegate/copy_fields.h"

#include "widgets/common/copy_button.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// An ARN has no blanks to wrap at.
QString breakable(const QString &value)
{
    constexpr qsizetype maxShown = 2'000;
    QString text = value.left(maxShown);
    for (const QChar mark : {u':', u'/', u'@'})
        text.replace(mark, QString(mark) + QChar(0x200B));
    return value.size() > maxShown ? QString(text + u'…') : text;
}

} // namespace

CopyFields::CopyFields(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_prefix(prefix)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void CopyFields::setFields(const QList<tables::DenialField> &fields)
{
    delete m_content;
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(theme::spacing() / 3);
    m_grid->setColumnStretch(1, 1);
    for (const tables::DenialField &field : fields)
        addField(field);
    layout()->addWidget(m_content);
}

void CopyFields::addField(const tables::DenialField &field)
{
    const int row = m_grid->rowCount();
    auto *name = new QLabel(tr("%1:", "name of a field").arg(field.name));
    QLabel *value = field.leftToRight ? new LeftToRightLabel(breakable(field.value)) : new QLabel(field.value);
    value->setObjectName(m_prefix + QString::number(row));
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(tr("%1: %2", "name of a field, value").arg(field.name, field.value));
    name->setBuddy(value);
    auto *copy =
        new CopyButton(tr("Copy %1", "name of a field").arg(field.name), m_prefix + "Copy"_L1 + QString::number(row));
    copy->setText(field.value);
    m_grid->addWidget(name, row, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_grid->addWidget(value, row, 1, Qt::AlignVCenter);
    m_grid->addWidget(copy, row, 2, Qt::AlignTop);
}
