// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/resource_section.h"

#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using policy::edits::ListName;

ResourceSection::ResourceSection(const CardContext *context, int statement, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_statement(statement)
    , m_title(card_parts::heading({}))
    , m_list(new QVBoxLayout)
    , m_use(new QPushButton(tr("Use This Identity")))
    , m_add(new QPushButton(tr("Add Resource")))
{
    m_use->setObjectName(u"useIdentity%1"_s.arg(statement));
    m_add->setObjectName(u"addResource%1"_s.arg(statement));
    m_use->setAutoDefault(false);
    m_add->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::spacing() / 2);
    column->addWidget(m_title);
    column->addLayout(m_list);
    auto *row = new QHBoxLayout;
    row->addWidget(m_use);
    row->addWidget(m_add);
    row->addStretch();
    column->addLayout(row);
    connect(m_use, &QPushButton::clicked, this, &ResourceSection::useIdentity);
    connect(m_add, &QPushButton::clicked, this, &ResourceSection::add);
}

void ResourceSection::show(const policy::Statement &statement)
{
    const bool negated = statement.resource && statement.resource->negated;
    m_title->setText(negated ? tr("Every resource except these") : tr("Resource"));
    const std::vector<policy::Item> none;
    const std::vector<policy::Item> &items = statement.resource ? statement.resource->items.values : none;
    card_parts::matchRows(m_rows, m_list, items.size(), [this](int item) {
        auto *edit = new LeftToRightEdit;
        edit->setObjectName(u"resource%1_%2"_s.arg(m_statement).arg(item));
        edit->setAccessibleName(tr("Resource %1").arg(item + 1));
        connect(edit, &QLineEdit::textEdited, this, [this, item](const QString &value) { write(item, value); });
        return edit;
    });
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        card_parts::setFieldText(m_rows.at(i), card_parts::toText(items[std::size_t(i)].value));
        m_rows.at(i)->setReadOnly(!m_context->isIam);
    }
    const std::string own = m_context->known.identityArn.toStdString();
    const bool isOwn = items.size() == 1 && items.front().value == own;
    m_use->setVisible(!m_context->isIam && !own.empty() && !isOwn);
    m_add->setVisible(m_context->isIam);
}

void ResourceSection::useIdentity()
{
    const std::string own = m_context->known.identityArn.toStdString();
    const auto statement = std::size_t(m_statement);
    const QString merge = u"useIdentity%1"_s.arg(m_statement);
    const auto count = [&] {
        const auto &statements = m_context->text->reading()->document.statements();
        const bool any = statement < statements.size() && statements[statement].resource;
        return any ? statements[statement].resource->items.values.size() : 0;
    };
    // Other ARNs would be refused by SES, so they go; all of it is one step back.
    for (std::size_t i = count(); i > 1; --i) {
        m_context->text->edit(
            [&](const policy::Document &document) {
                return policy::edits::removeListItem(document, statement, ListName::Resource, i - 1);
            },
            merge);
    }
    m_context->text->edit(
        [&](const policy::Document &document) {
            return count() == 0 ? policy::edits::addListItem(document, statement, ListName::Resource, own)
                                : policy::edits::setListItem(document, statement, ListName::Resource, 0, own);
        },
        merge);
}

void ResourceSection::write(int item, const QString &value)
{
    m_context->text->edit(
        [&](const policy::Document &document) {
            return policy::edits::setListItem(document, std::size_t(m_statement), ListName::Resource, std::size_t(item),
                                              value.toStdString());
        },
        u"resource%1_%2"_s.arg(m_statement).arg(item));
}

void ResourceSection::add()
{
    m_context->text->edit([this](const policy::Document &document) {
        return policy::edits::addListItem(document, std::size_t(m_statement), ListName::Resource, "*");
    });
    if (!m_rows.isEmpty())
        m_rows.last()->setFocus();
}
