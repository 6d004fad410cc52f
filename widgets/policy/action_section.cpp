// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/policy/action_section.h"

#include "policy/catalogue.h"
#include "widgets/common/icons.h"
#include "widgets/common/left_to_right_edit.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

bool sameAction(std::string_view one, std::string_view other)
{
    return latin(one).compare(QString::fromUtf8(other.data(), qsizetype(other.size())), Qt::CaseInsensitive) == 0;
}

} // namespace

ActionSection::ActionSection(const CardContext *context, int statement, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_statement(statement)
    , m_title(card_parts::heading({}))
    , m_otherList(new QVBoxLayout)
    , m_new(new LeftToRightEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::spacing() / 2);
    column->addWidget(m_title);
    makeChecks(column);
    column->addLayout(m_otherList);
    column->addLayout(makeAdding());
}

void ActionSection::makeChecks(QBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(theme::spacing() * 2);
    column->addLayout(grid);
    for (const policy::catalogue::Action &action : policy::catalogue::actions()) {
        if (!action.sending)
            continue;
        const QString allows = QCoreApplication::translate("policy", action.allows);
        auto *check = new QCheckBox(latin(action.name));
        check->setObjectName(u"action%1_%2"_s.arg(m_statement).arg(latin(action.name)));
        check->setToolTip(allows);
        check->setAccessibleDescription(allows);
        auto *meaning = new QLabel(allows);
        meaning->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(check, row, 0);
        grid->addWidget(meaning, row, 1);
        m_checks.append(check);
        connect(check, &QCheckBox::clicked, this,
                [this, name = std::string(action.name)](bool on) { setAction(name, on); });
    }
}

QBoxLayout *ActionSection::makeAdding()
{
    m_new->setObjectName(u"newAction%1"_s.arg(m_statement));
    m_new->setAccessibleName(tr("Other action"));
    m_new->setPlaceholderText(tr("Other action or pattern, such as ses:Send*"));
    QList<CompletionItem> names;
    for (const policy::catalogue::Action &action : policy::catalogue::actions())
        names.append({latin(action.name), QCoreApplication::translate("policy", action.allows)});
    card_parts::completeWith(m_new, names);
    auto *adding = new QPushButton(tr("Add"));
    adding->setAccessibleName(tr("Add Action"));
    adding->setObjectName(u"addAction%1"_s.arg(m_statement));
    adding->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_new, 1);
    row->addWidget(adding);
    connect(adding, &QPushButton::clicked, this, &ActionSection::add);
    connect(m_new, &QLineEdit::returnPressed, this, &ActionSection::add);
    return row;
}

void ActionSection::show(const policy::Statement &statement)
{
    const bool negated = statement.action && statement.action->negated;
    m_title->setText(negated ? tr("Every action except these") : tr("Actions"));
    const std::vector<policy::Item> none;
    const std::vector<policy::Item> &items = statement.action ? statement.action->items.values : none;
    QSet<std::size_t> checked;
    for (QCheckBox *check : std::as_const(m_checks)) {
        const std::string name = check->text().toStdString();
        bool on = false;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (sameAction(name, items[i].value)) {
                on = true;
                checked.insert(i);
            }
        }
        const QSignalBlocker quiet(check);
        check->setChecked(on);
    }
    m_otherItems.clear();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!checked.contains(i))
            m_otherItems.push_back(i);
    }
    card_parts::matchRows(m_others, m_otherList, m_otherItems.size(), [this](int row) {
        auto *chip = new QPushButton(icons::get(u"close"_s), {});
        chip->setObjectName(u"otherAction%1_%2"_s.arg(m_statement).arg(row));
        chip->setLayoutDirection(Qt::LeftToRight);
        chip->setAutoDefault(false);
        connect(chip, &QPushButton::clicked, this, [this, row] { removeItem(m_otherItems[std::size_t(row)]); });
        return chip;
    });
    for (qsizetype i = 0; i < m_others.size(); ++i) {
        const QString name = card_parts::toText(items[m_otherItems[std::size_t(i)]].value);
        m_others.at(i)->setText(QString(name).replace(u'&', u"&&"_s));
        m_others.at(i)->setToolTip(tr("Remove %1", "an action").arg(name));
        m_others.at(i)->setAccessibleName(tr("Remove %1", "an action").arg(name));
    }
}

void ActionSection::setAction(const std::string &action, bool on)
{
    m_context->text->edit([&](const policy::Document &document) -> policy::TextEdits {
        const auto statement = std::size_t(m_statement);
        if (on)
            return policy::edits::addListItem(document, statement, policy::edits::ListName::Action, action);
        if (statement >= document.statements().size() || !document.statements()[statement].action)
            return {};
        const std::vector<policy::Item> &items = document.statements()[statement].action->items.values;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (sameAction(action, items[i].value))
                return policy::edits::removeListItem(document, statement, policy::edits::ListName::Action, i);
        }
        return {};
    });
}

void ActionSection::removeItem(std::size_t item)
{
    m_context->text->edit([&](const policy::Document &document) {
        return policy::edits::removeListItem(document, std::size_t(m_statement), policy::edits::ListName::Action, item);
    });
}

void ActionSection::add()
{
    const QString action = m_new->text().trimmed();
    if (!action.isEmpty()) {
        setAction(action.toStdString(), true);
        m_new->clear();
    }
}
